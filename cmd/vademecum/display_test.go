package main

import (
	"bufio"
	"fmt"
	"os/exec"
	"strings"
)

// startDisplay starts a virtual display, which chooses a free number for itself,
// and gives back its name and a function that ends it. OpenGL is "+" for with
// and "-" for without.
func startDisplay(openGL string) (name string, stop func(), err error) {
	server := exec.Command("Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", openGL+"extension", "GLX")
	out, err := server.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := server.Start(); err != nil {
		return "", nil, err
	}
	stop = func() {
		server.Process.Kill()
		server.Wait()
	}
	number, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		stop()
		return "", nil, fmt.Errorf("Xvfb did not start: %w", err)
	}
	return ":" + strings.TrimSpace(number), stop, nil
}

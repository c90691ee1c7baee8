package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The program itself is run where it cannot open a window, and has to say why in
// a sentence, without a panic, and exit with 1; arguments that make no sense are
// no reason to open one.
func TestTheProgramSaysWhatIsWrong(t *testing.T) {
	program := filepath.Join(t.TempDir(), "vademecum")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	without, stop, err := startDisplay("-")
	if err == nil {
		defer stop()
	}
	for _, c := range []struct {
		name     string
		args     []string
		display  string
		exitCode int
		says     []string
	}{
		{"no display", nil, "", 1, []string{"no display", "vade"}},
		{"a display that does not answer", nil, ":4242", 1, []string{"no display", ":4242"}},
		{"no OpenGL", nil, without, 1, []string{"no OpenGL", "libgl1-mesa-dri"}},
		{"a size that is none", []string{"--size", "big"}, "", 2, []string{"1280x800", "big"}},
		{"a theme that is none", []string{"--theme", "pink"}, "", 2, []string{"system", "light", "dark"}},
		{"its version", []string{"--version"}, "", 0, []string{"vademecum "}},
		{"its help", []string{"--help"}, "", 0, []string{"--size", "--theme", "vade"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.name == "no OpenGL" && without == "" {
				t.Skip("Xvfb is missing (make test installs it)")
			}
			run := exec.Command(program, c.args...)
			run.Env = append(os.Environ(), "DISPLAY="+c.display, "WAYLAND_DISPLAY=", "LANG=en_US.UTF-8")
			var said bytes.Buffer
			run.Stdout, run.Stderr = &said, &said
			err := run.Run()
			code := 0
			if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
				code = exit.ExitCode()
			} else if err != nil {
				t.Fatal(err)
			}
			if code != c.exitCode {
				t.Errorf("exit code %d, want %d", code, c.exitCode)
			}
			for _, words := range c.says {
				if !strings.Contains(said.String(), words) {
					t.Errorf("it does not say %q:\n%s", words, said.String())
				}
			}
			if strings.Contains(said.String(), "goroutine ") {
				t.Errorf("it panics:\n%s", said.String())
			}
		})
	}
}

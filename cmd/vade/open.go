package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"vademecum/app/mark"
)

type openCommand struct {
	ID []string `arg:"" name:"id" help:"An id (itu-t/X.509), a link (vademecum:itu-t/X.509), or an identifier in any spelling that names one item."`
}

// Run starts the window at an item and leaves it alone. What the window has to
// say still comes to this terminal.
func (c *openCommand) Run(t *terminal) error {
	asked := strings.Join(c.ID, " ")
	if target, err := mark.ParseLink(asked); err == nil && strings.HasPrefix(target.Item, "doc/") {
		return openWindow(target.Link()) // the window knows its place
	}
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	page, edition, err := resolve(t, store, asked)
	if err != nil {
		return err
	}
	return openWindow(cmp.Or(edition, page.Item.ID))
}

// openWindow starts the window at what an id or a link leads to.
func openWindow(at string) error {
	program, err := findWindow()
	if err != nil {
		return err
	}
	window := exec.Command(program, at)
	window.Stdout, window.Stderr = os.Stdout, os.Stderr
	if err := window.Start(); err != nil {
		return fmt.Errorf("the window program %s does not start: %w", program, err)
	}
	return window.Process.Release()
}

// findWindow finds the window program: beside this one, else on the PATH.
func findWindow() (string, error) {
	name := "vademecum"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	if self, err := os.Executable(); err == nil {
		if program, err := exec.LookPath(filepath.Join(filepath.Dir(self), name)); err == nil {
			return program, nil
		}
	}
	if program, err := exec.LookPath(name); err == nil {
		return program, nil
	}
	return "", errors.New("the window program vademecum is neither beside vade nor on the PATH; put the two into one directory")
}

package main

import (
	"os/exec"
	"strings"
	"testing"
)

// TestNoGraphics proves that the terminal program needs no display, no font and
// no graphics driver: nothing it is made of does.
func TestNoGraphics(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatalf("go list -deps: %v", err)
	}
	packages := strings.Fields(string(out))
	if len(packages) < 50 {
		t.Fatalf("go list -deps names %d packages only: %v", len(packages), packages)
	}
	for _, p := range packages {
		for _, graphics := range []string{"fyne.io/", "github.com/go-gl/", "vademecum/ui"} {
			if strings.HasPrefix(p, graphics) {
				t.Errorf("vade is linked with %s", p)
			}
		}
	}
}

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"

	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.3/glfw"

	"vademecum/cmd/vademecum/repaint"
)

// The window library panics where there is no display, and runs on without a
// window where there is no OpenGL. Both have to be found out before it does.

var (
	errNoDisplay = errors.New("there is no display to open a window on. " +
		"Start it from a desktop, set DISPLAY, or use “vade”, which does the same in a terminal")
	errNoOpenGL = errors.New("the display offers no OpenGL 2.1, with which the window is drawn. " +
		"Install a driver (on Debian and Ubuntu: apt install libgl1-mesa-dri), or use “vade” in a terminal")
)

// checkDisplay says whether there is a display that answers.
func checkDisplay() (err error) {
	if runtime.GOOS != "windows" && runtime.GOOS != "darwin" &&
		os.Getenv("DISPLAY") == "" && os.Getenv("WAYLAND_DISPLAY") == "" {
		return errNoDisplay
	}
	defer func() {
		if recover() != nil {
			err = fmt.Errorf("%w (DISPLAY is %q and does not answer)", errNoDisplay, os.Getenv("DISPLAY"))
		}
	}()
	// Init may fail without saying so; whatever is asked of the library then
	// panics. Fyne's own Init later finds it already done.
	if err := glfw.Init(); err != nil {
		return fmt.Errorf("%w (%v)", errNoDisplay, err)
	}
	glfw.DefaultWindowHints()
	// The window is drawn from behind to the front, without regard to depth. Fyne leaves
	// these hints as they are.
	glfw.WindowHint(glfw.DepthBits, 0)
	glfw.WindowHint(glfw.StencilBits, 0)
	return nil
}

// show opens the window, and says whether it was given anything to draw on.
func show(window fyne.Window) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w (%v)", errNoOpenGL, r)
		}
	}()
	if window.Show(); !repaint.Painted(window) {
		return errNoOpenGL
	}
	return nil
}

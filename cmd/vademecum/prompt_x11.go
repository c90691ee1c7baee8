//go:build linux && !wayland

package main

/*
#cgo LDFLAGS: -lX11
#include <X11/Xlib.h>

static int connection(void *display) { return ConnectionNumber((Display *)display); }
*/
import "C"

import (
	"reflect"
	"slices"
	"time"
	"unsafe"

	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.3/glfw"
	"golang.org/x/sys/unix"

	"vademecum/cmd/vademecum/repaint"
)

// Fyne looks at the keyboard sixty times a second and paints in the same turn, so that a
// key waits for eight milliseconds before anything is done about it: half as long again
// as all that is then to be done. Looking more often would wake the program for nothing
// and paint each step of a fading cursor. So a goroutine sleeps until the X server has
// something to tell, and then has the window's thread look and paint once out of turn.
//
// The turns go on as before and do what is left: animations, and what changes without a
// key. Either way only what changed is painted, where that is possible: the windows are
// given to package repaint as soon as there is a key.

const (
	// A wheel and a pointer may tell of themselves more often than frames can be painted.
	// So frames out of turn are begun so far apart, and one that would come too early is
	// put off until then. Fyne's next turn may be later: frames would come now close to one
	// another, now a turn and a half apart.
	pace = time.Second / 80

	// A call of paintChanged that takes longer than this has painted something.
	looking = time.Millisecond
)

// paintChanged is Fyne's own: it paints the windows in which something changed, on the
// window's thread. The driver is a pointer to the receiver.
//
//go:linkname paintChanged fyne.io/fyne/v2/internal/driver/glfw.(*gLDriver).drawSingleFrame
func paintChanged(driver unsafe.Pointer)

// bePrompt has keys dealt with, and their effect painted, as soon as the X server tells of
// them. It is called on the window's thread, after a window was opened.
func bePrompt(program fyne.App) {
	server := int32(C.connection(unsafe.Pointer(glfw.GetX11Display())))
	driver := reflect.ValueOf(program.Driver()).UnsafePointer()
	thread := unix.Gettid()
	var frames pacer
	var wrapped []fyne.Window
	running := true
	// turn looks and paints, and gives back how long to wait where it is too early to paint.
	turn := func() (early time.Duration) {
		fyne.DoAndWait(func() {
			if unix.Gettid() != thread {
				running = false // Fyne has ended, and calls functions where it is given them
				return
			}
			glfw.PollEvents()
			if open := program.Driver().AllWindows(); !slices.Equal(open, wrapped) {
				wrapped = open
				for _, w := range open {
					if !repaint.Wrap(w) {
						wrapped = nil // again at the next key
					}
				}
			}
			begin := time.Now()
			if early = frames.early(begin); early <= 0 {
				paintChanged(driver)
				frames.painted(begin, time.Now())
			}
		})
		return early
	}
	go func() {
		for running && tells(server) {
			for early := turn(); early > 0; early = turn() {
				time.Sleep(early)
			}
		}
	}()
}

// A pacer knows when the last frame out of turn was begun.
type pacer struct{ begun time.Time }

// early is how long it is until the next may be begun; nothing, or less, when it may be now.
func (p *pacer) early(now time.Time) time.Duration { return p.begun.Add(pace).Sub(now) }

// painted takes note of a look at what changed, which was a frame if it took long enough.
func (p *pacer) painted(begin, end time.Time) {
	if end.Sub(begin) > looking {
		p.begun = begin
	}
}

// tells waits until there is something to read from an open file. It reports false when
// there never will be.
func tells(file int32) bool {
	for {
		wait := []unix.PollFd{{Fd: file, Events: unix.POLLIN}}
		if _, err := unix.Poll(wait, -1); err != unix.EINTR {
			return err == nil && wait[0].Revents&unix.POLLIN != 0
		}
	}
}

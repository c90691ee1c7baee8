//go:build linux && !wayland

package main

import (
	"image/color"
	"os"
	"reflect"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// Fyne knows nothing of this use of its function. Were it to do something else, nobody
// would notice but by waiting.
func TestWhatChangedIsPaintedOutOfTurn(t *testing.T) {
	d := drive(t)
	driver := reflect.ValueOf(fyne.CurrentApp().Driver()).UnsafePointer()
	frames := 0
	counter := canvas.NewRectangle(glance(func() { frames++ }))
	counter.Resize(fyne.NewSize(1, 1))
	var content fyne.CanvasObject
	fyne.DoAndWait(func() {
		content = d.window.Content()
		d.window.SetContent(container.NewStack(content, container.NewWithoutLayout(counter)))
	})
	defer fyne.DoAndWait(func() { d.window.SetContent(content) })
	fyne.DoAndWait(func() {
		for range 10 { // what changes while a window is painted is painted in the next frame
			paintChanged(driver)
		}
		frames = 0
		if paintChanged(driver); frames != 0 {
			t.Errorf("a window in which nothing changed is painted %d times", frames)
		}
		counter.StrokeColor = color.Transparent
		counter.Refresh()
		if paintChanged(driver); frames != 1 {
			t.Errorf("a window in which something changed is painted %d times before the next turn, want once", frames)
		}
	})
}

// Frames out of turn are as far apart as they are to be, and a look at a window in which
// nothing changed puts none of them off.
func TestFramesOutOfTurnArePaced(t *testing.T) {
	var frames pacer
	start := time.Now()
	for _, step := range []struct {
		at, took time.Duration // since the start, of a look at the window
		early    time.Duration // before it
	}{
		{at: 0, took: 5 * time.Millisecond},
		{at: 5 * time.Millisecond, early: pace - 5*time.Millisecond},
		{at: pace, took: looking / 2}, // nothing is painted
		{at: pace + looking, took: 3 * pace},
		{at: 4*pace + looking, took: 5 * time.Millisecond}, // the last one took longer than the pace
		{at: 4*pace + 2*looking, early: pace - looking},
	} {
		now := start.Add(step.at)
		if got := max(0, frames.early(now)); got != step.early {
			t.Errorf("%v after the start it is %v too early, want %v", step.at, got, step.early)
		}
		if step.early == 0 {
			frames.painted(now, now.Add(step.took))
		}
	}
}

func TestAConnectionTellsWhileItIsOpen(t *testing.T) {
	here, there, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer here.Close()
	server := int32(here.Fd())
	if there.WriteString("key"); !tells(server) {
		t.Error("what was written is not told of")
	}
	here.Read(make([]byte, 3))
	if there.Close(); tells(server) {
		t.Error("a connection that was closed is said to tell something")
	}
}

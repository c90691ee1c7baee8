package main

import (
	"fmt"
	"image/color"
	"io"
	"os"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"vademecum/ui/router"
)

// What a person waits for is not that a list is filled but that it is painted, and
// Fyne tells nobody when it paints. It does ask each rectangle for its colour, once
// in every frame and at no other time. So two rectangles of one transparent pixel,
// whose colours take the time when they are asked, stand before and behind everything
// else in the window: what the shell shows when the second is asked is what that frame
// shows, since all of it happens on one thread. The frame is on the display when the
// buffers are swapped, after which that thread takes up what waits for it: the next
// frame, or a function that takes the time once more. That this may first have to wait
// for a look at the keyboard makes the time too long now and then, never too short.
// Nothing is painted that would not be painted anyway.

// A frame is one painting of the window.
type frame struct {
	began time.Time // before the first object was painted
	drawn time.Time // after the last
	shown time.Time // and on the display

	waited time.Duration // for a processor, from the beginning until it was shown

	answered string       // the query whose results stand in it
	page     router.Route // the page that does
}

// A camera sees the frames of the real window.
type camera struct {
	*driven
	keys   io.WriteCloser // to an xdotool that presses what is written to it
	frames chan frame
	seen   []frame // those that came out of the channel
}

// glance is a colour that does something when it is looked at.
type glance func()

// RGBA implements [color.Color].
func (g glance) RGBA() (r, gr, b, a uint32) {
	g()
	return color.Transparent.RGBA()
}

// film sets a camera up in the real window.
func film(t testing.TB) *camera {
	c := &camera{driven: drive(t), keys: hands(t), frames: make(chan frame, 10_000)}
	var f frame
	var last *frame // was painted, and is not known to be on the display
	swapped := func(taken *frame) {
		if last == taken && taken != nil {
			taken.shown, last = time.Now(), nil
			taken.waited = waited(c.t) - taken.waited
			c.frames <- *taken
		}
	}
	before := canvas.NewRectangle(glance(func() {
		swapped(last)
		f.began, f.waited = time.Now(), waited(c.t)
	}))
	behind := canvas.NewRectangle(glance(func() {
		f.drawn, f.answered, f.page = time.Now(), c.shell.Answered(), c.shell.Shown()
		taken := f
		last = &taken
		go fyne.Do(func() { swapped(&taken) })
	}))
	before.Resize(fyne.NewSize(1, 1))
	behind.Resize(fyne.NewSize(1, 1))
	var content fyne.CanvasObject
	fyne.DoAndWait(func() {
		content = c.window.Content()
		c.window.SetContent(container.NewStack(container.NewWithoutLayout(before), content, container.NewWithoutLayout(behind)))
	})
	t.Cleanup(func() {
		fyne.DoAndWait(func() { c.window.SetContent(content) })
	})
	return c
}

// names of keys that are not named after what they write.
var names = map[rune]string{' ': "space", '.': "period", '/': "slash", '-': "minus"}

// press presses a key and gives back when.
func (c *camera) press(key string) time.Time {
	if name, ok := names[[]rune(key)[0]]; ok {
		key = name
	}
	at := time.Now()
	fmt.Fprintln(c.keys, "key --delay 0", key)
	return at
}

// sees waits for a frame that shows something, and gives it back.
func (c *camera) sees(what string, holds func(frame) bool) frame {
	c.t.Helper()
	for {
		select {
		case f := <-c.frames:
			c.seen = append(c.seen, f)
			if holds(f) {
				return f
			}
		case <-time.After(10 * time.Second):
			c.t.Fatalf("no frame shows %s; the box holds %q, the list answers %q", what, c.query(), c.seen[len(c.seen)-1].answered)
		}
	}
}

// still waits until nothing is painted any more and forgets the frames.
func (c *camera) still() {
	for {
		select {
		case f := <-c.frames:
			c.seen = append(c.seen, f)
		case <-time.After(100 * time.Millisecond):
			return
		}
	}
}

// waited is how long this thread was ready to run in all and was not run, as Linux tells it;
// nothing elsewhere.
func waited(t testing.TB) time.Duration {
	told, err := os.ReadFile("/proc/thread-self/schedstat")
	if os.IsNotExist(err) {
		return 0
	}
	var ran, ready time.Duration
	if _, err := fmt.Sscan(string(told), &ran, &ready); err != nil {
		t.Errorf("/proc/thread-self/schedstat is %q: %v", told, err)
	}
	return ready
}

// spread is the median, the 99th percentile and the longest of some times, in
// milliseconds.
func spread(times []time.Duration) (median, most, longest float64) {
	slices.Sort(times)
	at := func(share float64) float64 {
		return float64(times[int(share*float64(len(times)-1))].Microseconds()) / 1000
	}
	return at(0.5), at(0.99), at(1)
}

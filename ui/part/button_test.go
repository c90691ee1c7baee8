package part

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/assets"
)

func TestButton(t *testing.T) {
	test.NewTempApp(t)
	tapped := 0
	b := NewButton(assets.Back, func() { tapped++ })
	w := test.NewTempWindow(t, b)
	for _, s := range []struct {
		can  bool
		want int
	}{{true, 1}, {false, 1}, {false, 1}, {true, 2}} {
		b.Enable(s.can)
		test.Tap(b)
		if tapped != s.want {
			t.Errorf("enabled %v: tapped %d times, want %d", s.can, tapped, s.want)
		}
	}
	if _, takes := any(b).(fyne.Focusable); takes || w.Canvas().Focused() != nil {
		t.Error("a button takes the focus from the box")
	}
	if size := b.MinSize(); min(size.Width, size.Height) < 24 {
		t.Errorf("a target of %v is too small", size)
	}
}

// What a button shows follows what it tells of; one that is told nothing of keeps its sign.
func TestTheSignOnAButton(t *testing.T) {
	test.NewTempApp(t)
	starred := false
	star := NewButton(assets.Star, func() {})
	star.Shows = func() fyne.Resource {
		if starred {
			return assets.Starred
		}
		return assets.Star
	}
	back := NewButton(assets.Back, func() {})
	for _, starred = range []bool{false, true, false} {
		star.Refresh()
		back.Refresh()
		if want := map[bool]fyne.Resource{true: assets.Starred, false: assets.Star}[starred]; drawn[*canvas.Image](star)[0].Resource != want {
			t.Errorf("starred %v: the sign is not %s", starred, want.Name())
		}
		if got := drawn[*canvas.Image](back)[0].Resource; got != assets.Back {
			t.Errorf("the sign of the other has become %s", got.Name())
		}
	}
}

// A press that lasts is no click, and one that is short is nothing else.
func TestHold(t *testing.T) {
	test.NewTempApp(t)
	thread, press := make(chan func(), 10), &desktop.MouseEvent{Button: desktop.MouseButtonPrimary}
	for _, c := range []struct {
		name         string
		holds, can   bool
		secondary    bool
		late         bool // the press lasts
		tapped, held int
	}{
		{name: "a click", holds: true, can: true, tapped: 1},
		{name: "a long press", holds: true, can: true, late: true, held: 1},
		{name: "a click where nothing is held", can: true, tapped: 1},
		{name: "a click with nothing to click for", holds: true},
		{name: "the right button", holds: true, can: true, secondary: true, held: 1},
		{name: "the right button where nothing is held", can: true, secondary: true},
		{name: "the right button with nothing to click for", holds: true, secondary: true},
	} {
		tapped, held := 0, 0
		b := NewButton(assets.Back, func() { tapped++ })
		if c.holds {
			b.Hold(func(f func()) { thread <- f }, func() { held++ })
		}
		b.Enable(c.can)
		if c.secondary {
			b.TappedSecondary(nil)
		} else {
			b.MouseDown(press)
			if c.late {
				select {
				case do := <-thread:
					do()
				case <-time.After(20 * LongPress):
					t.Errorf("%s: nothing is held", c.name)
				}
			}
			b.MouseUp(press)
			b.Tapped(nil)
		}
		if tapped != c.tapped || held != c.held {
			t.Errorf("%s: tapped %d times and held %d, want %d and %d", c.name, tapped, held, c.tapped, c.held)
		}
	}
	time.Sleep(LongPress + 50*time.Millisecond) // lets a late one come; without it the test proves less, never fails
	if len(thread) > 0 {
		t.Error("a press that has ended counts as held")
	}
}

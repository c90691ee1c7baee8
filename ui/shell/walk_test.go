package shell

import (
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2/driver/desktop"

	"vademecum/ui/part"
	"vademecum/ui/router"
)

// labels are what a menu lists.
func (b *bench) labels(wanted func(int) bool) (list []string) {
	for _, i := range b.walk(wanted) {
		list = append(list, i.Label)
	}
	return list
}

func TestThePagesOfATab(t *testing.T) {
	b := open(t, &catalogue{})
	for _, to := range []router.Route{"itu-t/X.509", "sdg/9", "wsis/C5", "wtsa/50"} {
		b.Open(to)
		b.settle()
	}
	b.keys("<Alt+Left>")
	b.settle()
	b.keys("<Alt+Left>")
	b.settle()
	before, after := func(by int) bool { return by < 0 }, func(by int) bool { return by > 0 }
	all := func(int) bool { return true }
	for _, c := range []struct {
		name   string
		wanted func(int) bool
		want   []string
	}{
		{"back", before, []string{"X.509", "First page"}},
		{"forward", after, []string{"WTSA Resolution 50", "C5"}},
		{"all", all, []string{"WTSA Resolution 50", "C5", "SDG 9", "X.509", "First page"}},
	} {
		if got := b.labels(c.wanted); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if items := b.walk(all); !items[2].Checked || items[1].Checked {
		t.Error("the page that is shown is not marked")
	}
	b.walk(before)[1].Action()
	b.stands("two steps back", router.Home, router.Home)
	b.walk(after)[0].Action()
	b.stands("four steps forward", "wtsa/50", "wtsa/50")
}

// A long press, or a click with the right button, opens the menu and goes nowhere.
func TestALongPressOnBack(t *testing.T) {
	b := open(t, &catalogue{})
	b.Open("itu-t/X.509")
	b.settle()
	menu := func() bool { return b.window.Canvas().Overlays().Top() != nil }
	close := func() { b.window.Canvas().Overlays().Remove(b.window.Canvas().Overlays().Top()) }
	press := &desktop.MouseEvent{Button: desktop.MouseButtonPrimary}

	b.bar.back.TappedSecondary(nil)
	if !menu() {
		t.Fatal("the right button opens no menu")
	}
	close()
	b.bar.back.MouseDown(press)
	b.thread.until(t, "the menu is open", menu)
	b.bar.back.MouseUp(press)
	b.bar.back.Tapped(nil)
	b.stands("after a long press", "itu-t/X.509", "itu-t/X.509")
	close()

	b.bar.back.MouseDown(press)
	b.bar.back.MouseUp(press)
	b.bar.back.Tapped(nil)
	b.stands("after a short one", router.Home, router.Home)
	time.Sleep(part.LongPress + 50*time.Millisecond) // lets a late menu come; without it the test proves less, never fails
	b.thread.rest()
	if menu() {
		t.Error("a short press opens the menu")
	}
	b.bar.back.TappedSecondary(nil) // there is nothing behind the first page
	if menu() {
		t.Error("a menu of nothing opens")
	}
	b.keys("<Ctrl+H>")
	if !menu() {
		t.Error("Ctrl+H opens no menu")
	}
}

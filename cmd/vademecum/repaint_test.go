package main

import (
	"image"
	"image/draw"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"vademecum/ui/theme"
)

// barHeight is more than the bar at the top has, in which a cursor fades.
const barHeight = 54

// Whatever was done, and painted little by little, the window is to look as it does when all
// of it is painted at once, as it is after a change of its colours.
func TestWhatIsPaintedPartlyLooksAsPaintedAsAWhole(t *testing.T) {
	d := drive(t)
	colors := func(mode theme.Mode) {
		fyne.DoAndWait(func() { fyne.CurrentApp().Settings().SetTheme(theme.New(mode)) })
	}
	turn := func(x string, notches ...string) {
		d.xdotool("mousemove", "--window", d.id, x, "400")
		for _, way := range notches {
			d.xdotool("click", "--repeat", "7", "--delay", "9", way)
		}
	}
	for _, step := range []struct {
		what string
		do   func()
	}{
		{"words typed", func() {
			d.typed("optical fibre")
			d.until("they are there", func() bool { return d.query() == "optical fibre" })
		}},
		{"another word", func() { d.key("ctrl+a"); d.typed("x509"); d.shows("itu-t/X.509", "Study Group 17") }},
		{"a letter less", func() { d.key("BackSpace"); d.until("it is gone", func() bool { return d.query() == "x50" }) }},
		{"a few rows down", func() { d.key("Down", "Down", "Down", "Up") }},
		{"a list that was scrolled", func() { turn("150", "5", "5", "4") }},
		{"a page that was opened and scrolled", func() { d.key("Return"); turn("900", "5", "4", "5") }},
		{"a menu over all", func() { d.key("ctrl+p"); d.typed("in") }},
		{"no menu any more", func() { d.key("Escape", "Escape") }},
		{"the first page again", func() { d.key("Escape", "Escape", "Escape"); fyne.DoAndWait(func() { d.shell.Type("") }) }},
	} {
		step.do()
		partly := d.atRest()
		colors(theme.Dark)
		d.until("the window is dark", func() bool { return differ(below(partly), below(d.screen())) > 100_000 })
		colors(theme.Light)
		d.until("the window is light again", func() bool { return differ(below(partly), below(d.screen())) < 100_000 })
		if n := differ(below(partly), below(d.atRest())); n > 0 {
			t.Errorf("%s: %d pixels are not as they are when everything is painted", step.what, n)
		}
	}
}

// atRest is the screen once it does not change any more, but for the cursor.
func (d *driven) atRest() (now image.Image) {
	d.t.Helper()
	before := d.screen()
	d.until("nothing moves any more", func() bool {
		time.Sleep(300 * time.Millisecond)
		now = d.screen()
		rests := differ(below(before), below(now)) == 0
		before = now
		return rests
	})
	return now
}

// below is what a window shows below the bar.
func below(window image.Image) image.Image {
	size := window.Bounds().Size()
	part := image.NewRGBA(image.Rect(0, 0, size.X, size.Y-barHeight))
	draw.Draw(part, part.Rect, window, window.Bounds().Min.Add(image.Pt(0, barHeight)), draw.Src)
	return part
}

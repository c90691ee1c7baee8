package ink

import (
	"image/color"
	"strconv"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// BenchmarkPicture draws a line of a title, with one word in it that was never seen.
func BenchmarkPicture(b *testing.B) {
	test.NewTempApp(b)
	p, o, n := NewPicture(), text("", 13, fyne.TextStyle{}, color.Black), 0
	for b.Loop() {
		n++
		o.Text = "Information technology – Open Systems " + strconv.Itoa(n)
		p.Show(o)
		p.draw(300, 20)
	}
}

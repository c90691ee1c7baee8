package ink

import (
	"image/color"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// scales are those that Fyne can have, which rounds them to tenths.
func scales(yield func(float32) bool) {
	for tenths := 5; tenths <= 40; tenths++ {
		if !yield(float32(tenths) / 10) {
			return
		}
	}
}

// painted is how many pixels Fyne has a picture drawn in, and over how many it paints it.
func painted(place, size, scale float32) (drawn, over float32) {
	pixel := func(x float32) float32 { return float32(math.Round(float64(x * scale))) }
	return pixel(size), pixel(place+size) - pixel(place)
}

// Each pixel of a picture is painted once, at any scale and wherever the window has it:
// on whole units, and where the wheel has brought it.
func TestEachPixelIsPaintedOnce(t *testing.T) {
	test.NewTempApp(t)
	w := test.NewTempWindow(t, canvas.NewRectangle(color.Black))
	for scale := range scales {
		w.Canvas().(interface{ SetScale(float32) }).SetScale(scale)
		p, o := NewPicture(), text("Information technology", 13, fyne.TextStyle{}, color.Black)
		p.Show(o)
		for _, moved := range []float32{0, 0.25, 1. / 3, 0.5, 0.7} {
			for at := range 1500 {
				for _, c := range []struct{ place, size float32 }{
					{p.raster.Position().X, p.raster.Size().Width}, {p.raster.Position().Y, p.raster.Size().Height},
				} {
					if drawn, over := painted(float32(at)+moved+c.place, c.size, scale); drawn != over {
						t.Fatalf("scale %g: at %d and %g a picture of %g units, %g pixels, is painted over %g", scale, at, moved, c.size, drawn, over)
					}
				}
			}
		}
	}
}

// A picture is no larger than whole pixels need.
func TestGrain(t *testing.T) {
	test.NewTempApp(t)
	a := test.NewTempWindow(t, canvas.NewRectangle(color.Black)).Canvas().(interface{ SetScale(float32) })
	b := test.NewTempWindow(t, canvas.NewRectangle(color.Black)).Canvas().(interface{ SetScale(float32) })
	for _, c := range []struct{ one, other, want float32 }{
		{1, 1, 1}, {2, 1, 1}, {1.5, 1.5, 2}, {2.5, 1, 2}, {1.2, 1.2, 5}, {1.3, 1.3, 10}, {1, 1.3, 10}, {1.5, 1.2, 10}, {1.25, 1, 4}, {1.37, 1, 10},
	} {
		a.SetScale(c.one)
		b.SetScale(c.other)
		if got := grain(); got != c.want {
			t.Errorf("at scales %g and %g %g units are whole pixels, want %g", c.one, c.other, got, c.want)
		}
		if pos, size := (frame{fyne.NewPos(3, 4), fyne.NewSize(41, 20)}).fit(c.want); size.Width < 41 || size.Width >= 41+c.want || size.Height != 20 || pos.X > 3 || pos.X < 2.9 {
			t.Errorf("at grain %g a picture at 3,4 of 41 by 20 stands at %v, %v large", c.want, pos, size)
		}
	}
}

// What is shown again is drawn anew once a window has another scale.
func TestScaleChanges(t *testing.T) {
	test.NewTempApp(t)
	w := test.NewTempWindow(t, canvas.NewRectangle(color.Black)).Canvas().(interface{ SetScale(float32) })
	p, o := NewPicture(), text("words", 13, fyne.TextStyle{}, color.Black)
	for _, scale := range []float32{1, 1.3, 1} {
		w.SetScale(scale)
		if !p.Show(o) {
			t.Errorf("at scale %g the picture is that of another", scale)
		}
		if p.Show(o) {
			t.Errorf("at scale %g it is drawn anew with nothing changed", scale)
		}
	}
}

package ink

import (
	"math"

	"fyne.io/fyne/v2"
)

// frame is the smallest rectangle of whole units that holds others.
type frame struct {
	pos  fyne.Position
	size fyne.Size
}

func (f *frame) hold(pos fyne.Position, size fyne.Size) {
	whole := func(x float32) float32 { return float32(floor(x)) }
	from, to := fyne.NewPos(whole(pos.X), whole(pos.Y)), fyne.NewPos(-whole(-pos.X-size.Width), -whole(-pos.Y-size.Height))
	if !f.size.IsZero() {
		from = fyne.NewPos(min(from.X, f.pos.X), min(from.Y, f.pos.Y))
		to = fyne.NewPos(max(to.X, f.pos.X+f.size.Width), max(to.Y, f.pos.Y+f.size.Height))
	}
	f.pos, f.size = from, fyne.NewSize(to.X-from.X, to.Y-from.Y)
}

// A picture of the size s at the place p, at scale k, is drawn in round(s·k) pixels, and
// Fyne paints it from pixel round(p·k) to round((p+s)·k), which may be one more or one
// less: then a row of pixels is painted twice or not at all, and a line of a letter with
// it. The two agree where s·k is whole, and where p·k is not halfway between two pixels,
// since the last bits of the products would decide which one it is.

// aside is how far before a whole unit a picture begins: less than there is from a tenth
// of a pixel to the next, and more than Fyne is wrong by. Before and not behind it, since
// Fyne's software painter rounds up.
const aside float32 = 1. / 128

// coarsest is how many units are whole pixels at every scale that Fyne sets: all are tenths.
const coarsest = 10

// fit moves and widens a frame so that each of its pixels is painted once, grain being
// how many units are whole pixels.
func (f frame) fit(grain float32) (fyne.Position, fyne.Size) {
	whole := func(x float32) float32 { return float32(math.Ceil(float64(x/grain))) * grain }
	return f.pos.SubtractXY(aside, aside), fyne.NewSize(whole(f.size.Width), whole(f.size.Height))
}

// grain is how many units, at least, are whole pixels in each window.
func grain() float32 {
	for n := float32(1); n < coarsest; n++ {
		if fits(n) {
			return n
		}
	}
	return coarsest
}

// fits reports whether some units are whole pixels in each window.
func fits(units float32) bool {
	for _, w := range fyne.CurrentApp().Driver().AllWindows() {
		pixels := float64(units * scaleOf(w.Canvas()))
		if math.Abs(pixels-math.Round(pixels)) > 1./64 {
			return false
		}
	}
	return true
}

// scaleOf is how many pixels a unit has on a canvas.
func scaleOf(c fyne.Canvas) float32 {
	const far = 1 << 12
	x, _ := c.PixelCoordinateForPosition(fyne.NewPos(far, 0))
	return float32(x) / far
}

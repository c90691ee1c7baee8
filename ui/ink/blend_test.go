package ink

import (
	"image"
	"image/color"
	"image/draw"
	"testing"

	"pgregory.net/rapid"
)

// A pixel is laid over another as Go's own pictures do it, within a step of rounding.
func TestPixel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := func(name string) color.RGBA {
			a := rapid.Uint8().Draw(t, name+" alpha")
			part := func() uint8 { return uint8(rapid.IntRange(0, int(a)).Draw(t, name)) }
			return color.RGBA{part(), part(), part(), a}
		}
		under, over, covers := some("under"), some("over"), rapid.Uint8().Draw(t, "covers")
		got := []uint8{under.R, under.G, under.B, under.A}
		pixel(got, over, uint32(covers))
		m := image.NewRGBA(image.Rect(0, 0, 1, 1))
		m.SetRGBA(0, 0, under)
		draw.DrawMask(m, m.Rect, image.NewUniform(over), image.Point{}, image.NewUniform(color.Alpha{covers}), image.Point{}, draw.Over)
		for i, want := range m.Pix {
			if d := int(got[i]) - int(want); d*d > 1 {
				t.Fatalf("%v covering %d of %v gives %v, want %v", over, covers, under, got, m.Pix)
			}
		}
	})
}

// A stamp is cut off at the edge of the picture.
func TestPress(t *testing.T) {
	for _, c := range []struct {
		name string
		pen  image.Point
		want int // pixels
	}{
		{"inside", image.Pt(3, 4), 4},
		{"over the left edge", image.Pt(-1, 4), 2},
		{"over the right edge", image.Pt(7, 4), 2},
		{"in a corner", image.Pt(-1, -1), 1},
		{"outside", image.Pt(20, 4), 0},
		{"far outside", image.Pt(-900, -900), 0},
	} {
		s := sheet{image.NewRGBA(image.Rect(0, 0, 8, 8))}
		s.press(&stamp{at: image.Pt(0, 0), width: 2, covers: []uint8{255, 255, 255, 255}}, c.pen, color.RGBA{A: 255})
		got := 0
		for i := 3; i < len(s.Pix); i += 4 {
			got += int(s.Pix[i]) / 255
		}
		if got != c.want {
			t.Errorf("%s: %d pixels, want %d", c.name, got, c.want)
		}
	}
	s := sheet{image.NewRGBA(image.Rect(0, 0, 8, 8))}
	s.press(&stamp{}, image.Pt(1, 1), color.RGBA{A: 255}) // of a blank
}

// A tint is solid inside and has Fyne's soft edge, the same on all sides.
func TestTint(t *testing.T) {
	s := sheet{image.NewRGBA(image.Rect(0, 0, 40, 30))}
	s.tint(image.Rect(10, 8, 30, 22), 2, 1, color.RGBA{A: 255})
	at := func(x, y int) uint8 { return s.RGBAAt(x, y).A }
	for _, c := range []struct {
		name string
		x, y int
		want uint8
	}{
		{"the middle", 20, 15, 255},
		{"within the edge", 10, 15, 215},
		{"two pixels within", 12, 15, 255},
		{"beyond the edge", 9, 15, 40},
		{"two pixels beyond", 8, 15, 0},
		{"the upper edge", 20, 8, 215},
		{"beyond it", 20, 7, 40},
		{"a corner", 10, 8, 104},
		{"beyond the corner", 9, 7, 0},
	} {
		if got := at(c.x, c.y); int(got)-int(c.want) > 2 || int(c.want)-int(got) > 2 {
			t.Errorf("%s is covered by %d of 255, want %d", c.name, got, c.want)
		}
	}
	for y := range 30 {
		for x := range 40 {
			if at(x, y) != at(39-x, y) || at(x, y) != at(x, 29-y) {
				t.Fatalf("%d,%d is covered by %d, its counterparts by %d and %d", x, y, at(x, y), at(39-x, y), at(x, 29-y))
			}
		}
	}
	s.tint(image.Rect(-50, -50, 90, 90), 2, 1, color.RGBA{A: 255})
	s.tint(image.Rect(5, 5, 5, 5), 2, 1, color.RGBA{A: 255}) // nothing to be seen, nothing to fail
	if at(0, 0) != 255 {
		t.Error("a tint that reaches out on all sides does not fill the picture")
	}
}

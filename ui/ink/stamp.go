package ink

import (
	"image"
	"image/color"
	"math"

	"github.com/go-text/render"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// steps is how finely letters are placed between two pixels. Fyne places them to the
// sixty-fourth; with eight no eye tells the difference, and a letter has eight stamps.
const steps = 8

// A stamp is one letter in pixels: how much of each it covers.
type stamp struct {
	at     image.Point // of its top left pixel, from the pen on the baseline
	width  int
	covers []uint8 // row by row
}

type stampKey struct {
	font  *font.Face
	glyph font.GID
	size  float32 // in pixels
	step  uint8   // to the right that it stands
}

// outlined reports whether a glyph is drawn by its outline, in one colour.
func (s *set) outlined(f *font.Face, g font.GID) bool {
	key := stampKey{font: f, glyph: g}
	if known, ok := s.outlines.get(key); ok {
		return known
	}
	_, is := f.GlyphData(g).(font.GlyphOutline)
	s.outlines.put(key, is, 1)
	return is
}

// stamp makes the stamp of a letter, or finds the one that was made before.
func (s *set) stamp(key stampKey) *stamp {
	if p, ok := s.stamps.get(key); ok {
		return p
	}
	p := s.cut(key)
	s.stamps.put(key, p, stampWeight+len(p.covers))
	return p
}

// cut has a letter drawn alone, by the library that Fyne has texts drawn by: it makes
// short lines of curves, which one sees.
func (s *set) cut(key stampKey) *stamp {
	extents, ok := key.font.GlyphExtents(key.glyph)
	if !ok || extents.Width == 0 || extents.Height == 0 {
		return &stamp{}
	}
	scale, shift := key.size/float32(key.font.Upem()), float32(key.step)/steps
	from := image.Pt(floor(extents.XBearing*scale+shift), floor(-extents.YBearing*scale))
	to := image.Pt(-floor(-(extents.XBearing+extents.Width)*scale-shift), -floor((extents.YBearing+extents.Height)*scale))
	mask := image.NewAlpha(image.Rectangle{Max: to.Sub(from)})
	alone := shaping.Glyph{GlyphID: key.glyph, XOffset: fixed.Int26_6(64*int(key.step)) / steps}
	r := render.Renderer{FontSize: key.size, Color: color.Opaque}
	r.DrawShapedRunAt(shaping.Output{Face: key.font, Glyphs: []shaping.Glyph{alone}}, mask, -from.X, -from.Y)
	return &stamp{at: from, width: mask.Stride, covers: mask.Pix}
}

func floor(x float32) int { return int(math.Floor(float64(x))) }

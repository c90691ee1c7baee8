package ink

import (
	"image"
	"image/color"
	"math"
)

// A sheet is the picture that is being drawn. Its colours are multiplied by their
// opacity, as Fyne hands them to the graphics card.
type sheet struct{ *image.RGBA }

// pixel lays a colour over a pixel; it covers so much of it, 255 being all.
func pixel(under []uint8, c color.RGBA, covers uint32) {
	_ = under[3]
	rest := 255*255 - uint32(c.A)*covers
	mix := func(over, under uint8) uint8 {
		return uint8((uint32(over)*covers*255 + uint32(under)*rest + 255*255/2) / (255 * 255))
	}
	under[0], under[1], under[2], under[3] = mix(c.R, under[0]), mix(c.G, under[1]), mix(c.B, under[2]), mix(c.A, under[3])
}

// press prints a stamp with the pen at a pixel.
func (s sheet) press(p *stamp, pen image.Point, c color.RGBA) {
	if p.width == 0 {
		return
	}
	at := pen.Add(p.at)
	area := image.Rectangle{at, at.Add(image.Pt(p.width, len(p.covers)/p.width))}.Intersect(s.Rect)
	for y := area.Min.Y; y < area.Max.Y; y++ {
		covers := p.covers[(y-at.Y)*p.width+area.Min.X-at.X:][:area.Dx()]
		under := s.Pix[s.PixOffset(area.Min.X, y):]
		for x, a := range covers {
			if a != 0 {
				pixel(under[4*x:4*x+4], c, uint32(a))
			}
		}
	}
}

// tint fills a rectangle with round corners, whose edges are as soft as those of Fyne:
// half a pixel outside it covers a sixth, half a pixel inside five sixths, at scale 1.
func (s sheet) tint(r image.Rectangle, radius, soft float64, c color.RGBA) {
	reach := int(math.Ceil(soft))
	area := r.Inset(-reach).Intersect(s.Rect)
	halfX, halfY := float64(r.Dx())/2, float64(r.Dy())/2
	inside := r.Inset(int(math.Ceil(radius)) + reach) // where nothing is soft
	for y := area.Min.Y; y < area.Max.Y; y++ {
		under := s.Pix[s.PixOffset(area.Min.X, y):]
		dy := math.Abs(float64(y-r.Min.Y)+0.5-halfY) - halfY + radius
		for x := area.Min.X; x < area.Max.X; x++ {
			covers := uint32(255)
			if dy > 0 || x < inside.Min.X || x >= inside.Max.X || y < inside.Min.Y || y >= inside.Max.Y {
				dx := math.Abs(float64(x-r.Min.X)+0.5-halfX) - halfX + radius
				distance := min(max(dx, dy), 0) + math.Hypot(max(dx, 0), max(dy, 0)) - radius
				covers = uint32(255*(1-smooth(-soft, soft, distance)) + 0.5)
			}
			if covers > 0 {
				pixel(under[4*(x-area.Min.X):][:4], c, covers)
			}
		}
	}
}

// smooth is the step that shaders call smoothstep.
func smooth(from, to, x float64) float64 {
	x = min(max((x-from)/(to-from), 0), 1)
	return x * x * (3 - 2*x)
}

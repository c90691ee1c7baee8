package repaint

import (
	"image"
	"math"
	_ "unsafe" // for go:linkname

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// walk and cuts are Fyne's own: how it comes to the objects that it paints, and to those
// that cut off what stands in them.
//
//go:linkname walk fyne.io/fyne/v2/internal/driver.WalkVisibleObjectTree
func walk(o fyne.CanvasObject, before func(o fyne.CanvasObject, pos, clipPos fyne.Position, clipSize fyne.Size) bool,
	after func(o fyne.CanvasObject, pos fyne.Position, parent fyne.CanvasObject)) bool

//go:linkname cuts fyne.io/fyne/v2/internal/driver.IsClip
func cuts(o fyne.CanvasObject) bool

// A sheet is what a scene is painted on, in pixels from the lower left corner, as OpenGL
// counts them.
type sheet struct {
	pixels  image.Point
	size    fyne.Size
	scale   float32
	ground  [4]uint32
	theme   fyne.Theme // on which depends what no look tells: fonts, and colours left to it
	variant fyne.ThemeVariant
}

// all is the whole sheet.
func (s *sheet) all() image.Rectangle { return image.Rectangle{Max: s.pixels} }

// even reports whether a unit is as many pixels over the whole sheet. It is not where a
// window is no whole number of units wide, or high.
func (s *sheet) even() bool {
	return s.pixels == image.Pt(s.round(s.size.Width), s.round(s.size.Height))
}

func (s *sheet) round(x float32) int { return int(math.Round(float64(x * s.scale))) }

// around is where something stands, with as many pixels on each side as Fyne may touch.
func (s *sheet) around(pos fyne.Position, size fyne.Size) image.Rectangle {
	soft := 1 + int(math.Ceil(float64(s.scale)))
	down := func(x float32) int { return int(math.Floor(float64(x*s.scale))) - soft }
	up := func(x float32) int { return int(math.Ceil(float64(x*s.scale))) + soft }
	return image.Rect(down(pos.X), down(s.size.Height-pos.Y-size.Height), up(pos.X+size.Width), up(s.size.Height-pos.Y))
}

// filled is the pixels of a rectangle of one colour, where the sheet is even.
func (s *sheet) filled(pos fyne.Position, size fyne.Size) image.Rectangle {
	left, top := s.round(pos.X), s.pixels.Y-s.round(pos.Y)
	return image.Rect(left, top-s.round(size.Height), left+s.round(size.Width), top)
}

// clipped is the pixels to which Fyne cuts something off.
func (s *sheet) clipped(pos fyne.Position, size fyne.Size) image.Rectangle {
	left, bottom := s.round(pos.X), s.round(s.size.Height-pos.Y-size.Height)
	return image.Rect(left, bottom, left+s.round(size.Width), bottom+s.round(size.Height))
}

// A sight is an object that is painted.
type sight struct {
	object fyne.CanvasObject
	look   look
	kind   kind
	pos    fyne.Position
	size   fyne.Size
	clip   image.Rectangle // what it is cut off to, or a little more
	cut    bool            // it is cut off
	area   image.Rectangle // where it may be seen
}

// A scene is all that is painted in one frame, from behind to the front.
type scene struct {
	sheet
	sights []sight
	places map[fyne.CanvasObject]int // in sights
	walked int                       // how many objects there are, those included that are not painted
}

// look finds out what trees of objects look like on a sheet.
func (s *scene) look(on sheet, trees []fyne.CanvasObject) {
	clear(s.sights) // what is gone from the window is not to be held
	s.sheet, s.sights, s.walked = on, s.sights[:0], 0
	type clip struct {
		by fyne.CanvasObject
		to image.Rectangle
	}
	clips := []clip{{to: s.all()}}
	before := func(o fyne.CanvasObject, pos, _ fyne.Position, _ fyne.Size) bool {
		s.walked++
		in := clips[len(clips)-1]
		if cuts(o) {
			clips = append(clips, clip{o, s.around(pos, o.Size()).Intersect(in.to)})
		}
		if l, k := lookOf(o); k != unseen {
			s.sights = append(s.sights, sight{object: o, look: l, kind: k, pos: pos, size: o.Size(), clip: in.to, cut: in.by != nil})
		}
		return false
	}
	after := func(o fyne.CanvasObject, _ fyne.Position, _ fyne.CanvasObject) {
		if clips[len(clips)-1].by == o {
			clips = clips[:len(clips)-1]
		}
	}
	for _, t := range trees {
		walk(t, before, after)
	}
	if s.places == nil {
		s.places = map[fyne.CanvasObject]int{}
	}
	clear(s.places)
	for i := range s.sights {
		s.places[s.sights[i].object] = i
	}
}

// differs finds out where a scene does not look as the one before, since which some
// objects have lost their textures. What looks and lies as it did is left alone: whatever
// else there is may only have changed in the areas given back.
func (s *scene) differs(last *scene, lost map[fyne.CanvasObject]bool) (found areas) {
	if s.sheet != last.sheet {
		found, last = areas{s.all()}, &scene{}
	}
	stays := make([]bool, len(last.sights))
	next := 0 // of those of last that do not lie below what has stayed
	for i := range s.sights {
		now := &s.sights[i]
		if at, ok := last.places[now.object]; ok && at >= next && now.same(&last.sights[at]) {
			now.area = last.sights[at].area
			if !lost[now.object] || now.kind == shape {
				stays[at], next = true, at+1
				continue
			}
		} else {
			now.area = s.around(now.reach()).Intersect(now.clip)
		}
		found.add(now.area)
	}
	for i, stays := range stays {
		if !stays {
			found.add(last.sights[i].area)
		}
	}
	return found
}

// same reports whether an object looks as it did where it did.
func (s *sight) same(last *sight) bool {
	return s.kind != strange && s.kind == last.kind && s.look == last.look && s.pos == last.pos && s.size == last.size && s.clip == last.clip
}

// reach is where an object may be painted. Strokes and slanted letters reach out of its
// size, and a text that is longer.
func (s *sight) reach() (fyne.Position, fyne.Size) {
	size, out := s.size, s.look.numbers[0]
	if t, ok := s.object.(*canvas.Text); ok {
		least := t.MinSize()
		size, out = size.Max(least), max(t.TextSize, least.Width-size.Width)
	}
	return s.pos.SubtractXY(out, out), size.AddWidthHeight(2*out, 2*out)
}

// hides reports whether a sight hides all that lies beneath in an area.
func (s *scene) hides(by *sight, area image.Rectangle) bool {
	return s.plain(by) && !by.cut && area.In(s.filled(by.pos, by.size))
}

// plain reports whether a sight is nothing but pixels of one colour, which are known.
func (s *scene) plain(by *sight) bool { return solid(by.object, by.look) && s.even() }

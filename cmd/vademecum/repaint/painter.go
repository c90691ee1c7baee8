// Package repaint has Fyne paint only what changed, where no graphics card does.
//
// Fyne paints a window as a whole for each letter that is typed, and for each step of a
// cursor that fades. Without a graphics card that takes as long as everything else
// together. But what was painted stays there for the next frame: so this package compares
// what Fyne is about to paint with what it painted before, and lets it paint in those parts
// of the window that look different. Areas of one colour it fills itself, which is thirty
// times as quick as Fyne's way, made for graphics cards.
package repaint

import (
	"image"
	"reflect"
	"time"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// fynePainter is what Fyne paints a canvas with. Its own name for it cannot be used.
type fynePainter interface {
	Init()
	Capture(fyne.Canvas) image.Image
	Clear()
	Free(fyne.CanvasObject)
	Paint(fyne.CanvasObject, fyne.Position, fyne.Size)
	SetFrameBufferScale(float32)
	SetOutputSize(int, int)
	StartClipping(fyne.Position, fyne.Size)
	StopClipping()
}

// fyneCanvas is a canvas of Fyne's windows.
type fyneCanvas interface {
	fyne.Canvas
	ObjectTrees() []fyne.CanvasObject
}

// A surface is what is painted on.
type surface interface {
	// keeps reports whether it keeps what was painted.
	keeps() bool
	// begin begins a frame and reports whether what was painted before is still there.
	begin() bool
	// within has nothing painted outside of an area.
	within(image.Rectangle)
	// fill fills an area with a colour.
	fill(image.Rectangle, shares)
	// end ends a frame, of which it is to remember an area.
	end(image.Rectangle)
}

// Overdue is how long a frame may be painted in part only. Fyne forgets textures that were not
// painted for a time, which the program sets and which must be longer. So everything is painted
// now and then: when there is little to paint otherwise, or else when it is time.
const Overdue = 9 * time.Second

const (
	painted = 5 * time.Second // from when on it is painted where there is little else
	little  = 1 << 15         // pixels

	// A surface on which nothing is left so often in a row, without a change of its size, is
	// not of the kind that it was taken for.
	mostLost = 5
)

// painter is Fyne's painter with a memory.
type painter struct {
	fynePainter
	canvas  fyneCanvas
	surface surface
	now     func() time.Time

	pixels image.Point
	factor float32
	losses int       // of what was painted, one after the other, since the size has changed
	whole  time.Time // when everything was painted

	scene, last *scene
	lost        map[fyne.CanvasObject]bool // textures, since the last frame

	// Of the frame that is being painted:
	plainly bool // as Fyne does
	areas   areas
	from    []int // the first of the sights to be painted, in each area
	clip    image.Rectangle
	met     int // of the objects that are there
	at      int // in the sights
}

// Painted reports whether Fyne has something to paint a window with. It is false of a window
// that was never shown, and of one for which there is no OpenGL.
func Painted(w fyne.Window) bool {
	get := method(w.Canvas(), "Painter")
	return !get.IsValid() || !get.Call(nil)[0].IsNil()
}

// Wrap has a window painted so from now on. It is called on the window's thread, and reports
// whether that was decided: a window that was never shown has no painter yet.
func Wrap(w fyne.Window) bool {
	c, ok := w.Canvas().(fyneCanvas)
	if !ok {
		return true
	}
	get, set := method(c, "Painter"), method(c, "SetPainter")
	if !get.IsValid() || !set.IsValid() {
		return true
	}
	own, ok := get.Call(nil)[0].Interface().(fynePainter)
	if !ok {
		return false
	}
	if _, wrapped := own.(*painter); wrapped {
		return true
	}
	if s := newSurface(); s != nil {
		set.Call([]reflect.Value{reflect.ValueOf(newPainter(own, c, s))})
	}
	return true
}

// method is one of Fyne's own, which has types that cannot be named here.
func method(c fyne.Canvas, name string) reflect.Value { return reflect.ValueOf(c).MethodByName(name) }

func newPainter(own fynePainter, c fyneCanvas, s surface) *painter {
	return &painter{
		fynePainter: own, canvas: c, surface: s, now: time.Now, factor: 1,
		scene: &scene{}, last: &scene{}, lost: map[fyne.CanvasObject]bool{},
	}
}

// SetFrameBufferScale belongs to Fyne, as do the methods below it.
func (p *painter) SetFrameBufferScale(scale float32) {
	p.factor = scale
	p.fynePainter.SetFrameBufferScale(scale)
}

func (p *painter) SetOutputSize(width, height int) {
	if size := image.Pt(width, height); p.pixels != size {
		p.pixels, p.losses = size, 0
	}
	p.fynePainter.SetOutputSize(width, height)
}

func (p *painter) Free(o fyne.CanvasObject) {
	p.lost[o] = true
	p.fynePainter.Free(o)
}

// Clear begins a frame.
func (p *painter) Clear() {
	size := p.canvas.Size()
	p.plainly = p.losses >= mostLost || size.Width <= 0 || size.Height <= 0 || !p.surface.keeps()
	if p.plainly {
		clear(p.lost)
		*p.scene, *p.last, p.at = scene{}, scene{}, 0 // nothing is known of what Fyne paints now
		p.fynePainter.Clear()
		return
	}
	kept := p.surface.begin()
	if kept {
		p.losses = 0
	} else {
		p.losses++
	}
	complete := p.at == len(p.scene.sights)
	p.scene, p.last = p.last, p.scene
	p.scene.look(p.sheet(size), p.canvas.ObjectTrees())
	p.areas = p.scene.differs(p.last, p.lost)
	clear(p.lost)
	p.choose(kept && complete)
	p.clip, p.met, p.at = p.scene.all(), 0, 0
	p.from = p.from[:0]
	for _, a := range p.areas {
		p.from = append(p.from, p.begin(a))
	}
}

// sheet is what a frame of some size is painted on.
func (p *painter) sheet(size fyne.Size) sheet {
	settings := fyne.CurrentApp().Settings()
	return sheet{
		pixels: p.pixels, size: size, scale: p.canvas.Scale() * p.factor,
		ground: rgba(fynetheme.Color(fynetheme.ColorNameBackground)), theme: settings.Theme(), variant: settings.ThemeVariant(),
	}
}

// choose has everything painted where the rest is not there, where it is much, or where it
// is time.
func (p *painter) choose(kept bool) {
	now, much := p.now(), p.areas.pixels()
	age := now.Sub(p.whole)
	if !kept || much > pixels(p.scene.all())*4/5 || age > Overdue || age > painted && much < little {
		p.areas = areas{p.scene.all()}
		p.whole = now
	}
}

// begin gives back from which sight on an area is to be painted: what lies beneath that is
// hidden. Where nothing hides the ground it is filled.
func (p *painter) begin(area image.Rectangle) int {
	for i := len(p.scene.sights) - 1; i >= 0; i-- {
		if p.scene.hides(&p.scene.sights[i], area) {
			return i
		}
	}
	p.surface.fill(area, clearing(p.scene.ground))
	return 0
}

func (p *painter) StartClipping(pos fyne.Position, size fyne.Size) {
	if p.plainly {
		p.fynePainter.StartClipping(pos, size)
		return
	}
	p.clip = p.scene.clipped(pos, size)
}

func (p *painter) StopClipping() {
	if p.plainly {
		p.fynePainter.StopClipping()
		return
	}
	p.clip = p.scene.all()
}

// Paint is called for every object in sight, widgets and containers included, in the order
// in which the scene has them.
func (p *painter) Paint(o fyne.CanvasObject, pos fyne.Position, frame fyne.Size) {
	if p.plainly {
		p.fynePainter.Paint(o, pos, frame)
		return
	}
	if p.at < len(p.scene.sights) && p.scene.sights[p.at].object == o {
		p.paint(&p.scene.sights[p.at], pos, frame)
		p.at++
	}
	if p.met++; p.met == p.scene.walked {
		p.surface.end(p.areas.largest())
	}
}

// paint paints what there is of an object in the areas.
func (p *painter) paint(s *sight, pos fyne.Position, frame fyne.Size) {
	for i, area := range p.areas {
		part := area.Intersect(p.clip).Intersect(s.area)
		plain := p.scene.plain(s)
		if plain {
			part = part.Intersect(p.scene.filled(s.pos, s.size))
		}
		switch {
		case part.Empty() || p.at < p.from[i]:
		case plain:
			p.surface.fill(part, filling(s.look.fill))
		default:
			p.surface.within(part)
			p.fynePainter.Paint(s.object, pos, frame)
		}
	}
}

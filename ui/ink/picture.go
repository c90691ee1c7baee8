// Package ink draws lines of text as Fyne draws them, from letters that are kept.
//
// Fyne keeps the picture of a whole text. A text that it has not seen lately is shaped
// twice, once to know how large it is and once to be drawn, with nothing kept from one
// text to the next: half a millisecond for a title, and a keystroke in the search box
// brings thirty. Yet they are made of the same letters, and mostly of the same words. So
// words are shaped once and letters filled once, for each of the eight places between two
// pixels where one may begin, and a text is put together from them, in some hundredths
// of a millisecond. Where a text is not of the kind that can be, it is left to Fyne.
package ink

import (
	"image"
	"image/color"
	"math"
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"vademecum/ui/glyph"
)

// What is kept, at most: words of about a megabyte, and stamps of another.
const (
	mostWords  = 1 << 16 // letters
	wordWeight = 8       // of what a word has besides letters, in letters

	mostStamps  = 1 << 20 // bytes
	stampWeight = 128     // of what a stamp has besides pixels, in bytes

	mostOutlines = 1 << 13
	mostFonts    = 16 // that the shaper has prepared
)

// A set is what is known of letters and words. It is the same whoever draws, and the one
// variable of this package.
type set struct {
	mu       sync.Mutex
	fonts    shaping.Fontmap // that of plain text, for as long as what is kept is of Fyne's fonts
	age      int             // how often they have changed
	emoji    *font.Font
	shared   map[shaping.Fontmap]bool // those that take the emoji from it
	words    kept[wordKey, *word]
	stamps   kept[stampKey, *stamp]
	outlines kept[stampKey, bool]

	shaper    shaping.HarfbuzzShaper
	segmenter shaping.Segmenter
	paper     []uint8 // of the picture that was drawn last; Fyne copies it at once
}

var letters = newSet()

func newSet() *set {
	s := &set{
		words:    kept[wordKey, *word]{most: mostWords},
		stamps:   kept[stampKey, *stamp]{most: mostStamps},
		outlines: kept[stampKey, bool]{most: mostOutlines},
	}
	s.prepare()
	return s
}

// prepare has the shaper keep the fonts that it has prepared, of which it knows none.
func (s *set) prepare() {
	s.shaper = shaping.HarfbuzzShaper{}
	s.shaper.SetFontCacheSize(mostFonts)
}

// renew forgets what is of other fonts than those that Fyne has now.
func (s *set) renew() {
	if now := (glyph.Face{}).Fonts(); now != s.fonts {
		s.words.forget()
		s.stamps.forget()
		s.outlines.forget()
		s.prepare()
		s.emoji, s.shared = nil, map[shaping.Fontmap]bool{}
		s.fonts = now
		s.age++
	}
}

// A Picture draws texts, and rectangles beneath them, in one piece. They stay
// among the objects of whoever shows them, hidden, so that the window can be read; those
// that only Fyne can draw are not hidden.
type Picture struct {
	raster  *canvas.Raster
	objects []fyne.CanvasObject // the raster, and what is drawn in it
	age     int
	grain   float32
	drawn   []trait // of the objects, when they were drawn last
	parts   []part
}

// trait is what the look of an object depends on.
type trait struct {
	text   string
	face   glyph.Face
	align  fyne.TextAlign
	color  color.Color
	pos    fyne.Position
	size   fyne.Size
	radius float32
}

// part is an object of the picture, ready to be drawn.
type part struct {
	trait
	line      // of a text
	rectangle bool
}

// NewPicture returns an empty picture.
func NewPicture() *Picture {
	p := &Picture{}
	p.raster = canvas.NewRaster(p.draw)
	p.raster.ScaleMode = canvas.ImageScalePixels // its pixels are those of the screen
	p.objects = []fyne.CanvasObject{p.raster}
	return p
}

// Objects are what Fyne is to draw: the picture first, and then what stands in it.
func (p *Picture) Objects() []fyne.CanvasObject { return p.objects }

// Show draws objects in place of those before: rectangles, filled with one colour, and
// then texts. Where nothing has changed nothing is drawn anew, and it reports false. What
// changed is painted with the picture; but Fyne knows of no picture that it has not yet
// painted, so that the caller has to have something repainted where there may be one.
func (p *Picture) Show(objects ...fyne.CanvasObject) (changed bool) {
	grain := grain()
	letters.mu.Lock()
	letters.renew()
	same := p.age == letters.age && p.grain == grain && len(objects) == len(p.drawn)
	for i := 0; same && i < len(objects); i++ {
		same = p.objects[i+1] == objects[i] && p.drawn[i] == look(objects[i])
	}
	if same {
		letters.mu.Unlock()
		return false
	}
	p.age, p.grain = letters.age, grain
	p.objects = append(p.objects[:1], objects...)
	p.drawn, p.parts = p.drawn[:0], p.parts[:0]
	box := frame{}
	for _, o := range objects {
		t := look(o)
		p.drawn = append(p.drawn, t)
		switch o := o.(type) {
		case *canvas.Rectangle:
			o.Hidden = true
			p.parts = append(p.parts, part{trait: t, rectangle: true})
			box.hold(t.pos.SubtractXY(1, 1), t.size.AddWidthHeight(2, 2))
		case *canvas.Text:
			var l line
			if l, o.Hidden = letters.line(o); o.Hidden && o.Text != "" {
				t.pos = begins(t, l)
				p.parts = append(p.parts, part{trait: t, line: l})
				box.hold(t.pos.SubtractXY(overhang, 0), fyne.NewSize(units(l.advance)+2*overhang, units(l.height)))
			}
		}
	}
	letters.mu.Unlock()
	p.raster.Hidden = len(p.parts) == 0
	pos, size := box.fit(grain)
	p.raster.Move(pos)
	p.raster.Resize(size)
	p.raster.Refresh()
	return true
}

// overhang is how far letters may reach out of their line, to either side.
const overhang = 2

func units(x fixed.Int26_6) float32 { return float32(x) / 64 }

func look(o fyne.CanvasObject) trait {
	switch o := o.(type) {
	case *canvas.Rectangle:
		return trait{color: o.FillColor, pos: o.Position(), size: o.Size(), radius: o.CornerRadius}
	case *canvas.Text:
		return trait{o.Text, faceOf(o), o.Alignment, o.Color, o.Position(), o.Size(), 0}
	}
	return trait{}
}

// begins is where Fyne would have a text begin.
func begins(t trait, l line) fyne.Position {
	at := t.pos
	switch spare := t.size.Width - units(l.advance); t.align {
	case fyne.TextAlignTrailing:
		at.X += spare
	case fyne.TextAlignCenter:
		at.X += spare / 2
	}
	if spare := t.size.Height - units(l.height); spare > 0 {
		at.Y += spare / 2
	}
	return at
}

// draw draws the picture in as many pixels as Fyne asks for.
func (p *Picture) draw(width, height int) image.Image {
	letters.mu.Lock()
	defer letters.mu.Unlock()
	s := letters.sheet(width, height)
	scale := p.scale(width)
	pixels := func(x float32) int { return int(math.Round(float64(x * scale))) }
	corner := image.Pt(pixels(p.raster.Position().X), pixels(p.raster.Position().Y))
	for _, t := range p.parts {
		if t.color == nil {
			continue
		}
		ink := color.RGBAModel.Convert(t.color).(color.RGBA)
		at := image.Pt(pixels(t.pos.X), pixels(t.pos.Y)).Sub(corner)
		if t.rectangle {
			to := at.Add(image.Pt(pixels(t.size.Width), pixels(t.size.Height)))
			s.tint(image.Rectangle{at, to}, float64(pixels(t.radius)), float64(pixels(1)), ink)
			continue
		}
		at.Y += int(math.Ceil(float64(units(t.ascent) * scale)))
		for _, w := range t.words {
			for _, r := range w.runs {
				begin := units(w.at+r.at) * scale
				if t.whole {
					begin = float32(int(begin))
				}
				for _, l := range r.letters {
					x := begin + units(l.x)*scale
					y := int(math.Round(float64(units(l.y) * scale)))
					step := floor(x*steps + 0.5)
					pen := image.Pt(floor(float32(step)/steps), -y)
					s.press(letters.stamp(stampKey{r.font, l.glyph, t.face.Size * scale, uint8(step - pen.X*steps)}), at.Add(pen), ink)
				}
			}
		}
	}
	return s.RGBA
}

// sheet is an empty picture.
func (s *set) sheet(width, height int) sheet {
	size := 4 * width * height
	if cap(s.paper) < size {
		s.paper = make([]uint8, size)
	}
	s.paper = s.paper[:size]
	clear(s.paper)
	return sheet{&image.RGBA{Pix: s.paper, Stride: 4 * width, Rect: image.Rect(0, 0, width, height)}}
}

// scale is how many pixels a unit has where the picture is shown that wide. What the
// canvas says is exact, but may be that of another.
func (p *Picture) scale(width int) float32 {
	size := p.raster.Size().Width
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.raster); c != nil {
		if scale := scaleOf(c); math.Abs(float64(scale*size)-float64(width)) < 1 {
			return scale
		}
	}
	return float32(width) / size
}

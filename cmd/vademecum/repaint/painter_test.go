package repaint

import (
	"fmt"
	"hash/fnv"
	"image"
	"image/color"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

func TestMain(m *testing.M) {
	test.NewApp()
	os.Exit(m.Run())
}

// paper is a surface of numbers in place of colours, and what Fyne paints on it with. What
// is painted where depends on what was there before, as with colours that are mixed.
type paper struct {
	width  int
	pixels []uint64
	part   image.Rectangle // nothing is painted outside of it
	scene  func() *scene

	forgets bool // each frame begins with nothing
	card    bool // there is a graphics card
	painted int  // objects, in this frame
	filled  int  // areas
	plainly int  // calls that are Fyne's own affair
	ended   int
}

func newPaper(width, height int) *paper {
	return &paper{width: width, pixels: make([]uint64, width*height), part: image.Rect(0, 0, width, height)}
}

func (p *paper) keeps() bool { return !p.card }
func (p *paper) begin() bool {
	p.painted, p.filled = 0, 0
	if p.forgets {
		clear(p.pixels)
	}
	return !p.forgets
}
func (p *paper) end(image.Rectangle)      { p.ended++ }
func (p *paper) within(r image.Rectangle) { p.part = r }

func (p *paper) fill(r image.Rectangle, color shares) {
	p.filled++
	number := hash(0, color)
	p.each(r, func(at *uint64) { *at = number })
}

func (p *paper) each(r image.Rectangle, do func(*uint64)) {
	r = r.Intersect(image.Rect(0, 0, p.width, len(p.pixels)/p.width))
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			do(&p.pixels[y*p.width+x])
		}
	}
}

func hash(before uint64, what any) uint64 {
	h := fnv.New64a()
	fmt.Fprint(h, before, what)
	return h.Sum64()
}

func (p *paper) Init()                                  {}
func (p *paper) Capture(fyne.Canvas) image.Image        { return nil }
func (p *paper) Clear()                                 { p.plainly++ }
func (p *paper) Free(fyne.CanvasObject)                 {}
func (p *paper) SetFrameBufferScale(float32)            {}
func (p *paper) SetOutputSize(int, int)                 {}
func (p *paper) StartClipping(fyne.Position, fyne.Size) { p.plainly++ }
func (p *paper) StopClipping()                          { p.plainly++ }

// Paint paints an object by its look, a little beyond its edges.
func (p *paper) Paint(o fyne.CanvasObject, pos fyne.Position, _ fyne.Size) {
	l, kind := lookOf(o)
	if kind == unseen || p.card {
		return
	}
	p.painted++
	s := p.scene()
	where := s.around(pos, o.Size())
	what := hash(0, l)
	if t, ok := o.(*canvas.Raster); ok {
		what = hash(what, t.Generator(0, 0).Bounds())
	}
	p.each(where.Intersect(p.part), func(at *uint64) { *at = *at*31 + what })
}

// stage is a window whose objects change, painted by two painters: one that paints what
// changed, and one that has no memory.
type stage struct {
	t             *testing.T
	window        fyne.Window
	partly, whole *painter
	paper, anew   *paper
	now           time.Time
}

// rooted is a canvas of a test with the one tree of objects that it has.
type rooted struct{ fyne.Canvas }

func (r rooted) ObjectTrees() []fyne.CanvasObject { return []fyne.CanvasObject{r.Content()} }

func newStage(t *testing.T, content fyne.CanvasObject) *stage {
	s := &stage{t: t, window: test.NewTempWindow(t, content), now: time.Unix(0, 0)}
	s.window.SetPadded(false)
	s.window.Resize(fyne.NewSize(400, 300))
	painter := func(on *paper) *painter {
		p := newPainter(on, rooted{s.window.Canvas()}, on)
		p.now = func() time.Time { return s.now }
		on.scene = func() *scene { return p.scene }
		return p
	}
	s.paper, s.anew = newPaper(400, 300), newPaper(400, 300)
	s.partly, s.whole = painter(s.paper), painter(s.anew)
	return s
}

// paint paints as Fyne does.
func (s *stage) paint(p *painter) {
	size := s.window.Canvas().Size()
	p.SetFrameBufferScale(1)
	p.SetOutputSize(int(size.Width), int(size.Height))
	p.Clear()
	type clip struct {
		by   fyne.CanvasObject
		pos  fyne.Position
		size fyne.Size
	}
	var clips []clip
	for _, tree := range (rooted{s.window.Canvas()}).ObjectTrees() {
		walk(tree, func(o fyne.CanvasObject, pos, _ fyne.Position, _ fyne.Size) bool {
			if cuts(o) {
				clips = append(clips, clip{o, pos, o.Size()})
				p.StartClipping(pos, o.Size())
			}
			p.Paint(o, pos, size)
			return false
		}, func(o fyne.CanvasObject, _ fyne.Position, _ fyne.CanvasObject) {
			if n := len(clips); n > 0 && clips[n-1].by == o {
				clips = clips[:n-1]
				if n--; n > 0 {
					p.StartClipping(clips[n-1].pos, clips[n-1].size)
				} else {
					p.StopClipping()
				}
			}
		})
	}
}

// frame paints a frame with both and compares them.
func (s *stage) frame(after string) {
	s.t.Helper()
	s.paint(s.partly)
	s.whole.whole = time.Time{}
	s.paint(s.whole)
	if pixels(s.whole.areas.largest()) != 400*300 {
		s.t.Fatalf("the painter to compare with painted only %v", s.whole.areas)
	}
	if !slices.Equal(s.paper.pixels, s.anew.pixels) {
		at := 0
		for s.paper.pixels[at] == s.anew.pixels[at] {
			at++
		}
		s.t.Fatalf("after %s, in %v: the pixel %d, %d from below is not what it would be were all painted", after, s.partly.areas, at%400, at/400)
	}
}

func ground(c color.Color, x, y, width, height float32) *canvas.Rectangle {
	r := canvas.NewRectangle(c)
	r.Move(fyne.NewPos(x, y))
	r.Resize(fyne.NewSize(width, height))
	return r
}

func word(text string, x, y float32) *canvas.Text {
	t := canvas.NewText(text, color.Black)
	t.Move(fyne.NewPos(x, y))
	t.Resize(fyne.NewSize(100, 20))
	return t
}

func TestOnlyWhatChangedIsPainted(t *testing.T) {
	panel := ground(color.White, 0, 0, 150, 300)
	first, second, page := word("first", 10, 10), word("second", 10, 200), word("page", 200, 100)
	box := container.NewWithoutLayout(panel, first, second, page)
	s := newStage(t, box)
	s.frame("the beginning")
	for _, test := range []struct {
		change         string
		do             func()
		painted, fills int
	}{
		{"nothing", func() {}, 0, 0},
		{"a word", func() { first.Text = "1st" }, 1, 1},
		{"a word on no ground of its own", func() { page.Text = "leaf" }, 1, 1},
		{"two words", func() { first.Text, second.Text = "1", "2" }, 2, 2},
		{"a word that goes", func() { second.Hide() }, 0, 1},
		{"a word that comes", func() { second.Show() }, 1, 1},
		{"a word that moves", func() { page.Move(fyne.NewPos(300, 250)) }, 1, 2},
		{"what is painted over another", func() { box.Objects[1], box.Objects[2] = second, first }, 1, 1},
		{"a texture that is lost, of a text", func() { s.partly.Free(page) }, 0, 0},
	} {
		test.do()
		s.frame(test.change)
		if s.paper.painted != test.painted || s.paper.filled != test.fills {
			t.Errorf("%s: %d objects painted and %d areas filled, want %d and %d", test.change, s.paper.painted, s.paper.filled, test.painted, test.fills)
		}
	}
	if s.paper.ended != 10 {
		t.Errorf("10 frames ended %d times", s.paper.ended)
	}
}

// A raster has new pixels where Fyne was told so, and only there.
func TestALostTextureIsPaintedAnew(t *testing.T) {
	width := 1
	picture := canvas.NewRaster(func(int, int) image.Image { return image.Rect(0, 0, width, 1) })
	picture.Resize(fyne.NewSize(50, 50))
	s := newStage(t, container.NewWithoutLayout(ground(color.White, 0, 0, 400, 300), picture))
	s.frame("the beginning")
	width = 2
	s.partly.Free(picture)
	s.frame("a new picture")
	if s.paper.painted != 1 {
		t.Errorf("%d objects are painted for a new picture, want 1", s.paper.painted)
	}
}

// Whatever happens, what is painted partly is what would be painted as a whole.
func TestPaintedPartlyIsPaintedRight(t *testing.T) {
	chance := rand.New(rand.NewPCG(5, 6))
	colors := []color.Color{color.White, color.Black, color.NRGBA{R: 255, A: 128}, color.Transparent}
	var objects []fyne.CanvasObject
	column := container.NewWithoutLayout(word("in", 5, 5), ground(color.White, 0, 40, 60, 200), word("below", 5, 180))
	column.Resize(fyne.NewSize(90, 400))
	held := container.NewWithoutLayout(column)
	scroll := container.NewVScroll(held)
	scroll.Move(fyne.NewPos(250, 50))
	scroll.Resize(fyne.NewSize(100, 150))
	for i := range 12 {
		objects = append(objects, ground(colors[i%4], float32(i*30), float32(i*20), 90, 70), word(fmt.Sprint("word ", i), float32(300-i*25), float32(i*25)))
	}
	objects = append(objects, scroll, widget.NewLabel("a label"))
	box := container.NewWithoutLayout(objects...)
	s := newStage(t, box)
	s.frame("the beginning")
	for step := range 400 {
		for range 1 + chance.IntN(3) {
			at := chance.IntN(len(box.Objects))
			o := box.Objects[at]
			switch r, rectangle := o.(*canvas.Rectangle); chance.IntN(6) {
			case 0:
				o.Move(fyne.NewPos(float32(chance.IntN(380)), float32(chance.IntN(280))))
			case 1:
				if o.Visible() {
					o.Hide()
				} else {
					o.Show()
				}
			case 2:
				other := chance.IntN(len(box.Objects))
				box.Objects[at], box.Objects[other] = box.Objects[other], o
			case 3:
				column.Move(fyne.NewPos(0, -float32(chance.IntN(100))))
			case 4:
				if rectangle {
					r.FillColor = colors[chance.IntN(len(colors))]
				}
			case 5:
				if rectangle && r.Size().Width > 0 {
					r.Resize(fyne.NewSize(float32(chance.IntN(120)), float32(chance.IntN(90))))
				}
			}
		}
		s.frame(fmt.Sprint("step ", step))
		s.now = s.now.Add(time.Second / 50)
	}
}

func TestEverythingIsPaintedNowAndThen(t *testing.T) {
	big, cursor := ground(color.White, 0, 0, 250, 250), ground(color.Black, 300, 10, 1, 20)
	s := newStage(t, container.NewWithoutLayout(big, cursor))
	s.frame("the beginning")
	for _, test := range []struct {
		after time.Duration
		what  fyne.CanvasObject
		whole bool
	}{
		{time.Second, cursor, false},
		{painted, cursor, true},
		{time.Second, cursor, false},
		{painted, big, false},
		{Overdue - painted, big, true},
	} {
		s.now = s.now.Add(test.after)
		r := test.what.(*canvas.Rectangle)
		r.CornerRadius++
		s.frame(test.after.String())
		if got := s.partly.areas.pixels() == 400*300; got != test.whole {
			t.Errorf("%v later, everything is painted: %t, want %t", test.after, got, test.whole)
		}
	}
}

func TestASurfaceThatForgetsIsPaintedAsAWhole(t *testing.T) {
	s := newStage(t, word("word", 10, 10))
	s.frame("the beginning")
	s.paper.forgets = true
	for range mostLost {
		s.frame("what was painted is gone")
	}
	if s.paper.plainly != 0 {
		t.Fatal("Fyne paints before it is known that the surface always forgets")
	}
	if s.paint(s.partly); s.paper.plainly == 0 {
		t.Error("Fyne does not paint on a surface that always forgets")
	}
	s.window.Resize(fyne.NewSize(390, 300))
	s.paper.plainly, s.paper.forgets = 0, false
	if s.paint(s.partly); s.paper.plainly != 0 {
		t.Error("a surface of another size is not tried anew")
	}
}

func TestAGraphicsCardIsLeftToFyne(t *testing.T) {
	scroll := container.NewVScroll(word("word", 10, 10))
	s := newStage(t, scroll)
	s.paper.card = true
	if s.paint(s.partly); s.paper.plainly < 3 || s.paper.ended != 0 {
		t.Errorf("Fyne clears and clips %d times, and %d frames are ours", s.paper.plainly, s.paper.ended)
	}
}

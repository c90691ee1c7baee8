package ink

import (
	"fmt"
	"image"
	"image/color"
	"strings"
	"testing"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/glyph"
)

var (
	light = color.NRGBA{0xfa, 0xf9, 0xf5, 0xff}
	dark  = color.NRGBA{0x1d, 0x1f, 0x22, 0xff}
	blue  = color.NRGBA{0x0b, 0x55, 0xa0, 0xff}
)

func text(words string, size float32, style fyne.TextStyle, c color.Color) *canvas.Text {
	t := canvas.NewText(words, c)
	t.TextSize, t.TextStyle = size, style
	t.Move(fyne.NewPos(10, 8))
	t.Resize(t.MinSize())
	return t
}

// photograph draws objects as Fyne's software painter does, on a ground.
func photograph(t *testing.T, scale float32, ground color.Color, objects ...fyne.CanvasObject) image.Image {
	t.Helper()
	under := canvas.NewRectangle(ground)
	under.Resize(fyne.NewSize(420, 40))
	w := test.NewTempWindow(t, container.NewWithoutLayout(append([]fyne.CanvasObject{under}, objects...)...))
	w.SetPadded(false)
	w.Canvas().(interface{ SetScale(float32) }).SetScale(scale)
	w.Resize(fyne.NewSize(420, 40))
	return w.Canvas().Capture()
}

// The letters are Fyne's, but for a sixteenth of a pixel: no pixel is off by more than an
// eighth of the way from black to white, and all together by no more than six
// hundredths of the ink. Where letters join, Fyne fills them as one, and the seam is
// covered twice here, which makes it up to a third darker. Fyne cuts letters off at the
// ends of their text where they reach out, so that it is compared between those.
func TestLooksLikeFyne(t *testing.T) {
	test.NewTempApp(t)
	texts := []string{
		"Information technology – Open Systems", "X.509 (10/2019)", "AVATAR To, Ty. “quoted” 2\u00a0986", "Série de l’étude e\u0301 à l'œuvre",
		"Всемирная ассамблея", "Ένωση Τηλεπικοινωνιών", "αβγ and Latin and Кир", "國際電信 Union", "Union 國際電信", "《日内瓦》", "الاتحاد الدولي للاتصالات", "C5 توصية 2024",
		"29 أكتوبر\u200e 2024", "الطبعة\u200e 9\u200e · \u200e14 أكتوبر\u200e 2019",
		"a≤b→c Ω µm", "  two  blanks  ", "שלום X.509",
	}
	styles := []fyne.TextStyle{{}, {Bold: true}, {Italic: true}, {Monospace: true}}
	for _, words := range texts {
		for _, c := range []struct {
			size, scale float32
			ground, ink color.Color
		}{{13, 1, light, color.Black}, {13, 2, dark, color.White}, {15.5, 1.25, light, blue}} {
			for _, style := range styles {
				theirs := text(words, c.size, style, c.ink)
				ours := text(words, c.size, style, c.ink)
				p := NewPicture()
				if p.Show(ours); ours.Visible() {
					t.Errorf("%q in %+v is left to Fyne", words, style)
					continue
				}
				want, got := photograph(t, c.scale, c.ground, theirs), photograph(t, c.scale, c.ground, p.Objects()...)
				from, to := int(10*c.scale)+1, int((10+theirs.MinSize().Width)*c.scale)-1
				most, off, inked := 0, 0, 0
				for y := range want.Bounds().Dy() {
					for x := from; x < to; x++ {
						d := apart(want.At(x, y), got.At(x, y))
						most, off, inked = max(most, d), off+d, inked+apart(want.At(x, y), c.ground)
					}
				}
				if inked == 0 && strings.TrimSpace(words) != "" {
					t.Fatalf("Fyne draws nothing for %q", words)
				}
				allowed := 255 / 8
				if strings.ContainsFunc(words, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) {
					allowed = 255 / 3
				}
				if most > allowed || off > inked*6/100 {
					t.Errorf("%q in %+v, size %g at scale %g: one pixel is off by %d of 255, all by %.3f of the ink", words, style, c.size, c.scale, most, float64(off)/float64(inked))
				}
			}
		}
	}
}

// apart is the largest difference in one of three colours, of 255.
func apart(a, b color.Color) int {
	r1, g1, b1, _ := a.RGBA()
	r2, g2, b2, _ := b.RGBA()
	d := func(x, y uint32) int { return max(int(x>>8)-int(y>>8), int(y>>8)-int(x>>8)) }
	return max(d(r1, r2), d(g1, g2), d(b1, b2))
}

// Where a text stands within its room is up to it, as with Fyne.
func TestPlaces(t *testing.T) {
	test.NewTempApp(t)
	for _, align := range []fyne.TextAlign{fyne.TextAlignLeading, fyne.TextAlignCenter, fyne.TextAlignTrailing} {
		for _, size := range []fyne.Size{{}, {Width: 200, Height: 30}, {Width: 201, Height: 10}} {
			theirs, ours := text("Rec", 13, fyne.TextStyle{}, color.Black), text("Rec", 13, fyne.TextStyle{}, color.Black)
			for _, o := range []*canvas.Text{theirs, ours} {
				o.Alignment = align
				o.Resize(size)
			}
			p := NewPicture()
			p.Show(ours)
			want, got := trace(photograph(t, 1, light, theirs)), trace(photograph(t, 1, light, p.Objects()...))
			// Our letters are placed within the picture, Fyne's picture on the whole pixel.
			if d := want.Min.Sub(got.Min); d.X*d.X > 1 || d.Y*d.Y > 1 {
				t.Errorf("aligned %v in %v, it stands at %v, with Fyne at %v", align, size, got, want)
			}
		}
	}
}

// trace is where a picture has other colours than in its corner.
func trace(m image.Image) (area image.Rectangle) {
	for y := range m.Bounds().Dy() {
		for x := range m.Bounds().Dx() {
			if apart(m.At(x, y), m.At(0, 0)) > 100 {
				area = area.Union(image.Rect(x, y, x+1, y+1))
			}
		}
	}
	return area
}

func TestWhatIsLeftToFyne(t *testing.T) {
	test.NewTempApp(t)
	for _, c := range []struct {
		name, words string
		drawn       bool
	}{
		{"nothing", "", true},
		{"a blank", " ", true},
		{"a letter", "a", true},
		{"a tab", "a\tb", false},
		{"two lines", "a\nb", false},
		{"a control character", "a\x00b", false},
		{"one of the upper ones", "a\u0085b", false},
		{"bytes that are no text", "a\xffb", false},
		{"a coloured picture", "a 😀", false},
		{"a family of them", "\U0001F468\u200D\U0001F469\u200D\U0001F467", false},
		{"a letter nobody has", "a \U0010fffd", false},
		{"more than a line", strings.Repeat("a ", longest), false},
		{"just a line", strings.Repeat("a ", longest/2), true},
	} {
		o, beside := text(c.words, 13, fyne.TextStyle{}, color.Black), text("beside", 13, fyne.TextStyle{}, color.Black)
		p := NewPicture()
		p.Show(o, beside)
		if o.Visible() == c.drawn || beside.Visible() {
			t.Errorf("%s: it is left to Fyne: %v, the text beside it: %v", c.name, o.Visible(), beside.Visible())
		}
		if got := p.Objects(); len(got) != 3 || got[1] != o || got[2] != beside {
			t.Errorf("%s: the texts are not there to be read: %v", c.name, got)
		}
		o.Text = "words"
		if p.Show(o, beside); o.Visible() {
			t.Errorf("%s: the words after it are left to Fyne, too", c.name)
		}
	}
}

// Whatever a text looks like by is looked at; what is shown again costs nothing.
func TestDrawnAnewWhenItChanged(t *testing.T) {
	test.NewTempApp(t)
	o, marker := text("words", 13, fyne.TextStyle{}, color.Black), canvas.NewRectangle(blue)
	marker.Resize(fyne.NewSize(30, 20))
	p := NewPicture()
	look := func() string { return fmt.Sprint(photograph(t, 1, light, p.Objects()...)) }
	p.Show(marker, o)
	before := look()
	for name, change := range map[string]func(){
		"words":         func() { o.Text = "other" },
		"size":          func() { o.TextSize = 14 },
		"style":         func() { o.TextStyle.Bold = true },
		"colour":        func() { o.Color = blue },
		"place":         func() { o.Move(fyne.NewPos(11, 8)) },
		"room":          func() { o.Resize(fyne.NewSize(100, 30)) },
		"alignment":     func() { o.Resize(fyne.NewSize(100, 20)); o.Alignment = fyne.TextAlignTrailing },
		"marker":        func() { marker.FillColor = dark },
		"marker's size": func() { marker.Resize(fyne.NewSize(31, 20)) },
		"corners":       func() { marker.CornerRadius = 4 },
	} {
		was, wasMarker := *o, *marker
		change()
		if p.Show(marker, o); look() == before {
			t.Errorf("another %s makes no other picture", name)
		}
		*o, *marker = was, wasMarker
		if p.Show(marker, o); look() != before {
			t.Errorf("after another %s it does not look as before", name)
		}
	}
	if p.Show(o); look() == before {
		t.Error("the marker stays")
	}
	if p.Show(); !p.raster.Hidden || len(p.Objects()) != 1 {
		t.Errorf("with nothing to show there are %d objects, hidden: %v", len(p.Objects()), p.raster.Hidden)
	}
	shown := []fyne.CanvasObject{marker, o}
	p.Show(shown...)
	if n := testing.AllocsPerRun(10, func() { p.Show(shown...) }); n > 0 {
		t.Errorf("showing the same again makes %v objects", n)
	}
}

// The theme may come to be drawn from other fonts.
func TestForgetsFontsThatAreGone(t *testing.T) {
	a := test.NewTempApp(t)
	p := NewPicture()
	p.Show(text("words", 13, fyne.TextStyle{}, color.Black))
	age := p.age
	a.Settings().SetTheme(test.NewTheme())
	clearFonts()
	p.Show(text("words", 13, fyne.TextStyle{}, color.Black))
	if p.age == age {
		t.Error("a picture of the fonts before is kept")
	}
	for key := range letters.stamps.young {
		if w := letters.word(glyph.Face{Size: 13}, "words"); key.font != w.runs[0].font {
			t.Error("letters of the fonts before are kept")
		}
	}
}

// FuzzText: no text makes a picture fail, none is drawn outside it, and all are as wide
// as Fyne measures, but for what letters move toward a blank.
func FuzzText(f *testing.F) {
	test.NewTempApp(f)
	for _, seed := range []string{
		"", " ", "X.509", "a\u0301\u0301\u0301", "\u0301a", "e \u0301", "\t\r\n\v\f\x00\x7f", "\u200b\u200d\ufeff", "\u202eabc\u202c", "\u2066abc\u2069 x",
		"😀👨‍👩‍👧🇨🇭", "שלום עולם", "مرحبا 123 abc", "國際 電信", "ก็ ที่", "क्षि", "\U0010ffff", "\xff\xfe", "ﷺ", "ǅ ß ﬁ", "…–—“”", "A\u00adV", "1⁄2 m²", "\u0085\u2028\u2029",
	} {
		f.Add(seed, float32(13), float32(1))
	}
	f.Fuzz(func(t *testing.T, words string, size, scale float32) {
		if !(size >= 1 && size <= 200 && scale >= 0.5 && scale <= 4) || len(words) > 200 {
			t.Skip()
		}
		o := canvas.NewText(words, color.Black)
		o.TextSize = size
		p := NewPicture()
		p.Show(o)
		box := p.raster.Size()
		if m := p.draw(int(box.Width*scale), int(box.Height*scale)); m.Bounds().Dx() > 0 && len(m.(*image.RGBA).Pix) != 4*m.Bounds().Dx()*m.Bounds().Dy() {
			t.Errorf("the picture of %q is %v", words, m.Bounds())
		}
		if o.Hidden && words != "" {
			got, want := units(p.parts[0].advance), fyne.MeasureText(words, size, fyne.TextStyle{}).Width
			if off := got - want; off*off > float32(1+strings.Count(words, " "))*size*size/400 {
				t.Errorf("%q is %v wide, Fyne measures %v", words, got, want)
			}
		}
	})
}

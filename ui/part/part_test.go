package part

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/theme"
)

// drawn are the pieces of one sort that something is drawn with.
func drawn[T fyne.CanvasObject](o fyne.CanvasObject) (pieces []T) {
	for _, piece := range test.LaidOutObjects(o) {
		if p, ok := piece.(T); ok {
			pieces = append(pieces, p)
		}
	}
	return pieces
}

func TestSetText(t *testing.T) {
	test.NewTempApp(t)
	text := canvas.NewText("before", color.Transparent)
	text.TextSize = theme.Small.Size
	for _, words := range []string{"X.509", "", "Résolution 44"} {
		width := SetText(text, words, theme.Quiet, 12, 40)
		if want := theme.Small.Width(words); width != want || text.Size().Width != want {
			t.Errorf("%q is %v wide and takes %v, want %v", words, width, text.Size().Width, want)
		}
		_, _, ascent := theme.Small.Measure(words)
		if at := text.Position(); text.Text != words || at != fyne.NewPos(12, 40-ascent) {
			t.Errorf("%q stands at %v, want its baseline at 40", text.Text, at)
		}
		if text.Color != theme.Color(theme.Quiet) {
			t.Errorf("%q has the colour %v", words, text.Color)
		}
	}
}

// The bar and the foot have the height they need, the middle has the rest, and whoever
// is told of the width is told before it is used.
func TestFrame(t *testing.T) {
	test.NewTempApp(t)
	piece := func(width, height float32) fyne.CanvasObject {
		r := canvas.NewRectangle(nil)
		r.SetMinSize(fyne.NewSize(width, height))
		return r
	}
	bar, middle, foot := piece(50, 40), piece(320, 100), piece(80, 20)
	told := float32(0)
	f := NewFrame(func(width float32) {
		told = width
		if middle.Size().Width == width {
			t.Errorf("the middle is %v wide before it was told", width)
		}
	}, bar, middle, foot)
	if least := f.MinSize(); least != fyne.NewSize(320, 160) {
		t.Errorf("the least size is %v", least)
	}
	f.Resize(fyne.NewSize(1000, 700))
	if told != 1000 {
		t.Errorf("told a width of %v", told)
	}
	for _, c := range []struct {
		name    string
		piece   fyne.CanvasObject
		y, tall float32
	}{{"bar", bar, 0, 40}, {"middle", middle, 40, 640}, {"foot", foot, 680, 20}} {
		if at, size := c.piece.Position(), c.piece.Size(); at != fyne.NewPos(0, c.y) || size != fyne.NewSize(1000, c.tall) {
			t.Errorf("the %s stands at %v and is %v", c.name, at, size)
		}
	}
}

func TestPanel(t *testing.T) {
	app := test.NewTempApp(t)
	content := canvas.NewText("content", color.Black)
	p := NewPanel(content)
	p.Resize(fyne.NewSize(300, 200))
	var grounds []color.Color
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		app.Settings().SetTheme(theme.New(mode))
		p.Refresh()
		pieces := test.LaidOutObjects(p)
		ground := drawn[*canvas.Rectangle](p)[0]
		if ground.Size() != p.Size() || pieces[len(pieces)-1] != content {
			t.Errorf("%s: a ground of %v below %v", mode, ground.Size(), pieces[len(pieces)-1])
		}
		grounds = append(grounds, ground.FillColor)
	}
	if grounds[0] == grounds[1] {
		t.Error("the ground does not follow the theme")
	}
}

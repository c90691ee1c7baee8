package reader

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/theme"
)

// kinds names the canvas objects of some parts.
func kinds(objects []fyne.CanvasObject) []string {
	var out []string
	for _, o := range objects {
		out = append(out, fmt.Sprintf("%T", o)[len("*canvas."):])
	}
	return out
}

func TestEveryFormIsDrawn(t *testing.T) {
	test.NewTempApp(t)
	at := area{100, 50, 20, 20}
	tests := []struct {
		name string
		part part
		want []string
	}{
		{"letters", part{form: letters, text: "X.509", face: theme.Body, color: theme.Ink, area: at}, []string{"Text", "Raster"}},
		{"an outline", part{form: box, color: theme.Edge, area: at}, []string{"Rectangle"}},
		{"a bar", part{form: bar, color: theme.Rule, area: at}, []string{"Rectangle"}},
		{"a status", part{form: mark, status: app.Superseded, area: at}, []string{"Circle"}},
		{"the sign of a source", part{form: info, color: theme.Edge, area: at}, []string{"Circle", "Rectangle", "Rectangle"}},
		{"a chevron", part{form: chevron, color: theme.Edge, area: at}, []string{"Line", "Line"}},
		{"a chevron turned", part{form: chevron, color: theme.Edge, area: at, turned: true}, []string{"Line", "Line"}},
		{"an arrow that leads out", part{form: away, color: theme.Edge, area: at}, []string{"Line", "Line", "Line"}},
	}
	for _, test := range tests {
		objects := draw([]part{test.part})
		if diff := cmp.Diff(test.want, kinds(objects)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
		for _, o := range objects {
			if _, ok := o.(*canvas.Raster); ok {
				continue // as large as its texts, and what their letters may reach out
			}
			p, s := o.Position(), o.Size()
			if p.X < at.x || p.Y < at.y || p.X+s.Width > at.x+at.w || p.Y+s.Height > at.y+at.h {
				t.Errorf("%s: %T from %v, %v large, leaves its area", test.name, o, p, s)
			}
		}
	}
}

func TestTextIsDrawnInItsFace(t *testing.T) {
	test.NewTempApp(t)
	got := draw([]part{set("X.509", theme.Display, theme.Ink, 10, 40)})[0].(*canvas.Text)
	if got.TextSize != theme.Display.Size || got.FontSource != theme.Display.Font || got.Color != theme.Color(theme.Ink) {
		t.Errorf("drawn in size %g, font %v, colour %v", got.TextSize, got.FontSource, got.Color)
	}
}

func TestRoundEnds(t *testing.T) {
	test.NewTempApp(t)
	at := area{0, 0, 80, 28}
	for turned, want := range map[bool]float32{false: theme.Radius, true: 14} {
		if got := outline(&part{form: box, color: theme.Edge, area: at, turned: turned}).(*canvas.Rectangle).CornerRadius; got != want {
			t.Errorf("corners of radius %g, want %g", got, want)
		}
	}
}

func TestAttention(t *testing.T) {
	test.NewTempApp(t)
	link := &target{look: underlined, areas: []area{{10, 10, 50, 20}, {0, 30, 20, 20}}}
	row := &target{look: tinted, areas: []area{{0, 60, 300, 34}}}
	if got := ground(link, link.areas[0]).Size().Height; got != 1 {
		t.Errorf("a link is marked %g high, want a line under it", got)
	}
	if got := ground(row, row.areas[0]).Size(); got != fyne.NewSize(300, 34) {
		t.Errorf("the ground of a row is %v", got)
	}
	// The ring goes around both lines of the link.
	r := ring(link)
	if p, s := r.Position(), r.Size(); p.X > 0 || p.Y > 10 || p.X+s.Width < 60 || p.Y+s.Height < 50 {
		t.Errorf("the ring stands at %v, %v large", p, s)
	}
}

func TestRevealStaysOnThePage(t *testing.T) {
	test.NewTempApp(t)
	s := newSheet(New(Callbacks{}))
	s.width = 300
	if got := s.reveal(&target{areas: []area{{}}}); got != nil {
		t.Errorf("a target that reveals nothing shows %v", kinds(got))
	}
	for _, x := range []float32{0, 150, 290} {
		note := s.reveal(&target{reveal: "10/2019 · in force", areas: []area{{x, 100, 10, 10}}})[0]
		if p, size := note.Position(), note.Size(); p.X < 0 || p.X+size.Width > 300 || p.Y+size.Height > 100 {
			t.Errorf("over a target at %g the note is at %v, %v large", x, p, size)
		}
	}
}

// The texts of a line are drawn together where they stand close, and apart where so much
// ground lies between them that painting it takes longer. All are there to be read, and
// those that only Fyne can draw are left to it.
func TestTextsAreDrawnTogether(t *testing.T) {
	test.NewTempApp(t)
	word := func(text string, x, baseline float32) part { return set(text, theme.Body, theme.Ink, x, baseline) }
	for _, c := range []struct {
		name  string
		parts []part
		want  string // a letter for each text and each picture; a small one is hidden
	}{
		{"nothing", nil, ""},
		{"a word", []part{word("X.509", 40, 40)}, "t P"},
		{"words of a line", []part{word("X.509", 40, 40), word("The Directory", 160, 40), word("2019", 300, 40)}, "t t t P"},
		{"far apart", []part{word("X.509", 40, 40), word("The Directory", 120, 40), word("in force", 900, 40)}, "t t t P P"},
		{"one below the other", []part{word("X.509", 40, 40), word("The Directory", 40, 60)}, "t t P"},
		{"far below", []part{word("X.509", 40, 40), word("The Directory", 40, 600)}, "t t P P"},
		{"a coloured picture among them", []part{word("X.509", 40, 40), word("😀", 100, 40)}, "t T P"},
		{"nothing else", []part{word("😀", 100, 40)}, "T p"},
	} {
		var got []string
		drawn := draw(c.parts)
		for _, o := range drawn {
			letter := "t"
			if _, ok := o.(*canvas.Raster); ok {
				letter = "p"
			}
			if o.Visible() {
				letter = strings.ToUpper(letter)
			}
			got = append(got, letter)
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		for i, p := range c.parts {
			if text := drawn[i].(*canvas.Text); text.Text != p.text {
				t.Errorf("%s: text %d is %q, want %q", c.name, i, text.Text, p.text)
			}
		}
	}
}

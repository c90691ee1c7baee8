package reader

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

func TestColoursOfText(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{page.Paragraph{Spans: []page.Span{
		{Text: "ink "}, {Text: "item ", To: "x"}, {Text: "address ", Address: "https://x"}, {Text: "quiet", Muted: true},
	}}}, nil, State{}, false, wide)
	for text, want := range map[string]fyne.ThemeColorName{
		"ink ": theme.Ink, "item ": theme.Link, "address ": theme.Link, "quiet": theme.Quiet,
	} {
		if got := shows(t, l, text).color; got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
}

// TestFacesOfText: letters look as their span says, and stand on the baseline of the line.
func TestFacesOfText(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{page.Paragraph{Spans: []page.Span{
		{Text: "plain "}, {Text: "bold ", Face: page.Face{Bold: true}}, {Text: "italic ", Face: page.Face{Italic: true}}, {Text: "mono", Face: page.Face{Mono: true}},
	}}}, nil, State{}, false, wide)
	line := shows(t, l, "plain ")
	for text, want := range map[string]fyne.TextStyle{
		"plain ": {}, "bold ": {Bold: true}, "italic ": {Italic: true}, "mono": {Monospace: true},
	} {
		set := shows(t, l, text)
		if set.face.Style != want {
			t.Errorf("%q is set in %+v, want %+v", text, set.face.Style, want)
		}
		base := func(p part) float32 { return p.y + p.face.Ascent() }
		if d := base(set) - base(line); d < -1 || d > 1 {
			t.Errorf("%q stands %g below the others", text, d)
		}
	}
}

func TestSpansStandOnOneBaseline(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{page.Paragraph{Spans: []page.Span{{Text: "see "}, {Text: "X.509", To: "x"}, {Text: "."}}}}, nil, State{}, false, wide)
	a, b, c := shows(t, l, "see "), shows(t, l, "X.509"), shows(t, l, ".")
	if a.y != b.y || b.y != c.y {
		t.Errorf("tops at %g, %g and %g", a.y, b.y, c.y)
	}
	if gap := b.x - a.x - a.w; gap < -1 || gap > 1 {
		t.Errorf("%g between a span and the next", gap)
	}
}

func TestFactsShareAColumn(t *testing.T) {
	test.NewTempApp(t)
	facts := []page.Block{
		page.Fact{Name: "Place", Value: []page.Span{{Text: "Dubai"}}},
		page.Fact{Name: "Dates of the assembly", Value: []page.Span{{Text: "2012"}}},
	}
	l := lay(facts, nil, State{}, false, wide)
	if a, b := shows(t, l, "Dubai"), shows(t, l, "2012"); a.x != b.x {
		t.Errorf("values start at %g and %g", a.x, b.x)
	}
	l = lay(facts, nil, State{}, false, thin)
	if name, value := shows(t, l, "Place"), shows(t, l, "Dubai"); value.y <= name.y || value.x != name.x {
		t.Errorf("on a narrow page the value is at %g,%g, the name at %g,%g", value.x, value.y, name.x, name.y)
	}
}

func TestButtonsFlow(t *testing.T) {
	test.NewTempApp(t)
	head := page.Head{Code: "X.1", Actions: []page.Action{
		{Label: "Cite", Copy: "a"}, {Label: "Open at ITU", Address: "https://b"}, {Label: "Copy the link", Copy: "c", Second: true},
	}}
	rows := func(width float32) []string {
		var out []string
		last := float32(-1)
		for _, target := range lay([]page.Block{head}, nil, State{}, false, width).targets {
			if a := target.areas[0]; a.y != last {
				out = append(out, "")
				last = a.y
			}
			out[len(out)-1] += target.value + " "
		}
		return out
	}
	if diff := cmp.Diff([]string{"a https://b c "}, rows(wide)); diff != "" {
		t.Errorf("wide (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]string{"a https://b ", "c "}, rows(thin)); diff != "" {
		t.Errorf("narrow (-want +got)\n%s", diff)
	}
	l := lay([]page.Block{head}, nil, State{}, false, thin)
	if code, second := shows(t, l, "X.1"), shows(t, l, "Copy the link"); code.x != second.x {
		t.Errorf("the text begins at %g, a line of buttons of second rank at %g", code.x, second.x)
	}
	head.Actions = []page.Action{{Label: "Cite", Copy: "a"}, {Label: "Around", Copy: "b", Second: true}, {Label: "Copy the link", Copy: "c", Second: true}, {Label: "Look for it", Copy: "d", Second: true}}
	if diff := cmp.Diff([]string{"a ", "b c d "}, rows(thin)); diff != "" {
		t.Errorf("those of second rank begin a line together (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]string{"a b c d "}, rows(wide)); diff != "" {
		t.Errorf("if they must (-want +got)\n%s", diff)
	}
	outlines := 0
	for _, s := range l.strips {
		for _, p := range s.parts {
			if p.form == box {
				outlines++
			}
		}
	}
	if outlines != 2 {
		t.Errorf("%d buttons have an outline, want those of first rank", outlines)
	}
}

// What words have in common stands beside them, in a column that all share, and above
// them on a narrow page.
func TestWordsWithAName(t *testing.T) {
	test.NewTempApp(t)
	section := page.Section{Title: "Type", Body: []page.Block{
		page.Words{Name: "Short", List: []string{"x509"}},
		page.Words{Name: "A name of many words that does not stand on one line of its column", List: []string{"res44", "c5"}},
	}}
	l := lay([]page.Block{section}, nil, State{}, false, wide)
	name, first, second := shows(t, l, "Short"), shows(t, l, "x509"), shows(t, l, "res44")
	if first.x <= name.x+name.w || first.x != second.x {
		t.Errorf("the name ends at %g, the words begin at %g and %g", name.x+name.w, first.x, second.x)
	}
	if middle := name.y + name.h/2 - first.y - first.h/2; middle > 1 || middle < -1 {
		t.Errorf("the name stands at %g, its words at %g", name.y, first.y)
	}
	for i, s := range l.strips {
		for _, p := range s.parts {
			if p.y < s.top || p.y+p.h > s.bottom+1 {
				t.Errorf("strip %d from %g to %g holds %q from %g to %g", i, s.top, s.bottom, p.text, p.y, p.y+p.h)
			}
		}
	}
	l = lay([]page.Block{section}, nil, State{}, false, thin)
	if name, word := shows(t, l, "Short"), shows(t, l, "x509"); word.y <= name.y {
		t.Errorf("on a narrow page the name stands at %g, its words at %g", name.y, word.y)
	}
}

func TestWordsFlow(t *testing.T) {
	test.NewTempApp(t)
	terms := []string{"attribute certificate", "directory", strings.Repeat("telebiometrics ", 20), "trust"}
	l := lay([]page.Block{page.Words{List: terms, Cite: cited}}, relaton, State{}, false, thin)
	var last area
	for i, term := range terms {
		target := l.targets[i]
		if target.verb != search || target.value != term {
			t.Errorf("chip %d searches for %q, want %q", i, target.value, term)
		}
		a := target.areas[0]
		if a.x+a.w > thin-theme.Gap {
			t.Errorf("%q ends at %g", term, a.x+a.w)
		}
		if i > 0 && a.y == last.y && a.x < last.x+last.w+theme.Tight {
			t.Errorf("%q runs into the chip before", term)
		}
		last = a
	}
}

// TestTitlesUseTheRoomTheirRowHas: a row without a date writes on where the dates
// of others stand.
func TestTitlesUseTheRoomTheirRowHas(t *testing.T) {
	test.NewTempApp(t)
	s := newSetter(setting{width: wide, scale: 1})
	rows := []page.Row{
		{Code: "X.1", Title: "t", Meta: "edition 9 · 14 October 2019", Status: app.InForce},
		{Code: "X.2", Title: "t", Meta: "2019", Status: app.InForce},
		{Code: "X.3", Title: "t", Status: app.InForce},
	}
	c := s.columns([]page.Block{rows[0], rows[1], rows[2]})
	var last float32
	for _, r := range rows {
		g := s.grid(r, c)
		if g.titleRight <= last {
			t.Errorf("the title of %s ends at %g, that of the row above at %g", r.Code, g.titleRight, last)
		}
		last = g.titleRight
		if g.titleRight >= g.status {
			t.Errorf("the title of %s ends at %g, the status starts at %g", r.Code, g.titleRight, g.status)
		}
	}
}

// A code has the room of the title where its row has none, and keeps to its column
// beside those that have.
func TestACodeWithoutATitleStandsOnOneLine(t *testing.T) {
	test.NewTempApp(t)
	long := "X.509 (2019) Cor. 1 (10/2021), as corrected"
	section := page.Section{Title: "Editions", Body: []page.Block{
		page.Row{Code: long, To: "a"},
		page.Row{Code: long + " again", Title: "Miscellaneous enhancements", To: "b"},
	}}
	l := lay([]page.Block{section}, nil, State{}, false, 640)
	shows(t, l, long) // fails where it is broken
	for _, s := range l.strips {
		for _, p := range s.parts {
			if p.text == long+" again" {
				t.Errorf("%q stands on one line, and its title beside it", p.text)
			}
		}
	}
}

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
		{Label: "Cite", Copy: "a"}, {Label: "Open at ITU", Address: "https://b"}, {Label: "Copy the link", Copy: "c"},
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

package reader

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

const wide, thin = 900, 320

var (
	cited   = app.Cite{Sources: []string{"relaton"}, Locator: "X.509.yaml"}
	relaton = map[string]app.Source{"relaton": {Key: "relaton", Title: "Relaton data", Address: "https://relaton.org"}}
)

// words lists the texts of a layout, top to bottom and left to right as set.
func (l *layout) words() []string {
	var out []string
	for _, s := range l.strips {
		for _, p := range s.parts {
			if p.form == letters {
				out = append(out, p.text)
			}
		}
	}
	return out
}

// shows returns the part that shows a text.
func shows(t *testing.T, l layout, text string) part {
	t.Helper()
	for _, s := range l.strips {
		for _, p := range s.parts {
			if p.form == letters && p.text == text {
				return p
			}
		}
	}
	t.Fatalf("%q is not on the page, which reads %q", text, l.words())
	return part{}
}

func TestWhatAPageReads(t *testing.T) {
	test.NewTempApp(t)
	tests := []struct {
		name  string
		block page.Block
		want  []string
	}{
		{"a head", page.Head{
			Kind: app.Recommendation, Code: "X.509", Title: "The Directory", TitleNote: "inherited", Status: app.InForce,
			Line: []page.Span{{Text: "10/2019 · "}, {Text: "Study Group 17", To: "sg/itu-t/17"}}, Actions: []page.Action{{Label: "Copy", Copy: "x"}},
		}, []string{"RECOMMENDATION", "In force", "X.509", "The Directory", "inherited", "10/2019 · ", "Study Group 17", "Copy"}},
		{"a head without code or status", page.Head{Kind: app.Event, Title: "An assembly"}, []string{"EVENT", "An assembly"}},
		{"a row", page.Row{Code: "X.510", Title: "Protocols", Meta: "2020", Status: app.Withdrawn, Note: "since 2006"},
			[]string{"X.510", "Protocols", "since 2006", "2020", "Withdrawn"}},
		{"a fact", page.Fact{Name: "Place", Value: []page.Span{{Text: "Dubai"}}}, []string{"Dubai", "Place"}},
		{"a fact without value", page.Fact{Name: "Place"}, []string{"Place"}},
		{"a section with nothing in it", page.Section{Title: "Cites", Count: "0"}, []string{"Cites", "0"}},
		{"a subheading", page.Subheading{Text: "In force", Count: 2986}, []string{"In force", "2\u00a0986"}},
		{"words", page.Words{List: []string{"trust", "directory"}}, []string{"trust", "directory"}},
		{"a timeline", page.Timeline{Points: []page.Point{{Label: "1988", Date: "1988", Marks: 9}, {Label: "2019", Date: "2019"}}}, []string{"+9", "1988", "2019"}},
		{"a timeline of nothing", page.Timeline{}, nil},
		{"an empty paragraph", page.Paragraph{}, nil},
	}
	for _, test := range tests {
		got := lay([]page.Block{test.block}, nil, State{}, false, wide)
		if diff := cmp.Diff(test.want, got.words()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
	}
}

func TestColumns(t *testing.T) {
	test.NewTempApp(t)
	blocks := []page.Block{
		page.Row{Code: "X.1", Title: "First", Meta: "2019", Status: app.InForce, To: "a", Cite: cited},
		page.Row{Code: "X.1000.1", Title: "Second", Meta: "12/2020", Status: app.Superseded, To: "b", Cite: cited},
	}
	l := lay(blocks, relaton, State{}, false, wide)
	first, second := shows(t, l, "First"), shows(t, l, "Second")
	if first.x != second.x {
		t.Errorf("titles start at %g and %g, want one column", first.x, second.x)
	}
	if a, b := shows(t, l, "2019"), shows(t, l, "12/2020"); whole(a.x+a.w-b.x-b.w) != 0 { // starts lie on whole units, ends near them
		t.Errorf("dates end at %g and %g, want one column", a.x+a.w, b.x+b.w)
	}
	if a, b := shows(t, l, "In force"), shows(t, l, "Superseded"); a.x != b.x {
		t.Errorf("statuses start at %g and %g, want one column", a.x, b.x)
	}

	l = lay(blocks, relaton, State{}, false, thin)
	code, title := shows(t, l, "X.1"), shows(t, l, "First")
	if title.x != code.x || title.y <= code.y {
		t.Errorf("on a narrow page the title is at %g,%g, want it below the code at %g,%g", title.x, title.y, code.x, code.y)
	}
}

// TestWhatStandsAloneBesideAWordIsSeen: what stands at the right, a date or a count, has
// all the room that a code, or a title without one, leaves it.
func TestWhatStandsAloneBesideAWordIsSeen(t *testing.T) {
	test.NewTempApp(t)
	for _, r := range []page.Row{
		{Code: "X.509 (10/2019)", Meta: "édition 9 · 14 octobre 2019", Status: app.InForce},
		{Title: "Director of BDT", Meta: "4 пункта · 108 поручений", To: "duties/bdt"},
		{Title: "Member States", Meta: "2 пункта · 98 поручений, тоже в каталоге", To: "duties/members"},
	} {
		l := lay([]page.Block{r}, nil, State{}, false, 560)
		word, meta := shows(t, l, r.Code+r.Title), shows(t, l, r.Meta)
		if meta.y >= word.y+word.h || meta.x < word.x+word.w {
			t.Errorf("%q stands at %g,%g and ends at %g, %q at %g,%g: want them side by side", r.Code+r.Title, word.x, word.y, word.x+word.w, r.Meta, meta.x, meta.y)
		}
	}
	long := page.Row{Title: strings.Repeat("a title that needs two lines ", 4), Meta: "4 пункта · 108 поручений", To: "a"}
	l := lay([]page.Block{long}, nil, State{}, false, 560)
	if read := l.words(); strings.Contains(fmt.Sprint(read), long.Meta) {
		t.Errorf("a count takes more than its share beside a title that wraps: %q", read)
	}
}

// TestATitleIsNotSqueezed: a title that would have a few letters to a line beside its
// code stands below it.
func TestATitleIsNotSqueezed(t *testing.T) {
	test.NewTempApp(t)
	row := page.Row{Code: "X.509 (2019) Amd. 1 (10/2024)", Title: "Miscellaneous enhancements", Meta: "29 October 2024", Status: app.InForce, Indent: 1}
	l := lay([]page.Block{row}, nil, State{}, false, 560)
	code, title := shows(t, l, row.Code), shows(t, l, row.Title)
	if title.x != code.x || title.y <= code.y {
		t.Errorf("the title is at %g,%g, want it below the code at %g,%g", title.x, title.y, code.x, code.y)
	}
	l = lay([]page.Block{row}, nil, State{}, false, wide)
	if code, title := shows(t, l, row.Code), shows(t, l, row.Title); title.x <= code.x+code.w {
		t.Errorf("with room for both the title is at %g, want it beside the code", title.x)
	}
}

func TestIndentedRowsHang(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{page.Row{Code: "X.509"}, page.Row{Code: "Amd. 1", Indent: 1}}, nil, State{}, false, wide)
	if a, b := shows(t, l, "X.509"), shows(t, l, "Amd. 1"); b.x-a.x != indent {
		t.Errorf("the amendment stands %g in, want %g", b.x-a.x, indent)
	}
}

// TestPageStaysInItsColumn holds for any page: strips follow each other without
// overlap, what is drawn lies in its strip and on the page, and what can be
// clicked is large enough.
func TestPageStaysInItsColumn(t *testing.T) {
	test.NewTempApp(t)
	text := rapid.StringMatching(`([A-Za-zé.\-0-9]{1,18} ?){0,12}`)
	statuses := rapid.SampledFrom([]app.Status{"", app.InForce, app.Superseded, app.Unknown})
	rapid.Check(t, func(t *rapid.T) {
		var rows []page.Block
		for range rapid.IntRange(0, 6).Draw(t, "rows") {
			rows = append(rows, page.Row{
				Code: text.Draw(t, "code"), Title: text.Draw(t, "title"), Meta: text.Draw(t, "meta"), Note: text.Draw(t, "note"),
				Status: statuses.Draw(t, "status"), Indent: rapid.IntRange(0, 1).Draw(t, "indent"), To: "x", Cite: cited,
			})
		}
		blocks := []page.Block{
			page.Head{Kind: app.Resolution, Code: text.Draw(t, "code"), Title: text.Draw(t, "title"), Status: app.InForce, Cite: cited},
			page.Section{Title: text.Draw(t, "section"), Count: text.Draw(t, "count"), Body: rows},
			page.Fact{Name: text.Draw(t, "name"), Value: []page.Span{{Text: text.Draw(t, "value"), To: "y"}}, Cite: cited},
			page.Words{List: []string{"x" + text.Draw(t, "word"), "trust"}},
			page.Passage{
				Anchor: "a", Margin: text.Draw(t, "margin"), Level: rapid.IntRange(0, 9).Draw(t, "level"), Heading: rapid.IntRange(0, 5).Draw(t, "rank"),
				Spans: []page.Span{{Text: text.Draw(t, "plain")}, {Text: text.Draw(t, "marked"), Mark: page.Mark(rapid.IntRange(0, 4).Draw(t, "mark")), To: "z"}},
			},
		}
		width := rapid.Float32Range(280, 1400).Draw(t, "width")
		l := setting{
			sources: relaton, all: rapid.Bool().Draw(t, "sources"), width: width, scale: rapid.SampledFrom(sizes).Draw(t, "size"),
		}.lay(blocks)
		var bottom float32
		for _, s := range l.strips {
			if s.top < bottom || s.bottom < s.top {
				t.Fatalf("a strip from %g to %g after one that ends at %g", s.top, s.bottom, bottom)
			}
			bottom = s.bottom
			for _, p := range s.parts {
				if p.x < 0 || p.x+p.w > width {
					t.Fatalf("%q from %g to %g on a page %g wide", p.text, p.x, p.x+p.w, width)
				}
			}
		}
		for _, target := range l.targets {
			if b := target.bounds(); target.look == tinted && (b.w < theme.Target || b.h < theme.Target) {
				t.Fatalf("target %v is %g by %g", target.name, b.w, b.h)
			}
		}
	})
}

func TestHit(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{
		page.Row{Code: "X.1", To: "itu-t/X.1", Cite: cited},
		page.Paragraph{Spans: []page.Span{{Text: strings.Repeat("word ", 30)}, {Text: "a link that goes over the end of a line, whatever the width of the page may be, for it is long", To: "itu-t/X.2"}}},
	}, relaton, State{}, false, 500)
	row, sign, link := l.targets[0], l.targets[1], l.targets[2]
	if len(link.areas) < 2 {
		t.Fatalf("the link stands on %d lines, want more", len(link.areas))
	}
	middle := func(a area) fyne.Position { return fyne.NewPos(a.x+a.w/2, a.y+a.h/2) }
	tests := []struct {
		name string
		at   fyne.Position
		want name
	}{
		{"a row", middle(row.areas[0]), name{verb: open, value: "itu-t/X.1"}},
		{"the sign at its end", middle(sign.areas[0]), name{verb: cite, nth: 1}},
		{"a link", middle(link.areas[0]), name{verb: open, value: "itu-t/X.2", block: 1}},
		{"the next line of a link", middle(link.areas[1]), name{verb: open, value: "itu-t/X.2", block: 1}},
	}
	for _, test := range tests {
		at := l.hit(test.at)
		if at == none {
			t.Errorf("%s: nothing hit", test.name)
		} else if got := l.targets[at].name; got != test.want {
			t.Errorf("%s: hit %v, want %v", test.name, got, test.want)
		}
	}
	if at := l.hit(fyne.NewPos(1, 1)); at != none {
		t.Errorf("the margin is a target: %v", l.targets[at].name)
	}
}

func TestTargetsHaveNamesOfTheirOwn(t *testing.T) {
	test.NewTempApp(t)
	same := page.Row{Code: "X.1", To: "itu-t/X.1", Cite: cited}
	l := lay([]page.Block{
		same, same,
		page.Paragraph{Spans: []page.Span{{Text: "X.1", To: "itu-t/X.1"}, {Text: " or "}, {Text: "X.1", To: "itu-t/X.1"}}},
		page.Section{Title: "A", Body: []page.Block{same}}, page.Section{Title: "B", Body: []page.Block{same}},
	}, relaton, State{}, true, wide)
	seen := map[name]bool{}
	for _, target := range l.targets {
		if seen[target.name] {
			t.Errorf("two targets are called %v", target.name)
		}
		seen[target.name] = true
	}
}

// lay lays a page out as it is usually shown.
func lay(blocks []page.Block, sources map[string]app.Source, state State, all bool, width float32) layout {
	return setting{sources: sources, state: state, all: all, width: width, scale: 1}.lay(blocks)
}

// TestBelowARow: what stands below a row stands under its title, in the small type of the
// note, and leads elsewhere than the row.
func TestBelowARow(t *testing.T) {
	test.NewTempApp(t)
	below := []page.Span{{Text: "at ", Muted: true}, {Text: "§3", To: "doc/3f9a#§3"}}
	row := page.Row{Code: "X.509", Title: "The Directory", Note: "It has gone", Status: app.Superseded, To: "itu-t/X.509"}
	without := lay([]page.Block{row}, relaton, State{}, false, wide)
	row.Below = below
	for _, width := range []float32{wide, thin} {
		l := lay([]page.Block{row}, relaton, State{}, false, width)
		title, note, place := shows(t, l, "The Directory"), shows(t, l, "It has gone"), shows(t, l, "§3")
		if at := shows(t, l, "at "); at.area.x != title.area.x || place.area.y <= note.area.y || place.face != note.face {
			t.Errorf("at %v wide “at §3” stands at %v, %v, the note at %v, the title at %v", width, at.area, place.area, note.area, title.area)
		}
		if len(l.targets) != 2 || l.targets[0].value != "itu-t/X.509" || l.targets[1].value != "doc/3f9a#§3" {
			t.Errorf("at %v wide the row leads to %+v", width, l.targets)
		}
		if row, place := l.targets[0].areas[0], l.targets[1].areas[0]; row.y+row.h > place.y {
			t.Errorf("at %v wide the row takes the clicks of %v: %v", width, place, row)
		}
	}
	if len(without.targets) != 1 {
		t.Errorf("a row with nothing below it leads to %+v", without.targets)
	}
}

package page

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
)

// TestAdoptedInAll reads the notes on assemblies as the catalogue has them: a total needs
// both numbers.
func TestAdoptedInAll(t *testing.T) {
	for note, want := range map[string][2]int{
		"eight new resolutions; 45 revised resolutions; SG9 and SG16 merged into SG21": {8, 45},
		"49 resolutions: 21 new, 27 revised, 1 unchanged, 3 deleted or combined":       {21, 27},
		"15 new resolutions, 31 revised":                                               {15, 31},
		"no new resolutions, two revised":                                              {0, 2},
		"six new resolutions":                                                          {},
		"new resolutions on AI for human development, ITU regional offices":            {},
		"many new resolutions and 3 revised":                                           {},
		"":                                                                             {},
	} {
		p := &app.Page{Facts: []app.Fact{{Name: "place", Value: "one new, two revised"}, {Name: "note", Value: note, Cite: from("doc", "")}}}
		if got := adoptedInAll(p); [2]int{got.anew, got.revised} != want || (got.cite.Sources != nil) != (want != [2]int{}) {
			t.Errorf("%q gives %+v, want %v", note, got, want)
		}
	}
}

// TestOutcome: what is listed is never taken for all that an assembly decided, unless a
// source says that it is.
func TestOutcome(t *testing.T) {
	const more = "Resolutions that no source read here names may have been adopted or revised there."
	for _, c := range []struct {
		note        string
		kind        app.Kind
		count, said string
	}{
		{"eight new resolutions; 45 revised resolutions", app.Resolution, "3 of 53 known here", "New in all: 8; revised in all: 45. Listed are those that a source read here names.  ‹doc›"},
		{"1 new, 2 revised", app.Resolution, "3 resolutions", ""},
		{"1 new, 1 revised", app.Resolution, "3 resolutions", "(" + more + ")"}, // the source is contradicted by others
		{"", app.Resolution, "3 resolutions", "(" + more + ")"},
		{"eight new resolutions; 45 revised resolutions", app.Decision, "2 resolutions · 1 decision", "(" + more + ")"},
	} {
		p := &app.Page{Item: app.Item{ID: "event/x", Kind: app.Event, Code: "X"}, Facts: []app.Fact{{Name: "note", Value: c.note, Cite: from("doc", "")}}}
		for i, kind := range []app.Kind{app.Resolution, app.Resolution, c.kind} {
			p.In = append(p.In, app.Link{Relation: app.HeldAt, Note: "Rev. Geneva, 2022", Other: app.Item{ID: fmt.Sprint("wtsa/", i), Kind: kind, Code: fmt.Sprint(i)}})
		}
		s := Compose(p, "")[1].(Section)
		var said string
		for _, b := range s.Body {
			if x, ok := b.(Paragraph); ok {
				said += strings.TrimSpace(spans(x.Spans) + read(x.Cite))
				said = strings.Replace(said, "names. ‹", "names.  ‹", 1)
			}
		}
		if s.Count != c.count || said != c.said {
			t.Errorf("%q with a %s: %q and %q, want %q and %q", c.note, c.kind, s.Count, said, c.count, c.said)
		}
	}
	if text := text(Compose(&app.Page{Item: app.Item{ID: "event/x", Kind: app.Event, Code: "X"}}, "")); strings.Contains(text, "esolutions") {
		t.Errorf("an event of which no resolution is known says:\n%s", text)
	}
}

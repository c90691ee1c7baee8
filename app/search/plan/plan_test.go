package plan

import (
	"fmt"
	"strings"
	"testing"
)

// TestWithin: of a question that nothing answers, the study group in it is what can be shown.
func TestWithin(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"who chairs SG17", "sg/itu-t/17"},
		{"chairman of ITU-T Study Group 5", "sg/itu-t/5"},
		{"liaisons between sg 13 and tsag", "sg/itu-t/13 sg/itu-t/TSAG"},
		{"sg17 mandate", "sg/itu-t/17"},
		{"a study of groups 5", ""},
		{"who wrote X.509", ""},
		{"", ""},
	} {
		var got []string
		for readings := range Read(c.text).Within {
			got = append(got, ids(readings)...)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q names %q, want %q", c.text, got, c.want)
		}
	}
}

// TestBeginnings: who types an identifier passes through texts that are none. What
// stands at their beginning is offered, the longest first.
func TestBeginnings(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"G.709 (2020) A", "itu-t/G.709@2020, itu-t/G.709"},
		{"Res. 45 (Ki", "wtsa/45 pp/45 wtdc/45"},
		{"X.509 certificate profile", "itu-t/X.509"},
		{"sdg 9 industry", "sdg/9"},
		{"kind:res wtsa 44 sp", "wtsa/44"}, // filters do not count
		{"H.264. Something else here", ""}, // a point goes on within a number
		{"public key", ""},                 // no digit, no identifier
		{"G.709.1 a b c d e f g", ""},      // too far behind
		{"X.509", ""},                      // as a whole it is no beginning
		{"the 3 of them", ""},              // a number alone
		{"", ""},
	} {
		var got []string
		for readings := range Read(c.text).Beginnings {
			got = append(got, strings.Join(ids(readings), " "))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%q begins with %q, want %q", c.text, s, c.want)
		}
	}
	asked := 0
	for range Read("G.709 (2020) A").Beginnings {
		asked++
		break
	}
	if asked != 1 {
		t.Errorf("%d beginnings were given to somebody who wanted one", asked)
	}
}

// TestPlain: what was read into a query is taken back, what was typed as a filter
// stays.
func TestPlain(t *testing.T) {
	for _, c := range []struct{ text, plain string }{
		{"cites X.509", "words: cites x 509"},
		{"cites X.509 in:force", "in:force · words: cites x 509"},
		{"resolutions on counterfeit", "words: resolutions on counterfeit"},
		{"resolutions on counterfeit year:2024", "year:2024 · words: resolutions on counterfeit"},
		{"sg17 2024", "words: sg17 2024"},
		{"what is X.509", "words: what is x 509"},
		{"X.509", "identifier: itu-t/X.509"},
		{"public key", "words: public key"},
		{"kind:res", "kind:resolution"},
	} {
		p := Read(c.text).Plain()
		if got := line(p); got != c.plain {
			t.Errorf("%q taken plainly is %s, want %s", c.text, got, c.plain)
		}
		if again := line(p.Plain()); again != c.plain {
			t.Errorf("%q taken plainly twice is %s", c.text, again)
		}
	}
}

// TestUntold: what is read as a telling is read again as if it could be none; all else stays.
func TestUntold(t *testing.T) {
	for _, c := range []struct{ text, untold string }{
		{"which resolutions address counterfeit", "kind:resolution · words: counterfeit"},
		{"which resolutions address counterfeit in:force", "in:force · kind:resolution · words: counterfeit"},
		{"instructs the Director", "words: instructs the director"},
		{"tasks of the council", "words: tasks of the council"},
		{"cites X.509", line(Read("cites X.509"))},
		{"what is X.509", line(Read("what is X.509"))},
		{"public key", "words: public key"},
	} {
		p := Read(c.text).Untold()
		if got := line(p); got != c.untold {
			t.Errorf("%q without tellings is %s, want %s", c.text, got, c.untold)
		}
		if p.Relation != nil && p.Relation.Told != "" {
			t.Errorf("%q without tellings is one", c.text)
		}
	}
	long := Read("instructs " + strings.Repeat("counterfeit ", MaxText))
	if !long.Cut || !long.Untold().Cut {
		t.Error("a text that was cut is not said to be when it is read again")
	}
}

// TestUnderstood tells in one line what was read into a query.
func TestUnderstood(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"public key", ""},
		{"X.509", ""},
		{"study group 99", ""},
		{"cites x509", "links: cites → X.509"},
		{"cited by resolution 44", "links: cited by → WTSA Resolution 44"},
		{"who cites counterfeit devices", "links: cites → “counterfeit devices”"},
		{"editions of x.509", "texts: editions → X.509"},
		{"corrigenda to h.264", "texts: corrigenda → H.264"},
		{"errata to x.509", "texts: errata → X.509"},
		{"kind:res sg:17", "kind: resolution · sg: 17"},
		{"al:C7-ehealth sdg:9.c in:force", "al: C7-ehealth · sdg: 9.c · in: force"},
		{"body:unga year:2020..", "body: unga · year: 2020.."},
		{"cites X.509 kind:rec", "links: cites → X.509 · kind: recommendation"},
		{"wtsa resolutions on spam", "kind: resolution · body: wtsa"},
	} {
		if got := Read(c.text).Understood().String(); got != c.want {
			t.Errorf("%q is understood as %q, want %q", c.text, got, c.want)
		}
	}
	if got, want := Read("cites x509 kind:rec").UnderstoodOf("the Directory").String(), "links: cites → the Directory · kind: recommendation"; got != want {
		t.Errorf("named as the catalogue does: %q, want %q", got, want)
	}
}

// TestYears: both years of a filter count, and an end that is left open is that of
// all times.
func TestYears(t *testing.T) {
	for _, c := range []struct {
		filter   Filter
		in, out  []int
		isFilter bool
	}{
		{Filter{"year", "2024"}, []int{2024}, []int{2023, 2025}, true},
		{Filter{"year", "2020..2024"}, []int{2020, 2022, 2024}, []int{2019, 2025}, true},
		{Filter{"year", "2020.."}, []int{2020, 2026}, []int{2019}, true},
		{Filter{"year", "..2019"}, []int{1860, 2019}, []int{2020}, true},
		{Filter{"year", "2024..2020"}, nil, []int{2020, 2022, 2024}, true},
		{Filter{"kind", "resolution"}, nil, nil, false},
		{Filter{"year", "soon"}, nil, nil, false},
	} {
		from, to, ok := c.filter.Years()
		if ok != c.isFilter {
			t.Errorf("%s is a filter of years: %v", c.filter, ok)
		}
		for _, y := range c.in {
			if y < from || y > to {
				t.Errorf("%d does not lie in %s: %d to %d", y, c.filter, from, to)
			}
		}
		for _, y := range c.out {
			if y >= from && y <= to {
				t.Errorf("%d lies in %s: %d to %d", y, c.filter, from, to)
			}
		}
	}
}

// TestComplaintsAreShort: a value of any length is quoted by its beginning.
func TestComplaintsAreShort(t *testing.T) {
	long := strings.Repeat("é", 60)
	for _, name := range FilterNames {
		p := Read(name + ":" + long)
		want := fmt.Sprintf("“%s…”", long[:80]) // 40 letters of two bytes
		if len(p.Problems) != 1 || !strings.HasPrefix(p.Problems[0].String(), want) {
			t.Errorf("%s: %q does not begin with %s", name, p.Problems, want)
		}
	}
}

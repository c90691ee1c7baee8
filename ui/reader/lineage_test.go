package reader

import (
	"testing"

	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/ui/page"
)

// someLineage is that of a group formed of two others.
func someLineage() page.Lineage {
	return page.Lineage{
		Periods: []string{"2009–2012", "2013–2016", "2017–2020", "2022–2024", "2025–2028"},
		Lanes: []page.Lane{
			{Code: "Study Group 9", To: "sg/itu-t/9", Periods: []page.Named{{Period: 0, Title: "Cable"}, {Period: 3}}},
			{Code: "Study Group 16", To: "sg/itu-t/16", Periods: []page.Named{{Period: 3, Linked: true}}},
			{Code: "Study Group 21", To: "sg/itu-t/21", Here: true, Periods: []page.Named{{Period: 4, Title: "Multimedia"}}},
		},
		Mergers: []page.Merger{{From: 0, Into: 2, Period: 4}, {From: 1, Into: 2, Period: 4}},
	}
}

func TestLineageSaysWhatItShows(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{someLineage()}, nil, State{}, false, wide)
	var got []string
	for _, target := range l.targets {
		if target.verb == open || target.verb == telling {
			got = append(got, target.value+": "+target.reveal)
		}
	}
	want := []string{
		"sg/itu-t/9: ", "2009–2012: Study Group 9 in 2009–2012: Cable", "2022–2024: Study Group 9 in 2022–2024: title not read",
		"sg/itu-t/16: ", "2022–2024: Study Group 16: its own page says when it was named",
		"2025–2028: Study Group 21 in 2025–2028: Multimedia",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for _, words := range []string{"named in a source", "not read in any source", "known from the link alone", "work taken up"} {
		shows(t, l, words)
	}
}

// A legend explains what is drawn and nothing else.
func TestLegendOfALineageHasWhatIsDrawn(t *testing.T) {
	test.NewTempApp(t)
	one := page.Lineage{Periods: []string{"2025–2028"}, Lanes: []page.Lane{{Code: "TSAG", Here: true, Periods: []page.Named{{}}}}}
	want := []string{"2025–2028", "TSAG", "named in a source", "Show as text"}
	l := lay([]page.Block{one}, nil, State{}, false, wide)
	if diff := cmp.Diff(want, l.words()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Where not all study periods fit, the last ones are shown, with shorter names.
func TestNarrowLineageShowsTheLastPeriods(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{someLineage()}, nil, State{}, false, 360)
	var periods []string
	for _, p := range l.strips[0].parts {
		if p.form == letters && p.text[0] == '2' {
			periods = append(periods, p.text)
		}
	}
	if diff := cmp.Diff([]string{"2017–20", "2022–24", "2025–28"}, periods); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Both lanes of a merger end in a dot on one line.
func TestMergersJoinTheirLanes(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{someLineage()}, nil, State{}, false, wide)
	dots := map[float32]map[float32]bool{}
	for _, p := range l.strips[0].parts {
		if p.form == dot {
			if dots[p.x] == nil {
				dots[p.x] = map[float32]bool{}
			}
			dots[p.x][p.y] = true
		}
	}
	if len(dots) != 1 {
		t.Fatalf("the work changes hands at %d places, want one", len(dots))
	}
	for x, ys := range dots {
		if len(ys) != 3 {
			t.Errorf("at %g there are dots on %d lanes, want 3", x, len(ys))
		}
	}
}

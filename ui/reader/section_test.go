package reader

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/ui/page"
)

func TestShort(t *testing.T) {
	row, sub := page.Row{}, page.Subheading{}
	tests := []struct {
		name  string
		limit int
		body  []page.Block
		want  int
	}{
		{"no limit", 0, []page.Block{row, row, row}, 3},
		{"within the limit", 3, []page.Block{row, row, row}, 3},
		{"a single row more is shown", 2, []page.Block{row, row, row}, 3},
		{"beyond it", 1, []page.Block{row, row, row}, 1},
		{"other blocks do not count", 1, []page.Block{page.Timeline{}, row, row, row}, 2},
		{"a subheading is not left alone", 1, []page.Block{sub, row, sub, row, row}, 2},
	}
	for _, test := range tests {
		if got := short(page.Section{Short: test.limit, Body: test.body}); got != test.want {
			t.Errorf("%s: %d blocks shown, want %d", test.name, got, test.want)
		}
	}
}

func TestSectionTurns(t *testing.T) {
	test.NewTempApp(t)
	section := func(title string) page.Section {
		return page.Section{Title: title, Short: 1, Body: []page.Block{page.Row{Code: title + "1"}, page.Row{Code: title + "2"}, page.Row{Code: title + "3"}}}
	}
	// Blocks are numbered through: section A is 0 and its rows 1 to 3, B is 4.
	tests := []struct {
		name  string
		turns map[int]turn
		want  []string
	}{
		{"as it opens", nil, []string{"A", "A1", "Show all 3", "B", "B1", "Show all 3"}},
		{"all of A shown", map[int]turn{0: {all: true}}, []string{"A", "A1", "A2", "A3", "B", "B1", "Show all 3"}},
		{"A folded", map[int]turn{0: {closed: true}}, []string{"A", "B", "B1", "Show all 3"}},
		{"both folded", map[int]turn{0: {closed: true}, 4: {closed: true}}, []string{"A", "B"}},
	}
	for _, test := range tests {
		l := lay([]page.Block{section("A"), section("B")}, nil, State{sections: test.turns}, false, wide)
		if diff := cmp.Diff(test.want, l.words()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
	}
}

// What a section counts is never cut: where there is no room beside the title it
// stands below, on as many lines as it takes, and what follows moves down.
func TestTheCountOfASectionIsWhole(t *testing.T) {
	test.NewTempApp(t)
	const count = "19 lines · 55 goals as a whole · 165 targets"
	var places []float32
	for _, width := range []float32{1000, 420, leastWidth} {
		l := lay([]page.Block{page.Section{Title: "Contributions", Count: count, Body: []page.Block{page.Row{Code: "C1"}}}}, nil, State{}, false, width)
		words := l.words()
		if got := strings.Join(words[1:len(words)-1], " "); got != count {
			t.Errorf("at %g the count is %q", width, got)
		}
		title, last, row := shows(t, l, words[0]), shows(t, l, words[len(words)-2]), shows(t, l, "C1")
		if beside := last.x > title.x; beside != (width == 1000) {
			t.Errorf("at %g the count stands beside the title: %v", width, beside)
		}
		if last.y+last.h > row.y {
			t.Errorf("at %g the count ends at %g, the row begins at %g", width, last.y+last.h, row.y)
		}
		places = append(places, row.y)
	}
	if places[0] >= places[1] {
		t.Errorf("the row stands at %v", places)
	}
}

// The name of a group is never cut either, however long: addressees are named in full.
func TestASubheadingIsWhole(t *testing.T) {
	test.NewTempApp(t)
	const name = "Directors of the Bureaux, chairmen of the advisory groups and secretariats of the regional organizations"
	for _, width := range []float32{2000, 600, leastWidth} {
		l := lay([]page.Block{page.Subheading{Text: name, Count: 12}, page.Row{Code: "C1"}}, nil, State{}, false, width)
		words := l.words()
		if got := strings.Join(words[:len(words)-2], " "); got != name {
			t.Errorf("at %g it reads %q", width, got)
		}
		count, row := shows(t, l, "12"), shows(t, l, "C1")
		for _, w := range words[:len(words)-2] {
			if line := shows(t, l, w); line.x+line.w > width || line.y+line.h > row.y {
				t.Errorf("at %g %q ends at %g, %g; the row begins at %g", width, w, line.x+line.w, line.y+line.h, row.y)
			}
		}
		if last := shows(t, l, words[len(words)-3]); count.x < last.x+last.w || count.x+count.w > width {
			t.Errorf("at %g the count stands from %g to %g, behind %g", width, count.x, count.x+count.w, last.x+last.w)
		}
	}
}

// Sections that are parts of one list have their columns below each other; the others
// have them where their own rows need them. What is not shown yet counts, so that
// opening it moves nothing.
func TestSectionsWithColumnsInCommon(t *testing.T) {
	test.NewTempApp(t)
	const long = "WTSA Resolution 44"
	rows := func(codes ...string) (list []page.Block) {
		for _, c := range codes {
			list = append(list, page.Row{Code: c, Title: "of " + c})
		}
		return list
	}
	for _, c := range []struct {
		name       string
		one, other page.Section
		even       bool
	}{
		{"in common", page.Section{Common: true, Body: rows("C5")}, page.Section{Common: true, Body: rows("SDG 9", long)}, true},
		{"the long one is not shown", page.Section{Common: true, Body: rows("C5")}, page.Section{Common: true, Short: 1, Body: rows("SDG 9", "C6", long)}, true},
		{"each its own", page.Section{Body: rows("C5")}, page.Section{Body: rows("SDG 9", long)}, false},
		{"one of them its own", page.Section{Body: rows("C5")}, page.Section{Common: true, Body: rows("SDG 9", long)}, false},
	} {
		l := lay([]page.Block{c.one, c.other}, nil, State{}, false, wide)
		if one, other := shows(t, l, "of C5").x, shows(t, l, "of SDG 9").x; (one == other) != c.even {
			t.Errorf("%s: the titles stand at %g and %g", c.name, one, other)
		}
		for _, code := range []string{"C5", "SDG 9"} {
			if code, title := shows(t, l, code), shows(t, l, "of "+code); title.x < code.x+code.w {
				t.Errorf("%s: the title begins at %g, the code %q ends at %g", c.name, title.x, code.text, code.x+code.w)
			}
		}
	}
}

// A code longer than most wraps where sections share their columns, and leaves their
// titles room.
func TestALongCodeAmongMany(t *testing.T) {
	test.NewTempApp(t)
	long := page.Row{Code: "WTSA Resolution 44 (Rev. New Delhi, 2024)", Title: "of the resolution"}
	section := func(common bool) page.Section {
		return page.Section{Common: common, Body: []page.Block{page.Row{Code: "C5", Title: "of C5"}, long}}
	}
	own := lay([]page.Block{section(false)}, nil, State{}, false, wide)
	shared := lay([]page.Block{section(true), section(true)}, nil, State{}, false, wide)
	if own, shared := shows(t, own, "of C5").x, shows(t, shared, "of C5").x; shared >= own {
		t.Errorf("titles begin at %g, and at %g where each section has its own columns", shared, own)
	}
	for _, part := range []string{"WTSA Resolution 44", "(Rev. New Delhi, 2024)"} {
		if code := shows(t, shared, part); code.x+code.w > shows(t, shared, "of the resolution").x {
			t.Errorf("%q runs into the title", part)
		}
	}
}

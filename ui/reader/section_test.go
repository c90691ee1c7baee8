package reader

import (
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

package search

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

// TestLists asks for several identifiers at once.
func TestLists(t *testing.T) {
	x := New(neighbours, nil)
	for _, c := range []struct{ query, want, understood, notice string }{
		{"X.500–X.503", "itu-t/X.500 itu-t/X.501 itu-t/X.503", "range: X.500 to X.503", "Of these 4 numbers, this snapshot has 3."},
		{"x.500 to 501", "itu-t/X.500 itu-t/X.501", "range: X.500 to X.501", ""},
		{"X.503, X.500", "itu-t/X.503 itu-t/X.500", "list: X.503, X.500", ""},
		{"X.503 and X.503", "itu-t/X.503", "list: X.503, X.503", ""},
		{"WTSA resolutions 44-46", "wtsa/44 wtsa/46", "range: WTSA Resolution 44 to WTSA Resolution 46", "Of these 3 numbers, this snapshot has 2."},
		{"Res 44 and 46", "wtsa/44 wtsa/46 pp/46", "list: WTSA Resolution 44, WTSA Resolution 46", "Behind them stand those of other bodies that bear the same numbers."},
		{"SDG 1–3", "sdg/1 sdg/2 sdg/3", "range: SDG 1 to SDG 3", ""},
		{"SDG 1-3", "sdg/1.3 sdg/1 sdg/2 sdg/3", "range: SDG 1 to SDG 3", ""}, // the target can be meant as well
		{"kind:goal SDG 1-3", "sdg/1 sdg/2 sdg/3", "range: SDG 1 to SDG 3 · kind: goal", ""},

		// One item of ITU's, whatever exists of what it seems to name.
		{"Q.120–Q.139", "itu-t/Q.120-Q.139", "", ""},
		{"Q.120-Q.139", "itu-t/Q.120-Q.139", "", ""},

		// Nothing of it exists, or it is no list.
		{"X.700–X.702", "", "", "“X.700–X.702” is read as ITU-T X.700-X.702, which is not in this snapshot. Check the number, or look for words of the title."},
	} {
		r := search(t, x, c.query)
		got := ids(r.Hits)
		if want := strings.Fields(c.want); !slices.Equal(got[:min(len(got), max(len(want), 1))], want) && (len(want) > 0 || len(got) > 0) {
			t.Errorf("%q finds %q, want %q first", c.query, got, want)
		}
		if r.Understood.String() != c.understood || r.Notice.String() != c.notice {
			t.Errorf("%q is understood as %q with the notice %q, want %q and %q", c.query, r.Understood, r.Notice, c.understood, c.notice)
		}
	}
}

// neighbours are items with neighbouring numbers.
var neighbours = func() (entries []Entry) {
	for _, line := range []string{
		"itu-t/X.500 X.500 recommendation", "itu-t/X.501 X.501 recommendation", "itu-t/X.503 X.503 recommendation",
		"itu-t/Q.120 Q.120 recommendation", "itu-t/Q.121 Q.121 recommendation", "itu-t/Q.120-Q.139 Q.120-Q.139 recommendation",
		"wtsa/44 WTSA_Resolution_44 resolution", "wtsa/46 WTSA_Resolution_46 resolution", "pp/46 PP_Resolution_46 resolution",
		"sdg/1 SDG_1 goal", "sdg/2 SDG_2 goal", "sdg/3 SDG_3 goal", "sdg/1.3 SDG_1.3 target",
	} {
		f := strings.Fields(line)
		e := Entry{}
		e.ID, e.Code, e.Kind = f[0], strings.ReplaceAll(f[1], "_", " "), app.Kind(f[2])
		entries = append(entries, e)
	}
	return entries
}()

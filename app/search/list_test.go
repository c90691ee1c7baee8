package search

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

// listCases ask for several identifiers at once.
var listCases = []struct{ query, want, understood, notice string }{
	{"X.500–X.503", "itu-t/X.500 itu-t/X.501 itu-t/X.503", "range: X.500 to X.503", "Of these 4 numbers, this snapshot has 3."},
	{"x.500 to 501", "itu-t/X.500 itu-t/X.501", "range: X.500 to X.501", ""},
	{"X.503, X.500", "itu-t/X.503 itu-t/X.500", "list: X.503, X.500", ""},
	{"X.503 and X.503", "itu-t/X.503", "list: X.503, X.503", ""},
	{"WTSA resolutions 44-46", "wtsa/44 wtsa/46", "range: WTSA Resolution 44 to WTSA Resolution 46", "Of these 3 numbers, this snapshot has 2."},
	{"Res 44 and 46", "wtsa/44 wtsa/46 pp/46", "list: WTSA Resolution 44, WTSA Resolution 46", "Behind them stand others that bear the same numbers."},
	{"SDG 1–3", "sdg/1 sdg/2 sdg/3", "range: SDG 1 to SDG 3", ""},
	{"SDG 1-3", "sdg/1.3 sdg/1 sdg/2 sdg/3", "range: SDG 1 to SDG 3", ""}, // the target can be meant as well
	{"kind:goal SDG 1-3", "sdg/1 sdg/2 sdg/3", "range: SDG 1 to SDG 3 · kind: goal", ""},

	// Others in front of those that go on from a number: what the filters leave.
	{"what are X.503 and X.500", "itu-t/X.503 itu-t/X.500", "list: X.503, X.500", ""},
	{"from X.500 to X.502", "itu-t/X.500 itu-t/X.501", "range: X.500 to X.502", "Of these 3 numbers, this snapshot has 2."},
	{"body:pp resolutions 44-46", "pp/46", "range: PP Resolution 44 to PP Resolution 46 · body: pp", "Of these 3 numbers, the filters let 1 through."},
	{"year:2022 res 44 and 46", "pp/46", "list: PP Resolution 44, PP Resolution 46 · year: 2022", "Of these 2 numbers, the filters let 1 through."},
	{"SDG 1.3 and SDG 13", "sdg/1.3 sdg/13", "list: SDG 1.3, SDG 13", ""},
	{"SDG 13", "sdg/13", "", ""},

	// Joined by a slash, or with a digit left open.
	{"SDG 1/13", "sdg/1 sdg/13", "list: SDG 1, SDG 13", ""},
	{"X.50x", "itu-t/X.500 itu-t/X.501 itu-t/X.503", "range: X.500 to X.509", "Of these 10 numbers, this snapshot has 3."},
	{"X.50X", "itu-t/X.500 itu-t/X.501 itu-t/X.503", "range: X.500 to X.509", "Of these 10 numbers, this snapshot has 3."},
	{"Q.12x", "itu-t/Q.120 itu-t/Q.121", "range: Q.120 to Q.129", "Of these 10 numbers, this snapshot has 2."},

	// Conferences: the years between are none, and their numbers those of resolutions too.
	{"wtsa-20 to wtsa-24", "event/wtsa-20 event/wtsa-24 wtsa/22", "range: WTSA-20 to WTSA-24", "Behind them stand others that bear the same numbers."},
	{"wtsa-20, wtsa-24", "event/wtsa-20 event/wtsa-24", "list: WTSA-20, WTSA-24", ""},

	// A number alone that is nothing here is no item, but one behind a word for items is.
	{"X.500 and 503", "itu-t/X.500 itu-t/X.503", "list: X.500, X.503", ""},
	{"X.500 and 2019", "itu-t/X.500", "", "Nothing in this snapshot fits all of “X.500 and 2019”. Listed first is what its beginning names."},
	{"WTSA res 44 and 99", "wtsa/44", "list: WTSA Resolution 44, WTSA Resolution 99", "Of these 2 numbers, this snapshot has 1."},

	// One item of ITU's, whatever exists of what it seems to name.
	{"Q.120–Q.139", "itu-t/Q.120-Q.139", "", ""},
	{"Q.120-Q.139", "itu-t/Q.120-Q.139", "", ""},

	// Nothing of it exists.
	{"Q5/17, Q6/17", "", "", "None of these is in this snapshot: ITU-T Question 5/17, ITU-T Question 6/17. Check the number, or look for words of the title."},
	{"question 5/17 and 6/17", "", "", "None of these is in this snapshot: ITU-T Question 5/17, ITU-T Question 6/17. Check the number, or look for words of the title."},
	{"X.700 to X.702", "", "", "Nothing in this snapshot bears a number from X.700 to X.702. Check the number, or look for words of the title."},
	{"kind:goal X.500 to X.503", "", "kind: goal", "Nothing in this snapshot fits “kind:goal X.500 to X.503” (kind: goal). Leave out a filter, or try other words."},
	{"X.700–X.702", "", "", "“X.700–X.702” is read as ITU-T X.700-X.702, which is not in this snapshot. Check the number, or look for words of the title."},
}

func TestLists(t *testing.T) {
	x := New(neighbours, nil)
	for _, c := range listCases {
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

// TestResolveTakesOneItem: who asks for one item and names several is told so.
func TestResolveTakesOneItem(t *testing.T) {
	x := New(neighbours, nil)
	for _, c := range []struct{ text, want, notice string }{
		{"X.500, X.502", "itu-t/X.500", "Of these 2 numbers, this snapshot has 1."},
		{"X.500, X.501", "itu-t/X.500 itu-t/X.501", ""},
		{"X.500 and 2019", "", "Nothing in this snapshot fits “X.500 and 2019”. Check the spelling, or try fewer words, or only the beginning of one."},
	} {
		r := x.Resolve(c.text)
		if got := ids(r.Hits); !slices.Equal(got, strings.Fields(c.want)) || r.Notice.String() != c.notice {
			t.Errorf("%q resolves to %q with the notice %q, want %q and %q", c.text, got, r.Notice, c.want, c.notice)
		}
		if r.Understood.Empty() != (c.want == "") {
			t.Errorf("%q is understood as %q", c.text, r.Understood)
		}
	}
}

// TestLeftOutByFilters: what is there and does not fit the filters is not said to be
// missing.
func TestLeftOutByFilters(t *testing.T) {
	x := New(neighbours, nil)
	r := search(t, x, "kind:supplement X.503")
	if got, want := r.Notice.String(), "X.503 is in this snapshot, but does not fit the filters. Listed is what holds these words."; len(r.Hits) != 1 || got != want {
		t.Errorf("%d hits with the notice %q, want one and %q", len(r.Hits), got, want)
	}
}

// neighbours are items with neighbouring numbers.
var neighbours = func() (entries []Entry) {
	for _, line := range []string{
		"itu-t/X.500 X.500 recommendation", "itu-t/X.501 X.501 recommendation", "itu-t/X.503 X.503 recommendation",
		"itu-t/X.Suppl.3 X_Suppl._3_to_X.503 supplement",
		"itu-t/Q.120 Q.120 recommendation", "itu-t/Q.121 Q.121 recommendation", "itu-t/Q.120-Q.139 Q.120-Q.139 recommendation",
		"wtsa/44 WTSA_Resolution_44 resolution", "wtsa/46 WTSA_Resolution_46 resolution", "pp/46 PP_Resolution_46 resolution PP 2022",
		"wtsa/22 WTSA_Resolution_22 resolution", "event/wtsa-20 WTSA-20 event", "event/wtsa-24 WTSA-24 event", "sdg/13 SDG_13 goal",
		"sdg/1 SDG_1 goal", "sdg/2 SDG_2 goal", "sdg/3 SDG_3 goal", "sdg/1.3 SDG_1.3 target",
	} {
		f := strings.Fields(line)
		e := Entry{}
		e.ID, e.Code, e.Kind = f[0], strings.ReplaceAll(f[1], "_", " "), app.Kind(f[2])
		if len(f) > 3 {
			e.Body, e.Date = f[3], f[4]
		}
		entries = append(entries, e)
	}
	return entries
}()

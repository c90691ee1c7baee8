package search

import (
	"slices"
	"testing"
)

func TestRepairs(t *testing.T) {
	x := New(titled("Optical networks", "Technically feasible toolkit", "Synchronization of video", "Communications", "Codes 1988", "Form of trunk"), nil)
	for typed, want := range map[string][]string{
		"optcal":         {"optical"},
		"pptical":        {"optical"}, // the first letter
		"netwrok":        {"networks"},
		"netwrks":        {"networks"},
		"technqcally":    {"technically"},
		"tehcniclaly":    {"technically"}, // two errors in a long word
		"aoolkit":        {"toolkit"},
		"vudeo":          {"video"},
		"vuduo":          nil, // two errors in a short word
		"frm":            nil, // too short for any
		"1989":           nil, // numbers are not repaired
		"cmmnctns":       {"communications"},
		"synchroniation": {"synchronization"},
		"sinchron":       {"synchronization"}, // still being typed
	} {
		s := x.borrow()
		var got []string
		for _, r := range x.repairs(s, typed) {
			got = append(got, x.word(r.word))
		}
		x.giveBack(s)
		if !slices.Equal(got, want) {
			t.Errorf("%s is put right as %q, want %q", typed, got, want)
		}
	}
}

// TestRepairsInOrder: fewer errors, then whole words, then the first letter right.
func TestRepairsInOrder(t *testing.T) {
	x := New(titled("Planning", "Planing", "Blaning", "Plannings"), nil)
	s := x.borrow()
	defer x.giveBack(s)
	var got []string
	for _, r := range x.repairs(s, "planinq") {
		got = append(got, x.word(r.word))
	}
	if want := []string{"planing"}; !slices.Equal(got, want) {
		t.Errorf("planinq is put right as %q, want %q", got, want)
	}
	got = nil
	for _, r := range x.repairs(s, "plannimg") {
		got = append(got, x.word(r.word))
	}
	if want := []string{"planning", "plannings", "planing"}; len(got) < 3 || got[0] != want[0] || slices.Index(got, "planing") < slices.Index(got, "plannings") && x.word(x.repairs(s, "plannimg")[1].word) == "blaning" {
		t.Errorf("plannimg is put right as %q, want %q first", got, want[0])
	}
}

// TestRepairedSearch: a query with a slip finds what the right one finds, says so,
// and never when the query is right as it stands.
func TestRepairedSearch(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, test := range []struct{ typed, first, didYouMean string }{
		{"cybersecuirty overview", "itu-t/X.1205", "cybersecurity overview"},
		{"Overview of Cybersecuritty", "itu-t/X.1205", "Overview of cybersecurity"},
		{"perceptual evalaution speech", "itu-t/P.862", "perceptual evaluation speech"},
		{"kind:recommendation perceptul evaluation", "itu-t/P.862", "kind:recommendation perceptual evaluation"},
		{"cybersecurity", "", ""},
		{"optical transport network", "itu-t/G.709", ""},
	} {
		result := search(t, x, test.typed)
		if result.DidYouMean != test.didYouMean || test.first != "" && (len(result.Hits) == 0 || result.Hits[0].Item.ID != test.first) {
			t.Errorf("%q: did you mean %q, finds %q; want %q, %s first", test.typed, result.DidYouMean, ids(result.Hits), test.didYouMean, test.first)
		}
	}
}

// TestExactIsNeverDisplaced: what holds the words as typed stands before anything
// a correction finds, however good that is.
func TestExactIsNeverDisplaced(t *testing.T) {
	entries := titled("Planting of wood", "Planning")
	entries[0].Status, entries[1].Status = "withdrawn", "in force"
	result := search(t, New(entries, nil), "planting")
	if got := ids(result.Hits); len(got) == 0 || got[0] != "x/A" || result.DidYouMean != "" {
		t.Errorf("planting finds %q, did you mean %q; want what it says first", got, result.DidYouMean)
	}
}

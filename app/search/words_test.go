package search

import (
	"slices"
	"testing"

	"vademecum/app"
)

// TestWeights holds each weight to its reason: of two titles that differ in one
// thing, the one named first must win.
func TestWeights(t *testing.T) {
	rec := func(status app.Status, code, title string) Entry {
		return Entry{Item: app.Item{ID: "itu-t/" + code, Kind: app.Recommendation, Status: status, Code: code, Title: title}}
	}
	in := func(code, title string) Entry { return rec(app.InForce, code, title) }
	annex := in("A.1.AnnexB", "Signal quality")
	annex.Kind = app.Annex
	revised := in("B.3", "Signal quality")
	revised.Editions = []Edition{{ID: "itu-t/B.3@1988"}, {ID: "itu-t/B.3@1992"}, {ID: "itu-t/B.3@2001"}}
	joint := in("B.4", "Echo control in long networks of all sorts")
	joint.Aliases = []string{"Signal"}

	for _, test := range []struct {
		name, query   string
		first, second Entry
	}{
		{"a whole word beats the beginning of one", "key", in("B.1", "Use of a key"), in("A.1", "Use of keyboards")},
		{"the code beats the title", "b", in("B.1", "Signal quality of sound"), in("A.1", "Plan b of sound")},
		{"another name beats a title", "signal", joint, in("A.1", "Echo control in long networks of signal")},
		{"the beginning of a title beats its end", "signal", in("B.1", "Signal quality"), in("A.1", "Quality signal")},
		{"a phrase beats scattered words", "key distribution", in("B.1", "Quantum key distribution and other keys"), in("A.1", "Distribution of a secret and its key here")},
		{"a phrase beats the words turned round", "key distribution", in("B.1", "Quantum key distribution"), in("A.1", "Quantum distribution key")},
		{"a short title beats a long one", "signal quality", in("B.1", "Signal quality"), in("A.1", "Signal quality in networks of all sorts and sizes")},
		{"in force beats superseded", "signal quality", in("B.1", "Signal quality"), rec(app.Superseded, "A.1", "Signal quality")},
		{"in force beats prepublished", "signal quality", in("B.1", "Signal quality"), rec(app.Prepublished, "A.1", "Signal quality")},
		{"prepublished beats unknown", "signal quality", rec(app.Prepublished, "B.1", "Signal quality"), rec(app.Unknown, "A.1", "Signal quality")},
		{"superseded beats withdrawn", "signal quality", rec(app.Superseded, "B.1", "Signal quality"), rec(app.Withdrawn, "A.1", "Signal quality")},
		{"the exact name of a withdrawn text beats a longer one in force", "signal quality of sound", rec(app.Withdrawn, "B.1", "Signal quality of sound"), in("A.1", "Sound and its quality, or the signal of many systems of all sorts")},
		{"a Recommendation beats an annex", "signal quality", in("B.1", "Signal quality"), annex},
		{"what is revised often beats what is not", "signal quality", revised, in("A.1", "Signal quality")},
		{"of equals the shorter code is first", "signal quality", in("B.1", "Signal quality"), in("A.10", "Signal quality")},
	} {
		x := New([]Entry{test.second, test.first}, nil)
		result := search(t, x, test.query)
		if got, want := ids(result.Hits), []string{test.first.ID, test.second.ID}; !slices.Equal(got, want) {
			t.Errorf("%s: %q finds %q, want %q (%+v)", test.name, test.query, got, want, result.Hits)
		}
	}
}

func TestEveryWordMustMatch(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, hit := range search(t, x, "optical network").Hits {
		if hit.Tier != TierWords {
			t.Errorf("%s %q comes from tier %d, want only those that hold both words", hit.Item.ID, hit.Item.Title, hit.Tier)
		}
	}
	if got := search(t, x, "optical network zebra"); len(got.Hits) == 0 || got.Hits[0].Tier != TierSomeWords || got.Notice.Empty() {
		t.Errorf("a superfluous word gives %+v, want hits for the others and a notice", got)
	}
}

func TestLimit(t *testing.T) {
	x := New(catalogue(t), nil)
	all, err := x.Search(t.Context(), "o", 1000)
	if err != nil || len(all.Hits) < 40 {
		t.Fatalf("the letter o finds %d, want many (error %v)", len(all.Hits), err)
	}
	for _, limit := range []int{-1, 0, 1, 2, 7, 20} {
		some, err := x.Search(t.Context(), "o", limit)
		if err != nil || !slices.Equal(ids(some.Hits), ids(all.Hits[:max(0, limit)])) {
			t.Errorf("limit %d gives %q, want the first of %q (error %v)", limit, ids(some.Hits), ids(all.Hits[:20]), err)
		}
	}
}

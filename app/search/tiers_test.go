package search

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

// aTerm is a [Terms] that knows one word.
type aTerm struct {
	word string
	ids  []string
	err  error
}

func (a aTerm) Lookup(_ context.Context, words []string, limit int) ([]string, error) {
	if slices.Equal(words, []string{a.word}) {
		return a.ids[:min(len(a.ids), limit)], a.err
	}
	return nil, a.err
}

func (a aTerm) Linked(context.Context, string, app.Relation, bool) ([]string, error) {
	return nil, a.err
}

// TestTiers asks which tier answers what, and in which order.
func TestTiers(t *testing.T) {
	x := New(catalogue(t), aTerm{word: "passport", ids: []string{"itu-t/L.1021", "itu-t/gone", "itu-t/L.1030"}})
	for _, test := range []struct {
		query string
		tier  Tier
		first string
	}{
		{"x509", TierIdentifier, "itu-t/X.509"},
		{"certificate", TierWords, "itu-t/X.509"},
		{"passport", TierTerms, "itu-t/L.1021"},
		{"Passport!", TierTerms, "itu-t/L.1021"},
		{"ebusnss", TierRepaired, "wsis/C7-ebusiness"},
		{"cptbldng", TierSubsequence, "wsis/C4"},
		{"what does the itu say about e-waste", TierWords, "itu-t/L.1030"},
		{"optical zebra network", TierSomeWords, "itu-t/G.987"},
	} {
		hits := search(t, x, test.query).Hits
		if len(hits) == 0 || hits[0].Item.ID != test.first || hits[0].Tier != test.tier {
			t.Errorf("%q finds %q, want %s first, from tier %d", test.query, ids(hits), test.first, test.tier)
		}
		for i := 1; i < len(hits); i++ {
			if hits[i].Tier < hits[i-1].Tier || hits[i].Score > hits[i-1].Score {
				t.Errorf("%q: hit %d (%s, tier %d, score %v) stands behind tier %d, score %v", test.query, i,
					hits[i].Item.ID, hits[i].Tier, hits[i].Score, hits[i-1].Tier, hits[i-1].Score)
			}
		}
	}
}

// TestNumbersAreNotGuessed: what reads as an identifier is neither looked for
// among index terms nor by its letters, whether it exists or not.
func TestNumbersAreNotGuessed(t *testing.T) {
	x := New(catalogue(t), aTerm{word: "x509", ids: []string{"itu-t/X.842"}})
	for _, query := range []string{"x509", "X.99999", "G.99999", "A/99/999", "sdg 99"} {
		for _, hit := range search(t, x, query).Hits {
			if hit.Tier > TierWords {
				t.Errorf("%q finds %s, a guess of tier %d", query, hit.Item.ID, hit.Tier)
			}
		}
	}
}

func TestTermsError(t *testing.T) {
	broken := errors.New("the disk is gone")
	x := New(catalogue(t), aTerm{err: broken})
	if _, err := x.Search(t.Context(), "certificate zebra", 20); !errors.Is(err, broken) {
		t.Errorf("error %v, want that of the index terms", err)
	}
}

func TestNotices(t *testing.T) {
	x := New(catalogue(t), aTerm{word: "passport", ids: []string{"itu-t/L.1021"}})
	for query, want := range map[string]string{
		"":                         "",
		"   ":                      "",
		"x509":                     "",
		"cybersecurity":            "",
		"%%%":                      "There is no letter or digit",
		"zzzzqqqq":                 "Nothing in this snapshot fits “zzzzqqqq”",
		"X.99999":                  "which is not in this snapshot. Check the number",
		"sdg 18":                   "“sdg 18” is read as SDG 1.8, which is not in this snapshot. Check the number",
		"sdg 91":                   "“sdg 91” is read as SDG 9.1, because there are seventeen goals only",
		"sdg 9.1":                  "",
		"sdg 9":                    "",
		"passport":                 "Listed is what mentions",
		"X.50":                     "",
		"X.5":                      "",
		"G.7":                      "goes on from it",
		"X.509 annex q":            "knows no text of X.509",
		"X.509 (10/2031)":          "knows no text of X.509 by the name",
		"who chairs SG17":          "Nothing in this snapshot fits all of “who chairs SG17”. Listed first is what is named in it.",
		"sg17 chairs":              "Listed first is what its beginning names",
		"study group 5 of itu-r":   "read as ITU-R SG5, which is not in this snapshot. Check the number",
		"question 1/2 itu-d":       "read as ITU-D Question 1/2, which is not in this snapshot",
		"wtsa 2031":                "“wtsa 2031” is read as WTSA-31, which is not in this snapshot",
		"X.5x":                     "Of these 10 numbers",
		"optical zebra network":    "No title or name in this snapshot holds “zebra”. Listed is what holds",
		strings.Repeat("x", 10000): "only its first 400 characters were searched",
	} {
		r := search(t, x, query)
		got := r.Notice.String()
		if !strings.Contains(got, want) || (want == "") != (got == "") {
			t.Errorf("%.20q: notice %q, want %q", query, got, want)
		}
		if told := strings.Contains(want, "knows no text of"); r.NoSuchText != told {
			t.Errorf("%.20q: no such text: %t, want %t", query, r.NoSuchText, told)
		}
	}
}

// TestCancelled: a search whose context has ended returns its error, from every
// tier that scans.
func TestCancelled(t *testing.T) {
	x := New(synthetic(5_000), nil)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, query := range []string{"optical", "x509", "zzzz optical"} {
		if _, err := x.Search(ctx, query, 20); !errors.Is(err, context.Canceled) {
			t.Errorf("%q: error %v, want that the search was cancelled", query, err)
		}
	}
}

// TestStopsInTheMiddle: a scan looks at its context while it runs, not only at
// its beginning.
func TestStopsInTheMiddle(t *testing.T) {
	x := New(synthetic(20_000), nil)
	s := x.borrow()
	defer x.giveBack(s)
	w, _ := x.typed(s, []string{"o", "t"})
	err := x.scan(&endsAfter{Context: t.Context(), looks: 2}, s, w, s.best(20))
	if n := s.matched.len(); !errors.Is(err, context.Canceled) || n == 0 || n > 4096 {
		t.Errorf("%d entries are found until the end, error %v; want a few, and that it was cancelled", n, err)
	}
}

// endsAfter is a context that ends when it has been looked at some times.
type endsAfter struct {
	context.Context
	looks int
}

func (e *endsAfter) Err() error {
	if e.looks--; e.looks < 0 {
		return context.Canceled
	}
	return nil
}

func TestEmptyIndex(t *testing.T) {
	x := New(nil, nil)
	for _, query := range []string{"", "x509", "optical network", "%"} {
		if hits := search(t, x, query).Hits; len(hits) > 0 {
			t.Errorf("an empty index finds %v", hits)
		}
	}
	if got := x.Resolve("x509").Hits; len(got) > 0 {
		t.Errorf("an empty index resolves x509 to %v", got)
	}
}

func TestUntitled(t *testing.T) {
	x := New([]Entry{{Item: app.Item{ID: "pp/9", Kind: app.Resolution, Code: "PP Resolution 9"}}, {}}, nil)
	if got := ids(search(t, x, "pp resolution 9").Hits); !slices.Equal(got, []string{"pp/9"}) {
		t.Errorf("an item without a title is found as %q, want pp/9", got)
	}
}

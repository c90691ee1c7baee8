package search

import (
	"slices"
	"testing"

	"vademecum/app"
)

// shownRanges are the stretches of a text.
func shownRanges(text string, ranges []Range) []string {
	var shown []string
	for _, r := range ranges {
		shown = append(shown, text[r.From:r.To])
	}
	return shown
}

func TestHighlight(t *testing.T) {
	x := New([]Entry{
		{Item: app.Item{ID: "itu-t/G.709", Code: "G.709", Title: "Interfaces for the optical transport network"}},
		{Item: app.Item{ID: "itu-t/X.509", Code: "X.509", Title: "The Directory: Public-key and attribute certificate frameworks"}},
		{Item: app.Item{ID: "itu-r/Report-BT.2247", Code: "Report BT.2247", Title: "Télévision – cafés ﬁbre Straße"}},
	}, nil)
	for _, test := range []struct {
		query       string
		code, title []string
	}{
		{"optical netw", nil, []string{"optical", "netw"}},
		{"OPTICAL interf", nil, []string{"Interf", "optical"}},
		{"publick", nil, []string{"Public-k"}},
		{"public key", nil, []string{"Public", "key"}},
		{"optcal", nil, []string{"optical"}},
		{"television", nil, []string{"Télévision"}},
		{"telev", nil, []string{"Télév"}},
		{"cafe", nil, []string{"café"}},
		{"fibre", nil, []string{"ﬁbre"}},
		{"f", nil, []string{"ﬁ"}},
		{"strasse", nil, []string{"Straße"}},
		{"stras", nil, []string{"Straß"}},
		{"g709", []string{"G.709"}, nil},
		{"g.70", []string{"G.70"}, nil},
		{"itu-t rec x.509", []string{"X.509"}, nil},
		{"bt2247", []string{"BT.2247"}, nil},
		{"x509 certificate", []string{"X.509"}, []string{"certificate"}},
	} {
		hits := search(t, x, test.query).Hits
		if len(hits) == 0 {
			t.Errorf("%q finds nothing", test.query)
			continue
		}
		h := hits[0]
		if n := slices.IndexFunc(hits, func(h Hit) bool { return len(h.Marked().Title) > 0 }); test.title != nil && n >= 0 {
			h = hits[n]
		}
		h = h.Marked()
		code, title := shownRanges(h.Item.Code, h.Code), shownRanges(h.Item.Title, h.Title)
		if !slices.Equal(code, test.code) || !slices.Equal(title, test.title) {
			t.Errorf("%q: shown in the code %q, in the title %q; want %q and %q", test.query, code, title, test.code, test.title)
		}
	}
}

// TestHighlightWholeWords: where a word stands as it was typed, others of the same field
// that begin so are not shown as what matched; where it does not, they are.
func TestHighlightWholeWords(t *testing.T) {
	x := New([]Entry{
		{Item: app.Item{ID: "itu-t/H.860", Code: "H.860", Title: "E-health data exchange for every net and network"}, Aliases: []string{"data interchange"}},
	}, nil)
	for query, want := range map[string][]string{
		"e-health":     {"E", "health"},
		"e health":     {"E", "health"},
		"net":          {"net"},
		"ne":           {"ne", "ne"},
		"netw":         {"netw"},
		"dat exch":     {"dat", "exch"},
		"inter":        nil,
		"net exchange": {"exchange", "net"},
	} {
		hits := search(t, x, query).Hits
		if len(hits) != 1 {
			t.Fatalf("%q: %d hits", query, len(hits))
		}
		if got := shownRanges(hits[0].Item.Title, hits[0].Marked().Title); !slices.Equal(got, want) {
			t.Errorf("%q: shown %q, want %q", query, got, want)
		}
	}
}

func TestTidy(t *testing.T) {
	got := tidy([]Range{{5, 9}, {0, 3}, {2, 4}, {9, 12}, {20, 20}})
	if want := []Range{{0, 4}, {5, 12}}; !slices.Equal(got, want) {
		t.Errorf("ranges become %v, want %v", got, want)
	}
}

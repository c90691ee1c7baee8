package search

import (
	"context"
	"testing"
	"unicode/utf8"
)

// FuzzSearch: no text is an error, and every answer is in order: valid text,
// each item once or under an edition, scores that never rise, tiers that never
// fall, within the limit; what matched lies within the texts, at whole letters, and every
// facet counts something.
func FuzzSearch(f *testing.F) {
	for _, query := range []string{
		"", "x509", "X.509 (10/2019)", "g709 amd2", "resolution 47", "optical transport network", "cptbld",
		"what does the itu say about e-waste", "' OR 1=1; --", `"a" NEAR/2 b*`, "\x00\x1b[31m", "\xff\xfe", "Łódź ß ё ﬁ", "A/70/125", "🙂",
	} {
		f.Add(query, 20)
	}
	x := New(catalogue(f), nil)
	f.Fuzz(func(t *testing.T, query string, limit int) {
		result, err := x.Search(context.Background(), query, limit)
		if err != nil {
			t.Fatalf("%q: %v", query, err)
		}
		if !utf8.ValidString(result.Query) || !utf8.ValidString(result.Notice.String()) {
			t.Errorf("%q: the answer holds broken text: %q, %q", query, result.Query, result.Notice)
		}
		if len(result.Hits) > max(0, limit) {
			t.Errorf("%q: %d hits, the limit is %d", query, len(result.Hits), limit)
		}
		if len(result.Hits) == 0 && result.Query != "" && limit > 0 && result.Notice.Empty() {
			t.Errorf("%q finds nothing and does not say so", query)
		}
		for _, facet := range result.Counted().Facets {
			if facet.Count < 1 {
				t.Errorf("%q: %v counts %d", query, facet.Filter, facet.Count)
			}
		}
		seen := map[string]bool{}
		for i, h := range result.Hits {
			if seen[h.Item.ID+h.Edition] {
				t.Errorf("%q: %s %s stands twice", query, h.Item.ID, h.Edition)
			}
			seen[h.Item.ID+h.Edition] = true
			marked := h.Marked()
			for text, ranges := range map[string][]Range{h.Item.Code: marked.Code, h.Item.Title: marked.Title} {
				for _, r := range ranges {
					if r.From < 0 || r.From >= r.To || r.To > len(text) || !utf8.ValidString(text[r.From:r.To]) {
						t.Errorf("%q: %v is marked in %q", query, r, text)
					}
				}
			}
			if i > 0 && (h.Score > result.Hits[i-1].Score || h.Tier < result.Hits[i-1].Tier) {
				t.Errorf("%q: %s with %v of tier %d stands behind %v of tier %d", query, h.Item.ID, h.Score, h.Tier, result.Hits[i-1].Score, result.Hits[i-1].Tier)
			}
		}
	})
}

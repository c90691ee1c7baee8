package search

import (
	"context"
	"slices"
	"testing"

	"vademecum/app"
)

// A lister lists what texts mention, by id.
type lister struct {
	aTerm
	mentions [][2]string
}

func (l lister) IndexTerms(_ context.Context, f func(id, terms string)) error {
	for _, m := range l.mentions {
		f(m[0], m[1])
	}
	return nil
}

// TestMentions: what index terms and digests say is looked at when no title holds
// the words, and what a title holds counts for more.
func TestMentions(t *testing.T) {
	entry := func(id string, kind app.Kind, code, title string) Entry {
		return Entry{Item: app.Item{ID: id, Kind: kind, Code: code, Title: title}}
	}
	x := New([]Entry{
		entry("itu-t/L.1", app.Recommendation, "L.1", "Batteries of street lamps"),
		entry("itu-t/L.2", app.Recommendation, "L.2", "Street cabinets"),
		entry("itu-t/L.3", app.Recommendation, "L.3", "Cables in ducts"),
		entry("topic/beginners", app.Topic, "Beginners", "How a newcomer is helped"),
	}, lister{mentions: [][2]string{
		{"itu-t/L.2", "lamps ; solar power"},
		{"itu-t/L.3", "street lamps ; solarium ; ladder"},
		{"topic/beginners", "Somebody who knows the meetings goes along for a week."},
		{"topic/beginners", "Clothing There is no rule for clothing, but for the opening ladder."},
	}})
	for _, test := range []struct {
		query string
		tier  Tier
		want  []string
	}{
		{"street lamps", TierWords, []string{"itu-t/L.1"}},
		{"solar", TierTerms, []string{"itu-t/L.2", "itu-t/L.3"}}, // the word before a longer one
		{"ladder", TierTerms, []string{"itu-t/L.3", "topic/beginners"}},
		{"street ladder", TierTerms, []string{"itu-t/L.3"}},
		{"newcomer clothing", TierTerms, []string{"topic/beginners"}},
		{"clothing rules meeting", TierTerms, nil}, // of two digests of one item, rule but not rules
		{"clothing rule meeting", TierTerms, []string{"topic/beginners"}},
	} {
		hits := search(t, x, test.query).Hits
		if test.want == nil {
			if slices.ContainsFunc(hits, func(h Hit) bool { return h.Tier == test.tier }) {
				t.Errorf("%q finds %q as if they mentioned it", test.query, ids(hits))
			}
			continue
		}
		if !slices.Equal(ids(hits), test.want) || hits[0].Tier != test.tier {
			t.Errorf("%q finds %q, want %q from %v", test.query, ids(hits), test.want, test.tier)
		}
	}
}

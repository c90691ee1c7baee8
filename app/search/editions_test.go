package search

import "testing"

// TestEditionsOfEntries: each entry has the editions it was given, in their order, with
// their statuses, and one without any has none of its neighbour's.
func TestEditionsOfEntries(t *testing.T) {
	given := catalogue(t)
	given[0].Editions = nil
	x := New(catalogue(t), nil)
	without := New(given[:1], nil)
	for _, c := range []struct {
		x     *Index
		given []Entry
		least int // editions that must be there, so that the test tests something
	}{{x, catalogue(t), 50}, {without, given[:1], 0}} {
		all := 0
		for e := range c.x.entries {
			want := c.given[c.x.given[e]]
			var got []Edition
			for n, edition := range c.x.editions.of(int32(e)) {
				got = append(got, edition)
				if at, ok := c.x.editions.numbered(int32(e), edition.ID); !ok || at > n {
					t.Errorf("%s: edition %s has the number %d, found: %v, want %d", want.ID, edition.ID, at, ok, n)
				}
			}
			if len(got) != len(want.Editions) {
				t.Fatalf("%s has the editions %v, want %v", want.ID, got, want.Editions)
			}
			for n := range got {
				all++
				if got[n] != want.Editions[n] || c.x.statusOf(int32(e), got[n].ID) != want.Editions[n].Status {
					t.Errorf("%s: edition %d is %+v, want %+v", want.ID, n, got[n], want.Editions[n])
				}
			}
			if status := c.x.statusOf(int32(e), ""); status != want.Status {
				t.Errorf("%s is %q, want %q", want.ID, status, want.Status)
			}
			if _, ok := c.x.editions.numbered(int32(e), want.ID+"@1066"); ok {
				t.Errorf("%s has an edition that it was not given", want.ID)
			}
		}
		if all < c.least {
			t.Errorf("%d editions in all, want at least %d", all, c.least)
		}
	}
}

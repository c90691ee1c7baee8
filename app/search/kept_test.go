package search

import "testing"

// TestKeptIsWhole: an answer comes back as it was kept, whatever tier it is from: with
// editions, words put right, facets, notices and what was understood.
func TestKeptIsWhole(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, query := range []string{
		"optical network", "x509", "optcal netwrok", "cptbldng", "cyber security", "otn", "s",
		"X.509 (10/2019)", "G.709 Amd. 2", "kind:resolution", "zzzz qqqq", "öptical  network", " ", "",
	} {
		want, err := x.answer(t.Context(), query, 20) // past the recent answers
		if err != nil {
			t.Fatal(err)
		}
		r, key := newRecents(), asked{query, 20}
		r.keep(key, r.hash(key), want)
		got, ok := r.get(x, key, r.hash(key))
		if diff := differs(got, want); !ok || diff != "" {
			t.Errorf("%q, kept: %v; what was kept differs: %s", query, ok, diff)
		}
		if _, ok := r.get(x, asked{query, 19}, r.hash(asked{query, 19})); ok {
			t.Errorf("%q: the answer for another limit is taken for this one", query)
		}
	}
}

// TestKeptIsSmall: an answer takes little room, which is what lets so many be kept.
func TestKeptIsSmall(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, query := range []string{"optical network", "recommendation itu-t x.50", "cybersecuirty"} {
		const most = 600 // bytes
		key := asked{query, 10}
		answer, err := x.answer(t.Context(), query, key.limit)
		if text, ok := appendKept(nil, key, answer); err != nil || !ok || len(text) > most {
			t.Errorf("%q: kept: %v, %d bytes, want at most %d (error %v)", query, ok, len(text), most, err)
		}
	}
}

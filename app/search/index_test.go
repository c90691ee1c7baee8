package search

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

// find runs a tier, or a part of one, on an index and returns what it finds, best
// first.
func find(t testing.TB, x *Index, limit int, run func(s *scratch, found *best) error) []scored {
	t.Helper()
	s := x.borrow()
	defer x.giveBack(s)
	found := s.best(limit)
	if err := run(s, found); err != nil {
		t.Fatal(err)
	}
	return slices.Clone(found.kept)
}

// TestPrefix holds the interval of the vocabulary against a plain look at every
// word.
func TestPrefix(t *testing.T) {
	x := New(catalogue(t), nil)
	var words []string
	for w := range int32(x.vocabulary.len()) {
		words = append(words, x.word(w))
	}
	if !slices.IsSorted(words) || len(slices.Compact(slices.Clone(words))) != len(words) {
		t.Fatal("the vocabulary is not sorted, or holds a word twice")
	}
	for _, word := range append([]string{"a", "opt", "opticalx", "zzz", "0", "x509", "~", "é", ""}, words...) {
		i, exact := x.prefix(word)
		for n, v := range words {
			if within := int32(n) >= i.lo && int32(n) < i.hi; within != strings.HasPrefix(v, word) {
				t.Errorf("%q: word %q is in the interval: %v", word, v, within)
			}
		}
		if (exact >= 0) != slices.Contains(words, word) || exact >= 0 && words[exact] != word {
			t.Errorf("%q: the word itself is number %d", word, exact)
		}
	}
}

// TestScanAgainstAll: what a scan finds by the rarest word, the sets of heavy
// beginnings and the tokens must be what a plain look at every entry finds.
func TestScanAgainstAll(t *testing.T) {
	x := New(append(catalogue(t), synthetic(900)...), nil)
	random := rand.New(rand.NewPCG(5, 6))
	answered := 0
	for range 2_000 {
		var words []string
		for _, t := range random.Perm(len(x.tokens))[:1+random.IntN(2)] {
			word := []rune(x.word(x.tokenWords[t]))
			words = append(words, string(word[:1+random.IntN(len(word))]))
		}
		quick := find(t, x, len(x.entries), func(s *scratch, found *best) error {
			w, known := x.typed(s, words)
			if !known {
				t.Fatalf("%q are beginnings of words, and not known", words)
			}
			return x.scan(t.Context(), s, w, found)
		})
		slow := find(t, x, len(x.entries), func(s *scratch, found *best) error {
			w, _ := x.typed(s, words)
			for n := range w.slots {
				w.slots[n].seal()
			}
			for e := range x.entries {
				if points, ok := x.match(int32(e), w.slots); ok {
					found.add(scored{entry: int32(e), points: points + x.heads[e].standing})
				}
			}
			return nil
		})
		same := func(a, b scored) bool { return a.entry == b.entry && a.points == b.points }
		if len(quick) < mostScored && !slices.EqualFunc(quick, slow, same) {
			t.Fatalf("%q: %d entries by a scan, %d by looking at all", words, len(quick), len(slow))
		}
		answered += min(1, len(quick))
	}
	if answered < 1_000 {
		t.Errorf("only %d of the queries found anything: the test tests little", answered)
	}
}

// TestHeavy: the sets hold what the postings hold, for every beginning that many
// entries hold and for no other.
func TestHeavy(t *testing.T) {
	x := New(synthetic(2_000), nil)
	if len(x.heavy) < 20 {
		t.Fatalf("%d beginnings are heavy, want many", len(x.heavy))
	}
	for i, h := range x.heavy {
		want := slices.Clone(x.postingsOf(i))
		slices.Sort(want)
		want = slices.Compact(want)
		if got := h.entries.appendTo(nil); !slices.Equal(got, want) || h.count != len(want) {
			t.Errorf("words %d to %d: %d entries, counted as %d, want %d", i.lo, i.hi, len(got), h.count, len(want))
		}
	}
	for _, letter := range []string{"o", "t", "s"} {
		if i, _ := x.prefix(letter); x.heavy[i] == nil {
			t.Errorf("%q begins words of %d entries, and is not heavy", letter, len(x.postingsOf(i)))
		}
	}
}

// TestEntriesStandBestFirst: in force before withdrawn, and of equals the shorter
// code, then the newer text. A draft comes last.
func TestEntriesStandBestFirst(t *testing.T) {
	entry := func(code, date string, status app.Status) Entry {
		return Entry{Item: app.Item{ID: "x/" + code, Kind: app.Recommendation, Code: code, Date: date, Status: status}}
	}
	x := New([]Entry{
		entry("M.8/BL/29", "1993", app.InForce), entry("X.1", "2001", app.Withdrawn), entry("X.300", "2001", app.InForce),
		entry("X.20", "1999", app.InForce), entry("X.30", "2005", app.InForce), entry("X.9", "2001", app.Superseded),
	}, nil)
	var got []string
	for _, e := range x.entries {
		got = append(got, e.Code)
	}
	if want := []string{"X.30", "X.20", "X.300", "X.9", "X.1", "M.8/BL/29"}; !slices.Equal(got, want) {
		t.Errorf("entries stand in the order %q, want %q", got, want)
	}
	heads := x.heads[:len(x.entries)]
	if !slices.IsSortedFunc(heads, func(a, b head) int { return int(100 * (b.standing - a.standing)) }) {
		t.Errorf("their standing rises: %v", heads)
	}
}

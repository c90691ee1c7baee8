package search

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestOddQueries: every code point alone, repeats, pages of text and noise are
// answered, without a fault. (The time they take is measured by
// BenchmarkOddQueries.)
func TestOddQueries(t *testing.T) {
	x := New(catalogue(t), nil)
	step := rune(1)
	for r := rune(0); r <= 0x10FFFF; r += step {
		if r > 0x3000 {
			step = 37
		}
		search(t, x, string(r))
		search(t, x, "optical"+string(r))
	}
	for _, query := range odd() {
		search(t, x, query)
		search(t, x, "sg:17 "+query)
	}
}

// odd are queries that were made to cost much.
func odd() []string {
	random := rand.New(rand.NewPCG(9, 10))
	noise := make([]byte, 4000)
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	var letters strings.Builder
	for i := range 200 {
		letters.WriteByte(byte('a' + i%26))
		letters.WriteByte(' ')
	}
	return []string{
		strings.Repeat("a", 10_000), strings.Repeat("ab", 5_000), strings.Repeat("e ", 5_000), strings.Repeat("1", 10_000),
		strings.Repeat("é", 10_000), strings.Repeat("x.509 ", 2_000), strings.Repeat("optical ", 1_000), strings.Repeat("optcal ", 1_000),
		strings.Repeat("the of and ", 900), strings.Repeat("five ", 40), strings.Repeat("(", 10_000), string(noise),
		letters.String(), strings.Repeat("z", 63), strings.Repeat("z", 64), strings.Repeat("z", 65), strings.Repeat("bcd", 21),
		strings.Repeat("sg:", 100), strings.Repeat("cites ", 60), "\xff\xfe\x00",
	}
}

// BenchmarkOddQueries: an operation is one such query.
func BenchmarkOddQueries(b *testing.B) {
	x := New(synthetic(21_600), nil)
	queries := odd()
	for i := 0; b.Loop(); i++ {
		search(b, x, queries[i%len(queries)])
	}
}

// TestPooledScratch: what one search leaves behind must not show in the next.
func TestPooledScratch(t *testing.T) {
	x := New(catalogue(t), nil)
	queries := []string{"optical", "cybersecuirty", "x509", "what about zebra networks", "kind:resolution", "cptbldng", "s", "cyber security"}
	first := map[string][]string{}
	for range 3 {
		for _, query := range queries {
			got := ids(search(t, x, query).Hits)
			if want, ok := first[query]; ok && strings.Join(got, " ") != strings.Join(want, " ") {
				t.Errorf("%q finds %q, and before %q", query, got, want)
			}
			first[query] = got
		}
	}
	s := x.borrow()
	defer x.giveBack(s)
	if s.seen.len()+s.listed.len()+s.matched.len() != 0 {
		t.Error("a scratch comes back dirty")
	}
}

// TestManyAtOnce: any number of goroutines may search.
func TestManyAtOnce(t *testing.T) {
	x := New(catalogue(t), nil)
	want := ids(search(t, x, "optical network").Hits)
	done := make(chan string)
	for n := range 8 {
		go func() {
			for range 50 {
				search(t, x, odd()[n])
				if got := ids(search(t, x, "optical network").Hits); strings.Join(got, " ") != strings.Join(want, " ") {
					done <- strings.Join(got, " ")
					return
				}
			}
			done <- ""
		}()
	}
	for range 8 {
		if got := <-done; got != "" {
			t.Errorf("searches at once find %s, want %q", got, want)
		}
	}
}

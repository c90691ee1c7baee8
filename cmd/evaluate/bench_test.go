package main

import (
	"context"
	"math/rand/v2"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sahilm/fuzzy"

	"vademecum/app/search"
	"vademecum/app/search/searchtest"
	"vademecum/data/snapshot"
)

// The stream is every keystroke with which the queries of the test sets are
// typed, one query after the other, as a person types them. One in three stands in
// it more than once: queries begin alike.
func stream(b *testing.B) []string {
	b.Helper()
	var keystrokes []string
	for _, c := range committed(b) {
		keystrokes = append(keystrokes, prefixes(c.Query)...)
	}
	return keystrokes
}

// sample takes n keystrokes from all over the stream, for ways that would take
// minutes over all of it.
func sample(keystrokes []string, n int) []string {
	random := rand.New(rand.NewPCG(1, 2))
	sampled := slices.Clone(keystrokes)
	random.Shuffle(len(sampled), func(i, j int) { sampled[i], sampled[j] = sampled[j], sampled[i] })
	return sampled[:min(n, len(sampled))]
}

// answer measures a way of searching over the keystrokes. One operation is one
// pass over all of them, with fresh made anew before each, so that nothing is
// remembered from the last; the figures are those of the quickest pass.
func answer(b *testing.B, keystrokes []string, fresh func() func(query string) error) {
	b.Helper()
	best := map[string]float64{}
	keep := func(unit string, value float64) {
		if old, ok := best[unit]; !ok || value < old {
			best[unit] = value
		}
	}
	times := make([]time.Duration, len(keystrokes))
	var before, after runtime.MemStats
	for b.Loop() {
		find := fresh()
		runtime.GC()
		runtime.ReadMemStats(&before)
		for i, query := range keystrokes {
			start := time.Now()
			if err := find(query); err != nil {
				b.Fatalf("%q: %v", query, err)
			}
			times[i] = time.Since(start)
		}
		runtime.ReadMemStats(&after)
		slices.Sort(times)
		at := func(share float64) float64 { return times[int(share*float64(len(times)-1))].Seconds() * 1000 }
		keep("p50-ms", at(0.5))
		keep("p99-ms", at(0.99))
		keep("max-ms", at(1))
		keep("allocs/key", float64(after.Mallocs-before.Mallocs)/float64(len(keystrokes)))
	}
	for unit, value := range best {
		b.ReportMetric(value, unit)
	}
	b.ReportMetric(float64(len(keystrokes)), "keys")
	b.ReportMetric(0, "ns/op") // of a whole pass, which says nothing
}

// BenchmarkWays types the same keystrokes into this program's search and, over
// the same strings, into what could be used instead.
func BenchmarkWays(b *testing.B) {
	store, _ := catalogue(b)
	keystrokes := stream(b)
	entries := func() []search.Entry {
		entries, err := store.Entries(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		return entries
	}
	lines := func() (lines []string) {
		for _, e := range entries() {
			lines = append(lines, e.Code+" "+e.Title)
		}
		return lines
	}
	// As in the program, nothing but the index holds entries: the collector would have to
	// look at them, too.
	fresh := func() *search.Index { return search.New(entries(), store) }
	b.Run("vademecum", func(b *testing.B) {
		answer(b, keystrokes, func() func(string) error { return searching(b, fresh()) })
	})
	b.Run("vademecum-shown", func(b *testing.B) { // with what a window asks for to show the answer
		answer(b, keystrokes, func() func(string) error { return showing(b, fresh()) })
	})
	b.Run("FTS4", func(b *testing.B) {
		answer(b, keystrokes, func() func(string) error {
			return func(query string) error {
				_, err := store.Lookup(b.Context(), words(query), listed)
				return err
			}
		})
	})
	b.Run("sahilm-fuzzy", func(b *testing.B) {
		lines := lines()
		answer(b, sample(keystrokes, 300), func() func(string) error {
			return func(query string) error {
				fuzzy.Find(query, lines)
				return nil
			}
		})
	})
	b.Run("fzf", func(b *testing.B) {
		if _, err := exec.LookPath("fzf"); err != nil {
			b.Skip("fzf is not installed")
		}
		text := strings.Join(lines(), "\n")
		answer(b, sample(keystrokes, 100), func() func(string) error {
			return func(query string) error {
				filter := exec.CommandContext(b.Context(), "fzf", "--filter", query)
				filter.Stdin = strings.NewReader(text)
				if err := filter.Run(); err != nil && filter.ProcessState.ExitCode() != 1 { // 1: nothing found
					return err
				}
				return nil
			}
		})
	})
}

// BenchmarkMillion types the same keystrokes into a synthetic catalogue of a
// million titles.
func BenchmarkMillion(b *testing.B) {
	_, real := catalogue(b)
	var titles []string
	for _, e := range real {
		if e.Title != "" {
			titles = append(titles, e.Title)
		}
	}
	var entries []search.Entry
	for _, item := range searchtest.Synthetic(1_000_000, titles) {
		entries = append(entries, search.Entry{Item: item})
	}
	x := search.New(entries, nil)
	keystrokes := stream(b)
	answer(b, keystrokes, func() func(string) error { return searching(b, x) })
}

// BenchmarkReady is what a start does until search answers: the snapshot is
// opened, its entries are read, the index is built. The metrics are those of the
// quickest start, whole and in parts.
func BenchmarkReady(b *testing.B) {
	if _, store, err := index(b.Context()); err != nil { // unpack into the cache
		b.Fatal(err)
	} else {
		store.Close()
	}
	var quickest [4]time.Duration // opened, read, built, and all of it
	for b.Loop() {
		var took [4]time.Duration
		begin := time.Now()
		start := begin
		lap := func(part int) {
			now := time.Now()
			took[part] = now.Sub(start)
			start = now
		}
		store, err := snapshot.Open(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		lap(0)
		entries, err := store.Entries(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		lap(1)
		x := search.New(entries, store)
		lap(2)
		if took[3] = time.Since(begin); quickest[3] == 0 || took[3] < quickest[3] {
			quickest = took
		}
		// What is read while the first letters are typed, and garbage, are not to burden
		// the next start: this letters wait for.
		b.StopTimer()
		if _, err := x.Search(b.Context(), "zzqqxx zzqqxx", listed); err != nil {
			b.Fatal(err)
		}
		store.Close()
		runtime.GC()
		b.StartTimer()
	}
	for part, unit := range []string{"open-ms", "read-ms", "build-ms", "ready-ms"} {
		b.ReportMetric(quickest[part].Seconds()*1000, unit)
	}
	b.ReportMetric(0, "ns/op") // of all starts, the slowest among them
}

// BenchmarkMemory is the heap that the index holds, its entries included, after
// it has answered the whole stream: what search adds to the program.
func BenchmarkMemory(b *testing.B) {
	keystrokes := stream(b)
	heap := func() float64 {
		runtime.GC()
		runtime.GC() // what a pool gave back is free after the second
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return float64(m.HeapAlloc) / 1e6
	}
	var built, used float64
	for b.Loop() {
		store, err := snapshot.Open(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		without := heap()
		entries, err := store.Entries(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		x := search.New(entries, store)
		entries = nil
		built = heap() - without
		find := searching(b, x)
		for _, query := range keystrokes {
			if err := find(query); err != nil {
				b.Fatal(err)
			}
		}
		used = heap() - without
		runtime.KeepAlive(x)
		runtime.KeepAlive(entries)
		store.Close()
	}
	b.ReportMetric(built, "MB")
	b.ReportMetric(used, "MB-used")
	b.ReportMetric(0, "ns/op")
}

func searching(b *testing.B, x *search.Index) func(string) error {
	return func(query string) error {
		_, err := x.Search(b.Context(), query, listed)
		return err
	}
}

// showing searches, counts the facets and marks all that is listed.
func showing(b *testing.B, x *search.Index) func(string) error {
	return func(query string) error {
		result, err := x.Search(b.Context(), query, listed)
		result = result.Counted()
		for n := range result.Hits {
			result.Hits[n].Marked()
		}
		return err
	}
}

func catalogue(t testing.TB) (*snapshot.Store, []search.Entry) {
	t.Helper()
	store, err := snapshot.Open(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	entries, err := store.Entries(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return store, entries
}

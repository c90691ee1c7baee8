package library

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/library/librarytest"
)

// shelfDir is the directory of the shelf once there is one. TestMain removes it.
var shelfDir string

// shelf is a folder of 500 made-up papers, and the place of a library for them,
// made once for all benchmarks.
var shelf = sync.OnceValues(func() (dir string, err error) {
	dir, err = os.MkdirTemp("", "vademecum-bench-")
	if err != nil {
		return "", err
	}
	shelfDir = dir
	papers := filepath.Join(dir, "papers")
	if err := os.Mkdir(papers, 0o755); err != nil {
		return "", err
	}
	for _, p := range librarytest.Papers(500) {
		if err := os.WriteFile(filepath.Join(papers, fmt.Sprintf("%03d.txt", p.Number)), []byte(p.Text()), 0o644); err != nil {
			return "", err
		}
	}
	return dir, nil
})

func benchShelf(b *testing.B) *Library {
	b.Helper()
	dir, err := shelf()
	if err != nil {
		b.Fatal(err)
	}
	l, err := Open(b.Context(), filepath.Join(dir, "library.db"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { l.Close() })
	begin := time.Now()
	added := 0
	if err := l.Import(b.Context(), plain("1"), []string{filepath.Join(dir, "papers")}, "", func(r Result) {
		if r.Outcome == Added {
			added++
		}
	}); err != nil {
		b.Fatal(err)
	}
	if added > 0 {
		b.Logf("%d documents were imported in %v", added, time.Since(begin).Round(time.Millisecond))
		for _, table := range []string{"passage", "mention"} {
			b.Logf("%d rows in %s", count(b, l, table), table)
		}
		if info, err := os.Stat(l.path); err == nil {
			b.Logf("%d MB", info.Size()>>20)
		}
	}
	b.ResetTimer()
	return l
}

// BenchmarkPassages types queries over 500 documents, as the box does: one
// operation is one keystroke.
func BenchmarkPassages(b *testing.B) {
	words := librarytest.Words(40)
	queries := map[string][]string{}
	for i, w := range words {
		queries["one word"] = append(queries["one word"], w)
		queries["two words"] = append(queries["two words"], w+" "+words[(i*7+3)%len(words)])
		queries["five words"] = append(queries["five words"], strings.Join([]string{
			words[i%9], words[i%13], words[i%17], words[i%19], w}, " "))
	}
	queries["phrases"] = []string{"development of the", `"of the"`, "the and of to in for", "the the the the the the the the"}
	queries["identifiers"] = []string{"X.509", "G.709/Y.1331", "y.3172 digital"}
	l := benchShelf(b)
	for _, name := range []string{"one word", "two words", "five words", "phrases", "identifiers"} {
		b.Run(name, func(b *testing.B) {
			var typed []string
			for _, q := range queries[name] {
				for i := range len(q) {
					typed = append(typed, q[:i+1])
				}
			}
			times := make([]time.Duration, 0, 1<<16)
			worst, at := time.Duration(0), ""
			for i := 0; b.Loop(); i++ {
				q := typed[i%len(typed)]
				begin := time.Now()
				if _, err := l.Search(b.Context(), q, 20); err != nil {
					b.Fatal(err)
				}
				took := time.Since(begin)
				if took > worst {
					worst, at = took, q
				}
				times = append(times, took)
			}
			slices.Sort(times)
			share := func(s float64) float64 {
				return float64(times[int(s*float64(len(times)-1))].Microseconds()) / 1000
			}
			b.ReportMetric(share(0.5), "p50-ms")
			b.ReportMetric(share(0.99), "p99-ms")
			b.ReportMetric(share(1), "max-ms")
			b.Logf("the worst is %q", at)
		})
	}
}

// BenchmarkImport brings a report of 3 000 passages and 1.2 MB into a library that
// has 500 documents, and takes it out again.
func BenchmarkImport(b *testing.B) {
	l := benchShelf(b)
	path := filepath.Join(b.TempDir(), "report.txt")
	text := librarytest.Paper{Number: 1000, Passages: 3000}.Text()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		b.Fatal(err)
	}
	var in, out time.Duration
	for b.Loop() {
		begin := time.Now()
		var id string
		if err := l.Import(b.Context(), plain("1"), []string{path}, "", func(r Result) { id = r.Document.ID }); err != nil {
			b.Fatal(err)
		}
		in += time.Since(begin)
		begin = time.Now()
		if _, err := l.Forget(b.Context(), id); err != nil {
			b.Fatal(err)
		}
		out += time.Since(begin)
	}
	b.ReportMetric(float64(len(text)>>10), "KB")
	b.ReportMetric(float64(in.Milliseconds())/float64(b.N), "import-ms")
	b.ReportMetric(float64(out.Milliseconds())/float64(b.N), "forget-ms")
}

// BenchmarkReport imports a real report of 580 KB by the program's own rules into an
// empty library, and opens it.
func BenchmarkReport(b *testing.B) {
	path, err := filepath.Abs("../../../shared/seeds/itu-contribution-to-wsis-2022.txt")
	if err != nil {
		b.Fatal(err)
	}
	if !Exists(path) {
		b.Skip("the report is not in this repository but lies in ../shared where it was made")
	}
	x := Extractor("", func(id string) (app.Item, bool) { return app.Item{ID: id}, true })
	var in, out time.Duration
	for b.Loop() {
		l, err := Open(b.Context(), filepath.Join(b.TempDir(), "library.db"))
		if err != nil {
			b.Fatal(err)
		}
		begin := time.Now()
		var s document.Stored
		if err := l.Import(b.Context(), x, []string{path}, "", func(r Result) { s = r.Document }); err != nil {
			b.Fatal(err)
		}
		in += time.Since(begin)
		begin = time.Now()
		if _, err := l.Document(b.Context(), s.ID); err != nil {
			b.Fatal(err)
		}
		out += time.Since(begin)
		l.Close()
	}
	b.ReportMetric(float64(in.Milliseconds())/float64(b.N), "import-ms")
	b.ReportMetric(float64(out.Microseconds())/1000/float64(b.N), "open-ms")
}

// BenchmarkOpen opens a report of 3 000 passages.
func BenchmarkOpen(b *testing.B) {
	l := benchShelf(b)
	text := librarytest.Paper{Number: 49, Passages: 3000}.Text()
	id := idPrefix + fileHash([]byte(text))
	for b.Loop() {
		if _, err := l.Document(b.Context(), id); err != nil {
			b.Fatal(err)
		}
	}
}

package snapshot

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"testing"
	"time"
)

// The ways of opening the bundled snapshot that docs/performance.md compares.
// The program goes the way of "file"; "memory" is what it falls back on when no
// directory can be written. Each opens, reads a page and looks a word up, as a
// start does.
var ways = map[string]func(ctx context.Context, cache string) (*Store, error){
	"file": func(ctx context.Context, cache string) (*Store, error) {
		return bundled().open(ctx, cache, cache)
	},
	"memory": func(ctx context.Context, _ string) (*Store, error) {
		var db bytes.Buffer
		if err := bundled().unpack(&db); err != nil {
			return nil, err
		}
		return openMemory(ctx, db.Bytes())
	},
}

func start(ctx context.Context, way, cache string) (*Store, error) {
	s, err := ways[way](ctx, cache)
	if err != nil {
		return nil, err
	}
	if _, err := s.Page(ctx, "itu-t/X.509"); err != nil {
		return nil, err
	}
	_, err = s.Lookup(ctx, []string{"certificate"}, 50)
	return s, err
}

func BenchmarkStart(b *testing.B) {
	for _, way := range []string{"file", "memory"} {
		cache := b.TempDir()
		if s, err := start(b.Context(), "file", cache); err != nil { // the first start of "file" is measured below
			b.Fatal(err)
		} else {
			s.Close()
		}
		b.Run(way, func(b *testing.B) {
			for b.Loop() {
				s, err := start(b.Context(), way, cache)
				if err != nil {
					b.Fatal(err)
				}
				s.Close()
			}
		})
	}
	b.Run("file, first time", func(b *testing.B) {
		for b.Loop() {
			s, err := start(b.Context(), "file", b.TempDir())
			if err != nil {
				b.Fatal(err)
			}
			s.Close()
		}
	})
}

// BenchmarkVerify is the part of a start that checks the hash of the cached
// file.
func BenchmarkVerify(b *testing.B) {
	path, _, err := bundled().cached(b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := bundled().verify(path); err != nil {
			b.Fatal(err)
		}
	}
}

// residentIn names the cache directory to a second process of this test, and
// residentWay the way in which it is to open the snapshot.
const (
	residentWay = "VADEMECUM_BENCH_WAY"
	residentIn  = "VADEMECUM_BENCH_CACHE"
)

// TestMain is the second process of BenchmarkResident when it is asked to be.
func TestMain(m *testing.M) {
	way, asked := os.LookupEnv(residentWay)
	if !asked {
		os.Exit(m.Run())
	}
	if way != "nothing" {
		s, err := start(context.Background(), way, os.Getenv(residentIn))
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		defer s.Close()
	}
	debug.FreeOSMemory() // leave out what Go would give back later anyway
	status, _ := os.ReadFile("/proc/self/status")
	os.Stdout.Write(status)
}

var residentSize = regexp.MustCompile(`VmRSS:\s*(\d+) kB`)

// BenchmarkResident measures the resident memory of a process that has opened
// the snapshot each way, less that of one that opened nothing.
func BenchmarkResident(b *testing.B) {
	if _, err := os.Stat("/proc/self/status"); err != nil {
		b.Skip("resident memory is read from /proc, which only Linux has")
	}
	cache := b.TempDir()
	resident := func(b *testing.B, way string) float64 {
		cmd := exec.CommandContext(b.Context(), os.Args[0])
		cmd.Env = append(os.Environ(), residentWay+"="+way, residentIn+"="+cache)
		out, err := cmd.Output()
		m := residentSize.FindSubmatch(out)
		if err != nil || m == nil {
			b.Fatalf("%v: %s", err, out)
		}
		kB, _ := strconv.ParseFloat(string(m[1]), 64)
		return kB / 1000
	}
	resident(b, "file") // unpack
	for _, way := range []string{"file", "memory"} {
		b.Run(way, func(b *testing.B) {
			var sum float64
			for b.Loop() {
				sum += resident(b, way) - resident(b, "nothing")
			}
			b.ReportMetric(sum/float64(b.N), "MB")
		})
	}
}

func BenchmarkBuild(b *testing.B) {
	for b.Loop() {
		if _, err := Build("../catalogue", b.TempDir()+"/snapshot.db"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEntries(b *testing.B) {
	s := benchStore(b)
	for b.Loop() {
		if _, err := s.Entries(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPage reports the median beside the mean, for pages with few links
// and with many.
func BenchmarkPage(b *testing.B) {
	s := benchStore(b)
	for _, id := range []string{"itu-t/X.509", "pp/140", "wsis/C5", "sg/itu-t/15", "sg/itu-t/21"} {
		b.Run(id, func(b *testing.B) {
			var took []time.Duration
			links := 0
			for b.Loop() {
				begin := time.Now()
				p, err := s.Page(b.Context(), id)
				if err != nil {
					b.Fatal(err)
				}
				took = append(took, time.Since(begin))
				links = len(p.In) + len(p.Out)
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "µs/median")
			b.ReportMetric(float64(links), "links")
		})
	}
}

func BenchmarkLookup(b *testing.B) {
	s := benchStore(b)
	for _, words := range [][]string{{"certificate"}, {"n"}, {"opt", "fib", "cab"}} {
		b.Run(fmt.Sprint(words), func(b *testing.B) {
			for b.Loop() {
				if _, err := s.Lookup(b.Context(), words, 50); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func benchStore(b *testing.B) *Store {
	b.Helper()
	s, err := ways["file"](b.Context(), b.TempDir())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	return s
}

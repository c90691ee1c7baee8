package searchtest

import (
	"slices"
	"testing"
	"time"
)

// Typed are queries as people type them: identifiers, titles, acronyms, names,
// and some that find nothing.
var Typed = []string{
	"x509", "X.509 (10/2019)", "g.709", "y.1331", "h.264.1", "bt2100", "k suppl 24", "resolution 47",
	"res 123 antalya", "sdg 9c", "c7 health", "sg17", "a/70/125",
	"public key certificate", "optical transport network", "interfaces for the optical transport network",
	"artificial intelligence", "machine learning in future networks", "internet of things", "cybersecurity",
	"quantum key distribution", "bridging the standardization gap", "e-waste", "environment and climate change",
	"characteristics of a single-mode optical fibre and cable", "information technology", "a b c d e f",
	"otn", "pon", "imt-2020", "zzzz qqqq", "what does itu say about e-waste", "cybrscrty", "télévision",
}

// Type measures a search while queries are typed into it, a letter at a time.
// One operation of the benchmark is one keystroke. Beside the mean it reports
// the median, the 99th percentile and the worst keystroke, in microseconds.
func Type(b *testing.B, queries []string, search func(query string) error) {
	var prefixes []string
	for _, query := range queries {
		for i := range query {
			if i > 0 {
				prefixes = append(prefixes, query[:i])
			}
		}
		prefixes = append(prefixes, query)
	}
	times := make([]time.Duration, 0, 1<<16)
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		if err := search(prefixes[i%len(prefixes)]); err != nil {
			b.Fatal(err)
		}
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	at := func(share float64) float64 {
		return float64(times[int(share*float64(len(times)-1))].Nanoseconds()) / 1000
	}
	b.ReportMetric(at(0.5), "p50-µs")
	b.ReportMetric(at(0.99), "p99-µs")
	b.ReportMetric(at(1), "max-µs")
}

package ident

import (
	"strings"
	"testing"
)

// BenchmarkParse reads every spelling of the case file once per round.
func BenchmarkParse(b *testing.B) {
	list := spellings(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range list {
			Parse(s.text)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(list)), "ns/spelling")
}

// BenchmarkParseHostile reads texts that were made to cost much: too long, as
// many tokens as are allowed, all of them ambiguous.
func BenchmarkParseHostile(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"10000 characters", strings.Repeat("x.509 ", 1667)},
		{"numbers", "x " + strings.Repeat("1 ", 150)},
		{"leads", strings.Repeat("itu-t rec ", 40)},
		{"joint", strings.Repeat("g9841/", 30)},
		{"spoken", strings.Repeat("five ", 40)},
		{"marks", strings.Repeat("(/-.", 100)},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				Parse(c.text)
			}
		})
	}
}

// BenchmarkParseWords reads what is no identifier, as nearly everything typed
// into a search box.
func BenchmarkParseWords(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Parse("interfaces for the optical transport network")
	}
}

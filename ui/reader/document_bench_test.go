package reader

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/page"
)

// report is a page of n passages of some 400 bytes with two links each, in which
// every tenth is a heading: 1400 are as long as the longest report there is.
func report(n int) []page.Block {
	blocks := make([]page.Block, n)
	words := strings.Repeat("The study groups went on with what the assembly had asked of them, and reported on it. ", 2)
	for i := range blocks {
		p := page.Passage{Anchor: fmt.Sprintf("§%d", i), Margin: fmt.Sprint(i), Spans: []page.Span{
			{Text: words}, {Text: "Recommendation ITU-T X.509", To: "itu-t/X.509"}, {Text: ", " + words},
			{Text: "Resolution 44", To: "wtsa/44"}, {Text: "."},
		}, Copy: words}
		if i%10 == 0 {
			p.Heading, p.Spans = 2, p.Spans[1:2]
		}
		blocks[i] = p
	}
	return blocks
}

// BenchmarkOpenReport opens a long report at a passage near its end and draws what is
// in view.
func BenchmarkOpenReport(b *testing.B) {
	test.NewTempApp(b)
	r := New(Callbacks{})
	w := test.NewTempWindow(b, r)
	w.Resize(fyne.NewSize(860, 800))
	blocks := report(1400)
	for b.Loop() {
		r.SetPage(blocks, nil, State{})
		if !r.Jump("§1303") {
			b.Fatal("the passage is not there")
		}
	}
}

// BenchmarkFindInReport looks for a word that stands on every line or two.
func BenchmarkFindInReport(b *testing.B) {
	test.NewTempApp(b)
	r := New(Callbacks{})
	w := test.NewTempWindow(b, r)
	w.Resize(fyne.NewSize(860, 800))
	r.SetPage(report(1400), nil, State{})
	r.Find("x")
	for b.Loop() {
		if r.Find("assembly") == 0 {
			b.Fatal("nothing was found")
		}
	}
}

package document_test

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/app/document"
	"vademecum/app/refs"
	view "vademecum/ui/document"
	"vademecum/ui/reader"
)

// longReport is a report of some 9 700 lines and half a megabyte, as long as the
// longest that the Union hands to the Summit: 320 numbered paragraphs with four
// entries each, under 40 headings, with two thousand references.
func longReport() view.Opened {
	const sentence = "The study groups went on with what the assembly had asked of them, and told their members about it in the spring. "
	var lines []string
	for n := 1; n <= 320; n++ {
		if n%8 == 1 {
			lines = append(lines, fmt.Sprintf("%d) Theme %d", n/8+1, n/8+1), "")
		}
		lines = append(lines, fmt.Sprintf("%d. Recommendation ITU-T X.509 and Resolution 44 of WTSA:", n), "")
		for range 4 {
			lines = append(lines, "- "+sentence)
			for range 4 {
				lines = append(lines, sentence[:60])
			}
			lines = append(lines, "G.709 was applied.", "")
		}
	}
	raw := document.Raw{Format: document.Text}
	for i, line := range lines {
		raw.Blocks = append(raw.Blocks, document.Block{Kind: document.Line, Text: strings.TrimSpace(line), Line: i + 1})
	}
	d := document.Read(raw)
	return view.Opened{
		Stored:   document.Stored{ID: "doc/3f9a0c417be2d518", Title: "A long report"},
		Document: d, Mentions: refs.In(&d, nil),
	}
}

// BenchmarkOpenAtAnyParagraph composes a long report, lays it out and draws it at a
// paragraph, another each time. Reading it out of the library is measured there.
func BenchmarkOpenAtAnyParagraph(b *testing.B) {
	o := longReport()
	test.NewTempApp(b)
	r := reader.New(reader.Callbacks{})
	w := test.NewTempWindow(b, r)
	w.Resize(fyne.NewSize(860, 800))
	n := 0
	for b.Loop() {
		n = (n + 97) % 320
		r.SetPage(view.Compose(&o, nil).Blocks, nil, reader.State{})
		if at := fmt.Sprintf("§%d", n+1); !r.Jump(at) || r.Here() != at {
			b.Fatalf("%s is not where the report opens, but %s", at, r.Here())
		}
	}
	b.ReportMetric(float64(len(o.Document.Passages)), "passages")
}

func BenchmarkCompose(b *testing.B) {
	o := longReport()
	for b.Loop() {
		view.Compose(&o, nil)
	}
}

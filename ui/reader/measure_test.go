package reader

import (
	"strings"
	"testing"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/page"
)

// longestLine is how many letters the longest line of a paragraph holds in a view.
func longestLine(r *Reader) (most int) {
	for _, strip := range r.sheet.strips {
		n := 0
		for _, p := range strip.parts {
			n += utf8.RuneCountInString(p.text)
		}
		most = max(most, n)
	}
	return most
}

// In a large window a line stays readable; in a small one no width makes it run out.
func TestTheMeasure(t *testing.T) {
	test.NewTempApp(t)
	prose := page.Paragraph{Spans: []page.Span{{Text: strings.Repeat("The union invites members to share what they have learnt of sensors in brackish water. ", 40)}}}
	for _, width := range []float32{340, 700, 1600} {
		r := New(Callbacks{})
		test.NewTempWindow(t, r).Resize(fyne.NewSize(width, 600))
		r.SetPage([]page.Block{prose}, nil, State{})
		usual := longestLine(r)
		r.NextMeasure()
		wider := longestLine(r)
		r.NextMeasure()
		narrower := longestLine(r)
		r.NextMeasure()
		if again := longestLine(r); again != usual || r.Measure() != 1 {
			t.Errorf("%v wide: after a round the lines hold %d letters, not %d", width, again, usual)
		}
		if usual > 100 || wider < usual || narrower > usual || width == 1600 && !(narrower < usual && usual < wider) {
			t.Errorf("%v wide: the lines hold %d, %d and %d letters", width, narrower, usual, wider)
		}
		t.Logf("%v wide: the lines hold %d, %d and %d letters", width, narrower, usual, wider)
		r.SetMeasure(17)
		if r.Measure() != 1 {
			t.Errorf("an unknown width gives %v", r.Measure())
		}
	}
}

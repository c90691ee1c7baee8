package pdf

import (
	"context"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzParse reads anything in this process: it ends, and gives either a document
// of proper text or a sentence.
func FuzzParse(f *testing.F) {
	f.Add(pagesOf(at(72, 700, "R", 12, "A line of text.") + at(72, 686, "B", 12, "Another, in bold.")))
	f.Add(pagesOf("BT /R 12 Tf 72 700 Td [(wide) -300 (gap)] TJ T* (next) ' ET q 1 0 0 1 5 5 cm /X Do Q BI /W 1 ID x EI"))
	f.Add(pagesWith(composite(), "/Rotate 90", "BT /C 12 Tf <00010002> Tj ET", at(72, 72, "S", 9, "abc")))
	f.Add([]byte("%PDF-1.4\n%%EOF"))
	f.Fuzz(func(t *testing.T, data []byte) {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		raw, err := parse(ctx, data)
		if err != nil {
			if err.Error() == "" || strings.Contains(err.Error(), "runtime error") {
				t.Fatalf("the error is no sentence: %q", err)
			}
			return
		}
		for _, b := range raw.Blocks {
			if !utf8.ValidString(b.Text) || strings.ContainsAny(b.Text, "\x00\n\r") {
				t.Fatalf("a line is no text: %q", b.Text)
			}
			for _, m := range b.Marks {
				if m.At < 0 || m.At > len(b.Text) {
					t.Fatalf("a mark at %d of %d bytes", m.At, len(b.Text))
				}
			}
		}
	})
}

// FuzzContent reads anything as the commands of a page.
func FuzzContent(f *testing.F) {
	f.Add("BT /R 12 Tf 72 700 Td (text) Tj 0 -14 TD (more) Tj T* (and) ' 1 2 (x) \" ET")
	f.Add("q 1 0 0 1 9 9 cm BT /B 9 Tf 100 Tz 3 Ts 1 Tc 2 Tw [(a) 50 <62> -900 (c)] TJ ET Q Q Q")
	f.Add("BT /S 1e30 Tf 1 0 0 1 1e300 0 Tm (overflow) Tj ET BI /W 1 ID EI EI (")
	f.Fuzz(func(t *testing.T, commands string) {
		raw, err := parse(context.Background(), pagesOf(commands))
		if err == nil && raw.Pages != 1 {
			t.Fatalf("%d pages of one", raw.Pages)
		}
	})
}

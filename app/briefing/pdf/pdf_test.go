package pdf

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"vademecum/app/briefing"
	"vademecum/app/briefing/briefingtest"
)

// TestSameBytes: a briefing written twice is one file.
func TestSameBytes(t *testing.T) {
	var files [2]bytes.Buffer
	for n := range files {
		if err := Write(&files[n], briefingtest.Sample(t)); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.HasPrefix(files[0].Bytes(), []byte("%PDF-")) {
		t.Errorf("it begins with %.10q", files[0].String())
	}
	if !bytes.Equal(files[0].Bytes(), files[1].Bytes()) {
		t.Error("two files of one briefing differ")
	}
}

// TestFit: what the fonts lack is told by a sign, never by nothing.
func TestFit(t *testing.T) {
	for _, c := range []struct {
		text, want string
		lacking    bool
	}{
		{"Décision à prendre, Łódź", "Décision à prendre, Łódź", false},
		{"e\u0301", "é", false}, // letter and accent
		{"Решение Ж", "Решение Ж", false},
		{"≤ ∞ → ● ○", "≤ ∞ → ● ○", false},
		{"non\u2011breaking\u00A0blank", "non-breaking blank", false},
		{"决定", "□□", true},
		{"الأمن", "□□□□□", true},
		{"😀", "□", true},
		{"\u2010 ﬁ", "‐ ﬁ", false},
		{"a\x01b\tc", "ab c", false},
		{"", "", false},
	} {
		l := newLetters()
		if got := l.fit(c.text); got != c.want || *l.lacking != c.lacking {
			t.Errorf("%q is set as %q (lacking %v), want %q", c.text, got, *l.lacking, c.want)
		}
	}
}

// TestFontsAgree: all styles of the family have the same letters, since one is asked for
// all of them.
func TestFontsAgree(t *testing.T) {
	s := set(briefingtest.Sample(t), nil, 0)
	for _, x := range []style{{size: 10}, {size: 10, bold: true}, {size: 10, italic: true}, {size: 10, bold: true, italic: true}} {
		for r := range rune(0x600) {
			if s.in(s.words, r) && r > ' ' && s.width(string(r), x) == 0 && !strings.ContainsRune("\u00AD", r) && (r < 0x300 || r > 0x36F) && (r < 0x483 || r > 0x489) {
				t.Errorf("%U has no width in %+v", r, x)
			}
		}
	}
}

// TestLines: no line is wider than its room, and nothing is lost between them.
func TestLines(t *testing.T) {
	s := set(briefingtest.Sample(t), nil, 0)
	body := style{size: sizeBody}
	for _, text := range []string{
		"a few words", strings.Repeat("many words in a row ", 40), strings.Repeat("x", 1000),
		"https://example.int/" + strings.Repeat("a-long-address/", 30) + " and more", "",
	} {
		for _, room := range []float64{400, 90, 20} {
			joined := ""
			for _, line := range s.lines([]piece{{text: text, style: body}, {text: "end", style: style{size: sizeBody, bold: true}}}, room) {
				w, shown := 0.0, ""
				for _, p := range line {
					shown += p.text
					w += s.width(strings.TrimRight(p.text, " "), p.style)
				}
				if w > room+body.size { // blanks between two styles
					t.Errorf("a line of %.0f points where %.0f are: %.40q", w, room, shown)
				}
				joined += shown
			}
			if joined != text+"end" {
				t.Errorf("in %.0f points %.60q became %.60q", room, text+"end", joined)
			}
		}
	}
}

// TestPages: the list of contents has the pages on which the items are, in order, and the
// second setting is like the first.
func TestPages(t *testing.T) {
	b := briefingtest.Sample(t)
	for n := range 40 { // enough for several pages of contents
		i := b.Items[0]
		i.Code = fmt.Sprintf("B.%d", 100+n)
		b.Items = append(b.Items, i)
	}
	first := set(b, nil, 0)
	second := set(b, first.pages, first.PageCount())
	if first.PageCount() != second.PageCount() {
		t.Errorf("%d pages, then %d", first.PageCount(), second.PageCount())
	}
	last := 2 // after title and contents
	for n := range b.Items {
		at := second.pages[briefing.Anchor(n)]
		if at < last || at != first.pages[briefing.Anchor(n)] {
			t.Errorf("item %d is on page %d, in the list %d, the one before on %d", n+1, at, first.pages[briefing.Anchor(n)], last)
		}
		last = at
	}
	if err := second.Error(); err != nil {
		t.Error(err)
	}
}

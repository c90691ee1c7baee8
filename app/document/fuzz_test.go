package document

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// holdsTogether fails where d does not hold together, or says something raw does not say.
func holdsTogether(t testing.TB, raw Raw, d Document) {
	t.Helper()
	letters := map[rune]int{}
	count := func(s string, n int) {
		for _, r := range s {
			if wordRune(r) {
				letters[r] += n
			}
		}
	}
	for _, b := range raw.Blocks {
		count(b.Text, 1)
		count(b.Marker, 1)
		for _, m := range b.Marks {
			count(m.Note, 1)
		}
	}
	for i, p := range d.Passages {
		at := fmt.Sprintf("passage %d (%s %q)", i, p.Kind, p.Locator)
		if p.Within < -1 || p.Within >= len(d.Passages) || p.Within == i {
			t.Fatalf("%s is part of %d of %d", at, p.Within, len(d.Passages))
		}
		if p.Heading < -1 || p.Heading >= len(d.Passages) || p.Heading >= 0 && d.Passages[p.Heading].Kind != Heading {
			t.Fatalf("%s stands under %d of %d", at, p.Heading, len(d.Passages))
		}
		for up, steps := p.Within, 0; up >= 0; up, steps = d.Passages[up].Within, steps+1 {
			if steps > len(d.Passages) {
				t.Fatalf("%s is part of itself", at)
			}
		}
		if p.Kind == Heading && p.Level < 1 || p.Kind == Bullet && p.Level < 1 {
			t.Fatalf("%s has level %d", at, p.Level)
		}
		if p.LineEnd < p.Line {
			t.Fatalf("%s ends in line %d and starts in %d", at, p.LineEnd, p.Line)
		}
		if strings.ContainsAny(p.Text, "\n\r") {
			t.Fatalf("%s has more than one line", at)
		}
		for _, m := range p.Marks {
			if m.At < 0 || m.At > len(p.Text) || m.At < len(p.Text) && !utf8.RuneStart(p.Text[m.At]) && utf8.ValidString(p.Text) {
				t.Fatalf("%s has a mark at %d of %d", at, m.At, len(p.Text))
			}
		}
		count(p.Text, -1)
	}
	if len(d.Resolutions) > 0 {
		return // a resolution repeats what its formula says
	}
	for r, n := range letters {
		if n < 0 {
			t.Fatalf("%d times %q more than the document has", -n, r)
		}
	}
}

// FuzzRead reads texts as lines, and as blocks whose kind their first byte decides.
func FuzzRead(f *testing.F) {
	files, _ := filepath.Glob("testdata/papers/*.txt")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		_, text, _ := strings.Cut(string(data), "-- input --\n")
		text, _, _ = strings.Cut(text, "-- passages --")
		f.Add(text, byte(0), byte(0))
		f.Add(text, byte(1), byte(3))
		f.Add(text, byte(7), byte(2))
	}
	f.Add("a)\n\n•\n\n1.\n1 \x00\xff\n", byte(3), byte(9))
	f.Fuzz(func(t *testing.T, text string, kinds, detail byte) {
		raw := rawOf(text)
		for i := range raw.Blocks {
			b := &raw.Blocks[i]
			if kinds == 0 {
				continue
			}
			n := i*int(kinds) + len(b.Text)
			b.Kind = BlockKind(n % 7)
			b.Depth, b.Table, b.Row, b.Column = n%4, 1, n/3, n%3
			b.Page, b.Size, b.Bold = n/9*int(detail%3), n%5*10, n%11 == 0
			if marker, rest, ok := strings.Cut(b.Text, " "); ok && n%2 == 0 {
				b.Marker, b.Text = marker, rest
			}
			if detail%2 == 1 {
				b.Marks = []Mark{{At: n % 7, Note: "1"}, {At: n%7 + 3, Note: "*"}}
			}
		}
		holdsTogether(t, raw, Read(raw))
	})
}

// TestHostile reads what a text of some thousand lines can do at worst. There is no
// limit of time here, but what takes the square of the length would be noticed.
func TestHostile(t *testing.T) {
	const n = 3000
	repeat := func(line string) string { return strings.Repeat(line+"\n", n) }
	counting := func(format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format+"\n", i)
		}
		return b.String()
	}
	texts := map[string]string{
		"empty":                  "",
		"blank":                  repeat(""),
		"one line":               strings.Repeat("lamp ", n*10),
		"one word":               strings.Repeat("lamp", n*10),
		"bullets":                repeat("• lamp:\n"),
		"bullets in turn":        repeat("• lamp:\n\n− lamp:\n\no lamp:\n\n❖ lamp:\n"),
		"first entries":          repeat("a) lamp\n"),
		"entries and headings":   repeat("(a) Lamp\n\n(i) Lamp\n\nI. Lamp\n\nLamp\n"),
		"text between bullets":   repeat("• lamp\n\nLamps.\n"),
		"numbers":                counting("%d. The lamps burn.\n"),
		"the same number":        repeat("1. The lamps burn.\n"),
		"numbers alone":          counting("lamp\n\n%d\n"),
		"footnotes":              repeat("lamp1 lamp2 lamp3.\n\n\n1 The lamp\n\n2 The lamp\n"),
		"addresses":              repeat("https://lamp.example/\n"),
		"page starts":            repeat("lamp\n lamp"),
		"broken words":           "Lampoil\n" + repeat("lamp-\noil"),
		"broken addresses":       repeat("https://lamp.example/\na/b"),
		"boxes":                  repeat("Related to the SDGs: SDG 1\n\nSDG 2\n"),
		"action lines":           repeat("Action Line C7: E-Health\n"),
		"clauses":                counting("1.%d Lamps\n"),
		"brackets":               repeat(strings.Repeat("(", 80)),
		"letters that are roman": repeat("i) lamp\n\nv) lamp\n\nx) lamp\n"),
	}
	for name, text := range texts {
		start := time.Now()
		raw := rawOf(text)
		holdsTogether(t, raw, Read(raw))
		t.Logf("%-24s %v", name, time.Since(start).Round(time.Millisecond))
	}
}

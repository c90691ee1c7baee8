package pdf

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"vademecum/app/document"
)

// lines reads commands as one page and gives its lines, blank ones as "".
func lines(t *testing.T, data []byte) []document.Block {
	t.Helper()
	raw, err := parse(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	return raw.Blocks
}

// wide is how wide a text is in Times of a size.
func wide(text string, size float64) (width float64) {
	for _, r := range text {
		width += metrics["Times-Roman"].of(r) * size / 1000
	}
	return width
}

// texts joins the texts of lines with /.
func texts(blocks []document.Block) string {
	var all []string
	for _, b := range blocks {
		all = append(all, b.Text)
	}
	return strings.Join(all, "/")
}

func TestLines(t *testing.T) {
	for _, c := range []struct{ name, commands, want string }{
		{"a string", "BT /R 12 Tf 72 700 Td (one line) Tj ET", "one line"},
		{"lines by leading", "BT /R 12 Tf 14 TL 72 700 Td (one) Tj T* (two) Tj (three) ' 0 0 (four) \" ET", "one/two/three/four"},
		{"TD sets the leading", "BT /R 12 Tf 72 700 Td (one) Tj 0 -14 TD (two) Tj T* (three) Tj ET", "one/two/three"},
		{"drawn from the bottom up", at(72, 672, "R", 12, "three") + at(72, 686, "R", 12, "two") + at(72, 700, "R", 12, "one"), "one/two/three"},
		{"a gap is a blank", "BT /R 12 Tf 72 700 Td [(wide) -250 (gap)] TJ ET", "wide gap"},
		{"kerning is none", "BT /R 12 Tf 72 700 Td [(A) 90 (V) 80 (ATAR) -60 (S)] TJ ET", "AVATARS"},
		{"word space", "BT /R 12 Tf 6 Tw 72 700 Td (one two) Tj ET", "one two"},
		{"letters set apart", "BT /R 12 Tf 4 Tc 72 700 Td (apart and more) Tj ET", "apart and more"},
		{"letters set apart one by one", "BT /R 12 Tf 72 700 Td [(a) -300 (p) -300 (a) -300 (r) -300 (t) -900 (m) -300 (o) -300 (r) -300 (e)] TJ ET", "apart more"},
		{"few letters", "BT /R 12 Tf 72 700 Td [(a) -300 (b) -300 (c)] TJ ET", "a b c"},
		{"parts of a word in two fonts", "BT /R 12 Tf 72 700 Td (re) Tj /B 12 Tf (commended) Tj ET", "recommended"},
		{"words one by one", at(72, 700, "R", 12, "Each") + at(99, 700, "R", 12, "word") + at(130, 700, "R", 12, "alone"), "Each word alone"},
		{"drawn twice to look bold", at(72, 700, "R", 12, "heavy") + at(72.2, 700, "R", 12, "heavy"), "heavy"},
		{"every letter twice", "BT /R 12 Tf 1 0 0 1 72 700 Tm (a) Tj 1 0 0 1 72.2 700 Tm (a) Tj 1 0 0 1 78 700 Tm (b) Tj 1 0 0 1 78.2 700 Tm (b) Tj ET", "ab"},
		{"a raised figure", at(72, 700, "R", 12, "ten to the power 10") + at(72+wide("ten to the power 10", 12), 705, "R", 7, "6"), "ten to the power 106"},
		{"a lowered figure", at(72, 700, "R", 12, "H") + at(72+wide("H", 12), 697, "R", 7, "2") + at(72+wide("H", 12)+wide("2", 7), 700, "R", 12, "O"), "H2O"},
		{"escapes", `BT /R 12 Tf 72 700 Td (a\(b\)\\ \101\
\12c (d) \q) Tj ET`, `a(b)\ A c (d) q`},
		{"hexadecimal", "BT /R 12 Tf 72 700 Td <48 65 6C6C 6F2> Tj ET", "Hello"},
		{"signs of Windows", "BT /R 12 Tf 72 700 Td (\\223quoted\\224 \\226 \\351t\\351) Tj ET", "“quoted” – été"},
		{"signs of Symbol", "BT /S 12 Tf 72 700 Td (abc \\267 \\263) Tj ET", "αβχ • ≥"},
		{"ligatures of the standard encoding", "BT /H 12 Tf 72 700 Td (of\\256ce, \\257ow) Tj ET", "ofﬁce, ﬂow"},
		{"scaled by matrices", "q 2 0 0 2 0 0 cm BT /R 1 Tf 6 0 0 6 36 350 Tm (scaled text) Tj ET Q", "scaled text"},
		{"stretched", "BT /R 12 Tf 50 Tz 72 700 Td (narrow letters) Tj ET", "narrow letters"},
		{"a picture between", "BT /R 12 Tf 72 700 Td (before) Tj ET BI /W 2 /H 1 /BPC 8 ID \x01(EI) x EI BT /R 12 Tf 72 686 Td (after) Tj ET", "before/after"},
		{"slips are passed over", "Q Q ] >> ) foo /R Tf BT /R 12 Tf 14 TL --5 0.0.1 Td 72 700 Td (still) Tj (read) ' ET EMC", "still/read"},
		{"turned text behind the upright", "BT /R 12 Tf 0 1 -1 0 40 300 Tm (upwards) Tj ET " + at(72, 700, "R", 12, "upright"), "upright//upwards"},
		{"space between paragraphs", at(72, 700, "R", 12, "one") + at(72, 686, "R", 12, "two") + at(72, 672, "R", 12, "three") + at(72, 652, "R", 12, "four"), "one/two/three//four"},
		{"far apart", at(72, 700, "R", 12, "one") + at(72, 686, "R", 12, "two") + at(72, 672, "R", 12, "three") + at(72, 400, "R", 12, "four"), "one/two/three////four"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := strings.NewReplacer("ﬁ", "fi", "ﬂ", "fl").Replace(c.want)
			if got := texts(lines(t, pagesOf(c.commands))); got != want {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

func TestLooks(t *testing.T) {
	blocks := lines(t, pagesOf(
		at(72, 800, "R", 10, strings.Repeat("a line as wide as the page ", 4))+
			at(230, 780, "B", 14, "A centred heading")+
			at(72, 760, "I", 11, "considering")+
			at(72, 746, "I", 11, "that ")+at(95, 746, "R", 11, "this is mixed")))
	for _, want := range []document.Block{
		{Text: "a line", Size: 100}, {Text: "A centred", Size: 140, Bold: true, Centre: true},
		{Text: "considering", Size: 110, Italic: true}, {Text: "that this", Size: 110},
	} {
		i := slices.IndexFunc(blocks, func(b document.Block) bool { return strings.HasPrefix(b.Text, want.Text) })
		if i < 0 {
			t.Errorf("there is no line %q", want.Text)
			continue
		}
		if b := blocks[i]; b.Size != want.Size || b.Bold != want.Bold || b.Italic != want.Italic || b.Centre != want.Centre {
			t.Errorf("%q has size %d, bold %v, italic %v, centred %v", b.Text, b.Size, b.Bold, b.Italic, b.Centre)
		}
	}
}

// Pages that are shown turned are read turned.
func TestRotate(t *testing.T) {
	for rotate, matrix := range map[int]string{0: "1 0 0 1 72 700", 90: "0 1 -1 0 300 72", 180: "-1 0 0 -1 500 100", 270: "0 -1 1 0 300 700", -90: "0 -1 1 0 300 700"} {
		commands := "BT /R 12 Tf " + matrix + " Tm (first line) Tj 0 -14 Td (second line) Tj ET"
		if got := texts(lines(t, pagesWith("", fmt.Sprintf("/Rotate %d", rotate), commands))); got != "first line/second line" {
			t.Errorf("turned by %d: %q", rotate, got)
		}
	}
}

func TestFootnoteMarks(t *testing.T) {
	const first, then = "The first sentence, of the body text, has a mark", " and goes on to 10"
	mark := 72 + wide(first, 12)
	page := at(72, 700, "R", 12, first) + at(mark, 705, "R", 7, "1") + at(mark+4, 700, "R", 12, then) + at(mark+4+wide(then, 12), 705, "R", 7, "6") +
		at(72, 686, "R", 12, "in the next line, which is here.") +
		at(72, 104, "R", 6, "1") + at(80, 100, "R", 9, "The note at the foot.")
	blocks := lines(t, pagesOf(page))
	body, last := blocks[0], blocks[len(blocks)-1]
	if body.Text != "The first sentence, of the body text, has a mark and goes on to 106" {
		t.Errorf("the text is %q", body.Text)
	}
	if len(body.Marks) != 1 || body.Marks[0].Note != "1" || body.Text[:body.Marks[0].At] != first {
		t.Errorf("the marks are %v", body.Marks)
	}
	if last.Text != "1 The note at the foot." || last.Marks != nil {
		t.Errorf("the note is %q with %v", last.Text, last.Marks)
	}
}

func TestColumns(t *testing.T) {
	var two, table strings.Builder
	two.WriteString(at(72, 760, "B", 14, "A heading over both columns of the page, from edge to edge of it"))
	for i := range 10 {
		y := 700 - 14*float64(i)
		two.WriteString(at(72, y, "R", 12, fmt.Sprintf("left %d with words to fill its line", i)))
		two.WriteString(at(320, y, "R", 12, fmt.Sprintf("right %d with words to fill its line", i)))
		table.WriteString(at(72, y, "R", 12, fmt.Sprintf("key %d", i)))
		table.WriteString(at(320, y, "R", 12, fmt.Sprintf("value %d", i)))
	}
	got := texts(lines(t, pagesOf(two.String())))
	if l, r := strings.Index(got, "left 9"), strings.Index(got, "right 0"); l < 0 || r < l {
		t.Errorf("the columns are not one after the other: %q", got)
	}
	if got := texts(lines(t, pagesOf(table.String()))); !strings.HasPrefix(got, "key 0 value 0/key 1 value 1") {
		t.Errorf("the rows of a table are torn apart: %q", got)
	}
}

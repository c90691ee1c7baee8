package pdf

import (
	"fmt"
	"strings"
	"testing"
)

// at10 is a word of size 10 whose letters are 5 wide.
func at10(x, y float64, text string) word { return sized(x, y, 10, text) }

func sized(x, y, size float64, text string) word {
	return word{text: text, from: x, to: x + float64(len(text))*size/2, y: y, size: size}
}

// read writes the lines of words, marks of footnotes in square brackets.
func read(rows []line) string {
	notes := notesOf(rows)
	var all []string
	for _, l := range rows {
		text, marks := l.text(notes)
		for i := len(marks) - 1; i >= 0; i-- {
			text = text[:marks[i].At] + "[" + marks[i].Note + "]" + text[marks[i].At:]
		}
		all = append(all, text)
	}
	return strings.Join(all, "/")
}

func TestRowsOf(t *testing.T) {
	for _, c := range []struct {
		name  string
		words []word
		want  string
	}{
		{"nothing", nil, ""},
		{"in any order", []word{at10(50, 80, "four"), at10(0, 100, "one"), at10(0, 80, "three"), at10(50, 100, "two")}, "one two/three four"},
		{"a hair apart", []word{at10(0, 100, "one"), at10(50, 99, "two"), at10(100, 101, "three")}, "one two three"},
		{"close lines", []word{at10(0, 100, "one"), at10(0, 92, "two")}, "one/two"},
		{"large beside small", []word{sized(0, 100, 14, "One"), at10(40, 100, "two")}, "One two"},
		{"drawn over its like", []word{at10(0, 100, "one"), at10(0.5, 100, "one"), at10(50, 100, "two")}, "one two"},
		{"the same word twice", []word{at10(0, 100, "one"), at10(20, 100, "one")}, "one one"},
		{"glued", []word{at10(0, 100, "re"), at10(10, 100, "mark")}, "remark"},
		{"raised at the end", []word{at10(0, 100, "m"), sized(5, 104, 6, "2")}, "m2"},
		{"raised at the beginning", []word{sized(0, 104, 6, "14"), at10(7, 100, "C")}, "14C"},
		{"lowered", []word{at10(0, 100, "H"), sized(5, 98, 6, "2"), at10(8, 100, "O")}, "H2O"},
		{"raised and far off", []word{at10(0, 100, "one"), sized(60, 104, 6, "2")}, "2/one"},
		{"small and a line of its own", []word{at10(0, 100, "one"), sized(15, 91, 6, "two")}, "one/two"},
		{"between two lines it belongs to the one below", []word{at10(0, 100, "one"), at10(0, 90, "two"), sized(15, 94, 6, "2")}, "one/two2"},
		{"a mark and its note", []word{at10(0, 100, "sentence"), at10(50, 100, "ends"), sized(70, 104, 6, "1"),
			sized(0, 23, 5, "1"), sized(4, 20, 8, "The"), sized(20, 20, 8, "note.")}, "sentence ends[1]/1 The note."},
		{"a power without a note", []word{at10(0, 100, "sentence"), at10(50, 100, "10"), sized(60, 104, 6, "1"), sized(4, 20, 8, "Small.")}, "sentence 101/Small."},
	} {
		if got := read(rowsOf(c.words)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestNoteMarks(t *testing.T) {
	for text, want := range map[string]bool{
		"1": true, "12": true, "1bis": true, "2)": true, "*": true, "***": true, "†": true, "a": true, "b)": true,
		"0": false, "100": false, "****": false, "A": false, "ab": false, "th": false, "": false, "-1": false, "1.": false,
	} {
		if noteMark.MatchString(text) != want {
			t.Errorf("%q marks a footnote: %v", text, !want)
		}
	}
}

func TestMainSize(t *testing.T) {
	l := line{words: []word{sized(0, 0, 14, "A"), sized(10, 0, 10, "few"), sized(30, 0, 10, "words"), sized(60, 0, 7, "small")}}
	if got := l.mainSize(); got != 10 {
		t.Errorf("most of the letters are of size %g", got)
	}
	if l.from() != 0 || l.to() != 77.5 {
		t.Errorf("the line reaches from %g to %g", l.from(), l.to())
	}
}

// Blank lines stand where lines are further apart than in a paragraph.
func TestBlanks(t *testing.T) {
	row := func(y, size float64) line { return line{words: []word{sized(0, y, size, "word")}, y: y, size: size} }
	for _, c := range []struct {
		above, below line
		want         int
	}{
		{row(100, 10), row(88, 10), 0},
		{row(100, 10), row(87, 10), 0},
		{row(100, 10), row(82, 10), 1},
		{row(100, 10), row(76, 10), 1},
		{row(100, 10), row(64, 10), 2},
		{row(100, 10), row(10, 10), 3},
		{row(100, 10), row(120, 10), 1}, // the top of the next column
		{row(100, 14), row(86, 14), 0},
		{row(100, 14), row(88, 10), 0},
		{row(100, 10), line{words: []word{at10(0, 88, "word")}, y: 88, flow: 1}, 1},
	} {
		if got := blanks(c.above, c.below, 1.2); got != c.want {
			t.Errorf("from %g to %g stand %d blank lines, want %d", c.above.y, c.below.y, got, c.want)
		}
	}
}

// The distance of lines in paragraphs is that of most lines, whatever stands between.
func TestLeading(t *testing.T) {
	sheet := func(distance float64, lines int) (rows []line) {
		for i := range lines {
			y := 800 - distance*float64(i)
			rows = append(rows, line{words: []word{at10(0, y, "some"), at10(40, y, "words")}, y: y, size: 10})
		}
		return rows
	}
	for _, c := range []struct {
		sheets [][]line
		from   float64
		to     float64
	}{
		{nil, 1.15, 1.25},
		{[][]line{sheet(12, 20)}, 1.2, 1.25},
		{[][]line{sheet(15, 20), sheet(24, 5)}, 1.5, 1.55},
		{[][]line{sheet(60, 20)}, 1.15, 1.25}, // no paragraphs at all
	} {
		if got := leading(c.sheets); got < c.from || got > c.to {
			t.Errorf("the leading is %g, want %g to %g", got, c.from, c.to)
		}
	}
}

// Two columns of running text are read one after the other, anything else by rows.
func TestLinesOf(t *testing.T) {
	const left, right = "the left side has words", "the right side has words"
	row := func(y float64, a, b string) (words []word) {
		for i, text := range []string{a, b} {
			x := float64(250 * i)
			for w := range strings.FieldsSeq(text) {
				words = append(words, at10(x, y, w))
				x += float64(len(w)*5) + 4
			}
		}
		return words
	}
	rows := func(n int, a, b string) (words []word) {
		for i := range n {
			words = append(words, row(700-12*float64(i), fmt.Sprint(a, i), fmt.Sprint(b, i))...)
		}
		return words
	}
	for _, c := range []struct {
		name  string
		words []word
		begin string // of what is read
	}{
		{"two columns", rows(10, left, right), left + "0/" + left + "1/"},
		{"too few lines to tell", rows(5, left, right), left + "0 " + right + "0/"},
		{"a table", rows(10, "key", "value"), "key0 value0/key1 value1/"},
		{"a table with long cells on one side", rows(10, "key", right), "key0 " + right + "0/"},
		{"a heading over both", append(row(730, "", ""), append([]word{at10(0, 730, strings.Repeat("heading", 12))}, rows(10, left, right)...)...),
			strings.Repeat("heading", 12) + "/" + left + "0/" + left + "1/"},
		{"one column", rows(10, left+" and nothing", ""), left + " and nothing0"},
	} {
		if got := read(linesOf(c.words)); !strings.HasPrefix(got, c.begin) {
			t.Errorf("%s: %.120q, want %q first", c.name, got, c.begin)
		}
	}
}

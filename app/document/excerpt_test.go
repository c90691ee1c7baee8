package document

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// marked writes the ranges of a text as brackets; unmarked reads them.
func marked(text string, ranges []Range) string {
	for i := len(ranges) - 1; i >= 0; i-- {
		r := ranges[i]
		text = text[:r.From] + "[" + text[r.From:r.To] + "]" + text[r.To:]
	}
	return text
}

func unmarked(text string) (string, []Range) {
	var ranges []Range
	for {
		from := strings.IndexByte(text, '[')
		if from < 0 {
			return text, ranges
		}
		to := strings.IndexByte(text, ']') - 1
		text = text[:from] + text[from+1:to+1] + text[to+2:]
		ranges = append(ranges, Range{From: from, To: to})
	}
}

func TestExcerpt(t *testing.T) {
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"short [enough] to stay", 40, "short [enough] to stay"},
		{"", 40, ""},
		{"one two three four five six seven eight nine ten", 20, "one two three four …"},
		{"one two three four five six [seven] eight nine ten", 20, "… six [seven] eight …"},
		{"one two three four five six seven eight nine [ten]", 20, "… eight nine [ten]"},
		{"[one] two three four five six seven eight nine [ten]", 20, "[one] two three four …"},
		{"one two three four five [six] [seven] eight nine", 20, "… five [six] [seven] …"},
	} {
		text, ranges := unmarked(c.text)
		got, within := Excerpt(text, ranges, c.most)
		if marked(got, within) != c.want {
			t.Errorf("%q is cut to %q, want %q", c.text, marked(got, within), c.want)
		}
	}
}

// Scripts without blanks are cut between letters.
func TestExcerptWithoutBlanks(t *testing.T) {
	const most = 150
	for _, text := range []string{strings.Repeat("é", 200), strings.Repeat("漢", 100), strings.Repeat("x", 400)} {
		for from := 0; from < len(text); from += utf8.RuneLen([]rune(text)[0]) {
			got, _ := Excerpt(text, []Range{{From: from, To: len(text)}}, most)
			if !utf8.ValidString(got) || len(got) > most+len("…  …")+4 {
				t.Fatalf("from %d a text without blanks is cut to %q", from, got)
			}
		}
	}
}

func TestPlace(t *testing.T) {
	for want, p := range map[string]Passage{
		"§41":       {Locator: "§41", Page: 3, Line: 7},
		"heading":   {Kind: Heading, Page: 3},
		"page 3":    {Kind: Paragraph, Page: 3, Line: 7},
		"line 7":    {Kind: Paragraph, Line: 7},
		"paragraph": {Kind: Paragraph},
	} {
		if got := p.Place(); got != want {
			t.Errorf("%+v stands at %q, want %q", p, got, want)
		}
	}
}

// Whatever the text, an excerpt is some of it, of whole letters, with what was marked
// first still marked.
func TestAnExcerptIsPartOfItsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zéж가]{1,12}`), 1, 60).Draw(t, "words")
		text := strings.Join(words, " ")
		at := rapid.IntRange(0, len(words)-1).Draw(t, "marked")
		from := len(strings.Join(words[:at], " "))
		if at > 0 {
			from++
		}
		most := rapid.IntRange(60, 200).Draw(t, "most")
		got, ranges := Excerpt(text, []Range{{From: from, To: from + len(words[at])}}, most)
		inner := strings.TrimSuffix(strings.TrimPrefix(got, "… "), " …")
		switch {
		case !utf8.ValidString(got):
			t.Fatalf("%q is not whole letters", got)
		case !strings.Contains(text, inner) || len(inner) > most:
			t.Fatalf("%q is no part of %q, or longer than %d", inner, text, most)
		case len(ranges) != 1 || got[ranges[0].From:ranges[0].To] != words[at]:
			t.Fatalf("%q was marked, in %q it is %v", words[at], got, ranges)
		}
	})
}

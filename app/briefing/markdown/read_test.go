package markdown

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"pgregory.net/rapid"

	"vademecum/app"
	"vademecum/app/briefing"
)

// written is a briefing in Markdown.
func written(t testing.TB, b *briefing.Briefing) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, b); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// asNote is a note read as Markdown, as the blocks of a briefing.
func asNote(t testing.TB, note string) []briefing.Block {
	t.Helper()
	in := briefing.Input{}
	in.Collection.Note = note
	b, err := briefing.Compose(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return b.About
}

// behind is what is written of blocks alone.
func behind(t testing.TB, blocks []briefing.Block) string {
	t.Helper()
	_, text, found := strings.Cut(written(t, &briefing.Briefing{Title: "T", About: blocks}), "from the catalogue of \n")
	if !found {
		t.Fatal("the cover has no line of the catalogue")
	}
	return text
}

// plain are blocks one a line, with their kind and sign and without the look of letters.
func plain(blocks []briefing.Block) (lines []string) {
	for _, b := range blocks {
		lines = append(lines, fmt.Sprintf("%d %d %s %s", b.Kind, b.Level, b.Marker, strings.Join(strings.Fields(briefing.Plain(b.Spans)), " ")))
	}
	return lines
}

// TestHostileLetters: signs of Markdown in a title, a name or a passage are letters. Each
// is read by goldmark, and what it shows has to be the text.
func TestHostileLetters(t *testing.T) {
	for _, text := range []string{
		"# no heading", "- no point", "+ no point", "* no point", "1. no point", "12) no point", "> no quotation", "---", "===", "***", "~~~", "```",
		"*not* _this_ __nor__ **that**", "a`b`c", "[no](https://example.int)", "![no](x)", "<b>no</b>", "<https://example.int>", "<!-- no -->",
		"R&amp;D &#65; AT&T &", `back\slash \* \`, "| a | b |", "~~no~~", "[^1]: no", "[1]: https://example.int", "    no code", "two  blanks", "line\nend\n\nand more", "tab\tx", "! [x]",
	} {
		want := strings.Join(strings.Fields(text), " ")
		for where, b := range map[string]*briefing.Briefing{
			"title":   {Title: text},
			"item":    {Items: []briefing.Item{{Title: text}}},
			"passage": {About: []briefing.Block{{Kind: briefing.Quote, Spans: []briefing.Span{{Text: text}}}}},
			"fact":    {About: []briefing.Block{{Kind: briefing.Fact, Name: "Title", Spans: []briefing.Span{{Text: text}}}}},
			"point":   {About: []briefing.Block{{Kind: briefing.Point, Marker: "•", Spans: []briefing.Span{{Text: text}}}}},
			"text":    {About: []briefing.Block{{Spans: []briefing.Span{{Text: text}}}}},
			"source":  {Sources: []app.Source{{Title: text}}},
			"address": {About: []briefing.Block{{Spans: []briefing.Span{{Text: text, Address: "https://example.int"}}}}},
		} {
			var page bytes.Buffer
			if err := goldmark.Convert([]byte(written(t, b)), &page); err != nil {
				t.Fatal(err)
			}
			if shown := shownBy(page.String()); !strings.Contains(shown, want) {
				t.Errorf("%s %q is shown as\n%s", where, text, shown)
			}
		}
	}
}

// shownBy is the text that a page of goldmark shows.
func shownBy(page string) string {
	var out strings.Builder
	for page != "" {
		before, tag, _ := strings.Cut(page, "<")
		out.WriteString(before)
		_, page, _ = strings.Cut(tag, ">")
	}
	text := strings.NewReplacer("&lt;", "<", "&gt;", ">", "&quot;", `"`, "&amp;", "&").Replace(out.String())
	return strings.Join(strings.Fields(text), " ")
}

// TestNotesStayAsTheyAre: a note that is written into a briefing and read from it says the
// same: nothing becomes a sign that was none, and no paragraph runs into another.
func TestNotesStayAsTheyAre(t *testing.T) {
	for what, note := range map[string]string{
		"code behind a list":             "- a\n\n```\n*as*  it <b>is</b>\n\n    &amp;\n```",
		"code with a fence in it":        "~~~\n```\ncode\n```\n~~~",
		"code in a line with a backtick": "`` a`b `` and ``` `` ```",
		"a link behind an exclamation":   `Look\![here](https://example.int)`,
		"two paragraphs of a point":      "- a\n\n  b\n- c",
		"two paragraphs of a number":     "9. a\n\n   b\n10. c\n\n    d",
		"a list from 3 in a list":        "1. a\n\n   3. b\n   4. c",
		"numbers of three digits":        "100. a\n     - b",
		"lists of two signs":             "- a\n\n1. b\n\n+ c",
		"a list behind a quotation":      "> a\n\n- b",
		"a heading between lists":        "- a\n\n## b\n\n- c",
		"emphasis within a word":         "un*frigging*believable **B**oats",
		"addresses with signs":           "[a](<https://example.int/(b)_c*d>)",
	} {
		blocks := asNote(t, note)
		text := behind(t, blocks)
		if diff := cmp.Diff(plain(blocks), plain(asNote(t, text))); diff != "" {
			t.Errorf("%s: want -, got +\n%s\nas written:\n%s", what, diff, text)
		}
	}
}

// TestListWithinNothing: the points of a list whose outer point has no text are points of
// one list, and not code.
func TestListWithinNothing(t *testing.T) {
	if got, want := behind(t, asNote(t, "- - a\n  - b\n    - c\n- d")), "\n- a\n- b\n  - c\n- d\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestEveryNote is [TestNotesStayAsTheyAre] for what nobody thought of.
func TestEveryNote(t *testing.T) {
	piece := rapid.SampledFrom([]string{
		"a", "b c", "Ж", "\n", "\n\n", "\n- ", "\n  - ", "\n1. ", "\n3) ", "\n> ", "\n    ", "\n# ", "\n```\n", "*", "**", "`", "[a](https://example.int)", "<b>", "&amp;", "&lt;", `\*`, `\`, "!", "!\\", "_", "#", "|", "~", " ", "=", "-", "+", ".", "\n---\n", "\t",
	})
	rapid.Check(t, func(r *rapid.T) {
		note := strings.Join(rapid.SliceOfN(piece, 1, 12).Draw(r, "pieces"), "")
		blocks := asNote(t, note)
		text := behind(t, blocks)
		if diff := cmp.Diff(words(blocks), words(asNote(t, text))); diff != "" {
			r.Fatalf("%q: want -, got +\n%s\nas written:\n%s", note, diff, text)
		}
	})
}

// words is all that blocks say, without blanks.
func words(blocks []briefing.Block) string {
	var out strings.Builder
	for _, b := range blocks {
		out.WriteString(strings.Join(strings.Fields(briefing.Plain(b.Spans)), ""))
	}
	return out.String()
}

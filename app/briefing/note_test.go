package briefing_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/briefing"
)

// about composes a briefing of nothing but what the person says of the collection.
func about(t testing.TB, note string) []briefing.Block {
	t.Helper()
	in := briefing.Input{}
	in.Collection.Note = note
	b, err := briefing.Compose(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return b.About
}

// printed is one block a line: "point 1 • | two", the runs of text that look otherwise
// in brackets that say how.
func printed(blocks []briefing.Block) string {
	var out strings.Builder
	for _, b := range blocks {
		kind := [...]string{"text", "heading", "fact", "point", "quote", "code"}[b.Kind]
		if b.Kind == briefing.Heading || b.Kind == briefing.Point {
			kind += fmt.Sprintf(" %d", b.Level)
		}
		text := ""
		for _, s := range b.Spans {
			look := ""
			for _, l := range []struct {
				is   bool
				word string
			}{{s.Bold, "bold"}, {s.Italic, "italic"}, {s.Mono, "mono"}, {s.Address != "", s.Address}} {
				if l.is {
					look += " " + l.word
				}
			}
			if look != "" {
				text += "{" + strings.TrimSpace(look) + ": " + s.Text + "}"
			} else {
				text += s.Text
			}
		}
		fmt.Fprintf(&out, "%s | %s\n", strings.TrimSpace(kind+" "+b.Marker), strings.ReplaceAll(text, "\n", "⏎"))
	}
	return strings.TrimSpace(out.String())
}

// TestNotesAsMarkdown: what a person writes as Markdown stands as it was meant.
func TestNotesAsMarkdown(t *testing.T) {
	for _, c := range []struct{ what, note, want string }{
		{"nothing", " \n\t", ""},
		{"lines of one paragraph", "one\ntwo  \nthree", "text | one two three"},
		{"headings stand below those of the item", "# First\n\nSecond\n---\n\n### Third", "heading 2 | First\nheading 3 | Second\nheading 3 | Third"},
		{"emphasis in emphasis", "*a **b** c* `d`", "text | {italic: a }{bold italic: b}{italic:  c} {mono: d}"},
		{"a list that begins with 3", "3. three\n4. four", "point 0 3. | three\npoint 0 4. | four"},
		{"other signs of lists", "1) a\n2) b\n\n+ c\n+ d", "point 0 1) | a\npoint 0 2) | b\npoint 0 • | c\npoint 0 • | d"},
		{"a list in a list", "- a\n  1. b\n     - c\n- d", "point 0 • | a\npoint 1 1. | b\npoint 2 • | c\npoint 0 • | d"},
		{"a second paragraph of a point", "- a\n\n  b\n- c", "point 0 • | a\npoint 0 | b\npoint 0 • | c"},
		{"a quotation with a list", "> q\n>\n> - a", "quote | q\npoint 0 • | a"},
		{"a point without text has no part in what follows", "- a\n-\n\ntext", "point 0 • | a\ntext | text"},
		{"a point that is code", "- a\n-     code\n\ntext", "point 0 • | a\ncode | {mono: code}\ntext | text"},
		{"code as it is", "```go\na  *b*\n\n\tc\n```", "code | {mono: a  *b*⏎⏎\tc}"},
		{"code in a line keeps what looks like an entity", "`&amp; \\*` &amp; \\*", "text | {mono: &amp; \\*} & *"},
		{"code in a line that goes on in the next", "a `b\nc` d", "text | a {mono: b c} d"},
		{"HTML is text", "a <b>c</b>\n\n<script>\nalert(1)\n</script>", "text | a <b>c</b>\ncode | {mono: <script>⏎alert(1)⏎</script>}"},
		{"addresses", "<https://example.int/a> <a@example.int> [c](https://example.int/c \"title\")",
			"text | {https://example.int/a: https://example.int/a} {mailto:a@example.int: a@example.int} {https://example.int/c: c}"},
		{"an address with a blank", "[a](<https://example.int/b c>)", "text | {https://example.int/b%20c: a}"},
		{"a reference", "[a][1]\n\n[1]: https://example.int/b", "text | {https://example.int/b: a}"},
		{"a picture is its words", "![harbour](https://example.int/p.png)", "text | harbour"},
		{"a rule says nothing", "a\n\n***\n\nb", "text | a\ntext | b"},
		{"a table", "| Who | Says |\n|---|:-:|\n| Kenya | yes, *if* paid |\n| Chile |",
			"code | {mono: Who    Says⏎─────  ────────────⏎Kenya  yes, if paid⏎Chile}"},
		{"a table within a point", "- a\n\n  | b | c |\n  |---|---|\n  | `d` | e \\| f |\n\ntext", "point 0 • | a\ncode | {mono: b  c⏎─  ─────⏎d  e | f}\ntext | text"},
		{"a table with a head alone", "| a | Ü |\n|---|---|", "code | {mono: a  Ü⏎─  ─}"},
		{"lines with strokes that are no table", "a | b\nc | d", "text | a | b c | d"},
		{"entities", "R&amp;D &#8470; &nosuch;", "text | R&D № &nosuch;"},
	} {
		if diff := cmp.Diff(c.want, printed(about(t, c.note))); diff != "" {
			t.Errorf("%s: want -, got +\n%s", c.what, diff)
		}
	}
}

// TestDeepLists: levels that paper has no room for stand at the last that it has, and
// none of their words is lost.
func TestDeepLists(t *testing.T) {
	note := ""
	for level := range 12 {
		note += fmt.Sprintf("%s- level %d\n", strings.Repeat("  ", level), level)
	}
	blocks := about(t, note)
	if len(blocks) != 12 {
		t.Fatalf("%d points:\n%s", len(blocks), printed(blocks))
	}
	for level, b := range blocks {
		if b.Level != min(level, 6) || briefing.Plain(b.Spans) != fmt.Sprintf("level %d", level) {
			t.Errorf("level %d: %s", level, printed(blocks[level:level+1]))
		}
	}
}

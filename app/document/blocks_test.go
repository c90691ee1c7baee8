package document

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// outlineOf writes passages as "locator: text", each under what it is part of.
func outlineOf(d Document) []string {
	var got []string
	for _, p := range d.Passages {
		l := string(p.Kind) + " " + p.Locator + ": " + p.Text
		if p.Within >= 0 {
			l += " < " + d.Passages[p.Within].Locator
		}
		if p.Kind == Heading {
			l = strings.Repeat("#", p.Level) + " " + p.Locator + ": " + p.Text
		}
		got = append(got, l)
	}
	return got
}

// TestBlocks takes documents apart whose format knows its paragraphs.
func TestBlocks(t *testing.T) {
	para := func(marker, text string) Block { return Block{Kind: Para, Marker: marker, Text: text} }
	title := func(depth int, marker, text string) Block {
		return Block{Kind: Title, Depth: depth, Marker: marker, Text: text}
	}
	entry := func(depth int, marker, text string) Block {
		return Block{Kind: Entry, Depth: depth, Marker: marker, Text: text}
	}
	cell := func(table, row, column int, text string) Block {
		return Block{Kind: Cell, Table: table, Row: row, Column: column, Text: text}
	}
	cases := []struct {
		name   string
		blocks []Block
		want   []string
	}{
		{"clauses, definitions, notes", []Block{
			title(1, "", "Recommendation ITU-T X.9999"),
			para("", "FOREWORD"),
			para("", "Lamps are old."),
			title(1, "1", "Scope"),
			para("", "This is about lamps."),
			title(1, "3", "Definitions"),
			title(2, "3.1", "Terms defined here"),
			para("3.1.1", "lamp: What burns."),
			para("", "NOTE 1 – It burns oil."),
			para("", "It may go out."),
			para("3.1.2", "wick: What burns in it."),
			title(1, "", "Annex A\nLamps of the past"),
			title(2, "A.1", "Iron lamps"),
			para("", "They rusted."),
		}, []string{
			"# : Recommendation ITU-T X.9999",
			"# : FOREWORD",
			"paragraph ¶ 1: Lamps are old.",
			"# 1: Scope",
			"paragraph 1 ¶ 1: This is about lamps.",
			"# 3: Definitions",
			"## 3.1: Terms defined here",
			"paragraph 3.1.1: lamp: What burns.",
			"paragraph 3.1.1 NOTE 1: NOTE 1 – It burns oil. < 3.1.1",
			"paragraph 3.1.1 ¶ 2: It may go out. < 3.1.1",
			"paragraph 3.1.2: wick: What burns in it.",
			"# Annex A: Annex A Lamps of the past",
			"## A.1: Iron lamps",
			"paragraph A.1 ¶ 1: They rusted.",
		}},
		{"references and bibliography", []Block{
			title(1, "2", "References"),
			para("", "The following are referred to."),
			para("", "[ITU-T X.509] Recommendation ITU-T X.509 (2019), a title."),
			title(1, "", "Bibliography"),
			para("", "[b-Lamp] The book of lamps."),
			para("", "[see above]"),
		}, []string{
			"# 2: References",
			"paragraph 2 ¶ 1: The following are referred to.",
			"paragraph [ITU-T X.509]: [ITU-T X.509] Recommendation ITU-T X.509 (2019), a title.",
			"# : Bibliography",
			"paragraph [b-Lamp]: [b-Lamp] The book of lamps.",
			"paragraph [see above]: [see above]",
		}},
		{"a list with depth", []Block{
			para("", "Lamps need:"),
			entry(1, "–", "oil;"),
			entry(2, "•", "of olives,"),
			entry(2, "•", "of nuts;"),
			entry(1, "–", "a wick."),
			para("", "They burn."),
		}, []string{
			"paragraph ¶ 1: Lamps need:",
			"bullet ¶ 1 • 1: oil; < ¶ 1",
			"bullet ¶ 1 • 1 • 1: of olives, < ¶ 1 • 1",
			"bullet ¶ 1 • 1 • 2: of nuts; < ¶ 1 • 1",
			"bullet ¶ 1 • 2: a wick. < ¶ 1",
			"paragraph ¶ 2: They burn.",
		}},
		{"a lettered list", []Block{
			para("1.", "The first paragraph has two parts, which follow."),
			entry(1, "a)", "oil;"),
			entry(1, "b)", "a wick."),
			para("2.", "The second paragraph has none at all."),
			para("3.", "The third paragraph has none either."),
		}, []string{
			"paragraph §1: The first paragraph has two parts, which follow.",
			"bullet §1 a): oil; < §1",
			"bullet §1 b): a wick. < §1",
			"paragraph §2: The second paragraph has none at all.",
			"paragraph §3: The third paragraph has none either.",
		}},
		{"numbers typed by hand", []Block{
			para("", "1. The first paragraph is a sentence."),
			para("", "• a bullet typed by hand"),
			para("", "2. The second paragraph is another."),
			para("", "3. The third paragraph is the last."),
		}, []string{
			"paragraph §1: The first paragraph is a sentence.",
			"bullet §1 • 1: a bullet typed by hand < §1",
			"paragraph §2: The second paragraph is another.",
			"paragraph §3: The third paragraph is the last.",
		}},
		{"tables by row", []Block{
			para("", "Two tables:"),
			cell(1, 1, 1, "Lamp"), cell(1, 1, 2, "Oil"),
			cell(1, 2, 1, "old"), cell(1, 2, 2, ""), cell(1, 2, 3, "nut"),
			cell(2, 1, 1, "Wick"),
			para("", "They end."),
		}, []string{
			"paragraph ¶ 1: Two tables:",
			"row table 1 row 1: Lamp | Oil",
			"row table 1 row 2: old | nut",
			"row table 2 row 1: Wick",
			"paragraph ¶ 2: They end.",
		}},
		{"footnotes", []Block{
			{Kind: Para, Text: "Lamps burn and shine.", Marks: []Mark{{At: 5, Note: "1"}, {At: 15, Note: "2"}}},
			{Kind: Note, Text: "Most of them.", Marker: "1"},
			{Kind: Note, Text: "At night.", Marker: "2"},
			{Kind: Note, Text: "Nobody asked.", Marker: "3"},
		}, []string{
			"paragraph ¶ 1: Lamps burn and shine.",
			"footnote footnote 1: Most of them. < ¶ 1",
			"footnote footnote 2: At night. < ¶ 1",
			"footnote footnote 3: Nobody asked.",
		}},
		{"a table of contents is no heading", []Block{
			title(1, "", "Lamps"),
			para("1", "Scope ........ 1"),
			para("", "Annex A – Old lamps ........ 9"),
			title(1, "1", "Scope"),
			para("", "Lamps."),
		}, []string{
			"# : Lamps",
			"paragraph ¶ 1: Scope ........ 1",
			"paragraph ¶ 2: Annex A – Old lamps ........ 9",
			"# 1: Scope",
			"paragraph 1 ¶ 1: Lamps.",
		}},
		{"headings of a format without headings", []Block{
			{Kind: Para, Text: "The Lamps", Bold: true},
			para("", "They burn oil and give light."),
			{Kind: Para, Text: "The Wicks", Bold: true},
			para("", "They burn."),
		}, []string{
			"# : The Lamps",
			"paragraph ¶ 1: They burn oil and give light.",
			"# : The Wicks",
			"paragraph ¶ 1: They burn.",
		}},
		{"a depth nobody has", []Block{
			para("", "Lamps:"),
			entry(1<<30, "–", "oil"),
			title(1<<30, strings.Repeat("9", 5000), "Wicks"),
			para("", "They burn."),
		}, []string{
			"paragraph ¶ 1: Lamps:",
			"bullet ¶ 1 • 1: oil < ¶ 1",
			"# " + strings.Repeat("9", 5000) + ": Wicks",
			"paragraph ¶ 1: They burn.",
		}},
	}
	for _, c := range cases {
		raw := Raw{Format: DOCX, Blocks: c.blocks}
		d := readPaper(raw)
		if diff := cmp.Diff(c.want, outlineOf(d)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
		holdsTogether(t, raw, d)
	}
}

func TestTitle(t *testing.T) {
	cases := []struct {
		name string
		raw  Raw
		want string
	}{
		{"the file says", Raw{Title: " The\nlamps ", Blocks: []Block{{Kind: Title, Text: "Wicks", Depth: 1}}}, "The lamps"},
		{"the first heading", Raw{Blocks: []Block{{Kind: Title, Text: "Wicks", Depth: 1}, {Kind: Para, Text: "They burn."}}}, "Wicks"},
		{"a clause is no title", Raw{Blocks: []Block{{Kind: Title, Text: "Scope", Marker: "1", Depth: 1}}}, ""},
		{"a heading further down is none", Raw{Blocks: []Block{{Kind: Para, Text: "They burn."}, {Kind: Title, Text: "Wicks", Depth: 1}}}, ""},
		{"nothing", Raw{}, ""},
	}
	for _, c := range cases {
		if got := readPaper(c.raw).Title; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

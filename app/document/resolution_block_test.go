package document

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// resolutionOf are the blocks of a short resolution in a format that knows headings,
// with others behind its last clause.
func resolutionOf(behind ...Block) []Block {
	return append([]Block{
		{Kind: Title, Depth: 1, Text: "RESOLUTION 7 (KIGALI, 2022)"},
		{Kind: Title, Depth: 2, Text: "Boats"},
		{Kind: Para, Text: "The World Telecommunication Development Conference (Kigali, 2022),"},
		{Kind: Title, Depth: 3, Text: "resolves"},
		{Kind: Entry, Depth: 1, Marker: "1", Text: "to paint boats."},
	}, behind...)
}

// lastOf writes the passages behind the last clause of such a resolution, each with
// its locator, and the annexes by the places of their passages.
func lastOf(d Document) []string {
	var got []string
	for n, p := range d.Passages {
		if n > 4 {
			got = append(got, fmt.Sprintf("%s [%s] %s", p.Kind, p.Locator, p.Text))
		}
	}
	for _, r := range d.Resolutions {
		for _, a := range r.Annexes {
			got = append(got, fmt.Sprintf("%s: %d to %d", a.Title, a.First, a.Last))
		}
	}
	return got
}

// TestBehindClauses reads what stands behind the last clause: annexes, their tables,
// documents within the document, sentences about the adoption.
func TestBehindClauses(t *testing.T) {
	title := func(depth int, text string) Block { return Block{Kind: Title, Depth: depth, Text: text} }
	para := func(text string) Block { return Block{Kind: Para, Text: text} }
	cell := func(table, row, column int, text string) Block {
		return Block{Kind: Cell, Table: table, Row: row, Column: column, Text: text}
	}
	for _, c := range []struct {
		name   string
		blocks []Block
		want   []string
	}{
		{"an annex with a table, which is the first although the file has one before", []Block{
			title(2, "ANNEX TO RESOLUTION 7 (KIGALI, 2022)"), title(3, "Colours"),
			cell(4, 1, 1, "boat"), cell(4, 1, 2, "colour"), cell(4, 2, 1, "dinghy"), cell(4, 2, 2, "green"),
			cell(6, 1, 1, "oar"), para("All other boats are white."),
		}, []string{
			"heading [] ANNEX TO RESOLUTION 7 (KIGALI, 2022)", "heading [] Colours",
			"row [table 1 row 1] boat | colour", "row [table 1 row 2] dinghy | green", "row [table 2 row 1] oar",
			"paragraph [annex] All other boats are white.", "ANNEX TO RESOLUTION 7 (KIGALI, 2022): Colours: 5 to 10",
		}},
		{"a table below the clauses", []Block{cell(1, 1, 1, "boat"), cell(1, 1, 2, "green")},
			[]string{"row [table 1 row 1] boat | green"}},
		{"an annex of one line", []Block{title(2, "ANNEX 1")},
			[]string{"heading [] ANNEX 1", "ANNEX 1: 5 to 5"}},
		{"parts with paragraphs of their own numbers", []Block{
			title(2, "PART I – Boats"), {Kind: Para, Marker: "1.1", Text: "They float."}, {Kind: Para, Marker: "1.2", Text: "They sink."},
			title(2, "PART II – Oars"), para("They are made of ash."),
		}, []string{
			"heading [] PART I – Boats", "paragraph [1.1] They float.", "paragraph [1.2] They sink.",
			"heading [] PART II – Oars", "paragraph [part ii] They are made of ash.",
			"PART I – Boats: 5 to 7", "PART II – Oars: 8 to 9",
		}},
		{"a document within the document", []Block{
			{Kind: Part}, title(1, "Rules for boats"), para("Boats keep to the right."),
		}, []string{"heading [] Rules for boats", "paragraph [annex 1] Boats keep to the right.", "Rules for boats: 5 to 6"}},
		{"an annex with headings that bear numbers", []Block{
			title(2, "ANNEX 2 TO RESOLUTION 7"), {Kind: Title, Depth: 3, Marker: "1", Text: "Scope"}, para("All boats."),
			{Kind: Title, Depth: 3, Marker: "2", Text: "Colours"}, para("Green and white."),
		}, []string{
			"heading [] ANNEX 2 TO RESOLUTION 7", "heading [] Scope", "paragraph [annex 2] All boats.",
			"heading [] Colours", "paragraph [annex 2 (2)] Green and white.", "ANNEX 2 TO RESOLUTION 7: Scope: 5 to 9",
		}},
		{"words about the adoption", []Block{para("Adopted at the ninth meeting.")},
			[]string{"paragraph [closing] Adopted at the ninth meeting."}},
		{"a word that is no annex", []Block{para("Annexes are not kept;")},
			[]string{"paragraph [closing] Annexes are not kept;"}},
	} {
		raw := Raw{Format: DOCX, Blocks: resolutionOf(c.blocks...)}
		d, found := resolutionsIn(raw)
		if !found {
			t.Errorf("%s: no resolution", c.name)
			continue
		}
		if diff := cmp.Diff(c.want, lastOf(d)); diff != "" {
			t.Errorf("%s: want -, got +\n%s", c.name, diff)
		}
		sound(t, &d)
	}
}

// TestMarksKeepTheirPlace: footnote marks of the format move with the words they
// stand on, where a marker is cut off and where a paragraph goes on in the next.
func TestMarksKeepTheirPlace(t *testing.T) {
	at := func(text, word, note string) Mark { return Mark{At: strings.Index(text, word) + len(word), Note: note} }
	first, second := "a)\tthat boats sail, as long as", "the wind is good;"
	raw := Raw{Format: DOCX, Blocks: []Block{
		{Kind: Title, Depth: 1, Text: "RESOLUTION 7 (KIGALI, 2022)"},
		{Kind: Para, Text: "The World Telecommunication Development Conference (Kigali, 2022),"},
		{Kind: Title, Depth: 3, Text: "considering"},
		{Kind: Para, Text: first, Marks: []Mark{at(first, "boats", "1")}},
		{Kind: Para, Text: second, Marks: []Mark{at(second, "wind", "2")}},
		{Kind: Note, Marker: "2", Text: "From the west."},
		{Kind: Note, Marker: "1", Text: "And ships."},
		{Kind: Note, Marker: "3", Text: "Nobody asked."},
	}}
	d, _ := resolutionsIn(raw)
	clause := d.Passages[d.Resolutions[0].Groups[0].Clauses[0]]
	if want := "that boats sail, as long as the wind is good;"; clause.Text != want {
		t.Fatalf("the clause is %q, want %q", clause.Text, want)
	}
	if want := []Mark{at(clause.Text, "boats", "1"), at(clause.Text, "wind", "2")}; !cmp.Equal(clause.Marks, want) {
		t.Errorf("marks %v, want %v", clause.Marks, want)
	}
	var notes []string
	for _, p := range d.Passages {
		if p.Kind == Footnote {
			notes = append(notes, fmt.Sprint(p.Marker, " within ", p.Within, ": ", p.Text))
		}
	}
	if want := []string{"1 within 3: And ships.", "2 within 3: From the west.", "3 within -1: Nobody asked."}; !cmp.Equal(notes, want) {
		t.Errorf("footnotes in the order of their marks: %q, want %q", notes, want)
	}
}

// TestWhoIsTold tells duties of headings set in italics, which may go on with the
// duty or end where a list goes on.
func TestWhoIsTold(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"italic instructs the Director of BDT to\n1\tcount boats;\n2\tpaint them.", []string{"Director of BDT: count boats", "Director of BDT: paint them."}},
		{"italic invites the Council Working Group on Boats\nto meet.", []string{"Council Working Group on Boats: to meet."}},
		{"italic instructs ITU-T and ITU-R\nto meet.", []string{"ITU-T: to meet.", "ITU-R: to meet."}},
		{"resolves to instruct the Secretary-General to count boats.", []string{"Secretary-General: to count boats."}},
		{"italic resolves\n1\tto instruct the Secretary-General to count boats;\n2\tthat boats be green.", []string{"Secretary-General: to instruct the Secretary-General to count boats"}},
		{"italic instructs the Director of TSB, in collaboration with TSAG, to report\nevery year.", []string{"Director of TSB: every year."}},
	} {
		raw := Raw{Format: DOCX, Blocks: rawParagraphs("RESOLUTION 7 (Kigali, 2022)\nBoats\nThe World Telecommunication Development Conference (Kigali, 2022),\nitalic considering\nthe sea,\n" + c.text)}
		d, _ := resolutionsIn(raw)
		var got []string
		for _, y := range d.Duties() {
			got = append(got, y.Addressee+": "+d.Passages[y.Passage].Text[y.From:y.To])
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: want -, got +\n%s", c.text, diff)
		}
	}
}

package docx

import (
	"strings"
	"testing"
)

// gone is the mark of a paragraph whose end a tracked change deletes.
const gone = `<w:rPr><w:del/></w:rPr>`

func deleted(text string) string {
	return `<w:del><w:r><w:delText>` + text + `</w:delText></w:r></w:del>`
}

func inserted(text string) string { return `<w:ins>` + run(text) + `</w:ins>` }

// tabled makes a table of rows of cells; what a cell holds is paragraphs, behind its
// properties if it has some.
func tabled(rows ...[]string) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString("<w:tr>")
		for _, cell := range row {
			b.WriteString("<w:tc>" + cell + "</w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	return "<w:tbl>" + b.String() + "</w:tbl>"
}

// What an editor marked as changed is read as it will stand, wherever it is.
func TestChangesAreAccepted(t *testing.T) {
	line := para("", run("x"))
	for _, c := range []struct{ name, body, want string }{
		{"a word replaced", para("", run("instructs the ")+deleted("Secretary-General")+inserted("Director")), "p instructs the Director"},
		{"a paragraph deleted whole", para("", run("one")) + para(gone, deleted("two")) + para("", run("three")), "p one; p three"},
		{"two paragraphs joined to the third", para(gone, run("one ")) + para(gone, run("two ")) + para("", run("three")), "p one two three"},
		{"a deleted entry does not count", para(entry("0", "1"), run("a")) + para(entry("0", "1")+gone, deleted("b")) + para(entry("0", "1"), run("c")), "e1 [1.] a; e1 [2.] c"},
		{"an inserted entry counts", para(entry("0", "1"), run("a")) + para(entry("0", "1")+`<w:rPr><w:ins/></w:rPr>`, inserted("b")) + para(entry("0", "1"), run("c")), "e1 [1.] a; e1 [2.] b; e1 [3.] c"},
		{"paragraphs joined in a cell", tabled([]string{para(gone, run("one ")) + para("", run("sentence")), line}), "c1:1.1 one sentence; c1:1.2 x"},
		{"a paragraph of a cell deleted whole", tabled([]string{para("", run("one")) + para(gone, deleted("two")) + para("", run("three")), line}), "c1:1.1 one/three; c1:1.2 x"},
		{"three joined in a cell, the last an entry", tabled([]string{para(gone, run("one ")) + para(gone, run("two ")) + para(entry("0", "3"), run("three")), line}), "c1:1.1 • one two three; c1:1.2 x"},
		{"the last of a cell", tabled([]string{para("", run("one")) + para(gone, run("two")), line}), "c1:1.1 one/two; c1:1.2 x"},
		{"a deleted cell", tabled([]string{"<w:tcPr><w:cellDel/></w:tcPr>" + para("", run("gone")), para("", run("stays")), line}), "c1:1.1 stays; c1:1.2 x"},
		{"a change within an inserted link", para("", `<w:hyperlink>`+inserted("the ")+deleted("old ")+inserted("address")+`</w:hyperlink>`), "p the address"},
		{"formatting alone", para(`<w:pPrChange><w:pPr><w:pStyle w:val="H"/></w:pPr></w:pPrChange>`, run("text", `<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>`)), "p text"},
		{"text moved within a paragraph", para("", `<w:moveFrom>`+run("first ")+`</w:moveFrom>`+run("second ")+`<w:moveTo>`+run("first")+`</w:moveTo>`), "p second first"},
	} {
		if got := outline(parts{"document": c.body, "styles": ituStyles, "numbering": lists}.read(t).Blocks); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	footnote := `<w:footnote w:id="1">` + para(gone, `<w:r><w:footnoteRef/></w:r>`+run(" These include ")) + para("", deleted("some")+inserted("all.")) + `</w:footnote>`
	raw := parts{"document": para("", run("Countries")+reference("footnote", "1", "/>")), "footnotes": footnote}.read(t)
	if got, want := outline(raw.Blocks), "p Countries; n [1] These include all."; got != want {
		t.Errorf("a footnote: %s, want %s", got, want)
	}
}

// Headings are found by what Word, other programs and ITU's templates say of them.
func TestHeadingsOfOtherPrograms(t *testing.T) {
	styleOf := func(id, name, more string) string {
		return `<w:style w:type="paragraph" w:styleId="` + id + `"><w:name w:val="` + name + `"/>` + more + `</w:style>`
	}
	level := func(n string) string { return `<w:pPr>` + value("outlineLvl", n) + `</w:pPr>` }
	for _, c := range []struct{ name, style, properties, want string }{
		{"by the level of its style", styleOf("a", "Whatever", level("1")), "", "h2 text"},
		{"by the name alone", styleOf("a", "heading 3", ""), "", "h3 text"},
		{"with a capital, as LibreOffice writes it", styleOf("a", "Heading 1", ""), "", "h1 text"},
		{"by the name of the style below", styleOf("b", "heading 2", "") + styleOf("a", "Clause", `<w:basedOn w:val="b"/>`), "", "h2 text"},
		{"the level goes before the name", styleOf("a", "heading 1", level("3")), "", "h4 text"},
		{"body text in spite of the name", styleOf("a", "heading 1", level("9")), "", "p text"},
		{"the paragraph goes before its style", styleOf("a", "heading 1", level("0")), value("outlineLvl", "4"), "h5 text"},
		{"a level that Word does not have", styleOf("a", "heading 12", ""), "", "p text"},
		{"the look of a heading in a table of contents", styleOf("a", "TOC Heading", ""), "", "p text"},
		{"a character style of the name", styleOf("a", "Heading 1 Char", ""), "", "p text"},
		{"of an annex", styleOf("a", "Annex_No &amp; title", ""), "", "h1 text"},
		{"of a resolution", styleOf("a", "Res_title", ""), "", "h1 text"},
		{"what it refers to is none", styleOf("a", "Res_ref", ""), "", "p text"},
		{"the title of a table is none", styleOf("a", "Table_title", ""), "", "p text"},
	} {
		raw := parts{"document": para(styled("a")+c.properties, run("text")), "styles": c.style}.read(t)
		if got := outline(raw.Blocks); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Merged cells stand where they begin, and what is beside and below them in its own
// column.
func TestMergedCells(t *testing.T) {
	words := func(text string) string { return para("", run(text)) }
	merge := func(how, text string) string {
		return `<w:tcPr><w:vMerge` + how + `/></w:tcPr>` + words(text)
	}
	wide := func(n, text string) string { return `<w:tcPr>` + value("gridSpan", n) + `</w:tcPr>` + words(text) }
	for _, c := range []struct {
		name string
		rows [][]string
		want string
	}{
		{"down", [][]string{{merge(` w:val="restart"`, "C5"), words("a")}, {merge("", ""), words("b")}}, "c1:1.1 C5; c1:1.2 a; c1:2.2 b"},
		{"across", [][]string{{wide("2", "Goals"), words("x")}, {words("a"), words("b"), words("c")}}, "c1:1.1 Goals; c1:1.3 x; c1:2.1 a; c1:2.2 b; c1:2.3 c"},
		{"a heading over two rows and two columns", [][]string{{merge(` w:val="restart"`, "Line"), wide("2", "Goals")}, {merge("", ""), words("whole"), words("targets")}, {words("C5"), words("1"), words("2")}},
			"c1:1.1 Line; c1:1.2 Goals; c1:2.2 whole; c1:2.3 targets; c1:3.1 C5; c1:3.2 1; c1:3.3 2"},
		{"a span that is none", [][]string{{wide("0", "a"), words("b")}, {wide("-3", "c"), words("d")}, {wide("99999", "e"), words("f")}}, "c1:1.1 a; c1:1.2 b; c1:2.1 c; c1:2.2 d; c1:3.1 e; c1:3.2 f"},
	} {
		if got := outline(parts{"document": tabled(c.rows...)}.read(t).Blocks); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

package docx

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app/document"
)

// outline prints blocks as people would write them down: the kind with its depth,
// the marker in brackets, the text.
func outline(blocks []document.Block) string {
	kinds := map[document.BlockKind]string{document.Para: "p", document.Title: "h", document.Entry: "e", document.Cell: "c", document.Note: "n"}
	var all []string
	for _, b := range blocks {
		s := kinds[b.Kind]
		if b.Depth > 0 {
			s += fmt.Sprint(b.Depth)
		}
		if b.Kind == document.Cell {
			s += fmt.Sprintf("%d:%d.%d", b.Table, b.Row, b.Column)
		}
		if b.Marker != "" {
			s += " [" + b.Marker + "]"
		}
		all = append(all, s+" "+b.Text)
	}
	return strings.ReplaceAll(strings.Join(all, "; "), "\n", "/")
}

// ituStyles are some of the styles of ITU's templates, and one based on another.
const ituStyles = someStyles +
	`<w:style w:type="paragraph" w:styleId="RecNo"><w:name w:val="Rec_No"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Hb"><w:name w:val="Heading_b"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="E2"><w:name w:val="enumlev2"/><w:basedOn w:val="E1"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="E1"><w:name w:val="enumlev1"/><w:basedOn w:val="E2"/></w:style>` + // a ring
	`<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Call"><w:name w:val="Call"/><w:rPr><w:i/></w:rPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
	`<w:style w:type="character" w:styleId="FR"><w:name w:val="footnote reference"/></w:style>`

func styled(id string) string { return `<w:pStyle w:val="` + id + `"/>` }

func entry(level, list string) string {
	return `<w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="` + list + `"/></w:numPr>`
}

func field(code, result string) string {
	f := func(kind string) string { return `<w:r><w:fldChar w:fldCharType="` + kind + `"/></w:r>` }
	return f("begin") + `<w:r><w:instrText>` + code + `</w:instrText></w:r>` + run("stale") + f("separate") + run(result) + f("end")
}

const raised = `<w:vertAlign w:val="superscript"/>`

func TestBlocks(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"paragraphs", para("", run("One.")) + para("", "") + para("", run("Two.")), "p One.; p Two."},
		{"runs of one word", para("", run("re")+run("com", "<w:b/>")+run("mended")), "p recommended"},
		{"blanks and signs of all kinds", para("", run(" no\u00A0break\u2011here  soft\u00ADhyphen \u200E")), "p no break-here softhyphen"},
		{"elements for signs", para("", `<w:r><w:t>ITU</w:t><w:noBreakHyphen/><w:t>T vice</w:t><w:softHyphen/><w:t>chair</w:t><w:sym w:font="Symbol" w:char="F0B3"/></w:r>`), "p ITU-T vicechair≥"},
		{"letters set in Symbol", para("", run("ab", `<w:rFonts w:ascii="Symbol"/>`)+run("ab")), "p αβab"},
		{"lines", para("", typed("two/lines")), "p two/lines"},
		{"a heading by its style", para(styled("H"), run("Scope")), "h1 Scope"},
		{"by a style below", para(styled("Own"), run("Scope")), "h1 Scope"},
		{"by itself", para(`<w:outlineLvl w:val="2"/>`, run("Deep")), "h3 Deep"},
		{"body text by itself", para(styled("H")+`<w:outlineLvl w:val="9"/>`, run("No heading")), "p No heading"},
		{"as ITU names it", para(styled("RecNo"), run("Recommendation ITU-T X.1")), "h1 Recommendation ITU-T X.1"},
		{"without number, below the last", para(styled("H"), run("Above")) + para(styled("Hb"), run("Below")) + para(styled("Hb"), run("Beside")), "h1 Above; h2 Below; h2 Beside"},
		{"typed numbers", para("", typed("1.2.3|text")) + para("", typed("b)bis|text")) + para("", typed("–|text")) + para(styled("E1"), typed("a)|text")) + para(styled("E2"), typed("|ii)|text")),
			"p [1.2.3] text; p [b)bis] text; p [–] text; e1 [a)] text; e2 [ii)] text"},
		{"no numbers", para("", typed("PWD|Person")) + para("", typed("2016|year")) + para("", typed("and|tab")), "p PWD Person; p 2016 year; p and tab"},
		{"a list", para(entry("0", "1"), run("one")) + para(entry("1", "1"), run("a")) + para(entry("1", "1"), run("b")) + para(entry("0", "1"), run("two")) + para(entry("1", "1"), run("a again")),
			"e1 [1.] one; e2 [a)] a; e2 [b)] b; e1 [2.] two; e2 [a)] a again"},
		{"a level left out", para(entry("2", "1"), run("deep")), "e3 [1.a.i] deep"},
		{"lists of one scheme go on", para(entry("0", "1"), run("one")) + para("", run("text")) + para(entry("0", "1"), run("two")), "e1 [1.] one; p text; e1 [2.] two"},
		{"and start anew where they say so", para(entry("0", "1"), run("one")) + para(entry("0", "2"), run("one")) + para(entry("0", "2"), run("two")), "e1 [1.] one; e1 [1.] one; e1 [2.] two"},
		{"bullets", para(entry("0", "3"), run("point")), "e1 [•] point"},
		{"a list by style", para(styled("L"), run("one")) + para(styled("L")+entry("0", "0"), run("taken out")), "e1 [1.] one; p taken out"},
		{"fields", para("", run("page ")+field("PAGEREF", "12")+run(" of 20")), "p page 12 of 20"},
		{"a field within the code of a field", para("", `<w:r><w:fldChar w:fldCharType="begin"/></w:r>`+field("X", "inner")+`<w:r><w:fldChar w:fldCharType="separate"/></w:r>`+run("outer")+`<w:r><w:fldChar w:fldCharType="end"/></w:r>`), "p outer"},
		{"a field that never ends", para("", `<w:r><w:fldChar w:fldCharType="begin"/></w:r>`+run("code")) + para("", run("text")), "p text"},
		{"a link", para("", `<w:hyperlink>`+run("the text")+`</w:hyperlink>`+run(" of a link")), "p the text of a link"},
		{"content controls", `<w:sdt><w:sdtPr><w:t>title</w:t></w:sdtPr><w:sdtContent>` + para("", run("inside")) + `</w:sdtContent></w:sdt>`, "p inside"},
		{"hidden text", para("", run("seen")+run(" unseen", "<w:vanish/>")), "p seen"},
		{"changes", para("", run("We ")+`<w:ins>`+run("now ")+`</w:ins><w:del><w:r><w:delText>never </w:delText></w:r></w:del>`+run("agree")), "p We now agree"},
		{"a deleted end of paragraph", para(`<w:rPr><w:del/></w:rPr>`, run("One ")) + para("", run("sentence.")), "p One sentence."},
		{"moved text", `<w:moveFrom>` + para("", run("old")) + `</w:moveFrom><w:moveTo>` + para("", run("new")) + `</w:moveTo>`, "p new"},
		{"a formula", para("", run("x = ")+`<m:oMath><m:r><m:t>y+1</m:t></m:r></m:oMath>`), "p x = y+1"},
		{"a box", para("", run("before ")+`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:offset>914400</wps:offset><w:txbxContent>`+para("", run("boxed"))+
			`</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>`+para("", run("boxed"))+`</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`+run("after")), "p before after; p boxed"},
		{"contents", para(styled("T1"), typed("1|Scope|3")), "p [1] Scope ........ 3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			raw := parts{"document": c.body, "styles": ituStyles, "numbering": lists}.read(t)
			if got := outline(raw.Blocks); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestTables(t *testing.T) {
	cell := func(properties, content string) string {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>"
	}
	words := func(text string) string { return para("", run(text)) }
	row := func(cells ...string) string { return "<w:tr>" + strings.Join(cells, "") + "</w:tr>" }
	for _, c := range []struct{ name, body, want string }{
		{"rows", "<w:tbl>" + row(cell("", words("a")), cell("", words("b"))) + row(cell("", words("c")), cell("", words("d"))) + "</w:tbl>", "c1:1.1 a; c1:1.2 b; c1:2.1 c; c1:2.2 d"},
		{"spans", "<w:tbl>" + row(cell(`<w:gridSpan w:val="2"/>`, words("wide")), cell("", words("third"))) + `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>` + cell("", words("late")) + "</w:tr></w:tbl>", "c1:1.1 wide; c1:1.3 third; c1:2.3 late"},
		{"paragraphs and lists in a cell", "<w:tbl>" + row(cell("", words("one")+para(entry("0", "3"), run("two"))), cell("", words(""))) + row(cell("", words("x"))) + "</w:tbl>", "c1:1.1 one/• two; c1:2.1 x"},
		{"one cell is a frame", "<w:tbl>" + row(cell("", words("one")+words("two"))) + "</w:tbl>", "p one; p two"},
		{"a table in a cell", "<w:tbl>" + row(cell("", words("outer")+"<w:tbl>"+row(cell("", words("in")), cell("", words("ner")))+"</w:tbl>"), cell("", words("beside"))) + "</w:tbl>", "c1:1.1 outer; c1:1.2 beside; c2:1.1 in; c2:1.2 ner"},
		{"a deleted row", "<w:tbl>" + row(cell("", words("stays")), cell("", words("too"))) + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", words("goes")) + "</w:tr></w:tbl>", "c1:1.1 stays; c1:1.2 too"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := outline(parts{"document": c.body, "numbering": lists}.read(t).Blocks); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestNotes(t *testing.T) {
	ref := func(id, more string) string {
		return `<w:r><w:rPr>` + raised + `</w:rPr><w:footnoteReference w:id="` + id + `" ` + more + `</w:r>`
	}
	body := para("", run("First")+ref("1", "/>")+run(" and second")+ref("2", `w:customMarkFollows="1"/><w:t>*</w:t>`)+run(".")) +
		para("", run("Both")+ref("3", "/>")+run(", ", raised)+ref("4", "/>")+run("bis", raised)+run(" here"))
	footnotes := `<w:footnote w:type="separator" w:id="0">` + para("", run("line")) + `</w:footnote>`
	for i, text := range []string{"One.", "* Two.", "Three.", "Four."} {
		footnotes += fmt.Sprintf(`<w:footnote w:id="%d">%s</w:footnote>`, i+1, para("", `<w:r><w:rPr>`+raised+`</w:rPr><w:footnoteRef/></w:r>`+run(" "+text)))
	}
	raw := parts{"document": body, "footnotes": footnotes}.read(t)
	if got, want := outline(raw.Blocks), "p First and second.; n [1] One.; n [*] Two.; p Both here; n [2] Three.; n [3bis] Four."; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got, want := fmt.Sprint(raw.Blocks[0].Marks, raw.Blocks[3].Marks), "[{5 1} {16 *}] [{4 2} {4 3bis}]"; got != want {
		t.Errorf("the marks are %s, want %s", got, want)
	}
}

func TestPages(t *testing.T) {
	noted := `<w:r><w:lastRenderedPageBreak/></w:r>`
	body := para("", run("one")+`<w:r><w:br w:type="page"/></w:r>`) + para("", noted+run("two")) + para("", noted+run("three"))
	for printed, want := range map[string]string{"<Pages>3</Pages>": "1 2 3, 3 pages", "": "1 2 3, 3 pages", "<Pages>7</Pages>": "0 0 0, 0 pages, remark"} {
		raw := parts{"document": body, "app": printed}.read(t)
		got := fmt.Sprintf("%d %d %d, %d pages", raw.Blocks[0].Page, raw.Blocks[1].Page, raw.Blocks[2].Page, raw.Pages)
		if len(raw.Remarks) > 0 {
			got += ", remark"
		}
		if got != want {
			t.Errorf("with %q: %s, want %s", printed, got, want)
		}
	}
	if raw := (parts{"document": para("", run("one")+`<w:r><w:br w:type="page"/></w:r>`) + para("", run("two"))}).read(t); raw.Blocks[1].Page != 0 || raw.Pages != 0 {
		t.Error("a document that was never laid out has page numbers")
	}
}

func TestPropertiesAndLooks(t *testing.T) {
	raw := parts{
		"core":   `<dc:title> A  title </dc:title>`,
		"styles": ituStyles,
		"document": para(styled("Call"), run("considering", `<w:lang w:val="fr-CH"/>`)) +
			para(`<w:jc w:val="center"/>`, run("bold ", "<w:b/>", `<w:sz w:val="28"/>`)+run("all", "<w:b/>", `<w:sz w:val="28"/>`, `<w:lang w:val="en-GB"/>`)) +
			para("", run("half", "<w:b/>")+run("not", `<w:b w:val="0"/>`, `<w:lang w:val="fr-FR"/>`)+`<w:r><w:commentReference w:id="1"/></w:r>`+`<w:ins>`+run("x")+`</w:ins>`),
	}.read(t)
	if raw.Title != "A title" || raw.Language != "fr" || raw.Format != document.DOCX || len(raw.Remarks) != 2 {
		t.Errorf("title %q, language %q, format %q, remarks %q", raw.Title, raw.Language, raw.Format, raw.Remarks)
	}
	b := raw.Blocks
	if !b[0].Italic || b[0].Bold || b[0].Centre {
		t.Errorf("the call looks like %+v", b[0])
	}
	if !b[1].Bold || !b[1].Centre || b[1].Size != 140 {
		t.Errorf("the second paragraph looks like %+v", b[1])
	}
	if b[2].Bold {
		t.Errorf("the third paragraph is bold only in part: %+v", b[2])
	}
}

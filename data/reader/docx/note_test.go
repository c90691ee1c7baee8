package docx

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/data/reader/readertest"
)

func reference(kind, id, more string) string {
	return `<w:r><w:` + kind + `Reference w:id="` + id + `"` + more + `</w:r>`
}

// noteOf is a footnote or endnote as Word writes it: its mark, a blank, its text.
func noteOf(kind, id, text string) string {
	return `<w:` + kind + ` w:id="` + id + `">` + para("", `<w:r><w:rPr>`+raised+`</w:rPr><w:`+kind+`Ref/></w:r>`+run(" "+text)) + `</w:` + kind + `>`
}

// TestNoteMarks: how notes are marked, and where they stand.
func TestNoteMarks(t *testing.T) {
	three := para("", run("a")+reference("footnote", "1", "/>")) + para("", run("b")+reference("footnote", "2", "/>")) + para("", run("c")+reference("footnote", "3", "/>"))
	texts := noteOf("footnote", "1", "One.") + noteOf("footnote", "2", "Two.") + noteOf("footnote", "3", "Three.")
	section := func(properties string) string {
		return para("<w:sectPr>"+properties+"</w:sectPr>", run("end"))
	}
	for _, c := range []struct {
		name  string
		parts parts
		want  string
	}{
		{"figures", parts{"document": three, "footnotes": texts}, "p a; n [1] One.; p b; n [2] Two.; p c; n [3] Three."},
		{"signs", parts{"document": three, "footnotes": texts, "settings": `<w:footnotePr>` + value("numFmt", "chicago") + `</w:footnotePr>`}, "p a; n [*] One.; p b; n [†] Two.; p c; n [‡] Three."},
		{"anew in every section", parts{"document": para("", run("a")+reference("footnote", "1", "/>")) + section("") + para("", run("b")+reference("footnote", "2", "/>")),
			"footnotes": texts, "settings": `<w:footnotePr>` + value("numRestart", "eachSect") + `</w:footnotePr>`}, "p a; n [1] One.; p end; p b; n [1] Two."},
		{"on through all sections", parts{"document": para("", run("a")+reference("footnote", "1", "/>")) + section("") + para("", run("b")+reference("footnote", "2", "/>")), "footnotes": texts},
			"p a; n [1] One.; p end; p b; n [2] Two."},
		{"as a section has it", parts{"document": section("<w:footnotePr>"+value("numFmt", "upperLetter")+"</w:footnotePr>") + three, "footnotes": texts}, "p end; p a; n [A] One.; p b; n [B] Two.; p c; n [C] Three."},
		{"endnotes have Roman figures", parts{"document": para("", run("a")+reference("endnote", "1", "/>")+reference("footnote", "1", "/>")), "footnotes": texts, "endnotes": noteOf("endnote", "1", "End.")},
			"p a; n [i] End.; n [1] One."},
		{"endnotes as the settings have them", parts{"document": para("", run("a")+reference("endnote", "1", "/>")), "endnotes": noteOf("endnote", "1", "End."), "settings": `<w:endnotePr>` + value("numFmt", "decimal") + `</w:endnotePr>`},
			"p a; n [1] End."},
		{"on from another paper", parts{"document": three, "footnotes": texts, "settings": `<w:footnotePr>` + value("numStart", "7") + `</w:footnotePr>`}, "p a; n [7] One.; p b; n [8] Two.; p c; n [9] Three."},
		{"from a number in every section", parts{"document": para("", run("a")+reference("footnote", "1", "/>")) + section("") + para("", run("b")+reference("footnote", "2", "/>")),
			"footnotes": texts, "settings": `<w:footnotePr>` + value("numStart", "3") + value("numRestart", "eachSect") + `</w:footnotePr>`}, "p a; n [3] One.; p end; p b; n [3] Two."},
		{"from no number", parts{"document": three, "footnotes": texts, "settings": `<w:footnotePr>` + value("numStart", "-4") + `</w:footnotePr>`}, "p a; n [1] One.; p b; n [2] Two.; p c; n [3] Three."},
		{"a note on a text that a number is typed before", parts{"document": para("", typed("a)|that boats")+reference("footnote", "1", "/>")), "footnotes": texts}, "p [a)] that boats; n [1] One."},
		{"no figures at all", parts{"document": para("", run("a")+reference("footnote", "1", "/>")), "footnotes": texts, "settings": `<w:footnotePr>` + value("numFmt", "none") + `</w:footnotePr>`}, "p a; n [*] One."},
		{"two marks of one note", parts{"document": para("", run("a")+reference("footnote", "1", "/>")) + para("", run("b")+reference("footnote", "1", "/>")), "footnotes": texts}, "p a; n [1] One.; p b"},
		{"a note that is missing", parts{"document": para("", run("a")+reference("footnote", "9", "/>")), "footnotes": texts}, "p a"},
		{"no part of notes", parts{"document": para("", run("a")+reference("footnote", "1", "/>"))}, "p a"},
		{"a note without text", parts{"document": para("", run("a")+reference("footnote", "1", "/>")), "footnotes": noteOf("footnote", "1", " ")}, "p a"},
		{"a mark that was to follow", parts{"document": para("", run("a")+reference("footnote", "1", ` w:customMarkFollows="1"/>`)), "footnotes": texts}, "p a; n [*] One."},
		{"paragraphs and tables in a note", parts{"document": para("", run("a")+reference("footnote", "1", "/>")),
			"footnotes": `<w:footnote w:id="1">` + para("", run("One.")) + `<w:tbl><w:tr><w:tc>` + para("", run("cell")) + `</w:tc></w:tr></w:tbl><w:del>` + para("", run("gone")) + `</w:del></w:footnote>`}, "p a; n [1] One./cell"},
		{"a number typed before the text of a note", parts{"document": para("", run("a")+reference("footnote", "1", "/>")), "footnotes": `<w:footnote w:id="1">` + para("", run("1 One.")) + `</w:footnote>`}, "p a; n [1] One."},
		{"a note that begins with a number", parts{"document": para("", run("a")+reference("footnote", "1", "/>")), "footnotes": noteOf("footnote", "1", "1 country did not agree.")}, "p a; n [1] 1 country did not agree."},
		{"a note on a note of a table", parts{"document": "<w:tbl><w:tr><w:tc>" + para("", run("x")+reference("footnote", "1", "/>")) + "</w:tc><w:tc>" + para("", run("y")) + "</w:tc></w:tr></w:tbl>", "footnotes": texts},
			"c1:1.1 x; c1:1.2 y; n [1] One."},
	} {
		t.Run(c.name, func(t *testing.T) {
			raw := c.parts.read(t)
			readertest.Check(t, raw)
			if got := outline(raw.Blocks); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestChanges: what tracked changes come to when they are accepted; and that a remark says
// so.
func TestChanges(t *testing.T) {
	deleted := `<w:rPr><w:del/></w:rPr>`
	for _, c := range []struct{ name, body, want string }{
		{"ends of several paragraphs are deleted", para(deleted, run("One ")) + para(deleted, run("sentence ")) + para("", run("of three.")), "p One sentence of three."},
		{"the end of the last paragraph is deleted", para("", run("One.")) + para(deleted, run("Two.")), "p One.; p Two."},
		{"the end before a table is deleted", para(deleted, run("Above.")) + "<w:tbl><w:tr><w:tc>" + para("", run("a")) + "</w:tc><w:tc>" + para("", run("b")) + "</w:tc></w:tr></w:tbl>" + para("", run("Below.")),
			"p Above.; c1:1.1 a; c1:1.2 b; p Below."},
		{"a paragraph within an insertion", `<w:ins>` + para("", run("new")) + `</w:ins>`, "p new"},
		{"a paragraph within a deletion", `<w:del>` + para("", run("gone")) + `</w:del>` + para("", run("stays")), "p stays"},
		{"an inserted row", "<w:tbl><w:tr>" + `<w:trPr><w:ins/></w:trPr><w:tc>` + para("", run("a")) + "</w:tc><w:tc>" + para("", run("b")) + "</w:tc></w:tr></w:tbl>", "c1:1.1 a; c1:1.2 b"},
		{"rows and cells within insertions", "<w:tbl><w:ins><w:tr><w:moveTo><w:tc>" + para("", run("a")) + "</w:tc></w:moveTo><w:tc>" + para("", run("b")) + "</w:tc></w:tr></w:ins></w:tbl>", "c1:1.1 a; c1:1.2 b"},
		{"properties as they were before", para(`<w:jc w:val="left"/><w:pPrChange><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>`, `<w:r><w:rPr><w:ins/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>seen</w:t></w:r>`+`<w:del>`+run("x")+`</w:del>`), "p seen"},
	} {
		t.Run(c.name, func(t *testing.T) {
			raw := parts{"document": c.body}.read(t)
			if got := outline(raw.Blocks); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
			told := strings.Contains(fmt.Sprint(raw.Remarks), "tracked changes")
			if moved := strings.Contains(c.body, "moveTo><w:tc"); !told && !moved {
				t.Errorf("the remarks are %q", raw.Remarks)
			}
		})
	}
}

package docx

import (
	"strings"
	"testing"
)

// levelOf is one level of a scheme: its number, what it prints, and what else it says.
func levelOf(i, text string, more ...string) string {
	return `<w:lvl w:ilvl="` + i + `"><w:lvlText w:val="` + text + `"/>` + strings.Join(more, "") + `</w:lvl>`
}

func schemeOf(id string, levels ...string) string {
	return `<w:abstractNum w:abstractNumId="` + id + `">` + strings.Join(levels, "") + `</w:abstractNum>`
}

func listOf(id, scheme string, more ...string) string {
	return `<w:num w:numId="` + id + `"><w:abstractNumId w:val="` + scheme + `"/>` + strings.Join(more, "") + `</w:num>`
}

func value(element, val string) string { return `<w:` + element + ` w:val="` + val + `"/>` }

// TestNumbering: the numbers that Word prints before paragraphs, which its files do not
// have. Entries are a list and a level: "1/0".
func TestNumbering(t *testing.T) {
	clauses := schemeOf("1", levelOf("0", "%1"), levelOf("1", "%1.%2"), levelOf("2", "%1.%2.%3"))
	for _, c := range []struct{ name, numbering, entries, want string }{
		{"clauses", clauses + listOf("1", "1"), "1/0 1/1 1/2 1/2 1/1 1/0 1/1 1/2", "1 1.1 1.1.1 1.1.2 1.2 2 2.1 2.1.1"},
		{"a first number", schemeOf("1", levelOf("0", "%1)", value("start", "5"))) + listOf("1", "1"), "1/0 1/0", "5) 6)"},
		{"a list that starts where it says", clauses + listOf("1", "1") + listOf("2", "1", `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>`),
			"1/0 2/0 2/0 1/0", "1 7 8 9"},
		{"a list with a level of its own", clauses + listOf("1", "1") + listOf("2", "1", `<w:lvlOverride w:ilvl="0">`+levelOf("0", "Annex %1", value("numFmt", "upperLetter"))+`</w:lvlOverride>`),
			"1/0 2/0", "1 Annex B"},
		{"a level that goes on", schemeOf("1", levelOf("0", "%1"), levelOf("1", "(%2)", value("lvlRestart", "0"))) + listOf("1", "1"), "1/0 1/1 1/0 1/1", "1 (1) 2 (2)"},
		{"a level that begins anew behind the first alone", schemeOf("1", levelOf("0", "%1"), levelOf("1", "%2"), levelOf("2", "(%3)", value("lvlRestart", "1"))) + listOf("1", "1"),
			"1/0 1/1 1/2 1/1 1/2 1/0 1/1 1/2", "1 1 (1) 2 (2) 2 1 (1)"},
		{"figures of levels above in decimal", schemeOf("1", levelOf("0", "%1", value("numFmt", "upperRoman")), levelOf("1", "%1.%2", "<w:isLgl/>", value("numFmt", "lowerLetter"))) + listOf("1", "1"),
			"1/0 1/0 1/1", "I II 2.a"},
		{"a scheme named by a list style", `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Ours"/>` + levelOf("0", "§ %1") + `</w:abstractNum>` +
			`<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Ours"/></w:abstractNum>` + listOf("1", "1") + listOf("2", "2"), "2/0 1/0", "§ 1 § 2"},
		{"a bullet in Symbol", schemeOf("1", levelOf("0", "\uF0B7", value("numFmt", "bullet"), `<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>`)) + listOf("1", "1"), "1/0", "•"},
		{"a bullet of the private range without a font", schemeOf("1", levelOf("0", "\uF0B7", value("numFmt", "bullet"))) + listOf("1", "1"), "1/0", "•"},
		{"signs that are no numbers", schemeOf("1", levelOf("0", "100 % %0 %1%")) + listOf("1", "1"), "1/0", "100 % %0 1%"},
		{"levels that no list has", schemeOf("1", levelOf("9", "%1"), levelOf("x", "%1"), levelOf("0", "%1.")) + listOf("1", "1", `<w:lvlOverride w:ilvl="12"><w:startOverride w:val="3"/></w:lvlOverride>`), "1/0", "1."},
		{"a scheme that is missing", listOf("1", "8"), "1/0", "-"},
		{"a list that is missing", clauses, "4/0", "-"},
		{"a part that is missing", "", "1/0", "-"},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := ""
			for e := range strings.FieldsSeq(c.entries) {
				list, level, _ := strings.Cut(e, "/")
				body += para(entry(level, list), run("text"))
			}
			p := parts{"document": body, "numbering": c.numbering}
			if c.numbering == "" {
				delete(p, "numbering")
			}
			var got []string
			for _, b := range p.read(t).Blocks {
				if b.Marker == "" {
					b.Marker = "-"
				}
				got = append(got, b.Marker)
			}
			if got := strings.Join(got, " "); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestNumberedStyles: a style may name its list, and a level of the list its style.
func TestNumberedStyles(t *testing.T) {
	numbering := schemeOf("1", levelOf("0", "%1", value("pStyle", "One")), levelOf("1", "%1.%2", value("pStyle", "Two"))) + listOf("1", "1")
	style := func(id, more string) string {
		return `<w:style w:type="paragraph" w:styleId="` + id + `"><w:name w:val="heading ` + id + `"/><w:pPr><w:numPr>` + value("numId", "1") + `</w:numPr></w:pPr>` + more + `</w:style>`
	}
	styles := style("One", "") + style("Two", "") + `<w:style w:type="paragraph" w:styleId="Plain"><w:name w:val="Plain"/><w:basedOn w:val="Two"/></w:style>`
	body := para(styled("One"), run("a")) + para(styled("Two"), run("b")) + para(styled("Plain"), run("c")) + para(styled("Two")+entry("0", "1"), run("d")) + para(styled("Nowhere"), run("e"))
	raw := parts{"document": body, "styles": styles, "numbering": numbering}.read(t)
	if got, want := outline(raw.Blocks), "e1 [1] a; e2 [1.1] b; e2 [1.2] c; e1 [2] d; p e"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

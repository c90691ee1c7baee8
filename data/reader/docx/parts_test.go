package docx

import (
	"archive/zip"
	"bytes"
	"testing"

	"vademecum/app/document"
)

// packed makes a file of parts by their full names.
func packed(t *testing.T, parts ...[2]string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range parts {
		w, err := z.Create(p[0])
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(p[1]))
	}
	z.Close()
	return out.Bytes()
}

// TestWhereParts: a document is found as other word processors than Word write it, and
// read without the parts that it does not have.
func TestWhereParts(t *testing.T) {
	text := func(s string) string {
		return `<w:document ` + namespaces + `><w:body>` + para(styled("H"), run(s)) + `</w:body></w:document>`
	}
	headings := `<w:styles ` + namespaces + `>` + someStyles + `</w:styles>`
	relations := func(target, more string) string {
		return `<Relationships><Relationship Type="http://x/officeDocument" Target="` + target + `"` + more + `/></Relationships>`
	}
	for _, c := range []struct {
		name  string
		parts [][2]string
		want  string
	}{
		{"the text alone", [][2]string{{"word/document.xml", text("a")}}, "p a"},
		{"at another place", [][2]string{{"_rels/.rels", relations("text/main.xml", "")}, {"text/main.xml", text("a")}, {"word/document.xml", text("not this")}}, "p a"},
		{"named from the root", [][2]string{{"_rels/.rels", relations("/text/main.xml", "")}, {"text/main.xml", text("a")}}, "p a"},
		{"in other letters", [][2]string{{"Word/Document.XML", text("a")}}, "p a"},
		{"with strokes of Windows", [][2]string{{`word\document.xml`, text("a")}}, "p a"},
		{"twice", [][2]string{{"word/document.xml", text("a")}, {"WORD/document.xml", text("b")}}, "p a"},
		{"one that is outside", [][2]string{{"_rels/.rels", relations("http://example.int/x.xml", ` TargetMode="External"`)}, {"word/document.xml", text("a")}}, "p a"},
		{"styles", [][2]string{{"word/document.xml", text("a")}, {"word/_rels/document.xml.rels", `<Relationships><Relationship Type="x/styles" Target="../looks.xml"/></Relationships>`}, {"looks.xml", headings}}, "h1 a"},
		{"styles that are missing", [][2]string{{"word/document.xml", text("a")}, {"word/_rels/document.xml.rels", `<Relationships><Relationship Type="x/styles" Target="styles.xml"/></Relationships>`}}, "p a"},
	} {
		raw, err := Read(t.Context(), packed(t, c.parts...))
		if err != nil || outline(raw.Blocks) != c.want {
			t.Errorf("%s: %v, %q, want %q", c.name, err, outline(raw.Blocks), c.want)
		}
	}
}

// TestTitle: what a file says of its title, and that a broken part of it costs no text.
func TestTitle(t *testing.T) {
	for core, want := range map[string]string{
		"<dc:title>Rules\n of the  harbour</dc:title>": "Rules of the harbour",
		"<dc:creator>somebody</dc:creator>":            "",
		"<dc:title></dc:title>":                        "",
		"<dc:title>Rules":                              "",
		"<dc:title>Rules<b>&nosuch;</b></dc:title>":    "",
	} {
		raw := parts{"document": para("", run("text")), "core": core}.read(t)
		if raw.Title != want || outline(raw.Blocks) != "p text" {
			t.Errorf("%s: %q, %s", core, raw.Title, outline(raw.Blocks))
		}
	}
}

// TestLooks: what letters look like is said by themselves, by their style, by the style of
// the paragraph, and by the document, the nearest first.
func TestLooks(t *testing.T) {
	const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/><w:lang w:val="es-ES"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>` +
		`<w:style w:type="character" w:styleId="S"><w:name w:val="S"/><w:rPr><w:b w:val="false"/><w:i w:val="on"/></w:rPr></w:style>` +
		`<w:style w:type="character" w:styleId="V"><w:name w:val="V"/><w:rPr><w:vanish/></w:rPr></w:style>`
	type look struct {
		bold, italic, centre bool
		size                 int
	}
	for _, c := range []struct {
		name, body string
		want       look
	}{
		{"of the document and its default style", para("", run("a")), look{italic: true, centre: true, size: 100}},
		{"a style that there is not is the default", para(styled("None"), run("a")), look{italic: true, centre: true, size: 100}},
		{"of the paragraph style", para(styled("B"), run("a")), look{bold: true, size: 120}},
		{"of the style of the letters", para(styled("B"), run("a", `<w:rStyle w:val="S"/>`)), look{italic: true, size: 120}},
		{"of the letters", para(styled("B"), run("a", `<w:rStyle w:val="S"/>`, `<w:i w:val="0"/>`, `<w:sz w:val="17"/>`)), look{size: 85}},
		{"of most letters", para(styled("B"), run("much text", `<w:sz w:val="30"/>`)+run("a")), look{bold: true, size: 150}},
		{"a size that cannot be", para("", run("a", `<w:sz w:val="-3"/>`)), look{italic: true, centre: true, size: 100}},
		{"hidden by a style", para("", run("a")+run("hidden", `<w:rStyle w:val="V"/>`)), look{italic: true, centre: true, size: 100}},
		{"blanks look like nothing", para(styled("B"), run("a")+run("  ", `<w:b w:val="0"/>`)), look{bold: true, size: 120}},
	} {
		raw := parts{"document": c.body, "styles": styles}.read(t)
		b := raw.Blocks[0]
		if got := (look{b.Bold, b.Italic, b.Centre, b.Size}); got != c.want || len(raw.Blocks) != 1 || b.Kind != document.Para || len(b.Text) > len("much texta") || raw.Language != "es" {
			t.Errorf("%s: %+v, %q in %q, want %+v", c.name, got, b.Text, raw.Language, c.want)
		}
	}
}

package docx

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"vademecum/app/document"
)

// FuzzDocument reads anything as the text of a document, with styles, lists and
// notes that it may refer to.
func FuzzDocument(f *testing.F) {
	f.Add(para("", run("A paragraph."))+`<w:tbl><w:tr><w:tc>`+para("", run("cell"))+`</w:tc></w:tr></w:tbl>`, "")
	f.Add(para(`<w:pStyle w:val="H"/>`, typed("1.2|Heading"))+para(`<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`, run("entry")), lists)
	f.Add(para("", `<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/><w:footnoteReference w:id="1"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>`), lists)
	f.Fuzz(func(t *testing.T, body, numbering string) {
		p := parts{"document": body, "numbering": numbering, "styles": someStyles,
			"footnotes": `<w:footnote w:id="1">` + para("", run("A note.")) + `</w:footnote>`}
		check(t, p.bytes())
	})
}

// FuzzRead reads anything as a file.
func FuzzRead(f *testing.F) {
	f.Add(parts{"document": para("", run("A paragraph."))}.bytes())
	f.Add(parts{"document": para("", run("A paragraph.")), "styles": someStyles, "numbering": lists}.bytes())
	f.Add([]byte("PK\x05\x06"))
	f.Fuzz(check)
}

// check sees that a file gives either proper text or a sentence.
func check(t *testing.T, data []byte) {
	raw, err := Read(context.Background(), data)
	if err != nil {
		if strings.Contains(err.Error(), "XML syntax") || strings.Contains(err.Error(), "zip:") || strings.Contains(err.Error(), "flate:") {
			t.Fatalf("the error is no sentence: %q", err)
		}
		return
	}
	for _, b := range raw.Blocks {
		if !utf8.ValidString(b.Text) || strings.TrimSpace(b.Text) != b.Text || b.Text == "" {
			t.Fatalf("the text of a block is not tidy: %q", b.Text)
		}
		if (b.Kind == document.Title || b.Kind == document.Entry) && b.Depth < 1 {
			t.Fatalf("a block of kind %d has depth %d", b.Kind, b.Depth)
		}
		for _, m := range b.Marks {
			if m.At < 0 || m.At > len(b.Text) {
				t.Fatalf("a mark at %d of %d bytes", m.At, len(b.Text))
			}
		}
	}
}

const someStyles = `<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`

// lists are a list of decimal numbers with letters below, and one of bullets.
const lists = `<w:abstractNum w:abstractNumId="0">` +
	`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>` +
	`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>` +
	`<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>` +
	`</w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum>` +
	`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
	`<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>` +
	`<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`

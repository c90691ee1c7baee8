package docx

import (
	"context"
	"errors"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"vademecum/data/reader/readertest"
)

// TestEncodings: a part says in its first line in which encoding it is, or begins with a
// mark; what is in none is refused with the sentence for what is damaged.
func TestEncodings(t *testing.T) {
	const text = "Résolution 7 – décision"
	wide := func(e unicode.Endianness) encoding.Encoding { return unicode.UTF16(e, unicode.UseBOM) }
	for _, c := range []struct {
		name, declares string
		written        encoding.Encoding
		want           string // or what is wrong
	}{
		{"UTF-8", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, encoding.Nop, text},
		{"UTF-8 in small letters", `<?xml version='1.0' encoding='utf-8'?>`, encoding.Nop, text},
		{"UTF-8 of which nothing is said", "", encoding.Nop, text},
		{"UTF-8 with its mark", "", unicode.UTF8BOM, text},
		{"UTF-8 with its mark and a declaration", `<?xml version="1.0" encoding="UTF-8"?>`, unicode.UTF8BOM, text},
		{"UTF-16", `<?xml version="1.0" encoding="UTF-16"?>`, wide(unicode.LittleEndian), text},
		{"UTF-16, the great end first", `<?xml version="1.0" encoding="UTF-16"?>`, wide(unicode.BigEndian), text},
		{"UTF-16 of which nothing is said", "", wide(unicode.LittleEndian), text},
		{"an encoding of Windows", `<?xml version="1.0" encoding="windows-1252"?>`, charmap.Windows1252, text},
		{"one that nobody knows", `<?xml version="1.0" encoding="klingon"?>`, encoding.Nop, "damaged"},
		{"UTF-8 that it is not", `<?xml version="1.0" encoding="UTF-8"?>`, charmap.Windows1252, "damaged"},
		{"XML of a later day", `<?xml version="1.1" encoding="UTF-8"?>`, encoding.Nop, "damaged"},
	} {
		xml := c.declares + `<w:document ` + namespaces + `><w:body>` + para("", run(text)) + `</w:body></w:document>`
		written, err := c.written.NewEncoder().String(xml)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		raw, err := Read(t.Context(), packed(t, [2]string{"word/document.xml", written}))
		if c.want == "damaged" {
			if !errors.Is(err, errDamaged) {
				t.Errorf("%s: %q, %v", c.name, outline(raw.Blocks), err)
			}
			continue
		}
		if err != nil || outline(raw.Blocks) != "p "+c.want {
			t.Errorf("%s: %q, %v, want %q", c.name, outline(raw.Blocks), err, c.want)
		}
	}
}

// TestDamagedParts: a part that is broken, or cut off, costs the document, whichever it is,
// unless it says no more than the title; and the sentence is not that of a decoder.
func TestDamagedParts(t *testing.T) {
	for _, name := range []string{"document", "styles", "numbering", "footnotes", "endnotes", "settings"} {
		for _, broken := range []string{"<w:", "<w:p", "<w:p><w:r></w:p>", `<w:style w:type=>`, "&nosuch;", "<w:p>\x01</w:p>", "<w:p><![CDATA[", "<w:p><!-- "} {
			p := parts{"document": para("", run("text")), name: broken}
			if raw, err := Read(t.Context(), p.bytes()); !errors.Is(err, errDamaged) {
				t.Errorf("%s with %q: %q, %v", name, broken, outline(raw.Blocks), err)
			}
		}
	}
	for _, name := range []string{"core", "app"} {
		raw := parts{"document": para("", run("text")), name: "<dc:title>Title<"}.read(t)
		if outline(raw.Blocks) != "p text" || raw.Title != "" {
			t.Errorf("%s: %q, title %q", name, outline(raw.Blocks), raw.Title)
		}
	}
	relations := [2]string{"word/_rels/document.xml.rels", `<Relationships><Relationship `}
	text := [2]string{"word/document.xml", `<w:document ` + namespaces + `><w:body>` + para("", run("text")) + `</w:body></w:document>`}
	for _, file := range [][][2]string{{relations, text}, {{"_rels/.rels", `<Relationships>`}, text}} {
		if _, err := Read(t.Context(), packed(t, file...)); !errors.Is(err, errDamaged) {
			t.Errorf("%s: %v", file[0][0], err)
		}
	}
}

// TestTruncation: of a document that is cut off anywhere nothing is shown, since half a
// document is none; in the archive as in the XML of its text.
func TestTruncation(t *testing.T) {
	body := `<w:document ` + namespaces + `><w:body>` + para(styled("H"), run("Scope")) + tabled([]string{para("", run("a")), para("", run("b"))}) + `</w:body></w:document>`
	for end := range len(body) - len("</w:document>") {
		if raw, err := Read(t.Context(), packed(t, [2]string{"word/document.xml", body[:end]})); !errors.Is(err, errDamaged) {
			t.Fatalf("the text up to byte %d: %q, %v", end, outline(raw.Blocks), err)
		}
	}
	file := packed(t, [2]string{"word/document.xml", body})
	for end := range file {
		if raw, err := Read(t.Context(), file[:end]); !errors.Is(err, errDamaged) {
			t.Fatalf("the file up to byte %d: %q, %v", end, outline(raw.Blocks), err)
		}
	}
}

// TestCancelledOnTheWay: reading stops wherever it is, and says that it was called off
// and not that the file is damaged.
func TestCancelledOnTheWay(t *testing.T) {
	row := []string{para("", run(strings.Repeat("a ", 50))), para("", run("b"))}
	p := parts{"document": strings.Repeat(para(entry("0", "1"), run("text")+reference("footnote", "1", "/>"))+tabled(row, row), 300), "styles": ituStyles, "numbering": lists,
		"footnotes": noteOf("footnote", "1", "One."), "endnotes": noteOf("endnote", "1", "End."), "settings": `<w:footnotePr/>`, "core": "<dc:title>T</dc:title>", "app": "<Pages>3</Pages>"}
	data := p.bytes()
	asked := readertest.Cancelled(t, func(ctx context.Context) error {
		_, err := Read(ctx, data)
		return err
	})
	if asked < 40 {
		t.Errorf("a document of 300 tables asks its context %d times", asked)
	}
}

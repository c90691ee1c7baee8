// Package docx writes a briefing as a document of Office Open XML (ISO/IEC 29500-1),
// which Word, LibreOffice and Pages open.
//
// A .docx is a ZIP of XML parts. Those that are the same in each, such as the styles,
// lie in parts as they are; the rest is written here. Everything that is a heading, a
// list of contents or a link is one to the program that opens it too, so that its
// outline shows the items, and the styles can be changed at one place. Page numbers are
// fields, which the program fills in; the list of contents bears the numbers of items
// and no page numbers, since these would be wrong until somebody brings them up to date.
package docx

import (
	"archive/zip"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"vademecum/app/briefing"
)

//go:embed all:parts
var parts embed.FS

// Write writes a briefing.
func Write(w io.Writer, b *briefing.Briefing) error {
	d := &body{addresses: map[string]string{}}
	d.briefing(b)
	z := zip.NewWriter(w)
	put := func(name, text string) error {
		out, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: b.Time()})
		if err == nil {
			_, err = io.WriteString(out, text)
		}
		return err
	}
	err := fs.WalkDir(parts, "parts", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := parts.ReadFile(path)
		if err != nil {
			return err
		}
		return put(strings.TrimPrefix(path, "parts/"), string(text))
	})
	if err != nil {
		return err
	}
	for _, part := range []struct{ name, text string }{
		{"docProps/core.xml", core(b)},
		{"word/header1.xml", header(b)},
		{"word/_rels/document.xml.rels", d.relations()},
		{"word/document.xml", d.document()},
	} {
		if err := put(part.name, part.text); err != nil {
			return err
		}
	}
	return z.Close()
}

const (
	declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	main        = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	relations   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// core is the part with title and dates of the document.
func core(b *briefing.Briefing) string {
	stamp := b.Time().Format("2006-01-02T15:04:05Z")
	return declaration + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
		`<dc:title>` + escape(b.Title) + `</dc:title><dc:creator>Vademecum</dc:creator>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">` + stamp + `</dcterms:created>` +
		`<dcterms:modified xsi:type="dcterms:W3CDTF">` + stamp + `</dcterms:modified></cp:coreProperties>`
}

// header is the running title, on all pages but the first.
func header(b *briefing.Briefing) string {
	return declaration + `<w:hdr xmlns:w="` + main + `"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>` +
		run(b.Title, "") + `<w:r><w:tab/></w:r>` + run(b.Day(), "") + `</w:p></w:hdr>`
}

// relations are the targets of the links, by the ids that the body names them by.
func (d *body) relations() string {
	var b strings.Builder
	b.WriteString(declaration + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for n, r := range []struct{ kind, target string }{{"styles", "styles.xml"}, {"settings", "settings.xml"}, {"header", "header1.xml"}, {"footer", "footer1.xml"}} {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>`, n+1, relations, r.kind, r.target)
	}
	for _, address := range d.inOrder {
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="%s/hyperlink" Target="%s" TargetMode="External"/>`, d.addresses[address], relations, escape(address))
	}
	return b.String() + `</Relationships>`
}

// document is the main part. The last paragraph properties are those of the page: A4,
// in twentieths of a point, with another first page.
func (d *body) document() string {
	return declaration + `<w:document xmlns:w="` + main + `" xmlns:r="` + relations + `"><w:body>` + d.String() +
		`<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>` +
		`<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1588" w:right="1304" w:bottom="1474" w:left="1304" w:header="737" w:footer="680" w:gutter="0"/>` +
		`<w:titlePg/></w:sectPr></w:body></w:document>`
}

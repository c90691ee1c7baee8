package docx

import (
	"archive/zip"
	"bytes"
	"context"
	"maps"
	"slices"
	"strings"
	"testing"

	"vademecum/app/document"
)

const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
	`xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ` +
	`xmlns:wps="urn:shape" xmlns:v="urn:schemas-microsoft-com:vml"`

// parts are the parts of a DOCX by short names: "document", "styles", "numbering",
// "footnotes", "endnotes", "settings" hold what is within the root element, "core"
// and "app" the properties.
type parts map[string]string

// bytes packs the parts.
func (p parts) bytes() []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	write := func(name, content string) {
		w, _ := z.Create(name)
		w.Write([]byte(`<?xml version="1.0" encoding="UTF-8"?>` + content))
	}
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	relation := func(kind, target string) string {
		return `<Relationship Id="x` + kind + `" Type="` + office + kind + `" Target="` + target + `"/>`
	}
	write("[Content_Types].xml", `<Types/>`)
	write("_rels/.rels", `<Relationships>`+relation("officeDocument", "word/document.xml")+
		relation("core-properties", "docProps/core.xml")+relation("extended-properties", "docProps/app.xml")+`</Relationships>`)
	var relations strings.Builder
	for _, name := range slices.Sorted(maps.Keys(p)) {
		content := p[name]
		switch name {
		case "document":
			write("word/document.xml", `<w:document `+namespaces+`><w:body>`+content+`</w:body></w:document>`)
		case "core":
			write("docProps/core.xml", `<c:coreProperties xmlns:c="urn:c" xmlns:dc="urn:dc">`+content+`</c:coreProperties>`)
		case "app":
			write("docProps/app.xml", `<Properties>`+content+`</Properties>`)
		default:
			relations.WriteString(relation(name, name+".xml"))
			write("word/"+name+".xml", `<w:`+name+` `+namespaces+`>`+content+`</w:`+name+`>`)
		}
	}
	write("word/_rels/document.xml.rels", `<Relationships>`+relations.String()+`</Relationships>`)
	z.Close()
	return out.Bytes()
}

// read reads a document made of parts.
func (p parts) read(t *testing.T) document.Raw {
	t.Helper()
	raw, err := Read(context.Background(), p.bytes())
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// para makes a paragraph with properties and runs.
func para(properties, runs string) string {
	return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>"
}

// run makes a run of text with properties.
func run(text string, properties ...string) string {
	return `<w:r><w:rPr>` + strings.Join(properties, "") + `</w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`
}

// typed makes a run in which | stands for a tab and / for a line break.
func typed(text string) string {
	return `<w:r><w:t xml:space="preserve">` + strings.NewReplacer("|", `</w:t><w:tab/><w:t xml:space="preserve">`,
		"/", `</w:t><w:br/><w:t xml:space="preserve">`).Replace(text) + `</w:t></w:r>`
}

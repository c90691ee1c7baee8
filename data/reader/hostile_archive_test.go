package reader

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"hash/crc32"
	"io"
	"strings"

	"vademecum/data/reader/limit"
)

// A member is a file within an archive made for a test.
type member struct{ name, text string }

// archive makes a ZIP archive.
func archive(members ...member) func() []byte {
	return func() []byte {
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		for _, m := range members {
			w, err := z.Create(m.name)
			if err != nil {
				panic(err)
			}
			if _, err := io.WriteString(w, m.text); err != nil {
				panic(err)
			}
		}
		if err := z.Close(); err != nil {
			panic(err)
		}
		return out.Bytes()
	}
}

const (
	types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	main  = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	para  = `<w:p><w:r><w:t>text</w:t></w:r></w:p>`
)

// stylesOf says where the styles of the document part are.
const stylesOf = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`

func body(inner string) string {
	return `<?xml version="1.0"?><w:document ` + space + `><w:body>` + inner + `</w:body></w:document>`
}

// docxFile makes a DOCX whose document part is given, with more parts behind it.
func docxFile(document string, more ...member) func() []byte {
	return archive(append([]member{{"[Content_Types].xml", types}, {"_rels/.rels", main}, {"word/document.xml", document}}, more...)...)
}

// bomb makes a DOCX with a part that unpacks to a number of megabytes of blanks
// and claims to unpack to the given number of bytes.
func bomb(part, before string, megabytes int, claimed uint64) func() []byte {
	return func() []byte {
		var packed bytes.Buffer
		sum := crc32.NewIEEE()
		f, err := flate.NewWriter(&packed, flate.BestSpeed)
		if err != nil {
			panic(err)
		}
		w := io.MultiWriter(f, sum)
		io.WriteString(w, before)
		for blank := []byte(strings.Repeat(" ", 1<<20)); megabytes > 0; megabytes-- {
			w.Write(blank)
		}
		f.Close()
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		for _, m := range []member{{"[Content_Types].xml", types}, {"_rels/.rels", main}, {"word/_rels/document.xml.rels", stylesOf}} {
			w, _ := z.Create(m.name)
			io.WriteString(w, m.text)
		}
		raw, err := z.CreateRaw(&zip.FileHeader{Name: part, Method: zip.Deflate, CRC32: sum.Sum32(),
			CompressedSize64: uint64(packed.Len()), UncompressedSize64: claimed})
		if err != nil {
			panic(err)
		}
		raw.Write(packed.Bytes())
		if part != "word/document.xml" {
			w, _ := z.Create("word/document.xml")
			io.WriteString(w, body(para))
		}
		z.Close()
		return out.Bytes()
	}
}

// many makes an archive with a directory of n entries.
func many(n int) func() []byte {
	return func() []byte {
		var members []member
		for i := range n {
			members = append(members, member{fmt.Sprintf("word/%d", i), ""})
		}
		return docxFile(body(para), members...)()
	}
}

// changed makes a file and replaces a piece of it.
func changed(make func() []byte, old, new string) func() []byte {
	return func() []byte { return bytes.ReplaceAll(make(), []byte(old), []byte(new)) }
}

// cut makes a file and leaves the given share of it, in hundredths.
func cut(make func() []byte, hundredths int) func() []byte {
	return func() []byte { b := make(); return b[:len(b)*hundredths/100] }
}

// locked marks every file of an archive as encrypted.
func locked(make func() []byte) func() []byte {
	return func() []byte {
		data := make()
		for at := 0; ; at += 4 {
			next := bytes.Index(data[at:], []byte("PK\x01\x02"))
			if next < 0 {
				return data
			}
			at += next
			data[at+8] |= 1
		}
	}
}

var hostileArchives = []hostile{
	{"half.docx", cut(docxFile(body(strings.Repeat(para, 100))), 50), "missing or damaged"},
	{"nearly-whole.docx", cut(docxFile(body(strings.Repeat(para, 100))), 98), "missing or damaged"},
	{"no-document.docx", archive(member{"[Content_Types].xml", types}, member{"_rels/.rels", main}, member{"word/styles.xml", "<x/>"}), ""},
	{"document-elsewhere.docx", archive(member{"[Content_Types].xml", types}, member{"_rels/.rels", strings.Replace(main, "word/document.xml", "../../../etc/passwd", 1)}, member{"word/styles.xml", "<x/>"}), ""},
	{"empty-document.docx", docxFile(""), ""},
	{"no-text.docx", docxFile(body(`<w:p/><w:p><w:r/></w:p>`)), ""},
	{"only-a-picture.docx", docxFile(body(`<w:p><w:r><w:drawing/></w:r></w:p>`)), ""},
	{"broken-document.docx", docxFile(body(para) + "<"), ""},
	{"half-document.docx", docxFile(`<w:document ` + space + `><w:body><w:p><w:r><w:t>text`), ""},
	{"other-document.docx", docxFile(`<html><p>text</p></html>`), ""},
	{"binary-document.docx", docxFile(string(random(5000))), ""},
	{"damaged-part.docx", changed(func() []byte { return stored(body(para)) }, "text", "tixt"), ""},
	{"unknown-packing.docx", changed(docxFile(body(para)), "PK\x01\x02\x14\x00\x14\x00\x08\x00\x08\x00", "PK\x01\x02\x14\x00\x14\x00\x08\x00\x63\x00"), ""},
	{"laughs.docx", docxFile(`<?xml version="1.0"?>` + laughs + `<w:document ` + space + `><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>`), ""},
	{"outside-entity.docx", docxFile(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><w:document ` + space + `><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:body></w:document>`), ""},
	{"deep.docx", docxFile(body(strings.Repeat("<w:sdt><w:sdtContent>", 100_000))), ""},
	{"deep-tables.docx", docxFile(body(strings.Repeat("<w:tbl><w:tr><w:tc>", 1000) + para + strings.Repeat("</w:tc></w:tr></w:tbl>", 1000))), "more than 200 deep"},
	{"endless-paragraph.docx", docxFile(body(`<w:p><w:r><w:t>` + strings.Repeat("word ", 1<<18) + `</w:t></w:r></w:p>`)), "without a break"},
	{"endless-paragraphs.docx", docxFile(body(strings.Repeat(`<w:p><w:r><w:t>x</w:t></w:r></w:p>`, limit.Blocks+1))), "more than 400000"},
	{"endless-attributes.docx", docxFile(body(`<w:p ` + strings.Repeat(`w:a="b" `, 1<<18) + `/>`)), ""},
	{"bomb.docx", bomb("word/document.xml", `<w:document `+space+`>`, 300, 300<<20), "unpacks to more than 256 MB"},
	{"lying-bomb.docx", bomb("word/document.xml", `<w:document `+space+`>`, 300, 100), ""},
	{"bomb-in-styles.docx", bomb("word/styles.xml", `<w:styles `+space+`>`, 300, 300<<20), ""},
	{"bomb-in-picture.docx", bomb("word/media/image1.png", "", 300, 300<<20), "read"},
	{"bomb-of-files.docx", many(limit.Parts), "more than 20000 files"},
	{"bomb-of-names.docx", func() []byte {
		return append([]byte("PK\x03\x04"), strings.Repeat("PK\x01\x02"+strings.Repeat("\x00", 42), limit.Parts+1)...)
	}, "more than 20000 files"},
	{"style-cycle.docx", docxFile(body(`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>text</w:t></w:r></w:p>`),
		member{"word/_rels/document.xml.rels", stylesOf},
		member{"word/styles.xml", `<w:styles ` + space + `><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`}), "read"},
	{"twice.docx", docxFile(body(para), member{"word/document.xml", body(para)}), "read"},
	{"outside-names.docx", docxFile(body(para), member{"../../../../tmp/escaped", "x"}, member{"/etc/escaped", "x"}, member{`C:\escaped`, "x"}), "read"},
	{"locked.zip", locked(archive(member{"paper.txt", "text"})), "protected by a password"},
	{"papers.zip", archive(member{"paper.txt", "text"}), "unpack it"},
	{"papers.docx", archive(member{"paper.txt", "text"}), "unpack it"},
	{"sheet.docx", archive(member{"[Content_Types].xml", "x"}, member{"xl/workbook.xml", "x"}), "spreadsheet of Excel"},
	{"sheet.xlsx", archive(member{"[Content_Types].xml", "x"}, member{"xl/workbook.xml", "y"}), "spreadsheet of Excel"},
	{"slides.pdf", archive(member{"[Content_Types].xml", "x"}, member{"ppt/presentation.xml", "x"}), "presentation of PowerPoint"},
	{"text.odt", archive(member{"mimetype", "application/vnd.oasis.opendocument.text"}, member{"content.xml", "x"}), "OpenDocument text"},
	{"table.ods", archive(member{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}), "other than a text"},
	{"book.epub", archive(member{"mimetype", "application/epub+zip"}), "electronic book"},
	{"endless-mimetype.odt", archive(member{"mimetype", strings.Repeat("x", 1<<20)}), "unpack it"},
	{"letter.pages", archive(member{"Index/Document.iwa", "x"}), "a Pages file"},
}

// stored makes a DOCX whose parts are not packed, so that a test can reach into
// them.
func stored(document string) []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, m := range []member{{"[Content_Types].xml", types}, {"_rels/.rels", main}, {"word/document.xml", document}} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: m.name, Method: zip.Store})
		if err != nil {
			panic(err)
		}
		io.WriteString(w, m.text)
	}
	z.Close()
	return out.Bytes()
}

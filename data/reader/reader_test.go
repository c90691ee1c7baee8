package reader

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/pdf"
	"vademecum/data/reader/readertest"
)

// The PDF reader starts this program again.
func TestMain(m *testing.M) {
	if handled, code := pdf.Child(os.Args); handled {
		os.Exit(code)
	}
	os.Exit(m.Run())
}

func TestFormatIsFoundByContent(t *testing.T) {
	const akomaText = `<akomaNtoso><statement name="resolution"><mainBody><p>text</p></mainBody></statement></akomaNtoso>`
	word := string(docxFile(body(para))())
	for _, c := range []struct {
		name, data string
		want       document.Format
		remark     string // about the name; empty: none
	}{
		{"paper.txt", "text", document.Text, ""},
		{"paper", "text", document.Text, ""},
		{"paper.log", "text", document.Text, ""},
		{"paper.md", "# text", document.Markdown, ""},
		{"PAPER.MD", "# text", document.Markdown, ""},
		{"paper.txt", "# text", document.Text, ""},
		{"paper.html", "<p>text", document.HTML, ""},
		{"paper.htm", "text <b>bold</b>", document.HTML, ""},
		{"paper.html", "text", document.Text, "The name ends in .html, but the file is text."},
		{"paper.txt", "\n<!DOCTYPE html>\n<p>text", document.HTML, "The name ends in .txt, but the file is HTML."},
		{"paper.txt", "<!-- saved --><html><p>text", document.HTML, "The name ends in .txt"},
		{"paper.txt", "<div>text</div>", document.HTML, "The name ends in .txt"},
		{"paper.doc", "<html><p>text", document.HTML, ""},
		{"paper.md", "<p align=center>text</p>\n\n# title", document.Markdown, ""},
		{"paper.md", "<!DOCTYPE html><p>text", document.HTML, "The name ends in .md"},
		{"paper.xhtml", `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>text</p></html>`, document.HTML, ""},
		{"paper.xml", akomaText, document.AkomaNtoso, ""},
		{"paper.akn", `<?xml version="1.0"?><!-- <html> --><!DOCTYPE akomaNtoso [<!ELEMENT p ANY>]>` + akomaText, document.AkomaNtoso, ""},
		{"paper.xml", "\xEF\xBB\xBF" + strings.ReplaceAll(akomaText, "akomaNtoso", "an:akomaNtoso"), document.AkomaNtoso, ""},
		{"paper.txt", akomaText, document.AkomaNtoso, "The name ends in .txt, but the file is Akoma Ntoso."},
		{"paper.docx", word, document.DOCX, ""},
		{"paper.pdf", word, document.DOCX, "The name ends in .pdf, but the file is DOCX."},
		{"paper.zip", word, document.DOCX, ""},
	} {
		raw, err := readText(t, c.name, c.data, Options{})
		if err != nil {
			t.Errorf("%.60q as %s: %v", c.data, c.name, err)
			continue
		}
		readertest.Check(t, raw)
		if raw.Format != c.want {
			t.Errorf("%.60q as %s is read as %s, want %s", c.data, c.name, raw.Format, c.want)
		}
		all := fmt.Sprint(raw.Remarks)
		if c.remark == "" && strings.Contains(all, "The name ends") || !strings.Contains(all, c.remark) {
			t.Errorf("%.60q as %s: remarks %q, want %q", c.data, c.name, all, c.remark)
		}
	}
}

// What a format is called is said in the person's language, where languages differ.
func TestFormatInRemarkIsSaid(t *testing.T) {
	for _, c := range []struct {
		name string
		kind kind
		want any
	}{
		{"paper.html", plain, app.Say("text")},
		{"paper.pdf", word, document.DOCX},
	} {
		remark := misnamed(c.name, c.kind)
		if diff := cmp.Diff([]any{filepath.Ext(c.name), c.want}, remark.With); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestEncodingIsForTextOnly(t *testing.T) {
	const russian = "\xD2\xE5\xEA\xF1\xF2"
	for name, data := range map[string]string{"a.txt": russian, "a.md": russian, "a.html": "<p>" + russian + "</p>"} {
		raw, err := readText(t, name, data, Options{Encoding: "windows-1251"})
		if err != nil || raw.Blocks[0].Text != "Текст" || raw.Encoding != "windows-1251" {
			t.Errorf("%s: %+v (%v)", name, raw, err)
		}
		_, err = readText(t, name, data, Options{Encoding: "nonsense"})
		sentence(t, name, err, `no encoding called "nonsense"`)
	}
	if _, err := readText(t, "a.docx", string(docxFile(body(para))()), Options{Encoding: "nonsense"}); err != nil {
		t.Errorf("DOCX: %v", err)
	}
}

func TestNoPackageLeavesItsFormatOut(t *testing.T) {
	for _, k := range []kind{plain, marked, web, word, portable, akoma} {
		if k.read == nil || k.format == "" || k.empty == nil || len(k.extensions) == 0 || k.refusal != nil {
			t.Errorf("%+v is incomplete", k)
		}
	}
	if len(formats) != 6 {
		t.Errorf("%d formats", len(formats))
	}
}

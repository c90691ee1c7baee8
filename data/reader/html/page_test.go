package html

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vademecum/app/document"
	"vademecum/data/reader/readertest"
)

// TestLegacyEncodings: old pages say in several ways in which encoding they are, and some
// do not say it.
func TestLegacyEncodings(t *testing.T) {
	const cyrillic = "\xD0\xE5\xF8\xE5\xED\xE8\xE5 \xCF\xEE\xEB\xED\xEE\xEC\xEE\xF7\xED\xEE\xE9 \xEA\xEE\xED\xF4\xE5\xF0\xE5\xED\xF6\xE8\xE8" // in windows-1251
	for _, c := range []struct{ what, page, chosen, encoding, text string }{
		{"a meta element of old", `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251"><p>` + cyrillic, "", "windows-1251", "Решение Полномочной конференции"},
		{"one with other quotes", `<meta content='text/html;charset=windows-1251' http-equiv=content-type><p>` + cyrillic, "", "windows-1251", "Решение Полномочной конференции"},
		{"as chosen", `<p>` + cyrillic, "windows-1251", "windows-1251", "Решение Полномочной конференции"},
		{"quotation marks of Windows", `<meta charset=iso-8859-1><p>` + "\x93R\xE9solution\x94 \x96 d\xE9cision", "", "windows-1252", "“Résolution” – décision"},
		{"UTF-8 with its mark", "\uFEFF<meta charset=windows-1251><p>Решение", "", "UTF-8", "Решение"},
		{"UTF-8 without a word of it", "<p>Résolution", "", "UTF-8", "Résolution"},
		{"an alphabet of Unix", `<meta charset="koi8-r"><p>` + "\xF2\xC5\xDB\xC5\xCE\xC9\xC5", "", "koi8-r", "Решение"},
		{"Arabic of Windows", `<meta charset=windows-1256><p>` + "\xC7\xE1\xDE\xD1\xC7\xD1", "", "windows-1256", "القرار"},
		{"Chinese of the mainland", `<meta charset=gb2312><p>` + "\xBE\xF6\xD2\xE9", "", "gbk", "决议"},
		{"declared by XML", `<?xml version="1.0" encoding="ISO-8859-1"?><p>` + "d\xE9cision", "", "ISO-8859-1", "décision"},
		{"a declaration that comes too late", `<p>d` + "\xE9" + `cision` + strings.Repeat(" ", 5000) + `<meta charset=windows-1251>`, "", "ISO-8859-1", "décision"},
		{"UTF-16 with the great end first", "\xFE\xFF\x00<\x00p\x00>\x00d\x00\xE9\x00c", "", "UTF-16", "déc"},
		{"UTF-16", "\xFF\xFE<\x00p\x00>\x00d\x00\xE9\x00c\x00", "", "UTF-16", "déc"},
	} {
		raw, err := Read(t.Context(), []byte(c.page), c.chosen)
		if err != nil || len(raw.Blocks) != 1 {
			t.Errorf("%s: %v, %+v", c.what, err, raw.Blocks)
			continue
		}
		if raw.Blocks[0].Text != c.text || !strings.HasPrefix(raw.Encoding, c.encoding) {
			t.Errorf("%s: %q in %s, want %q in %s", c.what, raw.Blocks[0].Text, raw.Encoding, c.text, c.encoding)
		}
	}
	if _, err := Read(t.Context(), []byte("<p>text"), "klingon"); err == nil || !strings.Contains(err.Error(), "klingon") {
		t.Errorf("an encoding that nobody knows: %v", err)
	}
}

// TestLanguage: the language is that of the page, not of one of its words.
func TestLanguage(t *testing.T) {
	for page, want := range map[string]string{
		`<html lang="es-ES"><p lang=fr>a`:             "es-ES",
		`<html xml:lang="ru"><p>a`:                    "ru",
		`<html lang="" xml:lang="ar"><p>a`:            "ar",
		`<p lang=fr>a`:                                "",
		`<html lang=en><p>a</p></html><html lang=fr>`: "en",
	} {
		raw, err := Read(t.Context(), []byte(page), "")
		if err != nil || raw.Language != want {
			t.Errorf("%s: %q, %v", page, raw.Language, err)
		}
	}
}

// TestPieces: however broken a page is, what is read keeps what every reader promises, and
// every word of it is there once, in order.
func TestPieces(t *testing.T) {
	tags := []string{"p", "div", "b", "i", "ul", "ol", "li", "table", "tr", "td", "th", "h2", "sup", "br", "pre", "section", "dl", "dt", "dd", "center", "caption", "thead"}
	rapid.Check(t, func(r *rapid.T) {
		var page, want strings.Builder
		for n := range rapid.IntRange(1, 25).Draw(r, "pieces") {
			switch rapid.IntRange(0, 3).Draw(r, "piece") {
			case 0:
				page.WriteString("<" + rapid.SampledFrom(tags).Draw(r, "tag") + ">")
			case 1:
				page.WriteString("</" + rapid.SampledFrom(tags).Draw(r, "tag") + ">")
			case 2:
				page.WriteString(" \n")
			default:
				word := "word" + string(rune('a'+n%26)) + ";"
				page.WriteString(word)
				want.WriteString(word)
			}
		}
		raw, err := Read(t.Context(), []byte(page.String()), "")
		if err != nil {
			r.Fatalf("%q: %v", page.String(), err)
		}
		readertest.Check(t, raw)
		if got := squeezed(raw.Blocks); got != want.String() {
			r.Fatalf("%q is read as %q, want %q", page.String(), got, want.String())
		}
	})
}

// squeezed is what blocks say, without its blanks.
func squeezed(blocks []document.Block) string {
	var s strings.Builder
	for _, b := range blocks {
		for word := range strings.FieldsSeq(b.Text) {
			s.WriteString(word)
		}
	}
	return s.String()
}

// TestNestedTables: what a cell says before the table in it is read before that table,
// whether or not that has cells, and what it says behind it, behind it.
func TestNestedTables(t *testing.T) {
	for page, want := range map[string]string{
		"<table><td>a<table>b":                                                  "ab",
		"<table><td>a<table><td>b":                                              "ab",
		"<table><td>a<table><td>b</table>c":                                     "abc",
		"<table><td>a<p>b<table><th>c<table>d<tr><td>e</table>f</table>g":       "abcdefg",
		"<table><td>a<td>b<table><td>c</table><td>d</table>e":                   "abcde",
		"<table><td>a<h2>b</h2>c<table><td>d<ul><li>e</ul></table>f</table>g":   "abcdefg",
		"<table><td>a</table>b<table><tr><td>c<table>d</table>e</table><p>f<p>": "abcdef",
	} {
		raw, err := Read(t.Context(), []byte(page), "")
		if got := squeezed(raw.Blocks); err != nil || got != want {
			t.Errorf("%s: read as %q, want %q; %v", page, got, want, err)
		}
	}
}

package reader

import (
	"strings"

	"vademecum/data/reader/limit"
)

const (
	prologXML = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"
	openAKN   = prologXML + `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><mainBody>`
	closeAKN  = `</mainBody></statement></akomaNtoso>`
)

// laughs is a document type whose one entity stands for a billion words.
const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>`

// aknFile puts something into the body of an Akoma Ntoso document.
func aknFile(inner string, n int) func() []byte {
	return func() []byte { return []byte(openAKN + strings.Repeat(inner, n) + closeAKN) }
}

var hostileMarkup = []hostile{
	{"deep.html", repeat("<div>", 1<<20), "more than 512 deep"},
	{"deep-inline.html", repeat("<b><i>x", 1<<18), "more than 512 deep"},
	{"deep-in-paragraphs.html", repeat("<p><b><i>", 1<<18), "holds no text"},
	{"deep-tables.html", repeat("<table><tr><td>", 1<<18), "more than 512 deep"},
	{"deep-lists.html", repeat("<ul><li>x", 1<<18), "more than 512 deep"},
	{"endless-paragraph.html", repeat("word ", 1<<20), "without a break"},
	{"endless-word.html", func() []byte { return []byte("<p>" + strings.Repeat("x", 4<<20)) }, "without a break"},
	{"endless-tag.html", func() []byte { return []byte("<p " + strings.Repeat("a=b ", 1<<20)) }, "holds no text"},
	{"endless-attribute.html", func() []byte { return []byte("<html><p title='" + strings.Repeat("x", 8<<20)) }, "holds no text"},
	{"endless-comment.html", func() []byte { return []byte("<html><!--" + strings.Repeat("x--", 4<<20)) }, "holds no text"},
	{"endless-script.html", func() []byte { return []byte("<html><script>" + strings.Repeat("x<", 4<<20)) }, "holds no text"},
	{"endless-paragraphs.html", func() []byte { return []byte("<html>" + strings.Repeat("<p>x", limit.Blocks+1)) }, "more than 400000"},
	{"endless-cells.html", func() []byte { return []byte("<table></table><table><tr>" + strings.Repeat("<td>x", limit.Blocks+1)) }, "more than 400000"},
	{"wide-cells.html", func() []byte {
		return []byte("<table></table><table>" + strings.Repeat("<tr><td colspan=1000 rowspan=1000>x", 20_000))
	}, "read"},
	{"endless-marks.html", func() []byte { return []byte("<html><p>x" + strings.Repeat("<a href=#fn1>1</a>", limit.Marks+1)) }, "footnote marks"},
	{"endless-label.html", func() []byte {
		return []byte("<html><p><span style='mso-list:Ignore'>" + strings.Repeat("abcdefgh<b></b>", 1<<16))
	}, "read"},
	{"endless-titles.html", repeat("<title>abcdefgh</title>", 1<<16), "holds no text"},
	{"end-tags.html", func() []byte { return []byte("<html>x" + strings.Repeat("</p></td></table>", 1<<18)) }, "read"},
	{"less-than.html", func() []byte { return []byte("<html>" + strings.Repeat("<", 1<<19)) }, "read"},
	{"entities.html", func() []byte { return []byte("<html>" + strings.Repeat("&", 1<<19)) }, "read"},

	{"laughs.xml", func() []byte {
		return []byte(prologXML + laughs + strings.TrimPrefix(openAKN, prologXML) + "<p>&f;</p>" + closeAKN)
	}, ""},
	{"outside-entity.xml", func() []byte {
		return []byte(prologXML + `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>` + strings.TrimPrefix(openAKN, prologXML) + "<p>&f;</p>" + closeAKN)
	}, ""},
	{"laughs.html", bytesOf(laughs + "<html><p>&f;</p></html>"), "read"},
	{"deep.xml", aknFile("<section>", 1<<18), "more than 200 deep"},
	{"cut-off.xml", func() []byte { b := aknFile("<p>text</p>", 100)(); return b[:len(b)-40] }, ""},
	{"endless-paragraph.xml", aknFile("word ", 1<<20), ""},
	{"endless-paragraphs.xml", aknFile("<p>x</p>", limit.Blocks+1), "more than 400000"},
	{"too-large.xml", aknFile("<p>text</p>", limit.TextFile/11), "may have 32 MB"},
	{"no-text.xml", aknFile("<p/>", 10), ""},
	{"wrong-nesting.xml", aknFile("<p><b></p></b>", 1), ""},
	{"endless-attributes.xml", aknFile("<p "+strings.Repeat("a='b' ", 1<<18)+"/>", 1), ""},
	{"endless-comment-first.xml", func() []byte { return []byte(prologXML + "<!--" + strings.Repeat("x", 1<<20) + "-->" + openAKN) }, "XML without a root element"},
}

package akn_test

import (
	"context"
	"strings"
	"testing"

	"vademecum/app/document"
	"vademecum/data/reader/akn"
)

// TestPlaces says what the elements around a text make of it.
func TestPlaces(t *testing.T) {
	readsAs(t, []reading{
		{"the number of a document", "<preface><longTitle><p>Boats 7</p></longTitle></preface>", "h1 Boats 7"},
		{"its title", "<preface><container name='title'><p>Boats</p></container></preface>", "h2 Boats"},
		{"its title, by the name of the element", "<preface><p>The <docTitle>Boats</docTitle></p><docTitle><p>Ships</p></docTitle></preface>", "p The Boats|p Ships"},
		{"a container of another name", "<preface><container name='date'><p>2022</p></container></preface>", "p 2022"},
		{"an innermost container", "<preface><container name='title'><container name='date'><p>2022</p></container></container></preface>", "p 2022"},
		{"a subheading", "<mainBody><hcontainer name='x'><subheading>B</subheading></hcontainer></mainBody>", "h3 B"},
		{"a heading between", "<mainBody><crossHeading>B</crossHeading></mainBody>", "h3 B"},
		{"a heading in a chapter of a part", "<mainBody><part><chapter><section><heading>B</heading></section></chapter></part></mainBody>", "h5 B"},
		{"a heading of an article", "<mainBody><article><num>1</num><heading>B</heading><content><p>sail</p></content></article></mainBody>", "h3<1> B|e1 sail"},
		{"recitals of which one stands in the introduction", "<preamble><recitals><intro><p>noting</p><recital><num>a)</num><p>x</p></recital></intro></recitals></preamble>", "h3 noting|e1<a)> x"},
		{"an introduction that is not one of recitals", "<preamble><intro><p>noting</p></intro></preamble>", "p noting"},
		{"recitals without an introduction", "<preamble><recitals><p>noting</p></recitals></preamble>", "p noting"},
		{"an annex has headings of its own", "<attachments><attachment><doc name='annex'><mainBody><hcontainer name='x'><heading>Sails</heading></hcontainer></mainBody></doc></attachment></attachments>", "part|h1 Sails"},
		{"and parts below them", "<attachments><attachment><doc name='annex'><mainBody><section><num>I</num><heading>Sails</heading><section><heading>White</heading></section></section></mainBody></doc></attachment></attachments>", "part|h1<I> Sails|h2 White"},

		{"a number without a text", "<mainBody><paragraph><num>1</num></paragraph><paragraph><num>2</num><content><p>two</p></content></paragraph></mainBody>", "e1<2> two"},
		{"a number is taken once", "<mainBody><paragraph><num>1</num><content><p>one</p><p>more</p><p>and more</p></content></paragraph></mainBody>", "e1<1> one|p more|p and more"},
		{"a text behind points belongs to none of them", "<mainBody><paragraph><num>1</num><intro><p>one:</p></intro><point><num>a)</num><content><p>x</p></content></point><wrapUp><p>and so on</p></wrapUp></paragraph></mainBody>", "e1<1> one:|e2<a)> x|p and so on"},
		{"lists within lists", "<mainBody><ol><li>one<ol><li>two<ul><li>three</li></ul></li></ol></li><li>four</li></ol></mainBody>", "e1 one|e2 two|e3 three|e1 four"},
		{"a list in a table is text of its cell", "<mainBody><table><tr><td>boats:<ul><li>one</li><li>two</li></ul>sail</td></tr></table></mainBody>", "c1.1.1 boats: one two sail"},
		{"a table in a paragraph that has none", "<mainBody><table><tr><td>a</td></tr><tr><td/></tr><tr><td>c</td></tr></table></mainBody>", "c1.1.1 a|c1.3.1 c"},

		{"a note says its own mark", "<mainBody><p>Boats<noteRef marker='*' href='#n1'/> sail.</p></mainBody>", "p[*@5] Boats sail."},
		{"a note that is not there", "<mainBody><p>Boats<noteRef href='#n1'/> sail.</p></mainBody>", "p Boats sail."},
		{"a note outside of any text", "<mainBody><noteRef marker='1'/><p>Boats</p></mainBody>", "p Boats"},
		{"a note without an id", "<meta><note marker='3'/></meta><mainBody><p>Boats<noteRef href='#'/> sail.</p></mainBody>", "p Boats sail."},
		{"marks stay where they stood", "<mainBody><p>\n  Boats<noteRef marker='1'/>\n  and <b> <noteRef marker='2'/>ships</b><noteRef marker='3'/> </p></mainBody>", "p[1@5][2@9][3@15] Boats and ships"},
		{"a note alone", "<mainBody><p><authorialNote marker='1'><p>A note.</p></authorialNote></p></mainBody>", "n<1> A note."},
		{"a note in a note", "<mainBody><p>x<authorialNote marker='1'>one<authorialNote marker='2'>two</authorialNote></authorialNote></p></mainBody>", "p[1@1] x|n<1>[2@3] one"},
	})
}

// TestNamesOfParts: a document within another begins with a Part that bears its
// number, as it shows it or else as it is, whatever stands before it in the collection.
func TestNamesOfParts(t *testing.T) {
	component := func(number string) string {
		return "<component><statement><meta><FRBRWork>" + number + "</FRBRWork></meta><mainBody><p>x</p></mainBody></statement></component>"
	}
	shown, plain, none := component("<FRBRnumber value='7' showAs='RESOLUTION 7'/>"), component("<FRBRnumber value='7'/>"), component("")
	const title = "<preface><longTitle><p>Acts</p></longTitle></preface>"
	for _, c := range []struct{ name, inner, parts, title string }{
		{"below a title", title + shown, "RESOLUTION 7", "Acts"},
		{"with nothing before it", shown, "RESOLUTION 7", ""},
		{"two", shown + plain, "RESOLUTION 7|7", ""},
		{"two below a title", title + plain + shown, "7|RESOLUTION 7", "Acts"},
		{"the number alone", plain, "7", ""},
		{"no number", none, "", ""},
		{"no number and a number", none + shown, "|RESOLUTION 7", ""},
		{"the number of the collection is none of its first document", "<meta><FRBRWork><FRBRnumber value='1'/></FRBRWork></meta>" + none + plain, "|7", ""},
		{"two titles", title + strings.Replace(title, "Acts", "Annexes", 1), "", "Acts"},
	} {
		raw, err := akn.Read(context.Background(), []byte("<akomaNtoso><documentCollection name='acts'>"+c.inner+"</documentCollection></akomaNtoso>"))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var parts []string
		for _, b := range raw.Blocks {
			if b.Kind == document.Part {
				parts = append(parts, b.Text)
			}
		}
		if got := strings.Join(parts, "|"); got != c.parts || raw.Title != c.title {
			t.Errorf("%s: parts %q, title %q; want %q, %q", c.name, got, raw.Title, c.parts, c.title)
		}
	}
	raw, err := akn.Read(context.Background(), []byte(statement("<preface><longTitle><p>Boats</p></longTitle></preface>")))
	if err != nil || raw.Title != "" {
		t.Errorf("a document that is no collection has the title %q (%v)", raw.Title, err)
	}
}

// TestTheFirstLanguage: the language that is said first counts; a name that is none says
// nothing.
func TestTheFirstLanguage(t *testing.T) {
	for attributes, want := range map[string]string{
		"en":            "en",
		"fr-CA":         "fr-CA",
		"abcdefghijkl":  "abcdefghijkl",
		"abcdefghijklm": "",
		"e":             "",
		"e2":            "",
		"français":      "",
	} {
		raw, err := akn.Read(context.Background(), []byte("<akomaNtoso><doc xml:lang='"+attributes+"'><meta><FRBRlanguage language='rus'/></meta></doc></akomaNtoso>"))
		if want == "" {
			want = "ru"
		}
		if err != nil || raw.Language != want {
			t.Errorf("%q: %q, %v; want %q", attributes, raw.Language, err, want)
		}
	}
}

// TestDeclaredEncodings: XML says in its first line how it is written, with either
// quotation mark and blanks where it likes. Words elsewhere declare nothing.
func TestDeclaredEncodings(t *testing.T) {
	const russian = "\xEB\xEE\xE4\xEA\xE8" // лодки, in windows-1251
	const body = "<akomaNtoso><doc><mainBody><p>" + russian + "</p></mainBody></doc></akomaNtoso>"
	for head, want := range map[string]string{
		`<?xml version="1.0" encoding="windows-1251"?>`:                           "лодки",
		`<?xml version='1.0' encoding='windows-1251' standalone='yes'?>`:          "лодки",
		`<?xml version="1.0" encoding = "windows-1251" ?>`:                        "лодки",
		"<?xml version=\"1.0\"\n  encoding=\n\"Windows-1251\"?>":                  "лодки",
		`<?xml version="1.0" encoding="koi8-r"?>`:                                 "КНДЙХ",
		"\n" + `<?xml version="1.0" encoding="koi8-r"?>`:                          "КНДЙХ",
		`<?xml encoding="koi8-r"?>`:                                               "КНДЙХ",
		`<?xml version="1.0"?>`:                                                   "ëîäêè",
		`<?xml version="1.0" encoding=""?>`:                                       "ëîäêè",
		`<?xml version="1.0" encoding="windows-1251`:                              "",
		`<?xml version="1.0" encoding=`:                                           "",
		`<?xml version="1.0"?><!-- encoding="windows-1251" -->`:                   "ëîäêè",
		`<?xml version="1.0" encoding="no such thing"?>`:                          "ëîäêè",
		`<?xml version="1.0" encoding="UTF-8"?>`:                                  "ëîäêè", // which it is not
		`<?xml version="1.0"` + strings.Repeat(" ", 100) + `encoding="koi8-r" ?>`: "КНДЙХ",
	} {
		raw, err := akn.Read(context.Background(), []byte(head+body))
		got := ""
		if err == nil && len(raw.Blocks) == 1 {
			got = raw.Blocks[0].Text
		}
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%s: %q (%v), want %q", head, got, err, want)
		}
	}
}

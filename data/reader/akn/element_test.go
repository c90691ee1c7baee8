package akn_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"vademecum/app/document"
	"vademecum/data/reader/akn"
)

// kinds prints a kind of block in one letter or two.
var kinds = map[document.BlockKind]string{document.Para: "p", document.Title: "h", document.Entry: "e", document.Cell: "c", document.Note: "n", document.Part: "part"}

// print gives the blocks of a document: kind, depth, marker and text of each.
func print(blocks []document.Block) string {
	var all []string
	for _, b := range blocks {
		s := kinds[b.Kind]
		switch b.Kind {
		case document.Title, document.Entry:
			s += fmt.Sprint(b.Depth)
		case document.Cell:
			s += fmt.Sprint(b.Table, ".", b.Row, ".", b.Column)
		}
		if b.Marker != "" {
			s += "<" + b.Marker + ">"
		}
		for _, m := range b.Marks {
			s += fmt.Sprintf("[%s@%d]", m.Note, m.At)
		}
		all = append(all, strings.TrimSpace(s+" "+b.Text))
	}
	return strings.Join(all, "|")
}

// A reading is what is read of a document with some XML inside, as [print] gives it.
type reading struct{ name, xml, want string }

// readsAs reads each and compares.
func readsAs(t *testing.T, readings []reading) {
	t.Helper()
	for _, c := range readings {
		raw, err := akn.Read(context.Background(), []byte(statement(c.xml)))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := print(raw.Blocks); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestElements says what becomes of the elements of a main body, of documents of
// other types too.
func TestElements(t *testing.T) {
	readsAs(t, []reading{
		{"a paragraph", "<mainBody><p>Boats\n   sail.</p></mainBody>", "p Boats sail."},
		{"inline elements", "<mainBody><p>Boats <b>sail</b> <ref href='#x'>on <i>water</i></ref>.</p></mainBody>", "p Boats sail on water."},
		{"a line break", "<mainBody><p>Boats<br/>sail.</p></mainBody>", "p Boats sail."},
		{"nothing", "<mainBody><p> </p></mainBody>", ""},
		{"a heading", "<mainBody><hcontainer name='x'><num>1</num><heading>Boats</heading><content><p>sail</p></content></hcontainer></mainBody>", "h3<1> Boats|p sail"},
		{"headings in headings", "<mainBody><section><heading>A</heading><hcontainer name='x'><heading>B</heading></hcontainer></section></mainBody>", "h3 A|h4 B"},
		{"numbered paragraphs", "<mainBody><paragraph><num>1</num><content><p>one</p></content></paragraph><paragraph><num>2</num><content><p>two</p></content></paragraph></mainBody>", "e1<1> one|e1<2> two"},
		{"a second text in a paragraph", "<mainBody><paragraph><num>1</num><content><p>one</p><p>more</p></content></paragraph></mainBody>", "e1<1> one|p more"},
		{"points", "<mainBody><paragraph><num>1</num><intro><p>one:</p></intro><list><point><num>a)</num><content><p>x</p></content></point></list></paragraph></mainBody>", "e1<1> one:|e2<a)> x"},
		{"points behind content", "<mainBody><paragraph><num>1</num><content><p>one:</p></content><list><point><num>a)</num><content><p>x</p></content></point></list></paragraph></mainBody>", "e1<1> one:|e2<a)> x"},
		{"a list of HTML", "<mainBody><ul><li>one<ul><li>two <b>boats</b></li></ul></li><li><p>three</p></li></ul></mainBody>", "e1 one|e2 two boats|e1 three"},
		{"a list of blocks", "<mainBody><blockList><listIntroduction>boats:</listIntroduction><item><num>i)</num><p>one</p></item></blockList></mainBody>", "p boats:|e1<i)> one"},
		{"a table", "<mainBody><table><caption>T</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td><td><p>d</p><p>e</p></td></tr></table><table><tr><td>f</td></tr></table></mainBody>", "h3 T|c1.1.1 a|c1.1.2 b|c1.2.1 c|c1.2.2 d e|c2.1.1 f"},
		{"a footnote", "<mainBody><p>Boats<authorialNote marker='1'><p>Small.</p><p>Red.</p></authorialNote> sail.</p></mainBody>", "p[1@5] Boats sail.|n<1> Small. Red."},
		{"two footnotes", "<mainBody><p>Boats<authorialNote marker='1'>A</authorialNote> and ships<authorialNote marker='2'>B</authorialNote></p></mainBody>", "p[1@5][2@15] Boats and ships|n<1> A|n<2> B"},
		{"a note of the metadata", "<meta><notes source='#x'><note eId='n1' marker='3'><p>not here</p></note></notes></meta><mainBody><p>Boats<noteRef href='#n1'/> sail.</p></mainBody>", "p[3@5] Boats sail."},
		{"metadata", "<meta><identification><FRBRWork><FRBRname value='x'>words</FRBRname></FRBRWork></identification></meta><mainBody><p>Boats</p></mainBody>", "p Boats"},
		{"recitals", "<preamble><recitals><intro><p><i>noting</i></p></intro><recital><num>a)</num><p>x</p></recital></recitals></preamble><mainBody/>", "h3 noting|e1<a)> x"},
		{"an unknown element", "<mainBody><wondrous><p>Boats</p></wondrous></mainBody>", "p Boats"},
		{"text outside of blocks", "<mainBody>stray<p>Boats</p>stray</mainBody>", "p Boats"},
		{"another namespace", "<x:mainBody xmlns:x='urn:x'><x:p>Boats</x:p></x:mainBody>", "p Boats"},
	})
}

// TestLanguages takes the language from the metadata or an attribute.
func TestLanguages(t *testing.T) {
	for code, want := range map[string]string{"eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ara": "ar", "zho": "zh", "rus": "ru", "deu": "deu", "no language": "", "E": ""} {
		raw, err := akn.Read(context.Background(), []byte(statement("<meta><FRBRlanguage language='"+code+"'/></meta><mainBody><p>x</p></mainBody>")))
		if err != nil || raw.Language != want {
			t.Errorf("%s: %q, %v; want %q", code, raw.Language, err, want)
		}
	}
	raw, err := akn.Read(context.Background(), []byte("<akomaNtoso><doc xml:lang='fr'><mainBody><p>x</p></mainBody></doc></akomaNtoso>"))
	if err != nil || raw.Language != "fr" {
		t.Errorf("%q, %v", raw.Language, err)
	}
}

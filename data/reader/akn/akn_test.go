package akn_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/document"
	"vademecum/data/reader/akn"
	"vademecum/data/reader/limit"
)

// statement wraps a preface, preamble and body of our own.
func statement(inner string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">` + inner + `</statement></akomaNtoso>`
}

const boats = `<meta><identification source="#x"><FRBRWork><FRBRnumber value="res-7" showAs="RESOLUTION 7 (KIGALI, 2022)"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
<preface><longTitle><p><docType>RESOLUTION</docType>
  <docNumber>7 (KIGALI, 2022)</docNumber></p></longTitle><container name="title"><p>Boats</p></container></preface>
<preamble><formula name="enactingFormula"><p>The World Telecommunication Development Conference (Kigali, 2022),</p></formula>
<recitals><intro><p><i>considering</i></p></intro>
 <recital><p>a) that boats<authorialNote marker="1"><p>And rafts.</p></authorialNote> sail;</p></recital>
 <recital><num>b)</num><p>that ships sail:</p><blockList><item><num>i)</num><p>by day;</p></item><item><num>ii)</num><p>by night,</p></item></blockList></recital>
</recitals></preamble>
<mainBody><hcontainer name="operative"><heading><i>resolves</i></heading>
 <paragraph><num>1</num><intro><p>to sail:</p></intro><point><num>1.1</num><content><p>soon;</p></content></point></paragraph>
 <paragraph><content><p>2 to rest.</p></content></paragraph>
</hcontainer></mainBody>
<attachments><attachment><doc name="annex"><preface><longTitle><p>Sails</p></longTitle></preface>
<mainBody><p>Sails are white.</p><table><tr><td><p>one</p><p>mast</p></td><td>two<br/>masts</td></tr></table></mainBody></doc></attachment></attachments>`

// TestBlocks reads a statement with every kind of element.
func TestBlocks(t *testing.T) {
	raw, err := akn.Read(context.Background(), []byte(statement(boats)))
	if err != nil {
		t.Fatal(err)
	}
	for n := range raw.Blocks {
		raw.Blocks[n].Line = 0
	}
	title, entry := document.Title, document.Entry
	want := []document.Block{
		{Kind: title, Depth: 1, Text: "RESOLUTION 7 (KIGALI, 2022)"},
		{Kind: title, Depth: 2, Text: "Boats"},
		{Kind: document.Para, Text: "The World Telecommunication Development Conference (Kigali, 2022),"},
		{Kind: title, Depth: 3, Text: "considering"},
		{Kind: entry, Depth: 1, Text: "a) that boats sail;", Marks: []document.Mark{{At: 13, Note: "1"}}},
		{Kind: document.Note, Marker: "1", Text: "And rafts."},
		{Kind: entry, Depth: 1, Marker: "b)", Text: "that ships sail:"},
		{Kind: entry, Depth: 2, Marker: "i)", Text: "by day;"},
		{Kind: entry, Depth: 2, Marker: "ii)", Text: "by night,"},
		{Kind: title, Depth: 3, Text: "resolves"},
		{Kind: entry, Depth: 1, Marker: "1", Text: "to sail:"},
		{Kind: entry, Depth: 2, Marker: "1.1", Text: "soon;"},
		{Kind: entry, Depth: 1, Text: "2 to rest."},
		{Kind: document.Part},
		{Kind: title, Depth: 1, Text: "Sails"},
		{Kind: document.Para, Text: "Sails are white."},
		{Kind: document.Cell, Table: 1, Row: 1, Column: 1, Text: "one mast"},
		{Kind: document.Cell, Table: 1, Row: 1, Column: 2, Text: "two masts"},
	}
	if diff := cmp.Diff(want, raw.Blocks); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	if raw.Language != "en" || raw.Format != document.AkomaNtoso {
		t.Errorf("language %q, format %q", raw.Language, raw.Format)
	}
}

// TestStructure reads the same as a resolution: the first letter of a list, which
// the converter left in the text, is a marker again.
func TestStructure(t *testing.T) {
	raw, err := akn.Read(context.Background(), []byte(statement(boats)))
	if err != nil {
		t.Fatal(err)
	}
	d := document.Read(raw)
	var locators []string
	for _, p := range d.Passages {
		if p.Kind == document.Clause || p.Kind == document.Footnote || p.Kind == document.TableRow {
			locators = append(locators, p.Locator)
		}
	}
	want := "considering a); considering b); considering b) i); considering b) ii); resolves 1; resolves 1.1; resolves 2; table 1 row 1; footnote 1"
	if got := strings.Join(locators, "; "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := d.Counts(); got != (document.Counts{Resolutions: 1, Recitals: 2, Operative: 2, Sections: 1, Annexes: 1}) {
		t.Errorf("%+v", got)
	}
}

// TestCollection reads two statements: each begins with a Part that has its name.
func TestCollection(t *testing.T) {
	one := strings.TrimSuffix(statement(boats)[strings.Index(statement(boats), "<statement"):], "</akomaNtoso>")
	raw, err := akn.Read(context.Background(), []byte(`<akomaNtoso><documentCollection name="acts"><meta/><preface><longTitle><p>Acts</p></longTitle></preface>
		<collectionBody><component><componentRef src="#c1" showAs="No text"/></component></collectionBody>
		<components><component>`+one+`</component><component>`+strings.ReplaceAll(one, "RESOLUTION 7", "RESOLUTION 8")+`</component></components></documentCollection></akomaNtoso>`))
	if err != nil {
		t.Fatal(err)
	}
	var parts []string
	for _, b := range raw.Blocks {
		if b.Kind == document.Part {
			parts = append(parts, b.Text)
		}
	}
	if got := strings.Join(parts, "|"); got != "RESOLUTION 7 (KIGALI, 2022)||RESOLUTION 8 (KIGALI, 2022)|" || raw.Title != "Acts" {
		t.Errorf("parts %q, title %q", got, raw.Title)
	}
	d := document.Read(raw)
	if got := d.Counts(); got.Resolutions != 2 || got.Recitals != 4 || got.Annexes != 2 {
		t.Errorf("%+v", got)
	}
}

// TestBroken reads what is broken, hostile or something else: each gives a
// sentence, and nothing of the text.
func TestBroken(t *testing.T) {
	whole := statement(boats)
	deep := strings.Repeat("<p>", limit.Depth+1) + strings.Repeat("</p>", limit.Depth+1)
	for _, c := range []struct{ name, xml, says string }{
		{"empty", "", "no XML element"},
		{"only a declaration", `<?xml version="1.0"?>`, "no XML element"},
		{"HTML", "<html><p>boats</p></html>", "its root is <html>"},
		{"cut off", whole[:len(whole)/2], "breaks off|broken at line"},
		{"no end tags", "<akomaNtoso><statement>", "breaks off within <statement>"},
		{"ends crossed", "<akomaNtoso><p><i></p></i></akomaNtoso>", "broken at line"},
		{"an end too many", "<akomaNtoso></akomaNtoso></p>", "broken at line"},
		{"two roots", "<akomaNtoso></akomaNtoso><akomaNtoso></akomaNtoso>", "second root"},
		{"entity bomb", `<!DOCTYPE a [<!ENTITY a "boats"><!ENTITY b "&a;&a;&a;">]>` + statement("<mainBody><p>&b;</p></mainBody>"), "declares entities"},
		{"outside entity", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>` + statement("<mainBody><p>&x;</p></mainBody>"), "declares entities"},
		{"unknown entity", statement("<mainBody><p>&boats;</p></mainBody>"), "broken at line"},
		{"deep", statement("<mainBody>" + deep + "</mainBody>"), "within each other more than"},
		{"endless paragraph", statement("<mainBody><p>" + strings.Repeat("boat ", limit.Block/5+1) + "</p></mainBody>"), "without a break"},
		{"wrong encoding", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><akomaNtoso>\xff\xfe\x00\x01\x02\x03</akomaNtoso>", ""},
	} {
		raw, err := akn.Read(context.Background(), []byte(c.xml))
		if c.says == "" {
			continue // an answer of any kind will do
		}
		ok := err != nil && len(raw.Blocks) == 0
		for s := range strings.SplitSeq(c.says, "|") {
			if ok && strings.Contains(err.Error(), s) {
				ok = true
				break
			}
			ok = ok && strings.Contains(c.says, "|")
		}
		if !ok {
			t.Errorf("%s: %v, want %q", c.name, err, c.says)
		}
	}
}

// TestUTF16 reads the encodings that XML may have.
func TestUTF16(t *testing.T) {
	text := strings.Replace(statement(boats), "UTF-8", "UTF-16", 1)
	data := []byte{0xff, 0xfe}
	for _, r := range text {
		data = append(data, byte(r), byte(r>>8))
	}
	raw, err := akn.Read(context.Background(), data)
	if err != nil || len(raw.Blocks) != 18 {
		t.Errorf("%d blocks, %v", len(raw.Blocks), err)
	}
}

// TestCancelled stops when told to.
func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := akn.Read(ctx, []byte(statement(boats))); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// FuzzRead reads anything: no panic, and what is read can be taken apart.
func FuzzRead(f *testing.F) {
	f.Add([]byte(statement(boats)))
	f.Add([]byte("<akomaNtoso><debate><debateBody><speech><from>A</from><p>b</p></speech></debateBody></debate></akomaNtoso>"))
	f.Add([]byte("<akomaNtoso><act><body><section><num>1</num><heading>H</heading><content><ul><li>x</li></ul></content></section></body></act></akomaNtoso>"))
	if data, err := os.ReadFile("../../../../shared/documents/res_2.xml"); err == nil {
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		raw, err := akn.Read(context.Background(), data)
		if err != nil {
			if strings.TrimSpace(err.Error()) == "" || len(raw.Blocks) > 0 {
				t.Fatalf("%q with %d blocks", err, len(raw.Blocks))
			}
			return
		}
		for _, b := range raw.Blocks {
			for _, m := range b.Marks {
				if m.At < 0 || m.At > len(b.Text) {
					t.Fatalf("a mark at %d of %q", m.At, b.Text)
				}
			}
		}
		d := document.Read(raw)
		d.Duties()
	})
}

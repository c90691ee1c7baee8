package akn_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/rogpeppe/go-internal/txtar"

	"vademecum/app/document"
	"vademecum/data/akn"
	aknreader "vademecum/data/reader/akn"
	"vademecum/data/reader/docx"
	"vademecum/data/reader/text"
)

var day = time.Date(2026, 8, 22, 12, 0, 0, 0, time.UTC)

// written writes resolution n of d.
func written(t *testing.T, d *document.Document, n int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := akn.Write(&b, d, n, day); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// again reads what was written.
func again(t *testing.T, data []byte) document.Document {
	t.Helper()
	raw, err := aknreader.Read(context.Background(), data)
	if err != nil {
		t.Fatalf("%v in\n%s", err, data)
	}
	return document.Read(raw)
}

// samples gives documents of every shape: texts of our own, and one of tables,
// several footnotes and levels put together here.
func samples(t *testing.T) map[string]document.Document {
	t.Helper()
	all := map[string]document.Document{"built": document.Read(built())}
	files, _ := filepath.Glob("../../app/document/testdata/resolutions/*.txtar")
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			// The locators of a second resolution of the same id say that it is the
			// second, which it is not in a file of its own.
			if f.Name != "lines" || filepath.Base(file) == "twice.txtar" || strings.Contains(string(f.Data), "page 2\n") {
				continue
			}
			raw, err := text.Read(context.Background(), f.Data, "")
			if err != nil {
				t.Fatal(err)
			}
			if d := document.Read(raw); len(d.Resolutions) > 0 {
				all[filepath.Base(file)] = d
			}
		}
	}
	if len(all) < 4 {
		t.Fatalf("only %d samples", len(all))
	}
	return all
}

// built gives a resolution with whatever a format can tell.
func built() document.Raw {
	para := func(s string) document.Block { return document.Block{Kind: document.Para, Text: s} }
	head := func(s string) document.Block { return document.Block{Kind: document.Para, Text: s, Italic: true} }
	title := func(n int, s string) document.Block {
		return document.Block{Kind: document.Title, Depth: n, Text: s}
	}
	cell := func(row, column int, s string) document.Block {
		return document.Block{Kind: document.Cell, Table: 1, Row: row, Column: column, Text: s}
	}
	note := func(mark, s string) document.Block {
		return document.Block{Kind: document.Note, Marker: mark, Text: s}
	}
	marked := para("a)\tthat <boats> & “ships” sail;")
	marked.Marks = []document.Mark{{At: 15, Note: "1"}, {At: 29, Note: "*"}}
	second := para("b)\tthat ships sail too:")
	second.Marks = []document.Mark{{At: 13, Note: "1"}}
	return document.Raw{Format: document.DOCX, Language: "en-GB", Blocks: []document.Block{
		title(1, "RESOLUTION 7 (Rev. Kigali, 2022)"), title(1, "Boats and ships"), para("(Doha, 2006; Rev. Kigali, 2022)"),
		para("The World Telecommunication Development Conference (Kigali, 2022),"),
		head("considering"), marked, second, para("•\tby day;"), para("•\tby night,"),
		head("recalling"), para("the table:"), cell(1, 1, "boats"), cell(1, 2, "ships"), cell(3, 1, "one"), cell(3, 2, "two"),
		head("resolves"), para("1\tto sail:"), para("1.1\tin spring;"), para("1.2\tin autumn:"), para("a)\tearly;"), para("b)\tlate;"), para("2\tto rest,"),
		head("considering"), para("the winter,"), head("noting"), head("resolves further"),
		head("instructs the Director of the Telecommunication Development Bureau"), para("to mend the sails."),
		note("1", "Boats include rafts."), note("*", "Ships do not."), note("9", "Nobody points here."),
		title(1, "ANNEX 1 (to Resolution 7)"), title(2, "Sails"), para("Sails are white."), para("1\tOne for every mast."), para("2\tTwo:"), para("–\tspare ones."),
		{Kind: document.Title, Depth: 2, Marker: "3", Text: "Ropes"}, para("Ropes are brown."), {Kind: document.Title, Depth: 4, Text: "Knots"}, para("Knots hold."),
		{Kind: document.Cell, Table: 2, Row: 1, Column: 1, Text: "knot"}, {Kind: document.Cell, Table: 2, Row: 2, Column: 1, Text: "rope"},
		title(1, "ANNEX 2"),
	}}
}

// TestRoundTrip writes every sample and reads it again: the resolution and its
// passages are the same.
func TestRoundTrip(t *testing.T) {
	for name, d := range samples(t) {
		for n := range d.Resolutions {
			same(t, name, &d, n)
		}
	}
}

// TestRoundTripOfRealTexts does so with the real documents, where they are.
func TestRoundTripOfRealTexts(t *testing.T) {
	shared := filepath.Join("..", "..", "..", "shared")
	read := 0
	for name, read1 := range map[string]func([]byte) (document.Raw, error){
		"documents/pp18_final_acts_akn.xml": func(b []byte) (document.Raw, error) { return aknreader.Read(context.Background(), b) },
		"documents/res_2.xml":               func(b []byte) (document.Raw, error) { return aknreader.Read(context.Background(), b) },
		"documents/T-RES-T.1-2016-MSW-E.docx": func(b []byte) (document.Raw, error) {
			return docx.Read(context.Background(), b)
		},
		"seeds/wtsa-resolution-53-2008.txt": func(b []byte) (document.Raw, error) { return text.Read(context.Background(), b, "") },
	} {
		data, err := os.ReadFile(filepath.Join(shared, name))
		if err != nil {
			continue
		}
		read++
		raw, err := read1(data)
		if err != nil {
			t.Error(name, err)
			continue
		}
		d := document.Read(raw)
		for n := range d.Resolutions {
			same(t, name, &d, n)
		}
	}
	if read == 0 {
		t.Skip("needs ../shared beside the repository")
	}
}

// same checks that a resolution comes back as it was.
func same(t *testing.T, name string, d *document.Document, n int) {
	t.Helper()
	r := d.Resolutions[n]
	data := written(t, d, n)
	back := again(t, data)
	if len(back.Resolutions) != 1 {
		t.Errorf("%s: %s came back as %d resolutions", name, r, len(back.Resolutions))
		return
	}
	if diff := cmp.Diff(flat(d, r), flat(&back, back.Resolutions[0]), cmpopts.EquateEmpty()); diff != "" {
		if len(diff) > 3000 {
			diff = diff[:3000]
		}
		t.Errorf("%s: %s (want -, got +)\n%s", name, r, diff)
	}
	if os.Getenv("AKN_SCHEMA") != "" {
		validate(t, name+" "+r.String(), data)
	}
}

// flat gives a resolution with its passages, their indices counted from its own
// first, without places in the file.
func flat(d *document.Document, r document.Resolution) any {
	type plain struct {
		Resolution document.Resolution
		Passages   []document.Passage
	}
	f := plain{Resolution: r}
	first := r.First
	f.Resolution.First, f.Resolution.Last = 0, r.Last-first
	f.Resolution.Groups, f.Resolution.Annexes = nil, nil
	for _, g := range r.Groups {
		var clauses []int
		for _, at := range g.Clauses {
			clauses = append(clauses, at-first)
		}
		g.Heading -= first
		g.Clauses = clauses
		f.Resolution.Groups = append(f.Resolution.Groups, g)
	}
	for _, a := range r.Annexes {
		f.Resolution.Annexes = append(f.Resolution.Annexes, document.Annex{Title: a.Title, First: a.First - first, Last: a.Last - first})
	}
	for _, p := range d.Passages[first : r.Last+1] {
		p.Page, p.Line, p.LineEnd = 0, 0, 0
		p.Within, p.Heading = max(-1, p.Within-first), max(-1, p.Heading-first)
		f.Passages = append(f.Passages, p)
	}
	return f
}

// TestOrder holds the order of elements that the schema demands.
func TestOrder(t *testing.T) {
	for name, d := range samples(t) {
		for n := range d.Resolutions {
			checkOrder(t, name, written(t, &d, n))
		}
	}
}

// order gives, for an element, the elements that may lie in it, in order; a star
// marks those that may come again, a slash parts alternatives at one place.
var order = map[string]string{
	"akomaNtoso":        "statement",
	"statement":         "meta preface preamble mainBody conclusions attachments",
	"doc":               "meta preface mainBody",
	"meta":              "identification references",
	"identification":    "FRBRWork FRBRExpression FRBRManifestation",
	"FRBRWork":          "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry FRBRsubtype FRBRnumber",
	"FRBRExpression":    "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage",
	"FRBRManifestation": "FRBRthis FRBRuri FRBRdate FRBRauthor",
	"references":        "TLCOrganization*",
	"preface":           "longTitle/container*",
	"preamble":          "formula p* recitals*",
	"recitals":          "intro recital*",
	"recital":           "num p blockList/table*",
	"item":              "num p blockList/table*",
	"blockList":         "item*",
	"mainBody":          "p/hcontainer/paragraph*",
	"hcontainer":        "num heading content paragraph/hcontainer*",
	"paragraph":         "num content/intro point/hcontainer*",
	"point":             "num content/intro point/hcontainer*",
	"content":           "p/table*",
	"table":             "tr*", "tr": "td*", "td": "p*",
	"attachments": "attachment*", "attachment": "doc", "conclusions": "p*", "longTitle": "p", "container": "p", "formula": "p", "intro": "p",
}

func checkOrder(t *testing.T, name string, data []byte) {
	t.Helper()
	type frame struct {
		name  string
		place int
	}
	var stack []frame
	ids := map[string]bool{}
	dec := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("%s is not well formed: %v", name, err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			for _, a := range e.Attr {
				if a.Name.Local == "eId" {
					if ids[a.Value] || strings.ContainsAny(a.Value, " \t\n") {
						t.Errorf("%s: the id %q is there twice or holds a blank", name, a.Value)
					}
					ids[a.Value] = true
				}
			}
			if n := len(stack); n > 0 && order[stack[n-1].name] != "" {
				places := strings.Fields(order[stack[n-1].name])
				at := stack[n-1].place
				for ; at < len(places); at++ {
					p, again := strings.CutSuffix(places[at], "*")
					fits := false
					for alternative := range strings.SplitSeq(p, "/") {
						fits = fits || alternative == e.Name.Local
					}
					if fits {
						if !again {
							at++
						}
						break
					}
				}
				if at > len(places) || at == len(places) && !strings.HasSuffix(places[at-1], e.Name.Local) && !strings.Contains(places[at-1], e.Name.Local) {
					t.Errorf("%s: <%s> is out of place in <%s>", name, e.Name.Local, stack[n-1].name)
				}
				stack[n-1].place = at
			}
			stack = append(stack, frame{name: e.Name.Local})
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		}
	}
}

// TestSchema validates what is written with xmllint, for which AKN_SCHEMA has to
// name the file akomantoso30.xsd of OASIS.
func TestSchema(t *testing.T) {
	if os.Getenv("AKN_SCHEMA") == "" {
		t.Skip("set AKN_SCHEMA to the path of akomantoso30.xsd, with xml.xsd beside it, to validate against the schema")
	}
	for name, d := range samples(t) {
		for n := range d.Resolutions {
			validate(t, name, written(t, &d, n))
		}
	}
}

func validate(t *testing.T, name string, data []byte) {
	t.Helper()
	cmd := exec.Command("xmllint", "--noout", "--nonet", "--schema", os.Getenv("AKN_SCHEMA"), "-")
	cmd.Stdin = bytes.NewReader(data)
	if out, err := cmd.CombinedOutput(); err != nil {
		if len(out) > 2000 {
			out = out[:2000]
		}
		t.Errorf("%s: %v\n%s", name, err, out)
	}
}

// TestNothingToWrite asks for resolutions that are not there.
func TestNothingToWrite(t *testing.T) {
	d := document.Read(built())
	for _, n := range []int{-1, 1} {
		if err := akn.Write(io.Discard, &d, n, day); err == nil || !strings.Contains(err.Error(), "holds 1") {
			t.Errorf("resolution %d: %v", n, err)
		}
	}
	if err := akn.Write(io.Discard, &document.Document{Resolutions: make([]document.Resolution, 1)}, 0, day); err == nil {
		t.Error("a resolution without passages was written")
	}
	if err := akn.Write(full{}, &d, 0, day); !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("a full disk: %v", err)
	}
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

var rewrite = flag.Bool("rewrite", false, "write testdata/built.xml anew")

// TestWritten holds the file of a resolution with every kind of part, as a whole,
// for people to read.
func TestWritten(t *testing.T) {
	d := document.Read(built())
	got := written(t, &d, 0)
	if *rewrite {
		if err := os.WriteFile("testdata/built.xml", got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/built.xml")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

// TestMetadata says what identifies resolutions of every kind.
func TestMetadata(t *testing.T) {
	for _, c := range []struct {
		r    document.Resolution
		lang string
		want []string
	}{
		{document.Resolution{Type: "Resolution", Number: "53", Body: "wtsa", Year: 2008}, "en",
			[]string{`value="/akn/un/statement/deliberation/itu-wtsa/2008/res-53"`, `date="2008-01-01" name="year"`, `language="eng"`, "World Telecommunication Standardization Assembly", `<statement name="resolution">`}},
		{document.Resolution{Type: "Decision", Number: "5", Body: "pp", Year: 2018}, "fr",
			[]string{`itu-pp/2018/dec-5"`, `language="fra"`, `<statement name="decision">`}},
		{document.Resolution{Type: "Resolution", Number: "ITU-R 1-8", Body: "itu-r", Year: 2019}, "",
			[]string{`/itu-r/2019/res-itu-r-1-8"`, `language="und"`, `href="#itu-r"`}},
		{document.Resolution{Type: "Resolution", Number: "[A/B 1]", Body: "wtdc", Year: 2022}, "pt", []string{`/itu-wtdc/2022/res-a-b-1"`, `language="und"`}},
		{document.Resolution{Type: "Resolution", Number: "1332", Body: "council"}, "en",
			[]string{`/itu-council/unknown/res-1332"`, `date="2026-08-22" name="unknown"`}},
		{document.Resolution{}, "en", []string{`/itu/unknown/res"`, `href="#itu"`, `<statement name="resolution">`}},
	} {
		c.r.First, c.r.Last = 0, 0
		d := document.Document{Language: c.lang, Resolutions: []document.Resolution{c.r},
			Passages: []document.Passage{{Kind: document.Heading, Level: 1, Text: "RESOLUTION", Within: -1, Heading: -1}}}
		data := written(t, &d, 0)
		for _, want := range c.want {
			if !bytes.Contains(data, []byte(want)) {
				t.Errorf("%s: no %s in\n%s", c.r, want, data)
			}
		}
		checkOrder(t, c.r.String(), data)
	}
}

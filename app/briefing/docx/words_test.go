package docx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/briefing"
	"vademecum/app/briefing/briefingtest"
)

// part is one part of a briefing as a file.
func part(t *testing.T, b *briefing.Briefing, name string) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, b); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	in, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// paragraphs are the paragraphs of the main part, one a line: its style and its text, with
// tabs as → and the ends of cells and rows as | and ‖.
func paragraphs(t *testing.T, b *briefing.Briefing) (list []string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(part(t, b, "word/document.xml")))
	style, text := "", ""
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatal(err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			switch x.Name.Local {
			case "p":
				style, text = "", ""
			case "pStyle":
				style = x.Attr[0].Value
			case "tab":
				text += "→"
			case "br":
				text += "⏎"
			}
		case xml.CharData:
			text += string(x)
		case xml.EndElement:
			switch x.Name.Local {
			case "p":
				list = append(list, style+": "+text)
			case "tc":
				list[len(list)-1] += " |"
			case "tr":
				list[len(list)-1] += "‖"
			}
		}
	}
}

func spans(text string) []briefing.Span { return []briefing.Span{{Text: text}} }

// TestBlocks: how each kind of block stands in the document.
func TestBlocks(t *testing.T) {
	fact := func(name, text string) briefing.Block {
		return briefing.Block{Kind: briefing.Fact, Name: name, Spans: spans(text)}
	}
	for _, c := range []struct {
		what   string
		blocks []briefing.Block
		want   []string
	}{
		{"text and its sources", []briefing.Block{{Spans: spans("a"), Cites: []int{1, 2}}}, []string{"BodyText: a [1] [2]"}},
		{"headings, three ranks of them", []briefing.Block{{Kind: briefing.Heading, Level: 1, Spans: spans("a")}, {Kind: briefing.Heading, Level: 2, Spans: spans("b")}, {Kind: briefing.Heading, Level: 5, Spans: spans("c")}},
			[]string{"Heading2: a", "Heading3: b", "Heading4: c"}},
		{"facts in a row are one table", []briefing.Block{fact("Cites", "B.1"), fact("Cited by", "B.2"), {Spans: spans("a")}, fact("Runs", "B.3")},
			[]string{"FactName: Cites |", "Fact: B.1 |‖", "FactName: Cited by |", "Fact: B.2 |‖", "BodyText: a", "FactName: Runs |", "Fact: B.3 |‖"}},
		{"points", []briefing.Block{{Kind: briefing.Point, Marker: "•", Spans: spans("a")}, {Kind: briefing.Point, Marker: "2.", Level: 1, Spans: spans("b")}, {Kind: briefing.Point, Spans: spans("c")}},
			[]string{"ListParagraph: •→a", "ListParagraph: 2.→b", "ListParagraph: →c"}},
		{"a quotation", []briefing.Block{{Kind: briefing.Quote, Spans: spans("a"), Cites: []int{3}}}, []string{"Quote: a [3]"}},
		{"code keeps its lines and margins", []briefing.Block{{Kind: briefing.Code, Spans: spans("if a {\n\treturn  b\n\n}")}}, []string{"Code: if a {⏎    return  b⏎⏎}"}},
		{"own words in a row are one cell", []briefing.Block{{Own: true, Spans: spans("a")}, {Own: true, Kind: briefing.Quote, Spans: spans("b")}, {Spans: spans("c")}, {Own: true, Spans: spans("d")}},
			[]string{"BodyText: a", "Quote: b |‖", "Gap: ", "BodyText: c", "BodyText: d |‖", "Gap: "}},
	} {
		got := paragraphs(t, &briefing.Briefing{Title: "T", About: c.blocks})
		got = got[4 : len(got)-1] // behind the cover, before the last
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: want -, got +\n%s", c.what, diff)
		}
	}
}

// TestItems: what little is known of an item is there, and nothing in the place of what is
// not.
func TestItems(t *testing.T) {
	for _, c := range []struct {
		what string
		item briefing.Item
		want []string
	}{
		{"all", briefing.Item{Kind: app.Recommendation, Code: "B.1", Title: "Boats", TitleNote: "inherited from B.0", Status: app.Superseded, StatusNote: "a newer edition exists", Line: []string{"10/2019"}, Address: "https://example.int"},
			[]string{"Contents: 1→B.1  Boats→○ superseded", "Label: recommendation→○ superseded", "Heading1: 1  B.1", "ItemTitle: Boats", "Line: (inherited from B.0)", "Line: a newer edition exists · 10/2019", "Line: https://example.int"}},
		{"a status that is not known", briefing.Item{Kind: app.Report, Code: "B.1", Status: app.Unknown}, []string{"Contents: 1→B.1→– unknown", "Label: report→– unknown", "Heading1: 1  B.1"}},
		{"no code", briefing.Item{Kind: "document", Title: "Harbour rules"}, []string{"Contents: 1→Harbour rules", "Label: document", "Heading1: 1  Harbour rules"}},
		{"one name", briefing.Item{Kind: app.StudyGroup, Code: "TSAG", Title: "TSAG"}, []string{"Contents: 1→TSAG", "Label: study group", "Heading1: 1  TSAG"}},
	} {
		got := paragraphs(t, &briefing.Briefing{Title: "T", Items: []briefing.Item{c.item}})
		if diff := cmp.Diff(append([]string{"ContentsHeading: Contents"}, c.want...), got[4:len(got)-1]); diff != "" {
			t.Errorf("%s: want -, got +\n%s", c.what, diff)
		}
	}
}

// TestEmptyCollection: a cover, and nothing of nothing.
func TestEmptyCollection(t *testing.T) {
	got := paragraphs(t, &briefing.Briefing{Title: "Boats", Date: "2026-11-22", Snapshot: "2026-08-22"})
	want := []string{"Label: Briefing", "Title: Boats", "Subtitle: 22 November 2026", "Line: 0 items · from the catalogue of 22 August 2026", "BodyText: "}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

// TestHostileWords: words of others are words, in all parts; of letters that XML cannot
// hold none makes the file unreadable.
func TestHostileWords(t *testing.T) {
	const hostile = "</w:t></w:p> & \" ' <w:br/> ]]> \x00\x01\x1F\uFFFE \xff Ж😀"
	const shown = "</w:t></w:p> & \" ' <w:br/> ]]>    \uFFFD \uFFFD Ж😀"
	address := "https://example.int/?a=1&b=\"<2>\""
	b := &briefing.Briefing{Title: hostile, Date: "2026-11-22", About: []briefing.Block{
		{Spans: []briefing.Span{{Text: hostile}, {Text: hostile, Bold: true, Italic: true, Mono: true}, {Text: hostile, Address: address}, {Text: hostile, Muted: true}}},
		{Kind: briefing.Code, Spans: spans(hostile)}, {Kind: briefing.Fact, Name: hostile, Spans: spans(hostile)}, {Kind: briefing.Point, Marker: hostile, Spans: spans(hostile)}},
		Items:   []briefing.Item{{Kind: app.Kind(hostile), Code: hostile, Title: hostile + "!", TitleNote: hostile, StatusNote: hostile, Address: address}},
		Sources: []app.Source{{Title: hostile, Terms: hostile, Address: address}},
	}
	text := strings.Join(paragraphs(t, b), "\n")
	if got := strings.Count(text, shown); got != 19 {
		t.Errorf("the words stand %d times, want 19, in\n%s", got, text)
	}
	for _, name := range []string{"docProps/core.xml", "word/header1.xml", "word/_rels/document.xml.rels"} {
		found := ""
		for d := xml.NewDecoder(strings.NewReader(part(t, b, name))); ; {
			token, err := d.Token()
			if errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			switch x := token.(type) {
			case xml.CharData:
				found += string(x)
			case xml.StartElement:
				for _, a := range x.Attr {
					found += " " + a.Value
				}
			}
		}
		if !strings.Contains(found, shown) && !strings.Contains(found, address) {
			t.Errorf("%s has neither title nor address: %q", name, found)
		}
	}
}

// TestOneRelation: an address that stands at several places is one relation of the file,
// and each address leads where it says.
func TestOneRelation(t *testing.T) {
	link := func(address string) briefing.Block {
		return briefing.Block{Spans: []briefing.Span{{Text: "to " + address, Address: address}}}
	}
	b := &briefing.Briefing{About: []briefing.Block{link("https://example.int/b"), link("https://example.int/a"), link("https://example.int/b")}}
	targets := map[string]string{}
	for _, m := range regexp.MustCompile(`Id="(rIdA\d+)"[^>]*Target="([^"]*)" TargetMode="External"`).FindAllStringSubmatch(part(t, b, "word/_rels/document.xml.rels"), -1) {
		targets[m[1]] = m[2]
	}
	var got []string
	for _, m := range regexp.MustCompile(`<w:hyperlink r:id="(rIdA\d+)".*?>to ([^<]*)<`).FindAllStringSubmatch(part(t, b, "word/document.xml"), -1) {
		if targets[m[1]] != m[2] {
			t.Errorf("“to %s” leads to %s", m[2], targets[m[1]])
		}
		got = append(got, m[2])
	}
	if len(targets) != 2 || len(got) != 3 {
		t.Errorf("%d relations, %d links", len(targets), len(got))
	}
}

// full is a disk that has room for so many bytes.
type full int

func (f *full) Write(p []byte) (int, error) {
	if *f -= full(len(p)); *f < 0 {
		return 0, errors.New("no space left on device")
	}
	return len(p), nil
}

// TestFullDisk: what could not be written is told, wherever the disk is full.
func TestFullDisk(t *testing.T) {
	var whole bytes.Buffer
	if err := Write(&whole, briefingtest.Sample(t)); err != nil {
		t.Fatal(err)
	}
	for room := range whole.Len() / 200 {
		f := full(room * 200)
		if err := Write(&f, briefingtest.Sample(t)); err == nil || !strings.Contains(err.Error(), "no space left") {
			t.Fatalf("with room for %d of %d bytes: error %v", room*200, whole.Len(), err)
		}
	}
}

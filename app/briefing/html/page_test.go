package html

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/briefing"
	"vademecum/app/briefing/briefingtest"
)

// written is a briefing in HTML.
func written(t *testing.T, b *briefing.Briefing) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, b); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// elements walks the elements of a page, and fails unless each is closed where it has to
// be. Its text is what stands outside tags and styles.
func elements(t *testing.T, page string, each func(name string, attributes map[string]string)) (text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.Entity = false, xml.HTMLEntity
	var open []string
	var out strings.Builder
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			attributes := map[string]string{}
			for _, a := range x.Attr {
				attributes[a.Name.Local] = a.Value
			}
			each(x.Name.Local, attributes)
			if name := x.Name.Local; name != "meta" && name != "br" {
				open = append(open, name)
			}
		case xml.EndElement:
			name := x.Name.Local
			if name == "meta" || name == "br" { // closed by the decoder
				continue
			}
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("</%s> stands where %q are open", name, open)
			}
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 && open[len(open)-1] != "style" {
				out.Write(x)
			}
		}
	}
	if len(open) > 0 {
		t.Fatalf("%q are never closed", open)
	}
	return strings.Join(strings.Fields(out.String()), " ")
}

func tagged(name string, of map[string]string) string {
	return name + " " + of["href"] + of["style"] + of["id"]
}

// TestAnchors: every link within the page leads somewhere, no place has two names, and
// what leads out is of a scheme that runs nothing.
func TestAnchors(t *testing.T) {
	places, links := map[string]bool{}, map[string]bool{}
	elements(t, written(t, briefingtest.Sample(t)), func(name string, of map[string]string) {
		if id := of["id"]; id != "" {
			if places[id] {
				t.Errorf("%s stands twice", id)
			}
			places[id] = true
		}
		if href, is := of["href"]; is {
			links[href] = true
		}
		if of["src"] != "" || name == "script" || name == "img" || name == "link" || name == "iframe" {
			t.Errorf("something is loaded: %s", tagged(name, of))
		}
		for attribute := range of {
			if strings.HasPrefix(attribute, "on") {
				t.Errorf("%s runs something", tagged(name, of))
			}
		}
	})
	for href := range links {
		place, within := strings.CutPrefix(href, "#")
		switch {
		case within && !places[place]:
			t.Errorf("%s leads nowhere", href)
		case !within && !regexp.MustCompile(`^(https|vademecum|mailto):`).MatchString(href):
			t.Errorf("a link to %s", href)
		}
	}
	if len(links) < 10 || !links["vademecum:itu-t/B.1@2012-03"] || !links["https://example.int/records?a=1&b=2"] {
		t.Errorf("links %v", links)
	}
}

// everywhere is a briefing in which one word stands wherever a word can.
func everywhere(word string) *briefing.Briefing {
	spans := []briefing.Span{{Text: word}, {Text: word, Bold: true, Italic: true, Mono: true}, {Text: word, Address: word}, {Text: word, To: word}, {Text: word, Muted: true}}
	var body []briefing.Block
	for kind := briefing.Text; kind <= briefing.Code; kind++ {
		body = append(body, briefing.Block{Kind: kind, Level: 1, Name: word, Marker: word, Own: kind%2 == 0, Spans: spans, Cites: []int{1}})
	}
	return &briefing.Briefing{Title: word, Date: "2026-11-22", Snapshot: "2026-08-22", About: body,
		Items: []briefing.Item{
			{Kind: app.Kind(word), Code: word, Title: word + " title", TitleNote: word, Status: app.InForce, StatusNote: word, Line: []string{word}, Address: word, Link: word, Body: body},
			{Title: word},
		},
		Sources: []app.Source{{Title: word, Publisher: word + " publisher", Address: word, Terms: word}},
	}
}

// TestHostileWords: wherever words of others stand, they are words: a page has the same
// elements and attributes whatever they are, and shows them.
func TestHostileWords(t *testing.T) {
	const hostile = `</style></title><script>alert("1")</script>" onclick='x' &amp; <b>bold</b> \" } </p>`
	shape := func(word string) (list []string, text string) {
		text = elements(t, written(t, everywhere(word)), func(name string, of map[string]string) {
			for attribute, value := range of {
				name += " " + attribute + "=" + strings.ReplaceAll(value, word, "word")
			}
			list = append(list, name)
		})
		return list, text
	}
	harmless, plain := shape("harmless")
	got, text := shape(hostile)
	if len(got) != len(harmless) {
		t.Fatalf("%d elements, of harmless words %d", len(got), len(harmless))
	}
	for n := range got {
		if len(strings.Fields(got[n])) != len(strings.Fields(harmless[n])) {
			t.Errorf("element %d is %s, of harmless words %s", n, got[n], harmless[n])
		}
	}
	if want := strings.ReplaceAll(plain, "harmless", hostile); text != want {
		t.Errorf("it shows %q, want %q", text, want)
	}
}

// TestRunningTitleInStyle: letters in the style sheet are written so that a browser reads
// the title, whatever stands in it.
func TestRunningTitleInStyle(t *testing.T) {
	for title, want := range map[string]string{
		"Boats 3":        `"Boats 3"`,
		`"`:              `"\000022 "`,
		`\`:              `"\00005C "`,
		"a\nb":           `"a\00000A b"`,
		"Ж1":             `"\000416 1"`, // the blank belongs to the number, 1 does not
		"</style><b>":    `"\00003C \00002F style\00003E \00003C b\00003E "`,
		"\U0001F6A2 a b": `"\01F6A2  a b"`,
	} {
		if got := cssString(title); got != want {
			t.Errorf("%q is %s, want %s", title, got, want)
		}
	}
}

// TestEmptyCollection: there is a cover, and no list of nothing.
func TestEmptyCollection(t *testing.T) {
	page := written(t, &briefing.Briefing{Title: "Boats", Date: "2026-11-22", Snapshot: "2026-08-22"})
	text := elements(t, page, func(name string, _ map[string]string) {
		if name == "nav" || name == "ol" || name == "article" || name == "section" {
			t.Errorf("there is a %s", name)
		}
	})
	if want := "Boats Briefing Boats 22 November 2026 0 items · from the catalogue of 22 August 2026"; text != want {
		t.Errorf("%q, want %q", text, want)
	}
}

// TestShown: what little is known of an item is shown, and nothing in the place of what
// is not.
func TestShown(t *testing.T) {
	for _, c := range []struct {
		what string
		item briefing.Item
		want string
	}{
		{"all", briefing.Item{Kind: app.Recommendation, Code: "B.1", Title: "Boats", Status: app.InForce, StatusNote: "newest edition in force", Line: []string{"10/2019", "ITU-T"}, Address: "https://example.int"},
			"recommendation● in force 1B.1 Boats newest edition in force · 10/2019 · ITU-T https://example.int Open in Vademecum"},
		{"a status that is not known", briefing.Item{Kind: app.Recommendation, Code: "B.1", Title: "Boats", Status: app.Unknown}, "recommendation– unknown 1B.1 Boats Open in Vademecum"},
		{"no title", briefing.Item{Kind: app.Recommendation, Code: "B.1", TitleNote: "title not verified"}, "recommendation 1B.1 (title not verified) Open in Vademecum"},
		{"no code", briefing.Item{Kind: "document", Title: "Harbour rules"}, "document 1Harbour rules Open in Vademecum"},
		{"one name", briefing.Item{Kind: app.StudyGroup, Code: "TSAG", Title: "TSAG"}, "study group 1TSAG Open in Vademecum"},
	} {
		page := written(t, &briefing.Briefing{Items: []briefing.Item{c.item}})
		_, article, _ := strings.Cut(page, "<article")
		article, _, _ = strings.Cut("<article"+article, "</article>")
		if got := elements(t, article+"</article>", func(string, map[string]string) {}); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

// TestFullDisk: what could not be written is told.
func TestFullDisk(t *testing.T) {
	if err := Write(full{}, briefingtest.Sample(t)); err == nil || !strings.Contains(err.Error(), "no space left") {
		t.Errorf("error %v", err)
	}
}

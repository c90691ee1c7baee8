package facts

import (
	"encoding/xml"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPlaces derives places.tsv from the Final Acts as the citations cite them.
// Without the collected documents it still checks the shape of every row.
func TestPlaces(t *testing.T) {
	places, err := readPlaces()
	if err != nil {
		t.Fatal(err)
	}
	printed := regexp.MustCompile(`^[a-z][A-Za-z -]+( ([a-z]\)|\d+))?$`)
	for paragraph, place := range places {
		if !strings.HasPrefix(paragraph, "cmp_") || !printed.MatchString(place) {
			t.Errorf("places.tsv: %q is no place for %q", place, paragraph)
		}
	}
	text, err := os.ReadFile("../../../shared/documents/pp18_final_acts_akn.xml")
	if os.IsNotExist(err) {
		t.Skip("the collected documents are not here; places.tsv is checked for its shape only")
	} else if err != nil {
		t.Fatal(err)
	}
	var acts element
	if err := xml.Unmarshal(text, &acts); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, table := range []string{"citations_pp18", "concordance"} {
		content, err := os.ReadFile(sharedFacts + "/" + table + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		for _, locator := range regexp.MustCompile(`\tcmp_[^\t\n]+`).FindAllString(string(content), -1) {
			locator = strings.TrimSpace(locator)
			if place := acts.printedPlace(strings.Split(locator, "/")); place != "" {
				want[locator] = place
			}
		}
	}
	if *update {
		rows := []string{}
		for paragraph, place := range want {
			rows = append(rows, paragraph+"\t"+place+"\n")
		}
		slices.Sort(rows)
		if err := os.WriteFile("places.tsv", []byte("paragraph\tprinted\n"+strings.Join(rows, "")), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, places); diff != "" {
		t.Errorf("places.tsv is not what the Final Acts give (-want +got):\n%s", diff)
	}
}

// An element of the Akoma Ntoso document.
type element struct {
	XMLName  xml.Name
	ID       string    `xml:"eId,attr"`
	Text     string    `xml:",chardata"`
	Children []element `xml:",any"`
}

// all returns the elements below that match.
func (e element) all(match func(element) bool) []element {
	var found []element
	for _, c := range e.Children {
		if match(c) {
			found = append(found, c)
		}
		found = append(found, c.all(match)...)
	}
	return found
}

func (e element) words() string {
	text := e.Text
	for _, c := range e.Children {
		text += " " + c.words()
	}
	return strings.Join(strings.Fields(text), " ")
}

// child returns the text of the children of that name.
func (e element) child(name string) string {
	for _, c := range e.Children {
		if c.XMLName.Local == name {
			return c.words()
		}
	}
	return ""
}

var (
	// swallowed is a heading that the conversion took for text of a paragraph.
	swallowed = regexp.MustCompile(`, (further |also )?(considering|recalling|noting|recognizing|aware|conscious|emphasizing|taking into account|bearing in mind|` +
		`acknowledging|reaffirming|convinced|welcoming|endorsing|having|resolves|decides|instructs|invites|urges|encourages|requests)\b|ANNEX|[a-z;,.] a\) `)
	firstWords  = regexp.MustCompile(`^1 (to|that) `)
	singleWords = regexp.MustCompile(`^(to|that) `)
)

// printedPlace words the place of a paragraph as it is printed, "recognizing b)"
// or "resolves 4", or gives nothing when the markup leaves it open: when the id
// stands for several paragraphs, when letters or numbers do not run on from the
// heading, or when a heading seems to be lost in the text. Points of a list
// within a paragraph are run together in the markup, so that theirs is the place
// of the paragraph.
func (e element) printedPlace(path []string) string {
	byID := func(id string) func(element) bool {
		return func(c element) bool { return c.ID == id && c.XMLName.Local != "componentRef" }
	}
	components := e.all(byID(path[0]))
	if len(components) != 1 || len(path) < 4 {
		return ""
	}
	containers := components[0].all(byID(path[2]))
	if len(containers) != 1 || len(containers[0].all(byID(path[3]))) != 1 {
		return ""
	}
	var items []element
	for _, c := range containers[0].Children {
		if c.XMLName.Local == "recital" || c.XMLName.Local == "paragraph" {
			items = append(items, c)
		}
	}
	inPreamble := path[1] == "preamble"
	heading := containers[0].child("intro") + containers[0].child("heading")
	for i, item := range items {
		mark := item.mark(i, inPreamble)
		alone := len(items) == 1 && mark == "" && (inPreamble || singleWords.MatchString(item.text()))
		if mark != expected(i, inPreamble) && !alone {
			return ""
		}
		if item.ID != path[3] {
			continue
		}
		// Where the next letter follows, no heading can have been lost between.
		last := i == len(items)-1 || items[i+1].mark(i+1, inPreamble) != expected(i+1, inPreamble)
		if last && swallowed.MatchString(item.words()) {
			return ""
		}
		return strings.TrimSpace(heading + " " + mark)
	}
	return ""
}

func (e element) text() string { return strings.TrimSpace(e.child("p") + e.child("content")) }

// mark is the printed letter or number of the item at an index; the markup leaves
// that of the first one in its text.
func (e element) mark(i int, inPreamble bool) string {
	mark := e.child("num")
	switch {
	case i > 0 || mark != "":
		return mark
	case inPreamble && strings.HasPrefix(e.text(), "a) "):
		return "a)"
	case !inPreamble && firstWords.MatchString(e.text()):
		return "1"
	}
	return ""
}

// expected is the letter or number that the item at an index must bear.
func expected(i int, inPreamble bool) string {
	if inPreamble {
		return fmt.Sprintf("%c)", 'a'+i)
	}
	return strconv.Itoa(i + 1)
}

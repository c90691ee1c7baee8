package duty_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/duty"
)

// shelf is a library of texts, by id in the order of their import.
type shelf []struct{ id, text string }

func (s shelf) Documents(context.Context) ([]document.Stored, error) {
	var list []document.Stored
	for n := len(s) - 1; n >= 0; n-- {
		d := read(s[n].text)
		list = append(list, document.Stored{ID: s[n].id, Title: s[n].id, Resolutions: len(d.Resolutions)})
	}
	return list, nil
}

func (s shelf) Text(_ context.Context, id string) (*document.Document, error) {
	for _, d := range s {
		if d.id == id {
			return read(d.text), nil
		}
	}
	return nil, errors.New("there is no document " + id)
}

func read(lines string) *document.Document {
	raw := document.Raw{Format: document.Text}
	for n, l := range strings.Split(strings.TrimSpace(lines), "\n") {
		raw.Blocks = append(raw.Blocks, document.Block{Kind: document.Para, Text: strings.TrimSpace(l), Line: n + 1})
	}
	d := document.Read(raw)
	return &d
}

const boats = `
	RESOLUTION 7 (Rev. Kigali, 2022)
	Boats
	The World Telecommunication Development Conference (Kigali, 2022),
	considering
	a) that boats sail on water,
	resolves
	to paint the boats,
	instructs the Director of the Telecommunication Development Bureau
	1 to buy paint;
	2 to report on boats:
	i) their sails;
	ii) their keels,
	invites Member States and Sector Members
	to look on.`

const ships = `
	RESOLUTION 9 (Hammamet, 2016)
	Ships
	The World Telecommunication Standardization Assembly (Hammamet, 2016),
	considering
	a) that ships are large,
	instructs the Telecommunication Standardization Advisory Group
	to count them,
	invites Member States
	to build them.`

const paper = "1. The director is told nothing in a paper that holds no resolution."

// lines prints clauses for people.
func lines(clauses []duty.Clause) string {
	var b strings.Builder
	for _, c := range clauses {
		fmt.Fprintf(&b, "%s | %s | %s | %s | %s", c.Document.ID, c.Resolution, c.Addressee, c.Passage.Locator, c.Text)
		for _, p := range c.Parts {
			fmt.Fprintf(&b, " / %d %s %s", p.Level, p.Marker, p.Text)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestClauses(t *testing.T) {
	library := shelf{{"doc/1", boats}, {"doc/2", paper}, {"doc/3", ships}, {"doc/4", boats}}
	clauses, err := duty.Clauses(t.Context(), library)
	if err != nil {
		t.Fatal(err)
	}
	want := `doc/4 | WTDC Resolution 7 (Rev. Kigali, 2022) | Director of BDT | instructs the Director of the Telecommunication Development Bureau 1 | to buy paint
doc/4 | WTDC Resolution 7 (Rev. Kigali, 2022) | Director of BDT | instructs the Director of the Telecommunication Development Bureau 2 | to report on boats: / 1 i) their sails; / 1 ii) their keels,
doc/4 | WTDC Resolution 7 (Rev. Kigali, 2022) | Member States | invites Member States and Sector Members | to look on.
doc/4 | WTDC Resolution 7 (Rev. Kigali, 2022) | Sector Members | invites Member States and Sector Members | to look on.
doc/3 | WTSA Resolution 9 (Hammamet, 2016) | TSAG | instructs the Telecommunication Standardization Advisory Group | to count them
doc/3 | WTSA Resolution 9 (Hammamet, 2016) | Member States | invites Member States | to build them.
`
	if diff := cmp.Diff(want, lines(clauses)); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

// TestUnder: what introduces a duty are the words of its group, unless these tell
// somebody else, as where a document has lost a heading.
func TestUnder(t *testing.T) {
	d := &document.Document{
		Format: document.AkomaNtoso,
		Passages: []document.Passage{
			{Kind: document.Heading, Text: "instructs the ITU Council"},
			{Kind: document.Clause, Level: 1, Locator: "instructs the ITU Council 1", Text: "to pay for the paint, instructs the Director of the Telecommunication Development Bureau"},
			{Kind: document.Clause, Level: 1, Locator: "instructs the ITU Council 2", Text: "to buy it"},
		},
		Resolutions: []document.Resolution{{Type: "Resolution", Number: "7", Last: 2, Groups: []document.Group{
			{Words: "instructs the ITU Council", Operative: true, Verb: "instructs", Addressee: "ITU Council", Clauses: []int{1, 2}},
		}}},
	}
	var got []string
	for _, c := range duty.In(d, document.Stored{}) {
		got = append(got, c.Under+": "+c.Text)
	}
	want := []string{"instructs the ITU Council: to pay for the paint", "instructs: to buy it"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

// TestSameClauseTwice: a document may say the same twice, and both count; only a
// second document with the same resolution does not.
func TestSameClauseTwice(t *testing.T) {
	twice := boats + "\n" + strings.TrimSpace(boats)
	clauses, err := duty.Clauses(t.Context(), shelf{{"doc/1", twice}})
	if err != nil || len(clauses) != 8 {
		t.Errorf("%d clauses (%v), want 8:\n%s", len(clauses), err, lines(clauses))
	}
}

// broken is a library with a document that cannot be opened.
type broken struct{ list error }

func (b broken) Documents(context.Context) ([]document.Stored, error) {
	return []document.Stored{{ID: "doc/1", Resolutions: 1}}, b.list
}

func (b broken) Text(context.Context, string) (*document.Document, error) {
	return nil, errors.New("damaged")
}

func TestLibraryFails(t *testing.T) {
	for _, b := range []broken{{nil}, {errors.New("locked")}} {
		if _, err := duty.Clauses(t.Context(), b); err == nil {
			t.Error("a library that cannot be read is no error")
		}
	}
}

var tasks = []app.Task{
	{Addressee: "Director of the Telecommunication Standardization Bureau", Text: "publish a list", Resolution: app.Item{ID: "wtsa/44", Code: "WTSA Resolution 44"}},
	{Addressee: "Member States and the Director of the Telecommunication Development Bureau", Text: "help", Resolution: app.Item{ID: "wtsa/44"}},
}

func TestByAddressee(t *testing.T) {
	clauses, err := duty.Clauses(t.Context(), shelf{{"doc/1", boats}, {"doc/3", ships}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	all := duty.ByAddressee(clauses, tasks)
	for _, a := range all {
		got = append(got, fmt.Sprintf("%s: %d of %d, %d", a.Name, len(a.Clauses), a.Resolutions(), len(a.Tasks)))
	}
	want := []string{
		"Director of BDT: 2 of 1, 1", "Member States: 2 of 2, 1", "Director of TSB: 0 of 0, 1",
		"Sector Members: 1 of 1, 0", "TSAG: 1 of 1, 0",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("want -, got +\n", diff)
	}

	for words, want := range map[string]string{
		"Director of TSB": "Director of TSB",
		"the Director of the Telecommunication Standardization Bureau": "Director of TSB",
		"tsag":               "TSAG",
		"director":           "Director of BDT, Director of TSB",
		"members":            "Sector Members",
		"of bdt":             "Director of BDT",
		"MEMBER STATES":      "Member States",
		"harbour master":     "",
		"":                   "",
		"  Sector  Members ": "Sector Members",
	} {
		var names []string
		for _, a := range duty.Find(all, words) {
			names = append(names, a.Name)
		}
		if got := strings.Join(names, ", "); got != want {
			t.Errorf("%q finds %q, want %q", words, got, want)
		}
	}
}

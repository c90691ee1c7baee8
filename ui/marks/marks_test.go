package marks

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

type library struct {
	marks mark.Marks
	gone  []mark.Deletion
	err   error
}

func (l library) Marks(context.Context) (mark.Marks, error)          { return l.marks, l.err }
func (l library) Deletions(context.Context) ([]mark.Deletion, error) { return l.gone, l.err }

var (
	day  = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	x509 = mark.Subject{Target: mark.Target{Item: "itu-t/X.509"}, Code: "X.509", Title: "As it was called"}
	gone = mark.Subject{Target: mark.Target{Item: "itu-t/X.9999"}, Code: "X.9999", Title: "Withdrawn since"}
	part = mark.Subject{Target: mark.Target{Item: "doc/3f9a", Locator: "considering e)", Hash: "9c1f0a2b3c4d5e6f"}, Title: "A paper"}
)

func desk() library {
	return library{
		marks: mark.Marks{
			Stars: []mark.Star{{Subject: x509, Made: day}, {Subject: gone, Made: day}},
			Notes: []mark.Note{{N: 7, Subject: part, Text: "Ask.", Made: day, Changed: day}},
			Collections: []mark.Collection{
				{N: 3, Name: "Committee 3", Note: "What we bring.", Made: day, Entries: []mark.Entry{
					{Subject: x509, Note: "The second draft."}, {Subject: part}, {Subject: gone},
				}},
				{N: 5, Name: "Later", Made: day},
			},
			Recents: []mark.Recent{{Subject: x509, Opened: day}},
		},
		gone: []mark.Deletion{{N: 9, Kind: mark.DeletedStar, Made: day, Was: mark.Marks{Stars: []mark.Star{{Subject: x509}}}}},
	}
}

func items(id string) (app.Item, bool) {
	if family, _, _ := strings.Cut(id, "@"); family == "itu-t/X.509" { // by the id of an edition, too
		return app.Item{ID: family, Code: "X.509", Title: "As it is called", Status: app.InForce}, true
	}
	return app.Item{}, false
}

// text is a page as lines; verbs and routes stand in brackets.
func text(blocks []page.Block) string {
	var b strings.Builder
	spans := func(list []page.Span) {
		for _, s := range list {
			b.WriteString(s.Text)
			if to := s.To + s.Do; to != "" {
				fmt.Fprintf(&b, " [%s]", to)
			}
		}
		b.WriteByte('\n')
	}
	for _, block := range blocks {
		switch x := block.(type) {
		case page.Head:
			fmt.Fprintln(&b, "# "+x.Code+" / "+x.Title)
			spans(x.Line)
			for _, a := range x.Actions {
				fmt.Fprintf(&b, "(%s) [%s]\n", a.Label, a.Do)
			}
		case page.Section:
			fmt.Fprintln(&b, "## "+x.Title)
			b.WriteString(text(x.Body))
		case page.Row:
			fmt.Fprintln(&b, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s %s %s [%s]", x.Code, x.Title, x.Status, x.Meta, x.Note, x.To)), " "))
		case page.Paragraph:
			spans(x.Spans)
		case page.Fact:
			fmt.Fprintln(&b, x.Name)
		}
	}
	return b.String()
}

func TestAllMarks(t *testing.T) {
	shown, err := Screen{Library: desk(), Item: items}.Compose(t.Context(), router.Marks)
	if err != nil {
		t.Fatal(err)
	}
	when := "22 November 2026, " + day.Local().Format("15:04")
	want := `# Your marks / 2 stars · 1 note · 2 collections
All of it can be taken to another computer as one file that any editor shows.
(New collection …) [mark collection new]
(Export …) [mark export]
(Import …) [mark import]
## Collections
Committee 3 3 items What we bring. [marks/3]
Later 0 items [marks/5]
## Starred
X.9999 Withdrawn since [itu-t/X.9999]
X.509 As it is called in force [itu-t/X.509]
## Notes
considering e) A paper [doc/3f9a#considering%20e)~9c1f0a2b3c4d5e6f]
Ask.
22 November 2026 · edit [mark edit 7] · delete [mark delete 7]
## Opened lately
The last 200 that were opened, in every session · clear the list [mark recents clear]
X.509 As it is called in force 22 November 2026 [itu-t/X.509]
## Deleted, and still to be had
` + when + ` · the star on X.509 · bring back [mark undo 9]
`
	if got := text(shown.Blocks); got != want {
		t.Errorf("the page is\n%s\nwant\n%s", got, want)
	}
}

func TestOneCollection(t *testing.T) {
	s := Screen{Library: desk(), Item: items, Out: func(n int64) []page.Action {
		return []page.Action{{Label: "Briefing", Do: fmt.Sprint("open briefing/", n)}}
	}}
	for route, want := range map[router.Route]string{
		"marks/3": `# Committee 3 / 3 items
made 22 November 2026 · all your marks [marks] · move down the list [mark collection to 3 1]
(Briefing) [open briefing/3]
(Rename …) [mark collection rename 3]
(Change the description …) [mark collection describe 3]
(Delete) [mark collection delete 3]
What we bring.
## In the order you gave them
X.509 As it is called in force [itu-t/X.509]
The second draft.
down [mark entry to 3 itu-t/X.509 1] · change the note [mark entry note 3 itu-t/X.509] · take out [mark entry out 3 itu-t/X.509]
considering e) A paper [doc/3f9a#considering%20e)~9c1f0a2b3c4d5e6f]
up [mark entry to 3 doc/3f9a#considering%20e)~9c1f0a2b3c4d5e6f 0] · down [mark entry to 3 doc/3f9a#considering%20e)~9c1f0a2b3c4d5e6f 2] · note why [mark entry note 3 doc/3f9a#considering%20e)~9c1f0a2b3c4d5e6f] · take out [mark entry out 3 doc/3f9a#considering%20e)~9c1f0a2b3c4d5e6f]
X.9999 Withdrawn since [itu-t/X.9999]
up [mark entry to 3 itu-t/X.9999 1] · note why [mark entry note 3 itu-t/X.9999] · take out [mark entry out 3 itu-t/X.9999]
`,
		"marks/5": `# Later / 0 items
made 22 November 2026 · all your marks [marks] · move up the list [mark collection to 5 0]
(Briefing) [open briefing/5]
(Rename …) [mark collection rename 5]
(Describe …) [mark collection describe 5]
(Delete) [mark collection delete 5]
## Nothing in it yet
Open what belongs here and press Ctrl+B. It takes items of the catalogue, your documents, and passages of them.
`,
	} {
		shown, err := s.Compose(t.Context(), route)
		if err != nil {
			t.Fatalf("%s: %v", route, err)
		}
		if got := text(shown.Blocks); got != want {
			t.Errorf("%s is\n%s\nwant\n%s", route, got, want)
		}
	}
	for _, route := range []router.Route{"marks/4", "marks/x", "marks/0"} {
		if _, err := s.Compose(t.Context(), route); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%s gives %v", route, err)
		}
	}
}

func TestNoMarksYet(t *testing.T) {
	shown, err := Screen{Library: library{}}.Compose(t.Context(), router.Marks)
	if got := text(shown.Blocks); err != nil || !strings.Contains(got, "## How to mark\nCtrl+S\nCtrl+E\nCtrl+B\nCtrl+Z\n") {
		t.Errorf("%v, the page is\n%s", err, got)
	}
	wet := errors.New("the disk is wet")
	if _, err := (Screen{Library: library{err: wet}}).Compose(t.Context(), router.Marks); !errors.Is(err, wet) {
		t.Errorf("a broken library gives %v", err)
	}
}

// A mark on an edition keeps its name, and nothing of what its item is today: X.509 is in
// force, that of 2016 is not.
func TestMarkOnAnEdition(t *testing.T) {
	const id = "itu-t/X.509@2016-10"
	for _, c := range []struct {
		code, title string
		want        page.Row
	}{
		{"X.509 (10/2016)", "As that edition was called", page.Row{Code: "X.509 (10/2016)", Title: "As that edition was called", To: id}},
		{"", "", page.Row{Code: id, Title: "As it is called", To: id}}, // from a file written elsewhere
	} {
		of := mark.Subject{Target: mark.Target{Item: id}, Code: c.code, Title: c.title}
		if got := (Screen{Item: items}).row(of); fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", c.want) {
			t.Errorf("%q: the row is %+v, want %+v", c.code, got, c.want)
		}
	}
}

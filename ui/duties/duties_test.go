package duties

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/page/pagetest"
	"vademecum/ui/router"
)

// library holds texts by id.
type library map[string]string

func (l library) Documents(context.Context) ([]document.Stored, error) {
	if l == nil {
		return nil, errors.New("the library is damaged")
	}
	var list []document.Stored
	for _, id := range []string{"doc/2", "doc/1"} {
		if text, ok := l[id]; ok {
			list = append(list, document.Stored{ID: id, Title: "Paper " + id, Resolutions: len(read(text).Resolutions)})
		}
	}
	return list, nil
}

func (l library) Text(_ context.Context, id string) (*document.Document, error) {
	return read(l[id]), nil
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
	resolves
	to instruct the Director of the Telecommunication Development Bureau to count them.`

// catalogue has one task.
type catalogue struct{ err error }

func (c catalogue) Tasks(context.Context) ([]app.Task, map[string]app.Source, error) {
	return []app.Task{{
		Addressee: "Director of the Telecommunication Development Bureau", Text: "keep a list of boats",
		Resolution: app.Item{ID: "wtdc/8", Code: "WTDC Resolution 8"}, Cite: app.Cite{Sources: []string{"acts"}, Locator: "instructs 1"},
	}}, map[string]app.Source{"acts": {Key: "acts", Title: "Acts"}}, c.err
}

func compose(t *testing.T, l library, route router.Route) string {
	t.Helper()
	shown, err := Screen{l, catalogue{}}.Compose(t.Context(), route)
	if err != nil {
		t.Fatal(err)
	}
	if shown.Title == "" || shown.Sources["acts"].Title == "" {
		t.Errorf("the page has no title, or no sources: %+v", shown)
	}
	return pagetest.Text(shown.Blocks)
}

func TestList(t *testing.T) {
	want := `# resolutions: Duties
Who is told to do what
4 clauses of 2 resolutions in your documents · 1 task in the catalogue

## Addressees — 3
- Director of BDT | 3 clauses · 1 task → duties/Director of BDT
- Member States | 1 clause → duties/Member States
- Sector Members | 1 clause → duties/Sector Members
`
	if diff := cmp.Diff(want, compose(t, library{"doc/1": boats, "doc/2": ships}, "duties")); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

func TestAddressee(t *testing.T) {
	l := library{"doc/1": boats, "doc/2": ships}
	want := `# resolutions: Director of BDT
What resolutions tell the Director of BDT
3 clauses of 2 resolutions · 1 task in the catalogue · all addressees → duties
[Copy list]

## WTSA Resolution 9 (Hammamet, 2016) — 1 clause
- Ships → wtsa/9
  (Paper doc/2)
resolves
 | to instruct the Director of the Telecommunication Development Bureau to count them. read on → doc/2#wtsa/9@2016 resolves~6

## WTDC Resolution 7 (Rev. Kigali, 2022) — 2 clauses
- Boats → wtdc/7
  (Paper doc/1)
instructs the Director of the Telecommunication Development Bureau
1 | to buy paint read on → doc/1#wtdc/7@2022 instructs the Director of the Telecommunication Development Bureau 1~6
2 | to report on boats: read on → doc/1#wtdc/7@2022 instructs the Director of the Telecommunication Development Bureau 2~7
  i) | their sails;
  ii) | their keels,

## From the catalogue, in its own words — 1 task
- WTDC Resolution 8 | keep a list of boats → wtdc/8 ‹acts: instructs 1›
`
	if diff := cmp.Diff(want, compose(t, l, "duties/Director of BDT#clause 2")); diff != "" {
		t.Error("want -, got +\n", diff)
	}

	shown, err := Screen{l, catalogue{}}.Compose(t.Context(), "duties/Director of BDT")
	if err != nil {
		t.Fatal(err)
	}
	anchors := page.Anchors(shown.Blocks)
	var outline []string
	for _, h := range shown.Outline {
		outline = append(outline, h.Text+" at "+h.Anchor)
	}
	if diff := cmp.Diff([]string{"WTSA Resolution 9 (Hammamet, 2016) at clause 1", "WTDC Resolution 7 (Rev. Kigali, 2022) at clause 2"}, outline); diff != "" {
		t.Error("outline: want -, got +\n", diff)
	}
	if diff := cmp.Diff([]string{"clause 1", "clause 2", "clause 3", "clause 3.1", "clause 3.2"}, anchors); diff != "" {
		t.Error("anchors: want -, got +\n", diff)
	}
}

func TestCopied(t *testing.T) {
	shown, err := Screen{library{"doc/1": boats}, catalogue{}}.Compose(t.Context(), "duties/Director of BDT")
	if err != nil {
		t.Fatal(err)
	}
	want := `# Director of BDT

## WTDC Resolution 7 (Rev. Kigali, 2022) Boats

- instructs the Director of the Telecommunication Development Bureau 1: to buy paint
- instructs the Director of the Telecommunication Development Bureau 2: to report on boats: i) their sails; ii) their keels,

## From the catalogue, in its own words

- WTDC Resolution 8, instructs 1: keep a list of boats
`
	if diff := cmp.Diff(want, shown.Blocks[0].(page.Head).Actions[0].Copy); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	clause := shown.Blocks[1].(page.Section).Body[2].(page.Passage)
	if want := "“to buy paint” (WTDC Resolution 7 (Rev. Kigali, 2022), instructs the Director of the Telecommunication Development Bureau 1)"; clause.Copy != want {
		t.Errorf("a clause copies as %q, want %q", clause.Copy, want)
	}
}

// TestNothingYet: without resolutions the page says how to get some.
func TestNothingYet(t *testing.T) {
	text := pagetest.Text(list(nil))
	if !strings.Contains(text, "Import resolutions") || !strings.Contains(text, "→ documents") {
		t.Error(text)
	}
}

func TestErrors(t *testing.T) {
	if _, err := (Screen{library{}, catalogue{}}).Compose(t.Context(), "duties/Harbour master"); !errors.Is(err, app.ErrNotFound) {
		t.Errorf("an unknown addressee: %v", err)
	}
	if _, err := (Screen{library(nil), catalogue{}}).Compose(t.Context(), "duties"); err == nil {
		t.Error("a damaged library is no error")
	}
	if _, err := (Screen{nil, catalogue{errors.New("unreadable")}}).Compose(t.Context(), "duties"); err == nil {
		t.Error("an unreadable catalogue is no error")
	}
	if shown, err := (Screen{nil, catalogue{}}).Compose(t.Context(), "duties"); err != nil || len(shown.Blocks) != 2 {
		t.Errorf("without a library: %v", err)
	}
}

package check

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/refs"
	"vademecum/ui/page"
	"vademecum/ui/page/pagetest"
	"vademecum/ui/router"
)

// shelf is a catalogue of a few items.
type shelf map[string]*app.Page

func (s shelf) Page(_ context.Context, id string) (*app.Page, error) {
	if s == nil {
		return nil, errors.New("the snapshot cannot be read")
	}
	if p, ok := s[id]; ok {
		return p, nil
	}
	return nil, app.ErrNotFound
}

var catalogue = shelf{
	"itu-t/X.509": {
		Item: app.Item{ID: "itu-t/X.509", Code: "X.509", Title: "Quays and piers of harbours", Status: app.InForce},
		Editions: []app.Edition{
			{ID: "itu-t/X.509@2019-10", Part: app.PartEdition, Code: "X.509 (10/2019)", Status: app.InForce},
			{ID: "itu-t/X.509@2016-10", Part: app.PartEdition, Code: "X.509 (10/2016)", Status: app.Superseded},
		},
	},
	"itu-t/X.27": {Item: app.Item{ID: "itu-t/X.27", Code: "X.27", Title: "Boats", Status: app.Withdrawn},
		Editions: []app.Edition{{ID: "itu-t/X.27@1988-11", Part: app.PartEdition, Code: "X.27 (11/1988)", Status: app.Withdrawn}}},
	"sdg/9": {Item: app.Item{ID: "sdg/9", Code: "SDG 9", Title: "Industry"}},
	"itu-t/H.1": {Item: app.Item{ID: "itu-t/H.1", Code: "H.1", Title: "Cranes", Status: app.InForce},
		Editions: []app.Edition{{ID: "itu-t/H.1@2026-06", Part: app.PartEdition, Code: "H.1 (06/2026)", Status: app.InForce},
			{ID: "itu-t/H.1@2026!Amd1@2026-07", Part: app.PartAmendment, Code: "H.1 (2026) Amd. 1 (07/2026)", Status: app.Superseded},
			{ID: "itu-t/H.1@2026!Amd2@2026-08", Part: app.PartAmendment, Code: "H.1 (2026) Amd. 2 (08/2026)", Status: app.InForce},
			{ID: "itu-t/H.1@2024-08", Part: app.PartEdition, Code: "H.1 (08/2024)", Status: app.InForce}}},
	"itu-r/BT.7": {Item: app.Item{ID: "itu-r/BT.7", Code: "BT.7", Title: "Buoys", Status: app.InForce},
		Editions: []app.Edition{{ID: "itu-r/BT.7@6", Part: app.PartEdition, Code: "BT.7-6", Date: "2023-05", Status: app.InForce},
			{ID: "itu-r/BT.7@5", Part: app.PartEdition, Code: "BT.7-5", Date: "2019-10", Status: app.Superseded}}},
	"itu-t/H.2.AnnexL": {Item: app.Item{ID: "itu-t/H.2.AnnexL", Code: "H.2 Annex L", Title: "Bollards", Status: app.Unknown}},
}

// source reads every path and text as the draft below.
type source struct{}

const text = `The draft follows ITU-T X.509 (10/2016), ITU-T X.27 and SDG 9.
It names ITU-T X.9999, and ITU-T X.509 “Quays and cranes of harbours”.
Question 8/15 and ITU-T X.509 (10/2016) stand at the end.`

func draft(name, id, text string) Draft {
	d := document.Document{}
	for n, line := range strings.Split(text, "\n") {
		d.Passages = append(d.Passages, document.Passage{Kind: document.Paragraph, Locator: fmt.Sprintf("§%d", n+1), Text: line, Within: -1, Heading: -1})
	}
	return Draft{name, id, d, refs.In(&d, nil)}
}

func (s source) File(_ context.Context, path string) (Draft, error) {
	if path == "/tmp/none.txt" {
		return Draft{}, errors.New("none.txt: there is no such file")
	}
	return draft(path, "", text), nil
}

func (s source) Text(_ context.Context, text string) (Draft, error) {
	return draft("Text from the clipboard", "", text), nil
}

func (s source) Stored(_ context.Context, id string) (Draft, error) {
	return draft("Paper", id, text), nil
}

func compose(t *testing.T, s *Screen, route router.Route) string {
	t.Helper()
	shown, err := s.Compose(t.Context(), route)
	if err != nil {
		t.Fatal(err)
	}
	if shown.Title == "" {
		t.Error("the page has no title")
	}
	return pagetest.Text(shown.Blocks)
}

func TestFile(t *testing.T) {
	s := New(source{}, catalogue)
	want := `# reference check: References
draft.txt
6 references · in 7 places · 4 need attention
[Copy as Markdown]
[Copy as CSV]
[Check a file … check file]
[Check what is on the clipboard check clipboard]

## Needs attention — 4
- X.509 (10/2016) | Quays and piers of harbours | superseded → itu-t/X.509
  (Superseded; the newest edition is X.509 (10/2019))
  at §1, §3
- X.27 | Boats | withdrawn → itu-t/X.27
  (Withdrawn · newest edition X.27 (11/1988))
  at §1
- X.9999
  (Not in the catalogue)
  at §2
- X.509 | Quays and piers of harbours | in force → itu-t/X.509
  (Its title is quoted as “Quays and cranes of harbours”)
  at §2

## In order — 1
- SDG 9 | Industry → sdg/9

## The catalogue has too few of these to tell — 1
- Question 8/15
  (Not in the catalogue)
`
	if diff := cmp.Diff(want, compose(t, s, s.TakeFile("draft.txt"))); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

// The sections are parts of one table, and their columns stand below each other.
func TestColumnsInCommon(t *testing.T) {
	s := New(source{}, catalogue)
	shown, err := s.Compose(t.Context(), s.TakeFile("draft.txt"))
	if err != nil {
		t.Fatal(err)
	}
	sections := 0
	for _, b := range shown.Blocks {
		if section, ok := b.(page.Section); ok {
			sections++
			if !section.Common {
				t.Errorf("“%s” has columns of its own", section.Title)
			}
		}
	}
	if sections != 3 {
		t.Errorf("%d sections, want 3", sections)
	}
}

// TestStored: of a document of the library every place is a link.
func TestStored(t *testing.T) {
	s := New(source{}, catalogue)
	got := compose(t, s, "check/doc/3f9a")
	for _, want := range []string{"4 need attention · read it → doc/3f9a\n", "at §1 → doc/3f9a#§1, §3 → doc/3f9a#§3\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestText(t *testing.T) {
	s := New(source{}, catalogue)
	for text, want := range map[string]string{
		"See ITU-T X.509.":                   "1 reference · nothing needs attention",
		"See ITU-T X.27 and ITU-T X.509.":    "2 references · 1 needs attention",
		"The weather is fine.":               "no references",
		strings.Repeat("ITU-T X.27\n", 15):   "§12 and 3 more",
		"See X.27, X.509 (2019) and X.27.":   "2 references · 1 needs attention", // in one paragraph
		"See ITU-T X.27.\n\nAnd ITU-T X.27.": "1 reference · in 2 places · 1 needs attention",
	} {
		if got := compose(t, s, s.TakeText(text)); !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestCopied(t *testing.T) {
	s := New(source{}, catalogue)
	shown, err := s.Compose(t.Context(), s.TakeFile("draft.txt"))
	if err != nil {
		t.Fatal(err)
	}
	actions := shown.Blocks[0].(page.Head).Actions
	for n, want := range []string{"| X.27 | itu-t/X.27 | Boats | withdrawn | X.27 (11/1988) | withdrawn | withdrawn | §1 |\n", "X.27,itu-t/X.27,Boats,withdrawn,X.27 (11/1988),withdrawn,withdrawn,§1\r\n"} {
		if !strings.Contains(actions[n].Copy, want) {
			t.Errorf("%s: no %q in\n%s", actions[n].Label, want, actions[n].Copy)
		}
	}
}

// TestStart: the first page says how a draft is given, and what is looked at.
func TestStart(t *testing.T) {
	got := compose(t, New(source{}, catalogue), "check")
	for _, want := range []string{"Ctrl+Shift+V", "[Check a file … check file]", "your documents → documents", "Withdrawn: "} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestErrors(t *testing.T) {
	s := New(source{}, catalogue)
	first := s.TakeText("See ITU-T X.509.")
	missing := s.TakeFile("/tmp/none.txt")
	for range mostTaken - 1 {
		s.TakeText("See SDG 9.")
	}
	for route, want := range map[router.Route]string{
		missing: "no such file", first: "is not kept", "check/x": "is not kept", "check/99": "is not kept",
	} {
		if _, err := s.Compose(t.Context(), route); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", route, err, want)
		}
	}
	if _, err := New(source{}, shelf(nil)).Compose(t.Context(), "check/doc/3f9a"); err == nil {
		t.Error("a catalogue that cannot be read is no error")
	}
}

// TestTrueToTheCatalogue: the page says of each reference what the report says of it,
// and of nothing that it is in order when the catalogue does not know so.
func TestTrueToTheCatalogue(t *testing.T) {
	s := New(source{}, catalogue)
	for text, want := range map[string]string{
		"See ITU-T H.1 (08/2024).":     "- H.1 (08/2024) | Cranes | in force → itu-t/H.1\n  (In force; a newer edition is in force too: H.1 (06/2026))\n",
		"See ITU-T H.1 (2026) Amd. 1.": "- H.1 (2026) Amd. 1 | Cranes | superseded → itu-t/H.1\n  (Superseded; the newest in force on that edition is H.1 (2026) Amd. 2 (08/2026))\n",
		"See ITU-T H.2 Annex L.":       "## In order — 1\n- H.2 Annex L | Bollards | unknown → itu-t/H.2.AnnexL\n  (Status not known to the catalogue)\n",
		"See ITU-T H.1 (13/2024).":     "- H.1 (13/2024) | Cranes | unknown → itu-t/H.1\n  (This edition or part is not in the catalogue; the newest edition there is H.1 (06/2026))\n",
		"See ITU-T H.1 (June 2026).":   "## In order — 1\n- H.1 (June 2026) | Cranes | in force → itu-t/H.1\n",
		"See ITU-T X.509 (Spring 2016).": "## Needs attention — 1\n- X.509 (Spring 2016) | Quays and piers of harbours | unknown → itu-t/X.509\n" +
			"  (The edition could not be read: “Spring 2016”; the newest edition in the catalogue is X.509 (10/2019))\n",
		"See ITU-T X.509 (draft).":      "  (The edition could not be read: “draft”; the newest edition in the catalogue is X.509 (10/2019))\n",
		"See ITU-R BT.7-5 (2031).":      "- BT.7-5 (2031) | Buoys | unknown → itu-r/BT.7\n  (This edition or part is not in the catalogue; BT.7-5 is dated 10/2019 · newest edition BT.7-6)\n",
		"See SDG 18.":                   "## Needs attention — 1\n- SDG 18\n  (Not in the catalogue)\n",
		"See ITU-T Study Group 99.":     "## Needs attention — 1\n- Study Group 99\n  (Not in the catalogue)\n",
		"See Opinion 99 of PP.":         "## Needs attention — 1\n- Opinion 99\n  (Not in the catalogue)\n",
		"See WSIS action line C12, now": "## Needs attention — 1\n- action line C12\n  (Not in the catalogue)\n",
	} {
		d := draft("Draft", "", text)
		d.Mentions = refs.In(&d.Document, func(id string) bool { return catalogue[id] != nil })
		shown, err := Look(t.Context(), d, s.pages)
		if err != nil {
			t.Fatal(err)
		}
		if got := pagetest.Text(shown.Blocks); !strings.Contains(got, want) {
			t.Errorf("%s: no %q in\n%s", text, want, got)
		}
	}
}

// TestTextsOfOthers: what ISO numbers too stands with the text of ITU; what is none of
// ITU's stands by itself, needs nothing and leads nowhere.
func TestTextsOfOthers(t *testing.T) {
	twins := map[string]string{"iso/9594-8": "itu-t/X.509", "iso/8881": "itu-t/X.27"}
	d := draft("Draft", "", "ISO/IEC 9594-8:2020, ISO/IEC 8881 and RFC 5280.")
	d.Mentions = refs.Resolved(&d.Document, func(id string) (app.Item, bool) {
		p := catalogue[twins[id]]
		if p == nil {
			return app.Item{}, false
		}
		return p.Item, true
	})
	shown, err := Look(t.Context(), d, catalogue)
	if err != nil {
		t.Fatal(err)
	}
	got := pagetest.Text(shown.Blocks)
	for _, want := range []string{
		"3 references · 1 needs attention",
		"- ISO/IEC 8881 | Boats | withdrawn → itu-t/X.27\n  (Published by ITU as X.27 · Withdrawn · newest edition X.27 (11/1988))\n  at §1\n",
		"- ISO/IEC 9594-8:2020 | Quays and piers of harbours | in force → itu-t/X.509\n  (Published by ITU as X.509 · newest edition X.509 (10/2019))\n",
		"## Texts of other organisations, not in the catalogue — 1\n- RFC 5280\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

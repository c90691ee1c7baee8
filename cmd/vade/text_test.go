package main

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
)

func TestAligned(t *testing.T) {
	for _, test := range []struct {
		rows [][]string
		want string
	}{
		{nil, ""},
		{[][]string{{"a", "b"}}, "a  b\n"},
		{[][]string{{"long", "x"}, {"é", "y"}}, "long  x\né     y\n"},
		{[][]string{{"a", "", "b"}, {"c", "", "d"}}, "a  b\nc  d\n"}, // an empty column takes no room
		{[][]string{{"a", "", "b"}, {"c", "x", ""}}, "a     b\nc  x\n"},
	} {
		if got := aligned("", test.rows); got != test.want {
			t.Errorf("%q is printed as %q, want %q", test.rows, got, test.want)
		}
	}
	if got := aligned("  ", [][]string{{"a"}}); got != "  a\n" {
		t.Errorf("indented: %q", got)
	}
}

func TestTitleOf(t *testing.T) {
	for _, test := range []struct{ title, note, want string }{
		{"Echo control", "", "Echo control"},
		{"Echo control", "inherited from G.1", "Echo control (inherited from G.1)"},
		{"", "title not verified", "(title not verified)"},
		{"", "", "(title not known)"},
	} {
		if got := titleOf(test.title, test.note); got != test.want {
			t.Errorf("title %q, note %q: %q, want %q", test.title, test.note, got, test.want)
		}
	}
}

// TestPageText prints a page that has everything once.
func TestPageText(t *testing.T) {
	cite := app.Cite{Sources: []string{"report"}, Locator: "paragraph 7"}
	other := app.Item{ID: "itu-t/Z.9", Title: "Another text"}
	page := &app.Page{
		Item: app.Item{ID: "itu-t/Z.1", Kind: app.Recommendation, Code: "Z.1", Title: "A text", Status: app.InForce, StatusNote: "address ends in I", Cite: cite},
		Editions: []app.Edition{
			{ID: "itu-t/Z.1@2020-01", Part: app.PartEdition, Code: "Z.1 (01/2020)", Date: "2020-01", Status: app.InForce, Cite: cite},
			{ID: "itu-t/Z.1@2020!Amd1@2021-02", Part: app.PartAmendment, Code: "Z.1 (2020) Amd. 1", Date: "2021-02", Status: app.InForce, Cite: cite},
		},
		Facts: []app.Fact{{Name: "scope", Value: "all", Cite: cite}},
		Out: []app.Link{
			{From: "itu-t/Z.1", To: "itu-t/Z.9", Relation: app.Cites, Other: other, Note: "once", Cite: cite},
			{From: "itu-t/Z.1", To: "itu-t/Z.9", Relation: app.Cites, Other: other, Note: "once", Cite: app.Cite{Sources: []string{"report"}, Locator: "paragraph 8"}},
			{From: "itu-t/Z.1", Relation: app.TwinOf, Label: "ISO 1", Cite: cite},
		},
		In:      []app.Link{{From: "itu-t/Z.9", To: "itu-t/Z.1", Relation: app.Cites, Other: other, Cite: cite}},
		Terms:   []string{"one", "two"},
		Sources: map[string]app.Source{"report": {Key: "report", Title: "A report", Publisher: "ITU", Date: "2024"}},
	}
	want := `Z.1 (01/2020): in force

Z.1
A text
id          itu-t/Z.1
kind        recommendation
status      in force
decided by  address ends in I

Editions
→ Z.1 (01/2020)        2020-01  in force
    Z.1 (2020) Amd. 1  2021-02  in force

Facts
  scope  all

Cites
  itu-t/Z.9  Another text
               once

Twin of
  ISO 1

Cited by
  itu-t/Z.9  Another text

Index terms
  one, two
`
	if got := pageText(page, "itu-t/Z.1@2020-01", false); got != want {
		t.Errorf("the page is printed as\n%s\nwant\n%s", got, want)
	}
	sourced := pageText(page, "", true)
	for _, line := range []string{
		"source      [report] paragraph 7\n",
		"  Z.1 (01/2020)        2020-01  in force  [report] paragraph 7\n",
		"  scope  all  [report] paragraph 7\n",
		"               once  [report] paragraph 7\n               once  [report] paragraph 8\n",
		"\nSources\n  [report]  A report, ITU, 2024\n",
	} {
		if !strings.Contains(sourced, line) {
			t.Errorf("with sources, the page lacks %q:\n%s", line, sourced)
		}
	}
}

func TestCalled(t *testing.T) {
	for _, c := range []struct {
		item app.Item
		want string
	}{
		{app.Item{Kind: app.Initiative, Code: "WSIS Stocktaking"}, "WSIS Stocktaking"},
		{app.Item{Kind: app.Initiative, Code: "U4SSC", Title: "United for Smart Sustainable Cities"}, "United for Smart Sustainable Cities"},
		{app.Item{Kind: app.Organisation, Code: "GSMA"}, "GSMA"},
		{app.Item{Kind: app.Resolution, Code: "WTSA Resolution 99"}, "(title not known)"},
		{app.Item{Kind: app.Resolution, Code: "WTSA Resolution 99", TitleNote: "title not verified"}, "(title not verified)"},
	} {
		if got := called(c.item); got != c.want {
			t.Errorf("%s %s is called %q, want %q", c.item.Kind, c.item.Code, got, c.want)
		}
	}
}

// TestPageInOurOwnWords: what the catalogue says in its own words stands on a page under
// the headings it has, each addressee and each resolution once.
func TestPageInOurOwnWords(t *testing.T) {
	cite := app.Cite{Sources: []string{"own"}, Locator: "clause 2"}
	item := app.Item{ID: "wtsa/99", Kind: app.Resolution, Code: "WTSA Resolution 99", Title: "Boats"}
	other := app.Item{ID: "pp/98", Kind: app.Resolution, Code: "PP Resolution 98"}
	page := &app.Page{
		Item: item,
		Digests: []app.Digest{
			{Text: "It is about boats.", Edition: "wtsa/99@2024", Cite: cite},
			{Heading: "Where they float", Text: "On rivers.", Cite: cite}, {Heading: "Where they float", Text: "On lakes.", Cite: cite},
		},
		Tasks: []app.Task{
			{Addressee: "Director of TSB", Text: "to count boats", Who: []app.Item{{ID: "org/tsb"}}, Edition: "wtsa/99@2024", Cite: cite},
			{Addressee: "Director of TSB", Text: "to paint them", Cite: cite}, {Addressee: "Member States", Text: "to look on", Cite: cite},
		},
		Given:  []app.Task{{Addressee: "Boats", Text: "to float", Resolution: other, Cite: cite}},
		Errors: []app.SourceError{{Printed: "baots", Correct: "boats", Reason: "a slip", Cite: cite}},
	}
	text := pageText(page, "", false)
	for _, want := range []string{
		"\n\n  It is about boats.\n\nWhere they float\n  On rivers.\n  On lakes.\n",
		"  Director of TSB\n    to count boats\n    to paint them\n  Member States\n    to look on\n",
		"  PP Resolution 98\n    to float\n",
		"\nErrors in sources\n  printed  baots\n  correct  boats (a slip)\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the page lacks %q:\n%s", want, text)
		}
	}
	if sourced := pageText(page, "", true); strings.Count(sourced, "[own] clause 2") != 8 {
		t.Errorf("not each of eight statements has its source:\n%s", sourced)
	}
	j := toJSON(page, "")
	for _, c := range []struct{ what, got, want string }{
		{"digest", fmt.Sprint(j.Digests[0]), fmt.Sprint(digestJSON{"", "It is about boats.", "wtsa/99@2024", citeJSON{[]string{"own"}, "clause 2"}})},
		{"whose task", j.Tasks[0].Resolution, "wtsa/99"},
		{"who is told", strings.Join(j.Tasks[0].Who, " "), "org/tsb"},
		{"given by", j.Given[0].Resolution, "pp/98"},
		{"mistake", j.Errors[0].Printed + " " + j.Errors[0].Correct + " " + j.Errors[0].Reason, "baots boats a slip"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
	if j.Tasks[1].Who == nil {
		t.Error("whom no page tells of is null, and not an empty array")
	}
}

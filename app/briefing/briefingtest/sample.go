// Package briefingtest has a collection with an entry of every sort, so that the tests
// of all formats are about the same briefing.
package briefingtest

import (
	"context"
	"errors"
	"testing"
	"time"

	"vademecum/app"
	"vademecum/app/briefing"
	"vademecum/app/document"
	"vademecum/app/mark"
)

// Pages is a small catalogue, in words of no source.
type Pages map[string]*app.Page

// Page implements [app.Pages].
func (p Pages) Page(_ context.Context, id string) (*app.Page, error) {
	for _, x := range p {
		if x.Item.ID == id {
			return x, nil
		}
		for _, e := range x.Editions {
			if e.ID == id {
				return x, nil
			}
		}
	}
	return nil, app.ErrNotFound
}

// Documents is a library with one document.
type Documents struct{}

// Text implements [briefing.Documents].
func (Documents) Text(_ context.Context, id string) (*document.Document, error) {
	if id != "doc/3f9a0c417be2d518" {
		return nil, errors.New("not in your library")
	}
	return &document.Document{Passages: []document.Passage{
		{Locator: "§40", Text: "The harbour is deep."},
		{Locator: "§41", Text: "Boats <may> enter & leave at any time."},
	}}, nil
}

var (
	boats  = app.Item{ID: "itu-t/B.1", Kind: app.Recommendation, Code: "B.1", Title: "Boats", Status: app.InForce, StatusNote: "address ends in I", Body: "ITU-T", Group: "sg/itu-t/17", Cite: cite("records", "b-1")}
	rafts  = app.Item{ID: "itu-t/B.2", Kind: app.Recommendation, Code: "B.2", Title: "Rafts_of *wood*", Status: app.Superseded, Body: "ITU-T", Cite: cite("records", "b-2")}
	action = app.Item{ID: "wsis/C5", Kind: app.ActionLine, Code: "C5", Title: "Safe boats", Body: "WSIS"}
)

func cite(source, locator string) app.Cite {
	return app.Cite{Sources: []string{source}, Locator: locator}
}

// Catalogue is two Recommendations, one of which has replaced the other, and an action
// line.
func Catalogue() Pages {
	sources := map[string]app.Source{
		"records": {Key: "records", Title: "Records of boats", Publisher: "Harbour Office", Date: "2026-08-22", Address: "https://example.int/records?a=1&b=2", Terms: "CC0"},
		"acts":    {Key: "acts", Title: "Acts of the harbour", Date: "2024", Terms: "terms not recorded"},
	}
	cites := []app.Link{}
	for _, code := range []string{"B.10", "B.9", "B.11", "B.12", "B.13", "B.14", "B.15", "B.16", "B.17", "B.18"} {
		cites = append(cites, app.Link{Relation: app.Cites, Other: app.Item{ID: "itu-t/" + code, Code: code, Title: "On " + code, Status: app.InForce}, Cite: cite("records", "row "+code)})
	}
	return Pages{
		"B.1": {
			Item: boats, Sources: sources,
			Digests: []app.Digest{
				{Text: "Says how boats are built.", Edition: "itu-t/B.1@2019-10", Cite: cite("acts", "clause 1")},
				{Heading: "Who builds them", Text: "Shipwrights do.", Edition: "itu-t/B.1@2012-03", Cite: cite("acts", "clause 2")},
			},
			Editions: []app.Edition{
				{ID: "itu-t/B.1@2019-10", Part: app.PartEdition, Code: "B.1 (10/2019)", Date: "2019-10-14", Version: "2", Status: app.InForce, Address: "https://example.int/B.1", Cite: cite("records", "b-1-2019")},
				{ID: "itu-t/B.1@2012-03", Part: app.PartEdition, Code: "B.1 (03/2012)", Date: "2012-03", Version: "1", Status: app.Superseded, Cite: cite("records", "b-1-2012")},
			},
			Out: []app.Link{{Relation: app.Supersedes, Other: rafts, Cite: cite("records", "b-1")}, {Relation: app.ReportedUnder, Other: action, Cite: cite("acts", "p. 3")}},
			In:  cites,
		},
		"B.2": {
			Item: rafts, Sources: sources,
			In: []app.Link{{Relation: app.Supersedes, Other: boats, Cite: cite("records", "b-1")}},
		},
		"C5": {Item: action, Sources: sources},
	}
}

// Input is the collection.
func Input() briefing.Input {
	on := func(id, code, title string) mark.Subject {
		return mark.Subject{Target: mark.Target{Item: id}, Code: code, Title: title}
	}
	passage := mark.Subject{Target: mark.Target{Item: "doc/3f9a0c417be2d518", Locator: "§41", Hash: mark.HashOf("Boats <may> enter & leave at any time.")}, Title: "Harbour rules"}
	return briefing.Input{
		Collection: mark.Collection{
			N: 1, Name: "Committee 3: boats & <rafts>", Note: "What we say of **boats**.\n\n1. first\n2. then",
			Entries: []mark.Entry{
				{Subject: on("itu-t/B.1", "B.1", "Boats"), Note: "The one that binds."},
				{Subject: on("itu-t/B.1@2012-03", "B.1 (03/2012)", "Boats")},
				{Subject: on("itu-t/B.2", "B.2", "Rafts")},
				{Subject: on("wsis/C5", "C5", "Safe boats")},
				{Subject: passage},
				{Subject: on("doc/3f9a0c417be2d518", "", "Harbour rules")},
				{Subject: on("doc/0000000000000000", "", "A lost paper")},
				{Subject: on("itu-t/B.99", "B.99", "Submarines")},
			},
		},
		Notes: []mark.Note{
			{N: 1, Subject: on("itu-t/B.1", "B.1", "Boats"), Text: "Ask *the rapporteur* of `ASN.1`:\n\n- <b>one</b>\n  - two, see [here](https://example.int/x)\n- [three](javascript:alert(1))\n\n> quoted\n\n    code  stays", Made: time.Unix(0, 0)},
			{N: 2, Subject: passage, Text: "Решение: 决定 ≤ ẽ", Made: time.Unix(0, 0)},
			{N: 3, Subject: on("sdg/9", "SDG 9", ""), Text: "of nothing here", Made: time.Unix(0, 0)},
		},
		Pages: Catalogue(), Documents: Documents{}, Date: "2026-11-22", Snapshot: "2026-08-22",
	}
}

// Sample is the briefing of the collection.
func Sample(t testing.TB) *briefing.Briefing {
	t.Helper()
	b, err := briefing.Compose(t.Context(), Input())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

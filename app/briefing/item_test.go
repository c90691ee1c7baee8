package briefing_test

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/briefing"
	"vademecum/app/briefing/briefingtest"
	"vademecum/app/document"
	"vademecum/app/mark"
)

// composed is the one item of a briefing of one entry, over one page.
func composed(t *testing.T, p *app.Page, id string) briefing.Item {
	t.Helper()
	in := briefing.Input{Pages: one{p}, Date: "2026-11-22", Snapshot: "2026-08-22"}
	in.Collection.Entries = []mark.Entry{{Subject: mark.Subject{Target: mark.Target{Item: id}}}}
	b, err := briefing.Compose(t.Context(), in)
	if err != nil || len(b.Items) != 1 {
		t.Fatalf("%s: %v", id, err)
	}
	return b.Items[0]
}

// one is a catalogue of one page, whatever it is asked by.
type one struct{ page *app.Page }

func (o one) Page(context.Context, string) (*app.Page, error) { return o.page, nil }

// TestLine: the short facts under the title, by kind.
func TestLine(t *testing.T) {
	for _, c := range []struct {
		what string
		page app.Page
		want string
	}{
		{"a Recommendation has date, edition, study group and publisher", app.Page{
			Item:     app.Item{ID: "itu-t/B.1", Kind: app.Recommendation, Code: "B.1", Body: "ITU-T", Group: "sg/itu-t/17"},
			Editions: []app.Edition{{ID: "itu-t/B.1@2019-10", Part: app.PartEdition, Date: "2019-10-14", Version: "2", Status: app.InForce}},
		}, "10/2019 · edition 2 · Study Group 17 · ITU-T"},
		{"the version of ITU-R is in its number", app.Page{
			Item:     app.Item{ID: "itu-r/BT.5", Kind: app.Recommendation, Code: "BT.5", Body: "ITU-R", Group: "sg/itu-r/6"},
			Editions: []app.Edition{{ID: "itu-r/BT.5@15", Part: app.PartEdition, Date: "2023-05", Version: "15"}},
		}, "05/2023 · Study Group 6 · ITU-R"},
		{"without an edition the date of the item", app.Page{
			Item: app.Item{ID: "itu-t/B.3", Kind: app.Recommendation, Code: "B.3", Date: "1988", Body: "ITU-T", Group: "sg/itu-t/TSAG"},
		}, "1988 · TSAG · ITU-T"},
		{"a resolution has its revision, which says place and year", app.Page{
			Item:     app.Item{ID: "wtsa/44", Kind: app.Resolution, Code: "WTSA Resolution 44", Body: "WTSA"},
			Editions: []app.Edition{{ID: "wtsa/44@2024", Part: app.PartEdition, Code: "Rev. New Delhi, 2024", Date: "2024-10-24"}},
		}, "Rev. New Delhi, 2024 · WTSA"},
		{"an event has place and days", app.Page{
			Item:  app.Item{ID: "event/wtsa-24", Kind: app.Event, Code: "WTSA-24", Date: "2024-10-15"},
			Facts: []app.Fact{{Name: "place", Value: "New Delhi, India"}, {Name: "mandate", Value: "all"}, {Name: "dates", Value: "2024-10-15 to 2024-10-24"}},
		}, "New Delhi, India · 15–24 October 2024"},
		{"who is named as its publisher is stands once", app.Page{
			Item: app.Item{ID: "org/apt", Kind: app.Organisation, Code: "APT", Body: "APT"},
		}, ""},
	} {
		if got := strings.Join(composed(t, &c.page, c.page.Item.ID).Line, " · "); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}

// TestStatusNote: what decided a status stands beside it where it says more than the word.
func TestStatusNote(t *testing.T) {
	for _, c := range []struct {
		status     app.Status
		note, want string
	}{
		{app.InForce, "address ends in I", ""},
		{app.InForce, "newest edition in force", "newest edition in force"},
		{app.InForce, "in force (Annex A only)", "Annex A only"},
		{app.InForce, "in force (Annex A) and (Annex B)", "(Annex A) and (Annex B)"},
		{app.Superseded, "a newer edition exists", "a newer edition exists"},
		{app.Unknown, "no status in the source", "no status in the source"},
		{app.Withdrawn, "", ""},
		{"", "never mind", ""},
	} {
		p := &app.Page{Item: app.Item{ID: "itu-t/B.1", Code: "B.1", Title: "Boats", Status: c.status, StatusNote: c.note}}
		i := composed(t, p, "itu-t/B.1")
		if i.Status != c.status || i.StatusNote != c.want {
			t.Errorf("%s, %q: %s, %q, want %q", c.status, c.note, i.Status, i.StatusNote, c.want)
		}
	}
}

// TestStatusOfAnEdition: an old edition of a text in force is not in force, nor is what
// is said of the text said of it.
func TestStatusOfAnEdition(t *testing.T) {
	p := &app.Page{
		Item: app.Item{ID: "itu-t/B.1", Code: "B.1", Title: "Boats", Status: app.InForce, StatusNote: "newest edition in force"},
		Editions: []app.Edition{
			{ID: "itu-t/B.1@2019", Part: app.PartEdition, Date: "2019", Status: app.InForce},
			{ID: "itu-t/B.1@1988", Part: app.PartEdition, Date: "1988", Status: app.Unknown},
		},
	}
	for id, want := range map[string]string{"itu-t/B.1": "in force, newest edition in force, 2019", "itu-t/B.1@2019": "in force, , 2019", "itu-t/B.1@1988": "unknown, , 1988"} {
		i := composed(t, p, id)
		if got := string(i.Status) + ", " + i.StatusNote + ", " + strings.Join(i.Line, ""); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

// TestOrderOfLinks: of many, those of the briefing are named first, then what is in force
// or has no status, then the rest; and one that several sources name stands once.
func TestOrderOfLinks(t *testing.T) {
	in := briefingtest.Input()
	in.Collection.Entries = in.Collection.Entries[:3]
	pages := briefingtest.Catalogue()
	rafts := pages["B.1"].Out[0].Other
	pages["B.1"].Out, pages["B.1"].In = nil, nil
	for _, code := range []string{"B.40", "B.30", "B.7", "B.30", "B.8"} {
		l := app.Link{Relation: app.Cites, Other: app.Item{ID: "itu-t/" + code, Code: code, Status: app.InForce}}
		if code == "B.7" {
			l.Other.Status = app.Withdrawn
		}
		if code == "B.8" {
			l.Other.Status = ""
		}
		pages["B.1"].Out = append(pages["B.1"].Out, l)
	}
	pages["B.1"].Out = append(pages["B.1"].Out, app.Link{Relation: app.Cites, Other: rafts}, app.Link{Relation: app.Cites, Label: "ISO 5"})
	in.Pages = pages
	b, err := briefing.Compose(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := facts(b.Items[0])[0], "Cites (6): B.2, B.8, B.30, B.40, ISO 5, B.7[]"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestTitle: a title that no source gives is not made up, and one that is a label says so.
func TestTitle(t *testing.T) {
	edition := app.Edition{ID: "itu-t/B.1@1988", Part: app.PartEdition, Code: "B.1 (11/1988)", Date: "1988-11", Status: app.Superseded}
	named := edition
	named.Title = "Rowing boats"
	labelled := named
	labelled.TitleNote = "short label only"
	for _, c := range []struct {
		what       string
		item       app.Item
		edition    app.Edition
		asked      string
		code       string
		title, why string
	}{
		{"none is known", app.Item{Kind: app.Recommendation, Code: "B.1"}, edition, "itu-t/B.1", "B.1", "", "title not verified"},
		{"a code that is a name needs none", app.Item{Kind: app.Initiative, Code: "Boat Days"}, edition, "itu-t/B.1", "Boat Days", "", ""},
		{"of the item", app.Item{Code: "B.1", Title: "Boats", TitleNote: "inherited from B.0"}, edition, "itu-t/B.1", "B.1", "Boats", "inherited from B.0"},
		{"an edition without its own has that of the item", app.Item{Code: "B.1", Title: "Boats", TitleNote: "short label only"}, edition, edition.ID, "B.1 (11/1988)", "Boats", "short label only"},
		{"an edition has its own", app.Item{Code: "B.1", Title: "Boats", TitleNote: "short label only"}, named, edition.ID, "B.1 (11/1988)", "Rowing boats", ""},
		{"that of an edition is a label", app.Item{Code: "B.1", Title: "Boats"}, labelled, edition.ID, "B.1 (11/1988)", "Rowing boats", "short label only"},
		{"a resolution and its revision", app.Item{Kind: app.Resolution, Code: "WTSA Resolution 1", Title: "Boats"},
			app.Edition{ID: "wtsa/1@2012", Part: app.PartEdition, Code: "Rev. Dubai, 2012"}, "wtsa/1@2012", "WTSA Resolution 1 (Rev. Dubai, 2012)", "Boats", ""},
		{"another number of the same text", app.Item{Code: "B.1", Title: "Boats", Status: app.InForce}, edition, "itu-t/Y.1", "B.1", "Boats", ""},
	} {
		c.item.ID = "itu-t/B.1"
		i := composed(t, &app.Page{Item: c.item, Editions: []app.Edition{c.edition}}, c.asked)
		if i.Code != c.code || i.Title != c.title || i.TitleNote != c.why || i.ID != c.asked {
			t.Errorf("%s: %q, %q (%s)", c.what, i.Code, i.Title, i.TitleNote)
		}
	}
}

// TestReplaced: a text that does not bind any more says what does.
func TestReplaced(t *testing.T) {
	link := func(r app.Relation, code string, s app.Status) app.Link {
		return app.Link{Relation: r, Other: app.Item{ID: "itu-t/" + code, Code: code, Title: "On " + code, Status: s}}
	}
	old := app.Edition{ID: "itu-t/B.1@1988", Part: app.PartEdition, Code: "B.1 (1988)", Date: "1988", Status: app.Superseded}
	now := app.Edition{ID: "itu-t/B.1@2019", Part: app.PartEdition, Code: "B.1 (2019)", Date: "2019", Status: app.InForce}
	corrected := app.Edition{ID: "itu-t/B.1@1988!Cor1@1990", Part: app.PartCorrigendum, On: old.ID, Code: "B.1 (1988) Cor. 1", Date: "1990", Status: app.Superseded}
	for _, c := range []struct {
		what     string
		status   app.Status
		editions []app.Edition
		out, in  []app.Link
		asked    string
		want     []string
	}{
		{"in force", app.InForce, []app.Edition{now, old}, nil, nil, "", nil},
		{"no status is known", app.Unknown, nil, nil, nil, "", nil},
		{"an old edition of a text in force", app.InForce, []app.Edition{now, old, corrected}, nil, nil, old.ID, []string{"Newer edition: B.1 (2019), in force[]"}},
		{"what hangs on an old edition", app.InForce, []app.Edition{now, old, corrected}, nil, nil, corrected.ID, []string{"Newer edition: B.1 (2019), in force[]"}},
		{"an older edition is not a newer one", app.InForce, []app.Edition{
			{ID: "itu-t/B.1@2020", Part: app.PartEdition, Code: "B.1 (2020)", Date: "2020", Status: app.Withdrawn}, now}, nil, nil, "itu-t/B.1@2020",
			[]string{"Replaced by: no source that was read says so[]"}},
		{"by another text", app.Superseded, nil, nil, []app.Link{link(app.Supersedes, "B.2", app.InForce)}, "", []string{"Replaced by: B.2 On B.2, in force[]"}},
		{"by a text that is superseded too", app.Superseded, nil, nil, []app.Link{link(app.Supersedes, "B.2", app.Superseded)}, "", []string{"Replaced by: B.2 On B.2, superseded[]"}},
		{"by a text that has no page", app.Withdrawn, nil, nil, []app.Link{{Relation: app.Supersedes, Label: "ISO 5"}}, "", []string{"Replaced by: ISO 5[]"}},
		{"by two texts, said by two sources", app.Superseded, nil, nil,
			[]app.Link{link(app.Supersedes, "B.2", app.InForce), link(app.Supersedes, "B.2", app.InForce), link(app.Supersedes, "B.3", app.InForce)}, "",
			[]string{"Replaced by: B.2 On B.2, in force[]", "Replaced by: B.3 On B.3, in force[]"}},
		{"it lives on under another number", app.Withdrawn, nil, []app.Link{link(app.TwinOf, "Y.1", app.InForce)}, []app.Link{link(app.TwinOf, "Y.2", app.Withdrawn)}, "",
			[]string{"Replaced by: Y.1 On Y.1, in force[]"}},
		{"by a newer edition, which has been replaced by another text", app.Superseded,
			[]app.Edition{{ID: "itu-t/B.1@2000", Part: app.PartEdition, Date: "2000", Status: app.Superseded}, old}, nil, []app.Link{link(app.Supersedes, "B.2", app.InForce)}, old.ID,
			[]string{"Newer edition: itu-t/B.1@2000, superseded[]", "Replaced by: B.2 On B.2, in force[]"}},
	} {
		p := &app.Page{Item: app.Item{ID: "itu-t/B.1", Kind: app.Recommendation, Code: "B.1", Title: "Boats", Status: c.status}, Editions: c.editions, Out: c.out, In: c.in}
		asked := c.asked
		if asked == "" {
			asked = p.Item.ID
		}
		var got []string
		for _, f := range facts(composed(t, p, asked)) {
			if strings.HasPrefix(f, "Newer edition") || strings.HasPrefix(f, "Replaced by") {
				got = append(got, f)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: want -, got +\n%s", c.what, diff)
		}
	}
}

// TestMissing: what the catalogue or the library does not have any more is named as it
// was called, with a sentence.
func TestMissing(t *testing.T) {
	lost := mark.Target{Item: "doc/3f9a0c417be2d518", Locator: "§99", Hash: mark.HashOf("There is no such passage.")}
	for _, c := range []struct {
		what             string
		entry            mark.Subject
		name, line, said string
	}{
		{"an item that vanished", mark.Subject{Target: mark.Target{Item: "itu-t/B.99"}, Code: "B.99", Title: "Submarines"}, "B.99  Submarines", "", "does not have it"},
		{"an item of which nothing is known but its id", mark.Subject{Target: mark.Target{Item: "itu-t/B.99"}}, "itu-t/B.99", "", "does not have it"},
		{"a document that was forgotten", mark.Subject{Target: mark.Target{Item: "doc/0000000000000000"}, Title: "A lost paper"}, "A lost paper", "", "not in your library any more"},
		{"a document without a name", mark.Subject{Target: mark.Target{Item: "doc/3f9a0c417be2d518"}}, "doc/3f9a0c417be2d518", "2 passages", ""},
		{"a passage that was written anew", mark.Subject{Target: lost, Title: "Harbour rules"}, "Harbour rules", "§99", "The passage is not in the document as it is read now."},
	} {
		in := briefingtest.Input()
		in.Collection.Entries, in.Notes = []mark.Entry{{Subject: c.entry, Note: "Ask for it."}}, nil
		b, err := briefing.Compose(t.Context(), in)
		if err != nil {
			t.Fatal(err)
		}
		i := b.Items[0]
		if i.Name() != c.name || strings.Join(i.Line, " · ") != c.line || !strings.Contains(briefing.Plain(i.Body[0].Spans), c.said) {
			t.Errorf("%s: %q, %q, %q", c.what, i.Name(), i.Line, printed(i.Body))
		}
		if own(i) != "Ask for it." { // what the person wrote is there still
			t.Errorf("%s: own words %q", c.what, own(i))
		}
		if i.Link != c.entry.Link() {
			t.Errorf("%s: link %q", c.what, i.Link)
		}
	}
}

// TestADocumentOfOnePassage is counted in the singular.
func TestADocumentOfOnePassage(t *testing.T) {
	in := briefingtest.Input()
	in.Documents = onePassage{in.Documents}
	in.Collection.Entries = []mark.Entry{{Subject: mark.Subject{Target: mark.Target{Item: "doc/3f9a0c417be2d518"}}}}
	b, err := briefing.Compose(t.Context(), in)
	if err != nil || len(b.Items) != 1 || strings.Join(b.Items[0].Line, " · ") != "1 passage" {
		t.Errorf("%+v, %v", b, err)
	}
}

// onePassage has the first passage of each document alone.
type onePassage struct{ briefing.Documents }

func (o onePassage) Text(ctx context.Context, id string) (*document.Document, error) {
	d, err := o.Documents.Text(ctx, id)
	if err != nil {
		return nil, err
	}
	return &document.Document{Passages: d.Passages[:1]}, nil
}

// TestNoteOnAnItem: where the collection has an edition alone, a note on the item stands
// with it; one on another edition does not.
func TestNoteOnAnItem(t *testing.T) {
	in := briefingtest.Input()
	in.Collection.Entries = in.Collection.Entries[1:2]
	in.Notes = []mark.Note{
		{Subject: mark.Subject{Target: mark.Target{Item: "itu-t/B.1"}}, Text: "on the item"},
		{Subject: mark.Subject{Target: mark.Target{Item: "itu-t/B.1@2012-03"}}, Text: "on the edition"},
		{Subject: mark.Subject{Target: mark.Target{Item: "itu-t/B.1@2019-10"}}, Text: "on another"},
	}
	b, err := briefing.Compose(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	if got := own(b.Items[0]); got != "on the item|on the edition" {
		t.Errorf("%q", got)
	}
}

// TestStopped: one who gives up waiting is not told that documents are lost.
func TestStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	in := briefingtest.Input()
	in.Collection.Entries = in.Collection.Entries[6:7] // a document that is not there
	if _, err := briefing.Compose(ctx, in); err != context.Canceled {
		t.Errorf("error %v", err)
	}
}

package check

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/refs"
)

// shelf is a catalogue of a few items.
type shelf map[string]*app.Page

func (s shelf) Page(_ context.Context, id string) (*app.Page, error) {
	if id == "itu-t/X.1" {
		return nil, errors.New("the snapshot cannot be read")
	}
	if p, ok := s[id]; ok {
		return p, nil
	}
	return nil, app.ErrNotFound
}

var catalogue = shelf{
	"itu-t/X.509": {
		Item: app.Item{ID: "itu-t/X.509", Code: "X.509", Title: "The Directory: frameworks", Status: app.InForce},
		Editions: []app.Edition{
			{ID: "itu-t/X.509@2019-10", Part: app.PartEdition, Code: "X.509 (10/2019)", Status: app.InForce},
			{ID: "itu-t/X.509@2019!Amd1@2024-10", Part: app.PartAmendment, Code: "X.509 (2019) Amd. 1 (10/2024)", Status: app.InForce},
			{ID: "itu-t/X.509@2016-10", Part: app.PartEdition, Code: "X.509 (10/2016)", Status: app.Superseded, Title: "The Directory: old frameworks"},
		},
	},
	"itu-t/X.25": {Item: app.Item{ID: "itu-t/X.25", Code: "X.25", Status: app.Superseded},
		In: []app.Link{{Relation: app.Cites, Label: "Y.1"}, {Relation: app.Supersedes, Other: app.Item{Code: "X.26"}}}},
	"itu-t/X.27": {Item: app.Item{ID: "itu-t/X.27", Code: "X.27", Status: app.Withdrawn}},
	"itu-r/BT.500": {Item: app.Item{ID: "itu-r/BT.500", Code: "BT.500", Status: app.InForce},
		Editions: []app.Edition{{ID: "itu-r/BT.500@15", Part: app.PartEdition, Code: "BT.500-15", Status: app.InForce},
			{ID: "itu-r/BT.500@12", Part: app.PartEdition, Code: "BT.500-12", Status: app.Superseded}}},
	"wtsa/44": {Item: app.Item{ID: "wtsa/44", Code: "WTSA Resolution 44", Status: app.Unknown},
		Editions: []app.Edition{{ID: "wtsa/44@2022", Part: app.PartEdition, Code: "Rev. Geneva, 2022", Status: app.Unknown},
			{ID: "wtsa/44@2016", Part: app.PartEdition, Code: "Rev. Hammamet, 2016", Status: app.Unknown}}},
	"pp/Decision-5": {Item: app.Item{ID: "pp/Decision-5", Code: "PP Decision 5"}},
	"sg/itu-t/16": {Item: app.Item{ID: "sg/itu-t/16", Kind: app.StudyGroup, Code: "Study Group 16"},
		In: []app.Link{{Relation: app.Continues, Other: app.Item{Code: "Study Group 21"}}}},
	"itu-t/Z.1": {Item: app.Item{ID: "itu-t/Z.1", Code: "Z.1", Status: app.InForce},
		Editions: []app.Edition{{ID: "itu-t/Z.1@2026-01", Part: app.PartEdition, Code: "Z.1 (01/2026)", Status: app.Prepublished},
			{ID: "itu-t/Z.1@2020-01", Part: app.PartEdition, Code: "Z.1 (01/2020)", Status: app.InForce},
			{ID: "itu-t/Z.1@2010-01", Part: app.PartEdition, Code: "Z.1 (01/2010)", Status: app.Superseded}},
		In: []app.Link{{Relation: app.Supersedes, Other: app.Item{Code: "Z.2"}}}},
	"itu-t/X.28": {Item: app.Item{ID: "itu-t/X.28", Code: "X.28", Status: app.Superseded},
		Editions: []app.Edition{{ID: "itu-t/X.28@2012-10", Part: app.PartEdition, Code: "X.28 (10/2012)", Status: app.Superseded}}},
	"itu-t/X.29": {Item: app.Item{ID: "itu-t/X.29", Code: "X.29", Status: app.Superseded}, In: []app.Link{{Relation: app.Supersedes, Label: "X.29-new"}}},
	"itu-t/X.30": {Item: app.Item{ID: "itu-t/X.30", Code: "X.30", Status: app.InForce},
		Editions: []app.Edition{{ID: "itu-t/X.30@2020-10", Part: app.PartEdition, Code: "X.30 (10/2020)", Status: app.InForce},
			{ID: "itu-t/X.30@2010-10", Part: app.PartEdition, Code: "X.30 (10/2010)", Status: app.Withdrawn}}},
	"itu-t/Z.9": {Item: app.Item{ID: "itu-t/Z.9", Code: "Z.9", Status: app.InForce},
		Editions: []app.Edition{{ID: "itu-t/Z.9@1999-11", Part: app.PartEdition, Code: "Z.9 (11/1999)", Status: app.InForce},
			{ID: "itu-t/Z.9@1993-03", Part: app.PartEdition, Code: "Z.9 (03/1993)", Status: app.Superseded}}},
	"wtsa/10": {Item: app.Item{ID: "wtsa/10", Code: "WTSA Resolution 10"},
		Editions: []app.Edition{{ID: "wtsa/10!Add1", Part: app.PartAmendment, Code: "Addendum"}}},
	"itu-t/H.1": {Item: app.Item{ID: "itu-t/H.1", Code: "H.1", Status: app.InForce}, // its last two editions are in force
		Editions: []app.Edition{{ID: "itu-t/H.1@2026-06", Part: app.PartEdition, Code: "H.1 (V3) (06/2026)", Version: "3", Status: app.InForce},
			{ID: "itu-t/H.1@2024-08", Part: app.PartEdition, Code: "H.1 (V2) (08/2024)", Version: "2", Status: app.InForce},
			{ID: "itu-t/H.1@2024!Cor1@2025-01", Part: app.PartCorrigendum, On: "itu-t/H.1@2024-08", Code: "H.1 (2024) Cor. 1 (01/2025)", Version: "2.1", Status: app.InForce},
			{ID: "itu-t/H.1@2021-08", Part: app.PartEdition, Code: "H.1 (08/2021)", Version: "1", Status: app.Superseded}}},
	"itu-t/X.31": {Item: app.Item{ID: "itu-t/X.31", Code: "X.31", Status: app.InForce}, // amended again and again
		Editions: []app.Edition{{ID: "itu-t/X.31@2011-04", Part: app.PartEdition, Code: "X.31 (04/2011)", Status: app.InForce},
			{ID: "itu-t/X.31@2011!Amd1@2012-03", Part: app.PartAmendment, Code: "X.31 (2011) Amd. 1 (03/2012)", Status: app.Superseded},
			{ID: "itu-t/X.31@2011!Cor1@2013-03", Part: app.PartCorrigendum, Code: "X.31 (2011) Cor. 1 (03/2013)", Status: app.Superseded},
			{ID: "itu-t/X.31@2011!Amd2@2016-03", Part: app.PartAmendment, Code: "X.31 (2011) Amd. 2 (03/2016)", Status: app.InForce},
			{ID: "itu-t/X.31@2011!Amd3@2018-03", Part: app.PartAmendment, Code: "X.31 (2011) Amd. 3 (03/2018)", Status: app.InForce},
			{ID: "itu-t/X.31@2001-04", Part: app.PartEdition, Code: "X.31 (04/2001)", Status: app.Superseded},
			{ID: "itu-t/X.31@2001!Amd1@2002-03", Part: app.PartAmendment, Code: "X.31 (2001) Amd. 1 (03/2002)", Status: app.Superseded}}},
	"itu-t/X.32": {Item: app.Item{ID: "itu-t/X.32", Code: "X.32", Status: app.InForce}, // the source numbers its editions, ITU does not
		Editions: []app.Edition{{ID: "itu-t/X.32@2019-10", Part: app.PartEdition, Code: "X.32 (10/2019)", Version: "9", Status: app.InForce},
			{ID: "itu-t/X.32@2019!Cor1@2021-10", Part: app.PartCorrigendum, On: "itu-t/X.32@2019-10", Code: "X.32 (2019) Cor. 1 (10/2021)", Version: "9.1", Status: app.InForce},
			{ID: "itu-t/X.32@1997-08", Part: app.PartEdition, Code: "X.32 (08/1997)", Version: "3", Status: app.Superseded}}},
	"itu-r/BO.7": {Item: app.Item{ID: "itu-r/BO.7", Code: "BO.7", Status: app.InForce},
		Editions: []app.Edition{{ID: "itu-r/BO.7@5", Part: app.PartEdition, Code: "BO.7-5", Date: "2019-10", Status: app.InForce},
			{ID: "itu-r/BO.7@4", Part: app.PartEdition, Code: "BO.7-4", Date: "2001-06", Status: app.InForce},
			{ID: "itu-r/BO.7@3", Part: app.PartEdition, Code: "BO.7-3", Date: "1999-03", Status: app.Superseded}}},
	"itu-t/H.2.AnnexL": {Item: app.Item{ID: "itu-t/H.2.AnnexL", Code: "H.2 Annex L", Status: app.Unknown},
		Editions: []app.Edition{{ID: "itu-t/H.2.AnnexL@2001-03", Part: app.PartEdition, Code: "H.2 Annex L (03/2001)", Status: app.Unknown}}},
	"council/1106": {Item: app.Item{ID: "council/1106", Code: "Council Resolution 1106"},
		Editions: []app.Edition{{ID: "council/1106@2001", Part: app.PartEdition, Code: "last modified 2001"}}},
	"sdg/9":  {Item: app.Item{ID: "sdg/9", Code: "SDG 9"}},
	"sdg/11": {Item: app.Item{ID: "sdg/11", Kind: app.Goal, Code: "SDG 11", Title: "Harbours and the towns around them"}},
}

func TestDocument(t *testing.T) {
	for _, c := range []struct {
		text    string
		finding Finding
		advice  string // what it must hold
	}{
		{"ITU-T X.509", OK, ""},
		{"ITU-T X.509 (10/2019)", OK, ""},
		{"ITU-T X.509 (2019) Amd. 1", OK, ""},
		{"ITU-T X.509 (10/2016)", Superseded, "superseded; the newest edition is X.509 (10/2019)"},
		{"ITU-T X.509 (10/2018)", EditionNotFound, "no (10/2018) of it; the newest it has is X.509 (10/2019)"},
		{"ITU-T X.509 Amd.2", EditionNotFound, "no Amd.2 of it"},
		{"ITU-T X.25", Superseded, "superseded by X.26"},
		{"ITU-T X.27", Withdrawn, "withdrawn"},
		{"ITU-T X.9999", Unknown, "not in the catalogue"},
		{"Rec. ITU-R BT.500-15", OK, ""},
		{"Rec. ITU-R BT.500-12", Superseded, "BT.500-15"},
		{"WTSA Resolution 44", OK, "status not known to the catalogue"},
		{"Resolution 44 (Rev. Geneva, 2022)", OK, "status not known to the catalogue"},
		{"Resolution 44 (Rev. Geneva, 2020)", OK, "status not known to the catalogue"}, // the same assembly
		{"Resolution 44 (Rev. Hammamet, 2016)", Superseded, "newer edition: WTSA Resolution 44 (Rev. Geneva, 2022)"},
		{"Resolution 44 (Rev. Dubai, 2012)", EditionNotFound, "no Rev. Dubai, 2012 of it"},
		{"Resolution 44 (Rev. Genève, 2022)", OK, "status not known to the catalogue"},
		{"WTSA Resolution 44 (Rev. 2022)", OK, "status not known to the catalogue"},
		{"WTSA Resolution 44 (Rev. Dubai, 2022)", EditionNotFound, "no Rev. Dubai, 2022 of it; the one of that year is Rev. Geneva, 2022"},
		{"WTSA Resolution 44 (Rev. Doha, 2016)", EditionNotFound, "no Rev. Doha, 2016 of it; the one of that year is Rev. Hammamet, 2016"},
		{"Question 8/15", NotHeld, ""},
		{"SDG 9", OK, ""},
		{"UNGA resolution 70/125", NotHeld, ""},
		{"ITU-T Study Group 16", Superseded, "superseded by Study Group 21"},
		{"ITU-T Z.1 (01/2010)", Superseded, "superseded; the newest edition is Z.1 (01/2020)"}, // not the one to come, nor what took a part of it
		{"ITU-T Z.1 (01/2026)", OK, ""},
		{"ITU-T X.509 “The directory – Frameworks”", OK, ""},
		{"ITU-T X.509 (revised) “The Directory: Frameworks – Amendment 2”", OK, ""},
		{"ITU-T X.509 (revised) “Old frameworks” remain", OK, ""},
		{"ITU-T X.509 “Another matter” goes on", TitleDiffers, "quoted as “Another matter”; the title in the catalogue is “The Directory: frameworks”"},
		{"ITU-T X.509 \"Another matter without an end", OK, ""},
		{"ITU-T X.509 “The Directory (TD): frameworks”", OK, ""},
		{"Decision 5 (Rev. Dubai, 2018)", OK, ""}, // no editions in the catalogue
		{"ITU-T X.509 and “Another matter”", OK, ""},
		{"ITU-T X.509 (2019)", OK, ""},
		{"ITU-T X.509 (2016)", Superseded, "superseded; the newest edition is X.509 (10/2019)"},
		{"ITU-T X.509 (2019) Amd. 1 (10/2024)", OK, ""},
		{"ITU-T X.509 (2019) Amd. 1 (11/2024)", EditionNotFound, "no (2019) Amd.1 (11/2024) of it"},
		{"ITU-T X.509 (2016) Amd. 1", EditionNotFound, "no (2016) Amd.1 of it"},
		{"the ITU-T X.509 series", OK, ""},
		{"Rec. ITU-R BT.500", OK, ""},
		{"Rec. ITU-R BT.500-14", EditionNotFound, "no -14 of it; the newest it has is BT.500-15"},
		{"ITU-T X.28", Superseded, "superseded; the catalogue does not say by what"}, // its only edition has not taken its own place
		{"ITU-T X.29", Superseded, "superseded by X.29-new"},                         // of which only the label is known
		{"ITU-T X.30 (10/2010)", Withdrawn, "withdrawn"},
		{"WTSA Resolution 44 (Rev. Hammamet, 2022)", EditionNotFound, "the one of that year is Rev. Geneva, 2022"},
		{"Resolution 44 (2016) of WTSA", Superseded, "newer edition: WTSA Resolution 44 (Rev. Geneva, 2022)"},
		{"Resolution 10 (Geneva, 2022)", EditionNotFound, "the catalogue has no Geneva, 2022 of it"},
		{"ITU-T Z.9 (03/93)", Superseded, "the newest edition is Z.9 (11/1999)"},
		{"ITU-T Z.9 (04/93)", EditionNotFound, "no (04/1993) of it; the newest it has is Z.9 (11/1999)"},
		{"Резолюция 44 (Пересм. Женева, 2022 г.)", OK, "status not known to the catalogue"},
		{"Резолюция 44 (Пересм. Хаммамет, 2016 г.)", Superseded, "newer edition: WTSA Resolution 44 (Rev. Geneva, 2022)"},
		{"SDG 10", Unknown, "not in the catalogue"},
		{"Resolution 1332 of the Council", NotHeld, "not in the catalogue"},
		{"Resolution 646 (Rev.WRC-19)", NotHeld, "not in the catalogue"},
		{"Opinion 5 (Geneva, 2021) of WTPF", NotHeld, "not in the catalogue"},
		{"Resolution 4 of WCIT", NotHeld, "not in the catalogue"},
		{"Question ITU-R 212/5", NotHeld, "not in the catalogue"},
		{"Resolution 123 of the Plenipotentiary Conference", Unknown, "not in the catalogue"},
		{"SDG 11 “Another matter”", OK, ""}, // what is quoted behind a Goal is no title
		{"ITU-T X.509 (10/2016) “Another matter”", Superseded, "the newest edition"},
	} {
		rows := rowsOf(t, c.text)
		if len(rows) != 1 {
			t.Errorf("%q has %d references, want 1", c.text, len(rows))
			continue
		}
		if r := rows[0]; r.Finding != c.finding || !strings.Contains(r.Advice, c.advice) || c.finding == OK && r.Advice != c.advice {
			t.Errorf("%q: %s, %q; want %s, %q", c.text, r.Finding, r.Advice, c.finding, c.advice)
		}
	}
}

// TestRow tells what stands beside the advice: what has taken the place of a text,
// the edition that may have been meant, the title as it was quoted.
func TestRow(t *testing.T) {
	for _, c := range []struct {
		text string
		want Row
	}{
		{"ITU-T X.509 (10/2019)", Row{Code: "X.509", Status: app.InForce, Newest: "X.509 (10/2019)"}},
		{"ITU-T X.509 (10/2016)", Row{Code: "X.509", Status: app.Superseded, Newest: "X.509 (10/2019)", By: "X.509 (10/2019)"}},
		{"ITU-T X.509 (10/2018)", Row{Code: "X.509", Status: app.Unknown, Newest: "X.509 (10/2019)"}},
		{"ITU-T X.509 “Another matter” goes on", Row{Code: "X.509", Status: app.InForce, Newest: "X.509 (10/2019)", Quoted: "Another matter"}},
		{"ITU-T X.25", Row{Code: "X.25", Status: app.Superseded, By: "X.26"}},
		{"ITU-T X.30 (10/2010)", Row{Code: "X.30", Status: app.Withdrawn, Newest: "X.30 (10/2020)"}},
		{"Resolution 44 (Rev. Hammamet, 2016)", Row{Code: "WTSA Resolution 44", Status: app.Unknown, Newest: "WTSA Resolution 44 (Rev. Geneva, 2022)", By: "WTSA Resolution 44 (Rev. Geneva, 2022)"}},
		{"WTSA Resolution 44 (Rev. Hammamet, 2022)", Row{Code: "WTSA Resolution 44", Status: app.Unknown, Newest: "WTSA Resolution 44 (Rev. Geneva, 2022)", Near: "Rev. Geneva, 2022"}},
		{"ITU-T Study Group 16", Row{Code: "Study Group 16", By: "Study Group 21"}},
		{"SDG 9 (2015)", Row{Code: "SDG 9"}},
		{"ITU-T X.28", Row{Code: "X.28", Status: app.Superseded, Newest: "X.28 (10/2012)"}},
		{"ITU-T X.9999", Row{}},
	} {
		r := rowsOf(t, c.text)[0]
		got := Row{Code: r.Code, Status: r.Status, Newest: r.Newest, By: r.By, Near: r.Near, Quoted: r.Quoted}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: want -, got +\n%s", c.text, diff)
		}
	}
}

func rowsOf(t *testing.T, text string) []Row {
	t.Helper()
	d := &document.Document{Passages: []document.Passage{{Text: text, Within: -1}}}
	rows, err := Document(t.Context(), d, refs.In(d, nil), catalogue)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestCatalogueFails(t *testing.T) {
	d := &document.Document{Passages: []document.Passage{{Text: "See ITU-T X.1.", Within: -1}}}
	if _, err := Document(t.Context(), d, refs.In(d, nil), catalogue); err == nil {
		t.Error("a catalogue that cannot be read is no error")
	}
}

func TestNeedsAttention(t *testing.T) {
	for f, want := range map[Finding]bool{OK: false, NotHeld: false, OfOthers: false, Unknown: true, EditionNotFound: true, NewerInForce: true, Superseded: true, Withdrawn: true, TitleDiffers: true} {
		if f.NeedsAttention() != want {
			t.Errorf("%s needs attention: %v", f, !want)
		}
	}
}

// TestItself: a resolution that speaks of itself is no reference to an old edition.
func TestItself(t *testing.T) {
	d := &document.Document{
		Passages:    []document.Passage{{Text: "this resolution and Resolution 44 (Rev. Hammamet, 2016)", Within: -1}, {Text: "Resolution 44 (Rev. Hammamet, 2016)", Within: -1}},
		Resolutions: []document.Resolution{{ID: "wtsa/44@2016", Body: "wtsa", Place: "Hammamet", Year: 2016, First: 0, Last: 0}},
	}
	rows, err := Document(t.Context(), d, refs.In(d, nil), catalogue)
	if err != nil || len(rows) != 3 {
		t.Fatalf("%d rows (%v)", len(rows), err)
	}
	for n, want := range []Finding{OK, OK, Superseded} {
		if rows[n].Finding != want {
			t.Errorf("%s in passage %d: %s, want %s", rows[n].Mention.As, rows[n].Passage, rows[n].Finding, want)
		}
	}
}

// counted counts how often each item is asked for.
type counted struct {
	shelf
	asked map[string]int
}

func (c counted) Page(ctx context.Context, id string) (*app.Page, error) {
	c.asked[id]++
	return c.shelf.Page(ctx, id)
}

// TestAskedOnce: however often a draft names a text, held or not, the catalogue is
// asked for it once.
func TestAskedOnce(t *testing.T) {
	c := counted{catalogue, map[string]int{}}
	passage := document.Passage{Text: "ITU-T X.509 and ITU-T X.509 (10/2016), ITU-T X.9999 and ITU-T X.9999", Within: -1}
	d := &document.Document{Passages: []document.Passage{passage, passage}}
	if rows, err := Document(t.Context(), d, refs.In(d, nil), c); err != nil || len(rows) != 8 {
		t.Fatalf("%d rows (%v)", len(rows), err)
	}
	if diff := cmp.Diff(map[string]int{"itu-t/X.509": 1, "itu-t/X.9999": 1}, c.asked); diff != "" {
		t.Errorf("want -, got +\n%s", diff)
	}
}

// TestItselfIsNamed: a resolution that speaks of itself is shown as what it is, held
// or not, and nothing is said of its edition.
func TestItselfIsNamed(t *testing.T) {
	for _, c := range []struct {
		id   string
		want Row
	}{
		{"wtsa/44@2016", Row{Code: "WTSA Resolution 44", Newest: "WTSA Resolution 44 (Rev. Geneva, 2022)", Finding: OK}},
		{"wtsa/99@2028", Row{Finding: OK}},
	} {
		item, _, _ := strings.Cut(c.id, "@")
		d := &document.Document{
			Passages: []document.Passage{{Text: "this resolution", Within: -1}},
			// A collection may count passages that have been left out since.
			Resolutions: []document.Resolution{{ID: c.id, First: -1, Last: 7}},
		}
		rows, err := Document(t.Context(), d, [][]refs.Mention{{{ID: item, As: "this resolution"}}}, catalogue)
		if err != nil || len(rows) != 1 {
			t.Fatalf("%d rows (%v)", len(rows), err)
		}
		rows[0].Mention = refs.Mention{}
		if diff := cmp.Diff(c.want, rows[0]); diff != "" {
			t.Errorf("%s: want -, got +\n%s", c.id, diff)
		}
	}
}

// TestSupersededEditions: an edition gives way to the newest one; an amendment, and the
// newest edition itself, to nothing that the catalogue could name.
func TestSupersededEditions(t *testing.T) {
	edition := func(id, code string, part app.Part, status app.Status) app.Edition {
		return app.Edition{ID: id, Code: code, Part: part, Status: status}
	}
	for _, c := range []struct {
		text     string
		item     app.Status
		detail   string
		editions []app.Edition
		finding  Finding
		by       string
	}{
		{"the newest edition of an item that is superseded", app.Superseded, "(2019)",
			[]app.Edition{edition("itu-t/Y.7@2019-10", "Y.7 (10/2019)", app.PartEdition, app.Superseded)}, Superseded, ""},
		{"an old edition of it", app.Superseded, "(2016)",
			[]app.Edition{edition("itu-t/Y.7@2019-10", "Y.7 (10/2019)", app.PartEdition, app.Superseded), edition("itu-t/Y.7@2016-10", "Y.7 (10/2016)", app.PartEdition, app.Superseded)}, Superseded, "Y.7 (10/2019)"},
		{"an amendment of an old edition", app.InForce, "(2016) Amd.1",
			[]app.Edition{edition("itu-t/Y.7@2019-10", "Y.7 (10/2019)", app.PartEdition, app.InForce), edition("itu-t/Y.7@2016!Amd1@2018-01", "Y.7 (2016) Amd. 1", app.PartAmendment, app.Superseded)}, Superseded, "Y.7 (10/2019)"},
		{"an amendment of which no status is known", app.InForce, "(2016) Amd.1",
			[]app.Edition{edition("itu-t/Y.7@2019-10", "Y.7 (10/2019)", app.PartEdition, app.InForce), edition("itu-t/Y.7@2016!Amd1@2018-01", "Y.7 (2016) Amd. 1", app.PartAmendment, app.Unknown)}, OK, ""},
		{"the newest edition, of which no status is known", app.Unknown, "(2019)",
			[]app.Edition{edition("itu-t/Y.7@2019-10", "Y.7 (10/2019)", app.PartEdition, app.Unknown)}, OK, ""},
		{"no edition named of an item of which no status is known", app.Unknown, "",
			[]app.Edition{edition("itu-t/Y.7@2019-10", "Y.7 (10/2019)", app.PartEdition, app.Unknown)}, OK, ""},
		{"no edition named of an item that is superseded", app.Superseded, "",
			[]app.Edition{edition("itu-t/Y.7@2019-10", "Y.7 (10/2019)", app.PartEdition, app.Superseded), edition("itu-t/Y.7@2016-10", "Y.7 (10/2016)", app.PartEdition, app.Superseded)}, Superseded, ""},
		{"an amendment alone is no edition to name", app.InForce, "(2020)",
			[]app.Edition{edition("itu-t/Y.7@2016!Amd1@2018-01", "Y.7 (2016) Amd. 1", app.PartAmendment, app.InForce)}, EditionNotFound, ""},
	} {
		page := &app.Page{Item: app.Item{ID: "itu-t/Y.7", Code: "Y.7", Status: c.item}, Editions: c.editions}
		row := look(0, refs.Mention{ID: "itu-t/Y.7", Detail: c.detail}, "", page)
		if row.Finding != c.finding || row.By != c.by {
			t.Errorf("%s: %s by %q, want %s by %q", c.text, row.Finding, row.By, c.finding, c.by)
		}
		if names := strings.Contains(row.Advice, "the newest"); c.finding == EditionNotFound && names {
			t.Errorf("%s: %q names a newest edition, where none is known", c.text, row.Advice)
		}
	}
}

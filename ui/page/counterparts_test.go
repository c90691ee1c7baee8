package page

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestSplitSubject(t *testing.T) {
	for _, test := range []struct{ note, locator, reading, subject, where string }{
		{
			"spam; same subject; PP Resolution 130 cites WTSA Resolution 52", "recalling b)",
			"same subject", "spam", "PP Resolution 130 cites WTSA Resolution 52: recalling b)",
		},
		{"spam; related subject; named together on a page", "", "related subject", "spam", "named together on a page"},
		{"spam; same subject", "paragraph 3", "same subject", "spam", "paragraph 3"},
		{"", "", "counterpart", "", ""},
	} {
		e := end{Link: app.Link{Note: test.note, Cite: app.Cite{Locator: test.locator}}}
		splitSubject(&e)
		if e.reading != test.reading || e.Note != test.subject || e.Cite.Locator != test.where {
			t.Errorf("%q reads %q, %q, read at %q; want %q, %q, %q",
				test.note, e.reading, e.Note, e.Cite.Locator, test.reading, test.subject, test.where)
		}
	}
}

// A pair that one source calls the same subject and another a related one is the
// same, and stands before those that are only related.
func TestClosestCounterpartsComeFirst(t *testing.T) {
	pair := func(code, note string) app.Link {
		return app.Link{Relation: app.Counterpart, Note: note, Other: app.Item{ID: code, Code: code, Body: "PP", Kind: app.Resolution}}
	}
	p := &app.Page{
		Item: app.Item{ID: "wtsa/44", Kind: app.Resolution, Body: "WTSA"},
		Out:  []app.Link{pair("PP 2", "spam; related subject"), pair("PP 30", "gap; related subject; seen here")},
		In:   []app.Link{pair("PP 30", "bridging; same subject; seen there"), pair("PP 4", "gap; same subject")},
	}
	want := `
In the other bodies — 3 resolutions
  PP 4 → PP 4
      same subject: gap
  PP 30 → PP 30
      same subject: bridging; gap
  PP 2 → PP 2
      related subject: spam
`
	if diff := cmp.Diff(want, text(counterparts(p))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAbsenceOfCounterpartsIsToldWhereOneWouldBeExpected(t *testing.T) {
	for _, test := range []struct {
		item app.Item
		told bool
	}{
		{app.Item{Kind: app.Resolution, Body: "WTSA"}, true},
		{app.Item{Kind: app.Resolution, Body: "ITU Council"}, true},
		{app.Item{Kind: app.Resolution, Body: "UN General Assembly"}, false},
		{app.Item{Kind: app.Resolution, Body: "ITU-R"}, false},
		{app.Item{Kind: app.Decision, Body: "PP"}, false},
		{app.Item{Kind: app.Recommendation, Body: "ITU-T"}, false},
	} {
		if got := len(counterparts(&app.Page{Item: test.item})) > 0; got != test.told {
			t.Errorf("%s of %s: told %v, want %v", test.item.Kind, test.item.Body, got, test.told)
		}
	}
}

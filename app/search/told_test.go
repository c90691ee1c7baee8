package search

import (
	"context"
	"errors"
	"strings"
	"testing"

	"vademecum/app"
)

// tasked is a catalogue with a few tasks.
type tasked struct {
	linkTable
	err error
}

func (c tasked) Tasks(context.Context) ([]app.Task, map[string]app.Source, error) {
	task := func(resolution, addressee, locator, text string) app.Task {
		return app.Task{Resolution: app.Item{ID: resolution}, Addressee: addressee, Text: text, Cite: app.Cite{Locator: locator}}
	}
	return []app.Task{
		task("pp/123", "Director of the Telecommunication Standardization Bureau", "instructs the Director 1", "keep a list"),
		task("pp/123", "Director of the Telecommunication Standardization Bureau", "instructs the Director 2", "report each year"),
		task("pp/123", "Member States", "invites Member States 1", "send experts"),
		task("wtsa/44", "Secretary-General and the Director of the Telecommunication Development Bureau", "instructs", "find money"),
		task("wtsa/44", "Telecommunication Standardization Advisory Group", "resolves 2", "look at the results"),
		task("pp/130", "ITU Council", "Resolution 130, noting c)", "consider the reports"),
		task("pp/gone", "Member States", "invites", "of a resolution that the index lacks"),
	}, nil, c.err
}

// TestTold: who is told what is answered from the tasks, from both ends.
func TestTold(t *testing.T) {
	x := furnished(t, tasked{})
	for _, c := range []struct{ query, understood, want, why, notice string }{
		{"instructs TSB Director", "links: instructs → Director of TSB", "pp/123", "keep a list; report each year", ""},
		{"resolutions instructing the Director of the Telecommunication Standardization Bureau", "links: instructs → Director of TSB", "pp/123", "", ""},
		{"instructs the Director of BDT", "links: instructs → Director of BDT", "wtsa/44", "find money", ""},
		{"which resolutions instruct the secretary general", "links: instructs → Secretary-General", "wtsa/44", "", ""},
		{"instructs director", "links: instructs → Director of TSB, Director of BDT", "wtsa/44 pp/123", "", ""},
		{"invites Member States", "links: invites → Member States", "pp/123", "send experts", ""},
		{"what are member states invited to do", "links: invites → Member States", "pp/123", "", ""},
		{"what must TSAG do", "links: tells → TSAG", "wtsa/44", "look at the results", ""},
		{"duties of ITU Council", "links: tells → Council", "pp/130", "consider the reports", ""},
		// No clause has the verb, and the answer says so.
		{"invites the council", "links: tells → Council", "pp/130", "", ""},
		{"tasks of study group 13", "links: tells → ITU-T Study Group 13", "sg/itu-t/13", "", "has an answer to"},
		{"who is instructed by pp 123", "links: told by → PP Resolution 123", "pp/123", "", "PP Resolution 123 tells"},
		{"what does resolution 44 instruct", "links: told by → WTSA Resolution 44", "wtsa/44", "", "Secretary-General"},
		{"tasks in wtsa 50", "links: told by → WTSA Resolution 50", "wtsa/50", "", "has an answer to"},
	} {
		r := search(t, x, c.query)
		if got := strings.Join(ids(r.Hits), " "); got != c.want || r.Understood.String() != c.understood {
			t.Errorf("%q finds %s, understood %q; want %s, understood %q", c.query, got, r.Understood, c.want, c.understood)
			continue
		}
		if c.why != "" && r.Hits[0].Why != c.why {
			t.Errorf("%q: the first is there for %q, want %q", c.query, r.Hits[0].Why, c.why)
		}
		if !strings.Contains(r.Notice.String(), c.notice) || c.notice == "" && !r.Notice.Empty() {
			t.Errorf("%q: notice %q, want %q", c.query, r.Notice, c.notice)
		}
	}
}

// TestToldNobody: where nobody is called so, or the catalogue has no tasks, the words are
// looked for.
func TestToldNobody(t *testing.T) {
	for query, catalogue := range map[string]Catalogue{
		"instructs telephony":      tasked{},
		"tasks of it":              tasked{},
		"tasks in wtsa 999":        tasked{},
		"instructs the Council":    linkTable{},
		"duties of Member States ": nil,
	} {
		if r := search(t, furnished(t, catalogue), query); !r.Understood.Empty() {
			t.Errorf("%q is understood as %q, want words", query, r.Understood)
		}
	}
	broken := errors.New("the tasks are gone")
	if _, err := furnished(t, tasked{err: broken}).Search(t.Context(), "instructs the Council", 5); !errors.Is(err, broken) {
		t.Errorf("error %v, want that of the catalogue", err)
	}
}

func TestIsCalled(t *testing.T) {
	for _, c := range []struct {
		name, words string
		want        bool
	}{
		{"Director of TSB", "TSB Director", true},
		{"Director of TSB", "the Director of the Telecommunication Standardization Bureau", true},
		{"Member States", "memb", true},
		{"Member States", "states of the member", true},
		{"Member States", "ember", false},
		{"Secretary-General", "general", true},
		{"Council", "it", false},
	} {
		if got := isCalled(c.name, c.words); got != c.want {
			t.Errorf("%q is called %q: %v, want %v", c.name, c.words, got, c.want)
		}
	}
}

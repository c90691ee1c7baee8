package search

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/duty"
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
		task("wtsa/52", "Director of the Telecommunication Standardization Bureau and Member States", "instructs 1", "report"), // part of another task
		task("wtsa/52", "Member States", "invites 1", "send a report on spam"),
		task("pp/gone", "Member States", "invites", "of a resolution that the index lacks"),
	}, nil, c.err
}

// TestTold: who is told what is answered from the tasks, from both ends.
func TestTold(t *testing.T) {
	x := furnished(t, tasked{})
	for _, c := range []struct{ query, understood, want, why, notice string }{
		{"instructs TSB Director", "links: instructs → Director of TSB", "pp/123 wtsa/52", "keep a list; report each year", ""},
		{"resolutions instructing the Director of the Telecommunication Standardization Bureau", "links: instructs → Director of TSB", "pp/123 wtsa/52", "", ""},
		{"instructs the Director of BDT", "links: instructs → Director of BDT", "wtsa/44", "find money", ""},
		{"which resolutions instruct the secretary general", "links: instructs → Secretary-General", "wtsa/44", "", ""},
		{"instructs director", "links: instructs → Director of TSB, Director of BDT", "wtsa/44 pp/123 wtsa/52", "", ""},
		{"invites Member States", "links: invites → Member States", "pp/123 wtsa/52", "send experts", ""},
		{"what are member states invited to do", "links: invites → Member States", "pp/123 wtsa/52", "", ""},
		// Every task is there, also one whose text is part of another's, and once although it is for two.
		{"tasks of member states", "links: tells → Member States", "pp/123 wtsa/52", "", ""},
		{"tasks of directors", "links: tells → Director of TSB, Director of BDT", "wtsa/44 pp/123 wtsa/52", "find money", ""},
		// What stands beside the name is what the tasks are to be about: in their words or in the title.
		{"invites member states experts", "links: invites → Member States · “experts”", "pp/123", "send experts", ""},
		{"tasks of the director of tsb on spam", "links: tells → Director of TSB · “spam”", "wtsa/52", "report", ""},
		{"tasks of member states concerning spam", "links: tells → Member States · “spam”", "wtsa/52", "report; send a report on spam", ""},
		{"tasks of member states on spam in:force", "links: tells → Member States · in: force · “spam”", "", "", "Nothing in this snapshot fits"},
		{"what must TSAG do", "links: tells → TSAG", "wtsa/44", "look at the results", ""},
		{"duties of ITU Council", "links: tells → Council", "pp/130", "consider the reports", ""},
		// No clause has the verb, and the answer says so.
		{"invites the council", "links: tells → Council", "pp/130", "", ""},
		{"tasks of study group 13", "links: tells → ITU-T Study Group 13", "sg/itu-t/13", "", "has an answer to"},
		{"who is instructed by pp 123", "links: told by → PP Resolution 123", "pp/123", "", "PP Resolution 123 tells"},
		{"what does resolution 44 instruct", "links: told by → WTSA Resolution 44", "wtsa/44", "", "Secretary-General"},
		{"tasks in wtsa 72", "links: told by → WTSA Resolution 72", "wtsa/72", "", "has an answer to"},
		// Filters hold, and what they shut out is not said to be listed.
		{"what does resolution 44 instruct year:2024", "links: told by → WTSA Resolution 44 · year: 2024", "wtsa/44", "", "WTSA Resolution 44 tells"},
		{"what does resolution 44 instruct in:force", "links: told by → WTSA Resolution 44 · in: force", "", "", "Nothing in this snapshot fits"},
		{"tasks in wtsa 72 in:force", "links: told by → WTSA Resolution 72 · in: force", "", "", "Nothing in this snapshot fits"},
		{"tasks of study group 13 kind:resolution", "links: tells → ITU-T Study Group 13 · kind: resolution", "", "", "Nothing in this snapshot fits"},
	} {
		r := search(t, x, c.query)
		if got := strings.Join(ids(r.Hits), " "); got != c.want || r.Understood.String() != c.understood {
			t.Errorf("%q finds %s, understood %q; want %s, understood %q", c.query, got, r.Understood, c.want, c.understood)
			continue
		}
		if c.why != "" && len(r.Hits) > 0 && r.Hits[0].Why != c.why {
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
		"tasks of the":             tasked{},
		"tasks of council spam":    tasked{},
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

// TestToldNobodyIsAList: where nobody is called so, lists and questions are read as they
// would be if nobody could be told anything.
func TestToldNobodyIsAList(t *testing.T) {
	x := furnished(t, tasked{})
	for query, understood := range map[string]string{
		"which resolutions address spam":           "kind: resolution",
		"which resolutions address spam body:wtsa": "body: wtsa · kind: resolution",
		"tasks of wtsa resolutions":                "",
	} {
		r := search(t, x, query)
		if r.Understood.String() != understood {
			t.Errorf("%q is understood as %q, want %q", query, r.Understood, understood)
		}
	}
	if got := ids(search(t, x, "which resolutions address spam").Hits); len(got) == 0 || slices.ContainsFunc(got, func(id string) bool { return strings.HasPrefix(id, "itu-t/") }) {
		t.Errorf("resolutions on spam are %q", got)
	}
}

// TestCalledIn: the name ends where fewer words mean others, and what is left over says
// something.
func TestCalledIn(t *testing.T) {
	tasks, _, _ := tasked{}.Tasks(t.Context())
	all := duty.ByAddressee(nil, tasks)
	for _, c := range []struct{ words, names, about string }{
		{"Council", "Council", ""},
		{"ITU Council on spam", "Council", "spam"},
		{"the Director of the Telecommunication Standardization Bureau", "Director of TSB", ""},
		{"the Director of the Telecommunication Standardization Bureau about mobile money", "Director of TSB", "mobile money"},
		{"director of tsb", "Director of TSB", ""},
		{"secretary general", "Secretary-General", ""},
		{"secretary-general regarding Spam", "Secretary-General", "spam"},
		{"member states", "Member States", ""},
		{"spam", "", "spam"},
		{"of the", "", ""},
		{"", "", ""},
	} {
		called, about := calledIn(all, c.words)
		var names []string
		for _, a := range called {
			names = append(names, a.Name)
		}
		if got := strings.Join(names, ", "); got != c.names || len(called) > 0 && strings.Join(about, " ") != c.about {
			t.Errorf("%q are %q about %q, want %q about %q", c.words, got, about, c.names, c.about)
		}
	}
}

// mending is a catalogue whose tasks cannot be read so many times.
type mending struct {
	tasked
	broken *int
}

func (c mending) Tasks(ctx context.Context) ([]app.Task, map[string]app.Source, error) {
	if *c.broken--; *c.broken >= 0 {
		return nil, nil, errors.New("busy")
	}
	return c.tasked.Tasks(ctx)
}

// TestToldIsReadAgain: tasks that could not be read are read when they are asked for again,
// and then no more.
func TestToldIsReadAgain(t *testing.T) {
	broken := 2
	x := furnished(t, mending{broken: &broken})
	for n, query := range []string{"instructs TSB Director", "instructs TSB Director", "instructs TSB Director", "invites Member States"} {
		r, err := x.Search(t.Context(), query, 5)
		if failed := n < 2; (err != nil) != failed || !failed && (len(r.Hits) == 0 || r.Hits[0].Item.ID != "pp/123") {
			t.Errorf("asked for the %d. time, %q finds %v, %v", n+1, query, ids(r.Hits), err)
		}
	}
	if broken != -1 {
		t.Errorf("after the tasks were there they were read %d times more", -1-broken)
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
		{"Council", "of the", false},
		{"Council", "", false},
	} {
		if got := isCalled(c.name, c.words); got != c.want {
			t.Errorf("%q is called %q: %v, want %v", c.name, c.words, got, c.want)
		}
	}
}

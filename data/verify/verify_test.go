package verify

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/document"
)

// The catalogue as committed has nothing wrong with it. Where the source
// documents lie beside the repository, it is compared with them.
func TestCommittedCatalogue(t *testing.T) {
	r, err := Catalogue(t.Context(), "../catalogue", "../../../shared")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range r.Problems {
		t.Error(p)
	}
	for _, left := range r.Left {
		t.Log(left)
	}
	for _, c := range r.Coverage {
		if c.OutOf > 0 && c.Is > c.OutOf {
			t.Errorf("%s: %d of %d", c.Of, c.Is, c.OutOf)
		}
	}
}

func TestMissingCatalogue(t *testing.T) {
	if _, err := Catalogue(t.Context(), t.TempDir(), "none"); err == nil {
		t.Error("a folder without a catalogue was verified")
	}
}

// of makes a catalogue of rows written as "table: column=cell | column=cell".
func of(rows ...string) tables {
	c := tables{}
	for _, text := range rows {
		table, rest, _ := strings.Cut(text, ": ")
		r := row{table, len(c[table]) + 2, map[string]string{}}
		for cell := range strings.SplitSeq(rest, " | ") {
			column, value, _ := strings.Cut(cell, "=")
			r.cells[column] = value
		}
		c[table] = append(c[table], r)
	}
	return c
}

func TestOrphans(t *testing.T) {
	c := of(
		"initiatives: id=initiative/whole", "digests: item=initiative/whole", "links: from=initiative/whole | to=wsis/C2",
		"initiatives: id=initiative/mute", "links: from=org/itu | to=initiative/mute",
		"topics: id=topic/lonely", "digests: item=topic/lonely",
		"meetings: id=event/unlinked",
		"further-organisations: id=org/told", "tasks: who=org/told ; sg/itu-t/17",
		"further-organisations: id=org/facilitator", "further-facilitators: organisation=org/facilitator",
	)
	r := &Report{}
	c.orphans(r)
	want := []string{
		"initiatives.tsv, line 3: initiative/mute has no digest, so that its page does not say what it is",
		"topics.tsv, line 2: nothing is linked with topic/lonely",
		"meetings.tsv, line 2: nothing is linked with event/unlinked, and no digest is on it",
	}
	if diff := cmp.Diff(want, r.Problems); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestDuplicates(t *testing.T) {
	c := of(
		"initiatives: id=initiative/maps | code=Transmission Maps | title=ITU transmission maps",
		"initiatives: id=initiative/maps-2 | code=TRANSMISSION-MAPS | title=",
		"initiatives: id=initiative/other | code=Other | title=",
		"organisations: id=org/who | code=WHO | title=World Health Organization",
		"further-organisations: id=org/health | code=World Health Organization | title=",
		"events: id=event/transmission | code=Transmission maps | title=", // another kind of thing may bear the name
		"digests: item=wsis/C1 | text=Says who does what.", "digests: item=wsis/C2 | text=says who does what",
	)
	r := &Report{}
	c.duplicates(r)
	want := []string{
		"initiatives.tsv, line 3: initiative/maps-2 bears the name “TRANSMISSION-MAPS” of initiative/maps",
		"further-organisations.tsv, line 2: org/health bears the name “World Health Organization” of org/who",
		"digests.tsv, line 3: says the same as line 2",
	}
	if diff := cmp.Diff(want, r.Problems); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Seven words in a row may be a name; eight are a phrase, wherever line breaks
// and capitals stand.
func TestOverlap(t *testing.T) {
	source := phrasebook{}
	source.add("The mouse, having eaten\nall the cheese of the house, went home.")
	for text, want := range map[string]string{
		"Once the mouse having eaten all the cheese left.":               "the mouse having eaten all the cheese",
		"Because eaten ALL the Cheese, of the house, went astray.":       "eaten all the cheese of the house went",
		"A mouse had its fill of cheese and then it went to where it is": "",
		"short": "",
		"":      "",
	} {
		got := source.shared(text)
		if n := len(strings.Fields(want)); n == 8 && got != want || n < 8 && got != "" {
			t.Errorf("%q shares %q, want %q", text, got, want)
		}
	}
	r := &Report{}
	of("tasks: task=go and see all the cheese of the house went home at last | addressee=x").overlap(r, source)
	if len(r.Problems) != 1 || !strings.HasPrefix(r.Problems[0], "tasks.tsv, line 2: the task repeats") {
		t.Errorf("the problems are %q", r.Problems)
	}
}

func TestLocators(t *testing.T) {
	d := document.Document{
		Passages: []document.Passage{
			{Locator: "§1"}, {Locator: "§2"}, {Locator: "§3"}, {Locator: "§3 • 1"},
			{Locator: "considering a)"}, {Locator: "resolves 2"},
		},
		Resolutions: []document.Resolution{{
			Type: "Resolution", Number: "7", First: 4, Last: 5,
			Groups: []document.Group{{Words: "invites the Member States"}},
		}},
	}
	var rows, want []string
	for i, c := range []struct{ locator, problem string }{
		{"§2", ""},
		{"§3 • 1", ""},
		{"§1–3", ""},
		{"§9", "paper has no paragraph 9"},
		{"§2–8", "paper has no paragraph 8"},
		{"Resolution 7, resolves 2", ""},
		{"Resolution 7, invites the Member States", ""},
		{"Resolution 7, considering a) (cmp_res_7/rec_1)", ""},
		{"Resolution 7, resolves 2 ; Resolution 7, considering a)", ""},
		{"Resolution 7, resolves 2 ; Resolution 7, noting", "Resolution 7 of paper has no “noting”"},
		{"Resolution 7, resolves 3", "Resolution 7 of paper has no “resolves 3”"},
		{"Resolution 8, resolves 2", "Resolution 8 of paper has no “resolves 2”"},
		{"heading of its own", ""},
		{"", ""},
	} {
		rows = append(rows, "facts: source=paper | locator="+c.locator)
		if c.problem != "" {
			want = append(want, fmt.Sprintf("facts.tsv, line %d: %s", i+2, c.problem))
		}
	}
	rows = append(rows, "facts: source=paper ; other | locator=§99", "facts: source=other | locator=§99")
	r := &Report{}
	of(rows...).locators(r, "paper", d)
	if diff := cmp.Diff(want, r.Problems); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestCoverage(t *testing.T) {
	c := of(
		"action-lines: id=wsis/C1", "action-lines: id=wsis/C2",
		"digests: item=wsis/C1", "digests: item=pp/1", "resolutions: id=pp/1", "resolutions: id=pp/2",
		"facts: item=wsis/C2 | name=WSIS Prizes 2022 winner", "facts: item=wsis/C2 | name=role of ITU",
		"links: from=initiative/x | relation=reported under | to=wsis/C1",
		"tours: tour=a", "tours: tour=a", "tours: tour=b",
		"facilitators: action_line=wsis/C1", "further-facilitators: action_line=wsis/C2",
	)
	counts := c.coverage()
	for _, want := range []Count{
		{"action lines with a digest", 1, 2},
		{"action lines with a winner of a WSIS Prize", 1, 2},
		{"action lines with the role of ITU", 1, 2},
		{"action lines whose facilitators are known", 2, 2},
		{"action lines with initiatives reported", 1, 2},
		{"resolutions with a digest", 1, 2},
		{"tours", 2, 0},
		{"stops of tours", 3, 0},
	} {
		if !slices.Contains(counts, want) {
			t.Errorf("the coverage lacks %v; it is %v", want, counts)
		}
	}
}

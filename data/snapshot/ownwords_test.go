package snapshot

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

// Digests come in the order of their positions, which are numbers: 2 before 10.
func TestDigests(t *testing.T) {
	var got []string
	for _, d := range smallPage(t, "topic/fellowships").Digests {
		got = append(got, d.Heading+": "+d.Text)
	}
	want := []string{
		": Delegates of developing countries can be helped to a meeting.",
		"Who can apply: Anyone whose administration agrees.",
		"Who decides: The last word is that of the Bureau.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A task stands on the page of the resolution and on those of the addressed.
func TestTasks(t *testing.T) {
	var got []string
	for _, task := range smallPage(t, "wtsa/44").Tasks {
		line := task.Addressee + ": " + task.Text + " (" + task.Cite.Locator + ")"
		for _, who := range task.Who {
			line += " → " + who.ID
		}
		got = append(got, line)
	}
	want := []string{
		"Director of the Telecommunication Standardization Bureau: keep the action plan going (instructs the Director 1)",
		"study groups: take in newcomers (instructs the study groups) → sg/itu-t/15 → sg/itu-t/17",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}

	given := smallPage(t, "sg/itu-t/17").Given
	if len(given) != 1 || given[0].Resolution.ID != "wtsa/44" || given[0].Text != "take in newcomers" {
		t.Errorf("Study Group 17 is told %+v", given)
	}
	if others := smallPage(t, "sg/itu-t/21").Given; len(others) != 0 {
		t.Errorf("Study Group 21 is told %+v", others)
	}
}

// All tasks, for who wants to know what somebody is told by any resolution.
func TestAllTasks(t *testing.T) {
	tasks, sources, err := smallStore(t).Tasks(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, task := range tasks {
		got = append(got, task.Resolution.ID+": "+task.Text)
		for _, key := range task.Cite.Sources {
			if sources[key].Title == "" {
				t.Errorf("the source %s is not given", key)
			}
		}
	}
	want := []string{"wtsa/44: keep the action plan going", "wtsa/44: take in newcomers"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSourceErrors(t *testing.T) {
	want := []app.SourceError{{
		Printed: "Resolution 99 on spam", Correct: "Resolution 99 is on another subject", Reason: "the acts print it so",
		Cite: app.Cite{Sources: []string{"pages"}, Locator: "table 2"},
	}}
	page := smallPage(t, "wtsa/99")
	if diff := cmp.Diff(want, page.Errors); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if page.Sources["pages"].Title == "" {
		t.Error("the source of the error is not among those of the page")
	}
}

func TestTours(t *testing.T) {
	tours, err := smallStore(t).Tours(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, tour := range tours {
		for _, s := range tour.Stops {
			got = append(got, fmt.Sprintf("%s %q: %s, %s", tour.ID, tour.Title, s.Item.ID, s.Text))
		}
	}
	want := []string{
		`start "Where to start": wtsa/44, What it is for.`,
		`start "Where to start": topic/fellowships, Who can come.`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestInitiativesAndWhatIsReported(t *testing.T) {
	p := smallPage(t, "initiative/u4ssc")
	if diff := cmp.Diff([]string{"form: partnership", "run by: ITU and other UN bodies", "dates: since 2016"}, factLines(p)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	line := smallPage(t, "wsis/C5")
	relations := map[app.Relation]string{}
	for _, l := range line.In {
		relations[l.Relation] = l.Other.ID
	}
	if relations[app.ReportedUnder] != "itu-t/X.509" || relations[app.ContributesTo] != "initiative/u4ssc" {
		t.Errorf("to C5 lead %v", relations)
	}
	if facts := factLines(line); facts[len(facts)-1] != "role of ITU: facilitator" {
		t.Errorf("the facts of C5 are %q", facts)
	}
}

func TestSourcesByTheirKeys(t *testing.T) {
	sources, err := smallStore(t).Sources(t.Context(), []string{"pages", "acts", "pages", "none"})
	if err != nil {
		t.Fatal(err)
	}
	if len(sources) != 2 || sources["pages"].Title != "Pages of the study groups" || sources["acts"].Publisher != "ITU" {
		t.Errorf("the sources are %v", sources)
	}
}

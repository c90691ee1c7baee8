package snapshot

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

// The rows of all periods make one item. Its title is that of the newest period
// for which one was read, and says so when that is not the newest of all.
func TestStudyGroup(t *testing.T) {
	for _, c := range []struct {
		id, title, note string
		facts           []string
	}{
		{"sg/itu-t/15", "Networks, technologies and infrastructures", "title of 2022–2024", []string{
			"status 2025–2028: active; title for the period not seen",
			"title 2022–2024: Networks, technologies and infrastructures",
			"status 2022–2024: active",
		}},
		{"sg/itu-t/16", "", "", []string{
			"scope 2022–2024: multimedia",
			"status 2022–2024: active; merged into SG21 at WTSA-24",
		}},
		{"sg/itu-t/17", "Security", "", []string{"title 2022–2024: Security", "status 2022–2024: active"}},
	} {
		p := smallPage(t, c.id)
		if p.Item.Kind != app.StudyGroup || p.Item.Title != c.title || p.Item.TitleNote != c.note || p.Item.Body != "ITU-T" {
			t.Errorf("%s is the %s %q (%s) of %s, want the study group %q (%s) of ITU-T", c.id,
				p.Item.Kind, p.Item.Title, p.Item.TitleNote, p.Item.Body, c.title, c.note)
		}
		if diff := cmp.Diff(c.facts, factLines(p)); diff != "" {
			t.Errorf("%s: facts (-want +got):\n%s", c.id, diff)
		}
	}
}

func TestStudyGroupContinues(t *testing.T) {
	want := []string{"continues sg/itu-t/16 |  | active; merged into SG21 at WTSA-24"}
	if diff := cmp.Diff(want, outLines(smallPage(t, "sg/itu-t/21"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A study group shows every item whose newest edition names it.
func TestStudyGroupIsResponsible(t *testing.T) {
	var got []string
	for _, l := range smallPage(t, "sg/itu-t/15").In {
		if l.Relation != app.ResponsibleGroup {
			t.Errorf("an unexpected link: %s %s", l.Other.ID, l.Relation)
		}
		got = append(got, l.Other.ID+" "+string(l.Other.Status))
	}
	if diff := cmp.Diff([]string{
		"itu-t/G.7041 in force", "itu-t/G.Suppl.43 unknown", "itu-t/L.10 withdrawn", "itu-t/L.100 prepublished",
	}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

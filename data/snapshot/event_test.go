package snapshot

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEventAndOrganisationFacts(t *testing.T) {
	for _, c := range []struct {
		id    string
		facts []string
	}{
		{"event/wtsa-24", []string{"place: New Delhi, India", "dates: 2024-10-15 to 2024-10-24", "note: eight new resolutions"}},
		{"event/gss-24", []string{"dates: 2024-10-14"}},
		{"org/apt", []string{"region: Asia-Pacific", "role: prepares common proposals"}},
		{"org/itu", nil},
		{"event/c5-2022", []string{"place: Geneva", "dates: 2022-05-30"}}, // from the table of meetings
		{"org/bank", []string{"role: gives money"}},
	} {
		if diff := cmp.Diff(c.facts, factLines(smallPage(t, c.id))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.id, diff)
		}
	}
}

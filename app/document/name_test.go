package document

import (
	"strings"
	"testing"
)

func TestName(t *testing.T) {
	for _, c := range []struct {
		resolution Resolution
		want       string
	}{
		{Resolution{ID: "wtsa/44@2016", Type: "Resolution", Number: "44", Place: "Hammamet", Year: 2016, Revised: true}, "WTSA Resolution 44 (Rev. Hammamet, 2016)"},
		{Resolution{ID: "pp/Decision-5@2018", Type: "Decision", Number: "5", Place: "Dubai", Year: 2018}, "PP Decision 5 (Dubai, 2018)"},
		{Resolution{ID: "council/1332@2019", Type: "Resolution", Number: "1332", Year: 2019}, "Council Resolution 1332 (2019)"},
		{Resolution{Type: "Resolution", Number: "COM5/1", Place: "Dubai"}, "Resolution COM5/1 (Dubai)"},
		{Resolution{Type: "Opinion", Number: "2"}, "Opinion 2"},
		{Resolution{ID: "no id", Type: "Opinion", Number: "2"}, "Opinion 2"},
	} {
		if got := Name(c.resolution); got != c.want {
			t.Errorf("%+v is named %q, want %q", c.resolution, got, c.want)
		}
	}
}

func TestAddresseesInShort(t *testing.T) {
	for printed, want := range map[string]string{
		"the Director of the Telecommunication Standardization Bureau":                                                          "Director of TSB",
		"Member States, Sector Members and Academia":                                                                            "Member States; Sector Members; Academia",
		"the Telecommunication Standardization Advisory Group and the Director of the Telecommunication Standardization Bureau": "TSAG; Director of TSB",
		"tsag": "TSAG",
		"":     "",
	} {
		if got := strings.Join(Addressees(printed), "; "); got != want {
			t.Errorf("%q: %q, want %q", printed, got, want)
		}
	}
}

package terms

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/data/relaton"
)

func TestGather(t *testing.T) {
	prose := []relaton.Prose{
		{Record: "g-709-2016", Item: "itu-t/G.709", Date: "2016-06", Title: "Interfaces for the Optical Transport Network (OTN)"},
		{Record: "g-709-2020", Item: "itu-t/G.709", Date: "2020-06", Title: "Interfaces for the optical transport network", Abstract: "Of optical transport networks (OTNs)."},
		{Record: "g-872-2019", Item: "itu-t/G.872", Date: "2019-12", Abstract: "An optical transport network (OTN). Its operational test node (OTN)."},
		{Record: "g-873-2017", Item: "itu-t/G.873", Date: "2017-12", Abstract: "The optical transport network (OTN)."},
		{Record: "x-693", Item: "itu-t/X.693", Date: "2021", Title: "eXtensible new encoding (XNE)"},
	}
	want := []term{
		{Code: "OTN", Title: "Optical transport network", Record: "g-709-2020", Items: 3, Titled: []string{"itu-t/G.709"}},
		{Code: "OTN", Title: "Operational test node", Record: "g-872-2019", Items: 1},
		{Code: "XNE", Title: "eXtensible new encoding", Record: "x-693", Items: 1, Titled: []string{"itu-t/X.693"}},
	}
	for range 3 { // maps are walked in no order
		if diff := cmp.Diff(want, gather(prose)); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
	}
}

func TestKeysOfOneName(t *testing.T) {
	for _, names := range [][]string{
		{"Set-top box", "set-top boxes", "Set top box"},
		{"optimization", "Optimisation"},
		{"Fibre to the home", "fiber-to-the-home"},
		{"least developed countries", "Least developed country"},
		{"Health & Fitness Service", "Health Fitness Services"},
		{"Unified Modeling Language", "unified modelling language"},
	} {
		for _, n := range names[1:] {
			if key(n) != key(names[0]) {
				t.Errorf("%q and %q are one name, their keys are %q and %q", n, names[0], key(n), key(names[0]))
			}
		}
	}
	for _, names := range [][2]string{
		{"Management Communication Channel", "Maintenance Communication Channel"},
		{"media access control", "medium access control"},
	} {
		if key(names[0]) == key(names[1]) {
			t.Errorf("%q and %q are two names with the key %q", names[0], names[1], key(names[0]))
		}
	}
}

func TestUsual(t *testing.T) {
	for _, c := range []struct {
		spellings map[string]int
		want      string
	}{
		{map[string]int{"Quality of Service": 3, "quality of service": 2}, "Quality of Service"},
		{map[string]int{"Quality of Service": 2, "quality of service": 2}, "quality of service"},
		{map[string]int{"passive optical networks": 1, "passive optical network": 1}, "passive optical network"},
	} {
		if got := usual(c.spellings); got != c.want {
			t.Errorf("of %v the usual one is %q, want %q", c.spellings, got, c.want)
		}
	}
}

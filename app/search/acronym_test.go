package search

import (
	"slices"
	"testing"

	"vademecum/app"
)

// TestAcronymsAreLearned from terms, and from titles that explain them.
func TestAcronymsAreLearned(t *testing.T) {
	x := New(append(titled(
		"Interfaces for the optical transport network (OTN)",
		"Networks (with a remark) and the Internet of things (IoT) overview",
		"Virtual private networks (VPNs)",
		"Report (Part I)",
		"Something else (XYZ)",
	), Entry{Item: app.Item{ID: "term/pki", Kind: app.Term, Code: "PKI", Title: "Public-key infrastructure"}}), nil)
	for acronym, want := range map[string][]string{
		"otn": {"optical", "transport", "network"},
		"vpn": {"virtual", "private", "networks"},
		"pki": {"public", "key", "infrastructure"},
		"xyz": nil, // the words before it do not begin so
		"i":   nil,
	} {
		var got []string
		if long := x.acronyms.long[acronym]; len(long) > 0 {
			got = long[0]
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s stands for %q, want %q", acronym, got, want)
		}
	}
}

// TestTermStandsSecond: the texts on a subject before the page of its acronym,
// except the first of them.
func TestTermStandsSecond(t *testing.T) {
	x := New(append(titled("Architecture of OTN", "OTN interfaces", "The optical transport network"),
		Entry{Item: app.Item{ID: "term/otn", Kind: app.Term, Code: "OTN", Title: "Optical transport network"}}), nil)
	got := ids(search(t, x, "otn").Hits)
	if len(got) != 4 || got[1] != "term/otn" {
		t.Errorf("otn finds %q, want all four, the term second", got)
	}
}

func TestInitials(t *testing.T) {
	x := New(titled("Bridging the standardization gap", "Gap of standardization", "A framework for big data exchange services"), nil)
	for initials, want := range map[string][]string{
		"bsg":  {"Bridging the standardization gap"},
		"bde":  nil, // three letters must begin the title
		"bdes": {"A framework for big data exchange services"},
		"gs":   nil,
	} {
		var got []string
		x.byInitials(initials, func(e int32) { got = append(got, x.entries[e].Title) })
		if !slices.Equal(got, want) {
			t.Errorf("%s are the initials of %q, want %q", initials, got, want)
		}
	}
}

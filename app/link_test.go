package app

import (
	"slices"
	"testing"
)

// A page shows the links that lead to its item as well as those that leave it,
// and words both.
func TestEveryRelationReadsBothWays(t *testing.T) {
	relations := declared(t, "link.go", "Relation")
	for _, r := range relations {
		if Relation(r).Reversed() == "" {
			t.Errorf("%q has no wording for the other direction", r)
		}
	}
	if len(relations) != len(relationReversed) {
		t.Errorf("%d relations are declared, %d are worded", len(relations), len(relationReversed))
	}
}

func TestReversed(t *testing.T) {
	for relation, want := range map[Relation]string{
		Cites:            "cited by",
		Supersedes:       "superseded by",
		ResponsibleGroup: "responsible for",
		HeldAt:           "adopted",
		FacilitatedBy:    "facilitates",
		"no relation":    "",
	} {
		if got := relation.Reversed(); got != want {
			t.Errorf("%q reversed reads %q, want %q", relation, got, want)
		}
	}
}

// Only what is the same seen from both ends may read the same.
func TestOnlySymmetricRelationsReadTheSameReversed(t *testing.T) {
	symmetric := []Relation{TwinOf, Counterpart}
	for r, reversed := range relationReversed {
		if got, want := string(r) == reversed, slices.Contains(symmetric, r); got != want {
			t.Errorf("%q reads %q from the other end", r, reversed)
		}
	}
}

func TestStrongerRole(t *testing.T) {
	for _, c := range []struct{ a, b, want Role }{
		{Facilitator, CoFacilitator, Facilitator},
		{Partner, CoFacilitator, CoFacilitator},
		{"", Partner, Partner},
		{Partner, Partner, Partner},
		{"", "", ""},
	} {
		if got, turned := StrongerRole(c.a, c.b), StrongerRole(c.b, c.a); got != c.want || turned != c.want {
			t.Errorf("of %q and %q, %q, and turned round %q; want %q", c.a, c.b, got, turned, c.want)
		}
	}
	if declared := declared(t, "link.go", "Role"); len(declared) != len(Roles) {
		t.Errorf("the roles %q are declared, %q listed", declared, Roles)
	}
}

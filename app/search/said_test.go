package search

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// TestSaidComesBack: a sentence that was written down says the same in any language, so its
// arguments are of the types that they were of.
func TestSaidComesBack(t *testing.T) {
	for _, said := range []app.Sentence{
		{},
		app.Say("Nothing holds all of these words."),
		app.Say("Nothing fits “%s”.", "öptical  network"),
		app.Say("%s of %s are there: %s.", 3, -1, []string{"X.509", "", "X.501"}),
		app.Say("kind: %s · in: %s", app.ActionLine, app.InForce),
		app.Count(1, "one text", "%s texts", 1),
		app.Say("Read as “%s”.", "one").And(app.Say("Check the number.")).And(app.Say("“%s” is read as %s.", "sg 9", app.Say("SG9"))),
	} {
		if !canKeep(said) {
			t.Errorf("%q cannot be kept", said)
		}
		k := keptText(append(appendSentence(nil, said), "behind"...))
		if diff := cmp.Diff(said, k.sentence()); diff != "" {
			t.Errorf("%q comes back otherwise: %s", said, diff)
		}
		if string(k) != "behind" {
			t.Errorf("of %q is left %q", said, k)
		}
	}
}

// TestSaidStaysAside: a sentence with an argument of another type, however deep, is kept as
// it is.
func TestSaidStaysAside(t *testing.T) {
	x := New(catalogue(t), nil)
	for _, said := range []app.Sentence{
		app.Say("Nothing fits %s.", plan.Filter{Name: "sg", Value: "sg/itu-t/99"}),
		app.Say("Listed is nothing.").And(app.Say("It failed: %s.", errors.ErrUnsupported)),
	} {
		if canKeep(said) {
			t.Errorf("%q is said to be kept", said)
		}
		for _, want := range []Result{{Query: "q", Notice: said}, {Query: "q", Understood: said, AsTyped: "я"}, {Query: "q", Understood: said, Notice: said}} {
			r, key := newRecents(), asked{"q", 20}
			r.keep(key, r.hash(key), want)
			got, ok := r.get(x, key, r.hash(key))
			if got.matched = nil; !ok || got.Notice.String() != want.Notice.String() || got.Understood.String() != want.Understood.String() || got.AsTyped != want.AsTyped {
				t.Errorf("%q comes back as %+v, kept: %v", said, got, ok)
			}
		}
	}
}

package ident

import (
	"strings"
	"testing"
)

// Whatever is pasted into the box: no panic, few readings, each of them an id
// that reads back, none twice.
func FuzzParse(f *testing.F) {
	for _, s := range spellings(f) {
		f.Add(s.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		readings := Parse(text)
		if len(readings) > maxReadings {
			t.Fatalf("%q has %d readings", text, len(readings))
		}
		if len(readings) > 0 && len(text) > maxText {
			t.Fatalf("a text of %d bytes was read", len(text))
		}
		seen := map[string]bool{}
		for _, i := range readings {
			id := i.ID()
			back, err := FromID(id)
			if err != nil || back.ID() != id {
				t.Fatalf("%q is read as %s, which reads back as %s: %v", text, id, back.ID(), err)
			}
			if back.Kind != i.Kind {
				t.Fatalf("%q is read as %s of kind %q, which reads back as %q", text, id, i.Kind, back.Kind)
			}
			if seen[id] {
				t.Fatalf("%q is read as %s twice", text, id)
			}
			seen[id] = true
			if printed := i.String(); printed == "" || strings.Contains(printed, "  ") {
				t.Fatalf("%q is read as %s, which prints as %q", text, id, printed)
			}
		}
	})
}

// An id that is accepted is given back unchanged, and so is that of its item.
func FuzzFromID(f *testing.F) {
	for _, s := range spellings(f) {
		for id := range strings.SplitSeq(s.ids, ", ") {
			f.Add(id)
		}
	}
	f.Fuzz(func(t *testing.T, id string) {
		i, err := FromID(id)
		if err != nil {
			return
		}
		if i.ID() != id {
			t.Fatalf("%q comes back as %q", id, i.ID())
		}
		family, err := FromID(i.Family().ID())
		if err != nil || family.Kind != i.Kind || !strings.HasPrefix(id, family.ID()) {
			t.Fatalf("the item of %q is %q (%s): %v", id, family.ID(), family.Kind, err)
		}
		if i.String() == "" || i.Code() == "" {
			t.Fatalf("%q prints as nothing", id)
		}
		if parent, ok := i.Parent(); ok && !strings.HasPrefix(i.Number, parent.Number) {
			t.Fatalf("%q has the parent %q", id, parent.ID())
		}
	})
}

package mark

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestMerge brings the marks of a second computer to those of the first.
func TestMerge(t *testing.T) {
	theirs := Marks{
		Stars: []Star{{res44, at(0)}, {x509, at(50)}},
		Notes: []Note{
			{4, x509, "Dépêche", at(4), at(4)},            // the same
			{4, x509, "Dépêche, and more", at(4), at(20)}, // changed there: a note of its own
		},
		Collections: []Collection{
			{9, "wtsa-28 committee 3", "Theirs.", at(1), []Entry{{x509, "> quoted", at(7)}, {res44, "Mind the gap.", at(7)}, {on("sdg/9", "SDG 9", ""), "", at(7)}}},
			{2, "Theirs", "New.", at(1), []Entry{{x509, "", at(7)}}},
		},
		Recents: []Recent{{x509, at(60)}, {paper, at(30)}},
	}
	theirs.Recents[1].Target = Target{Item: paper.Item}
	all, sum := Merge(desk(), theirs)
	mine := desk()
	committee := mine.Collections[0]
	committee.Note = "What we bring.\n\n- one\n\nTheirs."
	committee.Entries = append(committee.Entries, theirs.Collections[0].Entries[2])
	committee.Entries[0].Note = "See the second draft.\n\nMind the gap."
	diff(t, "what is there", all, Marks{
		Stars:       []Star{{res44, at(0)}, mine.Stars[0], mine.Stars[1]},
		Notes:       []Note{mine.Notes[0], mine.Notes[1], {0, x509, "Dépêche, and more", at(4), at(20)}},
		Collections: []Collection{committee, mine.Collections[1], {0, "Theirs", "New.", at(1), []Entry{{x509, "", at(7)}}}},
		Recents:     []Recent{{x509, at(60)}, theirs.Recents[1], {res44, at(8)}},
	})
	diff(t, "what is said", sum, Sum{Stars: 1, Notes: 1, Collections: 1, Entries: 2, Recents: 1, Joined: 2})
	diff(t, "what there was", mine, desk())
}

// TestMergeLosesNothing: after a merge everything of either is there, the same
// again changes nothing, and marks of nobody change nothing.
func TestMergeLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mine, theirs := anyMarks.Draw(t, "mine"), anyMarks.Draw(t, "theirs")
		all, _ := Merge(mine, theirs)
		for _, part := range []Marks{mine, theirs} {
			if lost := lostFrom(part, all); lost != "" {
				t.Fatalf("%s is lost", lost)
			}
			if _, sum := Merge(all, part); sum != (Sum{}) {
				t.Fatalf("the same again brings %+v", sum)
			}
		}
		if _, sum := Merge(mine, Marks{}); sum != (Sum{}) {
			t.Fatalf("nothing brings %+v", sum)
		}
	})
}

// lostFrom names something that was there and is not any more.
func lostFrom(before, after Marks) string {
	for _, s := range before.Stars {
		if !after.Starred(s.Target) {
			return "the star on " + s.String()
		}
	}
	for _, n := range before.Notes {
		found := false
		for _, m := range after.Notes {
			found = found || m.Target == n.Target && m.Text == n.Text
		}
		if !found {
			return fmt.Sprintf("the note %q", n.Text)
		}
	}
	for _, c := range before.Collections {
		have, found := after.Collection(c.Name)
		if !found || !strings.Contains(have.Note, c.Note) {
			return fmt.Sprintf("the collection %q or its note", c.Name)
		}
		for _, e := range c.Entries {
			found := false
			for _, f := range have.Entries {
				found = found || f.Target == e.Target && strings.Contains(f.Note, e.Note)
			}
			if !found {
				return fmt.Sprintf("%s in %q", e, c.Name)
			}
		}
	}
	for _, r := range before.Recents {
		found := false
		for _, s := range after.Recents {
			found = found || s.Item == r.Item && !s.Opened.Before(r.Opened)
		}
		if !found {
			return "the recent " + r.Item
		}
	}
	return ""
}

// TestMostRecents: the list of recents does not grow beyond its end.
func TestMostRecents(t *testing.T) {
	var long Marks
	for i := range MostRecents + 50 {
		long.Recents = append(long.Recents, Recent{on(fmt.Sprintf("sdg/%d", i), "", ""), at(-i)})
	}
	all, sum := Merge(Marks{Recents: []Recent{{x509, at(1)}, {res44, at(-9999)}}}, long)
	if len(all.Recents) != MostRecents || all.Recents[0].Item != x509.Item || sum.Recents != MostRecents-1 {
		t.Errorf("%d recents are left, %+v is new; the first is %s", len(all.Recents), sum, all.Recents[0].Item)
	}
}

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

// TestMergeLeavesTheirsAndMine: neither of the marks that are merged is changed, though
// texts are joined and entries added.
func TestMergeLeavesTheirsAndMine(t *testing.T) {
	marks := func(note string, more ...Entry) Marks {
		return Marks{
			Stars:       []Star{{x509, at(5)}, {res44, at(3)}},
			Notes:       []Note{{1, x509, note, at(5), at(5)}, {2, res44, note, at(3), at(3)}},
			Collections: []Collection{{1, "Committee 3", note, at(0), append([]Entry{{x509, note, at(1)}}, more...)}},
			Recents:     []Recent{{x509, at(5)}, {res44, at(8)}},
		}
	}
	mine, theirs := marks("mine"), marks("theirs", Entry{paper, "", at(2)})
	Merge(mine, theirs)
	diff(t, "what there was", mine, marks("mine"))
	diff(t, "what came", theirs, marks("theirs", Entry{paper, "", at(2)}))
}

// TestMergeTwice: what comes twice in one file is there once, and in the order of time.
func TestMergeTwice(t *testing.T) {
	theirs := Marks{
		Stars:       []Star{{x509, at(2)}, {x509, at(1)}, {res44, at(1)}},
		Notes:       []Note{{8, x509, "late", at(9), at(9)}, {9, x509, "late", at(9), at(9)}, {7, x509, "early", at(1), at(1)}},
		Collections: []Collection{{5, "A", "one", at(0), []Entry{{x509, "why", at(1)}, {x509, "why", at(2)}}}, {6, "a", "two", at(1), nil}},
		Recents:     []Recent{{x509, at(1)}, {res44, at(3)}, {x509, at(4)}},
	}
	want := Marks{
		Stars:       []Star{{res44, at(1)}, {x509, at(2)}},
		Notes:       []Note{{0, x509, "early", at(1), at(1)}, {0, x509, "late", at(9), at(9)}},
		Collections: []Collection{{0, "A", "one\n\ntwo", at(0), []Entry{{x509, "why", at(1)}}}},
		Recents:     []Recent{{x509, at(4)}, {res44, at(3)}},
	}
	all, sum := Merge(Marks{}, theirs)
	diff(t, "what is there", all, want)
	if sum.Stars != 2 || sum.Notes != 2 || sum.Collections != 1 || sum.Entries != 1 || sum.Recents != 2 {
		t.Errorf("what is said: %+v", sum)
	}
}

// TestMergeRecents: what was opened on either computer last counts.
func TestMergeRecents(t *testing.T) {
	mine := Marks{Recents: []Recent{{x509, at(5)}, {res44, at(3)}}}
	for _, c := range []struct {
		what string
		came Recent
		want []Recent
		sum  int
	}{
		{"the first of mine, earlier", Recent{x509, at(4)}, []Recent{{x509, at(5)}, {res44, at(3)}}, 0},
		{"the first of mine, later", Recent{x509, at(6)}, []Recent{{x509, at(6)}, {res44, at(3)}}, 0},
		{"the last of mine, later", Recent{res44, at(6)}, []Recent{{res44, at(6)}, {x509, at(5)}}, 0},
		{"another, in between", Recent{paper, at(4)}, []Recent{{x509, at(5)}, {paper, at(4)}, {res44, at(3)}}, 1},
		{"another, at the same time", Recent{paper, at(5)}, []Recent{{x509, at(5)}, {paper, at(5)}, {res44, at(3)}}, 1},
	} {
		all, sum := Merge(mine, Marks{Recents: []Recent{c.came}})
		diff(t, c.what, all.Recents, c.want)
		if sum != (Sum{Recents: c.sum}) {
			t.Errorf("%s: %+v", c.what, sum)
		}
	}
}

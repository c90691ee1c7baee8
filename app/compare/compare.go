package compare

import (
	"slices"

	"vademecum/app/document"
)

// Kind says what became of a passage.
type Kind string

// The kinds of changes.
const (
	Same    Kind = "same"    // word for word
	Changed Kind = "changed" // in its place, with other words
	Added   Kind = "added"
	Removed Kind = "removed"
	Moved   Kind = "moved" // elsewhere; its words may have changed too
)

// A Change is a passage of either text and what became of it.
type Change struct {
	Kind     Kind
	Old, New int   // indices of the passage in either document; -1 where it is not
	Renamed  bool  // its locator is another: b) has become c)
	Words    []Run // old and new words in one sequence; for Added and Removed the whole text
}

// A Comparison is what changed from an old text to a new one, in the order of the
// new one; what was removed stands where it was.
type Comparison struct {
	Changes []Change
}

// Count counts the changes of a kind.
func (c Comparison) Count(k Kind) int {
	n := 0
	for _, change := range c.Changes {
		if change.Kind == k {
			n++
		}
	}
	return n
}

// Equal says whether nothing changed.
func (c Comparison) Equal() bool { return c.Count(Same) == len(c.Changes) }

// Documents compares all passages of two documents, old and new. Two documents of
// one resolution each are compared as resolutions: the covers are left out.
func Documents(a, b *document.Document) Comparison {
	if len(a.Resolutions) == 1 && len(b.Resolutions) == 1 {
		return Resolutions(a, 0, b, 0)
	}
	return passages(a, 0, len(a.Passages), b, 0, len(b.Passages))
}

// Resolutions compares resolution i of an old document with resolution j of a new
// one. It panics if there are none of these numbers.
func Resolutions(a *document.Document, i int, b *document.Document, j int) Comparison {
	p, q := a.Resolutions[i], b.Resolutions[j]
	return passages(a, p.First, p.Last+1, b, q.First, q.Last+1)
}

// passages compares the passages from p to before q of a with those from r to
// before s of b.
func passages(a *document.Document, p, q int, b *document.Document, r, s int) Comparison {
	v := vocabulary{}
	old, fresh := v.texts(a.Passages[p:q]), v.texts(b.Passages[r:s])
	m := newMatching(len(old), len(fresh))
	m.anchor(old, fresh)
	m.fill(old, fresh)
	inOrder := slices.Clone(m.new)
	m.findMoved(old, fresh)
	return m.comparison(old, fresh, inOrder, p, r)
}

// A matching pairs passages by their indices; -1 where there is no pair.
type matching struct {
	old []int // by the old passage: the new one
	new []int // by the new passage: the old one
}

func newMatching(old, fresh int) *matching {
	m := &matching{make([]int, old), make([]int, fresh)}
	for i := range m.old {
		m.old[i] = -1
	}
	for j := range m.new {
		m.new[j] = -1
	}
	return m
}

func (m *matching) pair(i, j int) { m.old[i], m.new[j] = j, i }

// comparison puts the changes in order. InOrder holds the pairs that have kept
// their place.
func (m *matching) comparison(old, fresh []text, inOrder []int, p, r int) Comparison {
	var c Comparison
	next := 0 // the first old passage not yet told of
	remove := func(before int) {
		for ; next < before; next++ {
			if m.old[next] < 0 {
				c.Changes = append(c.Changes, Change{Kind: Removed, Old: p + next, New: -1, Words: []Run{{Deleted, old[next].passage.Text}}})
			}
		}
	}
	for j := range fresh {
		i := m.new[j]
		if inOrder[j] >= 0 {
			remove(i)
			next = max(next, i+1)
		}
		change := Change{Old: -1, New: r + j}
		switch {
		case i < 0:
			change.Kind, change.Words = Added, []Run{{Inserted, fresh[j].passage.Text}}
		default:
			change.Old = p + i
			change.Words = Words(old[i].passage.Text, fresh[j].passage.Text)
			change.Renamed = old[i].passage.Locator != fresh[j].passage.Locator
			change.Kind = Same
			if inOrder[j] < 0 {
				change.Kind = Moved
			} else if !kept(change.Words) {
				change.Kind = Changed
			}
		}
		c.Changes = append(c.Changes, change)
	}
	remove(len(old))
	return c
}

// kept says whether all words stayed.
func kept(words []Run) bool {
	return !slices.ContainsFunc(words, func(w Run) bool { return w.Kind != Kept })
}

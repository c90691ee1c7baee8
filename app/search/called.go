package search

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app/search/word"
)

// What people call an item is often no word of its title: "companding", "touch tone". Whoever
// types such a name, in either number and with or without the small words, means the item.
// A name may be that of several items; the catalogue says which of them is meant first.
//
// Its single words are not among those of the entry: they say little of the item, and
// would bring it before titles that have the very words.

// indexCalled fills the table of what people call items.
func (x *Index) indexCalled() {
	type use struct {
		key   string
		place int
		entry int32
	}
	var uses []use
	for e := range x.entries {
		for _, name := range x.entries[e].Names {
			if key := string(appendCalled(nil, textWords(name.Text), isSmall)); key != "" {
				uses = append(uses, use{key, name.Place, int32(e)})
			}
		}
	}
	slices.SortFunc(uses, func(a, b use) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.place, b.place), cmp.Compare(a.entry, b.entry))
	})
	x.called = make(map[string][]int32, len(uses))
	for _, u := range uses {
		if !slices.Contains(x.called[u.key], u.entry) { // a name may stand there in both numbers
			x.called[u.key] = append(x.called[u.key], u.entry)
		}
	}
}

// calledSo returns the entries that people call what was typed, the likeliest first.
func (q *query) calledSo() []int32 {
	if q.plan.Relation != nil || len(q.plan.Words) == 0 {
		return nil
	}
	for n, left := range [...]func(string) bool{isSmall, tellsNothing} {
		if n > 0 && !slices.ContainsFunc(q.plan.Words, tellsNothing) { // else it is the same once more
			break
		}
		q.key = appendCalled(q.key[:0], q.plan.Words, left)
		if q.anyPage.mayBytes(q.key) {
			if entries := q.Index.called[string(q.key)]; len(entries) > 0 {
				return entries
			}
		}
	}
	return nil
}

// appendCalled appends the form in which names are compared with what was typed: the
// words but those to be left out, without the s of a plural. A short word keeps its s:
// LCAS is not several LCA.
func appendCalled(to []byte, words []string, left func(word string) bool) []byte {
	from := len(to)
	for _, word := range words {
		if left(word) {
			continue
		}
		if len(to) > from {
			to = append(to, ' ')
		}
		if len(word) > shortestPlural {
			word = strings.TrimSuffix(word, "s")
		}
		to = append(to, word...)
	}
	return to
}

// shortestPlural is the length of the longest word whose s is left alone.
const shortestPlural = 4

// textWords returns the words of a text, each once.
func textWords(text string) []string {
	folded := word.Fold(text)
	var words []string
	word.Each(folded, func(from, to int, _ bool) {
		if w := folded[from:to]; !slices.Contains(words, w) {
			words = append(words, w)
		}
	})
	return words
}

package mark

import (
	"strings"

	"vademecum/app/search/word"
)

// Find leaves the marks that answer a query: those where each of its words begins a
// word of what the person wrote, of the name of the collection, or of the code and
// title of the item; in any order, case and diacritics aside. A collection whose
// name or note answers is there whole, else with the entries that do. A query
// without a word leaves none.
func (m Marks) Find(query string) Marks {
	var wanted []string
	folded := word.Fold(query)
	word.Each(folded, func(from, to int, first bool) {
		if first || len(wanted) == 0 {
			wanted = append(wanted, "")
		}
		wanted[len(wanted)-1] += " " + folded[from:to] // the parts of "X.509" stand in a row
	})
	answers := func(texts ...string) bool {
		words := wordsOf(strings.Join(texts, "\n"))
		for _, w := range wanted {
			if !strings.Contains(words, w) {
				return false
			}
		}
		return len(wanted) > 0
	}
	var found Marks
	for _, s := range m.Stars {
		if answers(s.words()) {
			found.Stars = append(found.Stars, s)
		}
	}
	for _, n := range m.Notes {
		if answers(n.words(), n.Text) {
			found.Notes = append(found.Notes, n)
		}
	}
	for _, c := range m.Collections {
		if !answers(c.Name, c.Note) {
			entries := c.Entries
			c.Entries = nil
			for _, e := range entries {
				if answers(e.words(), e.Note, c.Name) {
					c.Entries = append(c.Entries, e)
				}
			}
			if len(c.Entries) == 0 {
				continue
			}
		}
		found.Collections = append(found.Collections, c)
	}
	for _, r := range m.Recents {
		if answers(r.words()) {
			found.Recents = append(found.Recents, r)
		}
	}
	return found
}

// words is what a subject can be found by; its code also as it is typed in haste, "x509"
// for X.509.
func (s Subject) words() string {
	hasty := strings.Map(func(r rune) rune {
		if r == '.' || r == '/' {
			return -1
		}
		return r
	}, s.Code)
	return s.Item + "\n" + s.Locator + "\n" + s.Code + "\n" + hasty + "\n" + s.Title
}

// wordsOf is a text as its words alone, a blank before each.
func wordsOf(text string) string {
	folded := word.Fold(text)
	var b strings.Builder
	word.Each(folded, func(from, to int, _ bool) {
		b.WriteByte(' ')
		b.WriteString(folded[from:to])
	})
	return b.String()
}

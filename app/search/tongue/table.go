package tongue

import (
	"slices"
	"strings"
)

// A language is how the words of a table are compared with those of a query.
type language struct {
	// norm is the same for one word however it is written.
	norm func(word string) string

	// stem is the beginning of what norm returns that is the same for all forms of one
	// word; nil where words have no forms.
	stem func(word string) string
}

// A table has the names of one language with what they are in English.
//
// Of a name only the name is kept, and not its stems: a stem is the beginning of a word, so
// that the names to look at stand beside each other. To stem a whole table would take as
// long as a hundred searches, and somebody would wait for it while typing a first letter.
type table struct {
	language
	entries []entry // by name
	longest int     // words, or characters where names are not cut into words
}

// An entry is one name.
type entry struct {
	name    string              // as [language.norm] has its words, without blanks between them
	english string              // empty when the name tells nothing
	place   uint16              // among the names of the table
	cuts    [maxWords - 1]uint8 // where its second word and those behind it begin, in bytes; 0 when there is none
}

// maxWords is the number of words of the longest name where names are cut into words: some
// conferences have that many.
const maxWords = 10

// newTable reads a table in the form that its head comment tells.
func newTable(text string, l language) *table {
	t := &table{language: l, entries: make([]entry, 0, strings.Count(text, "\n")), longest: maxWords}
	for line := range strings.Lines(text) {
		names, english, ok := strings.Cut(line, "=")
		if !ok || line[0] == '#' {
			continue
		}
		english = strings.TrimSpace(english)
		for name := range strings.SplitSeq(names, ",") {
			e := entry{english: english, place: uint16(len(t.entries))}
			var words [maxWords]string
			n := 0
			for w := range strings.FieldsSeq(name) {
				if n == maxWords { // a test holds that there are no more
					break
				}
				if n > 0 {
					e.cuts[n-1] = e.cuts[max(n-2, 0)] + uint8(len(words[n-1]))
				}
				words[n] = l.norm(w)
				n++
			}
			e.name = strings.Join(words[:n], "")
			t.entries = append(t.entries, e)
			if l.stem == nil {
				t.longest = max(t.longest, len([]rune(e.name)))
			}
		}
	}
	slices.SortFunc(t.entries, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	return t
}

// words are the words of a name.
func (e *entry) words(yield func(int, string) bool) {
	from := 0
	for n, cut := range append(e.cuts[:], 0) {
		to := int(cut)
		if to == 0 {
			to = len(e.name)
		}
		if !yield(n, e.name[from:to]) || to == len(e.name) {
			return
		}
		from = to
	}
}

// count is the number of words of a name.
func (e *entry) count() int {
	n := slices.Index(e.cuts[:], 0)
	if n < 0 {
		return maxWords
	}
	return n + 1
}

// from returns the entries from the first on whose name begins so.
func (t *table) from(beginning string) []entry {
	n, _ := slices.BinarySearchFunc(t.entries, beginning, func(e entry, b string) int { return strings.Compare(e.name, b) })
	return t.entries[n:]
}

// english returns what some words name: with these very endings, or else with others; of
// several such names the first in the table.
func (t *table) english(words, stems []string) (string, bool) {
	joined := strings.Join(words, "")
	if at := t.from(joined); len(at) > 0 && at[0].name == joined {
		return at[0].english, true
	}
	if t.stem == nil {
		return "", false
	}
	stem := ""
	if len(words) <= mostJoined {
		stem = t.stem(joined)
	}
	return best(t.from(stems[0]), stems[0], func(e *entry) int { return int(e.place) }, func(e *entry) bool {
		if e.count() != len(words) {
			return stem != "" && strings.HasPrefix(e.name, stem) && t.stem(e.name) == stem
		}
		for i, w := range e.words {
			if !strings.HasPrefix(w, stems[i]) || t.stem(w) != stems[i] {
				return false
			}
		}
		return true
	})
}

// mostJoined is how many words may be written as one in a name, and one in a name as so
// many: "кибер-безопасности", "вебсайта".
const mostJoined = 2

// begun returns what the shortest name that begins so is in English. Of a name of several
// words the last must have begun: somebody who types the first may have ended. A name that
// tells nothing is not waited for.
func (t *table) begun(beginning string) (string, bool) {
	return best(t.from(beginning), beginning, func(e *entry) int { return len(e.name) }, func(e *entry) bool {
		n := e.count()
		return e.english != "" && (n == 1 || len(beginning) > int(e.cuts[n-2]))
	})
}

// best returns what one of the entries that begin so is in English: of those that fit the
// one with the least rank, of several the first.
func best(entries []entry, beginning string, rank func(*entry) int, fits func(*entry) bool) (string, bool) {
	var found *entry
	for i := range entries {
		e := &entries[i]
		if !strings.HasPrefix(e.name, beginning) {
			break
		}
		if (found == nil || rank(e) < rank(found)) && fits(e) {
			found = e
		}
	}
	if found == nil {
		return "", false
	}
	return found.english, true
}

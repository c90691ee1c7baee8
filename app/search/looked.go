package search

// Whoever types a query asks for its first words again with every letter of the
// last, and the last word goes on from what it was. So what the vocabulary has for
// the words looked up last is kept: a word that comes again is not looked up again,
// and one that goes on from another is looked for among the words that this one
// begins, a few instead of all.

// looked is what the vocabulary has for a word as it is typed.
type looked struct {
	word     []byte
	interval       // the words that begin with it
	exact    int32 // the word itself; -1 when the vocabulary lacks it
	alike    []alt // those of the same spelling key

	long [][]string // what it stands for as an acronym
}

// lookups are the words looked up last.
type lookups struct {
	kept     [8]looked
	initials [8]byte // with which each begins, side by side: most begin with another letter
	last     int     // the one asked for last: most are asked for several times in a row
	next     int     // where the next word goes
}

// look looks a word up. What it returns is good until the next look.
func (x *Index) look(s *scratch, word string) *looked {
	if k := &s.lookups.kept[s.lookups.last]; string(k.word) == word {
		return k
	}
	within, at := interval{0, int32(x.vocabulary.len())}, -1
	for n, initial := range s.lookups.initials {
		if initial != word[0] {
			continue
		}
		k := &s.lookups.kept[n]
		switch {
		case string(k.word) == word:
			s.lookups.last = n
			return k
		case len(k.word) > 0 && (at < 0 || len(k.word) > len(s.lookups.kept[at].word)) && begins(k.word, word):
			within, at = k.interval, n
		}
	}
	if at < 0 || len(s.lookups.kept[at].word)+1 < len(word) {
		at = s.lookups.next
		s.lookups.next = (at + 1) % len(s.lookups.kept)
	} // else one more letter of the word that is being typed: it takes the place of the beginning
	s.lookups.last, s.lookups.initials[at] = at, word[0]
	k := &s.lookups.kept[at]
	k.word = append(k.word[:0], word...)
	k.interval, k.exact = x.prefixWithin(within, word)
	k.long = x.longForms(word)
	start := len(s.alts)
	x.addAlike(s, word, k.interval, false)
	k.alike = append(k.alike[:0], s.alts[start:]...)
	s.alts = s.alts[:start]
	return k
}

// begins reports whether a text begins with some bytes.
func begins(with []byte, text string) bool {
	return len(with) <= len(text) && text[:len(with)] == string(with)
}

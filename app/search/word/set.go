package word

// A Set holds some words. Each word of a query is looked for in several such sets and is
// in none of them, nearly always; so its length with its first letter, and with its last,
// tell before anything is hashed.
type Set struct {
	first, last [256]uint32 // by the letter: a bit for each length, the highest for all beyond
	words       map[string]bool
}

// NewSet returns the set of some words.
func NewSet(words ...string) *Set {
	s := &Set{words: make(map[string]bool, len(words))}
	for _, w := range words {
		s.words[w] = true
		if w != "" {
			s.first[w[0]] |= lengthBit(w)
			s.last[w[len(w)-1]] |= lengthBit(w)
		}
	}
	return s
}

// Has reports whether a word is in the set.
func (s *Set) Has(w string) bool {
	if w == "" || s.first[w[0]]&s.last[w[len(w)-1]]&lengthBit(w) == 0 {
		return w == "" && s.words[w]
	}
	return s.words[w]
}

func lengthBit(w string) uint32 { return 1 << min(len(w), 31) }

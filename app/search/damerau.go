package search

// A pattern is a word made ready to be compared with many others.
//
// The distance is that of Damerau in its restricted form: the number of letters
// inserted, left out, replaced or exchanged with their neighbour, no letter
// touched twice. It is computed a column at a time in the bits of one machine
// word (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau
// edit distances", Nordic Journal of Computing 10, 2003): a column of the table
// changes by at most one from row to row, so two bits say all about a cell, and
// an addition carries a run of matches through all rows at once. Comparing two
// words of ten letters takes some 20 ns.
type pattern struct {
	at     [26]uint64 // for each letter, the places where it stands
	length int
	mask   uint32
}

// longestPattern is the number of rows that fit into a machine word.
const longestPattern = 64

// set makes the pattern of a word; it returns false for a word that is not of
// the letters a to z, or too long.
func (p *pattern) set(word string) bool {
	mask, ok := letterMask(word)
	if !ok || len(word) > longestPattern {
		return false
	}
	*p = pattern{length: len(word), mask: mask}
	for i := range len(word) {
		p.at[word[i]-'a'] |= 1 << i
	}
	return true
}

// distance returns how far the word is from the pattern, and how far that
// beginning of it is which is nearest. The last row of the table is the distance
// of the pattern to each beginning of the word, so both come from one pass.
//
// It gives up where the word is longer than the pattern by more than most: every
// further letter is one more error. Whole is then too small, but more than most.
func (p *pattern) distance(word string, most int) (whole, beginning int) {
	if len(word) > p.length+most+1 {
		word = word[:p.length+most+1]
	}
	positive, negative, diagonal, previous := ^uint64(0), uint64(0), uint64(0), uint64(0)
	last := uint64(1) << (p.length - 1)
	whole, beginning = p.length, p.length
	for i := range len(word) {
		match := p.at[word[i]-'a']
		exchanged := (^diagonal & match) << 1 & previous
		diagonal = ((match & positive) + positive) ^ positive | match | negative | exchanged
		up := negative | ^(diagonal | positive)
		down := diagonal & positive
		if up&last != 0 {
			whole++
		} else if down&last != 0 {
			whole--
		}
		beginning = min(beginning, whole)
		up = up<<1 | 1
		down <<= 1
		positive = down | ^(diagonal | up)
		negative = up & diagonal
		previous = match
	}
	return whole, beginning
}

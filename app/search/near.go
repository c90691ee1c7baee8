package search

import "math/bits"

// Looking for the words that are near to one means comparing it with the whole
// vocabulary. But words that begin alike are compared alike as far as they do, so
// the vocabulary is kept as a tree too, a letter in each node: what was found out
// about the first five letters of one word holds for the next that has them, and
// where no word that begins so can be near, all of them are passed over at once. Of
// a hundred thousand words some thousand letters are looked at.
//
// The distance is that of Damerau in its restricted form: the number of letters
// inserted, left out, replaced or exchanged with their neighbour, no letter
// touched twice. What is known after some letters of a word is one row of bits for
// each number of errors: bit n says that the first n letters of the pattern make up
// those letters with at most so many errors. One more letter moves each row on by
// a few shifts, wherever in the pattern it may fit (Wu and Manber, "Fast text
// searching allowing errors", Communications of the ACM 35, 1992). A row without
// bits has no way on.
//
// Most ways end sooner. Each node says which letters the words have that go on from
// it, and how long the longest is. An error makes up for one letter that is lacking:
// where more of what is left of the pattern is lacking than errors are left, or all words
// are too short, no word can be near.

// mostErrors is how many errors a word may have at most.
const mostErrors = 2

// longestPattern is the length of the longest word that is compared: one bit less
// than a row has.
const longestPattern = 63

// A pattern is a word made ready to be compared with many others.
type pattern struct {
	word string
	mask uint32                     // its letters
	at   [256]uint64                // for each letter, the places where it stands
	row  uint64                     // the bits that a row has
	end  uint64                     // the last of them
	rest [longestPattern + 1]uint32 // from each place on, the letters left

	steps [longestBranch + 1]step // after each letter of a word
}

// A step is what is known after some letters of a word.
type step struct {
	none, one, two uint64 // the rows: with no error, with up to one, with up to two
	letter         byte   // the last of the letters
	beginning      uint8  // the least errors with which the pattern is a beginning of the letters
	short          int8   // how many letters of the pattern the letters are with vowels put in; -1 when they are not
}

// farOff stands for more errors than are allowed.
const farOff = mostErrors + 1

// A nearby is a word with its distance from a pattern: the errors in the whole
// word, and those in the beginning of it that is nearest.
type nearby struct {
	word             int32
	whole, beginning uint8
}

// set makes the pattern of a word; it returns false for a word that is not of
// the letters a to z, or too long.
func (p *pattern) set(word string) bool {
	mask, ok := letterMask(word)
	if !ok || len(word) > longestPattern {
		return false
	}
	for i := range len(p.word) {
		p.at[p.word[i]] = 0
	}
	p.word, p.mask = word, mask
	for i := range len(word) {
		p.at[word[i]] |= 1 << i
	}
	p.end = 1 << len(word)
	p.row = p.end | (p.end - 1)
	p.rest[len(word)] = 0
	for i := len(word) - 1; i >= 0; i-- {
		p.rest[i] = p.rest[i+1] | 1<<(word[i]-'a')
	}
	p.steps[0] = step{none: 1, one: 3 & p.row, two: 7 & p.row, beginning: farOff} // letters of the pattern left out
	return true
}

// near appends the words of the letters a to z that are within some errors of the
// pattern, one or two, or have a beginning that is, and those of which it may be all
// but the vowels. They come in order.
func (v *vocabulary) near(p *pattern, errors uint8, found []nearby) []nearby {
	least := len(p.word) - int(errors)
	for n := int32(0); int(n) < len(v.tree); {
		node := &v.tree[n]
		if int(node.most) < least || lacking(p.mask, node.below) > int(errors) { // each error makes up for one letter
			n = node.next
			continue
		}
		before, now := &p.steps[node.depth-1], &p.steps[node.depth]
		match := p.at[node.letter]
		none := (before.none & match) << 1
		one := (before.one&match)<<1 | before.none | (before.none|none)<<1
		two := (before.two&match)<<1 | before.one
		if node.depth > 1 {
			exchanged, earlier := match&(p.at[before.letter]>>1), &p.steps[node.depth-2]
			one |= (earlier.none & exchanged) << 2
			two |= (earlier.one & exchanged) << 2
		}
		one &= p.row
		two = (two | (before.one|one)<<1) & p.row

		alive, whole, beginning := one, uint8(farOff), before.beginning
		if errors == 2 {
			alive = two
		}
		if alive&p.end != 0 {
			switch {
			case none&p.end != 0:
				whole = 0
			case one&p.end != 0:
				whole = 1
			default:
				whole = 2
			}
			beginning = min(beginning, whole)
		}
		short := before.short
		switch {
		case short < 0:
		case int(short) < len(p.word) && p.word[short] == node.letter:
			short++
		case !isVowel(node.letter) || node.depth == 1:
			short = -1
		}
		if alive == 0 && beginning <= errors { // whatever goes on from here has the same beginning
			for ; n < node.next; n++ {
				if word := v.tree[n].word; word >= 0 && v.masks[word] != 0 {
					found = append(found, nearby{word, farOff, beginning})
				}
			}
			continue
		}
		if short < 0 && beginning > errors {
			left := errors
			if none == 0 {
				if left--; one == 0 {
					left--
				}
			}
			if alive == 0 || lacking(p.rest[bits.Len64(alive)-1], node.below) > int(left) {
				n = node.next
				continue
			}
		}
		if node.word >= 0 && v.masks[node.word] != 0 && (beginning <= errors || int(short) == len(p.word)) {
			found = append(found, nearby{node.word, whole, beginning})
		}
		*now = step{none, one, two, node.letter, beginning, short}
		n++
	}
	return found
}

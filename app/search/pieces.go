package search

import "slices"

// Words that were written as one and mistyped, or written by ear, as well
// ("digitalsystims") are taken to pieces. One half of each cut must be a word, the other
// one at least be heard like one, or be taken to pieces again. As a last resort both are only
// heard like one.

const (
	leastPieces = 8 // letters of the shortest word that is taken to pieces
	leastPiece  = 3 // and of a piece
	mostPieces  = 4
	mostCuts    = 12 // with a half that is compared by ear, for each word
)

// pieces returns a word cut in the place where least need be put right, with what
// that costs.
func (x *Index) pieces(s *scratch, word string) (put []string, cost float32, ok bool) {
	if _, guessable := letterMask(word); !guessable || len(word) > longestPattern {
		return nil, 0, false
	}
	cuts := mostCuts
	if s.farther {
		cuts *= 2
	}
	return x.cut(s, word, mostPieces, &cuts)
}

func (x *Index) cut(s *scratch, word string, most int, cuts *int) (put []string, cost float32, ok bool) {
	if len(word) < leastPieces || most < 2 {
		return nil, 0, false
	}
	for n := len(word) - leastPiece; n >= leastPiece; n-- {
		left, right := word[:n], word[n:]
		first, known := x.piece(left)
		second, alsoKnown := x.piece(right)
		pieces := []string{left, right}
		switch {
		case known && alsoKnown:
		case *cuts == 0 || !known && !alsoKnown && !s.farther:
			continue
		case !known && !alsoKnown:
			*cuts--
			var heard, alsoHeard bool
			if first, heard = x.heardPiece(s, left); !heard {
				continue
			}
			if second, alsoHeard = x.heardPiece(s, right); !alsoHeard {
				continue
			}
		default:
			*cuts--
			unknown, its := right, &second
			if alsoKnown {
				unknown, its = left, &first
			}
			var heard bool
			*its, heard = x.heardPiece(s, unknown)
			if again, dearer, found := x.cut(s, unknown, most-1, cuts); found && (!heard || dearer < *its) {
				*its, heard = dearer, true
				at := 1
				if alsoKnown {
					at = 0
				}
				pieces = slices.Replace(pieces, at, at+1, again...)
			}
			if !heard {
				continue
			}
		}
		if all := first + second + x.weights.Alike*float32(len(pieces)-1); !ok || all < cost {
			put, cost, ok = pieces, all, true
		}
	}
	return put, cost, ok
}

// piece returns what it costs to take some letters for a word of the vocabulary, if they are
// one.
func (x *Index) piece(letters string) (cost float32, ok bool) {
	if _, exact := x.prefix(letters); exact >= 0 {
		if len(letters) <= leastPiece {
			return x.weights.FirstLetter, true
		}
		return 0, true
	}
	return 0, false
}

// heardPiece does so for letters that only sound like a word.
func (x *Index) heardPiece(s *scratch, letters string) (cost float32, ok bool) {
	for _, h := range x.soundsLike(s, letters, false) {
		if c := x.heardCost(h); !ok || c < cost {
			cost, ok = c, true
		}
	}
	return cost, ok
}

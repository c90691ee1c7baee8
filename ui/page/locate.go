package page

import (
	"strconv"
	"strings"
	"unicode"
)

// Anchors are the anchors of the passages of a page, from top to bottom.
func Anchors(blocks []Block) []string {
	var list []string
	for _, b := range blocks {
		switch b := b.(type) {
		case Passage:
			list = append(list, b.Anchor)
		case Section:
			list = append(list, Anchors(b.Body)...)
		}
	}
	return list
}

// Locate finds the passage that some words name, and returns its index, or -1.
//
// The words are an anchor, or what a person says instead: "§74", "74" or "para 74";
// "§74 • 12" or "74 12"; "bearing in mind d)" or "bearing d"; "instructs the Director
// 2". Numbers and letters of clauses have to be the same; words may be left out and
// cut short, but not the first one. Several passages may answer, as every resolution
// of the Final Acts has a "resolves 1". Then it is the one that follows the passage
// of index from, or the first of the page where none follows.
//
// An anchor may end in "~" and the number that its passage had once. Of passages
// named alike the nearest to that number is meant, as after a document was taken
// apart anew.
func Locate(anchors []string, words string, from int) int {
	wanted, hint := cutHint(words)
	best, nearest := -1, 0
	for i, anchor := range anchors {
		if anchor == words {
			return i
		}
		if name, n := cutHint(anchor); name == wanted && hint >= 0 {
			if away := distance(n, hint); best < 0 || away < nearest {
				best, nearest = i, away
			}
		}
	}
	if best >= 0 {
		return best
	}
	said := tokens(wanted)
	if len(said) > 1 && (said[0] == "para" || said[0] == "paragraph") {
		said = said[1:]
	}
	if len(said) == 0 {
		return -1
	}
	sureness := 0
	for n := range anchors {
		i := (max(from, 0) + n) % len(anchors)
		name, _ := cutHint(anchors[i])
		if s := answers(said, tokens(name)); s > sureness {
			best, sureness = i, s
		}
	}
	return best
}

// cutHint cuts the number of a passage off its anchor; -1 where there is none.
func cutHint(anchor string) (name string, hint int) {
	if at := strings.LastIndexByte(anchor, '~'); at >= 0 {
		if n, err := strconv.Atoi(anchor[at+1:]); err == nil && n >= 0 {
			return anchor[:at], n
		}
	}
	return anchor, -1
}

func distance(a, b int) int { return max(a-b, b-a) }

// answers says how surely some words name an anchor: 3 when they are all of it, 2 when
// they are its end, 1 when they are some of its words in order, 0 not at all.
func answers(said, anchor []string) int {
	if len(said) > len(anchor) {
		return 0
	}
	rest := anchor[len(anchor)-len(said):]
	same := true
	for i := range said {
		same = same && said[i] == rest[i]
	}
	switch {
	case same && len(rest) == len(anchor):
		return 3
	case same && len(said) > 1: // a number alone is that of a paragraph, not of any clause
		return 2
	case abridged(said, anchor):
		return 1
	}
	return 0
}

// abridged reports whether words are an anchor with some of its words left out or cut
// short. The last of both is the same, because it tells clauses apart; and the first
// is a word of three letters or more that begins a word, so that codes name nothing.
func abridged(said, anchor []string) bool {
	last := len(said) - 1
	if last < 1 || said[last] != anchor[len(anchor)-1] || len(said[0]) < 3 || !unicode.IsLetter([]rune(said[0])[0]) {
		return false
	}
	at := 0
	for _, word := range said[:last] {
		for at < len(anchor)-1 && !(strings.HasPrefix(anchor[at], word) && (anchor[at] == word || len(word) > 1 && unicode.IsLetter(rune(word[0])))) {
			at++
		}
		if at == len(anchor)-1 {
			return false
		}
		at++
	}
	return true
}

// tokens are the words, letters and numbers of an anchor, in small letters. Signs
// between them make no difference.
func tokens(anchor string) []string {
	return strings.FieldsFunc(strings.ToLower(anchor), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

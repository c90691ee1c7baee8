package ident

import (
	"slices"
	"strings"
)

// maxReadings bounds what Parse returns; the most ambiguous texts have eight.
const maxReadings = 16

// readers are the readings of a text, likeliest first. Each either accounts for
// every token or reads nothing.
var readers = []func(cursor) []Ident{
	readGoal,
	readStudyGroup,
	readEvent,
	readQuestion,
	readSymbol,
	readActionLine,
	readResolution,
	readHandbook,
	readRecommendation,
	readRadio,
	readDottedActionLine,
}

// Parse returns every reading of the whole text as an identifier, the likeliest
// first, and none when it is not one. It knows the grammar only: which of the
// readings exist is for the catalogue to say. A text longer than 400 bytes, with
// broken UTF-8 or with control characters in it has no reading.
func Parse(text string) []Ident {
	if hopeless(text) {
		return nil
	}
	folded, ok := fold(text)
	if !ok {
		return nil
	}
	id := strings.TrimSpace(text)
	if name, _, ok := strings.Cut(id, "/"); ok && isBody(name) { // to say what is wrong with an id takes longer than all of this
		if i, err := FromID(id); err == nil {
			return []Ident{i}
		}
	}
	if found := address(text); len(found) > 0 {
		return found
	}
	c := cursor(tokens(folded)).skipAll("(.,;:!?")
	if !c.isForeign() {
		for len(c) > 0 && c[len(c)-1].kind == mark && strings.Contains(".,;:!?", c[len(c)-1].text) {
			c = c[:len(c)-1]
		}
		if found := c.read(); len(found) > 0 {
			return found
		}
	}
	for _, rewritten := range []func(cursor) (cursor, bool){cursor.figures, cursor.spoken} {
		if c, ok := rewritten(c); ok && !c.isForeign() {
			if found := c.read(); len(found) > 0 {
				return found
			}
		}
	}
	return nil
}

// read collects the readings of all tokens, each id once.
func (c cursor) read() []Ident {
	if len(c) == 0 {
		return nil
	}
	var found []Ident
	seen := make([]string, 0, maxReadings)
	for _, read := range readers {
		for _, i := range read(c) {
			id := i.ID()
			if len(found) == maxReadings || slices.Contains(seen, id) {
				continue
			}
			seen = append(seen, id)
			if _, err := FromID(id); err == nil {
				found = append(found, i)
			}
		}
	}
	return found
}

// hopeless reports whether a text is plainly no identifier, which is most of what
// is typed into a search box. It is only a short cut: it must never be true for
// what has a reading. Nothing is one that has no digit, no number written out
// and no name of a group, and none of the marks that ids and acronyms in them
// ("SEC-QKD") have; and a text of other letters than ASCII is read to be sure.
func hopeless(text string) bool {
	var word [16]byte
	n := 0
	for i := 0; i <= len(text); i++ {
		c := byte(' ')
		if i < len(text) {
			c = text[i]
		}
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
			fallthrough
		case 'a' <= c && c <= 'z':
			if n < len(word) {
				word[n] = c
			}
			n++
		case c == ' ' || c == ',' || c == ':' || c == ';' || c == '?' || c == '!' || c == '(' || c == ')':
			if n <= len(word) && countsWithoutDigit(word[:n]) {
				return false
			}
			n = 0
		default:
			return false
		}
	}
	return true
}

// countsWithoutDigit reports whether a word can be the number of an identifier.
func countsWithoutDigit(word []byte) bool {
	if _, ok := spokenNumbers[string(word)]; ok {
		return true
	}
	return wordsWithoutDigit[string(word)]
}

// wordsWithoutDigit are the names of groups, which are identifiers as they stand,
// and of the conferences that a place tells apart ("WTSA Hammamet").
var wordsWithoutDigit = func() map[string]bool {
	words := map[string]bool{}
	for _, b := range bodyWords {
		for phrase := range b.words.all {
			words[phrase[0]] = true
		}
	}
	for _, a := range advisoryWords {
		for phrase := range a.words.all {
			words[phrase[len(phrase)-1]] = true
		}
	}
	return words
}()

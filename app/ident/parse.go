package ident

import "strings"

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
	folded, ok := fold(text)
	if !ok {
		return nil
	}
	if i, err := FromID(strings.TrimSpace(text)); err == nil {
		return []Ident{i}
	}
	if found := address(text); len(found) > 0 {
		return found
	}
	c := cursor(tokens(folded)).skipAll("(.,;:!?")
	for len(c) > 0 && c[len(c)-1].kind == mark && strings.Contains(".,;:!?", c[len(c)-1].text) {
		c = c[:len(c)-1]
	}
	if found := c.read(); len(found) > 0 {
		return found
	}
	if c, ok := c.spoken(); ok {
		return c.read()
	}
	return nil
}

// read collects the readings of all tokens, each id once.
func (c cursor) read() []Ident {
	if len(c) == 0 {
		return nil
	}
	var found []Ident
	seen := map[string]bool{}
	for _, read := range readers {
		for _, i := range read(c) {
			id := i.ID()
			if seen[id] || len(found) == maxReadings {
				continue
			}
			seen[id] = true
			if _, err := FromID(id); err == nil {
				found = append(found, i)
			}
		}
	}
	return found
}

package ident

import (
	"strconv"
	"strings"
)

// A cursor is what is left to read. Every method returns the cursor behind what
// it read, and false when it read nothing; the cursor it is called on stays, so
// that another reading can start from the same place.
type cursor []token

// word reads the one word given, which may be a number.
func (c cursor) word(text string) (cursor, bool) {
	if len(c) > 0 && c[0].kind != mark && c[0].text == text {
		return c[1:], true
	}
	return c, false
}

// letters reads any word of at most max letters.
func (c cursor) letters(max int) (string, cursor, bool) {
	if len(c) > 0 && c[0].kind == word && len(c[0].text) <= max {
		return c[0].text, c[1:], true
	}
	return "", c, false
}

// mark reads one character out of set.
func (c cursor) mark(set string) (cursor, bool) {
	if len(c) > 0 && c[0].kind == mark && strings.Contains(set, c[0].text) {
		return c[1:], true
	}
	return c, false
}

// skip passes over at most one character out of set.
func (c cursor) skip(set string) cursor {
	c, _ = c.mark(set)
	return c
}

// skipAll passes over every leading character out of set.
func (c cursor) skipAll(set string) cursor {
	for ok := true; ok; {
		c, ok = c.mark(set)
	}
	return c
}

// digits reads a number of at most max digits, as it is written.
func (c cursor) digits(max int) (string, cursor, bool) {
	if len(c) > 0 && c[0].kind == number && len(c[0].text) <= max {
		return c[0].text, c[1:], true
	}
	return "", c, false
}

// count reads a number between low and high; leading zeros do not matter.
func (c cursor) count(low, high int) (int, cursor, bool) {
	s, rest, ok := c.digits(maxNumber)
	if !ok {
		return 0, c, false
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < low || n > high {
		return 0, c, false
	}
	return n, rest, true
}

// near reports whether what comes next stands without a blank before it.
func (c cursor) near() bool { return len(c) > 0 && !c[0].gap }

// end reports whether nothing but closing marks is left.
func (c cursor) end() bool { return len(c.skipAll(".,;:!?)")) == 0 }

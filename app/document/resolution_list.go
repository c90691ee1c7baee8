package document

import (
	"regexp"
	"strings"
)

// latin ends the numbers of what was put between others: "b)bis", "1bis.1".
var latin = regexp.MustCompile(`^(\(?(?:[a-z]{1,2}|\d+)(?:\.\d+)*\)?)[ \x{00a0}]?(?:bis|ter|quater|quinquies)((?:\.\d+)*[.)]?)(?:\s+|$)`)

// A clauseMark is a marker with what the resolutions add to it.
type clauseMark struct {
	marker
	added bool // put between others: "bis"
}

// parseMark reads the marker at the start of text, also those with a Latin adverb.
func parseMark(text string) clauseMark {
	if m := latin.FindStringSubmatchIndex(text); m != nil {
		base := parseMarker(text[m[2]:m[3]] + text[m[4]:m[5]] + " x")
		if !base.none() {
			base.printed = strings.TrimSpace(text[:m[1]])
			base.rest = m[1]
			return clauseMark{base, true}
		}
	}
	if strings.HasPrefix(text, "o)") { // no hollow bullet
		m := parseMarker("p" + text[1:])
		if !m.none() {
			m.printed, m.as[0].value = "o)", m.as[0].value-1
		}
		return clauseMark{m, false}
	}
	return clauseMark{parseMarker(text), false}
}

// A listLevel is a list that is open: its last entry.
type listLevel struct {
	key   string // tells lists of different look apart
	as    reading
	parts string // of a dotted number, all but the last
	at    int    // passage of its last entry
	loc   string // locator of its last entry, behind the words of the group
	colon bool   // its last entry ends in a colon: it leads to a list
}

// openLists are the stack of lists open at a place.
type openLists []listLevel

// place finds the depth, from 1, at which an entry with mark m stands, and how m
// is to be read. Where bare is set, the mark must be the next or the first of a
// list to be one at all.
func (o openLists) place(m clauseMark, bare bool) (int, reading, bool) {
	if m.bullet {
		return o.bullet(m)
	}
	if m.as[0].class == dotted {
		return o.dotted(m)
	}
	for n := len(o); n > 0; n-- {
		for _, r := range m.as {
			if last := o[n-1]; r.class != "" && last.key == m.key(r) && (r.value == last.as.value+1 || m.added && r.value == last.as.value) {
				return n, r, true
			}
		}
	}
	for k := range m.as {
		r := m.as[len(m.as)-1-k] // i) on its own is roman
		if r.class == "" || r.value > 1 {
			continue
		}
		for n := range o { // a list that starts again
			if o[n].key == m.key(r) && !o.deepest().colon {
				return n + 1, r, true
			}
		}
		return o.below(), r, true
	}
	if bare {
		return 0, reading{}, false
	}
	for n := len(o); n > 0; n-- { // a number left out
		for _, r := range m.as {
			if r.class == letter && r.value > 26 && o[n-1].as.value < 26 {
				continue // ii) does not follow i), the letter, as bb) does aa)
			}
			if r.class != "" && o[n-1].key == m.key(r) {
				return n, r, true
			}
		}
	}
	return o.below(), m.as[0], true
}

// deepest gives the level entered last.
func (o openLists) deepest() listLevel {
	if len(o) == 0 {
		return listLevel{}
	}
	return o[len(o)-1]
}

// below gives the depth of a list that starts here.
func (o openLists) below() int {
	if n := len(o); n > 0 && o[n-1].key == "" && !o[n-1].colon {
		return n // beside an entry without a mark
	}
	return len(o) + 1
}

// like gives the depth of an entry beside the entries with a key, or of a first one.
func (o openLists) like(key string) int {
	for n := range o {
		if o[n].key == key {
			return n + 1
		}
	}
	return o.below()
}

func (o openLists) bullet(m clauseMark) (int, reading, bool) {
	for n := range o {
		if o[n].key == m.printed {
			return n + 1, reading{value: o[n].as.value + 1}, true
		}
	}
	return o.below(), reading{value: 1}, true
}

// dotted places "2.1" below 2, and behind 2.0.
func (o openLists) dotted(m clauseMark) (int, reading, bool) {
	number := strings.Trim(m.printed, "().")
	parts := number[:strings.LastIndexByte(number, '.')]
	for n := len(o); n > 0; n-- {
		switch last := o[n-1]; {
		case last.as.class == dotted && last.parts == parts:
			return n, m.as[0], true
		case strings.Trim(last.lastMark(), "().") == parts:
			return n + 1, m.as[0], true
		}
	}
	for n := range o {
		if o[n].as.class == dotted && strings.Count(o[n].parts, ".") >= strings.Count(parts, ".") {
			return n + 1, m.as[0], true
		}
	}
	return o.below(), m.as[0], true
}

// lastMark gives the mark of the last entry.
func (l listLevel) lastMark() string { return lastWord(l.loc) }

package ident

import (
	"strconv"

	"vademecum/app"
)

// A mention is what a text says of a resolution, piece by piece.
type mention struct {
	kind     app.Kind
	body     string
	bySector bool // the body was named by its Sector: ITU-T for its assembly
	event    int  // the year named with the body: 2024 for WTSA-24
	number   int
	edition  string // ITU-R: "6" of 9-6
	place    string
	year     string
	revised  bool
	noEvent  bool // no number is to be read as the year of a conference
}

// read reads all of c as a mention.
func (m *mention) read(c cursor) bool {
	const between = "(),;:/.-"
	for c = c.skipAll(between); len(c) > 0; c = c.skipAll(between) {
		ok := false
		if c, ok = m.piece(c); !ok {
			return false
		}
	}
	if m.kind == "" && m.body != "" && !m.bySector {
		m.kind = app.Resolution
		if m.body == "wtpf" {
			m.kind = app.Opinion
		}
	}
	return m.number != 0 && m.kind != ""
}

var mentionKinds = []struct {
	kind  app.Kind
	words vocabulary
}{
	{app.Resolution, resolutionWords},
	{app.Decision, decisionWords},
	{app.Opinion, opinionWords},
	{app.Recommendation, recWords},
}

// piece reads the next piece of a mention.
func (m *mention) piece(c cursor) (cursor, bool) {
	if m.kind == "" {
		for _, k := range mentionKinds {
			if rest, ok := k.words.in(c); ok {
				m.kind = k.kind
				rest, _ = numberWords.in(rest)
				return rest, true
			}
		}
	}
	if m.body == "" || m.event == 0 && m.year == "" { // a body may be named again with its year
		for _, b := range bodyWords {
			if rest, ok := b.words.in(c); ok && (m.body == "" || m.body == b.body) {
				m.body, m.bySector = b.body, c.namesSector()
				return m.conferenceYear(rest), true
			}
		}
	}
	if rest, ok := revisedWords.in(c); ok {
		m.revised = true
		return rest, true
	}
	if rest, ok := modifiedWords.in(c); ok { // the year of the change counts: "(1996, last modified 2001)"
		if after := rest.skipAll(",("); m.year != "" && after.startsYear() {
			m.year = ""
		}
		return rest, true
	}
	if m.place == "" {
		if place, rest, ok := c.place(); ok {
			m.place = place
			return rest, true
		}
	}
	if m.year == "" && (m.number != 0 || m.place != "") { // else four digits are a number
		if year, rest, ok := c.year(); ok {
			m.year = year
			return rest, true
		}
		if year, rest, ok := c.councilYear(); ok && (m.body == "" || m.body == "council") {
			m.body, m.year = "council", year
			return rest, true
		}
	}
	if m.number == 0 && (m.kind != "" || m.body != "") {
		if n, rest, ok := c.count(1, 1999); ok {
			m.number = n
			return m.radioEdition(rest), true
		}
	}
	if rest, ok := fillerWords.in(c); ok {
		return rest, true
	}
	return c, false
}

// conferenceYear reads the year behind the name of a body, "-24" or " 2024",
// where a conference of that year is known: the 24 of "WTSA 24". The number of
// the resolution must then stand elsewhere.
func (m *mention) conferenceYear(c cursor) cursor {
	rest := c.skip("-")
	n, after, ok := rest.count(0, lastYear)
	if !ok || len(rest[0].text) == 3 || len(rest[0].text) == 1 {
		return c
	}
	if m.noEvent || m.number == 0 && !after.hasNumber() {
		return c
	}
	for _, k := range conferences {
		if k.body == m.body && (n == k.named || n == k.held || n == k.named%100 && len(rest[0].text) == 2) {
			m.event = k.named
			return after
		}
	}
	if m.body == "wrc" && len(rest[0].text) == 2 { // (Rev. WRC-15)
		m.year = strconv.Itoa(2000 + n)
		return after
	}
	return c
}

// hasNumber reports whether a number is still to come.
func (c cursor) hasNumber() bool {
	for _, t := range c {
		if t.kind == number {
			return true
		}
	}
	return false
}

// radioEdition reads the edition of an ITU-R resolution: the 6 of 9-6.
func (m *mention) radioEdition(c cursor) cursor {
	rest, ok := c.mark("-")
	if !ok || !c.near() || !rest.near() || m.kind != app.Resolution || m.body != "" && m.body != "itu-r" {
		return c
	}
	edition, rest, ok := rest.digits(2)
	if !ok {
		return c
	}
	m.body, m.edition = "itu-r", edition
	return rest
}

// councilYear reads "C16", the session of the Council in 2016.
func (c cursor) councilYear() (string, cursor, bool) {
	rest, ok := c.word("c")
	if !ok {
		return "", c, false
	}
	y, rest, ok := rest.digits(2)
	return "20" + y, rest, ok
}

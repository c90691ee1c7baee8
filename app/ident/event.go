package ident

import (
	"strings"

	"vademecum/app"
)

// Events other than the conferences of the place table, by what people call
// them. The ids are those of the table of events.
var events = []struct {
	id    string
	words vocabulary
	year  int // when it can be told by its year; 0 when the words alone name it
}{
	{"gss-08", vocab("gss", "global standards symposium"), 2008},
	{"gss-12", vocab("gss", "global standards symposium"), 2012},
	{"gss-16", vocab("gss", "global standards symposium"), 2016},
	{"gss-20", vocab("gss", "global standards symposium"), 2020},
	{"wsis-2003", vocab("wsis", "wsis geneva", "smsi", "cmsi"), 2003},
	{"wsis-2005", vocab("wsis", "wsis tunis", "smsi", "cmsi"), 2005},
	{"wsis+10-hle-2014", vocab("wsis 10", "wsis 10 hle", "wsis 10 high level event"), 2014},
	{"wsis+20-hle-2025", vocab("wsis 20", "wsis 20 hle", "wsis 20 high level event"), 2025},
	{"wsis+20-hle-2024", vocab("wsis 20", "wsis 20 hle", "wsis 20 forum", "wsis 20 high level event", "wsis 20 forum high level event"), 2024},
}

var forumWords = vocab("wsis forum", "foro cmsi", "foro de la cmsi", "forum smsi", "forum du smsi")

// readEvent reads "wtsa-24", "PP 22", "WTSA New Delhi", "WSIS Forum 2022",
// "GSS-20", "WSIS+20".
func readEvent(c cursor) []Ident {
	var found []Ident
	add := func(id string) {
		found = append(found, Ident{Body: "event", Number: id, Kind: app.Event})
	}
	for _, b := range bodyWords {
		rest, ok := b.words.in(c)
		if !ok || c.namesSector() { // ITU-T stands for its assembly before resolutions only
			continue
		}
		for _, k := range conferences {
			if k.body == b.body && k.event != "" && rest.isEvent(k.named, k.held, k.words) {
				add(k.event)
			}
		}
	}
	if rest, ok := forumWords.in(c); ok {
		if year, rest, ok := rest.skip("-").year(); ok && rest.end() && year >= "2009" {
			add("wsis-forum-" + year)
		}
	}
	c = c.withoutPlus()
	for _, e := range events {
		if rest, ok := e.words.in(c); ok && rest.isEvent(e.year, e.year, 0) {
			add(e.id)
		} else if ok && rest.end() && strings.Contains(e.id, "+") {
			add(e.id)
		}
	}
	return found
}

// isEvent reads all that is left as year, place or both of an event.
func (c cursor) isEvent(named, held int, place vocabulary) bool {
	if c.end() {
		return false
	}
	c, read := place.in(c.skipAll("-,("))
	c = c.skipAll(",(")
	if n, rest, ok := c.count(0, lastYear); ok {
		switch len(c[0].text) {
		case 2:
			return rest.end() && n == named%100
		case 4:
			return rest.end() && (n == named || n == held)
		}
	}
	return read && c.end()
}

// withoutPlus drops the plus of WSIS+20.
func (c cursor) withoutPlus() cursor {
	if len(c) > 2 && c[1].text == "+" {
		return append(cursor{c[0]}, c[2:]...)
	}
	return c
}

// printEvent gives "WTSA-24" and "WSIS Forum 2022".
func printEvent(id string) string {
	if year, ok := strings.CutPrefix(id, "wsis-forum-"); ok {
		return "WSIS Forum " + year
	}
	return strings.ToUpper(id)
}

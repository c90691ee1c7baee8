package ident

import (
	"strconv"
	"strings"

	"vademecum/app"
)

// LastActionLine is the number of the last action line.
const LastActionLine = 11

// subLines are the eight sub-lines of C7 in the order of the Geneva Plan of
// Action, so that C7.4 is the fourth; words is what stands behind the e.
var subLines = []struct {
	name  string
	words vocabulary
}{
	{"egovernment", vocab("government", "egovernment", "gov", "egov", "gobierno", "gouvernement", "administration")},
	{"ebusiness", vocab("business", "ebusiness", "negocios", "commerce", "comercio")},
	{"elearning", vocab("learning", "elearning", "aprendizaje", "apprentissage")},
	{"ehealth", vocab("health", "ehealth", "salud", "santé")},
	{"eemployment", vocab("employment", "eemployment", "empleo", "emploi")},
	{"eenvironment", vocab("environment", "eenvironment", "environnement", "medio ambiente", "medioambiente")},
	{"eagriculture", vocab("agriculture", "eagriculture", "agricultura")},
	{"escience", vocab("science", "escience", "ciencia")},
}

var (
	wsisWords       = vocab("wsis", "cmsi", "smsi", "ввуио")
	actionLineWords = vocab("action line", "action lines", "al", "línea de acción", "grande orientation", "ligne d action")
)

// readActionLine reads "c5", "AL C5", "WSIS action line C7: e-health", "C7.4".
// It leaves "C.3" to the old series C of ITU-T; see readDottedActionLine.
func readActionLine(c cursor) []Ident { return actionLine(c, false) }

// readDottedActionLine reads "C.3" as an action line. A dot before the number is
// how Recommendations are written, and the catalogue has C.1 to C.3 of series C,
// so this reading comes last.
func readDottedActionLine(c cursor) []Ident { return actionLine(c, true) }

func actionLine(c cursor, dotted bool) []Ident {
	named := false
	for range 3 {
		for _, v := range []vocabulary{wsisWords, actionLineWords} {
			if rest, ok := v.in(c); ok {
				named, c = true, rest.skip(":-/")
			}
		}
	}
	rest, letter := c.word("c")
	if !letter && !named {
		return nil
	}
	if after, ok := rest.mark("."); letter && ok != dotted {
		return nil
	} else if ok {
		rest = after
	}
	n, rest, ok := rest.skip("-").count(1, LastActionLine)
	if !ok {
		return nil
	}
	number := "C" + strconv.Itoa(n)
	if after, ok := wsisWords.in(rest.skip(",")); ok { // "C5 WSIS", "C2, SMSI"
		rest = after
	}
	if rest.end() {
		return []Ident{{Body: "wsis", Number: number, Kind: app.ActionLine}}
	}
	if n != 7 {
		return nil
	}
	if sub, ok := rest.subLine(); ok {
		return []Ident{{Body: "wsis", Number: number + "-" + sub, Kind: app.ActionLine}}
	}
	return nil
}

// subLine reads all that is left as a sub-line of C7: ": e-health", "health",
// "ehealth", ".4".
func (c cursor) subLine() (string, bool) {
	if rest, ok := c.mark("."); ok {
		c = rest
	}
	if n, rest, ok := c.count(1, len(subLines)); ok && rest.end() {
		return subLines[n-1].name, true
	}
	c = c.skipAll(":-/(,")
	if rest, ok := c.word("e"); ok {
		c = rest.skip("-")
	}
	for _, s := range subLines {
		if rest, ok := s.words.in(c); ok && rest.end() {
			return s.name, true
		}
	}
	return "", false
}

// printActionLine gives "WSIS C5" and "WSIS C7 e-health".
func printActionLine(number string) string {
	line, sub, ok := strings.Cut(number, "-e")
	if ok {
		sub = " e-" + sub
	}
	return "WSIS " + line + sub
}

package search

import (
	"fmt"
	"strings"

	"vademecum/app/ident"
)

// notice says what the person should know of an answer and cannot see in it.
func notice(q query, hits []Hit) string {
	if q.cut {
		q.cut = false
		long := fmt.Sprintf("The query is very long: only its first %d characters were searched. ", maxQuery)
		return strings.TrimSpace(long + notice(q, hits))
	}
	switch {
	case len(q.words) == 0:
		return "There is no letter or digit in the query. Type a number such as X.509, or words of a title."
	case len(hits) == 0 && len(q.readings) > 0:
		return missing(q) + " Check the number, or look for words of the title."
	case len(hits) == 0:
		return fmt.Sprintf("Nothing in this snapshot fits “%s”. Check the spelling, or try fewer words, or only the beginning of one.", shown(q.text))
	case len(q.readings) > 0 && hits[0].Tier != TierIdentifier:
		return missing(q) + " Listed is what holds these words."
	case hits[0].Tier == TierSomeWords:
		return "Nothing holds all of these words. Listed is what holds the most telling of them."
	case len(q.readings) > 0 && hits[0].Edition == "" && namesEdition(q.readings[0]):
		return fmt.Sprintf("This snapshot knows no text of %s by the name “%s”. Its page lists those it knows.", hits[0].Item.Code, shown(q.text))
	}
	return ""
}

// namesEdition reports whether an identifier names an edition, an amendment or
// the like, and not the item as such.
func namesEdition(i ident.Ident) bool { return i.ID() != i.Family().ID() }

// missing says that what a query asks for by its identifier is not there, and
// how it was read, so that a misreading shows.
func missing(q query) string {
	text := shown(q.text)
	if read := q.readings[0].String(); len(q.readings) == 1 && read != text {
		return fmt.Sprintf("“%s” is read as %s, which is not in this snapshot.", text, read)
	}
	return fmt.Sprintf("“%s” is an identifier of nothing in this snapshot.", text)
}

// shown is as much of a query as a sentence can hold.
func shown(text string) string {
	const most = 60
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

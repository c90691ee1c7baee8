package search

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search/plan"
)

// notice says what the person should know of an answer and cannot see in it. Unheard are
// the words that had to be left out where the answer is to some of the words.
func notice(p plan.Plan, r restriction, named naming, hits []Hit, unheard []string) app.Sentence {
	if p.Cut {
		p.Cut = false
		long := app.Say("The query is very long: only its first %s characters were searched.", plan.MaxText)
		return long.And(notice(p, r, named, hits, unheard))
	}
	if !r.notice.Empty() {
		return r.notice
	}
	switch {
	case len(hits) == 0 && r.within != nil:
		return app.Say("Nothing in this snapshot fits “%s” (%s). Leave out a filter, or try other words.", shown(p.Text), r.understood)
	case len(p.Words) == 0 && r.within != nil:
		return app.Sentence{}
	case len(p.Words) == 0:
		return app.Say("There is no letter or digit in the query. Type a number such as X.509, or words of a title.")
	case len(hits) == 0 && len(p.Readings) > 0:
		return missing(p).And(app.Say("Check the number, or look for words of the title."))
	case len(hits) == 0:
		return app.Say("Nothing in this snapshot fits “%s”. Check the spelling, or try fewer words, or only the beginning of one.", shown(p.Text))
	case named == namedExactly && hits[0].Item.Kind == app.Target && runTogether(p.Text):
		return app.Say("“%s” is read as %s, because there are seventeen goals only.", shown(p.Text), hits[0].Item.Code)
	case named == namedBeginning && len(p.Readings) > 0:
		return missing(p).And(app.Say("Listed first is what its beginning names."))
	case named == namedBeginning:
		return app.Say("Nothing in this snapshot fits all of “%s”. Listed first is what its beginning names.", shown(p.Text))
	case len(p.Readings) > 0 && hits[0].Tier != TierIdentifier:
		return missing(p).And(app.Say("Listed is what holds these words."))
	case len(p.Readings) > 0 && named == namedNothing:
		return missing(p).And(app.Say("Listed is what goes on from it."))
	case hits[0].Tier == TierTerms:
		return app.Say("No title holds these words. Listed is what mentions them.")
	case hits[0].Tier == TierSomeWords && len(unheard) > 0:
		return app.Say("No title or name in this snapshot holds “%s”. Listed is what holds the most telling of the other words.", slices.Clone(unheard))
	case hits[0].Tier == TierSomeWords:
		return app.Say("Nothing holds all of these words. Listed is what holds the most telling of them.")
	case named == namedItem:
		return app.Say("This snapshot knows no text of %s by the name “%s”. Its page lists those it knows.", hits[0].Item.Code, shown(p.Text))
	}
	return app.Sentence{}
}

// runTogether reports whether a text ends in digits that are the number of no goal,
// so that a target can only be read into them by putting a point between.
func runTogether(text string) bool {
	digits := text[len(strings.TrimRight(text, "0123456789")):]
	before := strings.TrimSuffix(text, digits)
	return len(digits) > 1 && !strings.HasSuffix(before, ".") && !strings.HasSuffix(before, "-")
}

// namesEdition reports whether an identifier names an edition, an amendment or
// the like, and not the item as such.
func namesEdition(i ident.Ident) bool {
	return i.Edition != "" || i.Version != "" || len(i.Parts) > 0 || i.PartDate != ""
}

// missing says that what a query asks for by its identifier is not there, and
// how it was read, so that a misreading shows.
func missing(p plan.Plan) app.Sentence {
	text := shown(p.Text)
	if read := p.Readings[0].String(); len(p.Readings) == 1 && read != text {
		return app.Say("“%s” is read as %s, which is not in this snapshot.", text, read)
	}
	return app.Say("“%s” is an identifier of nothing in this snapshot.", text)
}

// shown is as much of a query as a sentence can hold.
func shown(text string) string {
	const most = 60
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}

package search

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search/plan"
)

// say says of a result how the query was understood, and what the person should know.
func (q *query) say(result *Result, r *restriction) {
	result.Understood = q.members.understood()
	if result.Understood.Empty() {
		result.Understood = r.understood
	} else if !r.understood.Empty() {
		result.Understood = app.Say("%s · %s", result.Understood, r.understood)
	}
	result.NoSuchText = q.named == namedItem && len(result.Hits) > 0 && result.Hits[0].Tier == TierIdentifier
	result.Notice = q.notice(r, result.Hits)
	if q.plan.Cut {
		result.Notice = app.Say("The query is very long: only its first %s characters were searched.", plan.MaxText).And(result.Notice)
	}
	if q.members.asked > 0 {
		result.Notice = result.Notice.And(q.members.notice(r.within != nil))
	}
	if result.AsTyped != "" {
		result.Notice = app.Say("Read as “%s”.", shown(q.plan.Text)).And(result.Notice)
	}
}

// notice says what the person should know of an answer and cannot see in it.
func (q *query) notice(r *restriction, hits []Hit) app.Sentence {
	if !r.notice.Empty() {
		return r.notice
	}
	p := &q.plan
	numbered := len(p.Readings) > 0 || q.members.missing()
	switch {
	case len(hits) == 0 && r.within != nil:
		return app.Say("Nothing in this snapshot fits “%s” (%s). Leave out a filter, or try other words.", shown(p.Text), r.understood)
	case len(p.Words) == 0 && r.within != nil:
		return app.Sentence{}
	case len(p.Words) == 0:
		return app.Say("There is no letter or digit in the query. Type a number such as X.509, or words of a title.")
	case len(hits) == 0 && numbered:
		return q.missing(r).And(app.Say("Check the number, or look for words of the title."))
	case len(hits) == 0:
		return app.Say("Nothing in this snapshot fits “%s”. Check the spelling, or try fewer words, or only the beginning of one.", shown(p.Text))
	case q.named == namedExactly && len(p.Lists) == 0 && hits[0].Item.Kind == app.Target && runTogether(p.Text):
		return app.Say("“%s” is read as %s, because there are seventeen goals only.", shown(p.Text), hits[0].Item.Code)
	case q.onlyReport(hits[0]):
		return app.Say("%s is not a Recommendation: none of this number is in this snapshot.", hits[0].Item.Code)
	case q.named == namedBeginning && q.elsewhere:
		return app.Say("“%s” is not in this snapshot. Listed first is what has this number in the other Sector.", shown(p.Text))
	case q.named == namedBeginning && numbered:
		return q.missing(r).And(app.Say("Listed first is what its beginning names."))
	case q.named == namedBeginning && q.inside:
		return app.Say("Nothing in this snapshot fits all of “%s”. Listed first is what is named in it.", shown(p.Text))
	case q.named == namedBeginning:
		return app.Say("Nothing in this snapshot fits all of “%s”. Listed first is what its beginning names.", shown(p.Text))
	case numbered && hits[0].Tier != TierIdentifier:
		return q.missing(r).And(app.Say("Listed is what holds these words."))
	case numbered && q.named == namedNothing:
		return q.missing(r).And(app.Say("Listed is what goes on from it."))
	case q.distant:
		return app.Say("Nothing in this snapshot fits “%s”. Listed is what comes nearest to it.", shown(p.Text))
	case hits[0].Tier == TierTerms:
		return app.Say("No title holds these words. Listed is what mentions them.")
	case hits[0].Tier == TierSomeWords && len(q.unheard) > 0:
		return app.Say("No title or name in this snapshot holds “%s”. Listed is what holds the most telling of the other words.", slices.Clone(q.unheard))
	case hits[0].Tier == TierSomeWords:
		return app.Say("Nothing holds all of these words. Listed is what holds the most telling of them.")
	case hits[0].Tier == TierSubsequence:
		return app.Say("No title or name in this snapshot holds “%s”. Listed is what has its letters in this order.", shown(p.Text))
	case q.named == namedItem:
		return app.Say("This snapshot knows no text of %s by the name “%s”. Its page lists those it knows.", hits[0].Item.Code, shown(p.Text))
	}
	return app.Sentence{}
}

// onlyReport reports whether the query gives the number of a Recommendation that no
// Recommendation here bears, and the first hit is the Report of ITU-R with this number:
// both are numbered alike, so that the one is easily cited as the other.
func (q *query) onlyReport(first Hit) bool {
	readings := q.plan.Readings
	return first.Tier == TierIdentifier && len(readings) > 0 && readings[0].Kind == app.Recommendation &&
		first.Item.ID == "itu-r/Report-"+readings[0].Number &&
		!slices.ContainsFunc(readings, func(i ident.Ident) bool {
			return i.Family().ID() != first.Item.ID && q.Index.known(i.Family().ID())
		})
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

// missing says that what a query asks for by its identifiers is not there, or is left
// out by the filters, and how it was read, so that a misreading shows.
func (q *query) missing(r *restriction) app.Sentence {
	text, readings, list := shown(q.plan.Text), q.plan.Readings, q.members.list
	if r.within != nil {
		for _, i := range slices.Concat(append([][]ident.Ident{readings}, list.Members...)...) {
			if q.Index.known(i.Family().ID()) {
				return app.Say("%s is in this snapshot, but does not fit the filters.", i.Family().Code())
			}
		}
	}
	switch {
	case len(readings) == 0 && list.IsRange():
		return app.Say("Nothing in this snapshot bears a number from %s to %s.", list.From.Code(), list.To.Code())
	case len(readings) == 0:
		return app.Say("None of these is in this snapshot: %s.", q.members.codes())
	case len(readings) == 1 && readings[0].String() != text:
		return app.Say("“%s” is read as %s, which is not in this snapshot.", text, readings[0].String())
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

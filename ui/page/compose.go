package page

import (
	"slices"

	"vademecum/app"
)

// Compose turns what the catalogue holds on an item into the blocks of its
// page, top to bottom. Asked is the id under which the page was asked for: where
// it is that of an edition or amendment, the head is that of this text, and what is to
// be said of it alone is the first section.
func Compose(p *app.Page, asked string) []Block {
	e := app.EditionNamed(p, asked)
	blocks := slices.Concat(item(p, e), namedBy(p), sourceErrors(p))
	first := slices.IndexFunc(blocks, func(b Block) bool { _, is := b.(Section); return is })
	if first < 0 {
		first = len(blocks)
	}
	return slices.Insert(blocks, first, slices.Concat(opening(p), edition(p, e), chapters(p))...)
}

// item composes the page of an item, its head first. Asked is the edition that was asked
// for; nil where none was.
func item(p *app.Page, asked *app.Edition) []Block {
	if ofConference(p.Item) {
		return resolution(p, asked)
	}
	switch p.Item.Kind {
	case app.ActionLine:
		return actionLine(p)
	case app.Goal:
		return goal(p)
	case app.Target:
		return target(p)
	case app.StudyGroup:
		return studyGroup(p)
	case app.Question:
		return question(p, asked)
	case app.Event:
		return event(p)
	case app.Organisation:
		return organisation(p)
	case app.Initiative:
		return initiative(p)
	case app.Topic:
		return topic(p)
	case app.Term:
		return term(p)
	}
	return recommendation(p, asked)
}

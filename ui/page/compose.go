package page

import (
	"slices"
	"strings"

	"vademecum/app"
)

// Compose turns what the catalogue holds on an item into the blocks of its
// page, top to bottom. Asked is the id under which the page was asked for: where
// it is that of an edition or amendment, what is to be said of that text alone
// is the first section.
func Compose(p *app.Page, asked string) []Block {
	blocks := slices.Concat(item(p), namedBy(p), sourceErrors(p))
	first := slices.IndexFunc(blocks, func(b Block) bool { _, is := b.(Section); return is })
	if first < 0 {
		first = len(blocks)
	}
	return slices.Insert(blocks, first, slices.Concat(opening(p), edition(p, asked), chapters(p))...)
}

// item composes the page of an item, its head first.
func item(p *app.Page) []Block {
	switch p.Item.Kind {
	case app.Recommendation, app.Resolution, app.Decision, app.Opinion:
		// Conferences make Recommendations too, and the Radiocommunication
		// Assembly resolutions: who published it decides, not what it is called.
		if strings.HasPrefix(p.Item.Body, "ITU-") {
			return recommendation(p)
		}
		return resolution(p)
	case app.ActionLine:
		return actionLine(p)
	case app.Goal:
		return goal(p)
	case app.Target:
		return target(p)
	case app.StudyGroup:
		return studyGroup(p)
	case app.Question:
		return question(p)
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
	return recommendation(p)
}

package search

import (
	"slices"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search/plan"
)

// A list of identifiers is answered by its members in their order, as far as they
// exist: all of the likeliest body first, then those of the next. One that is an item as
// a whole ("Q.120–Q.139") never comes here, and of a text that is an identifier too ("SDG
// 1-3", target 1.3) the identifier stands first.

// members counts the items of a list that were asked for and those that are known, of the
// likeliest body of which any is.
type members struct {
	list         plan.List
	asked, known int
	others       bool // there are some of other bodies too
}

// namedLists adds the members of the lists that a query can be, each once, unless the
// query is the name of one item that is a range itself.
func (q *query) namedLists(found *best) {
	if q.named == namedExactly && slices.ContainsFunc(q.plan.Readings, plan.IsOneRange) {
		return
	}
	for _, l := range q.plan.Lists {
		known := 0
		for _, readings := range l.Members {
			if q.nameMember(readings, found) {
				known++
			}
		}
		switch {
		case known > 0 && q.members.known == 0:
			q.members = members{list: l, asked: len(l.Members), known: known}
			q.named = namedExactly
		case known > 0:
			q.members.others = true
		}
	}
}

// nameMember adds what the first reading that names anything names.
func (q *query) nameMember(readings []ident.Ident, found *best) bool {
	for _, reading := range readings {
		named := q.lookUp(reading.ID(), func(entry int32, _ string) {
			if q.within != nil && !q.within.has(entry) || slices.ContainsFunc(found.kept, func(f scored) bool { return f.entry == entry }) {
				return
			}
			q.matched.add(entry)
			found.kept = append(found.kept, scored{entry: entry, points: float32(maxPoints/2) / float32(1+len(found.kept))})
		})
		if named {
			return true
		}
	}
	return false
}

// understood says how a list was read.
func (m members) understood() app.Sentence {
	if m.list.IsRange() {
		return app.Say("range: %s to %s", m.list.From.Code(), m.list.To.Code())
	}
	var codes []string
	for _, readings := range m.list.Members {
		codes = append(codes, readings[0].Code())
	}
	return app.Say("list: %s", codes)
}

// notice says how many of a list are there, unless all are, and what else is listed.
func (m members) notice() (said app.Sentence) {
	if m.known < m.asked {
		said = app.Say("Of these %s numbers, this snapshot has %s.", m.asked, m.known)
	}
	if m.others {
		said = said.And(app.Say("Behind them stand those of other bodies that bear the same numbers."))
	}
	return said
}

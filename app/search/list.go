package search

import (
	"slices"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search/plan"
)

// A list of identifiers is answered by its members in their order, as far as they
// exist and the filters let them in: all of the likeliest body first, then those of the
// next. One that is an item as a whole ("Q.120–Q.139") never comes here, and of a text
// that is an identifier too ("SDG 1-3", target 1.3) the identifier stands first.

// members counts the items of a list that were asked for and those that are there: of the
// likeliest body of which any is, or of the likeliest where none is.
type members struct {
	list         plan.List
	asked, there int
	others       bool // there are some of other readings too
}

// namedLists adds the members of the lists that a query can be, each once, unless the
// query is the name of one item that is a range itself.
func (q *query) namedLists(found *best) {
	if q.named == namedExactly && slices.ContainsFunc(q.plan.Readings, plan.IsOneRange) {
		return
	}
	for _, l := range q.plan.Lists {
		if !q.isList(l) {
			continue
		}
		there, before := 0, len(found.kept)
		for _, readings := range l.Members {
			if q.nameMember(readings, found) {
				there++
			}
		}
		switch {
		case q.members.there > 0:
			q.members.others = q.members.others || len(found.kept) > before
		case there > 0 || q.members.asked == 0:
			q.members = members{list: l, asked: len(l.Members), there: there}
		}
		if there > 0 {
			q.named = namedExactly
		}
	}
}

// isList reports whether all that is doubtful in a list exists.
func (q *query) isList(l plan.List) bool {
	return !slices.ContainsFunc(l.Doubtful, func(n int) bool {
		return !slices.ContainsFunc(l.Members[n], func(reading ident.Ident) bool { return q.Index.known(reading.ID()) })
	})
}

// nameMember adds what the first reading names of which anything is there, and reports
// whether one is.
func (q *query) nameMember(readings []ident.Ident, found *best) (there bool) {
	for _, reading := range readings {
		q.lookUp(reading.ID(), func(entry int32, _ string) {
			if q.within != nil && !q.within.has(entry) {
				return
			}
			there = true
			if slices.ContainsFunc(found.kept, func(f scored) bool { return f.entry == entry }) {
				return
			}
			q.matched.add(entry)
			found.kept = append(found.kept, scored{entry: entry, points: float32(maxPoints/2) / float32(1+len(found.kept))})
		})
		if there {
			break
		}
	}
	return there
}

// missing reports whether a query is a list of which nothing is there at all.
func (m members) missing() bool { return m.asked > 0 && m.there == 0 }

// understood says how a list was read; nothing where none of it is there.
func (m *members) understood() app.Sentence {
	switch {
	case m.there == 0:
		return app.Sentence{}
	case m.list.IsRange():
		return app.Say("range: %s to %s", m.list.From.Code(), m.list.To.Code())
	}
	return app.Say("list: %s", m.codes())
}

// codes are the first codes of a list: as many as a line can hold.
func (m *members) codes() (codes []string) {
	const most = 16
	for _, readings := range m.list.Members[:min(most, len(m.list.Members))] {
		codes = append(codes, readings[0].Code())
	}
	if len(m.list.Members) > most {
		codes = append(codes, "…")
	}
	return codes
}

// notice says how many of a list are there, unless all are, and what else is listed. Of
// the years of a conference most are no numbers at all.
func (m *members) notice(filtered bool) (said app.Sentence) {
	switch {
	case m.there == m.asked || m.there == 0 || m.list.Members[0][0].Kind == app.Event:
	case filtered:
		said = app.Say("Of these %s numbers, the filters let %s through.", m.asked, m.there)
	default:
		said = app.Say("Of these %s numbers, this snapshot has %s.", m.asked, m.there)
	}
	if m.others {
		said = said.And(app.Say("Behind them stand others that bear the same numbers."))
	}
	return said
}

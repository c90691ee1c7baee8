package plan

import (
	"iter"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
)

// Several identifiers are typed at once as a range, "Resolutions 12–15", "X.500 to
// X.509", or one after the other, "Recs G.709 and G.798", "SDG 9/11". What introduces the first is
// said of the others too: of "SDGs 1, 3 and 5" the 5 is a goal, of "X.500–509" the end is
// X.509. A range names all numbers from one end to the other; which of them exist is for
// the catalogue to say. What lies between is ident's rule ([ident.Between]), which the
// reading of documents has as well. Where a text is cut is told in joint.go.
//
// Every piece must be an identifier of an item, and there must be two: "H.264 to H.265
// transcoding" are words, "X.509 (2019) Amd. 1 and 2" is no list of items. A text that
// is an identifier as a whole stays one, "Q.120–Q.139" among them, which is one item of
// ITU's. The sign of a range is believed nevertheless: "SDG 1–3" are three goals, and
// "SDG 1-3", which may be the target 1.3, is both. So is the slash of "C2/C5", which are two
// action lines and no text with two numbers.
//
// A number alone is not always one more of the same: the 2019 of "X.509 and 2019" is a
// year, the 27011 of "X.1051 and 27011" one of ISO/IEC's, "5G" and "4K" are words. A
// letter of a series introduces no annex and no supplement, and what else it introduces is
// doubtful. Whether such an item exists tells, and that is for the catalogue to say.

// A List is one way to read several identifiers.
type List struct {
	// Members holds the readings of each item, likeliest first, in the order of the
	// text. Where all can be of one body, it is so in all of them.
	Members [][]ident.Ident

	// Doubtful are the places in Members of numbers that may be none of items. Unless
	// all of them are known, the text is no list.
	Doubtful []int

	// From and To are the ends of a range, where the text is one range and nothing else.
	From, To ident.Ident
}

// IsRange reports whether a list is one range.
func (l List) IsRange() bool { return l.From.Number != "" }

// mostPieces and mostMembers bound what is read as a list.
const (
	mostPieces  = 16
	mostMembers = 200
)

// readLists reads a text as several identifiers.
func (p *Plan) readLists(s span) {
	lists, isSure := s.lists(len(p.Readings) > 0)
	p.Lists = lists
	if len(lists) > 0 && isSure {
		p.Readings = slices.DeleteFunc(slices.Clone(p.Readings), func(i ident.Ident) bool { return !IsOneRange(i) })
	}
}

// lists returns the ways to read a text as several identifiers, and whether a sign is in it
// that is believed. Without such a sign a text that is one identifier is no list.
func (s span) lists(isOne bool) (lists []List, isSure bool) {
	if !s.mayBeList() {
		return nil, false
	}
	pieces, joints := s.pieces()
	if len(pieces) < 2 || len(pieces) > mostPieces {
		return nil, false
	}
	isSlashed := slices.Contains(joints, slashJoint)
	isSure = isSlashed || slices.Contains(joints, rangeJoint)
	if isOne && !isSure && !slices.Contains(joints, hyphenJoint) {
		return nil, false
	}
	members := readPieces(pieces)
	if members == nil || isSlashed && slices.ContainsFunc(members, member.isNoneOfSlashed) {
		return nil, false
	}
	for _, body := range bodiesOf(members) {
		if l, ok := listOf(members, joints, body); ok {
			lists = append(lists, l)
		}
	}
	return lists, isSure
}

// IsOneRange reports whether an identifier is that of a range which is one item, as
// Q.120-Q.139 is.
func IsOneRange(i ident.Ident) bool { return i.Body == "itu-t" && strings.Contains(i.Number, "-") }

// mayBeList reports whether there are two numbers and something that can join them.
// Most texts are told from lists by this alone.
func (s span) mayBeList() bool {
	numbers := 0
	for _, t := range s.tokens {
		if strings.ContainsAny(t.word, digits) {
			numbers++
		}
	}
	if numbers < 2 {
		return false
	}
	for i := 1; i < len(s.tokens); i++ {
		if j, _ := s.jointAt(i); j != noJoint {
			return true
		}
	}
	return false
}

// A member is what one piece of a list names.
type member struct {
	readings   []ident.Ident
	introduced bool // by what introduces the one before it: it is a number alone
}

// isNoneOfSlashed reports whether a member can be nothing that a slash joins to others.
func (m member) isNoneOfSlashed() bool {
	return !slices.ContainsFunc(m.readings, func(i ident.Ident) bool {
		return i.Kind == app.StudyGroup || i.Kind == app.ActionLine || i.Kind == app.Goal || i.Kind == app.Target
	})
}

// readPieces reads each piece as an item, and returns nil when one is none.
func readPieces(pieces []span) []member {
	var all []member
	before := "" // the last piece with what introduces it
	for _, piece := range pieces {
		text := piece.text()
		m := member{readings: items(text)}
		switch {
		case before == "" && len(m.readings) == 0:
			text = singular(piece)
			m.readings = items(text)
		case before != "" && piece.tokens[0].word[0] <= '9':
			text = introduced(before, text)
			m = member{items(text), true}
			if first := all[0].readings[0]; !isPart(first) {
				m.readings = slices.DeleteFunc(m.readings, isPart)
			}
		}
		if len(m.readings) == 0 {
			return nil
		}
		all = append(all, m)
		before = text
	}
	return all
}

// isPart reports whether an identifier is that of an annex or a supplement: "Y.5 Annex G",
// as "Y.5G" is read.
func isPart(i ident.Ident) bool { return i.Kind == app.Annex || i.Kind == app.Supplement }

// isDoubtful reports whether what introduces a number may not be meant of it: the letter of
// a series is no word for what follows, as "Resolutions" is.
func isDoubtful(i ident.Ident) bool { return slices.Contains(texts, i.Kind) }

// items returns the readings of a text that name an item and no edition or part of one.
func items(text string) []ident.Ident {
	return slices.DeleteFunc(identifiers(text), func(i ident.Ident) bool { return i.ID() != i.Family().ID() })
}

// russian are the plurals of Russian, each with its singular.
var russian = map[string]string{"резолюции": "резолюция", "рекомендации": "рекомендация", "вопросы": "вопрос", "решения": "решение"}

// singular is a piece with its first plural in the singular: "resolución 12".
func singular(piece span) string {
	for n, t := range piece.tokens {
		one := russian[t.word]
		if one == "" && len(t.word) > len("sg") && strings.HasSuffix(t.word, "s") && t.word[0] > '9' {
			one = strings.TrimRight(piece.part(n, n+1).text(), "sS")
			if strings.HasSuffix(t.word, "iones") {
				one = strings.TrimRight(one, "eE")
			}
		}
		if one != "" {
			return piece.whole[piece.tokens[0].from:t.from] + one + piece.whole[t.to:piece.tokens[len(piece.tokens)-1].to]
		}
	}
	return piece.text()
}

// introduced puts before a number what stood before the last one: of "X.500" and "509" it
// makes X.509, of "SDG 9.1" and "9.4" SDG 9.4.
func introduced(before, number string) string {
	end := strings.LastIndexAny(before, digits) + 1
	within := digits
	if strings.ContainsAny(number, "./") {
		within = digits + "./"
	}
	at := len(strings.TrimRight(before[:end], within))
	for at < end && !strings.Contains(digits, before[at:at+1]) { // the point of X.500 belongs to its letter
		at++
	}
	return before[:at] + number
}

// bodiesOf returns the bodies that all members can be of, likeliest first; the empty one
// when there is none.
func bodiesOf(members []member) []string {
	var bodies []string
	for _, i := range members[0].readings {
		inAll := !slices.ContainsFunc(members, func(m member) bool { return len(ofBody(m.readings, i.Body)) == 0 })
		if inAll && !slices.Contains(bodies, i.Body) {
			bodies = append(bodies, i.Body)
		}
	}
	if len(bodies) == 0 {
		return []string{""}
	}
	return bodies
}

func ofBody(readings []ident.Ident, body string) (of []ident.Ident) {
	for _, i := range readings {
		if body == "" || i.Body == body {
			of = append(of, i)
		}
	}
	return of
}

// listOf makes the list of the members of one body, with what lies within its ranges. It
// returns false when what is joined as a range is none.
func listOf(members []member, joints []joint, body string) (List, bool) {
	l := List{Members: [][]ident.Ident{ofBody(members[0].readings, body)}}
	for n, j := range joints {
		next := ofBody(members[n+1].readings, body)
		if j == rangeJoint || j == hyphenJoint {
			from, to, between := within(l.Members[len(l.Members)-1], next, mostMembers-len(l.Members))
			if between == nil {
				return List{}, false
			}
			for i := range between {
				l.Members = append(l.Members, []ident.Ident{i})
			}
			if len(joints) == 1 {
				l.From, l.To = from, to
			}
		} else if members[n+1].introduced && slices.ContainsFunc(next, isDoubtful) {
			l.Doubtful = append(l.Doubtful, len(l.Members))
		}
		l.Members = append(l.Members, next)
	}
	return l, true
}

// within returns what lies between the first two readings that are ends of a range, or
// nil; and nil when that is more than most.
func within(first, last []ident.Ident, most int) (from, to ident.Ident, between iter.Seq[ident.Ident]) {
	for _, from := range first {
		for _, to := range last {
			if between, number, ok := ident.Between(from, to); ok && number <= most {
				return from, to, between
			}
		}
	}
	return from, to, nil
}

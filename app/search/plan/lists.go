package plan

import (
	"iter"
	"slices"
	"strings"

	"vademecum/app/ident"
)

// Several identifiers are typed at once as a range, "Resolutions 12–15", "X.500 to
// X.509", or one after the other, "Recs G.709 and G.798". What introduces the first is
// said of the others too: of "SDGs 1, 3 and 5" the 5 is a goal, of "X.500–509" the end is
// X.509. A range names all numbers from one end to the other; which of them exist is for
// the catalogue to say. What lies between is ident's rule ([ident.Between]), which the
// reading of documents has as well.
//
// Every piece must be an identifier of an item, and there must be two: "H.264 to H.265
// transcoding" are words, "X.509 (2019) Amd. 1 and 2" is no list of items. A text that
// is an identifier as a whole stays one, "Q.120–Q.139" among them, which is one item of
// ITU's. The sign of a range is believed nevertheless: "SDG 1–3" are three goals, and
// "SDG 1-3", which may be the target 1.3, is both.

// A List is one way to read several identifiers.
type List struct {
	// Members holds the readings of each item, likeliest first, in the order of the
	// text. Where all can be of one body, it is so in all of them.
	Members [][]ident.Ident

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

// A joint is what stands between two pieces of a list.
type joint int

const (
	noJoint     joint = iota
	listJoint         // a comma, "and"
	rangeJoint        // a dash, "to"
	hyphenJoint       // a hyphen, which stands within many identifiers
)

// jointWords stand between two identifiers. Those that are also the letter of a series
// count only behind a word that introduces something else.
var jointWords = map[string]joint{
	"and": listJoint, "or": listJoint, "et": listJoint, "ou": listJoint, "y": listJoint, "и": listJoint,
	"to": rangeJoint, "through": rangeJoint, "thru": rangeJoint, "until": rangeJoint, "a": rangeJoint, "al": rangeJoint, "au": rangeJoint,
}

// readLists reads a text as several identifiers.
func (p *Plan) readLists(s span) {
	if !s.mayBeList() {
		return
	}
	pieces, joints := s.pieces()
	if len(pieces) < 2 || len(pieces) > mostPieces {
		return
	}
	if len(p.Readings) > 0 && !slices.Contains(joints, rangeJoint) && !slices.Contains(joints, hyphenJoint) {
		return
	}
	readings := readPieces(pieces)
	if readings == nil {
		return
	}
	for _, body := range bodiesOf(readings) {
		if l, ok := listOf(readings, joints, body); ok {
			p.Lists = append(p.Lists, l)
		}
	}
	if len(p.Lists) > 0 && slices.Contains(joints, rangeJoint) {
		p.Readings = slices.DeleteFunc(slices.Clone(p.Readings), func(i ident.Ident) bool { return !IsOneRange(i) })
	}
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
		if s.jointAt(i) != noJoint {
			return true
		}
	}
	return false
}

// jointAt is what joins the word at a place to the one before it; or the word itself is
// what joins its neighbours.
func (s span) jointAt(i int) joint {
	if j := jointWords[s.tokens[i].word]; j != noJoint && i+1 < len(s.tokens) {
		if len(s.tokens[i].word) > 1 || len(s.tokens[0].word) > len("rec") && s.tokens[0].word[0] > '9' && strings.ContainsAny(s.tokens[i+1].word[:1], digits) {
			return j
		}
	}
	gap := s.whole[s.tokens[i-1].to:s.tokens[i].from]
	switch {
	case len(gap) == 1 && (gap == " " || gap == "."): // as nearly always
		return noJoint
	case strings.ContainsAny(gap, ",;&+"):
		return listJoint
	case strings.ContainsAny(gap, "–—…") || strings.Contains(gap, ".."):
		return rangeJoint
	case strings.ContainsAny(gap, "-‐‑−") && strings.ContainsAny(s.tokens[i-1].word[len(s.tokens[i-1].word)-1:], digits):
		return hyphenJoint
	}
	return noJoint
}

// pieces cuts a text where its parts are joined, and tells by what.
func (s span) pieces() (pieces []span, joints []joint) {
	start, before := 0, noJoint // what joins the piece that begins at start to the last one
	add := func(end int) bool {
		piece := s.part(start, end)
		if !piece.hasDigit() {
			return false
		}
		if pieces = append(pieces, piece); len(pieces) > 1 {
			joints = append(joints, before)
		}
		return true
	}
	for i := 1; i < len(s.tokens); i++ {
		j := s.jointAt(i)
		if j == noJoint {
			continue
		}
		isWord := jointWords[s.tokens[i].word] == j
		switch {
		case i > start:
			if !add(i) {
				return nil, nil
			}
			before = j
		case isWord: // ", and"
			before = j
		}
		if start = i; isWord {
			start++
		}
	}
	if start >= len(s.tokens) || !add(len(s.tokens)) {
		return nil, nil
	}
	return pieces, joints
}

func (s span) hasDigit() bool {
	return slices.ContainsFunc(s.tokens, func(t token) bool { return strings.ContainsAny(t.word, digits) })
}

// readPieces returns the readings of each piece as an item, or nil when one has none.
func readPieces(pieces []span) [][]ident.Ident {
	var all [][]ident.Ident
	before := "" // the last piece with what introduces it
	for _, piece := range pieces {
		text := piece.text()
		found := items(text)
		switch {
		case before == "" && len(found) == 0:
			text = singular(piece)
			found = items(text)
		case before != "" && piece.tokens[0].word[0] <= '9':
			text = introduced(before, text)
			found = items(text)
		}
		if len(found) == 0 {
			return nil
		}
		all = append(all, found)
		before = text
	}
	return all
}

// items returns the readings of a text that name an item and no edition or part of one.
func items(text string) []ident.Ident {
	return slices.DeleteFunc(identifiers(text), func(i ident.Ident) bool { return i.ID() != i.Family().ID() })
}

// singular is a piece with its first plural in the singular: "resolución 12".
func singular(piece span) string {
	for n, t := range piece.tokens {
		if len(t.word) <= len("sg") || !strings.HasSuffix(t.word, "s") || t.word[0] <= '9' {
			continue
		}
		plural := piece.part(n, n+1).text()
		one := strings.TrimRight(plural, "sS")
		if strings.HasSuffix(t.word, "iones") {
			one = strings.TrimRight(one, "eE")
		}
		return piece.whole[piece.tokens[0].from:t.from] + one + piece.whole[t.to:piece.tokens[len(piece.tokens)-1].to]
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
func bodiesOf(readings [][]ident.Ident) []string {
	var bodies []string
	for _, i := range readings[0] {
		inAll := !slices.ContainsFunc(readings, func(of []ident.Ident) bool { return len(ofBody(of, i.Body)) == 0 })
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
func listOf(readings [][]ident.Ident, joints []joint, body string) (List, bool) {
	l := List{Members: [][]ident.Ident{ofBody(readings[0], body)}}
	for n, j := range joints {
		next := ofBody(readings[n+1], body)
		if j != listJoint {
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

package plan

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
)

// Some numbers are typed otherwise than package ident has them: with an "x" for digits that
// are left open, with the body behind them, or as those of a conference that is still to be
// held.

// mostOpen bounds the digits that can be left open: of three it would be a thousand numbers.
const mostOpen = 2

// readFamily reads a number that is left open: "G.65x" are G.650 to G.659, "G.984.x" what goes
// on from G.984. The x may be an annex as well, as that of H.263 is; which there is, the
// catalogue knows.
func (p *Plan) readFamily(s span) bool {
	if n := len(s.tokens) - 1; n > 0 && (s.tokens[n].word == "series" || s.tokens[n].word == "family") {
		s = s.part(0, n)
	}
	text := s.text()
	number := strings.TrimRight(text, "xX")
	open := len(text) - len(number)
	if open == 0 || open > mostOpen || number == "" {
		return false
	}
	if of, ok := strings.CutSuffix(number, "."); ok && open == 1 {
		readings := slices.DeleteFunc(items(of), isNotRecommendation)
		if len(readings) == 0 || !strings.Contains(digits, of[len(of)-1:]) {
			return false
		}
		p.Readings = readings
		return true
	}
	if !strings.Contains(digits, number[len(number)-1:]) {
		return false
	}
	first := slices.DeleteFunc(items(number+strings.Repeat("0", open)), isNotRecommendation)
	last := slices.DeleteFunc(items(number+strings.Repeat("9", open)), isNotRecommendation)
	from, to, between := within(first, last, mostMembers)
	if between == nil {
		return false
	}
	l := List{Members: [][]ident.Ident{{from}}, From: from, To: to}
	for i := range between {
		l.Members = append(l.Members, []ident.Ident{i})
	}
	l.Members = append(l.Members, []ident.Ident{to})
	p.Lists = []List{l}
	return true
}

func isNotRecommendation(i ident.Ident) bool { return i.Kind != app.Recommendation }

// bodyBehind reads an identifier with its Sector behind it: "Question 1/2 ITU-D", "study group
// 2 of ITU-D".
func (s span) bodyBehind() []ident.Ident {
	n := len(s.tokens) - 2
	if n < 1 || s.tokens[n].word != "itu" && s.tokens[n].word != "uit" || !slices.Contains(sectors, s.tokens[n+1].word) {
		return nil
	}
	body, number := s.part(n, n+2), s.part(0, n)
	if last := s.tokens[n-1].word; n > 1 && (last == "of" || last == "in" || last == "from" || last == "de") {
		number = s.part(0, n-1)
	}
	if !number.hasDigit() {
		return nil
	}
	return identifiers(body.text() + " " + number.text())
}

var sectors = []string{"t", "r", "d"}

// conference reads a conference of a year in which package ident knows of none: "WTSA 2028".
func (s span) conference() []ident.Ident {
	if len(s.tokens) != 2 || !slices.Contains(conferences, s.tokens[0].word) {
		return nil
	}
	if n, ok := year(s.tokens[1].word); !ok || n < 2000 { // the names have two digits of the year
		return nil
	}
	i, err := ident.FromID("event/" + s.tokens[0].word + "-" + s.tokens[1].word[2:])
	if err != nil {
		return nil
	}
	return []ident.Ident{i}
}

// conferences are those that are named by their year.
var conferences = []string{"wtsa", "pp", "wtdc", "wrc", "wcit", "wtpf"}

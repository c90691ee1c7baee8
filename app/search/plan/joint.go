package plan

import (
	"slices"
	"strings"
)

// A joint is what stands between two pieces of a list.
type joint int

const (
	noJoint     joint = iota
	listJoint         // a comma, "and"
	rangeJoint        // a dash, "to"
	hyphenJoint       // a hyphen, which stands within many identifiers
	slashJoint        // a slash between study groups, action lines or goals
)

// jointWords stand between two identifiers. Two of them are also the letter of a
// series, and count only where they cannot be that ([span.isLetterJoint]).
var jointWords = map[string]joint{
	"and": listJoint, "or": listJoint, "et": listJoint, "ou": listJoint, "y": listJoint, "и": listJoint, "vs": listJoint, "versus": listJoint,
	"to": rangeJoint, "through": rangeJoint, "thru": rangeJoint, "until": rangeJoint, "a": rangeJoint, "al": rangeJoint, "au": rangeJoint,
}

// foreignFirst are the French and Spanish words that a text with "y" or "a" for "and"
// or "to" begins with.
var foreignFirst = strings.Fields("resolution resolutions resolucion resoluciones recomendacion recomendaciones recommandation recommandations " +
	"cuestion cuestiones comision comisiones commission commissions ligne lignes linea lineas objectif objectifs objetivo objetivos ods odd uit ce " +
	"de des del du desde entre le la les los las")

// jointAt is what joins the word at a place to the one before it; or the word itself is
// what joins its neighbours.
func (s span) jointAt(i int) (j joint, isWord bool) {
	if j := jointWords[s.tokens[i].word]; j != noJoint && i+1 < len(s.tokens) && (len(s.tokens[i].word) > 1 || s.isLetterJoint(i)) {
		return j, true
	}
	gap := s.gap(i)
	switch {
	case gap == " " || gap == ".": // as nearly always
		return noJoint, false
	case strings.ContainsAny(gap, ",;&+"):
		return listJoint, false
	case strings.ContainsAny(gap, "–—…") || strings.Contains(gap, ".."):
		return rangeJoint, false
	case strings.ContainsAny(gap, "-‐‑−") && strings.ContainsAny(s.tokens[i-1].word[len(s.tokens[i-1].word)-1:], digits):
		return hyphenJoint, false
	case strings.TrimSpace(gap) == "/" && s.isSlashJoint(i):
		return slashJoint, false
	}
	return noJoint, false
}

// gap is what stands before the word at a place.
func (s span) gap(i int) string { return s.whole[s.tokens[i-1].to:s.tokens[i].from] }

// isLetterJoint reports whether a word of one letter can be "and" or "to". As a letter of
// a series it has its number behind it, "Y.2720", "G.709/Y.1331", "Y 2720"; so nothing but
// blanks may stand around it, and before a number alone it must have an accent or the text
// begin in French or Spanish.
func (s span) isLetterJoint(i int) bool {
	if i+1 == len(s.tokens) || s.gap(i) != " " || s.gap(i+1) != " " {
		return false
	}
	t := s.tokens[i]
	if !strings.Contains(digits, s.tokens[i+1].word[:1]) || s.whole[t.from:t.to] == "à" {
		return true
	}
	first, _, _ := strings.Cut(s.whole, " ")
	return slices.ContainsFunc(words(first), func(w string) bool { return slices.Contains(foreignFirst, w) })
}

// isSlashJoint reports whether the slash before a word stands behind a study group, an action
// line or a goal: "SG13/SG17", "C2/C5", "SDG 9/11". Behind most other numbers it belongs to
// them, or joins the two of one text.
func (s span) isSlashJoint(i int) bool {
	for i--; i > 0 && isNumber(s.tokens[i].word) && strings.Trim(s.gap(i), " /.") == "" && s.gap(i) != " "; i-- {
	}
	w := s.tokens[i].word
	if isNumber(w) {
		return i > 0 && slices.Contains(slashWords, s.tokens[i-1].word)
	}
	name := strings.TrimRight(w, digits)
	return len(name) < len(w) && (name == "c" || slices.Contains(slashWords, name))
}

// slashWords stand before the numbers that a slash can join, in one word with them or
// before them.
var slashWords = strings.Fields("sg sgs group groups sdg sdgs goal goals target targets line lines al ce ods odd")

func isNumber(word string) bool { return strings.Trim(word, digits) == "" }

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
		j, isWord := s.jointAt(i)
		if j == noJoint {
			continue
		}
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

package refs

import (
	"strconv"

	"vademecum/app/ident"
)

// lineNames are what action lines are called, one and several.
var lineNames = phrasesOf(
	[2]string{"action line | línea de acción | grande orientation | ligne d action | направление деятельности |" +
		"направления деятельности | направлению деятельности | направлением деятельности | направлении деятельности |" +
		"行动方面 | خط العمل | خط عمل", "one"},
	[2]string{"action lines | líneas de acción | grandes orientations | lignes d action | направлений деятельности |" +
		"направлениям деятельности | направлениями деятельности | направлениях деятельности | خطوط العمل | خطي العمل | خطا العمل", "several"},
)

// lineBehind is the word that Chinese can have behind the number as well.
const lineBehind = "行动方面"

// lineLetters stand before the number of an action line: C, in Arabic the name of a letter.
var lineLetters = vocab([2]string{"c ج وج جيم", "c"})

// readActionLines reads action lines of the World Summit: "Action Line C2", "Action
// Line 6", "AL-C5", "C5行动方面", "C7: E-Government", "Roadmaps for C2, C5 and C6". Where
// action lines have been spoken of, C2 alone is one.
func (s *scan) readActionLines(i int) int {
	plural, j, named := s.lineWord(i)
	if !named {
		j = i
		if _, end, ok := s.lineNumber(i, true); ok && lineLetters[s.word(i)] != "" && s.word(end) == lineBehind {
			s.lines = true
		}
	}
	s.lines = s.lines || named
	if !s.lines {
		return i
	}
	start, end := i, i
	for {
		number, next, ok := s.lineNumber(j, named)
		if !ok || plural && s.num(j) != "" && s.counted(next) {
			return end
		}
		text := "action line C" + strconv.Itoa(number)
		if number == 7 {
			if sub, after, ok := s.subLine(next); ok {
				text, next = text+" e-"+sub, after
			}
		}
		id := "wsis/C" + strconv.Itoa(number)
		if number <= ident.LastActionLine {
			found, ok := first(s.parse(text))
			if !ok || found.Body != "wsis" {
				return end
			}
			id = found.ID()
		}
		if !named && s.word(next) == lineBehind {
			next++
		}
		s.add(id, "", start, next, false)
		end = next
		after, kind, more := s.separator(end)
		if !more || kind != ' ' || !named || !plural || lineLetters[s.word(after)] != "" {
			return end // C5 behind "and" is read on its own
		}
		start, j = after, after
	}
}

// lineWord reads the words before the number of an action line.
func (s *scan) lineWord(i int) (plural bool, end int, ok bool) {
	if many, end, ok := lineNames.at(s, i); ok {
		return many == "several", s.skip(end, "-:"), true
	}
	if s.word(i) == "al" && s.capital(i) && s.word(s.skip(i+1, "-")) == "c" {
		return false, s.skip(i+1, "-:"), true
	}
	return false, i, false
}

// lineNumber reads "C2", "c7", or a number alone right behind the words.
func (s *scan) lineNumber(i int, named bool) (number, end int, ok bool) {
	digits := i
	if lineLetters[s.word(i)] != "" {
		if digits = i + 1; !s.near(digits) || !named && !s.capital(i) {
			return 0, i, false
		}
	} else if !named || s.num(i) == "" {
		return 0, i, false
	}
	n, err := strconv.Atoi(s.num(digits))
	last := ident.LastActionLine
	if named && digits > i { // Action Line C12 is meant as one, 12 action lines are not
		last = 99
	}
	if err != nil || n < 1 || n > last || s.num(digits)[0] == '0' || s.glued(digits+1) {
		return 0, i, false
	}
	if s.mark(digits+1, "./%") && s.near(digits+1) && s.near(digits+2) && s.num(digits+2) != "" {
		return 0, i, false
	}
	return n, digits + 1, true
}

// subLine reads a sub-line of C7: ": E-Government", " e- environment", " on
// E-Health", "(e-agriculture)".
func (s *scan) subLine(i int) (name string, end int, ok bool) {
	j := s.skip(i, ":-(/,")
	if s.word(j) == "on" || s.word(j) == "for" {
		j++
	}
	w := s.word(j)
	if w == "e" {
		j = s.skip(j+1, "-")
		w = s.word(j)
	} else if len(w) < 2 || w[0] != 'e' {
		return "", i, false
	} else {
		w = w[1:]
	}
	switch w {
	case "government", "business", "learning", "health", "employment", "environment", "agriculture", "science":
		return w, j + 1, !s.glued(j + 1)
	}
	return "", i, false
}

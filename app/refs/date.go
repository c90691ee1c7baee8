package refs

import (
	"fmt"
	"strconv"
	"strings"

	"vademecum/app/ident"
)

// What tells editions apart behind a number: dates and versions. However a draft
// writes a date, the detail has it as texts bear it, month and year: "(10/2016)" for
// "(10/16)", "(octobre 2016)", "（2016年10月）" and ", 10/2016". What is written as a date
// and is none stays as it is ("(13/2019)"), so that whoever looks for that edition finds
// none rather than taking the text for one that names no edition.

// longestBracket is how many tokens a date in brackets has at most: "14 de octubre de 2016",
// "2016年10月14日".
const longestBracket = 7

// dateMarks stand between the numbers and words of a date in brackets.
const dateMarks = "/-.,年月日"

// bracket reads a version or a date: "(V8)", "(10/2019)", "(2019)", "(2022 or later)".
func (s *scan) bracket(i int) (end int, detail string, ok bool) {
	if !s.mark(i, "(") {
		return i, "", false
	}
	if s.word(i+1) == "v" && s.num(i+2) != "" && s.mark(i+3, ")") {
		return i + 4, "(V" + s.num(i+2) + ")", true
	}
	end = i + 1
	for end <= i+longestBracket && (s.num(end) != "" || s.word(end) != "" || s.mark(end, dateMarks)) {
		if s.word(end) == "or" && s.word(end+1) == "later" {
			break
		}
		end++
	}
	if end == i+1 {
		return i, "", false
	}
	date, ok := s.date(i+1, end)
	if s.word(end) == "or" {
		end += 2
	}
	if !ok || !s.mark(end, ")") {
		return i, "", false
	}
	return end + 1, "(" + date + ")", true
}

// openDate reads month and year without brackets: "X.509, 10/2016".
func (s *scan) openDate(i int) (end int, detail string, ok bool) {
	i = s.skip(i, ",")
	month, err := strconv.Atoi(s.num(i))
	if err != nil || !s.mark(i+1, "/") || !s.near(i+1) || !s.near(i+2) || !isYear(s.num(i+2)) || s.glued(i+3) || s.mark(i+3, "/-") || len(s.num(i)) > 2 {
		return i, "", false
	}
	return i + 3, fmt.Sprintf("(%02d/%s)", month, s.num(i+2)), true
}

// date reads all the tokens from i to before end as a date, as texts bear it. What is
// written in figures as a date and is none is given as it stands.
func (s *scan) date(i, end int) (string, bool) {
	figures, year := s.inFigures(i, end), s.num(end-1)
	short := figures && end-i == 3 && s.mark(i+1, "/") && len(s.num(i)) <= 2 && len(year) <= 2
	if month, err := strconv.Atoi(s.num(i)); short && err == nil && month >= 1 && month <= 12 && len(year) == 2 {
		return fmt.Sprintf("%02d/%s%s", month, century(year), year), true
	}
	written := tidy(s.text[s.tok[i].from:s.tok[end-1].to])
	if !s.hasYear(i, end) {
		return written, short
	}
	if figures && end-i == 5 && isYear(year) && len(s.num(i)) <= 2 { // the day of 14/10/2016
		i += 2
	}
	date, ok := ident.Date(tidy(s.text[s.tok[i].from:s.tok[end-1].to]))
	if !ok {
		return written, figures || s.mark(end-1, "月日")
	}
	if year, month, dated := strings.Cut(date, "-"); dated {
		date = month + "/" + year
	}
	return date, true
}

// century completes a year of two figures: texts of ours were so dated up to 1999,
// and drafts do it to this day.
func century(year string) string {
	if year >= "60" {
		return "19"
	}
	return "20"
}

// hasYear reports whether a year stands among the tokens from i to before end.
func (s *scan) hasYear(i, end int) bool {
	for ; i < end; i++ {
		if isYear(s.num(i)) {
			return true
		}
	}
	return false
}

// inFigures reports whether the tokens from i to before end are numbers with a mark
// between them.
func (s *scan) inFigures(i, end int) bool {
	for n := i; n < end; n++ {
		if (n-i)%2 == 0 && s.num(n) == "" || (n-i)%2 == 1 && !s.mark(n, "/-.") {
			return false
		}
	}
	return (end-i)%2 == 1 && end-i > 1
}

// isYear reports whether a text of ours can be of that year.
func isYear(digits string) bool {
	return len(digits) == 4 && (digits[:2] == "19" || digits[:2] == "20")
}

// version reads a version without brackets: "version 8", "v8", "H.264v8". Whether it is one
// of the text or of something else ("X.509 v3 certificates") only its editions tell.
func (s *scan) version(i int) (end int, detail string, ok bool) {
	at := i + 1
	if s.word(i) == "v" {
		at = s.skip(at, ".")
	}
	if w := s.word(i); w != "version" && (w != "v" || !s.near(i+1) || !s.near(at)) {
		return i, "", false
	}
	number := s.num(at)
	if number == "" || len(number) > 2 || number[0] == '0' || s.glued(at+1) || s.mark(at+1, "./") && s.near(at+1) && s.near(at+2) && s.num(at+2) != "" {
		return i, "", false
	}
	return at + 1, "(V" + number + ")", true
}

// stuckVersion reports whether what is stuck to a number is a version: H.264v8.
func (s *scan) stuckVersion(i int) bool {
	return s.word(i) == "v" && s.near(i) && s.near(i+1) && s.num(i+1) != "" && len(s.num(i+1)) <= 2 && !s.glued(i+2)
}

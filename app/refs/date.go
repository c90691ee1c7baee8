package refs

import (
	"fmt"
	"strconv"
	"strings"

	"vademecum/app/ident"
)

// What tells editions apart behind a number: dates and versions (version.go). However a
// draft writes a date, the detail has it as texts bear it, month and year: "(10/2016)" for
// "(10/16)", "(octobre 2016)", "（二〇一六年十月）" and ", 10/2016". What is written as a date
// and is none stays as it is ("(13/2019)"), so that whoever looks for that edition finds
// none rather than taking the text for one that names no edition. So does what stands in
// brackets, plainly says which edition is meant and cannot be read: "(Spring 2016)",
// "(II квартал 2016 г.)", "(draft)".

// Tokens that brackets around an edition have at most, and around a date alone: "14 de
// octubre de 2016", "2016年10月14日".
const (
	longestBracket = 14
	longestDate    = 7
)

// bracket reads an edition in brackets: "(V8)", "(10/2019)", "(2022 or later)", "(V15,
// 08/2024)". read is false of one that could not be read: the detail has it as it stands.
func (s *scan) bracket(i int) (end int, detail string, read, ok bool) {
	end = s.closing(i)
	if end <= i+1 {
		return i, "", false, false
	}
	to := end
	if w := s.word(to - 2); (w == "or" || w == "and") && s.word(to-1) == "later" && to-2 > i+1 {
		to -= 2
	}
	if detail, ok := s.editions(i+1, to); ok {
		return end + 1, detail, true, true
	}
	if !s.plainEdition(i+1, end) {
		return i, "", false, false
	}
	return end + 1, "(" + s.written(i+1, end) + ")", false, true
}

// closing returns the place of the bracket that closes the one at i, with no other between
// them; i where there is none.
func (s *scan) closing(i int) int {
	if !s.mark(i, "(") {
		return i
	}
	for end := i + 1; end <= i+longestBracket && end < len(s.tok) && !s.mark(end, "("); end++ {
		if s.mark(end, ")") {
			return end
		}
	}
	return i
}

// editions reads all the tokens from i to before end as a version or a date, or as both with
// a comma between them.
func (s *scan) editions(i, end int) (string, bool) {
	if v, ok := s.versionAt(i); ok && v.end == end {
		return v.detail, true
	}
	if date, ok := s.dateAmong(i, end); ok {
		return "(" + date + ")", true
	}
	for at := i + 1; at < end-1; at++ {
		if !s.mark(at, ",;") {
			continue
		}
		first, ok := s.editions(i, at)
		second, also := s.editions(at+1, end)
		return first + " " + second, ok && also
	}
	return "", false
}

// Words that stand around a date in brackets and leave it the date of the edition: "edition
// of", "approved", "2016年版". When a text was published is something else.
var (
	datedWords = vocab([2]string{"edition édition edición издание издания version versión версия طبعة الطبعة " +
		"approved approuvée approuvé aprobada aprobado утверждена утв المعتمدة of de du del dated от в in en", "-"})
	behindDate = vocab([2]string{"edition édition edición издание version versión версия 版 版本 طبعة", "-"})
)

// dateAmong reads a date with such words around it.
func (s *scan) dateAmong(i, end int) (string, bool) {
	for datedWords[s.word(i)] != "" && i < end-1 {
		i = s.skip(i+1, ".")
	}
	for behindDate[s.word(end-1)] != "" && end-1 > i {
		end--
	}
	if end <= i || end-i > longestDate {
		return "", false
	}
	return s.date(i, end)
}

// isMonth reports whether the tokens from i to before end are the name of a month, alone or
// with a number that may be a day or a year: "October", "Oct-16".
func (s *scan) isMonth(i, end int) bool {
	if last := s.num(end - 1); end-i > 1 && len(last) <= 2 && last != "" {
		end -= 1 + b2i(s.mark(end-2, "-,."))
	}
	if end <= i || end-i > 3 || s.num(i) != "" {
		return false
	}
	_, ok := ident.Date(s.plain(i, end) + " 2000")
	return ok
}

// openDate reads a date without brackets: "X.509, 10/2016", "X.509:2016", and month and year
// that nothing but a mark follows: "X.509, October 2016;".
func (s *scan) openDate(i int) (end int, detail string, ok bool) {
	if s.mark(i, ":-") && s.near(i) && s.near(i+1) && isYear(s.num(i+1)) && !s.glued(i+2) && !(s.mark(i+2, "-/:") && s.near(i+2)) {
		return i + 2, "(" + s.num(i+1) + ")", true
	}
	at := s.skip(i, ",")
	if end := at + 2; at > i && s.of(word, at) != "" && isYear(s.num(at+1)) && (end == len(s.tok) || s.tok[end].kind == mark && !s.mark(end, "-/")) {
		date, ok := s.date(at, end)
		return end, "(" + date + ")", ok
	}
	month, err := strconv.Atoi(s.num(at))
	if err != nil || !s.mark(at+1, "/") || !s.near(at+1) || !s.near(at+2) || !isYear(s.num(at+2)) || s.glued(at+3) || s.mark(at+3, "/-") || len(s.num(at)) > 2 {
		return i, "", false
	}
	return at + 3, fmt.Sprintf("(%02d/%s)", month, s.num(at+2)), true
}

// date reads all the tokens from i to before end as a date, as texts bear it. What is
// written in figures as a date and is none is given as it stands.
func (s *scan) date(i, end int) (string, bool) {
	figures, year := s.inFigures(i, end), s.num(end-1)
	short := figures && end-i == 3 && s.mark(i+1, "/") && len(s.num(i)) <= 2 && len(year) <= 2
	if month, err := strconv.Atoi(s.num(i)); short && err == nil && month >= 1 && month <= 12 && len(year) == 2 {
		return fmt.Sprintf("%02d/%s%s", month, century(year), year), true
	}
	written := s.written(i, end)
	if !s.hasYear(i, end) {
		return written, short
	}
	if figures && end-i == 5 && isYear(year) && len(s.num(i)) <= 2 { // the day of 14/10/2016
		i += 2
	}
	date, ok := ident.Date(s.plain(i, end))
	if !ok {
		return written, figures || s.word(end-1) == "月" || s.word(end-1) == "日"
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

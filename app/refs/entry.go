package refs

import "strings"

// An entry is one number in a list of resolutions.
type entry struct {
	number     string // "123", or "70" of 70/125
	second     string // "125" of 70/125
	edition    string // "2" of ITU-R 61-2
	raw        string // what stands in brackets: "Rev. Dubai, 2018"
	start, end int    // tokens, the brackets included
}

// entries reads numbers with their brackets. The first one begins with the word
// before it.
func (s *scan) entries(j, start int) []entry {
	var list []entry
	for {
		e, ok := s.entry(j)
		if !ok {
			return list
		}
		if len(list) == 0 {
			e.start = start
		}
		list = append(list, e)
		next, kind, ok := s.separator(e.end)
		if !ok || kind != ' ' || s.num(next) == "" {
			return list
		}
		if e.raw == "" && s.ambiguous(start) && !s.bracketed(next+1) && s.lowercase(next+1) {
			return list // в Резолюции 44 и 17 странах
		}
		if s.word(start) == "res" && !s.bracketed(next+1) && (!s.joined(next-1) || s.counted(next+1)) { // Res. 123 and 200
			return list
		}
		if e.raw == "" && !s.several(start) && !s.bracketed(next+1) && !s.mark(next+1, "/") {
			return list // Resolution 140, 3 countries
		}
		j = next
	}
}

// severalResolutions are the words for several resolutions that do not end in s. Those
// marked "perhaps" are said of one as well.
var severalResolutions = vocab(
	[2]string{"резолюций резолюциях резолюциям резолюциями решений القرارات القرارين القراران قرارات المقررات", "several"},
	[2]string{"резолюции решения", "perhaps"},
)

// several reports whether the word at i can be said of several resolutions.
func (s *scan) several(i int) bool {
	return strings.HasSuffix(s.word(i), "s") || severalResolutions[s.word(i)] != ""
}

func (s *scan) ambiguous(i int) bool { return severalResolutions[s.word(i)] == "perhaps" }

// lowercase reports whether a word stands at i that begins no name and joins nothing.
func (s *scan) lowercase(i int) bool {
	return s.of(word, i) != "" && !s.capital(i) && joints[s.word(i)] == ""
}

// joined reports whether "and" stands at i, which a list of two does not go without.
func (s *scan) joined(i int) bool { return s.word(i) != "" || s.mark(i, "&") }

// bracketed reports whether a year in brackets stands at i.
func (s *scan) bracketed(i int) bool {
	_, _, ok := s.adoption(i)
	return ok
}

// entry reads one number: "123 (Rev. Antalya, 2006)", "61-2", "70/125", "57/270 B".
func (s *scan) entry(i int) (entry, bool) {
	e := entry{number: s.num(i), start: i, end: i + 1}
	if e.number == "" || len(e.number) > 4 || e.number[0] == '0' || s.glued(i+1) || s.mark(i+1, "×") || s.word(i+1) == "x" && s.num(i+2) != "" {
		return entry{}, false
	}
	switch {
	case s.mark(i+1, "/") && s.near(i+1):
		e.second, e.end = s.num(i+2), i+3
		if e.second == "" || len(e.second) > 4 || s.mark(i+3, "/") {
			return entry{}, false
		}
		if w := s.word(e.end); len(w) == 1 && w >= "b" && w <= "d" && s.capital(e.end) && !s.glued(e.end+1) {
			e.second, e.end = e.second+" "+strings.ToUpper(w), e.end+1
		} else if s.glued(e.end) {
			return entry{}, false
		}
	case s.mark(i+1, "-") && s.near(i+1) && s.near(i+2) && len(s.num(i+2)) > 0 && len(s.num(i+2)) < 3:
		e.edition, e.end = s.num(i+2), i+3
	case s.mark(i+1, ".") && s.near(i+1) && s.near(i+2) && s.num(i+2) != "":
		return entry{}, false
	}
	if raw, end, ok := s.adoption(e.end); ok {
		e.raw, e.end = raw, end
	}
	return e, true
}

// maxOrdinals bounds the numbers that stand before one word.
const maxOrdinals = 12

// ordinalEnds are what Russian puts behind the figures of an ordinal number: 17-я.
var ordinalEnds = vocab([2]string{"я й ю е х м го ая ой ую ый их", "-"})

// ordinals reads numbers that stand before what they count, as Chinese has them and
// Russian can: "第44号", "第71号（2018年，迪拜，修订版）和第130号", "17-я", "2-й и 3-й". at is the
// place behind them, where the word for what they count must stand.
func (s *scan) ordinals(i int) (list []entry, at int) {
	at = i
	if s.num(i) == "" && s.word(i) != "第" { // as nearly always
		return nil, i
	}
	for next := i; len(list) < maxOrdinals; {
		j := next
		if s.word(j) == "第" {
			j++
		}
		e, ok := s.entry(j)
		if !ok {
			break
		}
		e.start = next
		told := j > next || len(list) > 0
		switch {
		case s.word(e.end) == "号":
			told = true
			e.end++
			if raw, end, ok := s.adoption(e.end); ok && e.raw == "" {
				e.raw, e.end = raw, end
			}
		case s.mark(e.end, "-") && s.near(e.end) && s.near(e.end+1) && ordinalEnds[s.word(e.end+1)] != "":
			told = true
			e.end += 2
		}
		if !told {
			break
		}
		list, at = append(list, e), e.end
		after, kind, ok := s.separator(at)
		if !ok || kind != ' ' || s.num(after) == "" && s.word(after) != "第" {
			break
		}
		next = after
	}
	return list, at
}

// adoption reads place and year, or conference, in brackets: "(Rev. Dubai, 2018)",
// "(WRC-15)", "(Rev.WRC-19)".
func (s *scan) adoption(i int) (raw string, end int, ok bool) {
	if !s.mark(i, "(") {
		return "", i, false
	}
	year := false
	for j := i + 1; j < len(s.tok) && j < i+16; j++ {
		switch t := s.tok[j]; {
		case t.kind == mark && t.text == ")":
			raw := strings.ReplaceAll(s.text[s.tok[i].to:t.from], "(", "")
			return tidyRevision(raw), j + 1, year
		case t.kind == mark && t.text == "(" && j < i+4: // (Rev. (Hammamet, 2016)
		case t.kind == mark && strings.Contains("(;:", t.text), t.kind == address:
			return "", i, false
		case isYear(t.text):
			year = true
		case t.kind == number && len(t.text) == 2 && s.mark(j-1, "-"):
			if _, known := bodyNames[s.word(j-2)]; known {
				year = true
			}
		}
	}
	return "", i, false
}

// tidyRevision brings "Rev.Dubai,2018" to "Rev. Dubai, 2018".
func tidyRevision(raw string) string {
	raw = tidy(raw)
	if len(raw) > 3 && strings.EqualFold(raw[:3], "rev") {
		rest := strings.TrimPrefix(raw[3:], "ised")
		raw = "Rev. " + strings.TrimLeft(rest, ". ")
	}
	return raw
}

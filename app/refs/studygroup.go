package refs

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"

	"vademecum/app/ident"
)

// groupNames are the names of study groups, of one and of several.
var groupNames = phrasesOf(
	[2]string{"sg | study group | commission d etude | commission d etudes | comisión de estudio | ик |" +
		"исследовательская комиссия | исследовательской комиссии | исследовательскую комиссию | исследовательской комиссией |" +
		"研究组 | لجنة الدراسات | لجنة دراسات", "one"},
	[2]string{"sgs | study groups | commissions d etude | commissions d etudes | comisiones de estudio |" +
		"исследовательские комиссии | исследовательских комиссий | исследовательским комиссиям | исследовательскими комиссиями |" +
		"исследовательских комиссиях | لجان الدراسات | لجنتا الدراسات | لجنتي الدراسات | لجان دراسات", "several"},
)

// readStudyGroups reads study groups and advisory groups: "ITU-T Study Group 17",
// "SG11", "ITU-D Study Groups 1 and 2", "第17研究组", "17-я Исследовательская комиссия", "TSAG".
func (s *scan) readStudyGroups(i int) int {
	sector, j, led := s.sectorAt(i)
	if led && s.joinedAnd(j) { // the Sector is of what stands before it
		return i
	}
	if !led {
		j = i
	}
	if end, ok := s.advisory(j, sector); ok {
		return end
	}
	if sector == "" && s.said == i && !s.joinedAnd(i) { // "ITU-T's Study Group 5" is no lead, "ITU-T" read before is
		sector = s.sector
	}
	if end := s.ordinalGroups(j, sector); end > j {
		return end
	}
	plural, k, ok := s.groupWord(j)
	if !ok {
		return i
	}
	if led {
		s.sector, s.said = sector, k
	}
	if plural && sector == "" {
		sector = s.sectorOfAll(k)
	}
	start := j
	for {
		n := s.num(k)
		if s.near(k) && s.tok[k-1].kind == word && len(s.word(k-1)) > len("sgs") { // study group2: the mark of a footnote
			break
		}
		if n == "" || len(n) > 2 || n[0] == '0' || s.glued(k+1) || s.mark(k+1, "/.") && s.near(k+1) && s.near(k+2) && s.num(k+2) != "" {
			break
		}
		id, ok := s.group(n, sector, k+1, len(s.word(k-1)) > len("sgs"))
		if !ok {
			break
		}
		s.add("sg/"+id, "", start, k+1, false)
		j = k + 1
		next, kind, more := s.separator(k + 1)
		if !more || kind != ' ' || !plural && sector == "" {
			break
		}
		if _, after, ok := s.groupWord(next); ok { // SG9 and SG16
			start, k = next, after
			continue
		}
		if !plural || s.num(next) == "" || s.counted(next+1) {
			break
		}
		start, k = next, next
	}
	if j == start && !led || start == j {
		return i
	}
	return j
}

// sectorOfAll reads the Sector behind a list of study groups, which is that of all of them:
// "Study Groups 2, 3 and 5 of ITU-T".
func (s *scan) sectorOfAll(k int) string {
	for range maxOrdinals {
		next, kind, ok := s.separator(k + 1)
		if !ok || kind != ' ' || s.num(next) == "" {
			break
		}
		k = next
	}
	return s.sectorBehind(k + 1)
}

// joinedAnd reports whether an Arabic "and" is joined to the word at i.
func (s *scan) joinedAnd(i int) bool { return strings.HasPrefix(s.word(i), "و") }

// ordinalGroups reads study groups whose numbers stand before the words: "第2和第3研究组".
func (s *scan) ordinalGroups(i int, sector string) int {
	list, at := s.ordinals(i)
	_, end, ok := s.groupWord(at)
	if !ok || len(list) == 0 {
		return i
	}
	for n := range list {
		if e := &list[n]; e.second+e.edition+e.raw != "" || len(e.number) > 2 {
			return i
		}
	}
	for n, e := range list {
		id, ok := s.group(e.number, sector, end, true)
		if !ok {
			return i
		}
		if n == len(list)-1 {
			e.end = end
		}
		s.add("sg/"+id, "", e.start, e.end, false)
	}
	return end
}

// groupWord reads the words for a study group.
func (s *scan) groupWord(i int) (plural bool, end int, ok bool) {
	many, end, ok := groupNames.at(s, i)
	if !ok || end == i+1 && !s.capital(i) { // SG, ИК
		return false, i, false
	}
	if s.mark(end, "-") && s.near(end) && s.near(end+1) { // ИК-17
		end++
	}
	return many == "several", end, true
}

// group finds the Sector of a study group: the one named with it, the one named
// behind it, the one the number was last said to be of, the one spoken of, and
// at last the one that has a group of this number. Who writes "Study Group 99" means one
// all the same, though none has had that number; named: it is written out so.
func (s *scan) group(number, sector string, end int, named bool) (string, bool) {
	if sector == "" {
		sector = s.sectorBehind(end)
	}
	if sector == "" {
		sector = s.sectors[number]
	}
	if sector == "" && s.has(s.sector, number) {
		sector = s.sector
	}
	if n, err := strconv.Atoi(number); err == nil && n > ident.LastStudyGroup && (named || sector != "") {
		return cmp.Or(sector, s.sector, "itu-t") + "/" + number, true
	}
	i, ok := first(s.parse(strings.TrimSpace(strings.ToUpper(sector) + " SG " + number)))
	if !ok || i.Body != "sg" {
		return "", false
	}
	s.sectors[number] = i.Number[:len("itu-t")]
	return i.Number, true
}

// has reports whether a Sector is known to have a study group of a number.
func (s *scan) has(sector, number string) bool {
	if sector == "" {
		return false
	}
	for _, i := range s.parse("SG " + number) {
		if strings.HasPrefix(i.Number, sector+"/") {
			return true
		}
	}
	return false
}

// belonging are the words between something and the Sector it belongs to.
var belonging = vocab([2]string{"of de del du التابعة التابع في من", "-"})

// sectorBehind reads a Sector behind what it has: "Study Group 1 of the
// Telecommunication Development Sector", "Question 4/2 of ITU-D".
func (s *scan) sectorBehind(i int) string {
	switch sector, _, ok := s.sectorAt(i); {
	case ok && s.text[s.tok[i].from] >= utf8.RuneSelf: // Russian and Arabic have no word between them
		return sector
	case s.mark(i, "("):
		sector, _, _ := s.sectorAt(i + 1)
		return sector
	case belonging[s.word(i)] == "":
		return ""
	}
	for j := i + 1; j < i+7; j++ {
		if sector, _, ok := s.sectorAt(j); ok {
			return sector
		}
		if s.word(j) == "" && s.num(j) == "" {
			return ""
		}
	}
	return ""
}

// advisoryGroups are the advisory groups, by what they are called in full and for short.
var advisoryGroups = phrasesOf(
	[2]string{"tsag | gcnt | gant | кгсэ | telecommunication standardization advisory group |" +
		"консультативная группа по стандартизации электросвязи | консультативной группы по стандартизации электросвязи |" +
		"电信标准化顾问组 | الفريق الاستشاري لتقييس الاتصالات", "sg/itu-t/TSAG"},
	[2]string{"tdag | gcdt | gadt | кгрэ | telecommunication development advisory group |" +
		"консультативная группа по развитию электросвязи | консультативной группы по развитию электросвязи |" +
		"电信发展顾问组 | الفريق الاستشاري لتنمية الاتصالات", "sg/itu-d/TDAG"},
	[2]string{"rag | radiocommunication advisory group | консультативная группа по радиосвязи |" +
		"консультативной группы по радиосвязи | 无线电通信顾问组 | الفريق الاستشاري للاتصالات الراديوية", "sg/itu-r/RAG"},
)

// advisory reads the advisory groups. RAG is one only in capitals and with ITU-R
// about.
func (s *scan) advisory(i int, sector string) (end int, ok bool) {
	id, end, ok := advisoryGroups.at(s, i)
	switch {
	case !ok:
		return i, false
	case s.word(i) == "rag":
		ok = s.capital(i) && (sector == "itu-r" || s.certain[id] || s.mark(i-1, "(") && s.word(i-2) == "group")
	case end == i+1 && s.word(i) != "tsag" && s.word(i) != "tdag": // acronyms that may be words elsewhere
		ok = s.capital(i)
	}
	if !ok || s.glued(end) || s.mark(end, "-") && s.near(end+1) {
		return i, false
	}
	s.add(id, "", i, end, false)
	return end, true
}

package refs

import (
	"cmp"
	"strconv"
	"strings"

	"vademecum/app/ident"
)

// readStudyGroups reads study groups and advisory groups: "ITU-T Study Group 17",
// "SG11", "ITU-D Study Groups 1 and 2", "TSAG".
func (s *scan) readStudyGroups(i int) int {
	sector, j, led := s.sectorAt(i)
	if !led {
		j = i
	}
	if end, ok := s.advisory(j, sector); ok {
		return end
	}
	plural, k, ok := s.groupWord(j)
	if !ok {
		return i
	}
	if led {
		s.sector, s.said = sector, k
	}
	if sector == "" && s.said == i { // "ITU-T's Study Group 5" is no lead, "ITU-T" read before is
		sector = s.sector
	}
	start := j
	for {
		n := s.num(k)
		if s.near(k) && s.word(k-1) == "group" { // study group2: the mark of a footnote
			break
		}
		if n == "" || len(n) > 2 || n[0] == '0' || s.glued(k+1) || s.mark(k+1, "/.") && s.near(k+1) && s.near(k+2) && s.num(k+2) != "" {
			break
		}
		id, ok := s.group(n, sector, k+1)
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

// groupWord reads the words for a study group.
func (s *scan) groupWord(i int) (plural bool, end int, ok bool) {
	switch w := s.word(i); {
	case (w == "sg" || w == "sgs") && s.capital(i):
		return w == "sgs", i + 1, true
	case w == "study" && (s.word(i+1) == "group" || s.word(i+1) == "groups"):
		return s.word(i+1) == "groups", i + 2, true
	case (w == "comision" || w == "comisiones") && s.word(i+1) == "de" && s.word(i+2) == "estudio":
		return w == "comisiones", i + 3, true
	case (w == "commission" || w == "commissions") && s.word(i+1) == "d" && strings.HasPrefix(s.word(i+2), "etude"):
		return w == "commissions", i + 3, true
	}
	return false, i, false
}

// group finds the Sector of a study group: the one named with it, the one named
// behind it, the one the number was last said to be of, the one spoken of, and
// at last the one that has a group of this number. Who writes "Study Group 99" means one
// all the same, though none has had that number.
func (s *scan) group(number, sector string, end int) (string, bool) {
	if sector == "" {
		sector = s.sectorBehind(end)
	}
	if sector == "" {
		sector = s.sectors[number]
	}
	if sector == "" && s.has(s.sector, number) {
		sector = s.sector
	}
	named := s.num(end-1) == number && s.word(end-2) == "group"
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

// sectorBehind reads a Sector behind what it has: "Study Group 1 of the
// Telecommunication Development Sector", "Question 4/2 of ITU-D".
func (s *scan) sectorBehind(i int) string {
	switch {
	case s.mark(i, "("):
		sector, _, _ := s.sectorAt(i + 1)
		return sector
	case s.word(i) != "of":
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

// advisory reads the advisory groups. RAG is one only in capitals and with ITU-R
// about.
func (s *scan) advisory(i int, sector string) (end int, ok bool) {
	id := ""
	switch s.word(i) {
	case "tsag":
		id = "sg/itu-t/TSAG"
	case "tdag":
		id = "sg/itu-d/TDAG"
	case "rag":
		if s.capital(i) && (sector == "itu-r" || s.certain["sg/itu-r/RAG"] || s.mark(i-1, "(") && s.word(i-2) == "group") {
			id = "sg/itu-r/RAG"
		}
	case "telecommunication", "radiocommunication":
		return s.advisoryName(i)
	}
	if id == "" || s.glued(i+1) || s.mark(i+1, "-") && s.near(i+2) {
		return i, false
	}
	s.add(id, "", i, i+1, false)
	return i + 1, true
}

// advisoryName reads an advisory group in full.
func (s *scan) advisoryName(i int) (end int, ok bool) {
	for _, name := range []struct{ words, id string }{
		{"telecommunication standardization advisory group", "sg/itu-t/TSAG"},
		{"telecommunication development advisory group", "sg/itu-d/TDAG"},
		{"radiocommunication advisory group", "sg/itu-r/RAG"},
	} {
		if end, ok := s.phrase(i, strings.Fields(name.words)); ok {
			s.add(name.id, "", i, end, false)
			return end, true
		}
	}
	return i, false
}

package ident

import (
	"strconv"
	"strings"

	"vademecum/app"
)

var (
	groupWords    = vocab("sg", "study group", "ce", "comisión de estudio", "commission d études", "commission d étude", "ик")
	advisoryWords = []struct {
		number string
		words  vocabulary
	}{
		{"itu-t/TSAG", vocab("tsag", "gant", "gcnt", "кгсэ")},
		{"itu-d/TDAG", vocab("tdag", "gadt", "gcdt")},
		{"itu-r/RAG", vocab("itu r rag", "uit r rag")}, // "rag" alone is a word
	}
)

// sectorsOf lists the Sectors that have had a study group of a number, likeliest
// first: the one that has it now, and where two have it, the one that has it
// longer.
func sectorsOf(group int) []string {
	switch group {
	case 1:
		return []string{"itu-d", "itu-r"}
	case 2:
		return []string{"itu-t", "itu-d"}
	case 3, 5:
		return []string{"itu-t", "itu-r"}
	case 4, 6, 7:
		return []string{"itu-r", "itu-t"}
	case 8, 10:
		return []string{"itu-r"}
	case 9, 11:
		return []string{"itu-t", "itu-r"}
	}
	return []string{"itu-t"}
}

// LastStudyGroup is above the highest number that a study group has had in any Sector.
const LastStudyGroup = 29

// readStudyGroup reads "sg17", "ITU-T Study Group 17", "CE 17", "TSAG".
func readStudyGroup(c cursor) []Ident {
	for _, a := range advisoryWords {
		if rest, ok := a.words.in(c); ok && rest.end() {
			return []Ident{{Body: "sg", Number: a.number, Kind: app.StudyGroup}}
		}
	}
	sector, c := c.sector()
	for _, a := range advisoryWords {
		if rest, ok := a.words.in(c); ok && rest.end() && strings.HasPrefix(a.number, sector) {
			return []Ident{{Body: "sg", Number: a.number, Kind: app.StudyGroup}}
		}
	}
	rest, ok := groupWords.in(c)
	if !ok {
		return nil
	}
	rest, _ = numberWords.in(rest)
	n, rest, ok := rest.skip("-").count(1, LastStudyGroup)
	if !ok {
		return nil
	}
	if sector == "" {
		sector, rest = rest.skip("(,").filler().sector()
	}
	if !rest.end() {
		return nil
	}
	list := sectorsOf(n)
	if sector != "" {
		list = []string{sector}
	}
	var found []Ident
	for _, s := range list {
		found = append(found, Ident{Body: "sg", Number: s + "/" + strconv.Itoa(n), Kind: app.StudyGroup})
	}
	return found
}

// sector reads the name of a Sector; empty when none is there.
func (c cursor) sector() (string, cursor) {
	for _, s := range sectors {
		if rest, ok := s.words.in(c); ok {
			return s.sector, rest.skip(":-/")
		}
	}
	return "", c
}

func (c cursor) namesSector() bool {
	sector, _ := c.sector()
	return sector != ""
}

// printStudyGroup gives "ITU-T SG17" and "TSAG".
func printStudyGroup(number string) string {
	sector, group, _ := strings.Cut(number, "/")
	switch {
	case group == "RAG": // alone it is a word
		return "ITU-R RAG"
	case group != "" && group[0] >= 'A':
		return group
	}
	return strings.ToUpper(sector) + " SG" + group
}

package ident

import (
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
)

// Resolutions are numbered afresh by every body, and texts mostly leave the body
// unsaid: "Resolution 47" can be one of seven. What decides is, in this order, a
// body that is named, and the place and year of the edition. Where neither
// stands, every body is a reading, in the order of bodyWords.

var (
	resolutionWords = vocab("resolution", "res", "reso", "résolution", "rés", "resolución", "резолюция", "рез")
	decisionWords   = vocab("decision", "dec", "décision", "decisión", "acuerdo", "решение")
	opinionWords    = vocab("opinion", "opinión", "avis", "мнение")
	revisedWords    = vocab("rev", "revised", "rév", "révisée", "revisada", "пересм", "修订版", "المراجع", "المراجعة")
	modifiedWords   = vocab("modified", "mod", "last modified", "last amended", "amended", "as amended", "modificada")
)

// bodyWords names the bodies that adopt resolutions, in the order in which
// readings are given: first the assembly whose Recommendations fill the
// catalogue, then the conference above all Sectors, then the other Sectors, then
// those whose resolutions are few, and the Council, whose numbers begin near
// 1 000, last.
var bodyWords = []struct {
	body  string
	words vocabulary
}{
	{"wtsa", vocab("wtsa", "amnt", "васэ", "itu t", "uit t", "мсэ т", "世界电信标准化全会", "الجمعية العالمية لتقييس الاتصالات")},
	{"pp", vocab("pp", "plenipot", "plenipotentiary", "plenipotentiary conference", "conferencia de plenipotenciarios", "conférence de plénipotentiaires", "пк", "全权代表大会", "مؤتمر المندوبين المفوضين")},
	{"wtdc", vocab("wtdc", "cmdt", "вкрэ", "itu d", "uit d", "мсэ д", "мсэ d", "世界电信发展大会", "المؤتمر العالمي لتنمية الاتصالات")},
	{"itu-r", vocab("itu r", "uit r", "мсэ р", "мсэ r")},
	{"wcit", vocab("wcit", "cmti")},
	{"wrc", vocab("wrc", "cmr", "вкр")},
	{"wtpf", vocab("wtpf", "fmpt")},
	{"council", vocab("council", "itu council", "consejo", "conseil", "совет")},
}

// bodiesOf lists the bodies that adopt texts of a kind, likeliest first.
var bodiesOf = map[app.Kind][]string{
	app.Resolution:     {"wtsa", "pp", "wtdc", "itu-r", "wcit", "wrc", "council"},
	app.Decision:       {"pp", "council"},
	app.Opinion:        {"wtpf"},
	app.Recommendation: {"wtdc", "pp", "wtpf", "wrc"},
}

// firstCouncil is where the numbers stop being those of conferences: Council
// resolutions have had four digits, and its decisions three, for as long as the
// catalogue reaches.
var firstCouncil = map[app.Kind]int{app.Resolution: 1000, app.Decision: 100}

// readResolution reads "Res 44", "WTSA-24 resolution 44", "res 123 antalya",
// "Resolution 123 (Rev. Antalya, 2006)", "Decision 5", "ITU-R Resolution 9-6".
// The pieces may stand in any order.
func readResolution(c cursor) []Ident {
	if !c.hasNumber() {
		return nil
	}
	m := mention{}
	if !m.read(c) {
		if m.body == "" { // then no event of one was read either
			return nil
		}
		// "PP 22 (Antalya, 2006)" is Resolution 22, not one of PP-22.
		if m = (mention{noEvent: true}); !m.read(c) {
			return nil
		}
	}
	return m.readings()
}

// readings gives the resolutions a mention can mean.
func (m *mention) readings() []Ident {
	bodies := bodiesOf[m.kind]
	if first := firstCouncil[m.kind]; first > 0 && m.number >= first {
		bodies = []string{"council"}
	}
	if m.body != "" {
		if !slices.Contains(bodiesOf[m.kind], m.body) {
			return nil
		}
		bodies = []string{m.body}
	}
	var found []Ident
	if m.place != "" || m.year != "" || m.event != 0 {
		for _, body := range bodies {
			for _, k := range conferences {
				if k.body == body && m.suits(k) {
					found = append(found, m.ident(body, strconv.Itoa(k.held), k.place))
				}
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	// No conference that is known suits: the year stays as it was named, a place
	// without one says nothing.
	for _, body := range bodies {
		found = append(found, m.ident(body, m.year, ""))
	}
	return found
}

// suits reports whether the edition can be one of that conference. Texts name
// the year it was held or the one in its name: (Rev. Geneva, 2020) is of WTSA-20,
// held in 2022.
func (m *mention) suits(k conference) bool {
	return (m.place == "" || m.place == k.place) &&
		(m.year == "" || m.year == strconv.Itoa(k.held) || m.year == strconv.Itoa(k.named)) &&
		(m.event == 0 || m.event == k.named)
}

func (m *mention) ident(body, year, place string) Ident {
	i := Ident{Body: body, Number: strconv.Itoa(m.number), Edition: year, Place: place, Revised: m.revised}
	switch {
	case body == "itu-r": // an edition of ITU-R has a number; the year has no place in the id
		i.Number, i.Edition, i.Place, i.Revised = "Res-R."+i.Number, m.edition, "", false
	case m.kind != app.Resolution:
		i.Number = strings.ToUpper(string(m.kind[:1])) + string(m.kind[1:]) + "-" + i.Number
	}
	i.Kind = kindOf(i.Body, i.Number)
	return i
}

// printResolution gives "WTSA Resolution 44 (Rev. New Delhi, 2024)".
func (i Ident) printResolution() string {
	class, number, ok := strings.Cut(i.Number, "-")
	if !ok {
		class, number = "Resolution", i.Number
	}
	b, _ := bodyOf(i.Body)
	printed := b.printed + " " + class + " " + number
	edition := i.Edition
	if i.Body == "wrc" && edition > "2000" { // (Rev. WRC-15)
		edition = "WRC-" + edition[2:]
	}
	if i.Place != "" && edition != "" {
		edition = i.Place + ", " + edition
	}
	if edition == "" {
		return printed
	}
	if i.Revised {
		edition = "Rev. " + edition
	}
	return printed + " (" + edition + ")"
}

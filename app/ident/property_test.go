package ident

import (
	"strconv"
	"strings"
	"testing"
	"unicode"

	"vademecum/app"

	"pgregory.net/rapid"
)

// Identifiers of every shape, as values. The numbers are arbitrary: the grammar
// does not know which exist.

func numberUpTo(n int) *rapid.Generator[string] {
	return rapid.Map(rapid.IntRange(1, n), strconv.Itoa)
}

var anyDate = rapid.Custom(func(t *rapid.T) string {
	year := strconv.Itoa(rapid.IntRange(1951, 2030).Draw(t, "year"))
	if rapid.Bool().Draw(t, "year only") {
		return year
	}
	month := strconv.Itoa(rapid.IntRange(1, 12).Draw(t, "month"))
	return year + "-" + strings.Repeat("0", 2-len(month)) + month
})

var anySeriesT = rapid.Custom(func(t *rapid.T) string {
	return strings.ToUpper(string(rapid.SampledFrom([]rune(seriesT)).Draw(t, "series")))
})

// anyNumberT gives the number of a Recommendation of ITU-T.
var anyNumberT = rapid.Custom(func(t *rapid.T) string {
	series := anySeriesT.Draw(t, "series")
	n := series + "." + numberUpTo(9999).Draw(t, "number")
	switch rapid.IntRange(0, 5).Draw(t, "form") {
	case 0, 1:
		n += "." + numberUpTo(99).Draw(t, "sub-number")
	case 2:
		n += rapid.SampledFrom([]string{"bis", "ter"}).Draw(t, "latin")
	case 3:
		for _, s := range suffixLetters {
			if strings.Contains(strings.ToUpper(s.series), series) {
				n += string(rapid.SampledFrom([]rune(s.letters)).Draw(t, "letter"))
				break
			}
		}
	}
	return n
})

var anyPart = rapid.Custom(func(t *rapid.T) Part {
	p := rapid.SampledFrom(partNames).Draw(t, "part")
	switch p.kind {
	case app.PartAppendix:
		return Part{p.kind, rapid.SampledFrom(romans[1:]).Draw(t, "roman")}
	case app.PartAnnex:
		return Part{p.kind, string(rapid.RuneFrom(nil, &unicode.RangeTable{R16: []unicode.Range16{{Lo: 'A', Hi: 'Z', Stride: 1}}}).Draw(t, "annex"))}
	}
	return Part{p.kind, numberUpTo(20).Draw(t, "part number")}
})

// dated adds an edition, a version and parts as ITU prints them: parts hang on
// the year of an edition, and only the last is dated.
func dated(t *rapid.T, i Ident) Ident {
	switch rapid.IntRange(0, 3).Draw(t, "edition") {
	case 1:
		i.Edition = anyDate.Draw(t, "date")
	case 2:
		i.Edition = anyDate.Draw(t, "date")
		i.Version, i.Dotted = numberUpTo(20).Draw(t, "version"), rapid.Bool().Draw(t, "dotted")
	case 3:
		i.Edition = strconv.Itoa(rapid.IntRange(1951, 2030).Draw(t, "year"))
		i.Parts = rapid.SliceOfN(anyPart, 1, 2).Draw(t, "parts")
		if _, own := splitNumber(i.Number); own != "" { // an annex has no annexes
			i.Parts = []Part{{app.PartCorrigendum, numberUpTo(20).Draw(t, "corrigendum")}}
		}
		i.PartDate = anyDate.Draw(t, "part date")
	}
	return i
}

var shapes = map[string]*rapid.Generator[Ident]{
	"Recommendation": rapid.Custom(func(t *rapid.T) Ident {
		i := Ident{Body: "itu-t", Number: anyNumberT.Draw(t, "number")}
		i.Joint = rapid.SliceOfN(anyNumberT, 0, 2).Draw(t, "joint")
		return dated(t, i)
	}),
	"supplement": rapid.Custom(func(t *rapid.T) Ident {
		base := anySeriesT.Draw(t, "series")
		if rapid.Bool().Draw(t, "hundreds") {
			base += "-" + strconv.Itoa(100*rapid.IntRange(1, 9).Draw(t, "hundred"))
		}
		return dated(t, Ident{Body: "itu-t", Number: base + ".Suppl." + numberUpTo(120).Draw(t, "number")})
	}),
	"supplement to a Recommendation": rapid.Custom(func(t *rapid.T) Ident {
		n := anyNumberT.Draw(t, "base") + ".Suppl." + numberUpTo(20).Draw(t, "number")
		return dated(t, Ident{Body: "itu-t", Number: n})
	}),
	"annex": rapid.Custom(func(t *rapid.T) Ident {
		n := anyNumberT.Draw(t, "base") + ".Annex" + rapid.SampledFrom([]string{"A", "B", "F1", "C+", "M2"}).Draw(t, "annex")
		return dated(t, Ident{Body: "itu-t", Number: n})
	}),
	"appendix": rapid.Custom(func(t *rapid.T) Ident {
		n := anyNumberT.Draw(t, "base") + ".App" + rapid.SampledFrom(romans[1:]).Draw(t, "appendix")
		return dated(t, Ident{Body: "itu-t", Number: n})
	}),
	"ITU-R": rapid.Custom(func(t *rapid.T) Ident {
		series := rapid.SampledFrom(seriesR).Draw(t, "series")
		i := Ident{Body: "itu-r", Number: strings.ToUpper(series) + "." + numberUpTo(2999).Draw(t, "number")}
		if rapid.Bool().Draw(t, "edition") {
			i.Edition = strconv.Itoa(rapid.IntRange(0, 40).Draw(t, "edition"))
		}
		if rapid.Bool().Draw(t, "Report") {
			i.Number = "Report-" + i.Number
		}
		return i
	}),
	"ITU-R Question": rapid.Custom(func(t *rapid.T) Ident {
		i := Ident{Body: "itu-r", Number: "Q-" + numberUpTo(300).Draw(t, "number") + "/" + numberUpTo(11).Draw(t, "group")}
		if rapid.Bool().Draw(t, "edition") {
			i.Edition = numberUpTo(9).Draw(t, "edition")
		}
		return i
	}),
	"ITU-R resolution": rapid.Custom(func(t *rapid.T) Ident {
		i := Ident{Body: "itu-r", Number: "Res-R." + numberUpTo(80).Draw(t, "number")}
		if rapid.Bool().Draw(t, "edition") {
			i.Edition = numberUpTo(9).Draw(t, "edition")
		}
		return i
	}),
	"Handbook": rapid.Custom(func(t *rapid.T) Ident {
		return Ident{Body: "itu-r", Number: "HB-" + strconv.Itoa(rapid.IntRange(10, 99).Draw(t, "number"))}
	}),
	"resolution": rapid.Custom(func(t *rapid.T) Ident {
		k := rapid.SampledFrom(conferences[:len(conferences)-1]).Draw(t, "conference")
		i := Ident{Body: k.body, Number: numberUpTo(250).Draw(t, "number")}
		if k.body == "wtpf" {
			i.Number = "Opinion-" + i.Number
		}
		if rapid.Bool().Draw(t, "edition") {
			i.Edition, i.Place, i.Revised = strconv.Itoa(k.held), k.place, rapid.Bool().Draw(t, "revised")
		}
		return i
	}),
	"Council": rapid.Custom(func(t *rapid.T) Ident {
		i := Ident{Body: "council", Number: rapid.SampledFrom([]string{"", "Decision-"}).Draw(t, "class") + numberUpTo(1999).Draw(t, "number")}
		if rapid.Bool().Draw(t, "edition") {
			i.Edition = strconv.Itoa(rapid.IntRange(1996, 2030).Draw(t, "year"))
		}
		return i
	}),
	"UN": rapid.Custom(func(t *rapid.T) Ident {
		n := "A/RES/" + strconv.Itoa(rapid.IntRange(firstSession, 99).Draw(t, "session")) + "/" + numberUpTo(400).Draw(t, "number")
		return Ident{Body: "un", Number: n + rapid.SampledFrom([]string{"", "A", "B"}).Draw(t, "part")}
	}),
	"ECOSOC": rapid.Custom(func(t *rapid.T) Ident {
		return Ident{Body: "un", Number: "E/RES/" + strconv.Itoa(rapid.IntRange(1980, 2030).Draw(t, "year")) + "/" + numberUpTo(60).Draw(t, "number")}
	}),
	"action line": rapid.Custom(func(t *rapid.T) Ident {
		if rapid.Bool().Draw(t, "sub-line") {
			return Ident{Body: "wsis", Number: "C7-" + rapid.SampledFrom(subLines).Draw(t, "sub-line").name}
		}
		return Ident{Body: "wsis", Number: "C" + numberUpTo(LastActionLine).Draw(t, "line")}
	}),
	"goal": rapid.Custom(func(t *rapid.T) Ident {
		n := numberUpTo(LastGoal).Draw(t, "goal")
		return Ident{Body: "sdg", Number: n + rapid.SampledFrom([]string{"", ".1", ".12", ".a", ".c"}).Draw(t, "target")}
	}),
	"study group": rapid.Custom(func(t *rapid.T) Ident {
		sector := rapid.SampledFrom([]string{"itu-t", "itu-r", "itu-d"}).Draw(t, "sector")
		return Ident{Body: "sg", Number: sector + "/" + numberUpTo(LastStudyGroup).Draw(t, "group")}
	}),
	"Question": rapid.Custom(func(t *rapid.T) Ident {
		sector := rapid.SampledFrom([]string{"itu-t", "itu-d"}).Draw(t, "sector")
		n := numberUpTo(30).Draw(t, "number") + rapid.SampledFrom([]string{"", "-1"}).Draw(t, "revision")
		return Ident{Body: "question", Number: sector + "/" + n + "/" + numberUpTo(20).Draw(t, "group")}
	}),
	"event": rapid.Custom(func(t *rapid.T) Ident {
		if rapid.Bool().Draw(t, "forum") {
			return Ident{Body: "event", Number: "wsis-forum-" + strconv.Itoa(rapid.IntRange(2009, 2030).Draw(t, "year"))}
		}
		return Ident{Body: "event", Number: rapid.SampledFrom([]string{"wtsa-00", "wtsa-24", "pp-94", "pp-22", "wtdc-25", "gss-12"}).Draw(t, "event")}
	}),
}

// What is printed is read as what it was printed from, first of all readings.
func TestPrintedThenParsed(t *testing.T) {
	for name, shape := range shapes {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			i := shape.Draw(t, "identifier")
			readings := Parse(i.String())
			if len(readings) == 0 || readings[0].ID() != i.ID() {
				t.Fatalf("%s prints as %q, which is read as %s", i.ID(), i.String(), ids(readings))
			}
			if got := readings[0].String(); got != i.String() {
				t.Fatalf("%q prints again as %q", i.String(), got)
			}
		}))
	}
}

// An id is read as the identifier it is of.
func TestIDThenFromID(t *testing.T) {
	for name, shape := range shapes {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			i := shape.Draw(t, "identifier")
			back, err := FromID(i.ID())
			if err != nil || back.ID() != i.ID() {
				t.Fatalf("%s reads back as %s: %v", i.ID(), back.ID(), err)
			}
			if first := Parse(i.ID()); len(first) != 1 || first[0].ID() != i.ID() {
				t.Fatalf("the id %s is read as %s", i.ID(), ids(first))
			}
		}))
	}
}

// A hurried hand changes case and blanks; the reading stays.
func TestRespelled(t *testing.T) {
	for name, shape := range shapes {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			i := shape.Draw(t, "identifier")
			text := respell(t, i.String())
			for _, r := range Parse(text) {
				if r.ID() == i.ID() {
					return
				}
			}
			t.Fatalf("%s, written %q, is read as %s", i.ID(), text, ids(Parse(text)))
		}))
	}
}

// respell changes the case of letters, doubles blanks, and writes hyphens,
// blanks and some letters by their look-alikes.
func respell(t *rapid.T, text string) string {
	alike := map[rune][]string{
		'A': {"А"}, 'C': {"С"}, 'E': {"Е"}, 'H': {"Н"}, 'K': {"К"}, 'M': {"М"}, 'P': {"Р"}, 'T': {"Т"}, 'X': {"Х", "Ｘ", "Χ"},
		'-': {"‑", "–", "−"}, ' ': {"  ", "\u00a0", "\u202f", "\t"}, '.': {"．"}, '5': {"５"},
	}
	var b strings.Builder
	for _, r := range text {
		switch choice := rapid.IntRange(0, 5).Draw(t, "spelling"); {
		case choice == 0:
			b.WriteRune(unicode.ToLower(r))
		case choice == 1:
			b.WriteRune(unicode.ToUpper(r))
		case choice == 2 && alike[r] != nil:
			b.WriteString(rapid.SampledFrom(alike[r]).Draw(t, "look-alike"))
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// A number may lose the dot behind its series, or have a blank for it.
func TestWithoutTheDotBehindTheSeries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		i := Ident{Body: "itu-t", Number: anyNumberT.Draw(t, "number"), Kind: app.Recommendation}
		i = dated(t, i)
		text := strings.Replace(i.String(), ".", rapid.SampledFrom([]string{"", " ", "-", ", "}).Draw(t, "dot"), 1)
		for _, r := range Parse(text) {
			if r.ID() == i.ID() {
				return
			}
		}
		t.Fatalf("%s, written %q, is read as %s", i.ID(), text, ids(Parse(text)))
	})
}

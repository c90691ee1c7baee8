package ident

import (
	"fmt"

	"vademecum/app"
)

// organs are the organs of the United Nations whose resolutions are cited, with
// the letters that begin their symbols.
var organs = []struct {
	symbol, letter string
	names          vocabulary
}{
	{"A", "a", vocab("unga", "un general assembly", "general assembly", "ga", "agnu")},
	{"E", "e", vocab("ecosoc", "economic and social council")},
	{"A/HRC", "", rightsWords},
}

var (
	unWords     = vocab("un", "united nations", "onu", "naciones unidas", "nations unies")
	rightsWords = vocab("hrc", "human rights council")
)

// Sessions of the General Assembly whose resolutions bear session and number;
// before the thirty-first they bore a number and the session in Roman numerals.
const (
	firstSession = 31
	lastSession  = 199
)

// readSymbol reads resolutions of the United Nations: "A/RES/70/125", "A/70/125",
// "UNGA 70/125", "57/270 B", "E/RES/2023/3", "ECOSOC 2023/3". Two bare numbers
// are one of the General Assembly when the first can be a session; behind the
// word resolution they are one of ECOSOC when it can be a year.
func readSymbol(c cursor) []Ident {
	c, _ = unWords.in(c)
	organ, named := "", false
	for range 2 { // "UNGA Resolution A/RES/70/125"
		if symbol, rest, ok := c.organ(); ok {
			organ, named, c = symbol, true, rest.skipAll(":/.-")
		}
		if rest, ok := resolutionWords.in(c); ok {
			rest, _ = numberWords.in(rest)
			named, c = true, rest.skipAll(":/.-")
		}
	}
	first, c, ok := c.count(1, lastYear)
	if !ok {
		return nil
	}
	if c, ok = c.mark("/"); !ok {
		return nil
	}
	second, c, ok := c.count(1, 999)
	if !ok {
		return nil
	}
	number := ""
	switch year, session := first >= firstYear, first >= firstSession && first <= lastSession; {
	case year && (organ == "E" || organ == "" && named):
		number = fmt.Sprintf("E/RES/%d/%d", first, second)
	case organ == "A/HRC" && !year:
		number = fmt.Sprintf("A/HRC/RES/%d/%d", first, second)
	case session && (organ == "A" || organ == ""):
		number = fmt.Sprintf("A/RES/%d/%d", first, second)
		if part, rest, ok := c.letters(1); ok && part >= "a" && part <= "d" { // 57/270 B
			number, c = number+string(part[0]-'a'+'A'), rest
		}
	}
	if number == "" || !c.end() {
		return nil
	}
	return []Ident{{Body: "un", Number: number, Kind: app.Resolution}}
}

// organ reads the name of an organ, or the letter that begins its symbols.
func (c cursor) organ() (symbol string, rest cursor, ok bool) {
	for _, o := range organs {
		if rest, ok := o.names.in(c); ok {
			return o.symbol, rest, true
		}
		if rest, ok := c.word(o.letter); ok {
			if council, ok := rightsWords.in(rest.skip("/")); ok { // A/HRC/RES/20/8
				return "A/HRC", council, true
			}
			return o.symbol, rest, true
		}
	}
	return "", c, false
}

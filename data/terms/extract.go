package terms

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// A pair is an acronym with its long form, as one text prints them.
type pair struct {
	Code string // "OTN"
	Long string // "optical transport network"
}

var (
	// inParentheses finds what may be an acronym after its long form: "(OTN)",
	// "(PONs)", "(OTN, also called …".
	inParentheses = regexp.MustCompile(`\(["“']?([A-Za-z0-9][A-Za-z0-9.&/+-]{0,13}[A-Za-z0-9])["”']?[,;)]`)

	// number finds the number of a Recommendation: "X.509", "BT.500-12".
	number = regexp.MustCompile(`^[A-Z]{1,2}\.\d{2,}`)

	// stop finds what a long form cannot reach across.
	stop = regexp.MustCompile(`[.;:?!](?:\s|$)|[()\[\]"“”|]|\s[-–—]+\s|--`)
)

// reach is how many bytes before a parenthesis are looked at.
const reach = 160

// pairs finds every acronym that stands in parentheses after what it stands for.
// A plural in both is made a singular: "passive optical networks (PONs)".
func pairs(text string) []pair {
	var found []pair
	for _, at := range inParentheses.FindAllStringSubmatchIndex(text, -1) {
		code, plural := singularCode(text[at[2]:at[3]])
		if !isAcronym(code) {
			continue
		}
		before := text[max(0, at[0]-reach):at[0]]
		if stops := stop.FindAllStringIndex(before, -1); stops != nil {
			before = before[stops[len(stops)-1][1]:]
		}
		long := strings.Trim(longForm(before, code), ` ,'’`)
		if long == "" {
			continue
		}
		if plural {
			long = singular(long)
		}
		found = append(found, pair{code, strings.Join(strings.Fields(long), " ")})
	}
	return found
}

// singularCode takes the plural off an acronym: "PON" for "PONs".
func singularCode(code string) (one string, plural bool) {
	one, plural = strings.CutSuffix(code, "s")
	if !plural || one == "" {
		return code, false
	}
	if last := rune(one[len(one)-1]); !unicode.IsUpper(last) && !unicode.IsDigit(last) {
		return code, false
	}
	return one, true
}

// isAcronym tells whether what stands in parentheses may be one: it has two
// capitals, or a capital and a figure as in 5G, and is not the number of a
// Recommendation.
func isAcronym(code string) bool {
	capitals, digits := 0, 0
	for _, r := range code {
		if unicode.IsUpper(r) {
			capitals++
		} else if unicode.IsDigit(r) {
			digits++
		}
	}
	return (capitals >= 2 || capitals == 1 && digits == 1) && !number.MatchString(code)
}

// plurals are the endings that are taken off, the first that fits. What fits
// none of them has no plural.
var plurals = []struct{ many, one string }{
	{"ies", "y"}, {"gases", "gas"}, {"sses", "ss"}, {"xes", "x"}, {"ches", "ch"}, {"shes", "sh"},
	{"ss", "ss"}, {"us", "us"}, {"is", "is"}, {"ics", "ics"}, {"s", ""},
}

// singular takes the plural off the last word of a name: "set-top box" for
// "set-top boxes".
func singular(name string) string {
	i := slices.IndexFunc(plurals, func(p struct{ many, one string }) bool { return strings.HasSuffix(name, p.many) })
	if i < 0 {
		return name
	}
	return strings.TrimSuffix(name, plurals[i].many) + plurals[i].one
}

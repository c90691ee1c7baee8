package ident

import (
	"regexp"
	"strings"
)

// The number of an ITU-T text is stored without blanks: "V.25ter", "G.Suppl.43",
// "G.729.AnnexA". This file turns the printed form into it and back.

var (
	ordinal = regexp.MustCompile(`(\d)(bis|ter|quater|quarter|[A-Q])$`)
	series  = regexp.MustCompile(`^[A-Z]-\d+$`)
	roman   = regexp.MustCompile(`^\.App([IVXL]+)(?:\.(.+))?$`)
)

// splitNumber parts the number of a supplement, annex, appendix or attachment
// published on its own from what it belongs to: "G.729", ".AnnexA". The second
// result is empty for everything else.
func splitNumber(number string) (base, rest string) {
	for at := range len(number) {
		if number[at] == '.' && isOwnText(number[at+1:]) {
			return number[:at], number[at:]
		}
	}
	return number, ""
}

// isOwnText reports whether a text begins with what makes a number that of a text of
// its own.
func isOwnText(text string) bool {
	if text == "" || text[0] != 'S' && text[0] != 'A' && text[0] != 'a' {
		return false
	}
	if app, ok := strings.CutPrefix(text, "App"); ok {
		return app != "" && strings.IndexByte("IVXL", app[0]) >= 0
	}
	return strings.HasPrefix(text, "Suppl.") || strings.HasPrefix(text, "Annex") || strings.HasPrefix(text, "attachment")
}

// printNumber gives the number of an ITU-T text as ITU prints it, joint numbers
// included: "E.163/Q.11 bis", "E-100 series Suppl. 1", "G.726 App. II test vectors".
func printNumber(number string, joint []string) string {
	base, rest := splitNumber(number)
	printed := ordinal.ReplaceAllString(base, "$1 $2")
	for _, j := range joint {
		j, _ := splitNumber(j)
		printed += "/" + ordinal.ReplaceAllString(j, "$1 $2")
	}
	switch {
	case strings.HasPrefix(rest, ".Suppl."):
		if series.MatchString(base) {
			printed += " series"
		}
		return printed + " Suppl. " + rest[len(".Suppl."):]
	case strings.HasPrefix(rest, ".Annex"):
		return printed + " Annex " + rest[len(".Annex"):]
	case rest == ".attachment":
		return printed + " attachment"
	}
	if m := roman.FindStringSubmatch(rest); m != nil {
		printed += " App. " + m[1]
		if m[2] != "" {
			printed += " " + strings.ReplaceAll(m[2], "-", " ")
		}
		return printed
	}
	return printed + rest
}

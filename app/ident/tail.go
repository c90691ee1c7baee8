package ident

import (
	"strings"

	"vademecum/app"
)

// The tail of an identifier is what stands behind its number: dates, versions
// and parts, in the order they are printed. A date before the first part is that
// of the edition, a date behind it that of the part.

var (
	versionWords   = vocab("v", "ver", "version", "versión", "ed", "edn", "edition", "edición", "édition")
	ordinalWords   = vocab("st", "nd", "rd", "th", "e", "a", "eme")
	technicalWords = vocab("technical", "tech")
)

// tail reads everything that is left as the tail of i; false when it cannot.
func (c cursor) tail(i Ident) (Ident, bool) {
	for {
		c = c.skipAll("(),;:/!.-").filler()
		if len(c) == 0 {
			return i, true
		}
		if p, rest, ok := c.part(); ok && i.PartDate == "" && len(i.Parts) < 3 {
			i.Parts = append(i.Parts[:len(i.Parts):len(i.Parts)], p)
			c = rest
			continue
		}
		if date, rest, ok := c.date(); ok {
			switch {
			case len(i.Parts) > 0 && i.PartDate == "":
				i.PartDate = date
			case len(i.Parts) == 0 && i.Edition == "":
				i.Edition = date
			default:
				return i, false
			}
			c = rest
			continue
		}
		version, dotted, rest, ok := c.version()
		if !ok || i.Version != "" || len(i.Parts) > 0 {
			return i, false
		}
		i.Version, i.Dotted, c = version, dotted, rest
	}
}

// version reads "(V8)", "v.1", "version 8", "9th edition".
func (c cursor) version() (number string, dotted bool, rest cursor, ok bool) {
	if n, rest, ok := c.digits(2); ok {
		if rest, ok := ordinalWords.in(rest); ok {
			if rest, ok := versionWords.in(rest); ok {
				return n, false, rest, n[0] != '0'
			}
		}
	}
	after, ok := c.word("v")
	if ok {
		after, dotted = after.mark(".")
	} else if after, ok = versionWords.in(c); !ok {
		return "", false, c, false
	}
	n, rest, ok := after.digits(2)
	return n, dotted, rest, ok && n[0] != '0'
}

// part reads an amendment, corrigendum, erratum, addendum, appendix or annex
// with its number.
func (c cursor) part() (Part, cursor, bool) {
	c, _ = technicalWords.in(c)
	for _, p := range partNames {
		rest, ok := p.words.in(c)
		if !ok {
			continue
		}
		if p.kind != app.PartAnnex { // there is an Annex N
			rest, _ = numberWords.in(rest)
		}
		rest = rest.skip("-")
		switch p.kind {
		case app.PartAppendix:
			if n, rest, ok := rest.romanNumber(); ok {
				return Part{p.kind, n}, rest, true
			}
		case app.PartAnnex:
			if n, rest, ok := rest.annexLetter(); ok {
				return Part{p.kind, n}, rest, true
			}
		default:
			if n, rest, ok := rest.digits(2); ok && n[0] != '0' {
				if a, after, ok := rest.letters(1); ok && rest.near() && a == "a" {
					n, rest = n+a, after
				}
				return Part{p.kind, n}, rest, true
			}
		}
	}
	return Part{}, c, false
}

var romans = []string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// romanNumber reads "iv" or 4 as "IV".
func (c cursor) romanNumber() (string, cursor, bool) {
	if n, rest, ok := c.count(1, len(romans)-1); ok {
		return romans[n], rest, true
	}
	if s, rest, ok := c.letters(4); ok {
		for _, r := range romans[1:] {
			if strings.ToUpper(s) == r {
				return r, rest, true
			}
		}
	}
	return "", c, false
}

// annexLetter reads the letter of an annex: "A", "F1", "C+", also with a blank in it.
func (c cursor) annexLetter() (string, cursor, bool) {
	s, rest, ok := c.letters(1)
	if !ok || s < "a" || s > "z" {
		return "", c, false
	}
	s = strings.ToUpper(s)
	if rest.near() {
		if n, after, ok := rest.digits(2); ok && n[0] != '0' {
			return s + n, after, true
		}
		if after, ok := rest.mark("+"); ok {
			return s + "+", after, true
		}
	} else if n, after, ok := rest.digits(1); ok && n != "0" && (after.end() || !after.near()) {
		return s + n, after, true
	}
	return s, rest, true
}

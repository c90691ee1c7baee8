package ident

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"vademecum/app"
)

// The addresses of texts at ITU carry their identifier in a form of its own:
//
//	T-REC-G.709-202006-I          ITU-T, number, year and month, status
//	T-REC-X.509-202410-I!Amd1     a part, with the date of the part
//	T-REC-Z.100-201910-I!AnnF1    an annex published on its own
//	T-REC-G.Sup43-201102-I        supplement to a series
//	T-REC-E.100SerSup1-201902-I   supplement to the series E-100
//	T-RES-T.44-2024               resolution of the assembly
//	R-REC-BT.500-12-200909-S!!PDF-E
//	R-REP-M.2083-0-2015-PDF-E     Report, with or without its edition
//	R-RES-R.9-6-2019              resolution of ITU-R
//	R-HDB-46-2011                 Handbook
//
// What follows "!!" is a file format and a language.
var (
	addressT    = regexp.MustCompile(`(?i)\bT-REC-([A-Z])\.([A-Z0-9.]+?(?:-[A-Z]\.[0-9]+)?)(?:-(\d{4})(\d\d)(?:-[ISWPT])?)?((?:!|-(?:Amd|Cor|Err|Add|App|Ann|Sup))[A-Z0-9-]+)?(?:!!.*)?(?:[/?&#].*)?$`)
	addressRec  = regexp.MustCompile(`(?i)\bR-REC-([A-Z]{1,3}\.\d+)(?:-(\d{1,2}))?(?:-\d{6})?(?:-[ISWPT])?(?:[!/.?&#].*)?$`)
	addressRep  = regexp.MustCompile(`(?i)\bR-REP-([A-Z]{1,3}\.\d+)(?:-(\d{1,2}))?(?:-\d{4})?(?:[-!/.?&#].*)?$`)
	addressRes  = regexp.MustCompile(`(?i)\b([RT])-RES-[RT]\.(\d{1,3})(?:-(\d{1,2}))?(?:-(\d{4}))?(?:[-!/.?&#].*)?$`)
	addressBook = regexp.MustCompile(`(?i)\bR-HDB-(\d\d)(?:-\d{4})?(?:[-!/.?&#].*)?$`)

	addressSuppl = regexp.MustCompile(`(?i)^(?:(\d+)Ser)?Sup(\d+(?:\.\d+)?)$`)
	addressEnd   = regexp.MustCompile(`(?i)^(\d+(?:\.\d+)*)(bis|ter|quater|[A-Z])?(?:-([A-Z])\.(\d+))?$`)
	addressPart  = regexp.MustCompile(`(?i)^(Amd|Cor|Err|Add|App|Ann|Sup)([0-9]+[a-z]?|[A-Z]+[0-9]*)$`)
)

// address reads an address at ITU, or the identifier in it. An annex or appendix
// has two readings: a text of its own, or one that hangs on an edition.
func address(text string) []Ident {
	if !strings.Contains(text, "-") {
		return nil
	}
	if plain, err := url.PathUnescape(text); err == nil {
		text = plain
	}
	text = strings.TrimSpace(text)
	if !mayBeAddress(text) {
		return nil
	}
	var i Ident
	switch {
	case addressT.MatchString(text):
		i = addressOfT(addressT.FindStringSubmatch(text))
	case addressRec.MatchString(text):
		m := addressRec.FindStringSubmatch(text)
		i = Ident{Body: "itu-r", Number: strings.ToUpper(m[1]), Edition: m[2]}
	case addressRep.MatchString(text):
		m := addressRep.FindStringSubmatch(text)
		i = Ident{Body: "itu-r", Number: "Report-" + strings.ToUpper(m[1]), Edition: m[2]}
	case addressRes.MatchString(text):
		m := addressRes.FindStringSubmatch(text)
		i = Ident{Body: "itu-r", Number: "Res-R." + m[2], Edition: m[3]}
		if strings.EqualFold(m[1], "T") {
			i = Ident{Body: "wtsa", Number: m[2], Edition: m[4], Place: placeOf("wtsa", m[4])}
		}
	case addressBook.MatchString(text):
		i = Ident{Body: "itu-r", Number: "HB-" + addressBook.FindStringSubmatch(text)[1]}
	}
	i.Kind = kindOf(i.Body, i.Number)
	if _, err := FromID(i.ID()); err != nil {
		return nil
	}
	if base, own := splitNumber(i.Number); i.Body == "itu-t" && len(i.Parts) == 0 {
		if p, ok := parsePartID(strings.TrimPrefix(own, ".")); ok {
			part := Ident{Body: i.Body, Number: base, Parts: []Part{p}, PartDate: i.Edition}
			part.Kind = kindOf(part.Body, part.Number)
			return []Ident{i, part}
		}
	}
	return []Ident{i}
}

// mayBeAddress reports whether a text has three letters between hyphens behind an R or a
// T, as all addresses do: "T-REC-". It spares most texts with a hyphen the expressions;
// those with other letters than ASCII are left to them.
func mayBeAddress(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c >= utf8.RuneSelf:
			return true
		case c == '-' && i > 0 && i+4 < len(text) && text[i+4] == '-' && strings.IndexByte("RTrt", text[i-1]) >= 0:
			return true
		}
	}
	return false
}

// addressOfT reads series, number, year, month and parts of an address of ITU-T;
// the zero Ident when it cannot.
func addressOfT(m []string) Ident {
	series, number, date := strings.ToUpper(m[1]), m[2], ""
	if m[3] != "" {
		date = m[3] + "-" + m[4]
	}
	i := Ident{Body: "itu-t"}
	if s := addressSuppl.FindStringSubmatch(number); s != nil {
		i.Number = series + ".Suppl." + s[2]
		if s[1] != "" {
			i.Number = series + "-" + s[1] + ".Suppl." + s[2]
		}
	} else if e := addressEnd.FindStringSubmatch(number); e != nil {
		i.Number = series + "." + e[1] + addressSuffix(series, e[2])
		if e[3] != "" {
			i.Number += "-" + strings.ToUpper(e[3]) + "." + e[4]
		}
	} else {
		return Ident{}
	}
	for _, s := range strings.FieldsFunc(m[5], func(r rune) bool { return r == '!' || r == '-' }) {
		p := addressPart.FindStringSubmatch(s)
		if p == nil { // a part of a form not known; what the date is of, is not known either
			if len(i.Parts) == 0 {
				date = ""
			}
			break
		}
		i.addAddressPart(strings.ToLower(p[1]), strings.ToUpper(p[2]))
	}
	if len(i.Parts) > 0 {
		i.PartDate = date
	} else {
		i.Edition = date
	}
	return i
}

// addressSuffix gives the letters behind a number the case of the ids.
func addressSuffix(series, suffix string) string {
	for _, s := range suffixLetters {
		if strings.Contains(strings.ToUpper(s.series), series) && strings.Contains(strings.ToLower(s.letters), strings.ToLower(suffix)) {
			return s.letters[strings.Index(strings.ToLower(s.letters), strings.ToLower(suffix)):][:len(suffix)]
		}
	}
	if len(suffix) == 1 {
		return "" // the W of D.195W marks a status, not a number
	}
	return strings.ToLower(suffix)
}

// addAddressPart adds one part of an address. Annexes, appendices and supplements
// to a Recommendation are texts of their own when nothing stands before them.
func (i *Ident) addAddressPart(name, number string) {
	switch name {
	case "ann":
		i.Number += ".Annex" + number
	case "app":
		if n, err := strconv.Atoi(number); err == nil && n > 0 && n < len(romans) {
			number = romans[n]
		}
		i.Number += ".App" + number
	case "sup":
		i.Number += ".Suppl." + number
	default:
		for _, p := range partNames {
			if strings.EqualFold(p.symbol, name) && p.kind != app.PartAnnex {
				i.Parts = append(i.Parts, Part{p.kind, strings.ToLower(number)})
			}
		}
	}
}

package ident

import (
	"fmt"
	"regexp"
	"strings"
)

// The identifiers of the Relaton data are printed forms, and Relaton reads them
// strictly: a form it does not know is an error, so that a new one is noticed
// when the catalogue is built.

var (
	relatonNumber = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*([./+-]?[A-Za-z0-9]+)*$`)
	relatonDate   = regexp.MustCompile(`^\((?:(\d\d)/)?(\d{4})\)`)
	relatonV      = regexp.MustCompile(`^(?:\(V(\d+)\)|v\.(\d+))`)
	relatonPart   = regexp.MustCompile(`^/?(Amd\.|Technical Cor\.|Cor\.|Err\.|Add\.|App\.|Annex) ?([0-9]+[a-z]?|[A-Z]+[0-9]*\+?)`)
	relatonOwn    = regexp.MustCompile(`^(.+?) (?:(?:series )?(Suppl\.) ?([0-9.]+)|(Annex) ([A-Z][0-9]?\+?)|(App\.) ?([IVXL]+)((?: [A-Za-z]+)*)|(attachment))$`)
	relatonTail   = regexp.MustCompile(` (?:\(|v\.\d)`)
	radioEdition  = regexp.MustCompile(`^([A-Z]+)[.-](\d+)(?:-(\d+(?:-\d+)?))?$`)
	radioJoint    = regexp.MustCompile(`^([A-Z]+\.\d+)/([A-Z]+\.\d+)$`)
	radioQuestion = regexp.MustCompile(`^(\d+)(?:-(\d+))?(/\d+)?$`)
)

// Relaton reads a docidentifier of type ITU as the Relaton data prints it
// ("ITU-T G.722 (1988) App. IV (07/2007)", "ITU-R 226-1/7:"), given the doctype
// of the record ("question", "technical-report"), which alone tells the texts of
// ITU-R apart. The error names the identifier.
func Relaton(docidentifier, doctype string) (Ident, error) {
	sector, text, _ := strings.Cut(strings.Join(strings.Fields(docidentifier), " "), " ")
	var i Ident
	ok := false
	switch sector {
	case "ITU-T":
		i, ok = relatonT(text)
	case "ITU-R":
		i, ok = relatonR(strings.TrimSuffix(text, ":"), doctype)
	}
	if ok {
		i.Kind = kindOf(i.Body, i.Number)
		// What the grammar of ids refuses must not enter the catalogue.
		if _, err := FromID(i.ID()); err == nil {
			return i, nil
		}
	}
	return Ident{}, fmt.Errorf("%q (%s) is not a form of identifier known from the Relaton data", docidentifier, doctype)
}

func relatonT(text string) (Ident, bool) {
	i := Ident{Body: "itu-t"}
	tail := ""
	if at := relatonTail.FindStringIndex(text); at != nil {
		text, tail = text[:at[0]], text[at[0]+1:]
	}
	own := ""
	if m := relatonOwn.FindStringSubmatch(text); m != nil {
		text = m[1]
		switch {
		case m[2] != "":
			own = ".Suppl." + m[3]
		case m[4] != "":
			own = ".Annex" + m[5]
		case m[6] != "":
			own = ".App" + m[7] + strings.ReplaceAll(strings.Replace(m[8], " ", ".", 1), " ", "-")
		default:
			own = ".attachment"
		}
	}
	for n, number := range strings.Split(text, "/") {
		number = strings.ReplaceAll(number, " ", "")
		if !relatonNumber.MatchString(number) {
			return i, false
		}
		if n == 0 {
			i.Number = number + own
		} else {
			i.Joint = append(i.Joint, number+own)
		}
	}
	return i, i.readRelatonTail(tail)
}

// readRelatonTail reads versions, dates and parts in the order they are printed.
func (i *Ident) readRelatonTail(s string) bool {
	for ; s != ""; s = strings.TrimLeft(s, " ") {
		if m := relatonV.FindStringSubmatch(s); m != nil && i.Edition == "" {
			i.Version, i.Dotted = m[1]+m[2], m[2] != ""
			s = s[len(m[0]):]
			continue
		}
		if m := relatonDate.FindStringSubmatch(s); m != nil {
			date := m[2]
			if m[1] != "" {
				date += "-" + m[1]
			}
			switch {
			case len(i.Parts) > 0 && i.PartDate == "":
				i.PartDate = date
			case len(i.Parts) == 0 && i.Edition == "":
				i.Edition = date
			default:
				return false
			}
			s = s[len(m[0]):]
			continue
		}
		m := relatonPart.FindStringSubmatch(s)
		if m == nil || i.PartDate != "" {
			return false
		}
		p, ok := parsePartID(strings.TrimSuffix(strings.TrimPrefix(m[1], "Technical "), ".") + m[2])
		if !ok {
			return false
		}
		i.Parts = append(i.Parts, p)
		s = s[len(m[0]):]
	}
	return true
}

func relatonR(text, doctype string) (Ident, bool) {
	i := Ident{Body: "itu-r", Number: text}
	switch doctype {
	case "handbook":
		i.Number = "HB-" + strings.TrimSuffix(text, ".HDB")
		return i, true
	case "question":
		i.Number = "Q-" + text
		if m := radioQuestion.FindStringSubmatch(text); m != nil {
			i.Number, i.Edition = "Q-"+m[1]+m[3], m[2]
		}
		return i, true
	case "resolution":
		m := radioEdition.FindStringSubmatch(text)
		if m == nil || m[1] != "R" {
			return i, false
		}
		i.Number, i.Edition = "Res-R."+m[2], m[3]
		return i, true
	}
	if text == "LS-0" { // the list of texts, edition 0
		i.Number, i.Edition = "LS", "0"
	} else if m := radioEdition.FindStringSubmatch(text); m != nil {
		i.Number, i.Edition = m[1]+"."+m[2], m[3]
	} else if m := radioJoint.FindStringSubmatch(text); m != nil {
		i.Number, i.Joint = m[1], m[2:]
	}
	if doctype == "technical-report" {
		i.Number = "Report-" + i.Number
		i.Joint = nil
	}
	return i, true
}

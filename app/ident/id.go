package ident

import (
	"fmt"
	"regexp"
	"strings"
)

var versionID = regexp.MustCompile(`^(?:(.+)\.)?v(\d{1,3})$`)

// maxID bounds the length of an id, in bytes.
const maxID = 120

// FromID reads an id, with or without an edition and parts. It is strict: an id
// is an address, not a spelling, and everything it accepts it gives back
// unchanged through [Ident.ID]. The error says what is wrong with the id.
func FromID(id string) (Ident, error) {
	if len(id) > maxID {
		return Ident{}, fmt.Errorf("%.40q… is not an id: longer than %d bytes", id, maxID)
	}
	name, rest, ok := strings.Cut(id, "/")
	b, known := bodyOf(name)
	if !ok || !known {
		return Ident{}, fmt.Errorf("%q is not an id: it must begin with a body, as in itu-t/X.509 or wtsa/44", id)
	}
	i := Ident{Body: name}
	end := strings.IndexAny(rest, "@!")
	if end < 0 {
		end = len(rest)
	}
	i.Number, rest = rest[:end], rest[end:]
	if !b.number(i.Number) {
		return Ident{}, fmt.Errorf("%q is not an id: %q is no number of %s", id, i.Number, name)
	}
	i.Kind = kindOf(i.Body, i.Number)
	if rest == "" {
		return i, nil
	}
	if b.edition == nil {
		return Ident{}, fmt.Errorf("%q is not an id: what %s names has no editions", id, name)
	}
	edition, parts, hasParts := strings.Cut(rest, "!")
	if edition != "" {
		if !i.readEdition(b, edition[1:]) {
			return Ident{}, fmt.Errorf("%q is not an id: %q is no edition of %s", id, edition[1:], name)
		}
		i.Place = placeOf(i.Body, i.Edition)
	}
	if !hasParts {
		return i, nil
	}
	parts, date, dated := strings.Cut(parts, "@")
	if dated && !isDate(date) {
		return Ident{}, fmt.Errorf("%q is not an id: %q is no date, as in 2024-10", id, date)
	}
	i.PartDate = date
	for s := range strings.SplitSeq(parts, "!") {
		p, ok := parsePartID(s)
		if !ok {
			return Ident{}, fmt.Errorf("%q is not an id: %q is no amendment, corrigendum or other part, as in Amd1", id, s)
		}
		i.Parts = append(i.Parts, p)
	}
	return i, nil
}

// readEdition reads what stands between "@" and the parts.
func (i *Ident) readEdition(b body, s string) bool {
	if m := versionID.FindStringSubmatch(s); m != nil {
		i.Edition, i.Version, i.Dotted = m[1], m[2], m[1] != ""
		return i.Edition == "" || b.edition(i.Edition)
	}
	i.Edition = s
	return b.edition(s)
}

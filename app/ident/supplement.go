package ident

import (
	"slices"
	"strings"

	"vademecum/app"
)

// Supplements belong to a series ("G Suppl. 43", "E-100 series Suppl. 1") or to
// one Recommendation ("D.140 Suppl. 1"). Annexes and appendices belong to one
// Recommendation and are mostly published on their own.

// seriesSupplements reads "K suppl 24", "G-series Supplement 39", "Series G:
// Supplement 39", "E-100 series Suppl. 1", "M Suppl. 1.1".
func (c cursor) seriesSupplements() []numbered {
	if !c.has(supplWords) {
		return nil
	}
	var all []numbered
	for _, s := range c.seriesNames() {
		rest, ok := supplWords.in(s.rest.skipAll(":,.-"))
		if !ok {
			continue
		}
		if n, rest, ok := rest.supplementNumber(); ok {
			all = append(all, numbered{text: s.text + ".Suppl." + n, rest: rest})
		}
	}
	return all
}

// seriesNames reads the name of a series as the ids have it: "G", "E-100", "E100-300".
func (c cursor) seriesNames() []numbered {
	rest, named := seriesWords.in(c)
	letter, rest, ok := rest.letters(1)
	if !ok || !strings.Contains(seriesT, letter) {
		return nil
	}
	letter = upper(letter)
	var all []numbered
	add := func(name string, rest cursor) {
		if !named {
			rest, _ = seriesWords.in(rest.skip("-"))
			rest, _ = recWords.in(rest)
		}
		all = append(all, numbered{text: name, rest: rest})
	}
	add(letter, rest)
	hyphen := rest.skip("-.")
	if from, rest, ok := hyphen.digits(4); ok && strings.HasSuffix(from, "00") && from[0] != '0' {
		if to, ok := rest.mark("-"); ok {
			if to, rest, ok := to.digits(4); ok && strings.HasSuffix(to, "00") && to[0] != '0' {
				add(letter+from+"-"+to, rest)
			}
		}
		add(letter+"-"+from, rest)
	}
	return all
}

// supplementNumber reads "43" or "1.1".
func (c cursor) supplementNumber() (string, cursor, bool) {
	c, _ = numberWords.in(c)
	n, rest, ok := c.skip("-").digits(3)
	if !ok || n[0] == '0' {
		return "", c, false
	}
	if after, ok := rest.mark("."); ok && after.near() {
		if sub, after, ok := after.digits(2); ok && sub[0] != '0' {
			return n + "." + sub, after, true
		}
	}
	return n, rest, true
}

// ownText reads what makes a text of its own of a number, in the form of the
// ids: ".Suppl.1", ".AnnexA", ".AppII.test-vectors", ".attachment".
func (c cursor) ownText() (string, cursor, bool) {
	c = c.skipAll(".,;:-(")
	named, _ := seriesWords.in(c) // "E.1100 series Suppl. 1"
	if rest, ok := supplWords.in(named); ok {
		n, rest, ok := rest.supplementNumber()
		return ".Suppl." + n, rest, ok
	}
	if rest, ok := c.word("attachment"); ok {
		return ".attachment", rest, true
	}
	p, rest, ok := c.part()
	switch {
	case ok && p.Kind == app.PartAnnex:
		return ".Annex" + p.Number, rest, true
	case ok && p.Kind == app.PartAppendix:
		own := ".App" + p.Number
		if r, ok := testVectorsWords.in(rest); ok {
			return own + ".test-vectors", r, true
		}
		if r, ok := rest.word("software"); ok {
			return own + ".Software", r, true
		}
		return own, rest, true
	}
	return "", c, false
}

var testVectorsWords = vocab("test vectors")

// readReversed reads a part or supplement named before what it belongs to:
// "Amd 2 to G.709", "Supplement 58 to G series", "Annex A of G.729 (1996)".
func readReversed(c cursor) []Ident {
	var found []Ident
	if rest, ok := supplWords.in(c); ok {
		if n, rest, ok := rest.supplementNumber(); ok {
			rest = rest.skip(",").filler()
			var room [4]lead
			for _, l := range rest.leads(room[:0]) {
				if l.sector == "itu-r" || l.kind == app.Report {
					continue
				}
				found = append(found, supplementTo(l.rest, n)...)
			}
		}
		return found
	}
	p, rest, ok := c.part()
	if !ok {
		return nil
	}
	var room [4]lead
	for _, l := range rest.skip(",").filler().leads(room[:0]) {
		if l.sector == "itu-r" || l.kind == app.Report {
			continue
		}
		for _, t := range l.rest.texts() {
			found = append(found, partOf(p, t)...)
		}
	}
	return found
}

// supplementTo reads the series or Recommendation that supplement n belongs to.
func supplementTo(c cursor, n string) []Ident {
	var found []Ident
	add := func(number string, joint []string, rest cursor) {
		i := Ident{Body: "itu-t", Number: number, Joint: joint, Kind: app.Supplement}
		if i, ok := rest.tail(i); ok {
			found = append(found, i)
		}
	}
	for _, s := range c.seriesNames() {
		add(s.text+".Suppl."+n, nil, s.rest)
	}
	for _, r := range c.recNumbers() {
		add(r.text+".Suppl."+n, nil, r.rest)
	}
	return found
}

// partOf hangs a part that was named first on a text. Annexes and appendices are
// mostly texts of their own, so that reading comes first.
func partOf(p Part, t reading) []Ident {
	var found []Ident
	if own := ownPart(p); own != "" {
		i := Ident{Body: "itu-t", Number: t.i.Number + own, Kind: app.Annex}
		if i, ok := t.rest.tail(i); ok {
			found = append(found, i)
		}
	}
	t.i.Kind = kindOf(t.i.Body, t.i.Number)
	if i, ok := t.rest.tail(t.i); ok && len(i.Parts) == 0 {
		i.Parts = []Part{p}
		found = append(found, i)
	}
	return found
}

// ownPart is what a part adds to the number when it is a text of its own.
func ownPart(p Part) string {
	switch p.Kind {
	case app.PartAnnex, app.PartAppendix:
		return "." + partSymbol(p.Kind) + p.Number
	}
	return ""
}

// textNames are the names that stand for a series in namedTexts.
var textNames = []string{"emc", "impl", "mes", "qos", "sec"}

// namedTexts reads the few ITU-T texts with a name for a series: "EMC-3",
// "IMPL-8", "SEC-QKD".
func (c cursor) namedTexts() []numbered {
	name, rest, ok := c.letters(4)
	if !ok {
		return nil
	}
	rest = rest.skip("-")
	if !slices.Contains(textNames, name) {
		return nil
	}
	if name == "sec" {
		if rest, ok := rest.word("qkd"); ok {
			return []numbered{{text: "SEC-QKD", rest: rest}}
		}
		return nil
	}
	if n, rest, ok := rest.digits(2); ok && n[0] != '0' {
		return []numbered{{text: strings.ToUpper(name) + "-" + n, rest: rest}}
	}
	return nil
}

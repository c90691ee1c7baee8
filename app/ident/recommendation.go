package ident

import (
	"strings"

	"vademecum/app"
)

// readRecommendation reads ITU-T Recommendations and everything numbered like
// them: "x509", "Rec. ITU-T X.509 (10/2019)", "g709 amd2", "G.7041/Y.1303",
// "Amd 2 to G.709", "K suppl 24", "G.729 annex A".
func readRecommendation(c cursor) []Ident {
	var found []Ident
	var room [4]lead
	for _, l := range c.leads(room[:0]) {
		if l.sector == "itu-r" || l.sector == "itu-d" || l.kind == app.Report {
			continue
		}
		for _, n := range l.rest.texts() {
			n.i.Kind = kindOf(n.i.Body, n.i.Number)
			if i, ok := n.rest.tail(n.i); ok {
				found = append(found, i)
			}
		}
		found = append(found, readReversed(l.rest)...)
	}
	return found
}

// A reading is an identifier and what is left behind it.
type reading struct {
	i    Ident
	rest cursor
}

// texts reads the number of an ITU-T text, joint numbers and what makes a
// supplement, an annex or an appendix of it included.
func (c cursor) texts() []reading {
	var all []reading
	add := func(number string, joint []string, rest cursor) {
		all = append(all, reading{Ident{Body: "itu-t", Number: number, Joint: joint}, rest})
	}
	// E-100 is a series, E.100 a Recommendation, and E100 likelier the former.
	supplements := c.seriesSupplements()
	numbers := c.recNumbers()
	if len(numbers) == 0 || !numbers[0].dotted {
		for _, s := range supplements {
			add(s.text, nil, s.rest)
		}
		supplements = nil
	}
	for _, n := range numbers {
		for _, j := range n.joints() {
			if own, rest, ok := j.rest.ownText(); ok {
				joint := make([]string, len(j.joint))
				for n := range joint {
					joint[n] = j.joint[n] + own
				}
				add(j.text+own, joint, rest)
			}
			add(j.text, j.joint, j.rest)
			// "G.729a" is what people call Annex A of it. A letter that belongs to the
			// number, as in Q.2931B, has been read with it by now; and p2p is no annex.
			long := n.dotted || len(n.text) >= len("G.729")
			if letter, rest, ok := j.rest.letters(1); ok && long && j.rest.near() && rest.end() && letter <= "z" && len(j.joint) == 0 {
				add(j.text+".Annex"+strings.ToUpper(letter), nil, rest)
			}
		}
	}
	for _, n := range append(supplements, c.namedTexts()...) {
		add(n.text, nil, n.rest)
	}
	return all
}

// A numbered is the number of a text as the ids have it, and what is left.
type numbered struct {
	text   string
	joint  []string
	dotted bool // a dot stands between series and number
	rest   cursor
}

// seriesT are the letters of the series of ITU-T; W was never used.
const seriesT = "abcdefghijklmnopqrstuvxyz"

// recNumbers reads "x509", "X.509", "g 984 1", "Q.11 bis", "D.608R",
// "Q.120-Q.139". Numbers come likeliest first: as written, then with the dots
// put back that a hurried hand drops ("g9841" is G.9841 or G.984.1).
func (c cursor) recNumbers() []numbered {
	letter, rest, ok := c.letters(1)
	if !ok || !strings.Contains(seriesT, letter) {
		return nil
	}
	rest, dotted := rest.mark(".")
	digits, rest, ok := rest.skip(",-:/").digits(5)
	if !ok || digits[0] == '0' && strings.Trim(digits, "0") != "" { // T.0 and D.000 exist
		return nil
	}
	series := upper(letter) + "."
	all := rest.subNumbers(letter, series+digits)
	if r, ok := rest.mark("-"); ok {
		if s, r, ok := r.letters(1); ok && s == letter {
			if last, r, ok := r.skip(".").digits(5); ok && last[0] != '0' {
				all = append([]numbered{{text: series + digits + "-" + series + last, rest: r}}, all...)
			}
		}
	}
	for cut := len(digits) - 1; !dotted && cut >= max(3, len(digits)-2); cut-- {
		if sub := digits[cut:]; sub == "0" || sub[0] != '0' {
			all = append(all, rest.suffixes(letter, series+digits[:cut]+"."+sub)...)
		}
	}
	for n := range all {
		all[n].dotted = dotted
	}
	return all
}

// subNumbers reads the further numbers of G.709.1 and Q.732.2-5. A dot joins
// them, or a comma without a blank, or a blank alone.
func (c cursor) subNumbers(letter, number string) []numbered {
	var all []numbered
	if rest, ok := c.mark(".,"); !ok || !rest.near() {
		all = c.suffixes(letter, number)
	}
	if strings.Count(number, ".") > 3 {
		return all
	}
	rest, marked := c.mark(".,")
	if _, _, dated := rest.date(); dated && !marked {
		return all
	}
	if len(rest) == 0 || marked && rest[0].gap && c[0].text == "," {
		return all
	}
	sub, rest, ok := rest.digits(3)
	if !ok || len(sub) > 1 && sub[0] == '0' {
		return all
	}
	if last, ok := rest.mark("-"); ok && last.near() {
		if to, last, ok := last.digits(2); ok && to[0] != '0' {
			all = append(all, numbered{text: number + "." + sub + "-" + to, rest: last})
		}
	}
	return append(all, rest.subNumbers(letter, number+"."+sub)...)
}

// suffixLetters are the letters that can follow a number, by series, as the
// catalogue has them: D.608R, Q.2931B, R.38A, I.256.2a; and the l that was once
// printed for a 1 in M.73l.
var suffixLetters = []struct{ series, letters string }{
	{"de", "R"}, {"q", "BCDEF"}, {"r", "AB"}, {"i", "abc"}, {"emp", "l"},
}

// upper gives a letter of a series in upper case.
func upper(letter string) string { return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[letter[0]-'a':][:1] }

var latinWords = []string{"bis", "ter", "quater", "quarter"}

// suffixes reads what can follow the last digit. A letter or a Latin word belongs
// to the number when it is there.
func (c cursor) suffixes(letter, number string) []numbered {
	if w, rest, ok := c.skip("-").letters(7); ok {
		for _, l := range latinWords {
			if w == l {
				return []numbered{{text: number + w, rest: rest}}
			}
		}
	}
	if w, rest, ok := c.letters(1); ok {
		for _, s := range suffixLetters {
			if !strings.Contains(s.series, letter) {
				continue
			}
			for _, l := range s.letters {
				if w == strings.ToLower(string(l)) {
					return []numbered{{text: number + string(l), rest: rest}}
				}
			}
		}
	}
	return []numbered{{text: number, rest: c}}
}

// joints reads the further numbers behind a slash, two at most, as many as there
// are first. The series may be left out when dots are written ("L.200/51" is
// L.200/L.51); without them 22/1 is a Question.
func (n numbered) joints() []numbered {
	rest, ok := n.rest.mark("/")
	if _, _, dated := rest.year(); dated || !ok || len(n.joint) == 2 {
		return []numbered{n}
	}
	further := rest.recNumbers()
	if digits, r, ok := rest.digits(4); ok && n.dotted && rest.near() && len(digits) > 1 && digits[0] != '0' {
		further = append(further, numbered{text: n.text[:2] + digits, rest: r})
	}
	var all []numbered
	for _, f := range further {
		joint := append(n.joint[:len(n.joint):len(n.joint)], f.text)
		all = append(all, numbered{n.text, joint, n.dotted, f.rest}.joints()...)
	}
	return append(all, n)
}

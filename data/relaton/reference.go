package relaton

import (
	"regexp"
	"slices"
	"strings"

	"vademecum/app/ident"
	"vademecum/data/catalogue"
)

// Citations are read from abstracts, and of an abstract nothing else is kept. What
// follows is small on purpose: it reads only mentions introduced by the word
// Recommendation or by the name of the Sector ("Recommendations ITU-T G.651,
// G.652 and G.655", "[ITU-T H.248.1]", "CCITT Rec. X.200"), and of a range ("G.651
// to G.655") its two ends. A bare "X.509 certificate" is left out, and so is a
// whole series ("the T.120 series"). A mention counts when the item exists.
var (
	mentionIntro  = regexp.MustCompile(`\b(?:Recommendations?|Recs?\b\.?|ITU[-_ ]?[TR]|CCITT|CCIR)\b\.?`)
	mentionSector = regexp.MustCompile(`^[\s,:("“\[|]*(?:(?:Recommendations?|Recs?)\b\.?[\s("“\[]*)?(?:(ITU[-_ ]?T|CCITT|ITU[-_ ]?R|CCIR)\s+)?(?:(?:Recommendations?|Recs?)\b\.?\s*)?`)
	mentionNumber = regexp.MustCompile(`^[A-Z]{1,3}\.[0-9][0-9A-Za-z]*(?:\.[0-9][0-9A-Za-z]*|/[A-Z]{1,3}\.[0-9][0-9A-Za-z]*|-[0-9A-Za-z]+)*(?: (?:bis|ter)\b)?`)
	mentionNext   = regexp.MustCompile(`^\s*(?:\([^()]{1,40}\))?["”)\]]*\s*(?:(?:,|;|–|\||&)\s*(?:and|or|&)?|and|or|to|through)\s+(?:the\s+)?`)
	seriesNumber  = regexp.MustCompile(`-(?i:series)$`)
	mentionSeries = regexp.MustCompile(`^[\s-]*(?:(?:sub-?)?[Ss]eries|family)\b`)
)

// A mention is a number as it stands in a text.
type mention struct {
	sector string // "ITU-T", "ITU-R", or empty when the text does not say
	number string
}

// mentions finds the Recommendations a text names, in order, repetitions included.
func mentions(s string) []mention {
	var list []mention
	for s != "" {
		at := mentionIntro.FindStringIndex(s)
		if at == nil {
			break
		}
		found, rest := readList(sector(s[at[0]:at[1]]), s[at[1]:])
		list = append(list, found...)
		s = rest
	}
	return list
}

// readList reads the numbers that follow an introduction, and returns what comes
// after them.
func readList(in, s string) (list []mention, rest string) {
	for {
		m := mentionSector.FindStringSubmatch(s)
		after := s[len(m[0]):]
		number := mentionNumber.FindString(after)
		if number == "" {
			return list, s
		}
		if m[1] != "" {
			in = sector(m[1])
		}
		s = after[len(number):]
		if !mentionSeries.MatchString(s) && !seriesNumber.MatchString(number) {
			list = append(list, mention{in, number})
		}
		next := mentionNext.FindString(s)
		if next == "" {
			return list, s
		}
		s = s[len(next):]
	}
}

func sector(word string) string {
	switch {
	case word == "CCITT" || strings.HasPrefix(word, "ITU") && strings.HasSuffix(word, "T"):
		return "ITU-T"
	case word == "CCIR" || strings.HasPrefix(word, "ITU"):
		return "ITU-R"
	}
	return ""
}

// resolve returns the families a mention names. "G.709/Y.1331" names one family,
// "G.992.1/G.992.3" two, "T.38-capable" is T.38.
func (k *register) resolve(m mention) []*family {
	var list []*family
	for number := range strings.SplitSeq(m.number, "/") {
		f := k.resolveNumber(m.sector, number)
		if f == nil {
			continue
		}
		// L.10 of "L.100/L.10" is the other number of L.100, though an older
		// Recommendation bears it alone.
		joint := len(list) > 0 && slices.ContainsFunc(list[0].jointNumbers(), func(n name) bool { return n.id == f.id })
		if !joint && !slices.Contains(list, f) {
			list = append(list, f)
		}
	}
	return list
}

func (k *register) resolveNumber(in, number string) *family {
	sectors := []string{in}
	if in == "" {
		sectors = []string{"ITU-T", "ITU-R"}
	}
	whole, _, hyphen := strings.Cut(number, "-")
	for _, s := range sectors {
		for _, n := range []string{number, whole} {
			if i, err := ident.Relaton(s+" "+n, "recommendation"); err == nil {
				if f := k.find(i.Family().ID()); f != nil {
					return f
				}
			}
			if !hyphen {
				break
			}
		}
	}
	return nil
}

// addReferences adds what the abstracts of a family cite, once per item cited,
// read in the newest text that cites it. What a family is part of it names as a
// matter of course; that is no citation.
func addReferences(table *catalogue.Table, f *family, known *register) {
	cited := map[*family]bool{f: true, known.parent(f): true}
	for _, texts := range [][]*text{f.editions, f.hanging} {
		for _, t := range slices.Backward(texts) {
			for _, m := range mentions(t.abstract()) {
				for _, to := range known.resolve(m) {
					if !cited[to] {
						cited[to] = true
						table.Add(f.id, to.id, m.number, source, t.Name)
					}
				}
			}
		}
	}
}

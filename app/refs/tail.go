package refs

import "strings"

// A tail is what stands behind the number of a Recommendation: version, date,
// amendments.
type tail struct {
	detail string // "(2019)", "(V8)", "-4", "series"
	parts  []part
	end    int
}

// A part is an amendment, a corrigendum or another text that hangs on an edition.
type part struct {
	name       string // "Amd.2"
	start, end int
}

var partWords = vocab(
	[2]string{"amd amdt amendment amendments enmienda amendement поправка", "Amd"},
	[2]string{"cor corr corrigendum corrigenda corrigéndum исправление", "Cor"},
	[2]string{"err erratum errata", "Err"},
	[2]string{"add addendum", "Add"},
)

// tail reads what stands behind n. What makes a text of its own of it (an annex,
// a supplement) goes to the number, if the catalogue has that text.
func (s *scan) tail(n *recNumber) tail {
	t := tail{detail: n.edited, end: n.end}
	for range 4 {
		if end, detail, ok := s.bracket(s.pastNoun(t.end)); ok && len(t.parts) == 0 {
			t.note(detail, end)
			continue
		}
		if end, detail, ok := s.version(t.end); ok && len(t.parts) == 0 {
			t.note(detail, end)
			continue
		}
		if end, detail, ok := s.openDate(t.end); ok && t.detail == n.edited && len(t.parts) == 0 {
			t.note(detail, end)
			continue
		}
		if n.body == "itu-t" && len(t.parts) == 0 && s.ownText(n, &t) {
			continue
		}
		if parts, ok := s.partsAt(t.end); ok && len(t.parts) == 0 {
			t.parts, t.end = parts, parts[0].end
			if end, detail, ok := s.bracket(t.end); ok && len(parts) == 1 { // Amd. 1 (10/2024)
				t.parts[0].name += " " + detail
				t.end = end
			}
			continue
		}
		if k := s.skip(t.end, "-"); seriesWords[s.word(k)] != "" && s.near(k) == (k > t.end) {
			t.note("series", k+1)
		}
		break
	}
	return t
}

// pastNoun passes over the word for a Recommendation, which Chinese has behind the number:
// "X.509建议书（2019年10月）", "第X.509号建议书".
func (s *scan) pastNoun(i int) int {
	for s.mark(i, "号建议书") {
		i++
	}
	return i
}

func (t *tail) note(detail string, end int) {
	t.detail = strings.TrimSpace(t.detail + " " + detail)
	t.end = end
}

// maxParts bounds the amendments named together.
const maxParts = 12

// partsAt reads "Amd.2", ", Amendment 2", "Amd. 1 and 2", "Amd.1 and Amd.2".
func (s *scan) partsAt(i int) ([]part, bool) {
	i = s.skip(i, ",-")
	name, j := s.partName(i)
	if name == "" {
		return nil, false
	}
	var list []part
	for start := i; ; {
		number := s.num(j)
		if number == "" || len(number) > 2 || s.glued(j+1) || s.mark(j+1, "/") {
			return list, len(list) > 0
		}
		list = append(list, part{name + "." + strings.TrimLeft(number, "0"), start, j + 1})
		next, kind, ok := s.separator(j + 1)
		if !ok || kind != ' ' || len(list) == maxParts {
			return list, true
		}
		start, j = next, next
		if again, k := s.partName(next); again != "" {
			name, j = again, k
		} else if s.mark(next+1, ".-") && s.near(next+1) {
			return list, true
		}
	}
}

// partName reads "Amd.", "Technical Cor."; empty when none is there.
func (s *scan) partName(i int) (name string, end int) {
	if w := s.word(i); w == "technical" || w == "tech" {
		i = s.skip(i+1, ".")
	}
	name = partWords[s.word(i)]
	if name == "" {
		return "", i
	}
	return name, s.skip(i+1, ".")
}

// ownText reads an annex, appendix or supplement behind n that the catalogue has
// as a text of its own: "G.729 Annex A", "D.140 Suppl. 1".
func (s *scan) ownText(n *recNumber, t *tail) bool {
	i := s.skip(t.end, ",-")
	if supplWords[s.word(i)] != "" {
		number, end, ok := s.supplementNumber(i + 1)
		if !ok || s.filler(end) > end || strings.Contains(n.number, ".Suppl.") { // X.509, Supplement 1 to X.510
			return false
		}
		if id := n.number + ".Suppl." + number; s.exists("itu-t/" + id) {
			n.number, t.end = id, end
		} else {
			t.note("Suppl."+number, end)
		}
		return true
	}
	own := ""
	switch s.word(i) {
	case "annex":
		own = ".Annex" + strings.ToUpper(s.word(i+1))
	case "appendix", "app":
		i = s.skip(i+1, ".") - 1
		own = ".App" + strings.ToUpper(s.word(i+1))
	}
	if own == "" || !s.capital(i+1) || s.glued(i+2) || !s.proved("itu-t/"+n.number+own) {
		return false
	}
	n.number, t.end = n.number+own, i+2
	return true
}

// reversed reads what is named before the text it hangs on: "Amendments 1 and 2
// of ITU-T Rec. G.997.2", "Supplement 29 to ITU-T K-series Recommendations".
func (s *scan) reversed(i int) int {
	if supplWords[s.word(i)] != "" {
		return s.supplementTo(i)
	}
	parts, ok := s.partsAt(i)
	if !ok || parts[0].start != i {
		return i
	}
	last := parts[len(parts)-1]
	l := s.leadAt(s.filler(last.end))
	if l.end == last.end || !l.sure {
		return i
	}
	n, ok := s.numberAt(l)
	if !ok {
		return i
	}
	t := s.tail(&n)
	id := n.body + "/" + n.number
	for k, p := range parts {
		end := p.end
		if k == len(parts)-1 {
			end = t.end
		}
		s.add(id, strings.TrimSpace(t.detail+" "+p.name), p.start, end, false)
	}
	return t.end
}

func (s *scan) supplementTo(i int) int {
	number, end, ok := s.supplementNumber(i + 1)
	if !ok {
		return i
	}
	at := s.filler(end)
	if at == end {
		return i
	}
	l := s.leadAt(at)
	j := l.end
	if letter := s.word(j); len(letter) == 1 && s.capital(j) && seriesWords[s.word(s.skip(j+1, "-"))] != "" {
		id := "itu-t/" + strings.ToUpper(letter) + ".Suppl." + number
		end := s.skip(j+1, "-") + 1
		s.add(id, "", i, end, false)
		return end
	}
	n, ok := s.numberAt(l)
	if !ok || n.body != "itu-t" {
		return i
	}
	if own, ok := s.supplement(n.number, number); ok {
		s.add("itu-t/"+own, "", i, end, false)
		return end // the Recommendation is read on its own
	}
	t := s.tail(&n)
	s.add("itu-t/"+n.number, strings.TrimSpace(t.detail+" Suppl."+number), i, t.end, false)
	return t.end
}

// supplement gives the number of a supplement that is said to be to a Recommendation:
// its own, or one to its series that deals with it, if the catalogue has that one
// alone ("Suppl. 18 to Y.2700" is Supplement 18 to the Y series). Its own comes first:
// E.164 and the series E have both a Supplement 1.
func (s *scan) supplement(recommendation, number string) (string, bool) {
	own := recommendation + ".Suppl." + number
	if s.exists("itu-t/" + own) {
		return own, true
	}
	series := recommendation[:1] + ".Suppl." + number
	return series, s.exists("itu-t/" + series)
}

var fillers = vocab([2]string{"of to for the de la el du à a к", "-"})

// filler passes over articles and prepositions.
func (s *scan) filler(i int) int {
	for range 3 {
		if fillers[s.word(i)] == "" {
			break
		}
		i++
	}
	return i
}

package refs

import "strings"

// A tail is what stands behind the number of a Recommendation: version, date,
// amendments.
type tail struct {
	detail string // "(2019)", "(V8)", "-4", "series"
	read   bool   // some of the detail could be read
	parts  []part
	end    int
}

// A part is an amendment, a corrigendum or another text that hangs on an edition.
type part struct {
	name       string // "Amd.2"
	start, end int
}

var partWords = vocab(
	[2]string{"amd amdt amendment amendments amendement amendements enmienda enmiendas " +
		"поправка поправки поправке поправку поправкой поправок поправкам попр " +
		"修正 修正案 تعديل التعديل التعديلان التعديلين التعديلات", "Amd"},
	[2]string{"cor corr corrigendum corrigenda corrigéndum rectificatif " +
		"исправление исправления исправлению исправлением исправлений исправлениям испр " +
		"勘误 勘误表 更正 تصويب التصويب التصويبان التصويبين التصويبات", "Cor"},
	[2]string{"err erratum errata", "Err"},
	[2]string{"add addendum", "Add"},
)

// technicalWords stand before the word for a corrigendum or behind it.
var technicalWords = vocab([2]string{"technical tech technique técnico техническое технические 技术", "-"})

// tail reads what stands behind n. What makes a text of its own of it (an annex,
// a supplement) goes to the number, if the catalogue has that text.
func (s *scan) tail(n *recNumber) tail {
	t := tail{detail: n.edited, end: n.end}
	for range 4 {
		if end, detail, read, ok := s.bracket(s.pastNoun(t.end)); ok && len(t.parts) == 0 {
			if !read && s.speaksOf(t.end, end) {
				t.note(detail, t.end, false)
				return t
			}
			t.note(detail, end, read)
			continue
		}
		if end, detail, ok := s.version(t.end); ok && len(t.parts) == 0 {
			t.note(detail, end, true)
			continue
		}
		if end, detail, ok := s.openDate(t.end); ok && t.detail == n.edited && len(t.parts) == 0 {
			t.note(detail, end, true)
			continue
		}
		if n.body == "itu-t" && len(t.parts) == 0 && s.ownText(n, &t) {
			continue
		}
		if parts, ok := s.partsAt(t.end); ok && len(t.parts) == 0 {
			if _, other := s.parentAt(parts[len(parts)-1].end, false); other { // X.500, Amendment 1 to X.509
				break
			}
			t.parts, t.end = parts, parts[0].end
			continue
		}
		if k := s.skip(t.end, "-"); seriesWords[s.word(k)] != "" && s.near(k) == (k > t.end) {
			t.note("series", k+1, true)
		}
		break
	}
	return t
}

// pastNoun passes over the word for a Recommendation, which Chinese has behind the number:
// "X.509建议书（2019年10月）", "第X.509号建议书".
func (s *scan) pastNoun(i int) int {
	for w := s.word(i); w == "号" || w == "建议书" || w == "的"; w = s.word(i) {
		i++
	}
	return i
}

func (t *tail) note(detail string, end int, read bool) {
	t.detail = strings.TrimSpace(t.detail + " " + detail)
	t.read = t.read || read
	t.end = end
}

// maxParts bounds the amendments named together.
const maxParts = 12

// partsAt reads "Amd.2", ", Amendment 2 (10/2024)", "Amd. 1 and 2", "Amd.1 and Amd.2", "第1修正案".
func (s *scan) partsAt(i int) ([]part, bool) {
	i = s.skip(s.pastNoun(i), ",-")
	if s.word(i) == "第" {
		return s.ordinalPart(i)
	}
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
		p := s.dated(part{name + "." + strings.TrimLeft(number, "0"), start, j + 1})
		list = append(list, p)
		next, kind, ok := s.separator(p.end)
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

// ordinalPart reads "第1修正案", "第2号勘误".
func (s *scan) ordinalPart(i int) ([]part, bool) {
	number, at := s.num(i+1), s.ordinalEnd(i+2)
	name := partWords[s.word(at)]
	if number == "" || len(number) > 2 || name == "" {
		return nil, false
	}
	return []part{s.dated(part{name + "." + strings.TrimLeft(number, "0"), i, at + 1})}, true
}

// dated adds the date in brackets behind a part: "Amd. 1 (10/2024)".
func (s *scan) dated(p part) part {
	if end, detail, _, ok := s.bracket(p.end); ok {
		p.name, p.end = p.name+" "+detail, end
	}
	return p
}

// partName reads "Amd.", "Technical Cor.", "Поправка №"; empty when none is there.
func (s *scan) partName(i int) (name string, end int) {
	if technicalWords[s.word(i)] != "" {
		i = s.skip(i+1, ".")
	}
	name = partWords[s.word(i)]
	if name == "" {
		return "", i
	}
	i = s.skip(i+1, ".")
	if technicalWords[s.word(i)] != "" {
		i++
	}
	if numberSigns[s.word(i)] != "" {
		i = s.skip(i+1, ".")
	}
	return name, i
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
			t.note("Suppl."+number, end, true)
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

// reversed reads what is named before the text it hangs on or is an edition of:
// "Amendments 1 and 2 of ITU-T Rec. G.997.2", "Corrigendum 2 (2015) to G.984.3", "version 9
// of H.264", "the October 2016 edition of X.509", "Supplement 29 to ITU-T K-series Recommendations".
func (s *scan) reversed(i int) int {
	if supplWords[s.word(i)] != "" {
		return s.supplementTo(i)
	}
	if v, ok := s.editionBefore(i); ok && !v.short {
		n, ok := s.parentAt(v.end, true)
		if !ok {
			return i
		}
		t := s.tail(&n)
		detail := strings.Replace(v.detail, "(V", "(Ed. ", 1) // of nothing else than the text
		s.add(n.body+"/"+n.number, strings.TrimSpace(detail+" "+t.whole()), i, t.end, false)
		return t.end
	}
	parts, ok := s.partsAt(i)
	if !ok || parts[0].start != i {
		return i
	}
	n, ok := s.parentAt(parts[len(parts)-1].end, true)
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

// whole is the detail with the first of the parts.
func (t tail) whole() string {
	if len(t.parts) == 0 {
		return t.detail
	}
	return strings.TrimSpace(t.detail + " " + t.parts[0].name)
}

// parentAt reads the number of the text that what ends before i hangs on: "to Recommendation
// X.509", "к G.984.3", "Рекомендации X.509". begun: nothing before it can claim the part, so
// that a Sector alone joins them ("Amd. 1 ITU-T X.509").
func (s *scan) parentAt(i int, begun bool) (recNumber, bool) {
	at := s.filler(i)
	l := s.leadAt(at)
	switch {
	case l.end == i:
		return recNumber{}, false
	case at == i && !begun && l.text == "":
		return recNumber{}, false
	case !l.sure && !s.strict(l, at):
		return recNumber{}, false
	}
	l.sure = true
	return s.numberAt(l)
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

var fillers = vocab([2]string{"of to for the de la el du à a l d al del des au aux le les las los к ко на على إلى في من لـ", "-"})

// filler passes over articles and prepositions.
func (s *scan) filler(i int) int {
	for range 3 {
		if fillers[s.word(i)] == "" || s.mark(i+1, ".") && s.near(i+1) { // the series A, D, K and L
			break
		}
		i++
	}
	return i
}

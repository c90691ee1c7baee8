package refs

import (
	"slices"
	"strings"
)

// A recNumber is the number of a text of ITU-T or ITU-R.
type recNumber struct {
	lead   lead
	body   string   // "itu-t", "itu-r"
	number string   // as in the id: "G.8012.1", "Report-BT.2247", "X.Suppl.37"
	joint  []string // further numbers: "Y.1308.1"
	start  int
	end    int
	digits int    // of the number itself
	subs   int    // numbers behind further dots
	named  bool   // the form alone is certain: BT.500, G.Suppl.43
	edited string // the edition of a text of ITU-R, as printed: "-4"
}

// radioSeries are the series of ITU-R; shared are those that ITU-T uses too.
var (
	radioSeries = []string{"bo", "br", "bs", "bt", "f", "is", "m", "p", "pi", "pn", "ra", "rs", "s", "sa", "sf", "sm", "sng", "tf", "v"}
	shared      = "fmpsv"
)

var supplWords = vocab([2]string{"suppl sup supp supplement supplements suplemento supplément дополнение доп добавление добавления добавлению 增补 إضافة الإضافة", "Suppl"})

var seriesWords = vocab([2]string{"series ser serie série серия серии 系列", "series"})

// numberAt reads the number behind a lead, with the joint numbers behind it.
func (s *scan) numberAt(l lead) (recNumber, bool) {
	n, ok := s.singleAt(l)
	if ok && (n.body == "itu-r" || !strings.Contains(n.number, ".Suppl.")) {
		s.joints(&n)
	}
	return n, ok
}

// singleAt reads one number.
func (s *scan) singleAt(l lead) (recNumber, bool) {
	i := l.end
	series := s.word(i)
	if series == "" || len(series) > 3 || series[0] < 'a' || series[0] > 'z' || l.sector == "itu-d" {
		return recNumber{}, false
	}
	if !s.capital(i) && l.end == i && !l.sure {
		return recNumber{}, false
	}
	n := recNumber{lead: l, body: "itu-t", start: i}
	if len(series) > 1 {
		if !slices.Contains(radioSeries, series) || !s.capital(i) {
			return recNumber{}, false
		}
		n.body, n.named = "itu-r", true
		if series == "is" && l.sector == "" {
			return recNumber{}, false
		}
	} else if m, ok := s.supplementAt(i, l); ok {
		return m, true
	}
	j := i + 1
	dotted := s.mark(j, ".") && (s.near(j) || l.sure)
	if dotted {
		j++
	}
	letter := strings.ToUpper(series) + "."
	if dotted && s.word(j) == "imp" && s.near(j) {
		letter, j = letter+"Imp", j+1
		n.named = true
	}
	digits := s.num(j)
	switch {
	case digits == "" || len(digits) > 5 || digits[0] == '0' && strings.Trim(digits, "0") != "":
		return recNumber{}, false
	case !dotted && (l.sector == "" || l.end == 0 || !s.near(j) || len(digits) < 3 && !s.proved(l.sector+"/"+letter+digits)):
		return recNumber{}, false
	case dotted && !s.near(j) && !l.sure:
		return recNumber{}, false
	}
	n.number, n.digits, n.end = letter+digits, len(digits), j+1
	for n.subs < 4 && s.mark(n.end, ".") && s.near(n.end) && s.near(n.end+1) && len(s.num(n.end+1)) > 0 && len(s.num(n.end+1)) <= 3 {
		sub := s.num(n.end + 1)
		n.number, n.digits, n.end = n.number+"."+sub, n.digits+len(sub), n.end+2
		n.subs++
	}
	s.suffix(&n)
	if s.glued(n.end) && !s.stuckVersion(n.end) {
		return recNumber{}, false
	}
	s.choose(&n, series)
	if n.body == "itu-r" && !slices.Contains(radioSeries, series) {
		return recNumber{}, false
	}
	if n.body == "itu-t" && (l.text == "Report" && l.sector == "" || s.outcome(n)) {
		return recNumber{}, false
	}
	return n, true
}

// outcome reports whether n is an objective of ITU's plans with one of its
// outcomes or outputs: "T.1-a", "D.1-2".
func (s *scan) outcome(n recNumber) bool {
	if !s.mark(n.end, "-") || !s.near(n.end) || !s.near(n.end+1) || n.digits > 2 {
		return false
	}
	return len(s.word(n.end+1)) == 1 && !s.mark(n.end+2, ".") || s.num(n.end+1) != ""
}

// suffix reads what can follow the last digit: "bis", the R of a regional group.
func (s *scan) suffix(n *recNumber) {
	j := n.end
	if s.mark(j, "-") && s.near(j) {
		j++
	}
	switch w := s.word(j); w {
	case "bis", "ter", "quater":
		if !s.glued(j + 1) {
			n.number, n.end = n.number+w, j+1
		}
		return
	}
	w := s.word(n.end)
	if len(w) != 1 || s.glued(n.end+1) || !s.capital(n.end) && s.Known == nil {
		return
	}
	letter := w
	if s.capital(n.end) {
		letter = strings.ToUpper(w)
	}
	id := "itu-t/" + n.number + letter
	if s.proved(id) || w == "r" && s.near(n.end) && strings.Contains("DE", n.number[:1]) {
		n.number, n.end = n.number+letter, n.end+1
	}
}

// choose finds the Sector of a number. What is said decides; then the two letters
// of a series of ITU-R; then the catalogue, ITU-T first; then an edition number.
func (s *scan) choose(n *recNumber, series string) {
	edition := ""
	if s.mark(n.end, "-") && s.near(n.end) && s.near(n.end+1) && !s.glued(n.end+2) {
		if e := s.num(n.end + 1); len(e) > 0 && len(e) <= 2 && n.subs == 0 {
			edition = e
		}
	}
	said := n.lead.sector
	if len(series) == 1 && !strings.Contains(shared, series) && said == "itu-r" && n.lead.end == n.start && n.start > 0 {
		said = "" // a list may go on with the other Sector
	}
	switch {
	case len(series) > 1:
	case said != "":
		n.body = said
	case strings.Contains(shared, series):
		t, r := s.exists("itu-t/"+n.number), s.exists("itu-r/"+n.number)
		if r && (!t || edition != "" && s.Known != nil && !s.exists("itu-t/"+n.number+"-"+edition)) || s.Known == nil && edition != "" {
			n.body = "itu-r"
		}
	}
	switch {
	case n.body == "itu-r" && edition != "":
		n.edited, n.end = "-"+edition, n.end+2
	case n.body == "itu-t" && s.mark(n.end, "-") && s.near(n.end) && s.near(n.end+1):
		if e := s.num(n.end + 1); e != "" && s.proved("itu-t/"+n.number+"-"+e) {
			n.number, n.end = n.number+"-"+e, n.end+2
		}
	}
	if n.body == "itu-r" && n.lead.text == "Report" {
		n.number = "Report-" + n.number
	}
}

// joints reads the further numbers of the same text: "/Y.1331", "/ Y.1308", and
// "/51" for /L.51. Two Recommendations of one series that the catalogue has both
// are a list: H.323/H.245.
func (s *scan) joints(n *recNumber) {
	for len(n.joint) < 2 && s.mark(n.end, "/") && s.near(n.end) {
		next := n.end + 1
		if digits := s.num(next); digits != "" {
			if len(digits) < 2 || len(digits) > 3 || !s.near(next) || s.glued(next+1) || n.body != "itu-t" || n.subs > 0 {
				return
			}
			n.joint, n.end = append(n.joint, n.number[:2]+digits), next+1
			continue
		}
		if !s.mark(next+1, ".") || !s.near(next+1) || !s.near(next+2) || !s.capital(next) {
			return
		}
		m, ok := s.singleAt(lead{sector: n.body, end: next, sure: true})
		if !ok || m.number[0] == n.number[0] && s.proved(n.body+"/"+m.number) && s.proved(n.body+"/"+n.number) {
			return
		}
		n.joint, n.end = append(n.joint, m.number), m.end
	}
}

// supplementAt reads a supplement to a series: "X.Suppl.37", "Y Suppl.60",
// "E-100 series Suppl. 1".
func (s *scan) supplementAt(i int, l lead) (recNumber, bool) {
	if l.sector == "itu-r" && l.end > 0 && l.sure && l.end == i {
		return recNumber{}, false
	}
	name := strings.ToUpper(s.word(i))
	j := i + 1
	if hundred := s.num(s.skip(j, "-.")); s.near(j) && len(hundred) >= 3 && strings.HasSuffix(hundred, "00") {
		if k := s.skip(j, "-.") + 1; seriesWords[s.word(k)] != "" || supplWords[s.word(k)] != "" && s.mark(j, "-") {
			name, j = name+"-"+hundred, k
		}
	}
	if k := s.skip(j, "-"); seriesWords[s.word(k)] != "" {
		j = k + 1
	}
	j = s.skip(j, ".:,-")
	if supplWords[s.word(j)] == "" {
		return recNumber{}, false
	}
	number, end, ok := s.supplementNumber(j + 1)
	if !ok || !s.capital(i) {
		return recNumber{}, false
	}
	return recNumber{lead: l, body: "itu-t", number: name + ".Suppl." + number, start: i, end: end, named: true}, true
}

// supplementNumber reads "43", ". 43", "1.1".
func (s *scan) supplementNumber(i int) (string, int, bool) {
	i = s.skip(i, ".")
	number := s.num(i)
	if number == "" || len(number) > 3 || number[0] == '0' {
		return "", i, false
	}
	i++
	if s.mark(i, ".") && s.near(i) && s.near(i+1) && len(s.num(i+1)) == 1 {
		return number + "." + s.num(i+1), i + 2, true
	}
	return number, i, !s.glued(i)
}

// sibling is the number that differs from n behind its last dot: H.266.2 for
// ".2" behind H.266.1, P.1203.3 for ".3" behind P.1203.
func (n recNumber) sibling(sub string, start, end int) (recNumber, bool) {
	if n.named && n.body == "itu-t" {
		return recNumber{}, false
	}
	base := n.number
	if n.subs > 0 {
		base = base[:strings.LastIndexByte(base, '.')]
	} else {
		n.subs++
	}
	n.number, n.joint, n.edited = base+"."+sub, nil, ""
	n.start, n.end = start, end
	return n, true
}

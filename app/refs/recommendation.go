package refs

import (
	"strings"

	"vademecum/app/ident"
)

// A lead is what stands before the number of a text: "Rec. ITU-T", "ITU-R Report".
type lead struct {
	sector string // "itu-t"; empty when unsaid
	text   string // "Recommendation" or "Report"; empty when unsaid
	many   bool   // it was said of several: "Reports"
	sure   bool   // something was said, here or before the list
	end    int
}

var textWords = vocab(
	[2]string{"rec recs recommendation recommendations recomendación recomendaciones recommandation recommandations рек рекомендация рекомендации рекомендаций рекомендацией рекомендациях рекомендацию рекомендациями " +
		"建议书 توصية التوصية توصيات التوصيات التوصيتان التوصيتين", "Recommendation"},
	[2]string{"report reports informe informes rapport rapports отчет отчета отчете отчеты отчетов отчетах 报告 تقرير التقرير تقارير التقارير", "Report"},
)

// severalTexts are the words among them that are said of several Reports. A list of
// Recommendations needs none, since a number without a word is that of one.
var severalTexts = vocab([2]string{"reports informes rapports отчеты отчетов отчетах تقارير التقارير", "Report"})

// leadAt reads a lead, which may be empty.
func (s *scan) leadAt(i int) lead {
	l := lead{end: i}
	for range 4 {
		if sector, end, ok := s.sectorAt(l.end); ok && l.sector == "" || ok && sector == l.sector {
			l.sector, l.end = sector, end
			continue
		}
		if text := textWords[s.word(l.end)]; text != "" && l.text == "" {
			l.many = severalTexts[s.word(l.end)] != ""
			l.text, l.end = text, s.skip(l.end+1, ".")
			if s.mark(l.end, "(") && s.word(l.end+1) == "s" && s.mark(l.end+2, ")") {
				l.many = true
				l.end += 3
			}
			continue
		}
		break
	}
	l.sure = l.end > i
	return l
}

// readRecommendations reads Recommendations of ITU-T and ITU-R, Reports of ITU-R,
// supplements, and lists of them.
func (s *scan) readRecommendations(i int) int {
	if s.mark(i, "(") {
		return i
	}
	if end := s.reversed(i); end > i {
		return end
	}
	l := s.leadAt(i)
	if l.sector != "" {
		s.sector, s.said = l.sector, l.end
	}
	n, ok := s.numberAt(l)
	if !ok {
		if l.sure { // so that a Sector is not read twice
			return l.end
		}
		return i
	}
	sure := s.judge(n, l, i)
	if end, ok := s.division(n); ok && !l.sure {
		return end
	}
	if sure == refused {
		return n.end
	}
	end := s.record(n, sure == doubtful)
	return s.list(n, end, sure == doubtful)
}

// list reads on behind a Recommendation: "X.1813 and X.1814", "and .2", "to X.683".
func (s *scan) list(n recNumber, end int, doubt bool) int {
	for {
		next, kind, ok := s.separator(end)
		if !ok && s.mark(end, "/") { // H.323/H.245
			next, kind, ok = end+1, ' ', true
		}
		if !ok {
			return end
		}
		l := s.leadAt(next)
		switch {
		case !l.sure:
			l.sector, l.text, l.many = n.body, n.lead.text, n.lead.many
		case l.text == "" && n.lead.many: // Reports ITU-R M.2410 and ITU-R M.2411
			l.text, l.many = n.lead.text, true
		}
		l.sure = l.sure || !doubt
		m, ok := recNumber{}, false
		if s.mark(next, ".") && s.near(next+1) && s.num(next+1) != "" && !s.glued(next+2) {
			m, ok = n.sibling(s.num(next+1), next, next+2)
		} else if s.strict(l, next) {
			m, ok = s.numberAt(l)
		}
		if !ok {
			return end
		}
		if kind == '-' {
			s.between(n, m, next-1)
		}
		if doubt {
			sure := s.judge(m, l, next)
			if sure == refused {
				return end
			}
			doubt = sure == doubtful
		}
		end, n = s.record(m, doubt), m
	}
}

// division reads a range that stands for a part of a series and not for the
// Recommendations in it: every Recommendation ends with a list of series, "F.100–
// F.104" at the end of each row.
func (s *scan) division(n recNumber) (end int, ok bool) {
	if !s.mark(n.end, "-") || !s.capital(n.end+1) {
		return n.end, false
	}
	m, ok := s.numberAt(lead{sector: n.body, end: n.end + 1, sure: true})
	if !ok || m.number[0] != n.number[0] || s.word(m.end) != "" {
		return n.end, false
	}
	return m.end, true
}

// strict reports whether what stands at next is written as a number is: behind a
// list nothing but a capital and a dot tells a number from a word.
func (s *scan) strict(l lead, next int) bool {
	return l.end > next || s.capital(next) && (s.mark(next+1, ".") && s.near(next+1) && s.near(next+2) || s.word(next+1) != "")
}

// between records the Recommendations inside a range that the catalogue has, of the
// first 60 at most, at the word between its ends.
func (s *scan) between(from, to recNumber, at int) {
	if s.Known == nil {
		return
	}
	inside, _, ok := ident.Between(ident.Ident{Body: from.body, Number: from.number}, ident.Ident{Body: to.body, Number: to.number})
	if !ok {
		return
	}
	looked := 0
	for i := range inside {
		if looked++; looked == 60 {
			break
		}
		if id := i.ID(); s.exists(id) {
			s.add(id, "", at, at+1, false)
		}
	}
}

// record adds the mentions of a number and of the parts named behind it, and
// returns the place behind them.
func (s *scan) record(n recNumber, doubt bool) int {
	t := s.tail(&n)
	id := n.body + "/" + n.number
	if _, err := ident.FromID(id); err != nil {
		return n.end
	}
	if t.read && n.edited == "" || len(t.parts) > 0 {
		doubt = false
	}
	s.add(id, t.whole(), n.start, t.end, doubt)
	end := t.end
	for n := 1; n < len(t.parts); n++ {
		p := t.parts[n]
		s.add(id, strings.TrimSpace(t.detail+" "+p.name), p.start, p.end, false)
		end = p.end
	}
	return end
}

// notNumbers are words whose numbers look like those of Recommendations: "clause
// G.4.1", "Objective R.1", "Table A.2".
var notNumbers = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`clause clauses subclause section sections annex annexes appendix table tables figure
		figures fig eq equation equations formula part chapter item step objective objectives output outputs outcome
		outcomes target targets goal kpi task room building floor version grade class type types level phase option box
		indicator indicators page series serie série cláusula tabla cuadro figura anexo apartado sección sala
		tableau tableaux annexe paragraphe salle раздел таблица рисунок пункт`) {
		m[foldWord(w)] = true
	}
	return m
}()

// A certainty is how sure it is that what looks like a number is one.
type certainty int

const (
	certain  certainty = iota
	doubtful           // to be believed if the document names it elsewhere with certainty
	refused
)

// judge says how certain a number is that nothing introduces. A clause, a grade
// and an objective look the same, so that one digit is never enough, and two with
// a dot between them have to be confirmed.
func (s *scan) judge(n recNumber, l lead, i int) certainty {
	switch {
	case l.sure:
		return certain
	case notNumbers[s.word(i-1-b2i(s.mark(i-1, ".(")))], n.digits < 2 && !n.named:
		return refused
	case len(n.joint) > 0:
		return certain
	case !s.exists(n.body + "/" + n.number):
		return doubtful
	case n.named: // G.Suppl.43, BT.500
		return certain
	case n.digits == 2 && (n.subs > 0 || i == 0):
		return doubtful
	}
	return certain
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

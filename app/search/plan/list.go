package plan

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
)

// A list is asked for by naming what it holds: "sg17 2024", "wtsa resolutions in
// force", "recommendations of sg17 on passwords". It is read as filters that the
// wording implies, and the words after a preposition.

// pieces maps the words that a list is made of to the filter each implies; the
// empty filter is for words that only tie it together.
var pieces = func() (b phraseBook[Filter]) {
	for _, k := range kinds {
		for _, w := range plurals[k.value] {
			b.add(Filter{"kind", string(k.value)}, w+" …")
		}
	}
	for _, v := range bodies {
		for w := range strings.SplitSeq(v.words, ",") {
			b.add(Filter{"body", v.value}, w+" …")
		}
	}
	for _, s := range []struct {
		status app.Status
		words  string
	}{
		{app.InForce, "in force"}, {app.InForce, "en vigueur"}, {app.InForce, "en vigor"}, {app.InForce, "current"},
		{app.Superseded, "superseded"}, {app.Withdrawn, "withdrawn"}, {app.Prepublished, "prepublished"},
	} {
		b.add(Filter{"in", string(s.status)}, s.words+" …")
	}
	for _, w := range strings.Fields("of from by in the de del des du d la les el los las published adopted approved issued revised all") {
		b.add(Filter{}, w+" …")
	}
	for _, w := range strings.Fields("new newest latest recent") {
		b.add(Filter{"", newest}, w+" …")
	}
	return b
}()

// newest marks the words that ask for what is new. They are understood where a year says
// what that is.
const newest = "new"

// plurals are the forms by which a list of a kind is asked for; the singular will
// do before "on" and the like.
var plurals = map[app.Kind][]string{
	app.Recommendation: {"recommendations", "recs", "standards", "recommandations", "recomendaciones"},
	app.Supplement:     {"supplements", "suplementos"},
	app.Report:         {"reports", "rapports", "informes"},
	app.Handbook:       {"handbooks", "manuels", "manuales"},
	app.Question:       {"questions", "cuestiones"},
	app.Resolution:     {"resolutions", "resoluciones"},
	app.Decision:       {"decisions", "decisiones"},
	app.Opinion:        {"opinions", "opiniones"},
	app.ActionLine:     {"action lines", "wsis action lines", "lignes d'action", "lineas de accion"},
	app.Goal:           {"goals", "sdgs"},
	app.Target:         {"sdg targets", "targets"},
	app.StudyGroup:     {"study groups"},
	app.Event:          {"events", "conferences", "assemblies"},
	app.Initiative:     {"initiatives", "programmes", "projects", "iniciativas", "proyectos", "programas"},
	app.Organisation:   {"organisations", "organizations"},
	app.Term:           {"acronyms"},
}

// singulars are the kinds that stand before "on" and the like in the singular too.
var singulars = func() (b phraseBook[app.Kind]) {
	for kind, words := range map[app.Kind]string{
		app.Recommendation: "recommendation/rec/standard/recommandation/recomendacion", app.Resolution: "resolution/resolucion", app.Report: "report",
		app.Decision: "decision", app.Opinion: "opinion", app.Question: "question", app.Handbook: "handbook", app.Supplement: "supplement",
		app.ActionLine: "wsis? action line",
	} {
		b.add(kind, words+" …")
	}
	return b
}()

// kindQuestions ask in a whole sentence for texts of one kind. Who asks which
// Recommendation or standard it is means any text, so those are not among them.
var kindQuestions = func() (b phraseBook[app.Kind]) {
	for kind, words := range map[app.Kind]string{app.Resolution: "resolution/resolutions", app.Handbook: "handbook/handbooks", app.Opinion: "opinion/opinions"} {
		for _, verb := range []string{"is/are about/on", "deals/deal with", "covers/cover/addresses/address/concerns/concern/mentions/mention", "talks/talk about"} {
			b.add(kind, "which/what "+words+" "+verb+" …")
		}
		b.add(kind, "is/are there a/an/any? "+words+" on/about/for …")
	}
	return b
}()

// about are the prepositions behind which the subject of a list stands. What can
// be said in other ways too counts only behind a plural.
var about = map[string]bool{
	"on": true, "about": true, "concerning": true, "regarding": true, "sur": true, "sobre": true, "covering": true,
	"for": false, "pour": false, "para": false, "against": false,
}

// IntroducesSubject reports whether a folded word stands before the subject of a list.
func IntroducesSubject(word string) bool {
	_, ok := about[word]
	return ok
}

// listable are the kinds of which there are so few that their plural alone asks for
// a list of all.
var listable = []string{string(app.ActionLine), string(app.StudyGroup), string(app.Goal)}

// readList reads a span as a list, and reports whether it is one: a kind and
// something more, years and a study group or a status, or a kind of few.
func (p *Plan) readList(s span) bool {
	if asked := kindQuestions.find(s); len(asked) > 0 {
		p.imply([]Filter{{"kind", string(asked[0].meaning)}}, asked[0].gap)
		return true
	}
	var implied []Filter
	whole, has := s, map[string]bool{}
	for len(s.tokens) > 0 {
		f, rest, ok := s.piece(has)
		if !ok {
			break
		}
		if f.Name != "" {
			implied = append(implied, f)
			has[f.Name] = true
		} else if f.Value == newest {
			has[newest] = true
		}
		s = rest
	}
	if has[newest] && !has["year"] {
		return false
	}
	var subject span
	switch _, ok := about[first(s)]; {
	case len(s.tokens) == 0 && (len(implied) > 1 && has["kind"] || has["year"] && (has["sg"] || has["in"])):
	case len(s.tokens) == 0 && len(implied) == 1 && slices.Contains(listable, implied[0].Value) && len(p.Asked) == 0: // else it is what they are that is asked
	case len(s.tokens) > 1 && has["kind"] && ok:
		subject = s.part(1, len(s.tokens))
	case !has["kind"]:
		kind := singulars.beginnings(s)
		if len(kind) == 0 || len(kind[0].gap.tokens) < 2 || !about[first(kind[0].gap)] {
			return false
		}
		has["kind"] = true
		implied = append(implied, Filter{"kind", string(kind[0].meaning)})
		subject = kind[0].gap.part(1, len(kind[0].gap.tokens))
	default:
		return false
	}
	if !has["kind"] && has["sg"] { // only Recommendations and what belongs to them have a study group
		implied = append([]Filter{{"kind", string(app.Recommendation)}}, implied...)
	}
	if len(subject.tokens) == 0 && len(whole.readings()) > 0 { // "WTSA 2024 resolution 44"
		return false
	}
	p.imply(implied, subject)
	return true
}

// imply takes in the filters of a list and the words of its subject.
func (p *Plan) imply(filters []Filter, subject span) {
	for _, f := range filters {
		if !slices.Contains(p.Filters, f) {
			p.Filters = append(p.Filters, f)
		}
	}
	slices.SortStableFunc(p.Filters[p.Typed:], func(a, b Filter) int {
		return slices.Index(FilterNames, a.Name) - slices.Index(FilterNames, b.Name)
	})
	p.Words = words(subject.withoutArticle().text())
}

func first(s span) string {
	if len(s.tokens) == 0 {
		return ""
	}
	return s.tokens[0].word
}

// piece reads the next piece of a list. No filter is implied twice.
func (s span) piece(has map[string]bool) (Filter, span, bool) {
	if !has["sg"] && s.canBeginGroup() {
		if group, rest, ok := s.group(); ok {
			return Filter{"sg", group.ID()}, rest, true
		}
	}
	for _, f := range pieces.beginnings(s) {
		if f.meaning.Name == "" || !has[f.meaning.Name] {
			return f.meaning, f.gap, true
		}
	}
	if from, to, n := s.yearsInWords(); n > 0 && !has["year"] {
		return Filter{"year", yearValue(from, to)}, s.part(n, len(s.tokens)), true
	}
	if !has["year"] && len(s.tokens) > 0 && s.tokens[0].word[0] <= '9' {
		for n := min(2, len(s.tokens)); n > 0; n-- { // "2020-2024" is two tokens
			if from, to, ok := yearRange(s.part(0, n).text()); ok && from <= to {
				return Filter{"year", yearValue(from, to)}, s.part(n, len(s.tokens)), true
			}
		}
	}
	return Filter{}, s, false
}

// group reads the study group that a span begins with, and returns what is behind it.
func (s span) group() (group ident.Ident, rest span, ok bool) {
	for n := min(5, len(s.tokens)); n > 0; n-- { // "ITU-T Study Group 17"
		for _, i := range s.part(0, n).readings() {
			if i.Kind == app.StudyGroup {
				return i, s.part(n, len(s.tokens)), true
			}
		}
	}
	return ident.Ident{}, s, false
}

// yearsInWords reads years with words between them, "2020 to 2024", "between 2020 and
// 2024", "2020 and 2021", and "since 2020"; it says how many words that are. Of two years
// with others between them "and" means no range.
func (s span) yearsInWords() (from, to, n int) {
	if len(s.tokens) > 1 && slices.Contains(since, first(s)) {
		if from, ok := year(s.tokens[1].word); ok {
			return from, LastYear, 2
		}
	}
	if first(s) == "between" || first(s) == "entre" {
		n = 1
	}
	if len(s.tokens) < n+3 || s.tokens[n].word[0] > '9' {
		return 0, 0, 0
	}
	from, isYear := year(s.tokens[n].word)
	to, isYearToo := year(s.tokens[n+2].word)
	j := jointWords[s.tokens[n+1].word]
	if !isYear || !isYearToo || from >= to || j == noJoint || j == listJoint && n == 0 && to > from+1 {
		return 0, 0, 0
	}
	return from, to, n + 3
}

var since = strings.Fields("since depuis desde")

// canBeginGroup reports whether the name of a study group can begin here. It
// spares reading most texts as one.
func (s span) canBeginGroup() bool {
	return slices.Contains(groupWords, strings.TrimRight(first(s), digits))
}

// groupWords are the words with which names of study groups begin, numbers apart.
var groupWords = strings.Fields("sg ce study commission comision itu uit itut tsag gant gcnt tdag")

package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"vademecum/app"
	"vademecum/app/ident"
)

// A meaning is what a phrase with an item in its gap asks for.
type meaning struct {
	relation app.Relation
	told     string // instead of relation, as in [Relation]
	reversed bool   // as in [Relation]
	parts    []app.Part
	answers  []app.Kind // kinds of the answers; any, when there are none
	of       []app.Kind // kinds of the item asked about; any, when there are none
	words    bool       // words will do for the item; else it must be an identifier
	phrases  []string   // in the short form of [phraseBook.add]
}

var relations = func() (b phraseBook[*meaning]) {
	for _, all := range [][]meaning{meanings, tellings} {
		for i := range all {
			for _, p := range all[i].phrases {
				b.add(&all[i], p)
			}
		}
	}
	return b
}()

var (
	texts  = []app.Kind{app.Recommendation, app.Supplement, app.Annex, app.Guide, app.Report, app.Handbook}
	sdgs   = []app.Kind{app.Goal, app.Target}
	lines  = []app.Kind{app.ActionLine}
	orgs   = []app.Kind{app.Organisation}
	groups = []app.Kind{app.StudyGroup}
	events = []app.Kind{app.Event}
)

// meanings lists what can be asked, in English, French and Spanish. Everything
// is compared folded, so accents do not matter. Of two phrases that fit, the one
// with more words of its own wins, then the one that stands first.
var meanings = []meaning{
	// What a text replaced, and what replaced it.
	{relation: app.Supersedes, phrases: []string{
		"superseded/replaced/obsoleted by …", "what/which did/does … replace/supersede", "… supersedes/replaces what?",
		"remplacé/remplacée/remplacés/remplacées par …", "reemplazado/reemplazada/sustituido/sustituida por …",
	}},
	{relation: app.Supersedes, reversed: true, phrases: []string{
		"what/which/who has? superseded/replaced/supersedes/replaces …", "which/what recommendation/resolution superseded/replaced/supersedes/replaces …",
		"supersedes/replaces …", "replacement/successor/successors of/for/to …", "… superseded/replaced/obsoleted by what?", "… replacement/successor",
		"what/which is/was … superseded/replaced by", "by what is/was … superseded/replaced",
		"qui/quoi remplace …", "ce? qui a remplacé …", "… remplacé/remplacée par", "qué/que/quién reemplaza/reemplazó/sustituye a? …", "… reemplazado/reemplazada/sustituido por",
	}},

	// What cites a text, and what it cites.
	{relation: app.Cites, reversed: true, phrases: []string{
		"cites/citing/references/mentions …", "references/citations to/of …", "… citations", "… cited/referenced/mentioned by what/whom?",
		"cite …", "cita a …",
		"texts/documents/standards/everything citing/mentioning/referencing …", "texts/documents/standards/everything that cite/cites/mention/mentions …",
	}},
	{relation: app.Cites, reversed: true, words: true, phrases: []string{
		"what/who/which cites/references/mentions …", "what/who is citing …", "where is … cited/mentioned/referenced", "who/what refers to …",
		"qui/quoi cite …", "ce qui cite …", "quién/qué/quien/que cita a? …", "… cité/citée par", "… citado/citada por",
	}},
	{relation: app.Cites, reversed: true, answers: []app.Kind{app.Recommendation}, words: true, phrases: []string{
		"which/what recommendations cite/reference/mention …", "recommendations citing/mentioning/referencing …", "recommendations that cite/mention/reference …",
	}},
	{relation: app.Cites, reversed: true, answers: []app.Kind{app.Resolution}, words: true, phrases: []string{
		"which/what resolutions cite/reference/mention …", "resolutions citing/mentioning/referencing …", "resolutions that cite/mention/reference …",
	}},
	{relation: app.Cites, words: true, phrases: []string{
		"cited/referenced by/in …", "what does … cite/reference/mention", "what is cited by/in …", "… cites/references what",
		"cité/citée/cités/citées par/dans …", "citado/citada/citados/citadas por/en …",
	}},
	{relation: app.Cites, phrases: []string{"mentioned by/in …", "references of/in …", "citations in …", "… cites/references"}},

	// What resolutions task somebody with.
	{relation: app.Mandates, reversed: true, of: lines, phrases: []string{
		"mandates …", "what/who/which mandates …", "which/what resolutions mandate …", "resolutions mandating …", "… mandated by what/whom?", "… mandates",
	}},
	{relation: app.Mandates, phrases: []string{"mandated by …", "what does … mandate"}},

	{relation: app.Counterpart, words: true, phrases: []string{
		"counterpart/counterparts/equivalent/equivalents of/to/for …", "what is the? counterpart/equivalent of/to …", "… counterpart/counterparts",
		"same subject as …", "homologue/équivalent de …", "homólogo/homóloga/equivalente de/a …",
	}},
	{relation: app.TwinOf, phrases: []string{"twin/twins of …", "same text as …", "joint numbers/number of …"}},

	// Action lines, goals and who takes care of them.
	{relation: app.ContributesTo, reversed: true, answers: lines, of: sdgs, words: true, phrases: []string{
		"action line/lines for/to …", "wsis action line/lines for …", "action lines contributing to …", "action lines that contribute to …", "al for …", "which/what action line/lines contribute/contributes/support/supports to? …",
		"lignes/ligne d'action pour …", "grandes orientations pour …", "líneas/línea de acción para …",
	}},
	{relation: app.ContributesTo, reversed: true, answers: lines, of: sdgs, phrases: []string{
		"contributes/contribute/contributing to …", "what/who contributes to …", "… action line/lines",
	}},
	{relation: app.ContributesTo, answers: sdgs, of: lines, words: true, phrases: []string{
		"which/what sdgs/goals/targets does … contribute/contributes to", "which/what sdgs/goals/targets does … support", "what does … contribute to",
	}},
	{relation: app.ContributesTo, answers: sdgs, of: lines, phrases: []string{
		"sdg/sdgs/goals/targets for/of/to/supported …", "sdg targets/goals for/of …", "… sdg/sdgs/goals/targets", "… sdg targets/goals",
		"odd/ods pour/para/de …", "objectifs pour/de …", "objetivos para/de …",
	}},
	{relation: app.FacilitatedBy, answers: orgs, of: lines, words: true, phrases: []string{
		"who/what/which facilitates/facilitate/moderates …", "which/what organisation/organization/organisations/organizations/agency facilitates/facilitate …",
		"who is/are the? lead? facilitator/facilitators of/for …", "lead? facilitator/facilitators/moderator of/for? …", "… facilitator/facilitators", "… facilitated by who/whom?",
		"qui facilite …", "facilitateur/facilitateurs de/pour …", "quién/quien/quiénes facilita/facilitan …", "facilitador/facilitadores de/para …",
	}},
	{relation: app.FacilitatedBy, reversed: true, answers: lines, of: orgs, words: true, phrases: []string{
		"facilitated by …", "action lines facilitated by …", "what/which does … facilitate", "which/what action line/lines does/is … facilitate/facilitating", "… facilitates what?",
		"facilité/facilitée/facilités/facilitées par …", "facilitado/facilitada/facilitados/facilitadas por …",
	}},

	// Wholes and parts.
	{relation: app.PartOf, reversed: true, phrases: []string{"part/parts of …", "what is part of …", "partie/parties de …", "parte/partes de …"}},
	{relation: app.PartOf, phrases: []string{"what is … part of", "… is? part of"}},
	{relation: app.PartOf, reversed: true, answers: []app.Kind{app.Target}, of: []app.Kind{app.Goal}, phrases: []string{
		"targets of/for/under …", "sdg targets of/for/under …", "… targets", "cibles de …", "metas de/del …",
	}},
	{relation: app.PartOf, reversed: true, answers: lines, of: lines, phrases: []string{"sublines of …", "sub lines of …", "sub action lines of …", "… sublines", "… sub lines"}},
	{relation: app.PartOf, reversed: true, answers: []app.Kind{app.Supplement}, of: texts, phrases: []string{
		"all? supplement/supplements to/of/for …", "… supplements", "supplément/suppléments à/de …", "suplemento/suplementos a/de …",
	}},
	{relation: app.PartOf, reversed: true, answers: []app.Kind{app.Annex}, of: texts, phrases: []string{
		"annexes/appendices to/of …", "… annexes/appendices", "annexes à/de …", "anexos a/de …",
	}},

	// The dated texts of an item.
	{parts: []app.Part{app.PartEdition}, phrases: []string{
		"all? editions/versions/revisions of/to …", "edition/version history of …", "… editions/versions/revisions", "which/what editions/versions of … exist", "éditions/versions de …", "ediciones/versiones de …",
	}},
	{parts: []app.Part{app.PartAmendment}, of: texts, phrases: []string{
		"all? amendment/amendments/amds to/of/for …", "… amendments/amds", "amendement/amendements à/de …", "enmienda/enmiendas a/de …",
	}},
	{parts: []app.Part{app.PartCorrigendum}, of: texts, phrases: []string{
		"corrigendum/corrigenda to/of/for …", "… corrigenda", "corrections to …", "corrigendum à …", "corrigendo a …",
	}},
	{parts: []app.Part{app.PartErratum}, of: texts, phrases: []string{"erratum/errata to/of/for/in …", "… errata"}},
	{parts: []app.Part{app.PartAmendment, app.PartCorrigendum, app.PartErratum, app.PartAddendum}, of: texts, phrases: []string{"changes to …"}},

	// Who is responsible, and where a text was adopted.
	{relation: app.ResponsibleGroup, answers: groups, phrases: []string{
		"study group of/for/responsible …", "study group responsible for …", "responsible study? group of/for …", "sg of/for …", "who is responsible for …", "… study group",
		"commission d'études de/pour …", "comisión de estudio de …",
	}},
	{relation: app.ResponsibleGroup, answers: groups, words: true, phrases: []string{
		"which/what study group/groups is? responsible for …", "which/what study group/groups deals/deal with …", "which/what study group/groups works/work on …",
		"which/what study group/groups handles/handle/covers/cover/studies/study/owns/made/wrote/maintains/does/is? for? …", "which/what sg is? responsible for …", "which/what sg handles/covers/does/for …",
		"quelle commission d'études pour? …", "qué comisión de estudio …",
	}},
	{relation: app.HeldAt, reversed: true, of: events, phrases: []string{
		"adopted/approved/revised at/by/in …", "what was adopted/approved at/by …", "what did … adopt", "adopté/adoptée/adoptés/adoptées à/par …", "adoptado/adoptada/adoptados/adoptadas en/por …",
	}},
	{relation: app.HeldAt, reversed: true, answers: []app.Kind{app.Resolution}, of: events, phrases: []string{
		"resolutions of/from/at/by …", "resolutions adopted/approved/revised at/by/in …", "… resolutions", "résolutions de la? …", "resoluciones de la? …",
	}},
	{relation: app.HeldAt, reversed: true, answers: []app.Kind{app.Decision}, of: events, phrases: []string{"decisions of/from/at/by …", "… decisions"}},
	{relation: app.HeldAt, answers: events, phrases: []string{"where/when was … adopted/approved", "where/when was … adopted first"}},

	{relation: app.Continues, reversed: true, of: groups, answers: groups, phrases: []string{"continues …", "what/who/which continues/continued …"}},
	{relation: app.Continues, of: groups, answers: groups, phrases: []string{"continued by …"}},
}

// leastOf is the length in characters of the shortest words that are looked for
// as the item of a relation.
const leastOf = 3

// readRelation reads a span as a relation, and reports whether it is one.
func (p *Plan) readRelation(s span) bool {
	for _, f := range relations.find(s) {
		m := f.meaning
		if f.gap.asks() || p.untold && m.told != "" {
			continue
		}
		text := f.gap.withoutArticle().text()
		r := Relation{Relation: m.relation, Told: m.told, Reversed: m.reversed, Parts: m.parts, OfText: text, OfKinds: m.of, Kinds: m.answers}
		r.Of = m.items(text)
		if len(r.Of) == 0 && !(m.words && utf8.RuneCountInString(r.OfText) >= leastOf) {
			continue
		}
		if r.Relation == app.Supersedes && len(r.Of) > 0 && r.Of[0].Kind == app.StudyGroup {
			r.Relation = app.Continues // what takes the place of a group takes up its work
		}
		p.Relation = &r
		return true
	}
	return false
}

// facilitator are the words that stand between an action line and somebody.
var facilitator = strings.Fields("facilitator facilitators facilitates facilitated facilitateur facilitateurs facilitador")

// readFacilitator reads a question whether somebody facilitates an action line,
// "c10 facilitator itu": the words beside the action line must be among the
// answers. Without this the query would find what holds most of its words, which
// is an answer that no source gives.
func (p *Plan) readFacilitator(s span) bool {
	n := slices.IndexFunc(s.tokens, func(t token) bool { return slices.Contains(facilitator, t.word) })
	if n < 1 || n == len(s.tokens)-1 {
		return false
	}
	m := meaning{of: lines}
	behind := s.part(n+1, len(s.tokens)).withoutArticle()
	if slices.Contains([]string{"by", "par", "por"}, first(behind)) && len(behind.tokens) > 1 {
		behind.tokens = behind.tokens[1:]
	}
	sides := []span{s.part(0, n), behind}
	for i, line := range sides {
		if of := m.items(line.text()); len(of) > 0 {
			p.Relation = &Relation{Relation: app.FacilitatedBy, Of: of, OfText: line.text(), OfKinds: lines, Kinds: orgs}
			p.Words = words(sides[1-i].text())
			return true
		}
	}
	return false
}

// items returns what a text names as the item of a relation. Organisations are
// not known to package ident, which has no grammar for names; the sub-lines of
// C7 are known by their subjects.
func (m *meaning) items(text string) []ident.Ident {
	readings := identifiers(text)
	if slices.Equal(m.of, lines) {
		readings = append(readings, ident.Parse("C7 "+text)...)
	}
	if slices.Equal(m.of, orgs) {
		if i, err := ident.FromID("org/" + strings.ReplaceAll(spaced(text), " ", "-")); err == nil {
			readings = append(readings, i)
		}
	}
	if len(m.of) == 0 {
		return readings
	}
	return slices.DeleteFunc(readings, func(i ident.Ident) bool { return !slices.Contains(m.of, i.Kind) })
}

// asks reports whether the query begins with a question word and s is nothing but that and
// small words: in "who facilitates …" nothing is said yet of who WHO is, and "what is a
// facilitator" asks for none of anything.
func (s span) asks() bool {
	for n, t := range s.tokens {
		if n == 0 && (t.from > 0 || !slices.Contains(questionWords, t.word)) || n > 0 && !slices.Contains(questionSmall, t.word) {
			return false
		}
	}
	return true
}

var (
	questionWords = strings.Fields("who what which qui que qu quoi quien quel quelle quelles quels cual cuales")
	questionSmall = strings.Fields("is are was were a an the est ce qu que un une le la les es son una el los las")
)

// withoutArticle drops the articles in front. A blank must follow them, or an
// apostrophe, so that the L of L.10 is none.
func (s span) withoutArticle() span {
	for len(s.tokens) > 1 {
		t, next := s.tokens[0], s.tokens[1]
		switch between := s.whole[t.to:next.from]; {
		case between == " " && slices.Contains(articles, t.word):
		case (between == "'" || between == "’") && (t.word == "l" || t.word == "d"):
		default:
			return s
		}
		s.tokens = s.tokens[1:]
	}
	return s
}

var articles = strings.Fields("the a an le la les du des de el los las del")

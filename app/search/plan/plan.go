package plan

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/search/word"
)

// A Plan is what a query means, found out without looking at the catalogue.
type Plan struct {
	Text string // the query, cleaned and cut
	Cut  bool   // Text is not all that was typed

	// AsTyped is the query in the words of the person, where Text is what they are in
	// English; else empty. [Read] leaves it so: it is for those who put texts into English.
	AsTyped string

	// Readings are the identifiers that the text without its filters can be,
	// likeliest first; usually there are none. Where question words stand around
	// an identifier ("what is X.509"), they are those of the identifier.
	Readings []ident.Ident

	// Elsewhere holds the readings for the other Sector where one is named: of
	// "ITU-R G.652" that of ITU-T. They count where nothing bears those in Readings.
	Elsewhere []ident.Ident

	// Lists are the ways to read the text as several identifiers, likeliest first:
	// "Resolutions 12–15" are those of WTSA, then those of PP. Usually there are none.
	Lists []List

	Words    []string // folded words to find, each once, in the order typed; without filters, Filler and the words of a relation
	AllWords []string // the same with Filler and the words of a relation
	Filler   []string // folded words that only make a question of it: "what", "does", "itu", "say", "about"
	Asked    []string // folded words whose meaning is asked for: "action", "line" of "what is an action line"

	Filters  []Filter       // all must hold: first those typed, then those that the wording implies ("resolutions on …")
	Typed    int            // how many of Filters were typed
	Relation *Relation      // nil when no relation is asked for
	Problems []app.Sentence // for the person: an unknown filter or value, a year range that is empty

	cut    span // Text without its filters, cut into words once for all who look at them
	untold bool // as [Plan.Untold] has it
}

// A Relation asks for what is tied to an item rather than for the item.
type Relation struct {
	// Relation and Reversed say which links. The answers stand at the other end
	// of the links from Of; reversed, of those to it. "cites X.509" asks for what
	// has a link "cites" to X.509, and is reversed.
	Relation app.Relation
	Reversed bool

	// Parts is set instead of Relation when the dated texts of Of itself are
	// asked for: "editions of X.509", "amendments to G.709".
	Parts []app.Part

	// Told is set instead of Relation when it is asked what resolutions tell somebody:
	// [Instructs], [Invites], or [Tells] whatever the verb. The items are then a
	// resolution and, reversed, whoever is told, who mostly has a name and no page.
	Told string

	// Of holds the readings of the item, likeliest first. OfText is the item as
	// typed; where no reading names anything, or there is none, the index looks
	// for its words among items of OfKinds (any, when there are none).
	Of      []ident.Ident
	OfText  string
	OfKinds []app.Kind

	Kinds []app.Kind // of the answers; any, when there are none
}

// Read says what a text means. It always does: see the guarantees above.
func Read(text string) Plan { return read(text, true) }

// read is [Read], or the same without tellings.
func read(text string, tellings bool) Plan {
	p := Plan{untold: !tellings}
	p.Text, p.Cut = clean(text)
	s := cutUp(p.readFilters(p.Text))
	p.cut = s
	p.Typed = len(p.Filters)

	p.AllWords = s.words()
	phrase := s.mayBePhrase()
	if phrase && (p.readRelation(s) || p.readFacilitator(s) || p.readList(s)) {
		return p
	}
	p.Readings = s.identifiers(s.whole)
	p.readNumbers(s)
	core := s
	if phrase && len(p.Readings) == 0 && len(p.Lists) == 0 {
		var asked span
		if core, asked = s.withoutFiller(); len(asked.tokens) > 0 {
			p.Asked = words(asked.text())
		}
		if len(core.tokens) < len(s.tokens) {
			if p.readRelation(core) || p.readList(core) {
				p.Asked = nil
				return p
			}
			p.Readings = core.readings()
			p.readNumbers(core)
		}
	}
	p.Elsewhere = core.elsewhere()
	if len(p.Readings)+len(p.Lists) > 0 {
		p.Asked = nil // what an identifier names is what it is
	} else if p.readImpossible(core) {
		return p
	}
	p.Words = p.AllWords
	if len(core.tokens) < len(s.tokens) {
		p.Words = words(core.text())
		for _, w := range p.AllWords {
			if !slices.Contains(p.Words, w) {
				p.Filler = append(p.Filler, w)
			}
		}
	}
	return p
}

// readNumbers reads a text as several identifiers, or, where it is neither those nor one, as
// one that is left open or has its body behind it.
func (p *Plan) readNumbers(s span) {
	if p.readFamily(s) {
		return
	}
	p.readLists(s)
	if len(p.Readings) == 0 && len(p.Lists) == 0 {
		p.Readings = s.bodyBehind()
	}
	if len(p.Readings) == 0 && len(p.Lists) == 0 {
		p.Readings = s.conference()
	}
}

// Plain returns the plan of the same query with nothing understood but what was
// typed as a filter: every word of it is looked for. It is what to fall back to
// when a relation names nothing, or when nothing is of the kind that the wording
// implies.
func (p Plan) Plain() Plan {
	p.Filters = p.Filters[:p.Typed:p.Typed]
	p.Relation = nil
	p.Words = p.AllWords
	p.Filler, p.Asked = nil, nil
	p.Readings = p.cut.identifiers(p.cut.whole)
	return p
}

// mostBeginnings bounds how many beginnings of a text are read as identifiers.
const mostBeginnings = 4

// Beginnings yields the readings of the beginnings of the text that can be an
// identifier, the longest first. Whoever types "G.709 (2020) Amd. 3" or "Res. 45
// (Kigali)" passes through many texts that are none: "G.709 (2020) A", "Res. 45
// (Ki". The text is cut between words, but not at a point, which goes on within
// a number.
func (p Plan) Beginnings(yield func([]ident.Ident) bool) {
	s := p.cut
	for n, tried := len(s.tokens)-1, 0; n > 0 && tried < mostBeginnings; n-- {
		beginning := s.part(0, n)
		if next := s.whole[s.tokens[n-1].to]; next == '.' || !strings.ContainsAny(beginning.text(), digits) {
			continue
		}
		tried++
		readings := slices.DeleteFunc(beginning.readings(), p.isOtherGroup)
		if len(readings) > 0 && !yield(readings) {
			return
		}
	}
}

// isOtherGroup reports whether an identifier is a study group of another Sector than the text
// names: "study group 5 of ITU-R" is not to begin with that of ITU-T.
func (p Plan) isOtherGroup(i ident.Ident) bool {
	return i.Kind == app.StudyGroup && len(p.Readings) > 0 && p.Readings[0].Kind == app.StudyGroup && i.ID() != p.Readings[0].ID()
}

// Within yields the readings of the study groups that are named anywhere in the text, the
// longest name at each place first: "who leads SG17". Their names are those that people put
// into a question; of other numbers the beginning of the text has to do.
func (p Plan) Within(yield func([]ident.Ident) bool) {
	for s := p.cut; len(s.tokens) > 0; {
		if s.canBeginGroup() {
			if group, behind, ok := s.group(); ok {
				if !yield([]ident.Ident{group}) {
					return
				}
				s = behind
				continue
			}
		}
		s = s.part(1, len(s.tokens))
	}
}

// IsPlain reports whether the query asks for words or an identifier and for
// nothing else, so that [Plan.Plain] would change nothing but Filler.
func (p Plan) IsPlain() bool { return p.Relation == nil && len(p.Filters) == p.Typed }

// Understood says in one line what was understood besides words and
// identifiers: "links: cites → X.509", "kind: resolution · sg: 17". It is empty
// for plain queries.
func (p Plan) Understood() app.Sentence {
	var of app.Sentence
	if p.Relation != nil {
		of = p.Relation.of()
	}
	return p.understoodOf(of)
}

// UnderstoodOf is Understood with the item of the relation named as the
// catalogue names it, once it is found there.
func (p Plan) UnderstoodOf(code string) app.Sentence { return p.understoodOf(app.Sentence{Text: code}) }

func (p Plan) understoodOf(of app.Sentence) app.Sentence {
	var all app.Sentence
	add := func(said app.Sentence) {
		if !all.Empty() {
			said = app.Say("%s · %s", all, said)
		}
		all = said
	}
	if r := p.Relation; r != nil {
		add(r.understoodOf(of))
	}
	for _, f := range p.Filters {
		add(f.understood())
	}
	return all
}

// of is the item as far as the text tells: in its printed form, or as typed.
func (r *Relation) of() app.Sentence {
	if len(r.Of) > 0 {
		return app.Sentence{Text: r.Of[0].Code()}
	}
	return app.Say("“%s”", r.OfText)
}

// words returns the folded words of a text, each once, the first of them only.
func words(text string) []string {
	folded := word.Fold(text)
	found := make([]string, 0, min(1+strings.Count(folded, " "), maxWords)) // about as many as there will be
	word.Each(folded, func(from, to int, _ bool) {
		if w := folded[from:to]; len(found) < maxWords && !slices.Contains(found, w) {
			found = append(found, w)
		}
	})
	return found
}

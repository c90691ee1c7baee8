package search

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// Some pages explain: the page of an acronym says what it stands for, and that of a topic
// what a thing is. People look for the texts on a subject, so such a page stands second,
// behind the best of them; but who asks what something is or means has asked for the page,
// and it stands first. Behind the page of an acronym stands what that leads to. The
// catalogue knows better than the words of titles what NGN or PKI is about, so where one of
// those holds the words it stands before all others but those that have nothing else for
// their title.

// pagesFor returns the pages that explain what some words name.
func (q *query) pagesFor(words []string) []int32 {
	q.key = appendCalled(q.key[:0], words, isSmall)
	if !q.anyPage.mayBytes(q.key) {
		return nil
	}
	return q.pages.bearing(string(q.key))
}

// indexPages fills the table of pages by what they explain: topics by their codes and by
// other names, of questions by what these ask for, and acronyms by all that they stand for.
// What an acronym is called in another language so leads to the topic as well.
func (x *Index) indexPages() {
	pages := map[string][]int32{}
	var key []byte
	add := func(words []string, e int32) {
		key = appendCalled(key[:0], words, isSmall)
		if of := pages[string(key)]; len(key) > 0 && !slices.Contains(of, e) {
			pages[string(key)] = append(of, e)
		}
	}
	var terms []int32
	for e := range x.entries {
		entry := &x.entries[e]
		if entry.Kind == app.Term {
			terms = append(terms, int32(e))
			continue
		}
		for _, name := range append([]string{entry.Code}, entry.Aliases...) {
			switch meantBy(entry, name) {
			case itsSubject:
				add(textWords(name), int32(e))
			case itself:
				if entry.Kind == app.Topic {
					add(plan.Read(name).Asked, int32(e))
				}
			}
		}
	}
	for _, e := range terms {
		term := &x.entries[e]
		names := append([]string{term.Code, term.Title}, term.Aliases...)
		var topics []int32
		for _, name := range names[:2] {
			key = appendCalled(key[:0], textWords(name), isSmall)
			topics = append(topics, slices.DeleteFunc(slices.Clone(pages[string(key)]), x.isTerm)...)
		}
		for _, name := range names {
			for _, page := range append(topics, e) {
				add(textWords(name), page)
			}
		}
	}
	x.anyPage = newSieve(len(x.called) + len(pages))
	for key := range x.called {
		x.anyPage.add(key)
	}
	explained := make([]number, 0, 2*len(pages))
	for key, of := range pages {
		x.anyPage.add(key)
		for _, e := range of {
			explained = append(explained, number{key, e})
		}
	}
	x.pages = newRegister(explained)
}

func (x *Index) isTerm(e int32) bool { return x.heads[e].isTerm }

// mostLed bounds what the page of an acronym leads to that is listed behind it.
const mostLed = 2

// placePages puts the pages that explain what was typed where they belong.
func (q *query) placePages() error {
	words := q.plan.Words
	if len(q.plan.Asked) > 0 {
		words = q.plan.Asked
	}
	if q.plan.Relation != nil || len(words) == 0 {
		return nil
	}
	if len(q.found) == 0 && len(q.plan.Asked) == 0 {
		return nil
	}
	topic, term := q.explained(words)
	if topic < 0 && term < 0 {
		return nil
	}
	led, err := q.leads(term)
	if err != nil {
		return err
	}
	enough := q.texts() >= few // no other tier will list anything
	var behind []listed        // the pages, and then what that of the acronym leads to
	why := "explains " + strings.Join(words, " ")
	if topic >= 0 {
		l := q.takeOut(topic, why)
		if !q.isCode(topic, words) { // of another name, single words in the code or the title are not meant
			l.wording = q.catalogued(why)
		}
		behind = append(behind, l)
	}
	if term >= 0 {
		behind = append(behind, q.takeOut(term, why))
	}
	if len(q.plan.Asked) > 0 { // so they are found where a filter leaves nothing else
		for _, page := range behind {
			q.matched.add(page.entry)
		}
	}
	at := q.titledSo(words)
	about := slices.IndexFunc(led, func(e int32) bool { return q.matched.has(e) && q.isAbout(e, words) })
	everywhere := at == 0 && about < 0 && len(led) > 0 && q.isEverywhere(words)
	if about >= 0 && at == 0 && (len(q.found) == 0 || q.found[0].tier == TierWords) {
		first := led[about]
		q.place(q.takeOut(first, ""), 0)
		led = slices.Insert(slices.Delete(led, about, about+1), 0, first)
	}
	at = max(at, min(1, len(q.found)))
	if len(q.plan.Asked) > 0 && !q.isNamed(words) || at > 0 && (everywhere || q.onlyBegins(words)) {
		at, q.paged = 0, true
	}
	led = slices.DeleteFunc(led, func(e int32) bool {
		return slices.ContainsFunc(q.found[:at], func(l listed) bool { return l.entry == e })
	})
	for _, e := range led[:min(len(led), mostLed)] {
		why := "named by the page of " + q.entries[term].Code
		if enough || q.matched.has(e) {
			behind = append(behind, q.takeOut(e, why))
		} else {
			q.rest = append(q.rest, listed{scored{entry: e, wording: q.catalogued(why)}, TierWords})
		}
	}
	for n, l := range behind {
		q.place(l, at+n)
	}
	q.behind = behind[len(behind)-1].entry
	return nil
}

// explained returns the page of a topic and that of an acronym which explain some words, of
// several the first; -1 where there is none.
func (q *query) explained(words []string) (topic, term int32) {
	topic, term = -1, -1
	for _, e := range q.pagesFor(words) {
		if q.within != nil && !q.within.has(e) {
			continue
		}
		if q.isTerm(e) && term < 0 {
			term = e
		} else if !q.isTerm(e) && topic < 0 {
			topic = e
		}
	}
	return topic, term
}

// placeRest puts behind the page of an acronym what that leads to and the words have not
// found. It comes last, because a text that holds none of them is no reason to stop looking
// for others, and another tier may find it.
func (q *query) placeRest() {
	at := 1 + slices.IndexFunc(q.found, func(l listed) bool { return l.entry == q.behind })
	for _, l := range q.rest {
		n := slices.IndexFunc(q.found, func(other listed) bool { return other.entry == l.entry })
		if at == 0 || n >= 0 && n < at {
			continue
		}
		if n >= 0 {
			l = q.found[n]
			q.found = slices.Delete(q.found, n, n+1)
		}
		q.place(l, at)
		at++
	}
}

// titledSo is how many of the hits that stand first have the words for their whole title.
func (q *query) titledSo(words []string) int {
	for n, l := range q.found {
		if !slices.Equal(textWords(q.entries[l.entry].Title), words) {
			return n
		}
	}
	return len(q.found)
}

// leads returns what the page of an acronym leads to and is not out of date: first the
// Recommendations, since they are what the rest is about, and of these the one with the
// shortest title, which tells of the whole.
func (q *query) leads(term int32) ([]int32, error) {
	if term < 0 || q.catalogue == nil {
		return nil, nil
	}
	if known, ok := q.led.Load(term); ok {
		return q.left(known.([]int32)), nil
	}
	ids, err := q.catalogue.Linked(q.ctx, q.entries[term].ID, app.Names, false)
	if err != nil {
		return nil, err
	}
	var led []int32
	for _, id := range ids {
		if e, ok := q.ids[idKey(id)]; ok && q.entries[e].Status != app.Superseded && q.entries[e].Status != app.Withdrawn {
			led = append(led, e)
		}
	}
	words := func(e int32) int {
		if q.entries[e].Kind != app.Recommendation {
			return math.MaxInt
		}
		return int(q.heads[e].words)
	}
	slices.SortFunc(led, func(a, b int32) int { return cmp.Or(cmp.Compare(words(a), words(b)), cmp.Compare(a, b)) })
	q.led.Store(term, led)
	return q.left(led), nil
}

// left returns those of some entries that the filters leave, in a list of its own.
func (q *query) left(all []int32) (left []int32) {
	for _, e := range all {
		if q.within == nil || q.within.has(e) {
			left = append(left, e)
		}
	}
	return left
}

// mostAround is the number of other words in the longest title that makes a text one about
// an acronym in it: in a longer one that is but mentioned.
const mostAround = 7

// isAbout reports whether the title of a text is about what some words are: it has few
// others, those apart that an acronym stands for. What a resolution is about is
// seldom its whole title, so of one acronym it is enough that the page leads there.
func (q *query) isAbout(e int32, words []string) bool {
	named := slices.Clone(words)
	if len(words) == 1 {
		if q.entries[e].Kind != app.Recommendation {
			return true
		}
		for _, long := range q.longForms(words[0]) {
			named = append(named, long...)
		}
	}
	around, held := 0, q.wordsOf(e)
	for n, t := range q.tokensOf(e) {
		begins := func(name string) bool { return strings.HasPrefix(q.word(held[n]), name) }
		if t.field == fieldTitle && t.spans == 1 && !slices.ContainsFunc(named, begins) {
			around++
		}
	}
	return around <= mostAround
}

// leastEverywhere is how many texts hold an acronym that is a word like others.
const leastEverywhere = 64

// isEverywhere reports whether very many texts hold a word, so that none of them is about it:
// of ICT there is hardly a text that does not speak.
func (q *query) isEverywhere(words []string) bool {
	if len(words) > 1 || len(q.found) == 0 || q.found[0].tier != TierWords {
		return false
	}
	_, whole := q.prefix(words[0])
	return whole >= 0 && len(q.postingsOf(interval{whole, whole + 1})) >= leastEverywhere
}

// onlyBegins reports whether of one word the best there is holds no more than the beginning:
// TAP is none of the tapes, though OTTs are what OTT is.
func (q *query) onlyBegins(words []string) bool {
	first := q.found[0]
	if len(words) > 1 || first.tier != TierWords || first.wording == nil || first.wording.why != "" {
		return false
	}
	for _, form := range []string{words[0], words[0] + "s"} {
		if _, whole := q.prefix(form); whole >= 0 && q.holds(first.entry, interval{whole, whole + 1}) {
			return false
		}
	}
	return true
}

// isNamed reports whether what stands first bears the words for its own name: who asks what
// TSAG is has asked for its page, and not for that of the acronym.
func (q *query) isNamed(words []string) bool {
	return len(q.found) > 0 && slices.Contains(q.bearing(strings.Join(words, " ")), q.found[0].entry)
}

// takeOut takes an entry out of the list, to be placed elsewhere, and returns it as it was
// found: by the first of the wordings that it fills, or else by the catalogue, as why says.
func (q *query) takeOut(e int32, why string) listed {
	q.scratch.listed.add(e)
	if n := slices.IndexFunc(q.found, func(l listed) bool { return l.entry == e }); n >= 0 {
		l := q.found[n]
		q.found = slices.Delete(q.found, n, n+1)
		return l
	}
	l := listed{scored{entry: e, points: q.heads[e].standing}, TierWords}
	if q.matched.has(e) { // though not among the best
		for n := range q.scratch.wordings {
			w := &q.scratch.wordings[n]
			if p, ok := q.match(e, w.slots); ok && len(w.slots) > 0 {
				l.points += min(p, mostMatch) - w.cost
				l.wording = w
				return l
			}
		}
	}
	l.wording = q.catalogued(why)
	return l
}

// catalogued is the wording of what the catalogue has found, and not the words.
func (q *query) catalogued(why string) *wording {
	w := q.scratch.wording(0)
	w.why = why
	return w
}

// isCode reports whether words are the code of an entry, in either number.
func (q *query) isCode(e int32, words []string) bool {
	q.key = appendCalled(q.key[:0], words, isSmall)
	return string(q.key) == string(appendCalled(nil, textWords(q.entries[e].Code), isSmall))
}

// place puts what was taken out at some place of the list. There it has the points of a
// neighbour, for it belongs there whatever its own.
func (q *query) place(l listed, at int) {
	switch at = min(at, len(q.found)); {
	case at > 0 && q.found[at-1].tier >= TierWords:
		l.tier, l.points = q.found[at-1].tier, q.found[at-1].points
	case at < len(q.found): // before it stands what an identifier named, as it did not name this
		l.tier, l.points = q.found[at].tier, q.found[at].points
	}
	q.found = slices.Insert(q.found, at, l)
	q.found = q.found[:min(len(q.found), q.limit)]
}

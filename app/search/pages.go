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
// those holds the words it stands before all others.

// pagesFor returns the pages that explain what some words name.
func (q *query) pagesFor(words []string) []int32 {
	q.key = appendCalled(q.key[:0], words, isSmall)
	if !q.anyPage.mayBytes(q.key) {
		return nil
	}
	return q.pages[string(q.key)]
}

// indexPages fills the table of pages by what they explain: topics by their codes and by
// other names, of questions by what these ask for, and acronyms by all that they stand for.
// What an acronym is called in another language so leads to the topic as well.
func (x *Index) indexPages() {
	x.pages = map[string][]int32{}
	var key []byte
	add := func(words []string, e int32) {
		key = appendCalled(key[:0], words, isSmall)
		if pages := x.pages[string(key)]; len(key) > 0 && !slices.Contains(pages, e) {
			x.pages[string(key)] = append(pages, e)
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
			topics = append(topics, slices.DeleteFunc(slices.Clone(x.pages[string(key)]), x.isTerm)...)
		}
		for _, name := range names {
			for _, page := range append(topics, e) {
				add(textWords(name), page)
			}
		}
	}
	x.anyPage = newSieve(len(x.pages))
	for key := range x.pages {
		x.anyPage.add(key)
	}
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
	pages := q.pagesFor(words)
	if len(pages) == 0 || len(q.found) == 0 && len(q.plan.Asked) == 0 {
		return nil
	}
	var topic, term int32 = -1, -1
	for _, e := range pages { // of several the first
		if q.within != nil && !q.within.has(e) {
			continue
		}
		if q.isTerm(e) && term < 0 {
			term = e
		} else if !q.isTerm(e) && topic < 0 {
			topic = e
		}
	}
	led, err := q.leads(term)
	if err != nil {
		return err
	}
	isAbout := func(e int32) bool { return q.matched.has(e) && q.isAbout(e, words) }
	if n := slices.IndexFunc(led, isAbout); n >= 0 && q.found[0].tier == TierWords {
		first := led[n]
		q.place(first, 0)
		led = slices.Insert(slices.Delete(led, n, n+1), 0, first)
	}
	q.found = slices.DeleteFunc(q.found, func(l listed) bool { return l.entry == topic || l.entry == term })
	at := min(1, len(q.found))
	if len(q.plan.Asked) > 0 && !q.isNamed(words) || at > 0 && q.onlyBegins(words) {
		at, q.paged = 0, true
	} else if at > 0 {
		led = slices.DeleteFunc(led, func(e int32) bool { return e == q.found[0].entry })
	}
	for _, e := range slices.Concat([]int32{topic, term}, led[:min(len(led), mostLed)]) {
		if e >= 0 {
			q.place(e, at)
			at++
		}
	}
	return nil
}

// leads returns what the page of an acronym leads to and is not out of date: first the
// Recommendations, since they are what the rest is about, and of these the one with the
// shortest title, which tells of the whole.
func (q *query) leads(term int32) ([]int32, error) {
	if term < 0 || q.catalogue == nil {
		return nil, nil
	}
	ids, err := q.catalogue.Linked(q.ctx, q.entries[term].ID, app.Names, false)
	if err != nil {
		return nil, err
	}
	var led []int32
	for _, id := range ids {
		e, ok := q.ids[idKey(id)]
		if ok && (q.within == nil || q.within.has(e)) && q.entries[e].Status != app.Superseded && q.entries[e].Status != app.Withdrawn {
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
	return led, nil
}

// mostAround is the number of words in the longest title that an acronym in it makes a text
// about the subject: in a longer one it is but mentioned.
const mostAround = 8

// isAbout reports whether the title of a text is about what some words are: it is short, or
// spells the acronym out.
func (q *query) isAbout(e int32, words []string) bool {
	if len(words) > 1 || q.entries[e].Kind != app.Recommendation || q.heads[e].words <= mostAround {
		return true
	}
	return slices.ContainsFunc(q.longForms(words[0]), func(long []string) bool {
		return !slices.ContainsFunc(long, func(word string) bool {
			i, _ := q.prefix(word)
			return !q.holds(e, i)
		})
	})
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

// place lists an entry at some place, and nowhere else.
func (q *query) place(e int32, at int) {
	q.found = slices.DeleteFunc(q.found, func(l listed) bool { return l.entry == e })
	page := listed{scored{entry: e}, TierWords}
	if len(q.found) > 0 {
		beside := q.found[max(0, min(at, len(q.found))-1)]
		page = listed{scored{entry: e, points: beside.points, wording: beside.wording}, beside.tier}
	}
	q.scratch.listed.add(e)
	q.matched.add(e)
	q.found = slices.Insert(q.found, min(at, len(q.found)), page)
	q.found = q.found[:min(len(q.found), q.limit)]
}

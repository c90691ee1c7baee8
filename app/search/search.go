package search

import (
	"context"
	"math"
	"runtime"
	"slices"

	"vademecum/app/search/plan"
)

// few is the number of hits below which the query is put otherwise. Whoever gets
// three that hold the very words seldom lacks a fourth, and most keystrokes stop
// here.
const few = 3

// maxPoints bounds the points within a tier, so that tiers never overlap.
const maxPoints = 1000

// givesWay is how many searches come to one that gives way. To give way takes as long as a
// hundredth of a search, and the turns are no shorter where each does.
const givesWay = 8

// mostHits bounds what can be asked for: more than any catalogue has.
const mostHits = 1 << 24

// Search answers a query with at most limit hits, best first. No text is an
// error, and an empty one has an empty answer. The errors are those of the
// context, which ends a search early, and of the [Catalogue]; the result then
// holds no hits. The slices of a result must not be changed: the next person who
// asks the same gets them too.
func (x *Index) Search(ctx context.Context, text string, limit int) (Result, error) {
	// On one core, the collector gets its turn when a goroutine has run for ten
	// milliseconds without a pause, and then keeps the core for four, in the middle
	// of some keystroke. Where letters come that fast, giving way every few of them
	// makes its turns many and short.
	if x.searches.Add(1)%givesWay == 0 {
		runtime.Gosched()
	}
	key, short := askedFor(text, limit)
	var hash uint64
	if short {
		hash = x.recent.hash(key)
	}
	if short && ctx.Err() == nil {
		if result, ok := x.recent.get(x, key, hash); ok {
			return result, nil
		}
	}
	result, err := x.answer(ctx, text, limit)
	if short && err == nil {
		x.recent.keep(key, hash, result)
	}
	return result, err
}

func (x *Index) answer(ctx context.Context, text string, limit int) (Result, error) {
	return x.follow(ctx, Read(text), limit, false)
}

// follow answers a plan, at once with its facets if they are to be counted.
func (x *Index) follow(ctx context.Context, p plan.Plan, limit int, counted bool) (Result, error) {
	result := Result{Query: p.Text, AsTyped: p.AsTyped}
	if p.Text == "" || limit <= 0 {
		return result, ctx.Err()
	}
	limit = min(limit, mostHits)
	s := x.borrow()
	defer x.giveBack(s)
	q := &s.query
	*q = query{Index: x, scratch: s, ctx: ctx, limit: limit, counted: counted, found: s.found[:0]}
	defer func() { s.found = q.found }() // before s is given back
	q.plan = p                           // within the literal it would be copied once more
	restricted, err := x.understand(ctx, &q.plan)
	if err != nil {
		return result, err
	}
	s.within, q.why = restricted.within, restricted.why
	if len(restricted.texts) > 0 {
		q.take(restricted.texts)
	} else if err := q.tiers(); err != nil {
		return result, err
	}
	if p := &q.plan; p.Relation == nil && !p.IsPlain() && (len(q.found) == 0 || q.found[0].tier > TierVariants) {
		// The kind of text that is only implied leaves nothing but guesses: another kind
		// may have the very words.
		plain, err := x.follow(ctx, p.Plain(), limit, counted)
		if err != nil || len(q.found) == 0 || len(plain.Hits) > 0 && plain.Hits[0].Tier <= TierVariants {
			return plain, err
		}
	}
	result.DidYouMean = q.didYouMean()
	result.Hits = q.hits()
	if counted {
		all, _ := s.matched.pack(s.packed, math.MaxInt)
		s.packed, result.Facets = all, x.facets(s, all)
	} else if result.matched = q.known; result.matched == nil {
		result.matched = q.keepMatched()
	}
	q.say(&result, &restricted)
	return result, nil
}

// A query is one search on its way through the tiers.
type query struct {
	*Index
	*scratch
	ctx       context.Context
	plan      plan.Plan
	limit     int
	counted   bool // facets are to be counted
	found     []listed
	why       map[int32]*wording // as in [restriction]
	paged     bool               // a page that explains stands first because it is what was asked for
	rest      []listed           // what the page of an acronym leads to, listed when all tiers have run
	behind    int32              // right behind this
	named     naming
	members   members  // of the list that the text is
	begun     int      // how many of those found only a part of the query names
	elsewhere bool     // it is the query, but for the Sector
	inside    bool     // that part is not its beginning
	distant   bool     // what is listed is only what comes nearest
	known     *matched // what matched, when that is known already
}

// listed is a scored entry with the tier that found it.
type listed struct {
	scored
	tier Tier
}

// tiers asks the tiers one after the other, and a later one only while there is
// need. A number is not guessed at: who types an identifier that exists wants
// nothing else, and for one that does not exist any other would be a wrong
// answer.
func (q *query) tiers() error {
	words := q.plan.Words
	if q.within != nil && q.within.empty() {
		return q.ctx.Err()
	}
	if len(words) == 0 && len(q.plan.Readings) == 0 {
		return q.everything()
	}
	if err := q.ask(TierIdentifier, q.byIdentifier); err != nil {
		return err
	}
	if q.elsewhere {
		q.named = namedBeginning
	}
	if q.elsewhere || q.members.there > 0 {
		return nil
	}
	if q.remembered() {
		return nil
	}
	if err := q.ask(TierWords, q.byWords); err != nil {
		return err
	}
	if err := q.placePages(); err != nil {
		return err
	}
	defer q.placeRest()
	if len(q.rest) == 0 {
		q.remember()
	}
	if q.begun == 0 && q.texts() == 0 && len(q.plan.Readings) == 0 {
		if err := q.ask(TierIdentifier, q.byBeginning); err != nil {
			return err
		}
	}
	if len(q.found) == 0 && len(q.plan.Readings) > 0 {
		if err := q.ask(TierIdentifier, q.byInside); err != nil {
			return err
		}
		if len(q.found) == 0 {
			if err := q.ask(TierWords, q.byNumbers); err != nil {
				return err
			}
		}
	}
	if q.begun > 0 && q.named == namedNothing && (q.begun == q.texts() || len(q.plan.Readings) > 0) {
		q.named = namedBeginning
	}
	if len(q.plan.Readings) > 0 || q.members.missing() || len(words) == 0 {
		return nil
	}
	defer q.termsBehind()
	for _, t := range guessesFor(words) {
		if texts := q.texts() - q.begun; texts >= few || texts > 0 && t.tier > TierVariants {
			if mentions := q.mentions(); mentions < texts || t.tier == TierSubsequence {
				break
			} else if t.tier != TierSomeWords || len(words) < 3 {
				continue
			}
		}
		if t.tier == TierSomeWords && len(q.found) == 0 {
			if err := q.ask(TierIdentifier, q.byInside); err != nil {
				return err
			}
			if q.inside {
				q.named = namedBeginning
			}
		}
		err := q.ask(t.tier, func(found *best) error { return t.find(q.Index, q.ctx, q.scratch, words, found) })
		if err != nil {
			return err
		}
	}
	q.mentionsBehind()
	if q.distant = len(q.found) == 0; q.distant {
		return q.ask(TierSomeWords, func(found *best) error { return q.byNearest(q.ctx, q.scratch, words, found) })
	}
	return nil
}

// mentionsBehind puts texts whose titles hold most of the words before those that
// mention all and have few in their titles. From the first such place on all of them
// are said to hold some of the words.
func (q *query) mentionsBehind() {
	if n := len(q.found); n == 0 || q.found[n-1].tier != TierSomeWords {
		return
	}
	of := func(tier Tier) []listed {
		return slices.DeleteFunc(slices.Clone(q.found), func(l listed) bool { return l.tier != tier })
	}
	mentions, some := of(TierTerms), of(TierSomeWords)
	for len(mentions) > 0 && len(some) > 0 && some[0].held <= mentions[0].held {
		mentions = mentions[1:]
	}
	if len(mentions) == 0 || len(some) == 0 {
		return
	}
	points := float32(maxPoints)
	for i := len(q.found) - len(mentions) - len(some); i < len(q.found); i++ {
		next := &mentions
		if len(mentions) == 0 || len(some) > 0 && some[0].held > mentions[0].held {
			next = &some
		}
		q.found[i] = (*next)[0]
		*next = (*next)[1:]
		points = min(points, q.weights.Covered*q.found[i].held)
		q.found[i].tier, q.found[i].points = TierSomeWords, points
	}
}

// A guess is a tier that puts the query otherwise.
type guess struct {
	tier Tier
	find func(x *Index, ctx context.Context, s *scratch, words []string, found *best) error
}

// guesses are the guesses in order: variants while hits are few, the others when
// there are none.
var guesses = []guess{
	{TierVariants, (*Index).byVariants},
	{TierTerms, (*Index).byTerms},
	{TierRepaired, (*Index).byRepair},
	{TierSomeWords, (*Index).bySomeWords},
	{TierSubsequence, (*Index).byLetters},
}

// guessesFor returns the guesses in the order for some words. Words whose vowels
// were left out are no slips of the finger, so letters in order come before
// repairs.
func guessesFor(words []string) []guess {
	for _, word := range words {
		if len(word) < minSkeleton || !isSkeleton(word) {
			return guesses
		}
	}
	letters := guesses[len(guesses)-1]
	return slices.Insert(slices.Clone(guesses[:len(guesses)-1]), 2, letters)
}

// mentions is the number of hits that only mention the words.
func (q *query) mentions() int {
	n := 0
	for i := range q.found {
		if q.found[i].tier == TierTerms {
			n++
		}
	}
	return n
}

// texts is the number of hits that are more than the page of an acronym and hold
// short words as such.
func (q *query) texts() int {
	n := 0
	for i := range q.found {
		if !q.found[i].loose && !q.heads[q.found[i].entry].isTerm {
			n++
		}
	}
	return n
}

// termsBehind puts the first text before the page of an acronym where the words
// were found in that page alone, as those of another language are.
func (q *query) termsBehind() {
	if q.paged {
		return
	}
	isText := func(l listed) bool { return !q.heads[l.entry].isTerm }
	n := slices.IndexFunc(q.found, isText)
	if n <= 0 || q.found[n].tier > TierVariants {
		return
	}
	text := q.found[n]
	copy(q.found[1:n+1], q.found[:n])
	q.found[0] = text
	for i := 1; i <= n; i++ {
		q.found[i].tier, q.found[i].points = text.tier, text.points
	}
}

// ask runs one tier and lists what is new in what it finds.
func (q *query) ask(tier Tier, find func(found *best) error) error {
	if len(q.found) >= q.limit {
		return q.ctx.Err()
	}
	found := q.best(q.limit)
	if err := find(found); err != nil {
		return err
	}
	for _, s := range found.kept {
		if len(q.found) < q.limit && (q.scratch.listed.add(s.entry) || s.edition != "") {
			q.found = append(q.found, listed{s, tier})
		}
	}
	return nil
}

// byWords looks for the words as typed, for two of them as one, and for the long
// forms of acronyms.
func (q *query) byWords(found *best) error {
	words := q.plan.Words
	if len(words) == 0 {
		return nil
	}
	scan := func(w *wording) error { return q.scan(q.ctx, q.scratch, w, found) }
	if w, known := q.typed(q.scratch, words); known {
		if err := q.scanTyped(w, found); err != nil {
			return err
		}
	}
	if err := q.joined(q.scratch, words, scan); err != nil {
		return err
	}
	return q.byAcronym(q.scratch, words, scan)
}

// everything lists what the filters leave, best first.
func (q *query) everything() error {
	if q.within == nil {
		return nil
	}
	copy(q.matched, q.within)
	for _, e := range q.within.appendTo(q.scratch.candidates[:0]) {
		if len(q.found) == q.limit {
			break
		}
		q.found = append(q.found, listed{scored{entry: e, points: q.heads[e].standing, wording: q.why[e]}, TierWords})
	}
	return q.ctx.Err()
}

// take lists what was found already: dated texts of one item, in their order.
func (q *query) take(texts []scored) {
	for _, t := range texts[:min(len(texts), q.limit)] {
		q.matched.add(t.entry)
		q.found = append(q.found, listed{t, TierWords})
	}
}

package search

import "context"

// few is the number of hits below which the next tier is asked: a list that
// fills half a screen needs no help.
const few = 8

// maxPoints bounds the points within a tier, so that tiers never overlap.
const maxPoints = 1000

// tiers lists the ways of searching in the order in which they are asked. due
// says, from the query and the hits so far, whether a tier is asked at all.
var tiers = []struct {
	tier Tier
	due  func(q query, hits []Hit) bool
	find func(x *Index, ctx context.Context, q query, limit int) ([]scored, error)
}{
	{TierIdentifier, always, (*Index).byIdentifier},
	{TierWords, always, (*Index).byWords},
	{TierTerms, whenFew, (*Index).byTerms},
	{TierSubsequence, whenFew, (*Index).bySubsequence},
	{TierSomeWords, whenNone, (*Index).bySomeWords},
}

func always(query, []Hit) bool { return true }

// whenFew is for the tiers that guess. A number is not guessed at: who types an
// identifier that exists wants nothing else, and for one that does not exist any
// other would be a wrong answer.
func whenFew(q query, hits []Hit) bool { return len(hits) < few && len(q.readings) == 0 }

func whenNone(q query, hits []Hit) bool { return whenFew(q, hits) && len(hits) == 0 }

// Search answers a query with at most limit hits, best first. No text is an
// error, and an empty one has an empty answer. The errors are those of the
// context, which ends a search early, and of [Terms]; the result then holds what
// was found so far.
func (x *Index) Search(ctx context.Context, text string, limit int) (Result, error) {
	q := read(text)
	result := Result{Query: q.text}
	if q.text == "" || limit <= 0 {
		return result, ctx.Err()
	}
	listed := newSet(len(x.entries))
	for _, t := range tiers {
		if !t.due(q, result.Hits) {
			continue
		}
		found, err := t.find(x, ctx, q, limit)
		if err != nil {
			return result, err
		}
		for _, s := range found {
			if len(result.Hits) < limit && (listed.add(s.entry) || s.edition != "") {
				result.Hits = append(result.Hits, x.hit(t.tier, s))
			}
		}
	}
	result.Notice = notice(q, result.Hits)
	return result, nil
}

// hit presents what a tier found. The rank of the tier is in the score, so that
// scores order the hits of a result as the tiers do.
func (x *Index) hit(tier Tier, s scored) Hit {
	e := &x.entries[s.entry]
	status := e.Status
	for _, edition := range e.Editions {
		if edition.ID == s.edition {
			status = edition.Status
		}
	}
	return Hit{
		Item:    e.Item,
		Edition: s.edition,
		Status:  status,
		Score:   float64(TierSomeWords-tier)*maxPoints + min(s.points, maxPoints-1),
		Tier:    tier,
	}
}

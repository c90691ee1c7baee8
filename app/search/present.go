package search

import (
	"math"
	"strings"
	"unicode/utf8"

	"vademecum/app"
)

// hits presents what was found.
func (q *query) hits() []Hit {
	if len(q.found) == 0 {
		return nil
	}
	hits := make([]Hit, len(q.found))
	for n, f := range q.found {
		h := &hits[n]
		h.Item, h.Edition, h.Status, h.Tier = &q.entries[f.entry].Item, f.edition, q.statusOf(f.entry, f.edition), f.tier
		h.Score = f.tier.base() + math.Max(-maxPoints/2+1, math.Min(float64(f.points), maxPoints/2-1))
		h.entry = f.entry
		if n > 0 && q.found[n-1].wording == f.wording {
			h.sought = hits[n-1].sought
		} else {
			h.sought = q.sought(hits[:n], f.wording)
		}
		h.Why = h.sought.why
	}
	return hits
}

// base is what a tier adds to the points of what it finds.
func (t Tier) base() float64 { return float64(tierLast-t) * maxPoints }

// statusOf is the status of an edition of an entry, or that of the entry itself for none. It
// does not look at the entry, which lies far off in memory.
func (x *Index) statusOf(entry int32, edition string) app.Status {
	if edition != "" {
		if n, ok := x.editions.numbered(entry, edition); ok {
			return x.editions.statuses[x.editions.status[n]]
		}
	}
	return x.editions.statuses[x.heads[entry].status]
}

// didYouMean is the query with its words put right, as the first hit has them.
func (q *query) didYouMean() string {
	if len(q.found) == 0 || q.found[0].wording == nil || q.found[0].wording.put == nil {
		return ""
	}
	first := q.found[0]
	put, ok := q.corrected(first.wording, first.entry)
	if !ok {
		return ""
	}
	return rewrite(q.plan.Text, first.wording.put, put)
}

// rewrite puts words in place of others in a text, and leaves the rest of it,
// filters above all, as it is.
func rewrite(text string, old, put []string) string {
	folded := Fold(text)
	if len(folded) != len(text) || utf8.RuneCountInString(folded) != len(folded) {
		return strings.Join(put, " ")
	}
	var b strings.Builder
	b.Grow(len(text) + longestBranch) // mostly one word is another
	at := 0
	for n := range old {
		from := strings.Index(folded[at:], old[n])
		if from < 0 {
			return strings.Join(put, " ")
		}
		b.WriteString(text[at : at+from])
		if old[n] == put[n] {
			b.WriteString(text[at+from : at+from+len(old[n])])
		} else {
			b.WriteString(put[n])
		}
		at += from + len(old[n])
	}
	b.WriteString(text[at:])
	return b.String()
}

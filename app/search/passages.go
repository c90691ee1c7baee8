package search

import (
	"cmp"
	"context"

	"vademecum/app/document"
)

// mostNamed is how many of the items that a query names are looked for in documents:
// "resolution 47" names one for each body.
const mostNamed = 5

// Passages finds what the person's documents have on a query that the catalogue has
// answered with r. The answer comes first because it knows which items the query
// names: passages that mention those are found however they print the number. Where
// no passage holds the words, their English and those put right are looked for. Filters and questions
// about links are about the catalogue, so they find no passages ([Result.Plain]).
//
// find is the search of the library: at most limit passages that hold the words of a
// text or mention an item that it names.
func (r Result) Passages(ctx context.Context, limit int, find func(ctx context.Context, text string, limit int, named ...string) ([]document.Found, error)) ([]document.Found, error) {
	if !r.Plain() {
		return nil, nil
	}
	list, err := find(ctx, cmp.Or(r.AsTyped, r.Query), limit, r.named()...)
	if err == nil && len(list) == 0 && r.AsTyped != "" {
		list, err = find(ctx, r.Query, limit)
	}
	if err == nil && len(list) == 0 && r.DidYouMean != "" {
		list, err = find(ctx, r.DidYouMean, limit)
	}
	return list, err
}

// Plain reports whether the query was read as words and identifiers, and not as
// filters or a question about links.
func (r Result) Plain() bool { return r.Understood.Empty() }

// named are the items that the query names rather than describes, each once.
func (r Result) named() []string {
	var ids []string
	seen := map[string]bool{}
	for _, h := range r.Hits {
		if h.Tier == TierIdentifier && len(ids) < mostNamed && !seen[h.Item.ID] {
			seen[h.Item.ID] = true
			ids = append(ids, h.Item.ID)
		}
	}
	return ids
}

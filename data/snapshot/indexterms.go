package snapshot

import (
	"context"
	"fmt"

	"vademecum/app/search"
)

var _ search.TermLister = (*Store)(nil)

// IndexTerms implements [search.TermLister].
func (s *Store) IndexTerms(ctx context.Context, f func(id, terms string)) error {
	read := reader{ctx: ctx, db: s.db}
	read.each(func(row *fields) { f(row.next(), row.next()) },
		"SELECT "+packed("item.id", "term.terms")+" FROM term JOIN item ON item.n = term.item ORDER BY item.n")
	if read.err != nil && ctx.Err() == nil {
		return fmt.Errorf("the index terms could not be read: %w", read.err)
	}
	return read.err
}

package snapshot

import (
	"context"

	"vademecum/app"
	"vademecum/app/search"
)

var _ search.TermLister = (*Store)(nil)

// IndexTerms implements [search.TermLister]: the index terms, then the digests.
func (s *Store) IndexTerms(ctx context.Context, f func(id, terms string)) error {
	read := reader{ctx: ctx, db: s.db}
	each := func(row *fields) { f(row.next(), row.next()) }
	read.each(each, "SELECT "+packed("item.id", "term.terms")+" FROM term JOIN item ON item.n = term.item ORDER BY item.n")
	read.each(each, "SELECT "+packed("item.id", "digest.heading || ' ' || digest.text")+
		" FROM digest JOIN item ON item.n = digest.item ORDER BY item.n, digest.position")
	if read.err != nil && ctx.Err() == nil {
		return app.Errorf("the index terms could not be read: %s", read.err)
	}
	return read.err
}

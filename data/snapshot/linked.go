package snapshot

import (
	"context"
	"strconv"

	"vademecum/app"
	"vademecum/app/search"
)

var _ search.Catalogue = (*Store)(nil)

// Linked returns the ids of the items at the other end of an item's links of one
// relation: those it points to, or, reversed, those that point to it. The empty
// relation stands for any. Each id comes once, in the order in which the items
// stand in the snapshot, what is in force first. Links whose other end has no
// page are left out. The id is that of an item; for one that the snapshot does
// not have there are no links, which is no error.
func (s *Store) Linked(ctx context.Context, id string, relation app.Relation, reversed bool) ([]string, error) {
	var ids []string
	read := reader{ctx: ctx, db: s.db}
	read.each(func(f *fields) { ids = append(ids, f.next()) }, linkedQuery(reversed), id, string(relation))
	if read.err != nil && ctx.Err() == nil {
		return nil, app.Errorf("the links of %s could not be read: %s", strconv.Quote(id), read.err)
	}
	return ids, read.err
}

// linkedQuery looks at the links of one item only, because both ends of a link
// are indexed.
func linkedQuery(reversed bool) string {
	near, far := "from_item", "to_item"
	if reversed {
		near, far = far, near
	}
	return `
		SELECT id FROM item WHERE n IN (
			SELECT ` + far + ` FROM link
			WHERE ` + near + ` = (SELECT n FROM item WHERE id = ?1) AND (?2 = '' OR relation = ?2))
		ORDER BY n`
}

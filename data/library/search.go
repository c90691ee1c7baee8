package library

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"vademecum/app/document"
)

// mostWeighed is how many passages each way of searching brings to the scales,
// those of the documents imported last. Whoever finds that many types another word.
const mostWeighed = 200

// Search returns at most limit passages of all documents that answer a query, best
// first. Named are the ids of the items that the query names, if it names any:
// passages that mention them come first, however they print the number.
//
// Passages have to hold all words of the query, except articles and the like; the
// last word, unless a blank follows it, may be the beginning of one. When no
// passage does, any of the words may be. Words within quotation marks, and those
// without a blank between ("X.509"), have to stand next to each other. Case and
// diacritics make no difference.
func (l *Library) Search(ctx context.Context, text string, limit int, named ...string) (list []document.Found, err error) {
	q := parseQuery(text)
	if limit <= 0 || len(q.words) == 0 && len(named) == 0 {
		return nil, nil
	}
	err = l.look(ctx, func(tx *sql.Tx) error {
		best, err := weighAll(ctx, tx, q, named)
		if err != nil {
			return err
		}
		list, err = fill(ctx, tx, best[:min(limit, len(best))])
		return err
	})
	return list, err
}

// weighAll finds candidates in each way, the surest first, and puts them in order.
func weighAll(ctx context.Context, tx *sql.Tx, q query, named []string) ([]weighed, error) {
	var all []weighed
	seen := map[int64]bool{}
	add := func(worth float64, loose bool, list []weighed, err error) error {
		if err != nil {
			return err
		}
		for _, w := range list {
			if !seen[w.number] {
				seen[w.number] = true
				w.weigh(q, worth, loose)
				all = append(all, w)
			}
		}
		return nil
	}
	for _, id := range named {
		list, err := naming(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		for _, w := range list { // the words to mark are those that name it
			if !seen[w.number] {
				seen[w.number] = true
				marks := w.words
				w.weigh(q, worthNamed, false)
				w.words = marks
				all = append(all, w)
			}
		}
	}
	if phrase := q.phrase(); phrase != "" {
		list, err := matching(ctx, tx, phrase)
		if err := add(worthPhrase, false, list, err); err != nil {
			return nil, err
		}
	}
	if len(all) < mostWeighed && len(q.words) > 0 {
		list, err := matching(ctx, tx, q.all(false))
		if err := add(worthAll, false, list, err); err != nil {
			return nil, err
		}
	}
	if len(all) == 0 && len(q.words) > 0 {
		list, err := matching(ctx, tx, q.all(true))
		if err := add(worthLoose, true, list, err); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, func(a, b weighed) int {
		docA, _ := indexOf(a.number)
		docB, _ := indexOf(b.number)
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(docB, docA), cmp.Compare(a.number, b.number))
	})
	return all, nil
}

// matching returns the passages that the index has for a query in the language of
// MATCH, the newest of them.
func matching(ctx context.Context, tx *sql.Tx, match string) ([]weighed, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT p.n, p.text, p.kind FROM words w CROSS JOIN passage p ON p.n = w.docid
		WHERE words MATCH ? ORDER BY w.docid DESC LIMIT ?`, match, mostWeighed)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := make([]weighed, 0, mostWeighed)
	for rows.Next() {
		var w weighed
		var kind string
		if err := rows.Scan(&w.number, &w.text, &kind); err != nil {
			return nil, err
		}
		w.kind = document.PassageKind(kind)
		list = append(list, w)
	}
	return list, rows.Err()
}

// naming returns the newest passages that mention an item, with where they do.
func naming(ctx context.Context, tx *sql.Tx, id string) ([]weighed, error) {
	rows, err := tx.QueryContext(ctx, `
		SELECT p.n, p.text, p.kind, m.start, m.stop FROM mention m CROSS JOIN passage p ON p.n = m.passage
		WHERE m.item = ? ORDER BY m.passage DESC, m.position LIMIT ?`, id, mostWeighed)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []weighed
	for rows.Next() {
		var w weighed
		var r document.Range
		if err := rows.Scan(&w.number, &w.text, (*string)(&w.kind), &r.From, &r.To); err != nil {
			return nil, err
		}
		if n := len(list); n == 0 || list[n-1].number != w.number {
			list = append(list, w)
		}
		last := &list[len(list)-1]
		last.words = append(last.words, r)
	}
	return list, rows.Err()
}

// fill reads the rest of the passages that are shown.
func fill(ctx context.Context, tx *sql.Tx, best []weighed) ([]document.Found, error) {
	s, err := newSurroundings(ctx, tx)
	if err != nil {
		return nil, err
	}
	defer s.close()
	list := make([]document.Found, len(best))
	for i, w := range best {
		f := &list[i]
		f.Words, f.Score = w.words, w.score
		if f.Document, f.Passage, f.Index, f.Under, err = s.of(ctx, w.number); err != nil {
			return nil, err
		}
	}
	return list, nil
}

package library

import (
	"context"
	"database/sql"
	"slices"

	"vademecum/app/document"
	"vademecum/app/refs"
)

// MentionsOf returns the passages of all documents that mention an item, the
// document imported last first, each document's passages in their order; at most
// limit of them, and how many there are in all.
func (l *Library) MentionsOf(ctx context.Context, item string, limit int) (list []document.MentionedIn, total int, err error) {
	err = l.look(ctx, func(tx *sql.Tx) error {
		if err := tx.QueryRowContext(ctx, "SELECT count(DISTINCT passage) FROM mention WHERE item = ?", item).Scan(&total); err != nil {
			return err
		}
		numbers, at, err := mentioning(ctx, tx, item, limit)
		if err != nil {
			return err
		}
		s, err := newSurroundings(ctx, tx)
		if err != nil {
			return err
		}
		defer s.close()
		list = make([]document.MentionedIn, len(numbers))
		for i, number := range numbers {
			m := &list[i]
			for _, mention := range at[number] {
				m.At = append(m.At, document.Range{From: mention.From, To: mention.To})
				m.As = append(m.As, mention.As)
				m.Details = append(m.Details, mention.Detail)
			}
			if m.Document, m.Passage, m.Index, m.Under, err = s.of(ctx, number); err != nil {
				return err
			}
		}
		return nil
	})
	return list, total, err
}

// mentioning gives the numbers of the passages that mention an item, in the order
// in which they are shown, and the mentions in each.
func mentioning(ctx context.Context, tx *sql.Tx, item string, limit int) (numbers []int64, at map[int64][]refs.Mention, err error) {
	// The first digits of a passage's number are its document's.
	rows, err := tx.QueryContext(ctx, `SELECT m.passage, m.printed, m.detail, m.start, m.stop FROM mention m
		WHERE m.item = ?1 AND m.passage IN (
			SELECT DISTINCT passage FROM mention WHERE item = ?1 ORDER BY passage >> ?2 DESC, passage LIMIT ?3)
		ORDER BY m.passage >> ?2 DESC, m.passage, m.position`, item, passageBits, limit)
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	at = map[int64][]refs.Mention{}
	for rows.Next() {
		var number int64
		var m refs.Mention
		if err := rows.Scan(&number, &m.As, &m.Detail, &m.From, &m.To); err != nil {
			return nil, nil, err
		}
		if n := len(numbers); n == 0 || numbers[n-1] != number {
			numbers = append(numbers, number)
		}
		at[number] = append(at[number], m)
	}
	return slices.Clip(numbers), at, rows.Err()
}

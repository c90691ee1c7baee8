package snapshot

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"vademecum/app"
	"vademecum/app/search"
)

// mostWords is how many words of a query are looked up.
const mostWords = 64

var _ search.Terms = (*Store)(nil)

// Lookup implements [search.Terms]: it returns the ids of at most limit items
// whose code, title, other names or index terms hold every word, each taken as
// the beginning of a word. What is in force comes first. Words without a letter
// or digit are passed over; if none is left, nothing is found.
func (s *Store) Lookup(ctx context.Context, words []string, limit int) ([]string, error) {
	query := match(words)
	if query == "" || limit <= 0 {
		return nil, nil
	}
	rows, err := s.db.QueryContext(ctx, `
		SELECT item.id FROM words JOIN item ON item.n = words.docid
		WHERE words MATCH ? ORDER BY words.docid LIMIT ?`, query, limit)
	if err != nil {
		return nil, app.Errorf("the index terms could not be searched: %s", err)
	}
	defer rows.Close()
	var ids []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// match words a query for FTS4: every word in quotation marks, the last run of
// letters and digits of each as a prefix. Nothing but letters, digits and marks
// gets into the quotation marks, so no word can mean anything to the grammar of
// MATCH: NEAR, OR, a column's name or a quotation mark are words like any other.
//
// FTS4 refuses expressions of thousands of words, which nobody means, so only
// the first of them count, each once.
func match(words []string) string {
	var b strings.Builder
	for _, word := range slices.Compact(slices.Sorted(slices.Values(words[:min(len(words), mostWords)]))) {
		parts := strings.FieldsFunc(word, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
		})
		if len(parts) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(`"` + strings.Join(parts, " ") + `*"`)
	}
	return b.String()
}

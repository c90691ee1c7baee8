package library

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"vademecum/app/mark"
)

// unname takes the title of a document that is forgotten from the marks on it, from
// the list of what was opened last, and from what could be brought back.
func unname(ctx context.Context, tx *sql.Tx, id string) error {
	for _, table := range []string{"star", "note", "entry"} {
		if _, err := tx.ExecContext(ctx, "UPDATE "+table+" SET code = '', title = '' WHERE item = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM recent WHERE item = ?", id); err != nil {
		return err
	}
	var deletions []mark.Deletion
	err := each(ctx, tx, deletionColumns+" WHERE instr(was, ?)", []any{id}, func(row scanner) error {
		d, err := scanDeletion(row)
		deletions = append(deletions, d.Deletion)
		return err
	})
	if err != nil {
		return err
	}
	for _, d := range deletions {
		unnameIn(&d.Was, id)
		var text strings.Builder
		if err := mark.Write(&text, d.Was, d.Made); err != nil {
			return fmt.Errorf("deletion %d: %w", d.N, err)
		}
		if _, err := tx.ExecContext(ctx, "UPDATE deletion SET was = ? WHERE n = ?", text.String(), d.N); err != nil {
			return err
		}
	}
	return nil
}

func unnameIn(m *mark.Marks, id string) {
	forget := func(s *mark.Subject) {
		if s.Item == id {
			s.Code, s.Title = "", ""
		}
	}
	for i := range m.Stars {
		forget(&m.Stars[i].Subject)
	}
	for i := range m.Notes {
		forget(&m.Notes[i].Subject)
	}
	for i := range m.Collections {
		for j := range m.Collections[i].Entries {
			forget(&m.Collections[i].Entries[j].Subject)
		}
	}
	m.Recents = slices.DeleteFunc(m.Recents, func(r mark.Recent) bool { return r.Item == id })
}

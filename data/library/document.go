package library

import (
	"context"
	"database/sql"
	"encoding/json"

	"vademecum/app/document"
	"vademecum/app/refs"
)

// An Opened is a document of the library with all that stands in it.
type Opened struct {
	document.Stored
	Document document.Document
	Mentions [][]refs.Mention // by the index of the passage
}

// Document opens a document. An unknown id gives an error that is [ErrNotFound].
func (l *Library) Document(ctx context.Context, id string) (o *Opened, err error) {
	err = l.look(ctx, func(tx *sql.Tx) error {
		n, err := l.resolve(ctx, tx, id)
		if err != nil {
			return err
		}
		s, err := storedNumber(ctx, tx, n)
		if err != nil {
			return err
		}
		o = &Opened{Stored: s}
		if o.Document, err = text(ctx, tx, n, s); err != nil {
			return err
		}
		o.Mentions, err = mentions(ctx, tx, n, s.Passages)
		return err
	})
	if err != nil {
		return nil, err
	}
	return o, nil
}

// passageColumns are those that scanPassage reads.
const passageColumns = "p.text, p.kind, p.locator, p.marker, p.section, p.level, p.within, p.heading, p.page, p.line, p.line_end, p.marks"

func scanPassage(row scanner) (p document.Passage, err error) {
	var marks string
	if err := row.Scan(&p.Text, (*string)(&p.Kind), &p.Locator, &p.Marker, &p.Section,
		&p.Level, &p.Within, &p.Heading, &p.Page, &p.Line, &p.LineEnd, &marks); err != nil || marks == "" {
		return p, err
	}
	return p, json.Unmarshal([]byte(marks), &p.Marks)
}

func passages(ctx context.Context, tx *sql.Tx, n int64, count int) ([]document.Passage, error) {
	rows, err := tx.QueryContext(ctx, "SELECT "+passageColumns+" FROM passage p WHERE p.n >= ? AND p.n < ? ORDER BY p.n",
		numbered(n, 0), numbered(n+1, 0))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := make([]document.Passage, 0, count)
	for rows.Next() {
		p, err := scanPassage(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	return list, rows.Err()
}

func mentions(ctx context.Context, tx *sql.Tx, n int64, count int) ([][]refs.Mention, error) {
	rows, err := tx.QueryContext(ctx, `SELECT passage, item, printed, detail, start, stop FROM mention
		WHERE passage >= ? AND passage < ? ORDER BY passage, position`, numbered(n, 0), numbered(n+1, 0))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := make([][]refs.Mention, count)
	for rows.Next() {
		var number int64
		var m refs.Mention
		if err := rows.Scan(&number, &m.ID, &m.As, &m.Detail, &m.From, &m.To); err != nil {
			return nil, err
		}
		if _, i := indexOf(number); i < count {
			list[i] = append(list[i], m)
		}
	}
	return list, rows.Err()
}

func resolutions(ctx context.Context, tx *sql.Tx, n int64) ([]document.Resolution, error) {
	rows, err := tx.QueryContext(ctx, `SELECT n, item, type, number, body, place, year, revised, history, title, opening,
		annexes, first, last FROM resolution WHERE document = ? ORDER BY n`, n)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []document.Resolution
	at := map[int64]int{} // index in the list by number
	for rows.Next() {
		var r document.Resolution
		var number int64
		var history, annexes string
		if err := rows.Scan(&number, &r.ID, &r.Type, &r.Number, &r.Body, &r.Place, &r.Year, &r.Revised, &history,
			&r.Title, &r.Opening, &annexes, &r.First, &r.Last); err != nil {
			return nil, err
		}
		if err := json.Unmarshal([]byte(history), &r.History); err != nil {
			return nil, err
		}
		if err := json.Unmarshal([]byte(annexes), &r.Annexes); err != nil {
			return nil, err
		}
		at[number] = len(list)
		list = append(list, r)
	}
	if err := rows.Err(); err != nil || len(list) == 0 {
		return nil, err
	}
	return list, groups(ctx, tx, n, list, at)
}

// groups fills in the groups of clauses of the resolutions of document n.
func groups(ctx context.Context, tx *sql.Tx, n int64, list []document.Resolution, at map[int64]int) error {
	rows, err := tx.QueryContext(ctx, `SELECT g.resolution, g.words, g.operative, g.verb, g.addressee, g.heading, g.clauses
		FROM clause_group g JOIN resolution r ON r.n = g.resolution
		WHERE r.document = ? ORDER BY g.resolution, g.position`, n)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var g document.Group
		var resolution int64
		var clauses string
		if err := rows.Scan(&resolution, &g.Words, &g.Operative, &g.Verb, &g.Addressee, &g.Heading, &clauses); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(clauses), &g.Clauses); err != nil {
			return err
		}
		r := &list[at[resolution]]
		r.Groups = append(r.Groups, g)
	}
	return rows.Err()
}

package library

import (
	"context"
	"database/sql"
	"time"

	"vademecum/app/document"
)

// surroundings reads passages along with what has to stand beside them in a list:
// their document and their heading, each read once however many passages it has.
type surroundings struct {
	passage, heading, document *sql.Stmt
	headings                   map[int64]string
	documents                  map[int64]document.Stored
}

func newSurroundings(ctx context.Context, tx *sql.Tx) (*surroundings, error) {
	s := &surroundings{headings: map[int64]string{}, documents: map[int64]document.Stored{}}
	for _, p := range []struct {
		statement **sql.Stmt
		query     string
	}{
		{&s.passage, "SELECT " + passageColumns + " FROM passage p WHERE p.n = ?"},
		{&s.heading, "SELECT text FROM passage WHERE n = ?"},
		{&s.document, "SELECT d.id, d.title, d.format, d.imported, o.name FROM " + storedTables + " WHERE d.n = ?"},
	} {
		var err error
		if *p.statement, err = tx.PrepareContext(ctx, p.query); err != nil {
			s.close()
			return nil, err
		}
	}
	return s, nil
}

func (s *surroundings) close() {
	for _, statement := range []*sql.Stmt{s.passage, s.heading, s.document} {
		if statement != nil {
			statement.Close()
		}
	}
}

// of reads the passage with this number.
func (s *surroundings) of(ctx context.Context, number int64) (d document.Stored, p document.Passage, index int, under string, err error) {
	n, index := indexOf(number)
	if p, err = scanPassage(s.passage.QueryRowContext(ctx, number)); err != nil {
		return d, p, index, under, err
	}
	if p.Heading >= 0 {
		if under, err = s.headingText(ctx, numbered(n, p.Heading)); err != nil {
			return d, p, index, under, err
		}
	}
	d, known := s.documents[n]
	if !known {
		var imported string
		if err = s.document.QueryRowContext(ctx, n).Scan(&d.ID, &d.Title, (*string)(&d.Format), &imported, &d.Name); err == nil {
			d.Imported, err = time.Parse(time.RFC3339, imported)
		}
		s.documents[n] = d
	}
	return d, p, index, under, err
}

func (s *surroundings) headingText(ctx context.Context, number int64) (string, error) {
	text, known := s.headings[number]
	if known {
		return text, nil
	}
	err := s.heading.QueryRowContext(ctx, number).Scan(&text)
	s.headings[number] = text
	return text, err
}

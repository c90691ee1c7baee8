package snapshot

import (
	"context"
	"database/sql"
	"strconv"
	"strings"

	"vademecum/app"
)

// Every cell that crosses from SQLite into Go costs something, and the links of
// a study group are a thousand rows of eighteen cells. So a query joins the
// columns it wants into one text with a separator between them, and fields
// takes it apart again. That saves a third of the time of a long page and of
// reading all entries, and leaves one string in memory where there would be
// eighteen. The build refuses text that holds the separator.
const separator = "\x1f" // unit separator

// Columns in the order in which fields takes them.
var (
	itemColumns = packed("item.id", "item.kind", "item.code", "item.title", "item.title_note", "item.status",
		"item.status_note", "item.date", "item.body", "item.study_group", "item.parent", "item.sources", "item.locator")
	editionColumns = packed("id", "part", "hangs_on", "code", "title", "title_note", "date", "version", "status",
		"status_note", "study_group", "place", "address", "sources", "locator")
	linkColumns = packed("link.relation", "link.label", "link.role", "link.note", "link.sources", "link.locator")
)

// packed joins columns into one expression. They must not be NULL, except all
// together, which gives an empty text.
func packed(columns ...string) string {
	return "concat_ws(char(31), " + strings.Join(columns, ", ") + ")"
}

// A reader runs queries until the first error.
type reader struct {
	ctx context.Context
	db  *sql.DB
	err error
}

// each runs a query that gives one packed text per row, and calls take for
// each, which may stop it by setting err.
func (r *reader) each(take func(*fields), query string, args ...any) {
	if r.err != nil {
		return
	}
	rows, err := r.db.QueryContext(r.ctx, query, args...)
	if err != nil {
		r.err = err
		return
	}
	defer rows.Close()
	f := fields{lists: map[string][]string{}}
	for rows.Next() {
		if r.err = rows.Scan(&f.rest); r.err != nil {
			return
		}
		if take(&f); r.err != nil {
			return
		}
	}
	r.err = rows.Err()
}

// all is each for all rows of a table, in an order that it stands in anyway. They cross
// as one text, with the separator between rows as well: a row that crosses by itself
// costs as much as taking it apart several times. No first column may be empty.
func (r *reader) all(take func(*fields), packed, table, order string) {
	r.each(func(f *fields) {
		for f.rest != "" && r.err == nil {
			take(f)
		}
	}, "SELECT coalesce(group_concat(row, char(31)), '') FROM (SELECT "+packed+" AS row FROM "+table+" ORDER BY "+order+")")
}

// fields hands out the cells of a packed row from left to right. When none is
// left it gives empty ones.
type fields struct {
	rest  string
	lists map[string][]string // lists seen before: most rows cite the same source
}

func (f *fields) next() string {
	n := strings.IndexByte(f.rest, separator[0])
	if n < 0 {
		n = len(f.rest)
	}
	cell := f.rest[:n]
	f.rest = f.rest[min(n+1, len(f.rest)):]
	return cell
}

// number is a cell that holds the number of an item.
func (f *fields) number() int {
	n, _ := strconv.Atoi(f.next()) // the schema lets nothing else in
	return n
}

func (f *fields) cite() app.Cite {
	cell := f.next()
	sources, ok := f.lists[cell]
	if !ok {
		sources = list(cell)
		f.lists[cell] = sources
	}
	return app.Cite{Sources: sources, Locator: f.next()}
}

func (f *fields) item() app.Item {
	return app.Item{
		ID: f.next(), Kind: app.Kind(f.next()), Code: f.next(), Title: f.next(), TitleNote: f.next(),
		Status: app.Status(f.next()), StatusNote: f.next(), Date: f.next(), Body: f.next(),
		Group: f.next(), Parent: f.next(), Cite: f.cite(),
	}
}

func (f *fields) edition(of string) app.Edition {
	return app.Edition{
		Of: of, ID: f.next(), Part: app.Part(f.next()), On: f.next(), Code: f.next(), Title: f.next(),
		TitleNote: f.next(), Date: f.next(), Version: f.next(), Status: app.Status(f.next()), StatusNote: f.next(),
		Group: f.next(), Place: f.next(), Address: f.next(), Cite: f.cite(),
	}
}

func (f *fields) link() app.Link {
	return app.Link{Relation: app.Relation(f.next()), Label: f.next(), Role: app.Role(f.next()), Note: f.next(), Cite: f.cite()}
}

func (f *fields) source() app.Source {
	return app.Source{Key: f.next(), Title: f.next(), Publisher: f.next(), Date: f.next(), Address: f.next(), Terms: f.next()}
}

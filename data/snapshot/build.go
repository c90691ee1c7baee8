package snapshot

import (
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/mattn/go-sqlite3"
)

//go:embed schema.sql
var schema string

// builder is the version of the rules by which the catalogue becomes a
// snapshot. It is raised when they change, so that two snapshots of one
// catalogue can be told apart.
const builder = "6"

// Build writes the snapshot of the catalogue in a directory to the file out,
// whole or not at all, and returns what it says of itself. The same catalogue
// gives the same bytes. An error names the file and line of the catalogue that
// is at fault, all of them where there are several.
func Build(catalogueDir, out string) (Meta, error) {
	files := os.DirFS(catalogueDir)
	inputs, err := hashInputs(files)
	if err != nil {
		return Meta{}, fmt.Errorf("the catalogue in %s cannot be read: %w", catalogueDir, err)
	}
	c, err := read(files)
	if err != nil {
		return Meta{}, fmt.Errorf("the catalogue in %s has errors:\n%w", catalogueDir, err)
	}
	m := c.meta(inputs)

	unfinished := out + ".new"
	if err := os.Remove(unfinished); err != nil && !errors.Is(err, os.ErrNotExist) {
		return Meta{}, err
	}
	defer os.Remove(unfinished)
	if err := write(unfinished, c, m); err != nil {
		return Meta{}, fmt.Errorf("%s could not be written: %w", out, err)
	}
	return m, settle(unfinished, out)
}

// settle makes a finished file last under its own name.
func settle(unfinished, name string) error {
	f, err := os.OpenFile(unfinished, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(unfinished, name)
}

// write fills a new SQLite file. Nothing guards it against a crash halfway,
// since nobody sees it before it is whole.
func write(path string, c *collection, m Meta) error {
	db, err := sql.Open("sqlite3", fileURI(path, "_journal_mode=OFF&_synchronous=OFF&_locking_mode=EXCLUSIVE"))
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	if _, err := db.Exec(schema); err != nil {
		return fmt.Errorf("schema: %w", err)
	}
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := insert(tx, c, m); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	for _, last := range []string{"INSERT INTO words(words) VALUES('optimize')", "VACUUM"} {
		if _, err := db.Exec(last); err != nil {
			return fmt.Errorf("%s: %w", last, err)
		}
	}
	return db.Close()
}

// insert fills the tables in the order of the items' numbers.
func insert(tx *sql.Tx, c *collection, m Meta) error {
	in := inserter{tx: tx, statements: map[string]*sql.Stmt{}}
	for _, kv := range m.rows() {
		in.add("meta", kv[0], kv[1])
	}
	for _, s := range sorted(c.sources) {
		in.add("source", s.Key, s.Title, s.Publisher, s.Date, s.Address, s.Terms)
	}
	records := c.numbered()
	number := make(map[string]int, len(records))
	for i, rec := range records {
		number[rec.ID] = i + 1
	}
	for _, rec := range records {
		in.record(rec, number)
	}
	for _, s := range c.tours {
		in.add("stop", s.tour, s.title, s.position, number[s.item], s.text, joined(s.cite.Sources), s.cite.Locator)
	}
	return in.err
}

// An inserter adds rows until the first error.
type inserter struct {
	tx         *sql.Tx
	statements map[string]*sql.Stmt // by table
	tasks      int                  // inserted so far
	err        error
}

// add inserts a row that gives every column of the table in order.
func (in *inserter) add(table string, cells ...any) {
	in.exec(table, "INSERT INTO "+table+" VALUES (?"+strings.Repeat(",?", len(cells)-1)+")", cells)
}

func (in *inserter) exec(name, query string, cells []any) {
	if in.err != nil {
		return
	}
	s := in.statements[name]
	if s == nil {
		if s, in.err = in.tx.Prepare(query); in.err != nil {
			return
		}
		in.statements[name] = s
	}
	if _, err := s.Exec(cells...); err != nil {
		in.err = fmt.Errorf("table %s, row %q: %w", name, cells, err)
	}
}

// record inserts an item with everything that is kept under it.
func (in *inserter) record(rec *record, number map[string]int) {
	n := number[rec.ID]
	in.add("item", n, rec.ID, string(rec.Kind), rec.Code, rec.Title, rec.TitleNote, string(rec.Status), rec.StatusNote,
		rec.Date, rec.Body, rec.Group, rec.Parent, joined(rec.Cite.Sources), rec.Cite.Locator)
	for i, e := range rec.editions {
		in.add("edition", n, i, e.ID, string(e.Part), e.On, e.Code, e.Title, e.TitleNote, e.Date, e.Version,
			string(e.Status), e.StatusNote, e.Group, e.Place, e.Address, joined(e.Cite.Sources), e.Cite.Locator)
	}
	for i, f := range rec.facts {
		in.add("fact", n, i, f.Name, f.Value, joined(f.Cite.Sources), f.Cite.Locator)
	}
	for _, l := range rec.links {
		var to any
		if l.To != "" {
			to = number[l.To]
		}
		in.add("link", nil, n, to, string(l.Relation), l.Label, string(l.Role), l.Note, joined(l.Cite.Sources), l.Cite.Locator)
	}
	for i, d := range rec.digests {
		in.add("digest", n, i, d.Heading, d.Text, d.Edition, joined(d.Cite.Sources), d.Cite.Locator)
	}
	for _, t := range rec.tasks {
		in.tasks++
		in.add("task", in.tasks, n, t.Addressee, t.Text, t.Edition, joined(t.Cite.Sources), t.Cite.Locator)
		for _, who := range t.who {
			in.add("addressed", in.tasks, number[who])
		}
	}
	for i, e := range rec.errors {
		in.add("source_error", n, i, e.Printed, e.Correct, e.Reason, joined(e.Cite.Sources), e.Cite.Locator)
	}
	labels := make([]string, len(rec.aliases))
	for i, a := range rec.aliases {
		in.add("alias", n, i, a.id, a.label)
		labels[i] = a.label
	}
	for _, called := range rec.names {
		in.add("name", n, called.label, called.place)
		labels = append(labels, called.label)
	}
	if len(rec.terms) > 0 {
		in.add("term", n, joined(rec.terms), joined(rec.termsCite.Sources), rec.termsCite.Locator)
	}
	in.exec("words", "INSERT INTO words (docid, code, title, aliases, terms) VALUES (?,?,?,?,?)",
		[]any{n, rec.Code, rec.Title, joined(labels), joined(rec.terms)})
}

// fileURI names a file to SQLite. Every character of the path that means
// something in a URI is escaped.
func fileURI(path, query string) string {
	path = filepath.ToSlash(path)
	if runtime.GOOS == "windows" && filepath.IsAbs(path) {
		path = "/" + path
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + query
}

// sqliteVersion is the version of SQLite that writes the file, on which its
// bytes depend.
func sqliteVersion() string {
	v, _, _ := sqlite3.Version()
	return v
}

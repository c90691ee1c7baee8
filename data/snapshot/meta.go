package snapshot

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
)

// Meta is what a snapshot says of itself.
type Meta struct {
	Schema  int    // version of schema.sql, also the user_version of the file
	Builder string // version of the rules that built it
	SQLite  string // version of SQLite that wrote it
	Inputs  string // SHA-256 over the catalogue it was built from, in hexadecimal
	Date    string // newest date of its sources, "2026-08-22"

	Items   map[app.Kind]int  // items by kind
	Rows    map[string]int    // rows by table of the catalogue, "editions": 16172
	Totals  map[string]int    // rows by table of the snapshot: item, edition, fact, link, alias
	Sources map[string]string // date of every source by key, as far as known
}

// State tells the catalogue that the snapshot was built from, from any other:
// "2026-08-22 3f9a0c417be2".
func (m Meta) State() string { return fmt.Sprintf("%s %.12s", m.Date, m.Inputs) }

// The keys of the meta table. Counts and dates have a prefix and their subject.
const (
	keySchema  = "schema"
	keyBuilder = "builder"
	keySQLite  = "sqlite"
	keyInputs  = "inputs"
	keyDate    = "date"

	prefixItems  = "items "
	prefixRows   = "rows "
	prefixTotals = "total "
	prefixSource = "source "
)

// meta describes the collection.
func (c *collection) meta(inputs string) Meta {
	m := Meta{
		Schema: schemaVersion, Builder: builder, SQLite: sqliteVersion(), Inputs: inputs,
		Items: map[app.Kind]int{}, Rows: c.rows, Totals: map[string]int{}, Sources: map[string]string{},
	}
	for key, s := range c.sources {
		m.Sources[key] = s.Date
		m.Date = max(m.Date, s.Date)
	}
	for _, rec := range c.records {
		m.Items[rec.Kind]++
		m.Totals["item"]++
		m.Totals["edition"] += len(rec.editions)
		m.Totals["fact"] += len(rec.facts)
		m.Totals["link"] += len(rec.links)
		m.Totals["alias"] += len(rec.aliases)
	}
	return m
}

// rows gives the meta table, sorted by key.
func (m Meta) rows() [][2]string {
	rows := [][2]string{
		{keySchema, strconv.Itoa(m.Schema)}, {keyBuilder, m.Builder}, {keySQLite, m.SQLite},
		{keyInputs, m.Inputs}, {keyDate, m.Date},
	}
	for kind, n := range m.Items {
		rows = append(rows, [2]string{prefixItems + string(kind), strconv.Itoa(n)})
	}
	for table, n := range m.Rows {
		rows = append(rows, [2]string{prefixRows + table, strconv.Itoa(n)})
	}
	for table, n := range m.Totals {
		rows = append(rows, [2]string{prefixTotals + table, strconv.Itoa(n)})
	}
	for key, date := range m.Sources {
		rows = append(rows, [2]string{prefixSource + key, date})
	}
	slices.SortFunc(rows, func(a, b [2]string) int { return cmp.Compare(a[0], b[0]) })
	return rows
}

// readMeta reads the meta table. Keys it does not know are passed over.
func readMeta(ctx context.Context, db *sql.DB) (Meta, error) {
	m := Meta{Items: map[app.Kind]int{}, Rows: map[string]int{}, Totals: map[string]int{}, Sources: map[string]string{}}
	rows, err := db.QueryContext(ctx, "SELECT key, value FROM meta")
	if err != nil {
		return m, err
	}
	defer rows.Close()
	for rows.Next() {
		var key, value string
		if err := rows.Scan(&key, &value); err != nil {
			return m, err
		}
		m.set(key, value)
	}
	return m, rows.Err()
}

func (m *Meta) set(key, value string) {
	n, _ := strconv.Atoi(value) // used only for keys whose values Build wrote as numbers
	switch key {
	case keySchema:
		m.Schema = n
	case keyBuilder:
		m.Builder = value
	case keySQLite:
		m.SQLite = value
	case keyInputs:
		m.Inputs = value
	case keyDate:
		m.Date = value
	}
	if kind, ok := strings.CutPrefix(key, prefixItems); ok {
		m.Items[app.Kind(kind)] = n
	} else if table, ok := strings.CutPrefix(key, prefixRows); ok {
		m.Rows[table] = n
	} else if table, ok := strings.CutPrefix(key, prefixTotals); ok {
		m.Totals[table] = n
	} else if source, ok := strings.CutPrefix(key, prefixSource); ok {
		m.Sources[source] = value
	}
}

// sorted returns the values of a map in the order of its keys.
func sorted[V any](m map[string]V) []V {
	values := make([]V, 0, len(m))
	for _, key := range slices.Sorted(maps.Keys(m)) {
		values = append(values, m[key])
	}
	return values
}

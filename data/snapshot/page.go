package snapshot

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"vademecum/app"
)

// Page implements [app.Pages].
func (s *Store) Page(ctx context.Context, id string) (*app.Page, error) {
	p, err := s.page(ctx, id)
	if err != nil {
		if errors.Is(err, app.ErrNotFound) || ctx.Err() != nil {
			return nil, err
		}
		return nil, app.Errorf("the page of %s could not be read: %s", strconv.Quote(id), err)
	}
	return p, nil
}

func (s *Store) page(ctx context.Context, id string) (*app.Page, error) {
	n, err := s.number(ctx, id)
	if err != nil {
		return nil, err
	}
	p := &app.Page{}
	read := reader{ctx: ctx, db: s.db}
	read.each(func(f *fields) { p.Item = f.item() },
		"SELECT "+itemColumns+" FROM item WHERE n = ?", n)
	read.each(func(f *fields) { p.Editions = append(p.Editions, f.edition(p.Item.ID)) },
		"SELECT "+editionColumns+" FROM edition WHERE item = ? ORDER BY position", n)
	read.each(func(f *fields) {
		p.Facts = append(p.Facts, app.Fact{Name: f.next(), Value: f.next(), Cite: f.cite()})
	}, "SELECT "+packed("name", "value", "sources", "locator")+" FROM fact WHERE item = ? ORDER BY position", n)
	// A study group has more than a thousand links; making room for them at once
	// saves a third of the time of its page.
	read.each(func(f *fields) { p.Out, p.In = make([]app.Link, 0, f.number()), make([]app.Link, 0, f.number()) },
		"SELECT "+packed("(SELECT count(*) FROM link WHERE from_item = ?1)", "(SELECT count(*) FROM link WHERE to_item = ?1)"), n)
	read.each(func(f *fields) {
		l := f.link()
		l.Other = f.item()
		l.From, l.To = p.Item.ID, l.Other.ID
		p.Out = append(p.Out, l)
	}, "SELECT "+packed(linkColumns, itemColumns)+" FROM link LEFT JOIN item ON item.n = to_item WHERE from_item = ? ORDER BY link.n", n)
	read.each(func(f *fields) {
		l := f.link()
		l.Other = f.item()
		l.From, l.To = l.Other.ID, p.Item.ID
		p.In = append(p.In, l)
	}, "SELECT "+packed(linkColumns, itemColumns)+" FROM link JOIN item ON item.n = from_item WHERE to_item = ? ORDER BY link.n", n)
	if p.Item.Kind == app.Goal {
		read.each(func(f *fields) {
			l := f.link()
			l.Other = f.item()
			l.From, l.To = l.Other.ID, f.next()
			p.Through = append(p.Through, l)
		}, "SELECT "+packed(linkColumns, itemColumns, "target.id")+` FROM link AS part
			JOIN item AS target ON target.n = part.from_item AND target.kind = ?2
			JOIN link ON link.to_item = target.n AND link.relation = ?3
			JOIN item ON item.n = link.from_item
			WHERE part.to_item = ?1 ORDER BY link.n`, n, app.Target, app.ContributesTo)
	}
	read.each(func(f *fields) { p.Terms, p.TermsCite = list(f.next()), f.cite() },
		"SELECT "+packed("terms", "sources", "locator")+" FROM term WHERE item = ?", n)
	read.ownWords(n, p)
	if read.err != nil {
		return nil, read.err
	}
	p.Sources, err = s.sources(ctx, p)
	return p, err
}

// number finds the item that an id stands for: its own, that of one of its
// editions, or another number of it. A number that several items bear, as after
// a renumbering, opens the first of them.
func (s *Store) number(ctx context.Context, id string) (n int, err error) {
	err = s.db.QueryRowContext(ctx, `
		SELECT n FROM item WHERE id = ?1
		UNION ALL SELECT item FROM edition WHERE id = ?1
		UNION ALL SELECT item FROM alias WHERE id = ?1 AND id <> ''
		LIMIT 1`, id).Scan(&n)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, fmt.Errorf("%q: %w", id, app.ErrNotFound)
	}
	return n, err
}

// sources returns the sources that a page cites.
func (s *Store) sources(ctx context.Context, p *app.Page) (map[string]app.Source, error) {
	sources := map[string]app.Source{}
	cite := func(c app.Cite) {
		for _, key := range c.Sources {
			if _, ok := sources[key]; !ok {
				sources[key] = app.Source{}
			}
		}
	}
	cite(p.Item.Cite)
	cite(p.TermsCite)
	for _, e := range p.Editions {
		cite(e.Cite)
	}
	for _, f := range p.Facts {
		cite(f.Cite)
	}
	for _, d := range p.Digests {
		cite(d.Cite)
	}
	for _, tasks := range [][]app.Task{p.Tasks, p.Given} {
		for _, t := range tasks {
			cite(t.Cite)
		}
	}
	for _, e := range p.Errors {
		cite(e.Cite)
	}
	for _, links := range [][]app.Link{p.Out, p.In, p.Through} {
		for i := range links {
			cite(links[i].Cite)
			cite(links[i].Other.Cite)
		}
	}
	return s.Sources(ctx, slices.Collect(maps.Keys(sources)))
}

// Sources returns sources by their keys. A key that names none is left out.
func (s *Store) Sources(ctx context.Context, keys []string) (map[string]app.Source, error) {
	wanted, err := json.Marshal(keys)
	if err != nil {
		return nil, err
	}
	sources := make(map[string]app.Source, len(keys))
	read := reader{ctx: ctx, db: s.db}
	read.each(func(f *fields) {
		source := f.source()
		sources[source.Key] = source
	}, "SELECT "+packed("key", "title", "publisher", "date", "address", "terms")+
		" FROM source WHERE key IN (SELECT value FROM json_each(?))", string(wanted))
	return sources, read.err
}

package main

import (
	"errors"
	"fmt"

	"vademecum/app/mark"
	"vademecum/data/library"
)

type collectionCommand struct {
	Name   string  `arg:"" optional:"" name:"name" help:"Name of a collection, in one argument. If none is given, all are listed."`
	Rename string  `name:"rename" placeholder:"NAME" help:"Give it another name."`
	Note   *string `name:"note" placeholder:"TEXT" help:"Say what it is for, in Markdown; with an empty text, nothing."`
	JSON   bool    `name:"json" help:"Print JSON, as docs/terminal.md describes it."`
	At     int     `name:"at" placeholder:"N" help:"Put it at place N among the collections, counted from 1."`
}

// Validate refuses what cannot be meant. Kong calls it before Run.
func (c *collectionCommand) Validate() error {
	switch {
	case c.At < 0:
		return fmt.Errorf("--at %d: places are counted from 1", c.At)
	case c.Name == "" && (c.Rename != "" || c.Note != nil || c.At > 0):
		return errors.New("give the name of the collection to change")
	}
	return nil
}

// Run changes a collection, and prints it; or it lists them all.
func (c *collectionCommand) Run(t *terminal) error {
	l, err := openMarks(t)
	if err == errNoMarks && c.Name == "" && c.JSON {
		return printJSON(t.out, collectionsJSON(nil))
	}
	if err != nil {
		return err
	}
	defer l.Close()
	if c.Name == "" && c.JSON {
		return printJSON(t.out, collectionsJSON(l.marks.Collections))
	}
	if c.Name == "" {
		if len(l.marks.Collections) == 0 {
			fmt.Fprintln(t.errs, "vade: there are no collections yet; make one with: vade collect NAME ID")
		}
		var rows [][]string
		for _, c := range l.marks.Collections {
			rows = append(rows, []string{c.Name, fmt.Sprint(len(c.Entries)), mark.Beginning(c.Note, 60)})
		}
		_, err := fmt.Fprint(t.out, aligned("", rows))
		return err
	}
	collection, err := named(l.marks, c.Name)
	if err != nil {
		return err
	}
	if err := c.change(t, l.Library, collection); err != nil {
		return err
	}
	m, err := l.Marks(t.ctx)
	if err != nil {
		return err
	}
	for i, now := range m.Collections {
		switch {
		case now.N != collection.N:
		case c.JSON:
			return printJSON(t.out, collectionsJSON(m.Collections[i:i+1]))
		default:
			_, err = fmt.Fprint(t.out, collectionText(now))
		}
	}
	return err
}

func (c *collectionCommand) change(t *terminal, l *library.Library, seen mark.Collection) error {
	if c.Rename != "" {
		if err := l.RenameCollection(t.ctx, seen.N, c.Rename); err != nil {
			return err
		}
	}
	if c.Note != nil {
		if err := l.DescribeCollection(t.ctx, seen, *c.Note); err != nil {
			return err
		}
	}
	if c.At > 0 {
		return l.MoveCollection(t.ctx, seen.N, c.At-1)
	}
	return nil
}

// named finds a collection.
func named(m mark.Marks, name string) (mark.Collection, error) {
	c, found := m.Collection(name)
	if !found {
		return c, fmt.Errorf("there is no collection “%.60s”; vade collection lists those that there are", name)
	}
	return c, nil
}

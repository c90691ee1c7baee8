package main

import (
	"fmt"

	"vademecum/app/mark"
	"vademecum/data/library"
)

type collectCommand struct {
	Collection string   `arg:"" name:"collection" help:"Name of the collection, in one argument. It is made where there is none."`
	ID         []string `arg:"" name:"id" help:"Ids of items or identifiers in any spelling, each in one argument; of passages doc/3f9a#§41."`
	Note       string   `name:"note" placeholder:"TEXT" help:"Why they are there, in Markdown."`
	At         int      `name:"at" placeholder:"N" help:"Put them at place N, counted from 1; if not given, at the end, or where they are."`
}

// Validate refuses what cannot be meant. Kong calls it before Run.
func (c *collectCommand) Validate() error {
	if c.At < 0 {
		return fmt.Errorf("--at %d: places are counted from 1", c.At)
	}
	return nil
}

// Run puts items and passages into a collection. Before it does, it looks all of
// them up: with a mistake among them, nothing is put there.
func (c *collectCommand) Run(t *terminal) error {
	l, err := openLibrary(t)
	if err != nil {
		return err
	}
	defer l.Close()
	subjects, err := subjectsOf(t, l, c.ID)
	if err != nil {
		return err
	}
	collection, err := collectionFor(t, l, c.Collection)
	if err != nil {
		return err
	}
	for i, s := range subjects {
		err := l.Collect(t.ctx, collection.N, s, c.Note)
		if err == nil && c.At > 0 {
			err = l.MoveEntry(t.ctx, collection.N, s.Target, c.At-1+i)
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(t.out, "collected  %s  %s\n", s.Target, subjectTitle(s))
	}
	return nil
}

// collectionFor finds a collection by its name, and makes it where there is none.
func collectionFor(t *terminal, l *library.Library, name string) (mark.Collection, error) {
	m, err := l.Marks(t.ctx)
	if err != nil {
		return mark.Collection{}, err
	}
	if c, found := m.Collection(name); found {
		return c, nil
	}
	return l.AddCollection(t.ctx, name, "")
}

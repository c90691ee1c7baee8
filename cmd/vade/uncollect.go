package main

import "vademecum/app/mark"

type uncollectCommand struct {
	Collection string   `arg:"" name:"collection" help:"Name of the collection, in one argument."`
	ID         []string `arg:"" optional:"" name:"id" help:"Ids of items or passages in it, as vade collection lists them, or identifiers in any spelling. If none is given, the whole collection is deleted."`
}

// Run takes entries out of a collection, or deletes it.
func (c *uncollectCommand) Run(t *terminal) error {
	return deleting(t, func(l ownMarks) error {
		collection, err := named(l.marks, c.Collection)
		if err != nil {
			return err
		}
		if len(c.ID) == 0 {
			return l.deleted(l.DeleteCollection(t.ctx, collection.N))
		}
		var entries []mark.Subject
		for _, e := range collection.Entries {
			entries = append(entries, e.Subject)
		}
		targets, err := targetsAmong(t, l.Library, entries, c.ID, "%s is not in this collection")
		if err != nil {
			return err
		}
		for _, target := range targets {
			if err := l.deleted(l.Uncollect(t.ctx, collection.N, target)); err != nil {
				return err
			}
		}
		return nil
	})
}

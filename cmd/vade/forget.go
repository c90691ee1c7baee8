package main

import (
	"fmt"
	"strings"
)

type forgetCommand struct {
	ID []string `arg:"" name:"id" help:"Ids of documents, as vade documents lists them; the first four digits or more will do."`
}

// Run takes documents out of the library. Before it does, it looks all of them up:
// with a mistake among the ids, nothing is forgotten.
func (c *forgetCommand) Run(t *terminal) error {
	l, err := openDocuments(t)
	if err != nil {
		return err
	}
	defer l.Close()
	ids := make([]string, len(c.ID))
	for i, id := range c.ID {
		d, err := l.Stored(t.ctx, id)
		if err != nil {
			return err
		}
		ids[i] = d.ID
	}
	kept := 0
	for _, id := range ids {
		m, err := l.MarksOn(t.ctx, id)
		if err != nil {
			return err
		}
		kept += len(m.Stars) + len(m.Notes) + len(m.Collections)
		gone, err := l.Forget(t.ctx, id)
		if err != nil {
			return err
		}
		fmt.Fprintf(t.out, "forgotten  %s  %s\n", gone.ID, gone.Title)
	}
	if kept > 0 {
		fmt.Fprintf(t.errs, "%s on it stay in your library, without its title; vade marks lists them\n", plural(kept, "mark"))
	}
	if copies := l.Copies(); len(copies) > 0 {
		fmt.Fprintf(t.errs, "Copies of the library made before it was changed to a new version still hold what it held then: %s\n", strings.Join(copies, ", "))
	}
	return nil
}

package main

import (
	"fmt"
	"time"

	"vademecum/app/document"
)

type documentsCommand struct {
	JSON bool `name:"json" help:"Print JSON, as docs/terminal.md describes it."`
}

// Run lists the documents, the one imported last first.
func (c *documentsCommand) Run(t *terminal) error {
	l, err := openExisting(t)
	if err != nil {
		return err
	}
	var list []document.Stored
	if l != nil {
		defer l.Close()
		if list, err = l.Documents(t.ctx); err != nil {
			return err
		}
	}
	if c.JSON {
		return printJSON(t.out, documentsJSON(list))
	}
	if len(list) == 0 {
		fmt.Fprintf(t.errs, "vade: %v\n", errNoDocuments)
		return nil
	}
	var rows [][]string
	for _, d := range list {
		rows = append(rows, []string{d.ID, d.Imported.Format(time.DateOnly), string(d.Format), extent(d), d.Title})
	}
	_, err = fmt.Fprint(t.out, aligned("", rows))
	return err
}

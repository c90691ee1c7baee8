package main

import (
	"fmt"

	"vademecum/app/document"
)

// noDocuments is said where documents are asked for and there are none.
const noDocuments = "there are no documents in your library yet; bring some in with: vade import PATH"

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
		fmt.Fprintf(t.errs, "vade: %s\n", noDocuments)
		return nil
	}
	var rows [][]string
	for _, d := range list {
		rows = append(rows, []string{d.ID, d.Imported.Format("2006-01-02"), string(d.Format), extent(d), d.Title})
	}
	_, err = fmt.Fprint(t.out, aligned("", rows))
	return err
}

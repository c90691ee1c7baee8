package main

import (
	"fmt"

	"vademecum/app/document"
	"vademecum/app/search"
)

// passagesShown is how many passages of the person's documents stand below the
// items that a search found.
const passagesShown = 5

// excerptShown is how many bytes of a passage its line shows.
const excerptShown = 150

// passagesBelow prints passages under a heading of their own, behind the items.
// It reports whether there were any. A library that cannot be used is told of, and
// the search of the catalogue goes on.
func passagesBelow(t *terminal, r search.Result) (found bool, err error) {
	l, err := openExisting(t)
	if l == nil && err == nil {
		return false, nil
	}
	var list []document.Found
	if err == nil {
		defer l.Close()
		list, err = r.Passages(t.ctx, passagesShown, l.Search)
	}
	if err != nil {
		fmt.Fprintf(t.errs, "vade: %v\n", err)
		return false, nil
	}
	if len(list) == 0 {
		return false, nil
	}
	gap := "\n"
	if len(r.Hits) == 0 {
		gap = ""
	}
	_, err = fmt.Fprintf(t.out, "%sIn your documents\n%s", gap, passagesText(list))
	return true, err
}

// mine answers a query from the person's documents alone.
func (c *searchCommand) mine(t *terminal, r search.Result) error {
	l, err := openDocuments(t)
	if err != nil {
		return err
	}
	defer l.Close()
	list, err := r.Passages(t.ctx, c.Limit, l.Search)
	if err != nil {
		return err
	}
	if c.JSON {
		err = printJSON(t.out, passagesJSON(list))
	} else {
		_, err = fmt.Fprint(t.out, passagesText(list))
	}
	switch {
	case err != nil:
		return err
	case len(list) > 0:
		return nil
	case !r.Plain():
		return fmt.Errorf("your documents are searched for words and for items, and this was understood as %s", r.Understood)
	}
	return fmt.Errorf("no passage of your documents holds %q", r.Query)
}

// passagesText prints a line on each passage: document, place, and the words in
// what stands around them.
func passagesText(list []document.Found) string {
	var rows [][]string
	for _, f := range list {
		text, _ := document.Excerpt(f.Passage.Text, f.Words, excerptShown)
		rows = append(rows, []string{f.Document.ID, f.Passage.Place(), text})
	}
	return aligned("", rows)
}

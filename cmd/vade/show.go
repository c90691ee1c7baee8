package main

import (
	"fmt"
	"strings"
)

type showCommand struct {
	ID      []string `arg:"" name:"id" help:"An id (itu-t/X.509), or an identifier in any spelling that names one item."`
	JSON    bool     `name:"json" help:"Print JSON, as docs/terminal.md describes it."`
	Sources bool     `name:"sources" help:"Print the source of every fact."`
}

// Run shows one item.
func (c *showCommand) Run(t *terminal) error {
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	page, edition, err := resolve(t, store, strings.Join(c.ID, " "))
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(t.out, toJSON(page, edition))
	}
	_, err = fmt.Fprint(t.out, pageText(page, edition, c.Sources))
	return err
}

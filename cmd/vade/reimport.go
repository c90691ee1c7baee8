package main

import (
	"errors"
	"fmt"

	"vademecum/data/library"
)

type reimportCommand struct {
	ID       []string `arg:"" optional:"" name:"id" help:"Ids of documents, as vade documents lists them. If none is given, all that an earlier program took apart."`
	All      bool     `name:"all" help:"Take every document apart again."`
	Encoding string   `name:"encoding" placeholder:"NAME" help:"Encoding of these documents from now on, such as windows-1252, or detected."`
	JSON     bool     `name:"json" help:"Print JSON, one object in each line."`
}

// Validate refuses what cannot be meant. Kong calls it before Run.
func (c *reimportCommand) Validate() error {
	if c.All && len(c.ID) > 0 {
		return errors.New("give ids, or --all")
	}
	if c.Encoding != "" && len(c.ID) == 0 {
		return errors.New("--encoding is for documents given by their ids")
	}
	return nil
}

// Run takes documents apart again, from the files kept in the library.
func (c *reimportCommand) Run(t *terminal) error {
	l, err := openDocuments(t)
	if err != nil {
		return err
	}
	defer l.Close()
	ids := c.ID
	if c.All {
		list, err := l.Documents(t.ctx)
		if err != nil {
			return err
		}
		for _, d := range list {
			ids = append(ids, d.ID)
		}
		if len(ids) == 0 {
			return errNoDocuments
		}
	}
	x, err := extractor(t)
	if err != nil {
		return err
	}
	r := &reporter{t: t, json: c.JSON, count: map[library.Outcome]int{}}
	err = l.Reextract(t.ctx, x, ids, c.Encoding, r.report)
	switch {
	case t.ctx.Err() != nil:
		return errors.New("stopped; documents without a line are as they were")
	case err != nil:
		return err
	case len(r.count) == 0:
		fmt.Fprintln(t.errs, "All documents were taken apart by this program and this catalogue.")
		return nil
	}
	return r.done()
}

package main

import (
	"errors"
	"fmt"
	"strings"

	"vademecum/app/search"
)

type searchCommand struct {
	Query []string `arg:"" help:"A number, words or parts of words. Several arguments are one query."`
	JSON  bool     `name:"json" help:"Print JSON, as docs/terminal.md describes it."`
	Limit int      `name:"limit" short:"n" default:"20" placeholder:"N" help:"Print at most N items (20)."`
}

// Validate refuses what cannot be meant. Kong calls it before Run.
func (c *searchCommand) Validate() error {
	switch {
	case strings.TrimSpace(strings.Join(c.Query, " ")) == "":
		return errors.New("the query is empty: give a number such as X.509, or words of a title")
	case c.Limit < 1:
		return fmt.Errorf("-n %d: give a number of items from 1 on", c.Limit)
	}
	return nil
}

// Run searches. Finding nothing is an error, because scripts want to know.
func (c *searchCommand) Run(t *terminal) error {
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	index, err := newIndex(t, store)
	if err != nil {
		return err
	}
	result, err := index.Search(t.ctx, strings.Join(c.Query, " "), c.Limit)
	if err != nil {
		return err
	}
	if c.JSON {
		err = printJSON(t.out, hitsJSON(result.Hits))
	} else {
		_, err = fmt.Fprint(t.out, table(result.Hits))
	}
	if err != nil {
		return err
	}
	if len(result.Hits) == 0 {
		return errors.New(result.Notice)
	}
	if result.Notice != "" {
		fmt.Fprintln(t.errs, result.Notice)
	}
	return nil
}

// table prints hits under each other: id, status and title.
func table(hits []search.Hit) string {
	var rows [][]string
	for _, h := range hits {
		id := h.Item.ID
		if h.Edition != "" {
			id = h.Edition
		}
		rows = append(rows, []string{id, string(h.Status), titleOf(h.Item.Title, h.Item.TitleNote)})
	}
	return aligned("", rows)
}

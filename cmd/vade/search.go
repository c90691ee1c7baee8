package main

import (
	"errors"
	"fmt"
	"strings"

	"vademecum/app/search"
)

type searchCommand struct {
	Query   []string `arg:"" help:"A number, words or parts of words, filters such as kind:res or sg:17, or what is linked, such as cites x.509. Several arguments are one query."`
	JSON    bool     `name:"json" help:"Print JSON, as docs/terminal.md describes it."`
	Explain bool     `name:"explain" help:"Print under each item why it was found."`
	Mine    bool     `name:"mine" help:"Search the passages of your own documents."`
	Limit   int      `name:"limit" short:"n" default:"20" placeholder:"N" help:"Print at most N items or passages (20)."`
}

// Validate refuses what cannot be meant. Kong calls it before Run.
func (c *searchCommand) Validate() error {
	switch {
	case strings.TrimSpace(strings.Join(c.Query, " ")) == "":
		return errors.New("the query is empty: give a number such as X.509, or words of a title")
	case c.Limit < 1:
		return fmt.Errorf("-n %d: give a number of items from 1 on", c.Limit)
	case c.Mine && c.Explain:
		return errors.New("--explain is about items, and --mine lists passages: give one of them")
	}
	return nil
}

// Run searches the catalogue, and then the person's own documents. Finding nothing
// is an error, because scripts want to know.
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
	if c.Mine {
		return c.mine(t, result)
	}
	found := len(result.Hits) > 0
	if c.JSON {
		err = printJSON(t.out, hitsJSON(result.Hits, c.Explain))
	} else if _, err = fmt.Fprint(t.out, explained(result.Hits, c.Explain)); err == nil {
		var passages bool
		passages, err = passagesBelow(t, result)
		found = found || passages
	}
	if err != nil {
		return err
	}
	for _, said := range understood(result) {
		fmt.Fprintln(t.errs, said)
	}
	if !found {
		return errors.New(result.Notice.String())
	}
	if !result.Notice.Empty() {
		fmt.Fprintln(t.errs, result.Notice)
	}
	return nil
}

// understood says how a query was taken, where that cannot be seen in the query.
func understood(r search.Result) []string {
	var said []string
	if !r.Understood.Empty() {
		said = append(said, "Understood as "+r.Understood.String())
	}
	switch {
	case r.DidYouMean == "":
	case len(r.Hits) > 0 && r.Hits[0].Tier == search.TierRepaired:
		said = append(said, fmt.Sprintf("Showing results for “%s”.", r.DidYouMean))
	default:
		said = append(said, fmt.Sprintf("Did you mean “%s”?", r.DidYouMean))
	}
	return said
}

// explained is the table of hits, with the reason under each when it is asked for.
func explained(hits []search.Hit, explain bool) string {
	if !explain {
		return table(hits)
	}
	var b strings.Builder
	lines := strings.SplitAfter(table(hits), "\n")
	for i, h := range hits {
		fmt.Fprintf(&b, "%s    %s\n", lines[i], reason(h))
	}
	return b.String()
}

// reason says why a hit is there and where it is: the tier that found it, how the
// words were taken when not as typed, what of it matched, and its score.
func reason(h search.Hit) string {
	h = h.Marked()
	why := h.Tier.String()
	if h.Why != "" && h.Why != why {
		why += " (" + h.Why + ")"
	}
	for _, field := range []struct {
		name, text string
		matches    []search.Range
	}{{"code", h.Item.Code, h.Code}, {"title", h.Item.Title, h.Title}} {
		var matched []string
		for _, m := range field.matches {
			matched = append(matched, "“"+field.text[m.From:m.To]+"”")
		}
		if len(matched) > 0 {
			why += ", " + field.name + " " + strings.Join(matched, " ")
		}
	}
	return fmt.Sprintf("%s, score %.0f", why, h.Score)
}

// table prints hits under each other: id, status and title.
func table(hits []search.Hit) string {
	var rows [][]string
	for _, h := range hits {
		id := h.Item.ID
		if h.Edition != "" {
			id = h.Edition
		}
		rows = append(rows, []string{id, string(h.Status), called(*h.Item)})
	}
	return aligned("", rows)
}

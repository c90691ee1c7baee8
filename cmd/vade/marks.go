package main

import (
	"errors"
	"fmt"
	"strings"

	"vademecum/app/mark"
)

type marksCommand struct {
	Query  []string `arg:"" optional:"" help:"Words of notes, collections, codes and titles, or beginnings of them. If none is given, everything."`
	JSON   bool     `name:"json" help:"Print JSON, as docs/terminal.md describes it."`
	Export string   `name:"export" placeholder:"FILE" help:"Write all marks to a new file, in Markdown."`
	Import string   `name:"import" placeholder:"FILE" help:"Bring the marks of such a file to those there are."`
}

// Validate refuses what cannot be meant. Kong calls it before Run.
func (c *marksCommand) Validate() error {
	wishes := 0
	for _, wish := range []bool{len(c.Query) > 0 || c.JSON, c.Export != "", c.Import != ""} {
		if wish {
			wishes++
		}
	}
	if wishes > 1 {
		return errors.New("give a query, or --export, or --import: they are about different things")
	}
	return nil
}

// Run lists and searches one's own marks, writes them to a file, or takes a file in.
func (c *marksCommand) Run(t *terminal) error {
	if c.Import != "" {
		return c.take(t)
	}
	l, err := openMarks(t)
	if err == nil {
		defer l.Close()
	} else if err != errNoMarks || c.Export != "" {
		return err
	}
	if c.Export != "" {
		m, err := l.ExportMarks(t.ctx, c.Export)
		if err != nil {
			return err
		}
		fmt.Fprintf(t.errs, "%s written to %s\n", countText(m), c.Export)
		return nil
	}
	m, query := l.marks, strings.Join(c.Query, " ")
	if query != "" {
		m = m.Find(query)
	}
	if c.JSON {
		err = printJSON(t.out, marksToJSON(m))
	} else {
		_, err = fmt.Fprint(t.out, marksText(m))
	}
	switch {
	case err != nil || !m.Empty():
		return err
	case query != "":
		return fmt.Errorf("none of your marks holds %q", query)
	}
	fmt.Fprintf(t.errs, "vade: %v\n", errNoMarks)
	return nil
}

// take brings in a file.
func (c *marksCommand) take(t *terminal) error {
	l, err := openLibrary(t)
	if err != nil {
		return err
	}
	defer l.Close()
	sum, err := l.ImportMarks(t.ctx, c.Import)
	if err != nil {
		return err
	}
	if sum == (mark.Sum{}) {
		fmt.Fprintln(t.errs, "everything in it was there already")
		return nil
	}
	text := fmt.Sprintf("new: %s, %s, %s with %s, %d opened last", plural(sum.Stars, "star"), plural(sum.Notes, "note"),
		plural(sum.Collections, "collection"), plural(sum.Entries, "item"), sum.Recents)
	if sum.Joined > 0 {
		text += fmt.Sprintf("; %s of collections put below those there were", plural(sum.Joined, "note"))
	}
	fmt.Fprintln(t.errs, text)
	return nil
}

// countText says how many marks there are.
func countText(m mark.Marks) string {
	return fmt.Sprintf("%s, %s, %s, %d opened last",
		plural(len(m.Stars), "star"), plural(len(m.Notes), "note"), plural(len(m.Collections), "collection"), len(m.Recents))
}

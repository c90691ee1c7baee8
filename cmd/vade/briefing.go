package main

import (
	"fmt"
	"time"

	"vademecum/app/briefing"
	"vademecum/app/briefing/file"
)

type briefingCommand struct {
	Collection string  `arg:"" name:"collection" help:"Name of the collection, in one argument."`
	Format     *string `name:"format" placeholder:"NAME" enum:"markdown,html,docx,pdf" help:"Format: markdown, html, docx or pdf; if not given, that of the ending of FILE."`
	Output     string  `name:"output" short:"o" placeholder:"FILE" help:"Write to a file; if not given, to standard output."`
}

// format is the one that is asked for, or that the name of the file has.
func (c *briefingCommand) format() (file.Format, error) {
	switch {
	case c.Format != nil:
		for _, f := range file.Formats {
			if f.Name == *c.Format {
				return f, nil
			}
		}
	case c.Output != "":
		return file.Of(c.Output)
	}
	return file.Formats[0], nil
}

// Run writes the briefing of a collection, as of today.
func (c *briefingCommand) Run(t *terminal) error {
	format, err := c.format()
	if err != nil {
		return err
	}
	l, err := openMarks(t)
	if err != nil {
		return err
	}
	defer l.Close()
	collection, err := named(l.marks, c.Collection)
	if err != nil {
		return err
	}
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	b, err := briefing.Compose(t.ctx, briefing.Input{
		Collection: collection, Notes: l.marks.Notes, Pages: store, Documents: l.Library,
		Date: time.Now().Format(time.DateOnly), Snapshot: store.Meta().Date,
	})
	if err != nil {
		return err
	}
	if c.Output == "" {
		return format.Write(t.out, b)
	}
	if err := file.Save(c.Output, format, b); err != nil {
		return err
	}
	fmt.Fprintf(t.errs, "%s of %s written to %s\n", format.Title, plural(len(b.Items), "item"), c.Output)
	return nil
}

package main

import (
	"fmt"
	"strings"
	"time"

	"vademecum/app/document"
	"vademecum/data/akn"
)

type aknCommand struct {
	ID         string `arg:"" name:"id" help:"Id of a document, as vade documents lists it; the first four digits or more will do."`
	Resolution string `name:"resolution" placeholder:"NUMBER" help:"One resolution of a document that holds several: its number as printed, or its id."`
	Into       string `name:"into" placeholder:"FOLDER" help:"Write every resolution of the document, or the one that is named, into a folder instead of one to standard output."`
}

// Run writes resolutions as XML.
func (c *aknCommand) Run(t *terminal) error {
	l, err := openDocuments(t)
	if err != nil {
		return err
	}
	defer l.Close()
	o, err := l.Document(t.ctx, c.ID)
	if err != nil {
		return err
	}
	if c.Into != "" && c.Resolution == "" {
		path, err := akn.Save(c.Into, o.Title, &o.Document, time.Now())
		return c.told(t, len(o.Document.Resolutions), path, err)
	}
	n, err := c.one(o.Document.Resolutions)
	if err != nil {
		return err
	}
	if c.Into != "" {
		path, err := akn.SaveOne(c.Into, &o.Document, n, time.Now())
		return c.told(t, 1, path, err)
	}
	return akn.Write(t.out, &o.Document, n, time.Now())
}

// told tells on the terminal where resolutions were written, if they were.
func (c *aknCommand) told(t *terminal, n int, path string, err error) error {
	if err == nil {
		fmt.Fprintf(t.errs, "%s written to %s\n", plural(n, "resolution"), path)
	}
	return err
}

// one is the index of the resolution that is meant.
func (c *aknCommand) one(all []document.Resolution) (int, error) {
	if c.Resolution == "" {
		switch len(all) {
		case 0:
			return 0, fmt.Errorf("the document %s holds no resolution", c.ID)
		case 1:
			return 0, nil
		}
		return 0, fmt.Errorf("the document %s holds %d resolutions: name one with --resolution, or write them all with --into FOLDER", c.ID, len(all))
	}
	found := -1
	for n, r := range all {
		if !strings.EqualFold(r.Number, c.Resolution) && r.ID != c.Resolution {
			continue
		}
		if found >= 0 {
			return 0, fmt.Errorf("the document %s holds more than one resolution %s: name it by its id, or write all with --into FOLDER", c.ID, c.Resolution)
		}
		found = n
	}
	if found < 0 {
		return 0, fmt.Errorf("the document %s holds no resolution %s", c.ID, c.Resolution)
	}
	return found, nil
}

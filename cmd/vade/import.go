package main

import (
	"errors"

	"vademecum/data/library"
)

type importCommand struct {
	Path     []string `arg:"" name:"path" help:"A file, or a folder with all files in it and in its folders."`
	Encoding string   `name:"encoding" placeholder:"NAME" help:"Encoding of plain text, Markdown and HTML, such as windows-1252. Detected if not given."`
	JSON     bool     `name:"json" help:"Print JSON, one object in each line."`
}

// Run imports, with a line on each file as soon as it is done.
func (c *importCommand) Run(t *terminal) error {
	x, err := extractor(t)
	if err != nil {
		return err
	}
	l, err := openLibrary(t)
	if err != nil {
		return err
	}
	defer l.Close()
	r := &reporter{t: t, json: c.JSON, count: map[library.Outcome]int{}}
	err = l.Import(t.ctx, x, c.Path, c.Encoding, r.report)
	switch {
	case t.ctx.Err() != nil:
		return errors.New("stopped; what was added so far is in the library, and nothing of the rest")
	case err != nil:
		return err
	case len(r.count) == 0:
		return errors.New("there is no file in it to import")
	}
	return r.done()
}

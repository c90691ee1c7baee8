package main

import (
	"fmt"

	"vademecum/data/snapshot"
)

type buildCommand struct {
	Bundle string `default:"data/snapshot/bundled" type:"path" placeholder:"DIR" help:"Folder from which the program takes its snapshot (default data/snapshot/bundled)."`
	Plain  string `type:"path" placeholder:"FILE" help:"Write a plain SQLite file to look into, and leave the program's snapshot alone."`
}

// Run builds the snapshot and says what is in it.
func (c *buildCommand) Run(line *commandLine) error {
	build, to := snapshot.Bundle, c.Bundle
	if c.Plain != "" {
		build, to = snapshot.Build, c.Plain
	}
	meta, err := build(line.Catalogue, to)
	if err != nil {
		return err
	}
	fmt.Printf("%s: snapshot of %s, %d items, %d editions, %d links\n",
		to, meta.Date, meta.Totals["item"], meta.Totals["edition"], meta.Totals["link"])
	return nil
}

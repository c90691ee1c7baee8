package main

import "vademecum/data/facts"

type factsCommand struct {
	Dir string `arg:"" type:"path" help:"Folder of the tables of facts."`
}

// Run imports the tables.
func (c *factsCommand) Run(line *commandLine) error {
	return facts.Import(c.Dir, line.Catalogue)
}

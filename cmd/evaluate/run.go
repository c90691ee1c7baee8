package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
)

// sets is the folder of the test sets, from the root of the repository.
const sets = "app/search/testdata/evaluation"

type runCommand struct {
	Files  []string `arg:"" optional:"" type:"existingfile" placeholder:"FILE" help:"Sets of queries (default all in app/search/testdata/evaluation; with --misses those for tuning)."`
	Misses bool     `help:"List every query whose right answer does not stand first, and what did."`
	JSON   bool     `name:"json" help:"Print JSON."`
}

// Run measures and prints.
func (c *runCommand) Run(ctx context.Context) error {
	files := c.Files
	if len(files) == 0 {
		pattern := "/*.jsonl"
		if c.Misses { // who has seen what is held out cannot measure with it any more
			pattern = "/*-tuning.jsonl"
		}
		files, _ = filepath.Glob(sets + pattern)
	}
	if len(files) == 0 {
		return errors.New("there are no sets in " + sets + "; run it in the root of the repository, or name files")
	}
	cases, err := readFiles(files)
	if err != nil {
		return err
	}
	x, store, err := index(ctx)
	if err != nil {
		return err
	}
	defer store.Close()
	outcomes, err := measure(ctx, x, cases)
	if err != nil {
		return err
	}
	if c.JSON {
		return printJSON(os.Stdout, outcomes, c.Misses)
	}
	if c.Misses {
		printMisses(os.Stdout, outcomes)
	}
	return printTable(os.Stdout, outcomes)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"vademecum/data/terms"
)

type termsCommand struct {
	Dir string `arg:"" type:"path" help:"Checkout of relaton-data-itu: a folder of YAML files, or one with a folder data of them."`
}

// Run writes the table of terms. Progress goes to standard error.
func (c *termsCommand) Run(ctx context.Context, line *commandLine) error {
	err := terms.Import(ctx, c.Dir, line.Catalogue, func(done, total int) {
		if done%5000 == 0 || done == total {
			fmt.Fprintf(os.Stderr, "%d of %d files read\n", done, total)
		}
	})
	if errors.Is(err, context.Canceled) {
		return errors.New("stopped; the catalogue is as it was")
	}
	return err
}

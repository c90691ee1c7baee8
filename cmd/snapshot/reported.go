package main

import (
	"context"
	"fmt"
	"strings"

	"vademecum/data/reported"
)

type reportedCommand struct {
	File   string `arg:"" type:"existingfile" help:"The report, as text."`
	Source string `default:"wsis-report-2022" help:"Key of the report in sources.tsv."`
}

// Run writes what a report names under the action lines into the catalogue.
func (c *reportedCommand) Run(ctx context.Context, line *commandLine) error {
	missing, err := reported.Import(ctx, c.File, c.Source, line.Catalogue)
	if err != nil {
		return err
	}
	if len(missing) > 0 {
		fmt.Printf("The report names %d texts that the catalogue lacks: %s\n", len(missing), strings.Join(missing, ", "))
	}
	return nil
}

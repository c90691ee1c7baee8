// Command evaluate is for maintainers: it measures how well search answers, over
// sets of queries with their right answers. docs/search.md describes it.
package main

import (
	"context"
	"os"
	"os/signal"

	"github.com/alecthomas/kong"
)

type commandLine struct {
	Run      runCommand      `cmd:"" default:"withargs" help:"Measure search over sets of queries."`
	Refs     refsEvaluation  `cmd:"" help:"Measure the reading of references against what careful readers found."`
	Generate generateCommand `cmd:"" help:"Write the sets of queries that are derived from the catalogue."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	var line commandLine
	command := kong.Parse(&line,
		kong.Name("evaluate"),
		kong.Description("How well does search answer? Run it in the root of the repository."),
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	command.FatalIfErrorf(command.Run())
}

// Command snapshot is for maintainers: it turns the sources into the catalogue
// and the catalogue into the snapshot that the program carries.
package main

import (
	"context"
	"os"
	"os/signal"

	"github.com/alecthomas/kong"
)

type commandLine struct {
	Catalogue string `default:"data/catalogue" type:"path" placeholder:"DIR" help:"Directory of the catalogue (default data/catalogue)."`

	Relaton  relatonCommand  `cmd:"" help:"Write the Recommendations and ITU-R publications into the catalogue, from a checkout of relaton-data-itu."`
	Facts    factsCommand    `cmd:"" help:"Write resolutions, action lines, goals, study groups and events into the catalogue, from the tables of facts."`
	Terms    termsCommand    `cmd:"" help:"Write the terms into the catalogue, from a checkout of relaton-data-itu and the list kept by hand."`
	Reported reportedCommand `cmd:"" help:"Write what a report on the WSIS outcomes names under the action lines into the catalogue."`
	Verify   verifyCommand   `cmd:"" help:"Check the catalogue as a whole, against the source documents too where they are."`
	Build    buildCommand    `cmd:"" help:"Build the snapshot from the catalogue."`
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	var line commandLine
	command := kong.Parse(&line,
		kong.Name("snapshot"),
		kong.Description("Sources to catalogue, catalogue to snapshot. Run it in the root of the repository."),
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	command.FatalIfErrorf(command.Run(&line))
}

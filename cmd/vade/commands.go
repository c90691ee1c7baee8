package main

import (
	"context"
	"io"
)

const description = "Look up ITU Recommendations, resolutions, WSIS action lines and SDGs, offline."

// commands is the command line as kong reads it: one field, one file and one
// section of docs/terminal.md for each command.
type commands struct {
	Search  searchCommand  `cmd:"" help:"Find items by number, words or parts of words."`
	Show    showCommand    `cmd:"" help:"Show one item with its editions and links."`
	Open    openCommand    `cmd:"" help:"Open an item in the window."`
	Doctor  doctorCommand  `cmd:"" help:"Check that everything is in its place."`
	Version versionCommand `cmd:"" help:"Print the versions of the program and its data."`
}

// A terminal is what a command speaks to: what was asked for goes to out, what
// is to be said about it goes to errs.
type terminal struct {
	ctx  context.Context
	out  io.Writer
	errs io.Writer
}

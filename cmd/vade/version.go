package main

import (
	"fmt"
	"runtime/debug"
)

type versionCommand struct{}

// Run prints the version of the program and the date of the data in it.
func (c *versionCommand) Run(t *terminal) error {
	program := "of unknown version"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		program = info.Main.Version
	}
	fmt.Fprintf(t.out, "vade %s\n", program)
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	meta := store.Meta()
	_, err = fmt.Fprintf(t.out, "snapshot of %s, format %d, %d items\n", meta.Date, meta.Schema, meta.Totals["item"])
	return err
}

package main

import (
	"fmt"
	"runtime/debug"

	"github.com/alecthomas/kong"
)

type versionCommand struct{}

// A versionFlag is what other programs have for vade version.
type versionFlag bool

// BeforeReset answers in the place of a command, so that none need be named. Kong calls
// it as soon as it has met the flag.
func (versionFlag) BeforeReset(k *kong.Kong, t *terminal) error {
	if err := (&versionCommand{}).Run(t); err != nil {
		fmt.Fprintf(t.errs, "vade: %v\n", err)
		k.Exit(1)
		return nil
	}
	k.Exit(0)
	return nil
}

// Run prints the version of the program and the date of the data in it.
func (c *versionCommand) Run(t *terminal) error {
	program := "of unknown version"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		program = info.Main.Version
	}
	if _, err := fmt.Fprintf(t.out, "vade %s\n", program); err != nil {
		return err
	}
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	meta := store.Meta()
	_, err = fmt.Fprintf(t.out, "snapshot of %s, format %d, %d items\n", meta.Date, meta.Schema, meta.Totals["item"])
	return err
}

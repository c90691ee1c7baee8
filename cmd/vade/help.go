package main

import (
	"fmt"

	"github.com/alecthomas/kong"
)

type helpCommand struct {
	Command string `arg:"" optional:"" name:"command" help:"A command. If none is given, all are listed."`
}

// Validate refuses what is no command. Kong calls it before Run.
func (c *helpCommand) Validate(k *kong.Context) error {
	if c.Command == "" {
		return nil
	}
	for _, command := range k.Model.Leaves(true) {
		if command.Name == c.Command {
			return nil
		}
	}
	return fmt.Errorf("there is no command %.60s", c.Command)
}

// Run prints what --help prints.
func (c *helpCommand) Run(k *kong.Kong) error {
	var args []string
	if c.Command != "" {
		args = []string{c.Command}
	}
	asked, err := kong.Trace(k, args)
	if err != nil {
		return err
	}
	return asked.PrintUsage(false)
}

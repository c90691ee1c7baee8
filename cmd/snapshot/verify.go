package main

import (
	"context"
	"fmt"

	"vademecum/data/verify"
)

type verifyCommand struct {
	Documents string `default:"../shared" type:"path" placeholder:"DIR" help:"Folder of the source documents, which may be absent (default ../shared)."`
}

// Run checks the catalogue and prints what is wrong and how much it holds.
func (c *verifyCommand) Run(ctx context.Context, line *commandLine) error {
	r, err := verify.Catalogue(ctx, line.Catalogue, c.Documents)
	if err != nil {
		return err
	}
	for _, count := range r.Coverage {
		if count.OutOf > 0 {
			fmt.Printf("%5d of %5d  %s\n", count.Is, count.OutOf, count.Of)
		} else {
			fmt.Printf("%5d           %s\n", count.Is, count.Of)
		}
	}
	for _, left := range r.Left {
		fmt.Println(left)
	}
	for _, p := range r.Problems {
		fmt.Println("✗ " + p)
	}
	if n := len(r.Problems); n > 0 {
		return fmt.Errorf("the catalogue has %d problems", n)
	}
	fmt.Println("The catalogue is clean.")
	return nil
}

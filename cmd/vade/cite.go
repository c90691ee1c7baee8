package main

import (
	"fmt"

	citing "vademecum/app/cite"
)

type citeCommand struct {
	ID     []string `arg:"" name:"id" help:"Ids (itu-t/X.509), or identifiers in any spelling, in quotes where they have blanks."`
	Style  *string  `name:"style" placeholder:"NAME" enum:"itu,short,ieee,apa" xor:"form" help:"Style: itu (if not given), short, ieee or apa."`
	Format *string  `name:"format" placeholder:"NAME" enum:"bibtex,ris,csl-json,relaton" xor:"form" help:"Format for programs instead: bibtex, ris, csl-json or relaton."`
}

// Run cites items in the order they are named. If one of them is wrong, nothing is
// printed, for a list that lacks one is a trap.
func (c *citeCommand) Run(t *terminal) error {
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	var references []citing.Reference
	for _, id := range c.ID {
		page, edition, err := resolve(t, store, id)
		if err != nil {
			return err
		}
		references = append(references, citing.Of(page, edition))
	}
	style := citing.House
	if c.Style != nil {
		style = citing.Style(*c.Style)
	}
	text := citing.Text(references, style)
	if c.Format != nil {
		if text, err = citing.Write(references, citing.Format(*c.Format)); err != nil {
			return err
		}
	}
	_, err = fmt.Fprint(t.out, text)
	return err
}

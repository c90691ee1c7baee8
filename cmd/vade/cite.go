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

// Run cites items in the order they are named, those that are right: the exit code says
// that the list lacks some, and a sentence which.
func (c *citeCommand) Run(t *terminal) error {
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	var references []citing.Reference
	var wrong mistakes
	for _, id := range c.ID {
		page, edition, err := resolve(t, store, id)
		switch {
		case t.ctx.Err() != nil:
			return t.ctx.Err()
		case err != nil:
			wrong = append(wrong, err)
		default:
			references = append(references, citing.Of(page, edition))
		}
	}
	if len(references) == 0 {
		return wrong
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
	if _, err = fmt.Fprint(t.out, text); err != nil {
		return err
	}
	if len(wrong) > 0 {
		return wrong
	}
	return nil
}

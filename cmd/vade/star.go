package main

import "fmt"

type starCommand struct {
	ID []string `arg:"" name:"id" help:"Ids of items (itu-t/X.509) or identifiers in any spelling, each in one argument; of passages doc/3f9a#§41."`
}

// Run puts stars on items and passages. Before it does, it looks all of them up:
// with a mistake among them, there is no star.
func (c *starCommand) Run(t *terminal) error {
	l, err := openLibrary(t)
	if err != nil {
		return err
	}
	defer l.Close()
	subjects, err := subjectsOf(t, l, c.ID)
	if err != nil {
		return err
	}
	for _, s := range subjects {
		if err := l.Star(t.ctx, s); err != nil {
			return err
		}
		fmt.Fprintf(t.out, "starred  %s  %s\n", s.Target, subjectTitle(s))
	}
	return nil
}

package main

import "vademecum/app/mark"

type unstarCommand struct {
	ID []string `arg:"" name:"id" help:"Ids of starred items or passages, as vade marks lists them, or identifiers in any spelling."`
}

// Run takes stars away. Before it does, it looks all of them up: with a mistake among
// them, all stay.
func (c *unstarCommand) Run(t *terminal) error {
	return deleting(t, func(l ownMarks) error {
		var starred []mark.Subject
		for _, s := range l.marks.Stars {
			starred = append(starred, s.Subject)
		}
		targets, err := targetsAmong(t, l.Library, starred, c.ID, "there is no star on %s")
		if err != nil {
			return err
		}
		for _, target := range targets {
			if err := l.deleted(l.Unstar(t.ctx, target)); err != nil {
				return err
			}
		}
		return nil
	})
}

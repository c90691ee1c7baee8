package main

import "vademecum/app/mark"

type unstarCommand struct {
	ID []string `arg:"" name:"id" help:"Ids of starred items or passages, as vade marks lists them, or identifiers in any spelling."`
}

// Run takes stars away.
func (c *unstarCommand) Run(t *terminal) error {
	return deleting(t, func(l ownMarks) error {
		var starred []mark.Subject
		for _, s := range l.marks.Stars {
			starred = append(starred, s.Subject)
		}
		for _, id := range c.ID {
			target, err := targetAmong(t, l.Library, starred, id)
			if err != nil {
				return err
			}
			if err := l.deleted(l.Unstar(t.ctx, target)); err != nil {
				return err
			}
		}
		return nil
	})
}

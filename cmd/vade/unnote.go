package main

type unnoteCommand struct {
	N []int64 `arg:"" name:"n" help:"Numbers of notes, as vade marks lists them."`
}

// Run deletes notes. Before it does, it looks all of them up: with a mistake among the
// numbers, all stay.
func (c *unnoteCommand) Run(t *terminal) error {
	return deleting(t, func(l ownMarks) error {
		for _, n := range c.N {
			if _, err := l.Note(t.ctx, n); err != nil {
				return err
			}
		}
		for _, n := range unique(c.N) {
			if err := l.deleted(l.DeleteNote(t.ctx, n)); err != nil {
				return err
			}
		}
		return nil
	})
}

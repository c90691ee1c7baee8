package main

type unnoteCommand struct {
	N []int64 `arg:"" name:"n" help:"Numbers of notes, as vade marks lists them."`
}

// Run deletes notes.
func (c *unnoteCommand) Run(t *terminal) error {
	return deleting(t, func(l ownMarks) error {
		for _, n := range c.N {
			if err := l.deleted(l.DeleteNote(t.ctx, n)); err != nil {
				return err
			}
		}
		return nil
	})
}

package main

import (
	"errors"
	"fmt"
)

type undoCommand struct {
	N    int64 `arg:"" optional:"" name:"n" help:"Number of a deletion, as --list prints it. If none is given, the last one."`
	List bool  `name:"list" help:"List the deletions that can be undone."`
}

// Run brings back what was deleted from one's marks.
func (c *undoCommand) Run(t *terminal) error {
	l, err := openMarks(t)
	if err != nil {
		return err
	}
	defer l.Close()
	deletions, err := l.Deletions(t.ctx)
	if err != nil {
		return err
	}
	if len(deletions) == 0 {
		return errors.New("there is nothing to undo")
	}
	if c.List {
		var rows [][]string
		for _, d := range deletions {
			rows = append(rows, []string{fmt.Sprint(d.N), d.Made.Local().Format("2006-01-02 15:04"), d.String()})
		}
		_, err := fmt.Fprint(t.out, aligned("", rows))
		return err
	}
	n := c.N
	if n == 0 {
		n = deletions[0].N
	}
	back, err := l.Undo(t.ctx, n)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(t.out, "brought back  %s\n", back)
	return err
}

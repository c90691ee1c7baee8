package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"vademecum/app/mark"
	"vademecum/data/library"
)

type noteCommand struct {
	Words []string `arg:"" name:"id-and-text" help:"What the note is on, in one argument: an id, an identifier in any spelling, or a passage (doc/3f9a#§41); then the text, in Markdown. With - for the text it is read from standard input."`
	Edit  int64    `name:"edit" placeholder:"N" help:"Give note N another text; there is no id then."`
}

// Validate refuses what cannot be meant. Kong calls it before Run.
func (c *noteCommand) Validate() error {
	switch {
	case c.Edit < 0:
		return fmt.Errorf("--edit %d: give the number of a note, as vade marks lists it", c.Edit)
	case c.Edit == 0 && len(c.Words) < 2:
		return errors.New("give what the note is on, and then its text")
	}
	return nil
}

// Run keeps a note, or gives one another text.
func (c *noteCommand) Run(t *terminal) error {
	words := c.Words
	if c.Edit == 0 {
		words = words[1:]
	}
	text, err := noteText(words)
	if err != nil {
		return err
	}
	l, err := openLibrary(t)
	if err != nil {
		return err
	}
	defer l.Close()
	note, err := c.keep(t, l, text)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(t.out, "note %d  %s  %s\n", note.N, note.Target, mark.Beginning(note.Text, 60))
	return err
}

func (c *noteCommand) keep(t *terminal, l *library.Library, text string) (mark.Note, error) {
	if c.Edit > 0 {
		seen, err := l.Note(t.ctx, c.Edit)
		if err != nil {
			return seen, err
		}
		return l.EditNote(t.ctx, seen, text)
	}
	subject, err := subjectOf(t, l, c.Words[0])
	if err != nil {
		return mark.Note{}, err
	}
	return l.AddNote(t.ctx, subject, text)
}

// noteText is a text as it was given, or what comes in where it is a hyphen.
func noteText(words []string) (string, error) {
	if len(words) == 1 && words[0] == "-" {
		text, err := io.ReadAll(os.Stdin)
		return string(text), err
	}
	return strings.Join(words, " "), nil
}

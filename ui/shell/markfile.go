package shell

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"vademecum/app/mark"
	"vademecum/ui/language"
)

// exportMarks writes all marks to a new file in a folder that the person chooses.
func (s *Shell) exportMarks() {
	s.ask(dialog.NewFolderOpen(func(folder fyne.ListableURI, err error) {
		if err == nil && folder != nil {
			s.ExportMarks(filepath.FromSlash(folder.Path()))
		}
		if err != nil {
			s.status.say(language.Say("The folder could not be opened: %s.", err))
		}
	}, s.window))
}

// ExportMarks writes all marks to a new file in a folder. It bears the day; where that
// name is taken, a number, too.
func (s *Shell) ExportMarks(folder string) {
	s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
		name := "vademecum-marks-" + time.Now().Format(time.DateOnly)
		path := filepath.Join(folder, mark.FreeName(name, func(name string) bool {
			_, err := os.Lstat(filepath.Join(folder, name+".md"))
			return err == nil
		})+".md")
		m, err := l.ExportMarks(ctx, path)
		return language.Say("Written to %s: %s", path, fmt.Sprint(
			language.Count(len(m.Stars), "%s star", "%s stars"), ", ",
			language.Count(len(m.Notes), "%s note", "%s notes"), ", ",
			language.Count(len(m.Collections), "%s collection", "%s collections"))), err
	})
}

// importMarks takes in the marks of a file that the person chooses.
func (s *Shell) importMarks() { s.choose(s.ImportMarks) }

// ImportMarks takes in the marks of a file. What is there already stays as it is.
func (s *Shell) ImportMarks(path string) {
	s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
		sum, err := l.ImportMarks(ctx, path)
		return language.Say("New from %s: %s", filepath.Base(path), fmt.Sprint(
			language.Count(sum.Stars, "%s star", "%s stars"), ", ",
			language.Count(sum.Notes, "%s note", "%s notes"), ", ",
			language.Count(sum.Collections, "%s collection", "%s collections"), ", ",
			language.Count(sum.Entries, "%s item in a collection", "%s items in collections"))), err
	})
}

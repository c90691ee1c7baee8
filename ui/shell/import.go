package shell

import (
	"context"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"vademecum/ui/language"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// importing is an import that is under way.
type importing struct {
	cancel  context.CancelFunc
	stopped bool
	from    router.Route // what was shown when it began
	query   string       // and what stood in the box
}

// Drop takes what was dropped on the window: into the library, or to the screen that
// is shown when that takes files.
func (s *Shell) Drop(paths []string) {
	if len(paths) == 0 {
		s.status.say(language.Say("Only files and folders can be dropped here."))
		return
	}
	if taker, ok := s.config.Screens[s.shown.Screen()].(screen.Taker); ok {
		s.Open(taker.TakeFile(paths[0]))
		return
	}
	s.Import(paths)
}

// paths are the files among what was dropped.
func paths(dropped []fyne.URI) []string {
	var list []string
	for _, u := range dropped {
		if u.Scheme() == "file" {
			list = append(list, filepath.FromSlash(u.Path()))
		}
	}
	return list
}

// Import brings files and folders into the library. The window stays free for
// anything else meanwhile.
func (s *Shell) Import(paths []string) {
	s.run(language.Say("Importing"), func(ctx context.Context, report func(Imported)) error {
		return s.config.Documents.Import(ctx, paths, report)
	})
}

// reimport takes documents apart again that today's program would take apart better.
func (s *Shell) reimport() {
	s.run(language.Say("Taking apart again"), func(ctx context.Context, report func(Imported)) error {
		return s.config.Documents.Reimport(ctx, report)
	})
}

// reread takes "doc/3f9a… as windows-1252" apart again.
func (s *Shell) reread(what string) {
	id, encoding, _ := strings.Cut(what, " as ")
	s.run(language.Say("Reading again"), func(ctx context.Context, report func(Imported)) error {
		return s.config.Documents.Reread(ctx, id, encoding, report)
	})
}

// run does a work on files beside the window, with a line on how far it is.
func (s *Shell) run(doing string, work func(context.Context, func(Imported)) error) {
	switch {
	case s.config.Documents == nil:
		s.status.say(language.Say("There is no library to import to."))
		return
	case s.importing != nil:
		s.status.say(language.Say("An import is under way. Ctrl+. stops it; when it has ended, the next can begin."))
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	run := &importing{cancel: cancel, from: s.shown, query: s.query}
	s.importing, s.imported = run, nil
	s.progress.show(language.Say("%s …", doing), 0, 0)
	go func() {
		err := work(ctx, func(i Imported) {
			s.config.Do(func() {
				s.imported = append(s.imported, i)
				if !run.stopped {
					s.progress.show(language.Say("%s · %s of %s · %s", doing, language.Number(i.Done), language.Number(i.Total), filepath.Base(i.Path)), i.Done, i.Total)
				}
			})
		})
		s.config.Do(func() {
			cancel()
			s.ended(run, err)
		})
	}()
}

// ended says what an import did: one document is shown at once, several files are
// listed with what became of each. Nothing is shown over what the person has gone on
// to meanwhile.
func (s *Shell) ended(run *importing, err error) {
	s.importing = nil
	s.complained = false // what was wrong may be right now
	sum := summary(s.imported)
	switch {
	case run.stopped:
		sum = language.Say("Stopped: %s. What is in by now stays in.", sum)
	case err != nil:
		sum = language.Whole(err)
	}
	s.progress.end(sum)
	if run.from != s.shown || run.query != s.query {
		return
	}
	s.showImported()
}

// showImported shows what an import did.
func (s *Shell) showImported() {
	s.progress.hide()
	s.status.say(summary(s.imported))
	if len(s.imported) == 1 && s.imported[0].Outcome != Refused {
		s.Open(router.To(s.imported[0].Document.ID))
		return
	}
	s.Open(router.Import)
}

// stopImport stops the import under way; after it, it shows what became of each file.
func (s *Shell) stopImport() {
	switch {
	case s.importing != nil:
		s.importing.stopped = true
		s.importing.cancel()
		s.progress.show(language.Say("Stopping …"), 0, 0)
	case len(s.imported) > 0:
		s.showImported()
	default:
		s.status.say(language.Say("Nothing is being imported."))
	}
}

// endImport takes away the line on an import that has ended.
func (s *Shell) endImport() { s.progress.hide() }

// chooseFile lets the person choose a file to import.
func (s *Shell) chooseFile() {
	s.choose(func(path string) { s.Import([]string{path}) })
}

// choose lets the person choose a file.
func (s *Shell) choose(chosen func(path string)) {
	s.ask(dialog.NewFileOpen(func(file fyne.URIReadCloser, err error) {
		if err == nil && file != nil {
			file.Close() // whoever reads it opens it anew
			chosen(filepath.FromSlash(file.URI().Path()))
		}
		s.told("file", err)
	}, s.window))
}

// chooseFolder lets the person choose a folder to import.
func (s *Shell) chooseFolder() {
	s.ask(dialog.NewFolderOpen(func(folder fyne.ListableURI, err error) {
		if err == nil && folder != nil {
			s.Import([]string{filepath.FromSlash(folder.Path())})
		}
		s.told("folder", err)
	}, s.window))
}

// told says what went wrong in a dialog for a "file" or a "folder".
func (s *Shell) told(what string, err error) {
	switch {
	case err == nil:
	case what == "folder":
		s.status.say(language.Say("The folder could not be opened: %s.", err))
	default:
		s.status.say(language.Say("The file could not be opened: %s.", err))
	}
}

// ask opens a dialog over most of the window. Until it is closed, by Esc for one, it
// has the keyboard.
func (s *Shell) ask(d *dialog.FileDialog) {
	s.asking = d
	d.SetOnClosed(func() {
		s.asking = nil
		s.focusBox()
	})
	size := s.window.Canvas().Size()
	d.Resize(fyne.NewSize(size.Width*0.8, size.Height*0.8))
	d.Show()
}

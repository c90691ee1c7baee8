package shell

import (
	"context"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// chooseSave lets the person choose the folder for "pdf briefing/3". A folder, and a name
// that is not taken yet: the dialog of Fyne that asks for a name empties the file of that
// name before anything is written.
func (s *Shell) chooseSave(what string) {
	format, route, _ := strings.Cut(what, " ")
	s.ask(dialog.NewFolderOpen(func(folder fyne.ListableURI, err error) {
		if err == nil && folder != nil {
			s.Save(router.Route(route), format, filepath.FromSlash(folder.Path()))
		}
		if err != nil {
			s.status.say(language.Say("The folder could not be opened: %s.", err))
		}
	}, s.window))
}

// Save has the screen of a route write it to a file in a folder, and says which.
func (s *Shell) Save(route router.Route, format, folder string) {
	saver, ok := s.config.Screens[route.Screen()].(screen.Saver)
	if !ok {
		s.status.say(language.Say("This window does not know how to %s.", "save "+string(route)))
		return
	}
	s.status.say(language.Say("Writing …"))
	go func() {
		path, err := saver.Save(context.Background(), route, format, folder)
		s.config.Do(func() {
			if err != nil {
				s.status.say(language.Whole(err))
				return
			}
			s.status.say(language.Say("Written to %s", path))
		})
	}()
}

// copyForm copies a text of many lines, such as a list of citations, and says how it
// begins.
func (s *Shell) copyForm(text string) {
	fyne.CurrentApp().Clipboard().SetContent(text)
	s.status.say(language.Say("Copied: %s", mark.Beginning(text, 100)))
}

// copyPage copies what the page says as text.
func (s *Shell) copyPage() {
	if len(s.drawn) == 0 {
		s.status.say(language.Say("There is no page to copy."))
		return
	}
	fyne.CurrentApp().Clipboard().SetContent(page.Text(s.drawn))
	s.status.say(language.Say("The page is on the clipboard as text."))
}

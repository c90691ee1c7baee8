package shell

import (
	"fyne.io/fyne/v2"

	"vademecum/ui/language"
	"vademecum/ui/theme"
)

// A Desk is the program around a window, for what concerns more than that window. Its
// methods are called on the thread of the windows.
type Desk interface {
	// Used tells that a window got the keyboard, or that something was done in it. What is
	// asked for from outside is shown in the one that was used last.
	Used(in *Shell)

	// Window opens another window with some tabs; with one on the first page where
	// none are given.
	Window(tabs ...Walk)

	// Quick opens the quick look.
	Quick()

	// End closes every window. The next start brings all of them back.
	End()

	// Speak has all windows speak a language, by its tag; empty is that of the system.
	// Where the system lacks a font for it, nothing is switched. Tell is given a sentence
	// on that, or on what is to be known of the language, soon.
	Speak(tag string, tell func(string))

	// MarksChanged tells the other windows that the marks were changed in one.
	MarksChanged(in *Shell)

	// Register has the desktop open links with this program, or no longer, and returns
	// a sentence on what was done. The error is a sentence, too.
	Register(on bool) (string, error)
}

// onDesk does something with the program around the window, if there is one.
func (s *Shell) onDesk(do func(Desk)) {
	if s.config.Desk == nil {
		s.status.say(language.Say("There is nothing around this window."))
		return
	}
	do(s.config.Desk)
}

// used tells the program around the window that the person is in this one.
func (s *Shell) used() {
	if s.config.Desk != nil {
		s.config.Desk.Used(s)
	}
}

// tabToWindow opens the tab that is shown in a window of its own, with its history.
func (s *Shell) tabToWindow() {
	if len(s.tabs) == 1 {
		s.status.say(language.Say("This tab has a window of its own already."))
		return
	}
	s.onDesk(func(d Desk) {
		s.leave()
		walk := s.tab.walk()
		s.closeTab()
		s.closed = s.closed[:len(s.closed)-1] // it is open, elsewhere
		d.Window(walk)
	})
}

// closeAll closes every window; where this is the only one there can be, this one.
func (s *Shell) closeAll() {
	if s.config.Desk == nil {
		s.window.Close()
		return
	}
	s.config.Desk.End()
}

// register has the desktop open links with this program, or no longer.
func (s *Shell) register(on bool) {
	s.onDesk(func(d Desk) {
		done, err := d.Register(on)
		if err != nil {
			done = language.Error(err)
		}
		s.status.say(done)
	})
}

// Raise brings the window before the others, and gives it the keyboard.
func (s *Shell) Raise() {
	s.window.Show()
	s.window.RequestFocus()
}

// followDesktop shows all windows light or dark as the desktop is.
func (s *Shell) followDesktop() {
	s.setMode(theme.System)
	s.status.say(language.Say("Light or dark as the desktop is, and changes with it."))
}

// setMode shows all windows in a mode: the theme is one for all of them.
func (s *Shell) setMode(mode theme.Mode) {
	fyne.CurrentApp().Settings().SetTheme(theme.New(mode))
	s.changed()
}

// walk is the tab as a session keeps it.
func (t *tab) walk() Walk {
	w := Walk{Query: t.query}
	w.Places, w.At = t.history.Places()
	return w
}

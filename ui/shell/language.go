package shell

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/glyph"
	"vademecum/ui/language"
	"vademecum/ui/reader"
	"vademecum/ui/router"
)

// chooseLanguage lists the languages below the button of the menu.
func (s *Shell) chooseLanguage() {
	s.bar.openBelowMore(widget.NewPopUpMenu(s.languages(), s.window.Canvas()))
}

// languages are the languages, each in its own words; choosing one switches to it.
func (s *Shell) languages() *fyne.Menu {
	item := func(name, tag string) *fyne.MenuItem {
		item := fyne.NewMenuItem(name, func() { s.speak(tag) })
		item.Checked = tag == s.language
		return item
	}
	menu := fyne.NewMenu("")
	for _, l := range language.All {
		menu.Items = append(menu.Items, item(l.Name, l.Tag))
	}
	menu.Items = append(menu.Items, fyne.NewMenuItemSeparator(), item(language.Say("As the system has it"), ""))
	return menu
}

// speak has all windows speak a language.
func (s *Shell) speak(tag string) {
	s.onDesk(func(d Desk) { d.Speak(tag, s.Say) })
}

// Retell says everything in the window anew, after the language was switched. What a
// window is made of is made again, so that nothing keeps the words it was made with.
func (s *Shell) Retell(tag string) {
	if s.asking != nil {
		s.asking.Hide()
	}
	if s.palette.shown() {
		s.palette.turn()
	}
	s.leaveTab()
	size, left, sources := s.page.TextSize(), s.halves.Left, s.page.SourcesShown()
	glyph.Forget() // another language may take its characters from another font
	s.language = tag
	s.furnish()
	s.page.SetTextSize(size)
	s.page.ShowSources(sources)
	s.halves.Left = left
	for _, t := range s.everyTab() {
		t.drawn, t.state, t.stance = nil, reader.State{}, standing // it is read again, in the other language
	}
	s.rename()
	s.standing = loaded{}
	s.enterTab()
	s.changed()
}

// everyTab lists all tabs, those among them that are closed and can be opened again.
func (s *Shell) everyTab() []*tab {
	list := slices.Clone(s.tabs)
	for _, c := range s.closed {
		list = append(list, c.tab)
	}
	return list
}

// rename gives the pages that the tabs have been to their names in the language that is
// spoken now. Nothing is composed for a name: that may take a while, and what a screen
// notes when it is looked at would be noted of a page that nobody sees. A page that has a
// name of its own, as a document has, keeps it.
func (s *Shell) rename() {
	for _, t := range s.everyTab() {
		t.history.Rename(func(r router.Route, of string) string {
			if name := s.name(r, of); name != string(r) {
				return name
			}
			return ""
		})
	}
}

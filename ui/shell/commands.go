package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"vademecum/app"
	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/router"
	"vademecum/ui/theme"
)

// tenResults is how many results Page Up and Page Down pass over.
const tenResults = 10

// commands says how each command of the table is carried out.
func (s *Shell) commands() map[keys.Command]func() {
	list := map[keys.Command]func(){
		keys.Back:           s.back,
		keys.Forward:        s.forward,
		keys.ToBox:          s.markBox,
		keys.Home:           func() { s.Open(router.Home) },
		keys.Walk:           func() { s.bar.openWalk(s.bar.back, func(int) bool { return true }) },
		keys.NewTab:         s.newTab,
		keys.Aside:          s.openAside,
		keys.CloseTab:       s.closeTab,
		keys.ReopenTab:      s.reopenTab,
		keys.NextTab:        func() { s.turnTab(1) },
		keys.PreviousTab:    func() { s.turnTab(-1) },
		keys.Copy:           s.copyCitation,
		keys.CopyPage:       s.copyPage,
		keys.FindWords:      func() { s.find.Open(s.window.Canvas().Focus) },
		keys.FindNext:       func() { s.find.Next(1) },
		keys.FindPrevious:   func() { s.find.Next(-1) },
		keys.Larger:         func() { s.page.Larger(); s.changed() },
		keys.Smaller:        func() { s.page.Smaller(); s.changed() },
		keys.Measure:        func() { s.page.NextMeasure(); s.changed() },
		keys.UsualSize:      func() { s.page.UsualSize(); s.changed() },
		keys.Import:         s.chooseFile,
		keys.ImportFolder:   s.chooseFolder,
		keys.Check:          s.checkClipboard,
		keys.Palette:        func() { s.palette.turn() },
		keys.Stop:           s.stopImport,
		keys.Mine:           s.turnMine,
		keys.Star:           s.turnStar,
		keys.Note:           s.writeNote,
		keys.Collect:        s.collect,
		keys.FindMarks:      s.turnMarks,
		keys.ExportMarks:    s.exportMarks,
		keys.ImportMarks:    s.importMarks,
		keys.Undo:           s.undo,
		keys.Sources:        func() { s.page.ShowSources(!s.page.SourcesShown()) },
		keys.Theme:          s.toggleTheme,
		keys.Language:       s.chooseLanguage,
		keys.FollowDesktop:  s.followDesktop,
		keys.Window:         func() { s.onDesk(func(d Desk) { d.Window() }) },
		keys.TabToWindow:    s.tabToWindow,
		keys.QuickLook:      func() { s.onDesk(Desk.Quick) },
		keys.Register:       func() { s.register(true) },
		keys.Unregister:     func() { s.register(false) },
		keys.QuitAll:        s.closeAll,
		keys.Menu:           func() { s.bar.openMenu() },
		keys.Quit:           func() { s.window.Close() },
		keys.Next:           func() { s.move(1) },
		keys.Previous:       func() { s.move(-1) },
		keys.NextTen:        func() { s.move(tenResults) },
		keys.PreviousTen:    func() { s.move(-tenResults) },
		keys.NextFilter:     func() { s.turn(1) },
		keys.PreviousFilter: func() { s.turn(-1) },
		keys.Open:           s.openSelected,
		keys.Clear:          s.clear,
		keys.ToPage:         s.toPage,
		keys.Terms:          func() { s.Type(everyTerm) },
	}
	for c, route := range screens {
		list[c] = func() { s.Open(route) }
	}
	return list
}

// ofResults are the commands that mean the results of what was typed last.
// Whoever types x509 and presses Enter in one go means the first result for x509,
// not for x50.
var ofResults = map[keys.Command]bool{
	keys.Next: true, keys.Previous: true, keys.NextTen: true, keys.PreviousTen: true,
	keys.NextFilter: true, keys.PreviousFilter: true, keys.Open: true, keys.Aside: true, keys.ToPage: true,
}

// press carries a command out, as its key and its button do. One that means
// results still awaited waits for them, and so does every command after it.
func (s *Shell) press(c keys.Command) {
	s.used()
	if s.asking != nil || s.marking.open() {
		return // the dialog has to be answered first
	}
	if s.palette.shown() {
		s.palette.turn() // nothing else happens below it
	}
	if s.awaited() && (ofResults[c] || len(s.later) > 0) {
		s.later = append(s.later, c)
		return
	}
	s.handlers[c]()
}

// key carries out what a key does in a place. It reports false for keys that the
// table does not list, which are left to whatever has the focus.
func (s *Shell) key(place keys.Place, modifier fyne.KeyModifier, name fyne.KeyName) bool {
	c, ok := keys.Find(place, modifier, name)
	if ok {
		s.press(c)
	}
	return ok
}

// listen takes the keys that reach the canvas because neither the box nor the
// page wants them, and the letters typed while nothing has the focus.
func (s *Shell) listen(canvas fyne.Canvas) {
	for _, b := range keys.Table {
		if b.Place != keys.Anywhere || b.Modifier == 0 {
			continue
		}
		canvas.AddShortcut(shortcutOf(b), func(fyne.Shortcut) { s.press(b.Command) })
	}
	canvas.SetOnTypedKey(func(e *fyne.KeyEvent) {
		switch {
		case s.palette.shown():
			s.window.Canvas().Focus(s.palette.line)
			s.palette.line.TypedKey(e)
			return
		case s.asking == nil:
		case e.Name == fyne.KeyEscape:
			s.asking.Hide()
			return
		default:
			return
		}
		if !s.key(keys.Anywhere, 0, e.Name) {
			s.focusBox()
			s.box.TypedKey(e)
		}
	})
	canvas.SetOnTypedRune(func(r rune) {
		switch {
		case s.palette.shown():
			s.window.Canvas().Focus(s.palette.line)
			s.palette.line.TypedRune(r)
		case s.asking == nil:
			s.typeOn(r)
		}
	})
}

// shortcutOf is a key as Fyne knows it.
func shortcutOf(b keys.Binding) fyne.Shortcut {
	if b.Command == keys.Copy {
		return &fyne.ShortcutCopy{} // Fyne names this one key itself
	}
	if b.Command == keys.Undo {
		return &fyne.ShortcutUndo{} // and this one
	}
	return &desktop.CustomShortcut{KeyName: b.Key, Modifier: b.Modifier}
}

func (s *Shell) markBox() {
	s.focusBox()
	s.box.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

func (s *Shell) clear() {
	if s.box.Text == "" {
		s.Open(router.Home)
		return
	}
	s.box.put("")
}

func (s *Shell) toPage() {
	if s.stance == previewing {
		s.openSelected()
	}
	s.halves.Turn(true)
	s.window.Canvas().Focus(s.page)
}

// copyCitation copies the passage in focus, or else the citation of the page: of the
// edition that it was opened as, if it was opened as one.
func (s *Shell) copyCitation() {
	if text := s.page.Copying(); text != "" {
		s.copyText(text)
		return
	}
	if s.current == nil {
		s.status.say(language.Say("Nothing to cite here: open an item first."))
		return
	}
	s.copyText(app.CitationOf(s.current, string(s.shown.Page())))
}

func (s *Shell) toggleTheme() {
	mode := theme.Dark
	if dark() {
		mode = theme.Light
	}
	s.setMode(mode)
}

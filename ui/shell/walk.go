package shell

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/language"
	"vademecum/ui/part"
)

// longestWalk is how many pages the menu of a history lists: those nearest.
const longestWalk = 20

// walk lists the pages of this tab that lie a wanted number of steps away, the newest
// first, each with what goes there.
func (s *Shell) walk(wanted func(by int) bool) []*fyne.MenuItem {
	places, at := s.history.Places()
	var items []*fyne.MenuItem
	for i := min(len(places)-1, at+longestWalk/2); i >= max(0, at-longestWalk); i-- {
		by := i - at
		if !wanted(by) || len(items) == longestWalk {
			continue
		}
		item := fyne.NewMenuItem(cmp.Or(places[i].Title, string(places[i].Route)), func() { s.step(by) })
		item.Checked = by == 0
		items = append(items, item)
	}
	return items
}

// step goes some pages forward or back in the history at once.
func (s *Shell) step(by int) {
	s.leave()
	s.history.Go(by)
	s.restore()
}

// openWalk shows a menu of the pages that a button leads to.
func (b *bar) openWalk(from *part.Button, wanted func(by int) bool) {
	items := b.shell.walk(wanted)
	if len(items) == 0 {
		b.shell.status.say(language.Say("There is no other page in this tab yet."))
		return
	}
	menu := widget.NewPopUpMenu(fyne.NewMenu("", items...), b.shell.window.Canvas())
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(from)
	menu.ShowAtPosition(at.AddXY(0, from.Size().Height))
}

package find

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/keys"
	"vademecum/ui/language"
)

// An entry is where the words are typed. It keeps Enter, F3 and Esc to itself and
// passes on what the window knows.
type entry struct {
	widget.Entry
	bar *Bar
	key func(fyne.KeyModifier, fyne.KeyName) bool
}

func newEntry(b *Bar, key func(fyne.KeyModifier, fyne.KeyName) bool) *entry {
	e := &entry{bar: b, key: key}
	e.ExtendBaseWidget(e)
	e.PlaceHolder = language.Say("Find on this page")
	e.Icon = fynetheme.SearchIcon()
	e.OnChanged = b.look
	return e
}

// TypedKey belongs to Fyne.
func (e *entry) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF3:
		step := +1
		if keys.Shifted() {
			step = -1
		}
		e.bar.Next(step)
	case fyne.KeyDown:
		e.bar.Next(+1)
	case fyne.KeyUp:
		e.bar.Next(-1)
	case fyne.KeyEscape:
		e.bar.closed()
	case fyne.KeyF1, fyne.KeyF10:
		e.key(0, k.Name)
	default:
		e.Entry.TypedKey(k)
	}
}

// TypedShortcut belongs to Fyne. An entry would keep every shortcut to itself.
func (e *entry) TypedShortcut(shortcut fyne.Shortcut) {
	if _, copying := shortcut.(*fyne.ShortcutCopy); copying && e.SelectedText() != "" {
		e.Entry.TypedShortcut(shortcut)
		return
	}
	if k, ok := shortcut.(fyne.KeyboardShortcut); ok && e.key(k.Mod(), k.Key()) {
		return
	}
	e.Entry.TypedShortcut(shortcut)
}

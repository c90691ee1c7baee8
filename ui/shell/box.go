package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"vademecum/assets"
	"vademecum/ui/keys"
	"vademecum/ui/language"
)

// longestQuery bounds what can stand in the box, in runes. It is far beyond any
// title; pasting a whole document must not make the window slow.
const longestQuery = 1000

// A box is where everything is typed. While an entry has the focus, Fyne gives
// it every key and every shortcut and tells the canvas of none, so the box looks
// each of them up in the table first and keeps only the rest for editing.
type box struct {
	widget.Entry
	key    func(keys.Place, fyne.KeyModifier, fyne.KeyName) bool
	undoes func() bool // whether Ctrl+Z is to undo what was typed; nil for never
	gained func()      // is called when the box has got the keyboard; may be nil
}

func newBox(typed func(string), key func(keys.Place, fyne.KeyModifier, fyne.KeyName) bool) *box {
	b := &box{key: key}
	b.ExtendBaseWidget(b)
	b.PlaceHolder = language.Say("Number, title or words")
	b.Icon = assets.Search
	b.OnChanged = func(text string) {
		if runes := []rune(text); len(runes) > longestQuery {
			b.SetText(string(runes[:longestQuery]))
			return
		}
		typed(text)
	}
	return b
}

// put sets the text, the cursor behind it and nothing marked: what is typed next is to
// follow it, also where the text before was marked.
func (b *box) put(text string) {
	b.SetText(text)
	b.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
}

// AcceptsTab keeps Tab from moving the focus over the buttons.
func (b *box) AcceptsTab() bool { return true }

// FocusGained belongs to Fyne, which calls it too when the window of the box gets the
// keyboard from another.
func (b *box) FocusGained() {
	b.Entry.FocusGained()
	if b.gained != nil {
		b.gained()
	}
}

// TypedKey belongs to Fyne.
func (b *box) TypedKey(e *fyne.KeyEvent) {
	if !b.key(keys.Box, 0, e.Name) && e.Name != fyne.KeyTab {
		b.Entry.TypedKey(e)
	}
}

// TypedShortcut belongs to Fyne. Marked text is copied as from any other entry.
func (b *box) TypedShortcut(shortcut fyne.Shortcut) {
	if _, copying := shortcut.(*fyne.ShortcutCopy); copying && b.SelectedText() != "" {
		b.Entry.TypedShortcut(shortcut)
		return
	}
	if _, undoing := shortcut.(*fyne.ShortcutUndo); undoing && b.undoes != nil && b.undoes() {
		b.Entry.TypedShortcut(shortcut)
		return
	}
	if k, ok := shortcut.(fyne.KeyboardShortcut); ok && b.key(keys.Box, k.Mod(), k.Key()) {
		return
	}
	b.Entry.TypedShortcut(shortcut)
}

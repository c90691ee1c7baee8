// Package find is the line in which words to find on a page are typed. It stands
// above the page while somebody looks for something, and drives the page view, which
// does the finding.
package find

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/theme"
)

// A Finder finds words on a page. [reader.Reader] does.
type Finder interface {
	Find(words string) int
	FindNext(step int) (nth, count int)
	Finding() (nth, count int)
	EndFind()
}

// A Bar is that line. It is hidden until it is opened.
type Bar struct {
	Content fyne.CanvasObject

	finder Finder
	entry  *entry
	count  *count
	leave  func()
}

// New returns a closed bar over a page. Key is asked about the keys with a modifier,
// and F keys, that mean nothing in the bar; it reports whether it took one. Leave is
// called when the bar was closed by key or button, and the focus is to go elsewhere.
func New(finder Finder, key func(fyne.KeyModifier, fyne.KeyName) bool, leave func()) *Bar {
	b := &Bar{finder: finder, leave: leave, count: newCount()}
	b.entry = newEntry(b, key)
	buttons := container.NewHBox(
		b.button(fynetheme.MoveUpIcon(), func() { b.Next(-1) }),
		b.button(fynetheme.MoveDownIcon(), func() { b.Next(+1) }),
		b.button(fynetheme.CancelIcon(), b.closed),
	)
	line := container.NewBorder(nil, nil, nil, container.NewHBox(b.count, buttons), b.entry)
	b.Content = container.New(layout.NewCustomPaddedLayout(theme.Hair, theme.Hair, theme.Gap, theme.Tight), line)
	b.Content.Hide()
	return b
}

func (b *Bar) button(icon fyne.Resource, tapped func()) *widget.Button {
	button := widget.NewButtonWithIcon("", icon, tapped)
	button.Importance = widget.LowImportance
	return button
}

// Opened reports whether the bar is shown.
func (b *Bar) Opened() bool { return b.Content.Visible() }

// Open shows the bar and gives it the focus, with its words marked, ready to be typed
// over.
func (b *Bar) Open(focus func(fyne.Focusable)) {
	b.Content.Show()
	focus(b.entry)
	b.entry.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	b.look(b.entry.Text)
}

// Next goes to the next place where the words stand, or to the one before.
func (b *Bar) Next(step int) {
	if !b.Opened() {
		return
	}
	b.finder.FindNext(step)
	b.Renew()
}

// Renew shows what was found on a page that was just set.
func (b *Bar) Renew() { b.count.say(b.entry.Text, b.finder) }

// Close hides the bar and takes the marks off the page.
func (b *Bar) Close() {
	b.Content.Hide()
	b.finder.EndFind()
}

func (b *Bar) closed() {
	b.Close()
	b.leave()
}

func (b *Bar) look(words string) {
	b.finder.Find(words)
	b.Renew()
}

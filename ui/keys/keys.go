// Package keys holds every key of the window in one table. The window looks keys
// up in it and F1 shows it, so that no key works unlisted and none is listed
// that does not work.
package keys

import "fyne.io/fyne/v2"

// A Place is where a key works: what has the focus.
type Place string

// The places, in the order in which F1 shows them.
const (
	Anywhere Place = "Anywhere"
	Box      Place = "In the box"
	Page     Place = "In the page"
)

// Places lists every place in that order.
var Places = []Place{Anywhere, Box, Page}

// A Command is what a key does.
type Command string

// The commands of the window. The page view knows its own keys, and carries them
// out itself while it has the focus: they are all [OfPage].
const (
	Back           Command = "back"
	Forward        Command = "forward"
	ToBox          Command = "to the box"
	Home           Command = "home"
	Copy           Command = "copy"
	Sources        Command = "sources"
	Theme          Command = "theme"
	Menu           Command = "menu"
	Help           Command = "help"
	Quit           Command = "quit"
	Next           Command = "next"
	Previous       Command = "previous"
	NextTen        Command = "next ten"
	PreviousTen    Command = "previous ten"
	NextFilter     Command = "next filter"
	PreviousFilter Command = "previous filter"
	Open           Command = "open"
	Clear          Command = "clear"
	ToPage         Command = "to the page"
	OfPage         Command = "the page's own"
)

// A Binding ties a key to what it does.
type Binding struct {
	Place    Place
	Modifier fyne.KeyModifier
	Key      fyne.KeyName
	Command  Command
	Printed  string // the key as people name it: "Alt+Left"
	Does     string // what F1 says of it; empty for a second key that does the same
}

const (
	ctrl = fyne.KeyModifierShortcutDefault
	alt  = fyne.KeyModifierAlt
)

// Table lists every key, in the order in which F1 shows them.
var Table = []Binding{
	{Anywhere, ctrl, fyne.KeyK, ToBox, "Ctrl+K", "go to the box and mark its text, ready to be typed over"},
	{Anywhere, alt, fyne.KeyLeft, Back, "Alt+Left", "go back to the page before, as it was left"},
	{Anywhere, alt, fyne.KeyRight, Forward, "Alt+Right", "go forward again"},
	{Anywhere, alt, fyne.KeyHome, Home, "Alt+Home", "go to the first page"},
	{Anywhere, ctrl, fyne.KeyC, Copy, "Ctrl+C", "copy the citation of the page; in the box, the marked text"},
	{Anywhere, ctrl, fyne.KeyI, Sources, "Ctrl+I", "show the source of every line, or hide it again"},
	{Anywhere, ctrl, fyne.KeyT, Theme, "Ctrl+T", "change between light and dark"},
	{Anywhere, 0, fyne.KeyF10, Menu, "F10", "open the menu"},
	{Anywhere, 0, fyne.KeyF1, Help, "F1", "show these keys"},
	{Anywhere, ctrl, fyne.KeyQ, Quit, "Ctrl+Q", "close the window"},

	{Box, 0, fyne.KeyDown, Next, "Down", "show the next result at the right"},
	{Box, 0, fyne.KeyUp, Previous, "Up", "show the result before it"},
	{Box, 0, fyne.KeyPageDown, NextTen, "Page Down", "move ten results down"},
	{Box, 0, fyne.KeyPageUp, PreviousTen, "Page Up", "move ten results up"},
	{Box, alt, fyne.KeyDown, NextFilter, "Alt+Down", "narrow the results to the next of the chips above them"},
	{Box, alt, fyne.KeyUp, PreviousFilter, "Alt+Up", "to the chip before it; before the first, all results again"},
	{Box, 0, fyne.KeyReturn, Open, "Enter", "open the result; Alt+Left will lead back from it"},
	{Box, 0, fyne.KeyEnter, Open, "Enter", ""},
	{Box, 0, fyne.KeyTab, ToPage, "Tab", "go into the page, to read on and follow its links"},
	{Box, 0, fyne.KeyEscape, Clear, "Esc", "empty the box; in the empty box, go to the first page"},

	{Page, 0, fyne.KeyDown, OfPage, "Down", "the next link, or further down"},
	{Page, 0, fyne.KeyUp, OfPage, "Up", "the link before, or further up"},
	{Page, 0, fyne.KeyTab, OfPage, "Tab", "the next link; with Shift, the one before; at the end, to the box"},
	{Page, 0, fyne.KeyReturn, OfPage, "Enter", "follow the link, open or close a section"},
	{Page, 0, fyne.KeyEnter, OfPage, "Enter", ""},
	{Page, 0, fyne.KeyPageDown, OfPage, "Page Down", "a screen further down"},
	{Page, 0, fyne.KeyPageUp, OfPage, "Page Up", "a screen further up"},
	{Page, 0, fyne.KeyHome, OfPage, "Home", "the top of the page"},
	{Page, 0, fyne.KeyEnd, OfPage, "End", "the end of the page"},
	{Page, 0, fyne.KeyEscape, OfPage, "Esc", "back to the box; any letter does the same and is typed there"},
}

// Find says what a key does where it is pressed: what its place says, else what
// it does anywhere.
func Find(place Place, modifier fyne.KeyModifier, key fyne.KeyName) (Command, bool) {
	for _, where := range []Place{place, Anywhere} {
		for _, b := range Table {
			if b.Place == where && b.Modifier == modifier && b.Key == key {
				return b.Command, true
			}
		}
	}
	return "", false
}

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
	Finding  Place = "In the line for words to find"
	Actions  Place = "In the list of actions"
)

// Places lists every place in that order.
var Places = []Place{Anywhere, Box, Page, Finding, Actions}

// A Command is what a key does.
type Command string

// The commands of the window. The page view knows its own keys, and carries them
// out itself while it has the focus: they are all [OfPage]. So do the line for words
// to find, [OfFinding], and the list of actions, [OfActions].
const (
	Back           Command = "back"
	Forward        Command = "forward"
	ToBox          Command = "to the box"
	Home           Command = "home"
	Walk           Command = "walk"
	NewTab         Command = "new tab"
	Aside          Command = "open aside"
	CloseTab       Command = "close tab"
	ReopenTab      Command = "reopen tab"
	NextTab        Command = "next tab"
	PreviousTab    Command = "previous tab"
	Documents      Command = "documents"
	Import         Command = "import"
	ImportFolder   Command = "import folder"
	Check          Command = "check"
	Duties         Command = "duties"
	Compare        Command = "compare"
	Stop           Command = "stop"
	Mine           Command = "mine"
	FindWords      Command = "find"
	FindNext       Command = "find next"
	FindPrevious   Command = "find previous"
	Larger         Command = "larger"
	Smaller        Command = "smaller"
	UsualSize      Command = "usual size"
	Copy           Command = "copy"
	Sources        Command = "sources"
	Theme          Command = "theme"
	Palette        Command = "palette"
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
	OfFinding      Command = "the line's own"
	OfActions      Command = "the list's own"
)

// A Binding ties a key to what it does.
type Binding struct {
	Place    Place
	Modifier fyne.KeyModifier
	Key      fyne.KeyName // empty for what has no key, and is in the menu and among the actions only
	Command  Command
	Name     string // what the menu and the list of actions call it; empty for a second key that does the same
	Printed  string // the key as people name it: "Alt+Left"
	Does     string // what F1 says of it; empty where Name is
}

const (
	ctrl  = fyne.KeyModifierShortcutDefault
	alt   = fyne.KeyModifierAlt
	shift = fyne.KeyModifierShift
)

// Table lists every key, in the order in which F1 shows them.
var Table = []Binding{
	{Anywhere, ctrl, fyne.KeyK, ToBox, "Go to the box", "Ctrl+K", "go to the box and mark its text, ready to be typed over"},
	{Anywhere, alt, fyne.KeyLeft, Back, "Go back", "Alt+Left", "go back to the page before, as it was left"},
	{Anywhere, alt, fyne.KeyRight, Forward, "Go forward", "Alt+Right", "go forward again"},
	{Anywhere, ctrl, fyne.KeyH, Walk, "Pages of this tab", "Ctrl+H", "list the pages of this tab; so does a long click, or one with the right button, on the arrows"},
	{Anywhere, alt, fyne.KeyHome, Home, "First page", "Alt+Home", "go to the first page"},
	{Anywhere, ctrl, fyne.KeyT, NewTab, "New tab", "Ctrl+T", "open a new tab; Ctrl and a click on a link, or a click with the middle button, opens it in one"},
	{Anywhere, ctrl, fyne.KeyReturn, Aside, "Open in a new tab", "Ctrl+Enter", "open the result, or the link with the ring, in a new tab"},
	{Anywhere, ctrl, fyne.KeyEnter, Aside, "", "Ctrl+Enter", ""},
	{Anywhere, ctrl, fyne.KeyW, CloseTab, "Close the tab", "Ctrl+W", "close the tab"},
	{Anywhere, ctrl | shift, fyne.KeyT, ReopenTab, "Open the closed tab again", "Ctrl+Shift+T", "open the tab again that was closed last"},
	{Anywhere, ctrl, fyne.KeyTab, NextTab, "Next tab", "Ctrl+Tab", "to the next tab, which is as it was left"},
	{Anywhere, ctrl | shift, fyne.KeyTab, PreviousTab, "Tab before", "Ctrl+Shift+Tab", "to the tab before"},
	{Anywhere, ctrl, fyne.KeyC, Copy, "Copy the citation", "Ctrl+C", "copy the citation of the page, or the passage in focus with its own; in the box, the marked text"},
	{Anywhere, ctrl, fyne.KeyF, FindWords, "Find on the page", "Ctrl+F", "find words on the page"},
	{Anywhere, ctrl, fyne.KeyG, FindNext, "Find the next place", "Ctrl+G", "to the next place where they stand"},
	{Anywhere, 0, fyne.KeyF3, FindNext, "", "F3", ""},
	{Anywhere, ctrl | shift, fyne.KeyG, FindPrevious, "Find the place before", "Ctrl+Shift+G", "to the place before"},
	{Anywhere, ctrl, fyne.KeyEqual, Larger, "Larger text", "Ctrl++", "larger text"},
	{Anywhere, ctrl | shift, fyne.KeyEqual, Larger, "", "Ctrl+Shift++", ""},
	{Anywhere, ctrl, fyne.KeyPlus, Larger, "", "Ctrl++", ""},
	{Anywhere, ctrl, fyne.KeyMinus, Smaller, "Smaller text", "Ctrl+-", "smaller text"},
	{Anywhere, ctrl, fyne.Key0, UsualSize, "Usual text size", "Ctrl+0", "text in its usual size"},
	{Anywhere, ctrl, fyne.KeyD, Documents, "Your documents", "Ctrl+D", "list your documents"},
	{Anywhere, ctrl, fyne.KeyO, Import, "Import a file …", "Ctrl+O", "import a file; files and folders can be dropped on the window, too"},
	{Anywhere, ctrl | shift, fyne.KeyO, ImportFolder, "Import a folder …", "Ctrl+Shift+O", "import a folder with all that is in it"},
	{Anywhere, ctrl, fyne.KeyPeriod, Stop, "Stop the import, or see what it did", "Ctrl+.", "stop an import; after it, see what became of each file"},
	{Anywhere, ctrl, fyne.KeyM, Mine, "Only passages of your documents, or everything", "Ctrl+M", "only passages of your documents, or everything again"},
	{Anywhere, ctrl | shift, fyne.KeyV, Check, "Check what is on the clipboard", "Ctrl+Shift+V", "check the references in the text on the clipboard"},
	{Anywhere, 0, "", Duties, "Who is told to do what", "", ""},
	{Anywhere, 0, "", Compare, "Compare two texts", "", ""},
	{Anywhere, ctrl, fyne.KeyI, Sources, "Show or hide sources", "Ctrl+I", "show the source of every line, or hide it again"},
	{Anywhere, ctrl | shift, fyne.KeyL, Theme, "Light or dark", "Ctrl+Shift+L", "change between light and dark"},
	{Anywhere, ctrl | shift, fyne.KeyP, Palette, "Find an action", "Ctrl+Shift+P", "find anything the window can do by its name, and do it"},
	{Anywhere, 0, fyne.KeyF10, Menu, "Open the menu", "F10", "open the menu"},
	{Anywhere, 0, fyne.KeyF1, Help, "Every key", "F1", "show these keys"},
	{Anywhere, ctrl, fyne.KeyQ, Quit, "Close the window", "Ctrl+Q", "close the window"},

	{Box, 0, fyne.KeyDown, Next, "Next result", "Down", "show the next result at the right"},
	{Box, 0, fyne.KeyUp, Previous, "Result before", "Up", "show the result before it"},
	{Box, 0, fyne.KeyPageDown, NextTen, "Ten results down", "Page Down", "move ten results down"},
	{Box, 0, fyne.KeyPageUp, PreviousTen, "Ten results up", "Page Up", "move ten results up"},
	{Box, alt, fyne.KeyDown, NextFilter, "Narrow to the next filter", "Alt+Down", "narrow the results to the next of the chips above them"},
	{Box, alt, fyne.KeyUp, PreviousFilter, "Back to the filter before", "Alt+Up", "to the chip before it; before the first, all results again"},
	{Box, 0, fyne.KeyReturn, Open, "Open the result", "Enter", "open the result; Alt+Left will lead back from it, and in a narrow window Tab and Esc to the list"},
	{Box, 0, fyne.KeyEnter, Open, "", "Enter", ""},
	{Box, 0, fyne.KeyTab, ToPage, "Go into the page", "Tab", "go into the page, to read on and follow its links"},
	{Box, 0, fyne.KeyEscape, Clear, "Empty the box", "Esc", "empty the box; in the empty box, go to the first page"},

	{Page, 0, fyne.KeyDown, OfPage, "", "Down", "the next link; in a document, the next passage"},
	{Page, 0, fyne.KeyUp, OfPage, "", "Up", "the link before; in a document, the passage before"},
	{Page, 0, fyne.KeyRight, OfPage, "", "Right", "in a picture of cells or bars, the next one; Up and Down go by lines there"},
	{Page, 0, fyne.KeyLeft, OfPage, "", "Left", "in a picture of cells or bars, the one before"},
	{Page, 0, fyne.KeyTab, OfPage, "", "Tab", "the next link; with Shift, the one before; at the end, to the box"},
	{Page, 0, fyne.KeyReturn, OfPage, "", "Enter", "follow the link, open or close a section"},
	{Page, 0, fyne.KeyEnter, OfPage, "", "Enter", ""},
	{Page, 0, fyne.KeyPageDown, OfPage, "", "Page Down", "a screen further down"},
	{Page, 0, fyne.KeyPageUp, OfPage, "", "Page Up", "a screen further up"},
	{Page, 0, fyne.KeyHome, OfPage, "", "Home", "the top of the page"},
	{Page, 0, fyne.KeyEnd, OfPage, "", "End", "the end of the page"},
	{Page, 0, fyne.KeyEscape, OfPage, "", "Esc", "back to the box and, in a narrow window, to the list; any letter does the same and is typed there"},

	{Finding, 0, fyne.KeyReturn, OfFinding, "", "Enter", "the next place where they stand; with Shift, the one before"},
	{Finding, 0, fyne.KeyEnter, OfFinding, "", "Enter", ""},
	{Finding, 0, fyne.KeyF3, OfFinding, "", "F3", "the same"},
	{Finding, 0, fyne.KeyDown, OfFinding, "", "Down", "the next place"},
	{Finding, 0, fyne.KeyUp, OfFinding, "", "Up", "the place before"},
	{Finding, 0, fyne.KeyEscape, OfFinding, "", "Esc", "close the line; the passage that was found keeps the focus"},

	{Actions, 0, fyne.KeyDown, OfActions, "", "Down", "the next action"},
	{Actions, 0, fyne.KeyUp, OfActions, "", "Up", "the action before"},
	{Actions, 0, fyne.KeyPageDown, OfActions, "", "Page Down", "ten actions down"},
	{Actions, 0, fyne.KeyPageUp, OfActions, "", "Page Up", "ten actions up"},
	{Actions, 0, fyne.KeyReturn, OfActions, "", "Enter", "do it"},
	{Actions, 0, fyne.KeyEnter, OfActions, "", "Enter", ""},
	{Actions, 0, fyne.KeyEscape, OfActions, "", "Esc", "close the list and do nothing"},
}

// Named lists every action of the window once, by the binding that names it.
func Named() []Binding {
	var list []Binding
	for _, b := range Table {
		if b.Name != "" {
			list = append(list, b)
		}
	}
	return list
}

// Of is the binding that names a command.
func Of(c Command) Binding {
	for _, b := range Table {
		if b.Command == c {
			return b
		}
	}
	return Binding{}
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

// Package keys holds every key of the window in one table. The window looks keys
// up in it and F1 shows it, so that no key works unlisted and none is listed
// that does not work.
package keys

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"vademecum/ui/language"
)

// A Place is where a key works: what has the focus.
type Place string

// The places, in the order in which F1 shows them.
var (
	Anywhere = Place(language.Later("Anywhere"))
	Box      = Place(language.Later("In the box"))
	Page     = Place(language.Later("In the page"))
	Finding  = Place(language.Later("In the line for words to find"))
	Actions  = Place(language.Later("In the list of actions"))
	Quick    = Place(language.Later("In the quick look"))
)

// places lists every place in that order.
var places = []Place{Anywhere, Box, Page, Finding, Actions, Quick}

// A Command is what a key does.
type Command string

// The commands of the window. The page view knows its own keys, and carries them
// out itself while it has the focus: they are all [OfPage]. So do the line for words
// to find, [OfFinding], the list of actions, [OfActions], and the quick look, [OfQuick].
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
	References     Command = "references"
	Matrix         Command = "matrix"
	Lineage        Command = "lineage"
	Tours          Command = "tours"
	Changes        Command = "changes"
	Terms          Command = "terms"
	Stop           Command = "stop"
	Mine           Command = "mine"
	FindWords      Command = "find"
	FindNext       Command = "find next"
	FindPrevious   Command = "find previous"
	Larger         Command = "larger"
	Smaller        Command = "smaller"
	UsualSize      Command = "usual size"
	Measure        Command = "measure"
	Copy           Command = "copy"
	CopyPage       Command = "copy page"
	Sources        Command = "sources"
	Theme          Command = "theme"
	Language       Command = "language"
	FollowDesktop  Command = "follow the desktop"
	Window         Command = "window"
	TabToWindow    Command = "tab to a window"
	QuickLook      Command = "quick look"
	Register       Command = "register"
	Unregister     Command = "unregister"
	QuitAll        Command = "quit all"
	Star           Command = "star"
	Note           Command = "note"
	Collect        Command = "collect"
	Marks          Command = "marks"
	FindMarks      Command = "find marks"
	ExportMarks    Command = "export marks"
	ImportMarks    Command = "import marks"
	Undo           Command = "undo"
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
	OfQuick        Command = "the quick look's own"
)

// A Binding ties a key to what it does. What it says is in English here, and said in the
// language of the interface where it is shown.
type Binding struct {
	Place    Place
	Modifier fyne.KeyModifier
	Key      fyne.KeyName // empty for what has no key, and is in the menu and among the actions only
	Command  Command
	Name     string // what the menu and the list of actions call it; empty for a second key that does the same
	Printed  string // the key as keyboards name it, in any language: "Alt+Left"
	Does     string // what F1 says of it; empty where Name is
}

const (
	ctrl  = fyne.KeyModifierShortcutDefault
	alt   = fyne.KeyModifierAlt
	shift = fyne.KeyModifierShift
)

// Table lists every key, in the order in which F1 shows them.
var Table = []Binding{
	{Anywhere, ctrl, fyne.KeyK, ToBox, language.Later("Go to the box"), "Ctrl+K", language.Later("go to the box and mark its text, ready to be typed over")},
	{Anywhere, alt, fyne.KeyLeft, Back, language.Later("Go back"), "Alt+Left", language.Later("go back to the page before, as it was left")},
	{Anywhere, alt, fyne.KeyRight, Forward, language.Later("Go forward"), "Alt+Right", language.Later("go forward again")},
	{Anywhere, ctrl, fyne.KeyH, Walk, language.Later("Pages of this tab"), "Ctrl+H", language.Later("list the pages of this tab; so does a long click, or one with the right button, on the arrows")},
	{Anywhere, alt, fyne.KeyHome, Home, language.Later("First page"), "Alt+Home", language.Later("go to the first page")},
	{Anywhere, ctrl, fyne.KeyT, NewTab, language.Later("New tab"), "Ctrl+T", language.Later("open a new tab; Ctrl and a click on a link, or a click with the middle button, opens it in one")},
	{Anywhere, ctrl, fyne.KeyReturn, Aside, language.Later("Open in a new tab"), "Ctrl+Enter", language.Later("open the result, or the link with the ring, in a new tab")},
	{Anywhere, ctrl, fyne.KeyEnter, Aside, "", "Ctrl+Enter", ""},
	{Anywhere, ctrl, fyne.KeyW, CloseTab, language.Later("Close the tab"), "Ctrl+W", language.Later("close the tab")},
	{Anywhere, ctrl | shift, fyne.KeyT, ReopenTab, language.Later("Open the closed tab again"), "Ctrl+Shift+T", language.Later("open the tab again that was closed last")},
	{Anywhere, ctrl, fyne.KeyTab, NextTab, language.Later("Next tab"), "Ctrl+Tab", language.Later("to the next tab, which is as it was left")},
	{Anywhere, ctrl | shift, fyne.KeyTab, PreviousTab, language.Later("Tab before"), "Ctrl+Shift+Tab", language.Later("to the tab before")},
	{Anywhere, ctrl, fyne.KeyC, Copy, language.Later("Copy the citation"), "Ctrl+C", language.Later("copy the citation of the page, or the passage in focus with its own; in the box, the marked text")},
	{Anywhere, ctrl | shift, fyne.KeyC, CopyPage, language.Later("Copy the page as text"), "Ctrl+Shift+C", language.Later("copy all that the page says as plain text")},
	{Anywhere, ctrl, fyne.KeyF, FindWords, language.Later("Find on the page"), "Ctrl+F", language.Later("find words on the page")},
	{Anywhere, ctrl, fyne.KeyG, FindNext, language.Later("Find the next place"), "Ctrl+G", language.Later("to the next place where they stand")},
	{Anywhere, 0, fyne.KeyF3, FindNext, "", "F3", ""},
	{Anywhere, ctrl | shift, fyne.KeyG, FindPrevious, language.Later("Find the place before"), "Ctrl+Shift+G", language.Later("to the place before")},
	{Anywhere, ctrl, fyne.KeyEqual, Larger, language.Later("Larger text"), "Ctrl++", language.Later("larger text")},
	{Anywhere, ctrl | shift, fyne.KeyEqual, Larger, "", "Ctrl+Shift++", ""},
	{Anywhere, ctrl, fyne.KeyPlus, Larger, "", "Ctrl++", ""},
	{Anywhere, ctrl, fyne.KeyMinus, Smaller, language.Later("Smaller text"), "Ctrl+-", language.Later("smaller text")},
	{Anywhere, ctrl, fyne.Key0, UsualSize, language.Later("Usual text size"), "Ctrl+0", language.Later("text in its usual size")},
	{Anywhere, 0, "", Measure, language.Later("Wider or narrower text"), "", ""},
	{Anywhere, ctrl, fyne.KeyD, Documents, language.Later("Your documents"), "Ctrl+D", language.Later("list your documents")},
	{Anywhere, ctrl, fyne.KeyO, Import, language.Later("Import a file …"), "Ctrl+O", language.Later("import a file; files and folders can be dropped on the window, too")},
	{Anywhere, ctrl | shift, fyne.KeyO, ImportFolder, language.Later("Import a folder …"), "Ctrl+Shift+O", language.Later("import a folder with all that is in it")},
	{Anywhere, ctrl, fyne.KeyPeriod, Stop, language.Later("Stop the import, or see what it did"), "Ctrl+.", language.Later("stop an import; after it, see what became of each file")},
	{Anywhere, ctrl, fyne.KeyM, Mine, language.Later("Only passages of your documents, or everything"), "Ctrl+M", language.Later("only passages of your documents, or everything again")},
	{Anywhere, ctrl | shift, fyne.KeyV, Check, language.Later("Check what is on the clipboard"), "Ctrl+Shift+V", language.Later("check the references in the text on the clipboard")},
	{Anywhere, ctrl, fyne.KeyS, Star, language.Later("Star"), "Ctrl+S", language.Later("put a star on the page, or on the passage in focus; again, take it away")},
	{Anywhere, ctrl, fyne.KeyE, Note, language.Later("Write a note"), "Ctrl+E", language.Later("write a note on the page, or on the passage in focus")},
	{Anywhere, ctrl, fyne.KeyB, Collect, language.Later("Put into a collection"), "Ctrl+B", language.Later("put the page, or the passage in focus, into a collection of yours")},
	{Anywhere, ctrl | shift, fyne.KeyS, Marks, language.Later("Your marks"), "Ctrl+Shift+S", language.Later("list your stars, notes and collections")},
	{Anywhere, ctrl | shift, fyne.KeyM, FindMarks, language.Later("Only your marks, or everything"), "Ctrl+Shift+M", language.Later("only what you have marked, or everything again")},
	{Anywhere, ctrl, fyne.KeyZ, Undo, language.Later("Bring back the mark deleted last"), "Ctrl+Z", language.Later("bring back the mark that was deleted last; while something is typed, undo that")},
	{Anywhere, 0, "", ExportMarks, language.Later("Export your marks …"), "", ""},
	{Anywhere, 0, "", ImportMarks, language.Later("Import marks …"), "", ""},
	{Anywhere, 0, "", Duties, language.Later("Who is told to do what"), "", ""},
	{Anywhere, 0, "", Compare, language.Later("Compare two texts"), "", ""},
	{Anywhere, 0, "", References, language.Later("Check references"), "", ""},
	{Anywhere, 0, "", Tours, language.Later("Learning paths"), "", ""},
	{Anywhere, 0, "", Matrix, language.Later("WSIS–SDG matrix"), "", ""},
	{Anywhere, 0, "", Lineage, language.Later("Lineage"), "", ""},
	{Anywhere, 0, "", Changes, language.Later("What changed"), "", ""},
	{Anywhere, 0, "", Terms, language.Later("Terms"), "", ""},
	{Anywhere, ctrl, fyne.KeyI, Sources, language.Later("Show or hide sources"), "Ctrl+I", language.Later("show the source of every line, or hide it again")},
	{Anywhere, ctrl, fyne.KeyN, Window, language.Later("New window"), "Ctrl+N", language.Later("open another window, with tabs of its own")},
	{Anywhere, 0, "", TabToWindow, language.Later("Move the tab to a window of its own"), "", ""},
	{Anywhere, ctrl | shift, fyne.KeyK, QuickLook, language.Later("Quick look"), "Ctrl+Shift+K", language.Later("open the quick look: a small window that copies citations for another program")},
	{Anywhere, ctrl | shift, fyne.KeyL, Theme, language.Later("Light or dark"), "Ctrl+Shift+L", language.Later("change between light and dark")},
	{Anywhere, 0, "", Language, language.Later("Language of the window …"), "", ""},
	{Anywhere, 0, "", FollowDesktop, language.Later("Light or dark as the desktop is"), "", ""},
	{Anywhere, 0, "", Register, language.Later("Open vademecum: links with this program"), "", ""},
	{Anywhere, 0, "", Unregister, language.Later("Open vademecum: links with this program no longer"), "", ""},
	{Anywhere, ctrl | shift, fyne.KeyP, Palette, language.Later("Find an action"), "Ctrl+Shift+P", language.Later("find anything the window can do by its name, and do it")},
	{Anywhere, 0, fyne.KeyF10, Menu, language.Later("Open the menu"), "F10", language.Later("open the menu")},
	{Anywhere, 0, fyne.KeyF1, Help, language.Later("Every key"), "F1", language.Later("show these keys")},
	{Anywhere, ctrl, fyne.KeyQ, Quit, language.Later("Close the window"), "Ctrl+Q", language.Later("close the window")},
	{Anywhere, ctrl | shift, fyne.KeyQ, QuitAll, language.Later("Close every window"), "Ctrl+Shift+Q", language.Later("close every window; the next start brings all of them back")},

	{Box, 0, fyne.KeyDown, Next, language.Later("Next result"), "Down", language.Later("show the next result at the right")},
	{Box, 0, fyne.KeyUp, Previous, language.Later("Result before"), "Up", language.Later("show the result before it")},
	{Box, 0, fyne.KeyPageDown, NextTen, language.Later("Ten results down"), "Page Down", language.Later("move ten results down")},
	{Box, 0, fyne.KeyPageUp, PreviousTen, language.Later("Ten results up"), "Page Up", language.Later("move ten results up")},
	{Box, alt, fyne.KeyDown, NextFilter, language.Later("Narrow to the next filter"), "Alt+Down", language.Later("narrow the results to the next of the chips above them")},
	{Box, alt, fyne.KeyUp, PreviousFilter, language.Later("Back to the filter before"), "Alt+Up", language.Later("to the chip before it; before the first, all results again")},
	{Box, 0, fyne.KeyReturn, Open, language.Later("Open the result"), "Enter", language.Later("open the result; Alt+Left will lead back from it, and in a narrow window Tab and Esc to the list")},
	{Box, 0, fyne.KeyEnter, Open, "", "Enter", ""},
	{Box, 0, fyne.KeyTab, ToPage, language.Later("Go into the page"), "Tab", language.Later("go into the page, to read on and follow its links")},
	{Box, 0, fyne.KeyEscape, Clear, language.Later("Empty the box"), "Esc", language.Later("empty the box; in the empty box, go to the first page")},

	{Page, 0, fyne.KeyDown, OfPage, "", "Down", language.Later("the next link; in a document, the next passage")},
	{Page, 0, fyne.KeyUp, OfPage, "", "Up", language.Later("the link before; in a document, the passage before")},
	{Page, 0, fyne.KeyRight, OfPage, "", "Right", language.Later("in a picture of cells or bars, the next one; Up and Down go by lines there")},
	{Page, 0, fyne.KeyLeft, OfPage, "", "Left", language.Later("in a picture of cells or bars, the one before")},
	{Page, 0, fyne.KeyTab, OfPage, "", "Tab", language.Later("the next link; with Shift, the one before; at the end, to the box")},
	{Page, 0, fyne.KeyReturn, OfPage, "", "Enter", language.Later("follow the link, open or close a section")},
	{Page, 0, fyne.KeyEnter, OfPage, "", "Enter", ""},
	{Page, 0, fyne.KeyPageDown, OfPage, "", "Page Down", language.Later("a screen further down")},
	{Page, 0, fyne.KeyPageUp, OfPage, "", "Page Up", language.Later("a screen further up")},
	{Page, 0, fyne.KeyHome, OfPage, "", "Home", language.Later("the top of the page")},
	{Page, 0, fyne.KeyEnd, OfPage, "", "End", language.Later("the end of the page")},
	{Page, 0, fyne.KeyEscape, OfPage, "", "Esc", language.Later("back to the box and, in a narrow window, to the list; any letter does the same and is typed there")},

	{Finding, 0, fyne.KeyReturn, OfFinding, "", "Enter", language.Later("the next place where they stand; with Shift, the one before")},
	{Finding, 0, fyne.KeyEnter, OfFinding, "", "Enter", ""},
	{Finding, 0, fyne.KeyF3, OfFinding, "", "F3", language.Later("the same")},
	{Finding, 0, fyne.KeyDown, OfFinding, "", "Down", language.Later("the next place")},
	{Finding, 0, fyne.KeyUp, OfFinding, "", "Up", language.Later("the place before")},
	{Finding, 0, fyne.KeyEscape, OfFinding, "", "Esc", language.Later("close the line; the passage that was found keeps the focus")},

	{Actions, 0, fyne.KeyDown, OfActions, "", "Down", language.Later("the next action")},
	{Actions, 0, fyne.KeyUp, OfActions, "", "Up", language.Later("the action before")},
	{Actions, 0, fyne.KeyPageDown, OfActions, "", "Page Down", language.Later("ten actions down")},
	{Actions, 0, fyne.KeyPageUp, OfActions, "", "Page Up", language.Later("ten actions up")},
	{Actions, 0, fyne.KeyReturn, OfActions, "", "Enter", language.Later("do it")},
	{Actions, 0, fyne.KeyEnter, OfActions, "", "Enter", ""},
	{Actions, 0, fyne.KeyEscape, OfActions, "", "Esc", language.Later("close the list and do nothing")},

	{Quick, 0, fyne.KeyDown, OfQuick, "", "Down", language.Later("the next result")},
	{Quick, 0, fyne.KeyUp, OfQuick, "", "Up", language.Later("the result before")},
	{Quick, 0, fyne.KeyPageDown, OfQuick, "", "Page Down", language.Later("some results down")},
	{Quick, 0, fyne.KeyPageUp, OfQuick, "", "Page Up", language.Later("some results up")},
	{Quick, 0, fyne.KeyReturn, OfQuick, "", "Enter", language.Later("copy the citation of the result, and close")},
	{Quick, 0, fyne.KeyEnter, OfQuick, "", "Enter", ""},
	{Quick, ctrl, fyne.KeyReturn, OfQuick, "", "Ctrl+Enter", language.Later("open the result in the large window; so does Shift+Enter")},
	{Quick, ctrl, fyne.KeyEnter, OfQuick, "", "Ctrl+Enter", ""},
	{Quick, 0, fyne.KeyEscape, OfQuick, "", "Esc", language.Later("close it and do nothing")},
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

// Shifted reports whether Shift is held down, for keys that Fyne reports without
// their modifiers.
func Shifted() bool {
	d, ok := fyne.CurrentApp().Driver().(desktop.Driver)
	return ok && d.CurrentKeyModifiers()&fyne.KeyModifierShift != 0
}

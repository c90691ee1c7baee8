// Package screen says what a screen is: something that composes pages for the
// window to show beside those of the catalogue. A screen knows what it tells of, and
// neither the window nor Fyne nor any other screen, so that it is tested as text.
package screen

import (
	"context"

	"vademecum/app"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// A Screen composes the pages of the routes that begin with its name:
// "duties/TSAG" is a page of the screen "duties".
type Screen interface {
	// Compose makes the page of a route. It runs off the window's thread and gives
	// up when ctx ends. The part of the route behind a "#" names a place on the
	// page, to which the window goes by itself. The error is a sentence for the
	// person; one that is [app.ErrNotFound] says that the route leads nowhere.
	Compose(ctx context.Context, route router.Route) (Shown, error)
}

// Shown is a page as a screen composes it.
type Shown struct {
	Title   string // of the window
	Of      string // what the title names, in words that are the same in every language: "APT"; may be empty
	Blocks  []page.Block
	Outline []Heading             // listed beside the page; may be empty
	Sources map[string]app.Source // that the cites of the blocks name
	Again   bool                  // there is more to come: it is to be composed once more
}

// A Namer is a screen that says what its pages are called without composing them, so
// that tabs and walks speak the language of the window though nobody looks at them. The
// titles of its pages are these names.
type Namer interface {
	// Called is what the page of a route is called that names something, as [Shown] has
	// it: "Duties of APT". It is empty where neither says enough.
	Called(route router.Route, of string) string
}

// A Heading is an entry of the outline of a page.
type Heading struct {
	Text   string
	Anchor string // of the passage on the page
	Level  int    // from 1
}

// A Taker is a screen that is given files and texts: what is dropped on the window
// while one of its pages is shown, chosen in a dialog, or pasted. It returns the
// route of the page that tells of what it was given.
type Taker interface {
	TakeFile(path string) router.Route
	TakeText(text string) router.Route
}

// A Saver is a screen whose pages can be written to files.
type Saver interface {
	// Save writes what a route tells of to a new file in a folder, in a format that a
	// page of the screen names, and returns the path of the file. It runs off the
	// window's thread.
	Save(ctx context.Context, route router.Route, format, folder string) (path string, err error)
}

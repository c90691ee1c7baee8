package main

import (
	"context"
	"fmt"

	"fyne.io/fyne/v2"

	"vademecum/data/snapshot"
	"vademecum/ui/glyph"
	"vademecum/ui/shell"
)

// A start has two things to do that take about as long: to have the graphics start and a
// window opened, which only the main thread can, and to read the catalogue and the fonts,
// which any other can. So they are done side by side, and the window is filled when both
// are there.

// A loading is the catalogue on its way out of the snapshot.
type loading struct {
	done   chan struct{} // closed when the rest stands
	store  *snapshot.Store
	config shell.Config
	err    error
}

// bundled opens the snapshot that comes with the program.
func bundled() (*snapshot.Store, error) { return snapshot.Open(context.Background()) }

// read begins to read a snapshot that is to be opened first. What is read is said in the
// language in use, which must not change meanwhile.
func read(open func() (*snapshot.Store, error), mine *own) *loading {
	l := &loading{done: make(chan struct{})}
	go func() {
		defer close(l.done)
		if l.store, l.err = open(); l.err != nil {
			return
		}
		if l.config, l.err = readCatalogue(l.store, mine); l.err != nil {
			l.err = fmt.Errorf("the snapshot could not be read: %w", l.err)
		}
	}()
	return l
}

// wait waits for what the window shows and searches.
func (l *loading) wait() (shell.Config, error) {
	<-l.done
	return l.config, l.err
}

// close ends the use of the snapshot, once it is read.
func (l *loading) close() {
	if <-l.done; l.store != nil {
		l.store.Close()
	}
}

// firstFonts are those of the first frame: Fyne reads each style with the emoji, and looks
// for the fonts of the system with the first.
var firstFonts = []glyph.Face{{}, {Style: fyne.TextStyle{Bold: true}}}

// readFonts begins to read them, in the theme in use, which must not change before what it
// gives back is closed.
func readFonts() <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, f := range firstFonts {
			f.Fonts()
		}
	}()
	return done
}

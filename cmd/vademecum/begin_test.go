package main

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/data/snapshot"
)

// What is read beside the start of the graphics is there when it is waited for, as often as
// it is, and its snapshot stays open until it is closed.
func TestTheCatalogueIsReadBesideTheWindow(t *testing.T) {
	missing := errors.New("no snapshot")
	for _, c := range []struct {
		name string
		open func() (*snapshot.Store, error)
		err  error
	}{
		{"that of the program", bundled, nil},
		{"one that cannot be opened", func() (*snapshot.Store, error) { return nil, missing }, missing},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := read(c.open, &own{place: filepath.Join(t.TempDir(), "library.db")})
			for range 2 {
				config, err := l.wait()
				if !errors.Is(err, c.err) {
					t.Fatalf("reading gives the error %v, want %v", err, c.err)
				}
				if err != nil {
					continue
				}
				if item, known := config.Item("itu-t/X.509"); !known || item.Code != "X.509" {
					t.Errorf("X.509 is %q in what was read", item.Code)
				}
				if _, err := config.Pages.Page(context.Background(), "itu-t/X.509"); err != nil {
					t.Errorf("a page cannot be read: %v", err)
				}
			}
			l.close()
			if l.store == nil {
				return
			}
			if _, err := l.store.Page(context.Background(), "itu-t/X.509"); err == nil {
				t.Error("the snapshot is still open after it was closed")
			}
		})
	}
}

// A snapshot that opens and cannot be read is an error that says so.
func TestACatalogueThatCannotBeReadIsToldOf(t *testing.T) {
	l := read(func() (*snapshot.Store, error) {
		store, err := bundled()
		if err == nil {
			err = store.Close()
		}
		return store, err
	}, &own{})
	if _, err := l.wait(); err == nil {
		t.Error("a snapshot that was closed is read")
	}
}

// The fonts of the first frame are read once, beside the start of the graphics, and are then
// those that the window is drawn with.
func TestTheFontsOfTheFirstFrameAreReadOnce(t *testing.T) {
	drive(t)
	<-readFonts()
	for _, f := range firstFonts {
		before := f.Fonts()
		<-readFonts()
		fyne.DoAndWait(func() {
			if f.Fonts() != before {
				t.Errorf("the fonts of %+v were read anew", f.Style)
			}
		})
	}
}

package main

import (
	"cmp"
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/assets"
	"vademecum/cmd/vademecum/once"
	"vademecum/data/library"
	"vademecum/data/snapshot"
	"vademecum/ui/around"
	"vademecum/ui/changes"
	"vademecum/ui/check"
	"vademecum/ui/compare"
	"vademecum/ui/document"
	"vademecum/ui/documents"
	"vademecum/ui/duties"
	"vademecum/ui/home"
	"vademecum/ui/lineage"
	"vademecum/ui/matrix"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
	"vademecum/ui/tour"
)

// run opens the snapshot and the window, and returns when the window is closed.
func run(a arguments) error {
	if err := checkDisplay(); err != nil {
		return err
	}
	words := strings.Join(a.Words, " ")
	first, err := once.Start(meetingPlace(), words)
	switch {
	case err != nil: // no place to meet another start in, and no reason not to start
		first = nil
	case first == nil:
		return nil // the program that runs already shows them
	default:
		defer first.Close()
	}
	store, err := snapshot.Open(context.Background())
	if err != nil {
		return err
	}
	defer store.Close()
	// Under an id Fyne would keep a file of preferences, of which there are none. A
	// name keeps it from taking the id out of FyneApp.toml where that lies nearby.
	fyneapp.SetMetadata(fyne.AppMetadata{Name: "Vademecum"})
	program := fyneapp.NewWithID("")
	mine := &own{place: library.Place()}
	defer mine.close()
	last, trouble := lastSession(a)
	keep := newKeeper(sessionFile())
	window, s, err := open(program, store, mine, last, keep.keep)
	if err != nil {
		return err
	}
	window.SetOnClosed(func() {
		s.End()
		endSoon(keep.close)
	})
	endWhenTold(keep.close)
	keep.complain(func(err error) { fyne.Do(func() { s.Say(err.Error()) }) })
	if trouble != nil {
		s.Say(trouble.Error())
	}
	s.Start(words)
	if first != nil {
		first.Hear(func(words string) {
			fyne.Do(func() {
				window.Show()
				window.RequestFocus()
				s.Start(words)
			})
		})
	}
	program.Run()
	keep.close()
	return nil
}

// meetingPlace is the folder in which starts on one display find one another; a window
// on another display would be no use to whoever sits at this one.
func meetingPlace() string {
	display := cmp.Or(os.Getenv("WAYLAND_DISPLAY"), os.Getenv("DISPLAY"), "own")
	return filepath.Join(filepath.Dir(library.Place()), "running", url.PathEscape(display))
}

// open opens the window over an open snapshot, as it was left in a session, and has
// the session kept. The index is made while the graphics start, which takes about as
// long.
func open(program fyne.App, store *snapshot.Store, mine *own, last shell.Session, keep func(shell.Session)) (fyne.Window, *shell.Shell, error) {
	type reading struct {
		config shell.Config
		err    error
	}
	read := make(chan reading, 1)
	go func() {
		config, err := readCatalogue(store, mine)
		read <- reading{config, err}
	}()

	program.SetIcon(assets.Icon)
	program.Settings().SetTheme(theme.New(last.Theme))
	window := program.NewWindow("Vademecum")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(last.Width, last.Height))
	window.CenterOnScreen()
	if err := show(window); err != nil {
		return nil, nil, err
	}

	r := <-read
	if r.err != nil {
		return nil, nil, fmt.Errorf("the snapshot could not be read: %w", r.err)
	}
	r.config.Mode, r.config.Session, r.config.Keep = last.Theme, last, keep
	return window, shell.New(window, r.config), nil
}

// readCatalogue makes of a snapshot what the window shows and searches, and sets the
// screens up over it and the person's library.
func readCatalogue(store *snapshot.Store, mine *own) (shell.Config, error) {
	entries, err := store.Entries(context.Background())
	if err != nil {
		return shell.Config{}, err
	}
	all := make([]app.Item, len(entries))
	for i, e := range entries {
		all[i] = e.Item
	}
	meta := store.Meta()
	editions := meta.Rows["editions"]
	exactly := search.Items(entries)
	mine.extraction = library.Extractor(meta.State(), exactly)
	item := func(id string) (app.Item, bool) { // by the id of an edition, too
		if i, known := exactly(id); known {
			return i, true
		}
		return exactly(string(router.To(id).Item()))
	}
	tours, err := store.Tours(context.Background())
	if err != nil {
		return shell.Config{}, err
	}
	contents := home.Contents{Items: all, Retrieved: meta.Date, Editions: editions, Tours: tour.Rows(tours), Views: []page.Block{
		page.Row{Title: "Which action line serves which goal: the matrix", To: matrix.Name},
		page.Row{Title: "The lineage of the study groups", To: lineage.Name},
		page.Row{Title: "What changed since an older snapshot", To: changes.Name},
	}}
	return shell.Config{
		Pages:  store,
		Search: search.New(entries, store),
		Screens: map[string]screen.Screen{
			"home":       home.Screen{Contents: contents, Documents: mine.Documents},
			"documents":  documents.New(mine),
			"doc":        &document.Screen{Open: mine.Read, Item: item},
			check.Name:   check.New(drafts{mine}, store),
			compare.Name: &compare.Screen{Library: mine, Read: drafts{mine}.Document},
			tour.Name:    tour.Screen{Catalogue: store},
			duties.Name:  duties.Screen{Library: mine, Catalogue: store},
			changes.Name: changes.New(store, nil),
			matrix.Name:  matrix.New(store),
			lineage.Name: lineage.Screen{Pages: store, Groups: lineage.Groups(all)},
			around.Name:  around.Screen{Pages: store},
		},
		Documents: mine,
		Item:      item,
		Home:      home.Compose(contents),
		Status:    fmt.Sprintf("snapshot %s · %s editions", meta.Date, home.Thousands(editions)),
		Notice:    store.Notice(),
	}, nil
}

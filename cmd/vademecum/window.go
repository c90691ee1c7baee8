package main

import (
	"context"
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/assets"
	"vademecum/data/snapshot"
	"vademecum/ui/home"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
)

// run opens the snapshot and the window, and returns when the window is closed.
func run(a arguments) error {
	if err := checkDisplay(); err != nil {
		return err
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
	_, s, err := open(program, store, a)
	if err != nil {
		return err
	}
	s.Start(strings.Join(a.Words, " "))
	program.Run()
	return nil
}

// open opens the window over an open snapshot. The index is made while the
// graphics start, which takes about as long.
func open(program fyne.App, store *snapshot.Store, a arguments) (fyne.Window, *shell.Shell, error) {
	type reading struct {
		config shell.Config
		err    error
	}
	read := make(chan reading, 1)
	go func() {
		config, err := readCatalogue(store)
		read <- reading{config, err}
	}()

	program.SetIcon(assets.Icon)
	program.Settings().SetTheme(theme.New(a.Theme))
	window := program.NewWindow("Vademecum")
	window.SetPadded(false)
	window.Resize(a.Size.Size)
	window.CenterOnScreen()
	if err := show(window); err != nil {
		return nil, nil, err
	}

	r := <-read
	if r.err != nil {
		return nil, nil, fmt.Errorf("the snapshot could not be read: %w", r.err)
	}
	r.config.Mode = a.Theme
	return window, shell.New(window, r.config), nil
}

// readCatalogue makes of a snapshot what the window shows and searches.
func readCatalogue(store *snapshot.Store) (shell.Config, error) {
	entries, err := store.Entries(context.Background())
	if err != nil {
		return shell.Config{}, err
	}
	items := make([]app.Item, len(entries))
	for i, e := range entries {
		items[i] = e.Item
	}
	meta := store.Meta()
	editions := meta.Rows["editions"]
	return shell.Config{
		Pages:  store,
		Search: search.New(entries, store),
		Home:   home.Compose(home.Contents{Items: items, Retrieved: meta.Date, Editions: editions}),
		Status: fmt.Sprintf("snapshot %s · %s editions", meta.Date, home.Thousands(editions)),
		Notice: store.Notice(),
	}, nil
}

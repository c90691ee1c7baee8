package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"

	"vademecum/data/library"
	"vademecum/data/snapshot"
)

type doctorCommand struct{}

// Run checks one thing after the other and prints a line on each: what was
// found, or what is wrong and what to do.
func (c *doctorCommand) Run(t *terminal) error {
	problems := 0
	report := func(what, finding string, err error) {
		verdict := "ok"
		if err != nil {
			verdict, finding = "problem", err.Error()
			problems++
		}
		fmt.Fprintf(t.out, "%-7s  %-9s  %s\n", verdict, what, finding)
	}

	store, err := snapshot.Open(t.ctx)
	if err != nil {
		report("snapshot", "", fmt.Errorf("%w; install Vademecum again", err))
	} else {
		defer store.Close()
		report("snapshot", whereabouts(store), nil)
		finding, err := counted(t, store)
		report("counts", finding, err)
		finding, err = intact(t, store)
		report("integrity", finding, err)
	}
	cache := filepath.Join(xdg.CacheHome, "vademecum")
	report("cache", cache+" can be written", writable(cache))
	finding, err := checkLibrary(t, store)
	report("library", finding, err)
	window, err := findWindow()
	report("window", window, err)

	if problems > 0 {
		return fmt.Errorf("problems found: %d; their lines say what to do", problems)
	}
	return nil
}

// whereabouts says which snapshot is in use and where it lies. Opening it has
// compared its content with its hash.
func whereabouts(store *snapshot.Store) string {
	where := store.Path()
	if where == "" {
		where = "in memory"
	}
	meta := store.Meta()
	return strings.TrimSpace(fmt.Sprintf("%s, of %s, made from catalogue %.12s. %s", where, meta.Date, meta.Inputs, store.Notice()))
}

// counted compares what the snapshot says it holds with what can be read.
func counted(t *terminal, store *snapshot.Store) (string, error) {
	entries, err := store.Entries(t.ctx)
	if err != nil {
		return "", err
	}
	totals := store.Meta().Totals
	if totals["item"] != len(entries) {
		return "", fmt.Errorf("the snapshot should hold %d items and holds %d; install Vademecum again", totals["item"], len(entries))
	}
	return fmt.Sprintf("%d items, %d editions and parts, %d links", totals["item"], totals["edition"], totals["link"]), nil
}

// intact lets SQLite look for damage.
func intact(t *terminal, store *snapshot.Store) (string, error) {
	if store.Path() == "" {
		return "unpacked into memory, its hash is right", nil
	}
	again, err := snapshot.OpenFile(t.ctx, store.Path())
	if err != nil {
		return "", fmt.Errorf("%w; delete the file, and the bundled snapshot takes its place", err)
	}
	return "the hash is right, SQLite finds no damage", again.Close()
}

// checkLibrary looks for damage in the person's library, if there is one, and for
// documents that are worth taking apart again. The snapshot may be nil.
func checkLibrary(t *terminal, store *snapshot.Store) (string, error) {
	l, err := openExisting(t)
	if err != nil {
		return "", err
	}
	if l == nil {
		return "none yet; it will lie at " + library.Place(), nil
	}
	defer l.Close()
	if err := l.QuickCheck(t.ctx); err != nil {
		return "", err
	}
	list, err := l.Documents(t.ctx)
	if err != nil {
		return "", err
	}
	finding := fmt.Sprintf("%s, %s, SQLite finds no damage", l.Path(), plural(len(list), "document"))
	if store != nil {
		stale, err := l.Stale(t.ctx, library.Version(store.Meta().State()))
		if err != nil {
			return "", err
		}
		if stale > 0 {
			finding += fmt.Sprintf("; %d taken apart by an earlier program or for another catalogue, which can be renewed with: vade reimport", stale)
		}
	}
	return finding, nil
}

// writable tries to write a file into a directory.
func writable(dir string) error {
	err := os.MkdirAll(dir, 0o700)
	if err == nil {
		var f *os.File
		if f, err = os.CreateTemp(dir, "doctor-*.new"); err == nil {
			_, err = f.WriteString("x")
			err = errors.Join(err, f.Close(), os.Remove(f.Name()))
		}
	}
	if err != nil {
		return fmt.Errorf("%w; free the disk or allow writing to %s, else every start takes longer", err, dir)
	}
	return nil
}

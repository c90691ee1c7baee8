package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"vademecum/app/document"
	"vademecum/app/search"
	"vademecum/data/library"
	"vademecum/data/snapshot"
)

// openLibrary opens the person's library, and makes it where there is none yet.
func openLibrary(t *terminal) (*library.Library, error) {
	return library.Open(t.ctx, library.Place())
}

// openExisting opens the person's library if there is one; otherwise both results
// are nil.
func openExisting(t *terminal) (*library.Library, error) {
	if !library.Exists(library.Place()) {
		return nil, nil
	}
	return openLibrary(t)
}

// errNoDocuments is what is said where documents are asked for and there are none.
var errNoDocuments = errors.New("there are no documents in your library yet; bring some in with: vade import PATH")

// openDocuments opens the person's library for what is in it. Where there is none, the
// error is [errNoDocuments], and none is made.
func openDocuments(t *terminal) (*library.Library, error) {
	l, err := openExisting(t)
	if err == nil && l == nil {
		err = errNoDocuments
	}
	return l, err
}

// extractor is the way in which files become documents, with the catalogue of the
// bundled snapshot to say what there is to refer to.
func extractor(t *terminal) (library.Extraction, error) {
	store, err := openSnapshot(t)
	if err != nil {
		return library.Extraction{}, err
	}
	defer store.Close()
	return extractorOver(t, store)
}

// extractorOver is the extractor over a snapshot that is open. It does not need it
// any longer.
func extractorOver(t *terminal, store *snapshot.Store) (library.Extraction, error) {
	entries, err := store.Entries(t.ctx)
	if err != nil {
		return library.Extraction{}, err
	}
	return library.Extractor(store.Meta().State(), search.WithTwins(search.ByID(entries), entries)), nil
}

// reporter prints what became of each file, a line each, and keeps count.
type reporter struct {
	t     *terminal
	json  bool
	count map[library.Outcome]int
	err   error // of writing
}

func (r *reporter) report(result library.Result) {
	r.count[result.Outcome]++
	var err error
	if r.json {
		err = printLine(r.t.out, toResultJSON(result))
	} else {
		_, err = fmt.Fprintln(r.t.out, resultText(result))
	}
	if r.err == nil {
		r.err = err
	}
}

// resultText is the line on one file.
func resultText(r library.Result) string {
	if r.Err != nil {
		return fmt.Sprintf("%-8s %s: %v", r.Outcome, r.Path, r.Err)
	}
	text := fmt.Sprintf("%-8s %s  %s  %s", r.Outcome, r.Document.ID, r.Path, extent(r.Document))
	if r.Outcome == library.Known && filepath.Base(r.Path) != r.Document.Name {
		text += ", the same text as " + r.Document.Name
	}
	return text
}

// extent says how much stands in a document.
func extent(d document.Stored) string {
	text := plural(d.Passages, "passage") + ", " + plural(d.Mentions, "reference")
	if d.Resolutions > 0 {
		text += ", " + plural(d.Resolutions, "resolution")
	}
	return text
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// sum says how many files had which outcome.
func (r *reporter) sum() string {
	text := ""
	for _, o := range []library.Outcome{library.Added, library.Known, library.Renewed, library.Refused} {
		if n := r.count[o]; n > 0 {
			if text != "" {
				text += ", "
			}
			text += fmt.Sprintf("%d %s", n, o)
		}
	}
	return text
}

// done ends a command that reported on files: with the sum of them on standard
// error, and with an error when some were refused.
func (r *reporter) done() error {
	switch {
	case r.err != nil:
		return r.err
	case r.count[library.Refused] > 0:
		return fmt.Errorf("%s; their lines say why", r.sum())
	}
	fmt.Fprintln(r.t.errs, r.sum())
	return nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"vademecum/app/document"
	"vademecum/app/refs"
	"vademecum/data/reader"
	"vademecum/data/snapshot"
)

type refsEvaluation struct {
	Misses bool   `help:"List what was missed and what was found beyond the key."`
	Folder string `default:"../shared" help:"The folder with the documents and their keys."`
}

// Run measures the reading of references against what careful readers found, and
// prints a table for each document: how many of the references found are right
// (precision), how many of those in the text were found (recall).
func (c *refsEvaluation) Run(ctx context.Context) error {
	known, err := knownItems(ctx)
	if err != nil {
		return err
	}
	for _, set := range []struct {
		document, key string
		read          func(file string) (key, error)
	}{
		{filepath.Join(c.Folder, "seeds/itu-contribution-to-wsis-2022.txt"), filepath.Join(c.Folder, "keys/wsis-2022-paragraphs-1-86.jsonl"), readSharedKey},
		{filepath.Join(c.Folder, "seeds/itu-contribution-to-wsis-2022.txt"), "cmd/evaluate/testdata/refs/wsis-2022-from-87.txt", readOwnKey},
		{filepath.Join(c.Folder, "seeds/wtsa-resolution-53-2008.txt"), filepath.Join(c.Folder, "keys/wtsa-resolution-53-clauses.jsonl"), readSharedKey},
	} {
		k, err := set.read(set.key)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Printf("%s: skipped, there is no key %s\n\n", filepath.Base(set.document), set.key)
			continue
		} else if err != nil {
			return err
		}
		d, err := readDocument(ctx, set.document)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Printf("%s: skipped, the document is not there\n\n", set.document)
			continue
		} else if err != nil {
			return err
		}
		fmt.Printf("%s against %s\n", filepath.Base(set.document), filepath.Base(set.key))
		if err := k.report(os.Stdout, d, refs.In(d, known), c.Misses); err != nil {
			return err
		}
	}
	return nil
}

func readDocument(ctx context.Context, file string) (*document.Document, error) {
	raw, err := reader.Read(ctx, file, reader.Options{})
	if err != nil {
		return nil, err
	}
	d := document.Read(raw)
	return &d, nil
}

// measureFile measures a document against the key.
func (k key) measureFile(ctx context.Context, file string, known func(string) bool) ([]tally, error) {
	d, err := readDocument(ctx, file)
	if err != nil {
		return nil, err
	}
	return k.measure(io.Discard, byParagraph(d, refs.In(d, known)), false), nil
}

// knownItems is what the bundled catalogue has.
func knownItems(ctx context.Context) (func(string) bool, error) {
	store, err := snapshot.Open(ctx)
	if err != nil {
		return nil, err
	}
	defer store.Close()
	entries, err := store.Entries(ctx)
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for _, e := range entries {
		ids[e.ID] = true
		for _, alias := range e.AliasIDs {
			ids[alias] = true
		}
	}
	return func(id string) bool { return ids[id] }, nil
}

// A tally counts references of one kind.
type tally struct{ right, wrong, missed int }

func (t tally) precision() float64 { return ratio(t.right, t.right+t.wrong) }
func (t tally) recall() float64    { return ratio(t.right, t.right+t.missed) }

// ratio is 1 where there was nothing to find and nothing was found.
func ratio(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// report compares what was found with the key and prints it.
func (k key) report(w io.Writer, d *document.Document, found [][]refs.Mention, misses bool) error {
	tallies := k.measure(w, byParagraph(d, found), misses)
	if k.lined {
		right := 0
		for _, p := range k.paragraphs {
			if slices.ContainsFunc(d.Passages, func(q document.Passage) bool { return q.Locator == p.locator && q.Line == p.line }) {
				right++
			}
		}
		fmt.Fprintf(w, "%d of %d paragraphs at the line where they begin\n", right, len(k.paragraphs))
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "kind\tin the key\tfound\tprecision\trecall")
	for n, kind := range refKinds {
		t := tallies[n]
		fmt.Fprintf(table, "%s\t%d\t%d\t%.3f\t%.3f\n", kind.name, t.right+t.missed, t.right+t.wrong, t.precision(), t.recall())
	}
	fmt.Fprintln(table)
	return table.Flush()
}

// measure counts by kind, and lists the differences if asked to.
func (k key) measure(w io.Writer, got map[string][]string, misses bool) []tally {
	tallies := make([]tally, len(refKinds))
	for _, p := range k.paragraphs {
		for n, kind := range refKinds {
			want, have := kind.of(p.want), kind.of(got[p.locator])
			if kind.name == "SDG boxes" && !k.lined { // our own key leaves them out
				continue
			}
			for id := range have {
				if want[id] {
					tallies[n].right++
				} else {
					tallies[n].wrong++
				}
			}
			tallies[n].missed += len(without(want, have))
			if misses {
				printDifference(w, p.locator, kind.name, want, have)
			}
		}
	}
	return tallies
}

func printDifference(w io.Writer, locator, kind string, want, have map[string]bool) {
	if list := without(want, have); len(list) > 0 {
		fmt.Fprintf(w, "%s %s missed: %s\n", locator, kind, strings.Join(list, " "))
	}
	if list := without(have, want); len(list) > 0 {
		fmt.Fprintf(w, "%s %s beyond the key: %s\n", locator, kind, strings.Join(list, " "))
	}
}

// without lists in order what is in a and not in b.
func without(a, b map[string]bool) []string {
	var list []string
	for id := range a {
		if !b[id] {
			list = append(list, id)
		}
	}
	slices.Sort(list)
	return list
}

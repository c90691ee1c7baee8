package main

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"vademecum/app/changes"
	"vademecum/data/catalogue"
	"vademecum/data/snapshot"
)

// buildSnapshot is the command "snapshot FILE [ID | OLD=NEW]..." of the scripts: it
// builds a tiny snapshot from the catalogue that data/snapshot is tested with, without
// the rows that begin with an ID, and with NEW in every cell that holds nothing but OLD.
func buildSnapshot(ts *testscript.TestScript, _ bool, args []string) {
	dir := ts.MkAbs("catalogue")
	ts.Check(os.RemoveAll(dir))
	ts.Check(os.CopyFS(dir, os.DirFS("../../data/snapshot/testdata/catalogue")))
	files, err := os.ReadDir(dir)
	ts.Check(err)
	for _, f := range files {
		table, err := catalogue.Read(os.DirFS(dir), strings.TrimSuffix(f.Name(), ".tsv"))
		ts.Check(err)
		for _, change := range args[1:] {
			was, now, replaced := strings.Cut(change, "=")
			table.Rows = slices.DeleteFunc(table.Rows, func(row []string) bool { return !replaced && row[0] == was })
			for _, row := range table.Rows {
				for n := range row {
					if replaced && row[n] == was {
						row[n] = now
					}
				}
			}
		}
		ts.Check(table.Write(dir))
	}
	_, err = snapshot.Build(dir, ts.MkAbs(args[0]))
	ts.Check(err)
}

// TestChangesText: a heading for each kind, and what was before behind the title.
func TestChangesText(t *testing.T) {
	if got := changesText(changes.Comparison{}); got != "" {
		t.Errorf("nothing changed prints as %q", got)
	}
	one := changes.Change{Kind: changes.Retitled, Before: "Old"}
	one.Item.ID, one.Item.Code, one.Item.Title, one.Item.Group = "itu-t/X.1", "X.1", "New", "sg/itu-t/17"
	two := changes.Change{Kind: changes.Removed}
	two.Item.ID, two.Item.Code, two.Item.TitleNote = "pp/1", "PP Resolution 1", "title not verified"
	want := "Retitled (1)\n  itu-t/X.1  X.1  Study Group 17  New (before: Old)\n\nRemoved (1)\n  pp/1  PP Resolution 1  (title not verified)\n"
	if got := changesText(changes.Comparison{Changes: []changes.Change{one, two}}); got != want {
		t.Errorf("printed as\n%s\nwant\n%s", got, want)
	}
}

package main

import (
	"errors"
	"testing"

	"vademecum/app/document"
	"vademecum/data/library"
)

func TestResultText(t *testing.T) {
	d := document.Stored{ID: "doc/1", Name: "a.txt", Passages: 1, Mentions: 2}
	for _, c := range []struct {
		result library.Result
		want   string
	}{
		{library.Result{Path: "in/a.txt", Outcome: library.Added, Document: d}, "added    doc/1  in/a.txt  1 passage, 2 references"},
		{library.Result{Path: "in/a.txt", Outcome: library.Known, Document: d}, "known    doc/1  in/a.txt  1 passage, 2 references"},
		{library.Result{Path: "in/b.txt", Outcome: library.Known, Document: d}, "known    doc/1  in/b.txt  1 passage, 2 references, the same text as a.txt"},
		{library.Result{Path: "in/c.txt", Outcome: library.Refused, Err: errors.New("it is empty")}, "refused  in/c.txt: it is empty"},
	} {
		if got := resultText(c.result); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

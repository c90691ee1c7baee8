package main

import (
	"cmp"
	"fmt"
	"strings"

	"vademecum/app"
)

// What the catalogue says in its own words: digests, tasks and the errors it
// found in sources.

type digestJSON struct {
	Heading string `json:"heading"`
	Text    string `json:"text"`
	Edition string `json:"edition"`
	citeJSON
}

type taskJSON struct {
	Addressee  string   `json:"addressee"`
	Who        []string `json:"who"`
	Task       string   `json:"task"`
	Resolution string   `json:"resolution"`
	Edition    string   `json:"edition"`
	citeJSON
}

type sourceErrorJSON struct {
	Printed string `json:"printed"`
	Correct string `json:"correct"`
	Reason  string `json:"reason"`
	citeJSON
}

func digestsJSON(digests []app.Digest) []digestJSON {
	out := make([]digestJSON, len(digests))
	for i, d := range digests {
		out[i] = digestJSON{d.Heading, d.Text, d.Edition, cite(d.Cite)}
	}
	return out
}

// tasksJSON gives the tasks of a page. Those that the item gives itself name it
// as their resolution.
func tasksJSON(tasks []app.Task, by string) []taskJSON {
	out := make([]taskJSON, len(tasks))
	for i, t := range tasks {
		out[i] = taskJSON{t.Addressee, []string{}, t.Text, cmp.Or(t.Resolution.ID, by), t.Edition, cite(t.Cite)}
		for _, who := range t.Who {
			out[i].Who = append(out[i].Who, who.ID)
		}
	}
	return out
}

func errorsJSON(errors []app.SourceError) []sourceErrorJSON {
	out := make([]sourceErrorJSON, len(errors))
	for i, e := range errors {
		out[i] = sourceErrorJSON{e.Printed, e.Correct, e.Reason, cite(e.Cite)}
	}
	return out
}

func (w *pageWriter) digests(digests []app.Digest) {
	heading := "\x00"
	for _, d := range digests {
		if d.Heading != heading {
			heading = d.Heading
			fmt.Fprintf(w, "\n%s", strings.TrimLeft(heading+"\n", "\n"))
		}
		fmt.Fprintf(w, "  %s\n", strings.TrimSpace(d.Text+"  "+w.cite(d.Cite)))
	}
}

func (w *pageWriter) tasks(title string, tasks []app.Task) {
	var rows [][]string
	last := ""
	for _, t := range tasks {
		head := cmp.Or(t.Resolution.Code, t.Addressee)
		if head != last {
			rows = append(rows, []string{head})
			last = head
		}
		rows = append(rows, []string{"  " + strings.TrimSpace(t.Text+"  "+w.cite(t.Cite))})
	}
	w.section(title, "  ", rows)
}

func (w *pageWriter) errors(errors []app.SourceError) {
	var rows [][]string
	for _, e := range errors {
		rows = append(rows, []string{"printed", e.Printed, w.cite(e.Cite)}, []string{"correct", e.Correct + " (" + e.Reason + ")"})
	}
	w.section("Errors in sources", "  ", rows)
}

package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"vademecum/app/compare"
	"vademecum/app/document"
	"vademecum/data/reader"
)

type compareCommand struct {
	Old        string `arg:"" name:"a" help:"The old text: a file, or the id of a document in your library."`
	New        string `arg:"" name:"b" help:"The new text: a file, or the id of a document in your library."`
	Resolution string `name:"resolution" placeholder:"ID" help:"The resolution to compare, such as pp/140, where a text holds several."`
	All        bool   `name:"all" help:"Print also what is the same in both."`
	Encoding   string `name:"encoding" placeholder:"NAME" help:"Encoding of plain text, Markdown and HTML, such as windows-1252. Detected if not given."`
	JSON       bool   `name:"json" help:"Print JSON, one object for each clause in a line of its own."`
}

// A changeJSON is a passage of either text and what became of it; docs/terminal.md
// says what the keys hold.
type changeJSON struct {
	Change string    `json:"change"`
	Old    string    `json:"old"`
	New    string    `json:"new"`
	Kind   string    `json:"kind"`
	Words  []runJSON `json:"words"`
}

type runJSON struct {
	Change string `json:"change"`
	Text   string `json:"text"`
}

// Run compares two texts. That they differ is no error: it is what was asked for.
func (c *compareCommand) Run(t *terminal) error {
	a, err := textOf(t, c.Old, c.Encoding)
	if err != nil {
		return err
	}
	b, err := textOf(t, c.New, c.Encoding)
	if err != nil {
		return err
	}
	comparison, err := c.compare(a, b)
	if err != nil {
		return err
	}
	var rows [][]string
	for _, change := range comparison.Changes {
		same := change.Kind == compare.Same && !change.Renamed
		switch {
		case c.JSON:
			if err := printLine(t.out, toChangeJSON(change, a, b)); err != nil {
				return err
			}
		case !same || c.All:
			rows = append(rows, []string{string(change.Kind), placesOf(change, a, b), compare.Signed(change.Words)})
		}
	}
	if _, err := fmt.Fprint(t.out, aligned("", rows)); err != nil {
		return err
	}
	fmt.Fprintln(t.errs, comparison.Summary())
	return nil
}

// compare compares the resolution that was asked for, the one that both texts
// hold, or the texts as a whole.
func (c *compareCommand) compare(a, b *document.Document) (compare.Comparison, error) {
	pair, whole := compare.Choose(a, b, c.Resolution)
	switch {
	case whole:
		return compare.Documents(a, b), nil
	case pair.Old >= 0:
		return compare.Resolutions(a, pair.Old, b, pair.New), nil
	case c.Resolution != "":
		return compare.Comparison{}, fmt.Errorf("%s is not in both texts", c.Resolution)
	}
	common := ""
	for _, p := range compare.Pairs(a, b) {
		if p.Old >= 0 && p.New >= 0 {
			r := b.Resolutions[p.New]
			common += fmt.Sprintf("\n%s  %s", compare.Family(r.ID), r.Title)
		}
	}
	if common == "" {
		return compare.Comparison{}, errors.New("the two texts hold no resolution in common")
	}
	return compare.Comparison{}, errors.New("both texts hold several resolutions; name one of them with --resolution:" + common)
}

// textOf reads a text: a document of the person's library by its id, else a file.
func textOf(t *terminal, name, encoding string) (*document.Document, error) {
	if _, err := os.Stat(name); err != nil && strings.HasPrefix(name, "doc/") {
		return storedText(t, name)
	}
	raw, err := reader.Read(t.ctx, name, reader.Options{Encoding: encoding})
	if err != nil {
		return nil, err
	}
	d := document.Read(raw)
	return &d, nil
}

func storedText(t *terminal, id string) (*document.Document, error) {
	l, err := openDocuments(t)
	if err != nil {
		return nil, err
	}
	defer l.Close()
	return l.Text(t.ctx, id)
}

// placesOf says where a passage stands, and where it stood if that was elsewhere.
func placesOf(change compare.Change, a, b *document.Document) string {
	switch {
	case change.New < 0:
		return placeOf(a.Passages[change.Old])
	case change.Old < 0 || !change.Renamed:
		return placeOf(b.Passages[change.New])
	}
	return placeOf(a.Passages[change.Old]) + " → " + placeOf(b.Passages[change.New])
}

func toChangeJSON(change compare.Change, a, b *document.Document) changeJSON {
	out := changeJSON{Change: string(change.Kind), Words: make([]runJSON, len(change.Words))}
	if change.Old >= 0 {
		p := a.Passages[change.Old]
		out.Old, out.Kind = p.Locator, string(p.Kind)
	}
	if change.New >= 0 {
		p := b.Passages[change.New]
		out.New, out.Kind = p.Locator, string(p.Kind)
	}
	for n, w := range change.Words {
		out.Words[n] = runJSON{string(w.Kind), w.Text}
	}
	return out
}

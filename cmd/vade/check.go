package main

import (
	"fmt"
	"io"

	"vademecum/app/check"
	"vademecum/app/document"
)

type checkCommand struct {
	File     string `arg:"" name:"file" help:"A PDF, DOCX, HTML, Markdown, plain text or Akoma Ntoso file."`
	Encoding string `name:"encoding" placeholder:"NAME" help:"Encoding of plain text, Markdown and HTML, such as windows-1252. Detected if not given."`
	JSON     bool   `name:"json" xor:"form" help:"Print JSON, one object for each reference in a line of its own."`
	Markdown bool   `name:"markdown" xor:"form" help:"Print a table in Markdown of all references."`
	CSV      bool   `name:"csv" xor:"form" help:"Print a table of all references as comma-separated values."`
}

// A checkJSON is one reference, looked at; docs/terminal.md says what the keys hold.
type checkJSON struct {
	Locator   string `json:"locator"`
	Line      int    `json:"line"`
	ID        string `json:"id"`
	As        string `json:"as"`
	Detail    string `json:"detail"`
	Code      string `json:"code"`
	Title     string `json:"title"`
	Status    string `json:"status"`
	Newest    string `json:"newest"`
	Finding   string `json:"finding"`
	Attention bool   `json:"attention"`
	Advice    string `json:"advice"`
}

// Run looks at every reference of a file. That some of them need attention is an
// error, so that a script notices.
func (c *checkCommand) Run(t *terminal) error {
	store, err := openSnapshot(t)
	if err != nil {
		return err
	}
	defer store.Close()
	x, err := extractorOver(t, store)
	if err != nil {
		return err
	}
	d, err := x.Document(t.ctx, c.File, c.Encoding)
	if err != nil {
		return err
	}
	rows, err := check.Document(t.ctx, d, x.References(d), store)
	if err != nil {
		return err
	}
	if err := c.print(t, d, rows); err != nil {
		return err
	}
	attention, others := 0, 0
	for _, r := range rows {
		switch {
		case r.Finding.NeedsAttention():
			attention++
		case r.Finding == check.OfOthers:
			others++
		}
	}
	if others > 0 {
		fmt.Fprintf(t.errs, "%s to texts of other organisations, which the catalogue does not hold.\n", plural(others, "reference"))
	}
	switch {
	case attention > 0:
		return fmt.Errorf("%d of %s need attention%s", attention, plural(len(rows), "reference"), different(check.References(d, rows), len(rows)))
	case len(rows) == 0:
		fmt.Fprintln(t.errs, "The document refers to nothing that the program can read.")
	}
	return nil
}

// different says how many references differ, as the window lists them, where some are made
// more than once.
func different(list []check.Reference, made int) string {
	if len(list) == made {
		return ""
	}
	attention := 0
	for _, r := range list {
		if r.Finding.NeedsAttention() {
			attention++
		}
	}
	return fmt.Sprintf(", %d of %d different ones", attention, len(list))
}

// print prints the rows in the form asked for; as lines for people without those that
// are in order.
func (c *checkCommand) print(t *terminal, d *document.Document, rows []check.Row) error {
	switch {
	case c.Markdown:
		_, err := io.WriteString(t.out, check.Markdown(check.References(d, rows)))
		return err
	case c.CSV:
		_, err := io.WriteString(t.out, check.CSV(check.References(d, rows)))
		return err
	}
	var lines [][]string
	for _, r := range rows {
		p := d.Passages[r.Passage]
		switch {
		case c.JSON:
			if err := printLine(t.out, checkJSON{p.Locator, p.Line, r.Mention.ID, r.Mention.As, r.Mention.Detail, r.Code, r.Title,
				string(r.Status), r.Newest, string(r.Finding), r.Finding.NeedsAttention(), r.Advice}); err != nil {
				return err
			}
		case r.Finding.NeedsAttention():
			lines = append(lines, []string{placeOf(p), r.Mention.As, r.Advice})
		}
	}
	_, err := io.WriteString(t.out, aligned("", lines))
	return err
}

// placeOf says where a passage stands.
func placeOf(p document.Passage) string {
	if p.Locator == "" && p.Line > 0 {
		return fmt.Sprintf("line %d", p.Line)
	}
	return p.Locator
}

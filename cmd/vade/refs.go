package main

import (
	"fmt"
	"text/tabwriter"
)

type refsCommand struct {
	File     string `arg:"" name:"file" help:"A PDF, DOCX, HTML, Markdown, plain text or Akoma Ntoso file."`
	Encoding string `name:"encoding" placeholder:"NAME" help:"Encoding of plain text, Markdown and HTML, such as windows-1252. Detected if not given."`
	JSON     bool   `name:"json" help:"Print JSON, one object for each passage in a line of its own."`
}

// A passageRefsJSON is a passage and what it refers to; docs/terminal.md says what the
// keys hold.
type passageRefsJSON struct {
	Locator string    `json:"locator"`
	Heading string    `json:"heading"`
	Section string    `json:"section"`
	Line    int       `json:"line"`
	Refs    []refJSON `json:"refs"`
}

type refJSON struct {
	ID     string `json:"id"`
	As     string `json:"as"`
	Detail string `json:"detail"`
}

// Run reads a file, takes it apart and prints what its passages refer to. Nothing
// is kept of it.
func (c *refsCommand) Run(t *terminal) error {
	x, err := extractor(t)
	if err != nil {
		return err
	}
	d, err := x.Document(t.ctx, c.File, c.Encoding)
	if err != nil {
		return err
	}
	mentions := x.References(d)
	var passages []passageRefsJSON
	for n, p := range d.Passages {
		out := passageRefsJSON{Locator: p.Locator, Section: p.Section, Line: p.Line, Refs: []refJSON{}}
		if p.Heading >= 0 {
			out.Heading = d.Passages[p.Heading].Text
		}
		for _, m := range mentions[n] {
			out.Refs = append(out.Refs, refJSON{m.ID, m.As, m.Detail})
		}
		passages = append(passages, out)
	}
	if c.JSON {
		for _, p := range passages {
			if err := printLine(t.out, p); err != nil {
				return err
			}
		}
		return nil
	}
	return printRefs(t, passages)
}

// printRefs prints a line for each reference.
func printRefs(t *terminal, passages []passageRefsJSON) error {
	w := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', 0)
	found := 0
	for _, p := range passages {
		at := p.Locator
		if at == "" && p.Line > 0 {
			at = fmt.Sprintf("line %d", p.Line)
		}
		for _, r := range p.Refs {
			found++
			fmt.Fprintf(w, "%s\t%s\t%s\n", at, r.ID, r.As)
		}
	}
	if found == 0 {
		fmt.Fprintln(t.errs, "The document refers to nothing that the program can read.")
	}
	return w.Flush()
}

// Package file writes a briefing to a file, in the format that the name of the file
// ends in.
package file

import (
	"io"
	"path/filepath"
	"strings"

	"vademecum/app"
	"vademecum/app/briefing"
	"vademecum/app/briefing/docx"
	"vademecum/app/briefing/html"
	"vademecum/app/briefing/markdown"
	"vademecum/app/briefing/pdf"
	"vademecum/app/saved"
)

// A Format is a form in which a briefing can be written.
type Format struct {
	Name   string // "markdown"
	Title  string // as people call it: "Markdown"
	Ending string // of files: ".md"
	Write  func(w io.Writer, b *briefing.Briefing) error
}

// Formats lists the formats.
var Formats = []Format{
	{"markdown", "Markdown", ".md", markdown.Write},
	{"html", "HTML", ".html", html.Write},
	{"docx", "DOCX", ".docx", docx.Write},
	{"pdf", "PDF", ".pdf", pdf.Write},
}

// Of is the format that a file has by its name.
func Of(path string) (Format, error) {
	ending := strings.ToLower(filepath.Ext(path))
	for _, f := range Formats {
		if f.Ending == ending || ending == ".markdown" && f.Name == "markdown" || ending == ".htm" && f.Name == "html" {
			return f, nil
		}
	}
	return Format{}, app.Errorf("%s: a briefing can be a file ending in .md, .html, .docx or .pdf", filepath.Base(path))
}

// Save writes a briefing to a file, whole or not at all.
func Save(path string, format Format, b *briefing.Briefing) error {
	if err := saved.File(path, 0o644, func(out io.Writer) error { return format.Write(out, b) }); err != nil {
		return app.Errorf("the briefing could not be written to %s: %s", path, err)
	}
	return nil
}

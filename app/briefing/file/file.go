// Package file writes a briefing to a file, in the format that the name of the file
// ends in.
package file

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"vademecum/app/briefing"
	"vademecum/app/briefing/docx"
	"vademecum/app/briefing/html"
	"vademecum/app/briefing/markdown"
	"vademecum/app/briefing/pdf"
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
	return Format{}, fmt.Errorf("%s: a briefing can be a file ending in .md, .html, .docx or .pdf", filepath.Base(path))
}

// Name proposes a name for a file without its ending: the title, without what a file
// system may not take.
func Name(title string) string {
	name := strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || unicode.IsControl(r) {
			return ' '
		}
		return r
	}, title)), " ")
	if runes := []rune(name); len(runes) > 80 {
		name = string(runes[:80])
	}
	if name = strings.Trim(name, ". "); name == "" {
		return "Briefing"
	}
	return name
}

// Save writes a briefing to a file. It is written beside its place and put there when it
// is whole: when the power fails or the disk is full, what was there before is there
// still.
func Save(path string, format Format, b *briefing.Briefing) (err error) {
	temporary, err := os.CreateTemp(filepath.Dir(path), ".briefing-*"+format.Ending)
	if err != nil {
		return fmt.Errorf("the briefing could not be written to %s: %w", path, err)
	}
	defer func() {
		if err != nil {
			os.Remove(temporary.Name())
			err = fmt.Errorf("the briefing could not be written to %s: %w", path, err)
		}
	}()
	out := bufio.NewWriter(temporary)
	err = format.Write(out, b)
	if err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = temporary.Chmod(0o644)
	}
	if err == nil {
		err = temporary.Sync()
	}
	if closing := temporary.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return err
	}
	return os.Rename(temporary.Name(), path)
}

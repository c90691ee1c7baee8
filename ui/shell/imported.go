package shell

import (
	"fmt"
	"path/filepath"
	"strings"

	"vademecum/app/document"
	"vademecum/ui/home"
	"vademecum/ui/page"
)

// outcomes are the words for what became of a file, in the order in which the page
// lists them: what needs attention first.
var outcomes = []struct {
	outcome        Outcome
	heading, short string
}{
	{Refused, "Not imported", "not imported"},
	{Added, "New in your library", "added"},
	{Renewed, "Taken apart again", "taken apart again"},
	{Known, "In your library already", "known already"},
}

// summary says in a line what became of files.
func summary(list []Imported) string {
	number := map[Outcome]int{}
	for _, i := range list {
		number[i.Outcome]++
	}
	var parts []string
	for _, o := range outcomes {
		if n := number[o.outcome]; n > 0 {
			parts = append(parts, home.Thousands(n)+" "+o.short)
		}
	}
	if len(parts) == 0 {
		return "No files"
	}
	return strings.Join(parts, " · ")
}

// importedPage lists what became of each file.
func importedPage(list []Imported) []page.Block {
	blocks := []page.Block{page.Head{
		Kind: "import", Code: "Import", Title: summary(list),
		Actions: []page.Action{{Label: "Your documents", Do: "open documents"}, {Label: "Import a file …", Do: "import files"}, {Label: "Import a folder …", Do: "import folder"}},
	}}
	for _, o := range outcomes {
		section := page.Section{Title: o.heading, Short: 50}
		for _, i := range list {
			if i.Outcome == o.outcome {
				section.Body = append(section.Body, importedRow(i))
			}
		}
		if n := len(section.Body); n > 0 {
			section.Count = count(n, "file")
			blocks = append(blocks, section)
		}
	}
	if len(list) == 0 {
		blocks = append(blocks, paragraph("Nothing was imported in this session."))
	}
	return blocks
}

// importedRow is the line on one file.
func importedRow(i Imported) page.Row {
	name := filepath.Base(i.Path)
	if i.Err != nil {
		return page.Row{Title: name, Note: sentence(i.Err)}
	}
	row := page.Row{Title: i.Document.Title, Meta: string(i.Document.Format), Note: name + " · " + extent(i.Document), To: i.Document.ID}
	if i.Outcome == Known && name != i.Document.Name {
		row.Note = name + " · the same text as " + i.Document.Name
	}
	return row
}

// extent says how much stands in a document.
func extent(d document.Stored) string {
	text := count(d.Passages, "passage") + ", " + count(d.Mentions, "reference")
	if d.Resolutions > 0 {
		text += ", " + count(d.Resolutions, "resolution")
	}
	return text
}

// count puts a number before its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%s %ss", home.Thousands(n), noun)
}

// sentence is an error as a sentence of its own.
func sentence(err error) string {
	text := err.Error()
	if text == "" {
		return ""
	}
	text = strings.ToUpper(text[:1]) + text[1:]
	if !strings.HasSuffix(text, ".") {
		text += "."
	}
	return text
}

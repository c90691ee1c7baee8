package shell

import (
	"path/filepath"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// outcomes are the words for what became of a file, in the order in which the page
// lists them: what needs attention first.
var outcomes = []struct {
	outcome Outcome
	heading string
	counted language.Plural
}{
	{Refused, language.Later("Not imported"), language.Counted("%s not imported", "%s not imported")},
	{Added, language.Later("New in your library"), language.Counted("%s added", "%s added")},
	{Renewed, language.Later("Taken apart again"), language.Counted("%s taken apart again", "%s taken apart again")},
	{Known, language.Later("In your library already"), language.Counted("%s known already", "%s known already")},
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
			parts = append(parts, o.counted.Of(n))
		}
	}
	if len(parts) == 0 {
		return language.Say("No files")
	}
	return language.Facts(parts...)
}

// importedPage lists what became of each file.
func importedPage(list []Imported) []page.Block {
	blocks := []page.Block{page.Head{
		Kind: app.Kind(language.Later("import")), Code: language.Say("Import"), Title: summary(list),
		Actions: []page.Action{
			{Label: language.Say("Your documents"), Do: "open documents"},
			{Label: language.Say("Import a file …"), Do: "import files"},
			{Label: language.Say("Import a folder …"), Do: "import folder"},
		},
	}}
	for _, o := range outcomes {
		section := page.Section{Title: language.Say(o.heading), Short: 50}
		for _, i := range list {
			if i.Outcome == o.outcome {
				section.Body = append(section.Body, importedRow(i))
			}
		}
		if n := len(section.Body); n > 0 {
			section.Count = language.Count(n, "%s file", "%s files")
			blocks = append(blocks, section)
		}
	}
	if len(list) == 0 {
		blocks = append(blocks, paragraph(language.Say("Nothing was imported in this session.")))
	}
	return blocks
}

// importedRow is the line on one file.
func importedRow(i Imported) page.Row {
	name := filepath.Base(i.Path)
	if i.Err != nil {
		return page.Row{Title: name, Note: language.Whole(i.Err)}
	}
	row := page.Row{Title: i.Document.Title, Meta: language.Format(i.Document.Format), Note: name + " · " + extent(i.Document), To: i.Document.ID}
	if i.Outcome == Known && name != i.Document.Name {
		row.Note = name + " · " + language.Say("the same text as %s", i.Document.Name)
	}
	return row
}

// extent says how much stands in a document.
func extent(d document.Stored) string {
	parts := []string{language.Count(d.Passages, "%s passage", "%s passages"), language.Count(d.Mentions, "%s reference", "%s references")}
	if d.Resolutions > 0 {
		parts = append(parts, language.Count(d.Resolutions, "%s resolution", "%s resolutions"))
	}
	return language.Enumerate(parts...)
}

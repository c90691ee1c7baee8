package documents

import (
	"strings"
	"time"

	"vademecum/app/document"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// details composes what is known of one document.
func details(d document.Stored) []page.Block {
	actions := []page.Action{{Label: language.Say("Read"), Do: "open " + d.ID}, {Label: language.Say("Copy link"), Copy: d.ID}}
	if d.Format.Encoded() {
		actions = append(actions, page.Action{Label: language.Say("Wrong letters …"), Do: "open " + string(router.Encoding(d.ID))})
	}
	actions = append(actions, page.Action{Label: language.Say("Forget …"), Do: "forget " + d.ID})
	blocks := []page.Block{page.Head{Kind: kind, Title: d.Title, Line: plain(extent(d)), Actions: actions}}
	file := page.Section{Title: language.Say("The file"), Body: facts(
		language.Say("Name"), d.Name,
		language.Say("Format"), language.Format(d.Format),
		language.Say("Size"), size(d.Size),
		language.Say("Encoding"), d.Encoding,
		language.Say("Language"), d.Language,
		language.Say("Imported"), moment(d.Imported.Local()),
		language.Say("It lay at"), strings.Join(d.Paths, "; "),
		language.Say("Address"), d.ID,
	)}
	blocks = append(blocks, file)
	if len(d.Remarks) > 0 {
		remarks := page.Section{Title: language.Say("Noticed while reading it")}
		for _, r := range d.Remarks {
			remarks.Body = append(remarks.Body, says(language.Sentence(r)))
		}
		blocks = append(blocks, remarks)
	}
	return blocks
}

// moment is a day with the time of day: "22 November 2026, 14:35".
func moment(t time.Time) string {
	return language.Enumerate(language.Date(t.Format(time.DateOnly)), t.Format("15:04"))
}

// question asks whether a document is to be forgotten. Forgetting cannot be undone,
// because it promises that nothing stays behind.
func question(d document.Stored) []page.Block {
	return []page.Block{
		page.Head{
			Kind: kind, Title: language.Say("Forget “%s”?", d.Title), Line: plain(extent(d)),
			Actions: []page.Action{
				{Label: language.Say("Keep it"), Do: "open documents"},
				{Label: language.Say("Forget it for good"), Do: "really forget " + d.ID},
			},
		},
		says(language.Say("Its text, its references, its place in the index and the copy of the file are removed from your library and overwritten. This cannot be undone.")),
		says(untouched(d.Paths)),
	}
}

// untouched says that the file itself stays, and where it was if that is known.
func untouched(paths []string) string {
	if len(paths) == 0 {
		return language.Say("The file you imported is not touched. Importing it again brings the document back under the same address.")
	}
	return language.Say("The file you imported is not touched; it lay at %s. Importing it again brings the document back under the same address.", language.Together(paths...))
}

// facts are names with their values, given in turn; those without a value are left
// out.
func facts(namesAndValues ...string) []page.Block {
	var list []page.Block
	for i := 0; i+1 < len(namesAndValues); i += 2 {
		if value := namesAndValues[i+1]; value != "" {
			list = append(list, page.Fact{Name: namesAndValues[i], Value: plain(value)})
		}
	}
	return list
}

// size writes a number of bytes for people.
func size(bytes int64) string {
	switch {
	case bytes < 1000:
		return language.Count(int(bytes), "%s byte", "%s bytes")
	case bytes < 1000*1000:
		return language.Say("%s kB", language.Number(int((bytes+500)/1000)))
	}
	return language.Say("%s MB", language.Decimal(float64(bytes)/1e6))
}

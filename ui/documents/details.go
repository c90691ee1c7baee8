package documents

import (
	"fmt"
	"strings"

	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// details composes what is known of one document.
func details(d document.Stored) []page.Block {
	actions := []page.Action{{Label: "Read", Do: "open " + d.ID}, {Label: "Copy link", Copy: d.ID}}
	if d.Format.Encoded() {
		actions = append(actions, page.Action{Label: "Wrong letters …", Do: "open " + string(router.Encoding(d.ID))})
	}
	actions = append(actions, page.Action{Label: "Forget …", Do: "forget " + d.ID})
	blocks := []page.Block{page.Head{Kind: "document", Title: d.Title, Line: plain(extent(d)), Actions: actions}}
	file := page.Section{Title: "The file", Body: facts(
		"Name", d.Name,
		"Format", string(d.Format),
		"Size", size(d.Size),
		"Encoding", d.Encoding,
		"Language", d.Language,
		"Imported", d.Imported.Local().Format("2006-01-02 15:04"),
		"It lay at", strings.Join(d.Paths, "; "),
		"Address", d.ID,
	)}
	blocks = append(blocks, file)
	if len(d.Remarks) > 0 {
		remarks := page.Section{Title: "Noticed while reading it"}
		for _, r := range d.Remarks {
			remarks.Body = append(remarks.Body, says(r))
		}
		blocks = append(blocks, remarks)
	}
	return blocks
}

// question asks whether a document is to be forgotten. Forgetting cannot be undone,
// because it promises that nothing stays behind.
func question(d document.Stored) []page.Block {
	return []page.Block{
		page.Head{
			Kind: "document", Title: "Forget “" + d.Title + "”?", Line: plain(extent(d)),
			Actions: []page.Action{
				{Label: "Keep it", Do: "open documents"},
				{Label: "Forget it for good", Do: "really forget " + d.ID},
			},
		},
		says("Its text, its references, its place in the index and the copy of the file are removed from your library and overwritten. This cannot be undone."),
		says("The file you imported is not touched" + laidAt(d.Paths) + ". Importing it again brings the document back under the same address."),
	}
}

// laidAt says where a file was, if that is known.
func laidAt(paths []string) string {
	if len(paths) == 0 {
		return ""
	}
	return "; it lay at " + strings.Join(paths, " and ")
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
		return page.Count(int(bytes), "byte", "bytes")
	case bytes < 1000*1000:
		return fmt.Sprintf("%d kB", (bytes+500)/1000)
	}
	return fmt.Sprintf("%.1f MB", float64(bytes)/1e6)
}

package documents

import (
	"strings"

	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// Encodings are those offered for a text, by the names that files bear: of the
// languages of the Union, those in which papers of old are written. The terminal takes
// any other.
var Encodings = []string{"UTF-8", "UTF-16LE", "windows-1252", "ISO-8859-1", "macintosh", "windows-1250", "windows-1251", "koi8-r", "windows-1256", "gb18030"}

// writes says what an encoding is mostly for.
var writes = map[string]string{
	"windows-1252": "Western Europe", "ISO-8859-1": "Western Europe", "macintosh": "Western Europe",
	"windows-1250": "Central Europe", "windows-1251": "Russian", "koi8-r": "Russian", "windows-1256": "Arabic", "gb18030": "Chinese",
}

// encodings composes the page on which the encoding of a document is chosen.
func encodings(d document.Stored) []page.Block {
	head := page.Head{
		Kind: "document", Title: "In which encoding is “" + d.Title + "”?", Line: plain("read as " + d.Encoding),
		Actions: []page.Action{
			{Label: "Leave it", Do: "open " + string(router.Documents) + "/" + d.ID},
			{Label: "Detect it", Do: "reread " + d.ID + " as detected"},
		},
	}
	for _, e := range Encodings {
		if strings.EqualFold(e, d.Encoding) {
			continue
		}
		label := e
		if w := writes[e]; w != "" {
			label += " · " + w
		}
		head.Actions = append(head.Actions, page.Action{Label: label, Do: "reread " + d.ID + " as " + e})
	}
	return []page.Block{
		head,
		says("A text file does not say in which encoding its letters are written, so it was detected. Where accents or whole words look wrong, choose another; the text is taken apart again from the copy in your library."),
		says("What is chosen stays with the document. Nothing changes when the text cannot be read in it."),
	}
}

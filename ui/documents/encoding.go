package documents

import (
	"strings"

	"vademecum/app/document"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// Encodings are those offered for a text, by the names that files bear: of the
// languages of the Union, those in which papers of old are written. The terminal takes
// any other.
var Encodings = []string{"UTF-8", "UTF-16LE", "windows-1252", "ISO-8859-1", "macintosh", "windows-1250", "windows-1251", "koi8-r", "windows-1256", "gb18030"}

// writes says what an encoding is mostly for.
var writes = map[string]string{
	"windows-1252": language.Later("Western Europe"), "ISO-8859-1": language.Later("Western Europe"), "macintosh": language.Later("Western Europe"),
	"windows-1250": language.Later("Central Europe"), "windows-1251": language.Later("Russian"), "koi8-r": language.Later("Russian"),
	"windows-1256": language.Later("Arabic"), "gb18030": language.Later("Chinese"),
}

// encodings composes the page on which the encoding of a document is chosen.
func encodings(d document.Stored) []page.Block {
	head := page.Head{
		Kind: kind, Title: language.Say("In which encoding is “%s”?", d.Title), Line: plain(language.Say("read as %s", d.Encoding)),
		Actions: []page.Action{
			{Label: language.Say("Leave it"), Do: "open " + string(router.Documents) + "/" + d.ID},
			{Label: language.Say("Detect it"), Do: "reread " + d.ID + " as detected"},
		},
	}
	for _, e := range Encodings {
		if strings.EqualFold(e, d.Encoding) {
			continue
		}
		label := e
		if w := writes[e]; w != "" {
			label += " · " + language.Say(w)
		}
		head.Actions = append(head.Actions, page.Action{Label: label, Do: "reread " + d.ID + " as " + e})
	}
	return []page.Block{
		head,
		says(language.Say("A text file does not say in which encoding its letters are written, so it was detected. Where accents or whole words look wrong, choose another; the text is taken apart again from the copy in your library.")),
		says(language.Say("What is chosen stays with the document. Nothing changes when the text cannot be read in it.")),
	}
}

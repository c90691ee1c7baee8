package document

import (
	"strconv"

	"vademecum/app"
)

// Place says in a few words where a passage stands in its document: its locator,
// else what it is and its page.
func (p Passage) Place() string { return p.Where().String() }

// Where is the same as a sentence, for the window to say.
func (p Passage) Where() app.Sentence {
	switch {
	case p.Locator != "":
		return app.Sentence{Text: p.Locator} // of the document, in its own language
	case p.Kind == Heading:
		return app.Say("heading")
	case p.Page > 0:
		return app.Say("page %s", strconv.Itoa(p.Page))
	case p.Line > 0:
		return app.Say("line %s", strconv.Itoa(p.Line))
	}
	return kindNames[p.Kind]
}

// kindNames are the words for passages of which nothing else tells the place.
var kindNames = map[PassageKind]app.Sentence{
	Paragraph: app.Say("paragraph"),
	Bullet:    app.Say("bullet"),
	Clause:    app.Say("clause"),
	Formula:   app.Say("formula"),
	TableRow:  app.Say("row"),
	Footnote:  app.Say("footnote"),
	Box:       app.Say("box"),
}

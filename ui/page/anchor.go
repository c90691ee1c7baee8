package page

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"vademecum/app/document"
)

// Anchor names a passage of a document for links from elsewhere: its [AnchorName],
// and behind a "~" its index, because the name alone may be that of several. Both
// lead to the same passage, by [Locate]; the index also after the document was taken
// apart anew and passages have other numbers. A numbered paragraph is told by its
// number alone.
func Anchor(p document.Passage, index int) string {
	name := AnchorName(p)
	if strings.HasPrefix(name, "§") {
		return name
	}
	return name + "~" + strconv.Itoa(index)
}

// longestName is how many bytes of a heading without a number name it.
const longestName = 60

// AnchorName is what a passage is called: "§41", "pp/140@2018 resolves 2", "heading
// Annex A". Only the names of numbered paragraphs are never those of several passages
// of one document.
func AnchorName(p document.Passage) string {
	name := p.Locator
	switch {
	case strings.HasPrefix(name, "§"):
		return name
	case p.Kind == document.Heading:
		if name == "" {
			name = p.Text[:min(len(p.Text), longestName)]
			for name != "" && !utf8.ValidString(name) {
				name = name[:len(name)-1]
			}
		}
		name = "heading " + name
	case name == "":
		name = string(p.Kind)
	}
	if p.Section != "" {
		name = p.Section + " " + name
	}
	return name
}

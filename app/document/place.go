package document

import "fmt"

// Place says in a few words where a passage stands in its document: its locator,
// else what it is and its page.
func (p Passage) Place() string {
	switch {
	case p.Locator != "":
		return p.Locator
	case p.Kind == Heading:
		return "heading"
	case p.Page > 0:
		return fmt.Sprintf("page %d", p.Page)
	case p.Line > 0:
		return fmt.Sprintf("line %d", p.Line)
	}
	return string(p.Kind)
}

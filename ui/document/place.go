package document

import (
	"vademecum/app/document"
	"vademecum/app/mark"
)

// Place is the anchor, on the page of a document, of the passage that a link or a mark
// is on. It reports false where the document has no such passage any more.
func Place(passages []document.Passage, t mark.Target) (anchor string, ok bool) {
	i := t.Find(passages)
	if i < 0 {
		return "", false
	}
	return anchors(passages)[i], true
}

package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
)

// A tracked change may delete several blocks, with its tags within paragraphs, on lines
// of their own, or in blocks of HTML:
//
//	The Conference <del>invites the Director
//
//	to report;</del> instructs …
//
// A del that no tag ends is over with its block, as in HTML, so that a tag that somebody
// forgot does not cost the rest of the document.

// endings are the tags <del> and </del> of a node: of each, whether it ends a deletion.
func (w *walker) endings(n ast.Node) []bool {
	var piece []byte
	switch n := n.(type) {
	case *ast.RawHTML:
		if piece = n.Segments.Value(w.source); !bytes.Equal(deletion.Find(piece), piece) { // a comment, say
			return nil
		}
	case *ast.HTMLBlock:
		piece = []byte(w.page(n))
	}
	var endings []bool
	for _, tag := range deletion.FindAllSubmatch(piece, -1) {
		endings = append(endings, len(tag[1]) > 0)
	}
	return endings
}

// deletions follows the tags of a node, and says whether it has any.
func (w *walker) deletions(n ast.Node) bool {
	endings := w.endings(n)
	for _, ends := range endings {
		if ends {
			w.deleted = max(w.deleted-1, 0)
		} else {
			w.deleted++
		}
	}
	w.tags += len(endings)
	return len(endings) > 0
}

// unclosed ends the deletions that nothing ends, where a block does.
func (w *walker) unclosed() { w.deleted = min(w.deleted, w.ended[w.tags]) }

// ends counts, for each tag of a deletion in a tree and for what is behind the last, how
// many of the deletions that are open before it are ended by it and the tags behind it:
// each </del> ends the last that is open. The tree may be deep, so its links are followed.
func (w *walker) ends(root ast.Node) []int {
	var ends []bool
	for n := root; n != nil; {
		ends = append(ends, w.endings(n)...)
		if next := n.FirstChild(); next != nil && !leaf(n) {
			n = next
			continue
		}
		for n != root && n.NextSibling() == nil {
			n = n.Parent()
		}
		if n == root {
			break
		}
		n = n.NextSibling()
	}
	ended := make([]int, len(ends)+1)
	for i := len(ends) - 1; i >= 0; i-- {
		if ends[i] {
			ended[i] = ended[i+1] + 1
		} else {
			ended[i] = max(ended[i+1]-1, 0)
		}
	}
	return ended
}

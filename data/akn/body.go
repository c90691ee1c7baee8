package akn

import (
	"fmt"

	"vademecum/app/document"
)

// preamble writes the formula and the groups before the first operative one.
func (w *writer) preamble() {
	w.open("preamble", "eId", "preamble")
	formulas := 0
	for at := w.r.First; at < w.after; at++ {
		p := w.d.Passages[at]
		if p.Kind != document.Formula || prefaced(p) != "" {
			continue
		}
		if formulas++; formulas == 1 {
			w.open("formula", "name", "enactingFormula", "eId", "formula_1")
			w.paragraph(p)
			w.close("formula")
			continue
		}
		w.paragraph(p)
	}
	for n, g := range w.r.Groups {
		if g.Operative {
			break
		}
		w.recitals(n, g)
	}
	if formulas == 0 {
		w.empty("p")
	}
	w.close("preamble")
}

// recitals writes a group of the preamble.
func (w *writer) recitals(n int, g document.Group) {
	id := fmt.Sprintf("recs_%d", n+1)
	w.open("recitals", "eId", id)
	w.open("intro")
	w.heading("p", w.d.Passages[g.Heading])
	w.close("intro")
	clauses := w.trees(g.Heading+1, w.last(g))
	if len(clauses) == 0 {
		clauses = []*tree{{at: -1}} // the schema demands one
	}
	for k, t := range clauses {
		w.recital(t, fmt.Sprintf("%s__rec_%d", id, k+1))
	}
	w.close("recitals")
}

// recital writes a clause of the preamble.
func (w *writer) recital(t *tree, id string) {
	w.open("recital", "eId", id)
	w.number(t)
	w.wording(t)
	w.items(t, id)
	w.close("recital")
}

// items writes what nests in a clause of the preamble.
func (w *writer) items(t *tree, id string) {
	for n := 0; n < len(t.below); {
		if b := t.below[n]; b.row {
			n += w.table(t.below[n:])
			continue
		}
		list := fmt.Sprintf("%s__list_%d", id, n+1)
		w.open("blockList", "eId", list)
		for k := 1; n < len(t.below) && !t.below[n].row; n, k = n+1, k+1 {
			item := fmt.Sprintf("%s__item_%d", list, k)
			w.open("item", "eId", item)
			w.number(t.below[n])
			w.wording(t.below[n])
			w.items(t.below[n], item)
			w.close("item")
		}
		w.close("blockList")
	}
}

// body writes the groups from the first operative one on.
func (w *writer) body() {
	w.open("mainBody", "eId", "body")
	operative, written := false, false
	for n, g := range w.r.Groups {
		operative = operative || g.Operative
		if operative {
			written = true
			w.group(n, g)
		}
	}
	if !written {
		w.empty("p")
	}
	w.close("mainBody")
}

// group writes a group of the main body.
func (w *writer) group(n int, g document.Group) {
	id := fmt.Sprintf("hcontainer_%d", n+1)
	name := "operative"
	if !g.Operative {
		name = "recitals"
	}
	w.open("hcontainer", "name", name, "eId", id)
	w.heading("heading", w.d.Passages[g.Heading])
	w.parts(w.trees(g.Heading+1, w.last(g)), id, "para", "paragraph")
	w.close("hcontainer")
}

// last gives the last passage of a group: the one before the next heading.
func (w *writer) last(g document.Group) int {
	at := g.Heading
	for at+1 < w.after {
		if k := w.d.Passages[at+1].Kind; k == document.Heading || k == document.Footnote {
			break
		}
		at++
	}
	return at
}

// parts writes entries of the main body or of an annex.
func (w *writer) parts(trees []*tree, id, short, name string) {
	for n := 0; n < len(trees); {
		t := trees[n]
		switch part := fmt.Sprintf("%s__%s_%d", id, short, n+1); {
		case t.row:
			w.open("hcontainer", "name", "block", "eId", part)
			w.open("content")
			n += w.table(trees[n:])
			w.close("content")
			w.close("hcontainer")
			continue
		case t.at >= 0 && t.passage.Level == 0: // a paragraph that is no entry
			w.open("hcontainer", "name", "block", "eId", part)
			w.open("content")
			w.paragraph(t.passage)
			w.close("content")
			w.close("hcontainer")
		case len(t.below) == 0:
			w.open(name, "eId", part)
			w.number(t)
			w.open("content")
			w.wording(t)
			w.close("content")
			w.close(name)
		default:
			w.open(name, "eId", part)
			w.number(t)
			w.open("intro")
			w.wording(t)
			w.close("intro")
			w.parts(t.below, part, "point", "point")
			w.close(name)
		}
		n++
	}
}

package akn

import (
	"fmt"
	"time"

	"vademecum/app/document"
)

// annexes writes the annexes and sections.
func (w *writer) annexes(now time.Time) {
	if len(w.r.Annexes) == 0 {
		return
	}
	w.open("attachments")
	for n, a := range w.r.Annexes {
		id := fmt.Sprintf("att_%d", n+1)
		w.open("attachment", "eId", id)
		w.open("doc", "name", "annex")
		w.identification(now, fmt.Sprintf("!annex_%d", n+1), a.Title)
		w.open("preface")
		w.open("longTitle", "eId", id+"__longTitle")
		w.paragraph(w.d.Passages[a.First])
		w.close("longTitle")
		w.close("preface")
		w.annexBody(a, id)
		w.close("doc")
		w.close("attachment")
	}
	w.close("attachments")
}

// annexBody writes what stands under the title of an annex: its headings nest by
// their levels, the first of them being the third.
func (w *writer) annexBody(a document.Annex, id string) {
	const first = 3
	w.open("mainBody")
	depth, written := 0, false
	for at := a.First + 1; at <= a.Last; {
		p := w.d.Passages[at]
		part := fmt.Sprintf("%s__part_%d", id, at-a.First)
		if p.Kind == document.Footnote {
			at++
			continue
		}
		written = true
		if p.Kind != document.Heading {
			last := at
			for last < a.Last && w.d.Passages[last+1].Kind != document.Heading {
				last++
			}
			w.parts(w.trees(at, last), part, "para", "paragraph")
			at = last + 1
			continue
		}
		level := max(p.Level-first, 0)
		for ; depth > level; depth-- {
			w.close("hcontainer")
		}
		for ; depth < level; depth++ {
			w.open("hcontainer", "name", "part", "eId", fmt.Sprintf("%s__level_%d", part, depth+1))
		}
		w.open("hcontainer", "name", "part", "eId", part)
		depth++
		if p.Marker != "" {
			w.begin("num")
			w.words(p.Marker)
			w.finish("num")
		}
		w.begin("heading")
		w.marked(p.Text, p.Marks)
		w.finish("heading")
		at++
	}
	for ; depth > 0; depth-- {
		w.close("hcontainer")
	}
	if !written {
		w.empty("p")
	}
	w.close("mainBody")
}

package document

import "vademecum/app"

// Read takes a document apart: as one resolution or several where it holds
// them, otherwise as a paper, a report or a Recommendation. It reads whatever it
// is given and adds nothing to it.
func Read(raw Raw) Document {
	if doc, found := resolutionsIn(raw); found {
		return doc
	}
	return readPaper(raw)
}

// readPaper takes a paper apart.
func readPaper(raw Raw) Document {
	lines := linesOf(raw)
	setPages(raw, lines)
	removed := clearFurniture(lines)
	setMeasure(lines)
	boxes := takeBoxes(lines)
	notes := takeNotes(lines)
	words := wordsOf(lines)
	pieces, at := cut(lines, words)
	pieces = putBack(pieces, at, lines, boxes, notes, words)
	classify(pieces)
	a := assembler{pieces: pieces, owner: -1, numbers: map[string]int{}, passage: make([]int, len(pieces))}
	for i := range a.passage {
		a.passage[i] = -1
	}
	title, _ := tidy(raw.Title, nil)
	a.doc = Document{Title: title, Format: raw.Format, Language: raw.Language, Encoding: raw.Encoding, Pages: raw.Pages, Remarks: raw.Remarks}
	if n := len(lines); a.doc.Pages == 0 && n > 0 && lines[n-1].page > 0 {
		a.doc.Pages = lines[n-1].page - lines[0].page + 1
	}
	a.all()
	if p := a.doc.Passages; a.doc.Title == "" && len(p) > 0 && p[0].Kind == Heading && p[0].Locator == "" {
		a.doc.Title = p[0].Text
	}
	if removed > 0 {
		a.doc.Remarks = append(a.doc.Remarks[:len(a.doc.Remarks):len(a.doc.Remarks)],
			app.Count(removed, "%s line of running heads, page numbers and addresses at page ends left out",
				"%s lines of running heads, page numbers and addresses at page ends left out"))
	}
	return a.doc
}

// putBack adds the boxes and footnotes as pieces of their own, each behind the
// piece it interrupted.
func putBack(pieces []piece, at []int, lines []line, boxes [][]int, notes []note, words map[string]bool) []piece {
	if len(boxes) == 0 && len(notes) == 0 {
		return pieces
	}
	behind := map[int][]piece{} // by the piece before
	lastBefore := make([]int, len(lines))
	for i, last := 0, -1; i < len(lines); i++ {
		if at[i] >= 0 {
			last = at[i]
		}
		lastBefore[i] = last
	}
	for _, b := range boxes {
		p := together(lines, b, words)
		p.role, p.from = boxed, -1
		behind[lastBefore[b[0]]] = append(behind[lastBefore[b[0]]], p)
	}
	for _, n := range notes {
		p := together(lines, n.lines, words)
		p.role, p.mark, p.from, p.tied = noted, n.mark, at[n.from], at[n.from] >= 0
		behind[lastBefore[n.lines[0]]] = append(behind[lastBefore[n.lines[0]]], p)
	}
	all := make([]piece, 0, len(pieces)+len(boxes)+len(notes))
	all = append(all, behind[-1]...)
	moved := make([]int, len(pieces))
	for i, p := range pieces {
		moved[i] = len(all)
		all = append(all, p)
		all = append(all, behind[i]...)
	}
	for i := range all {
		if all[i].tied {
			all[i].from = moved[all[i].from]
		}
	}
	return all
}

// together joins lines that have been taken out of the flow.
func together(lines []line, which []int, words map[string]bool) piece {
	j := joiner{words: words}
	first := lines[which[0]]
	p := piece{page: first.page, line: first.n, lines: len(which)}
	for _, k := range which {
		j.add(lines[k].text, lines[k].marks)
		p.end = max(p.end, lines[k].n)
	}
	p.text, p.marks = string(j.text), j.marks
	return p
}

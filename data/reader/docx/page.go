package docx

import (
	"strconv"

	"vademecum/app"
	"vademecum/app/document"
)

// pages counts pages by the places where the document says that one ends: what
// Word noted when it last laid the text out, page breaks, ends of sections. Word
// writes two of them for one end, so ends without text between them are one.
type pages struct {
	ends  int
	text  bool // since the last end
	noted bool // by Word itself
}

// turn ends the page, unless nothing stands on it.
func (p *pages) turn() {
	if p.text {
		p.ends++
		p.text = false
	}
}

// at is the page of what follows. It is not sure before [pages.settle].
func (p *pages) at() int { return p.ends + 1 }

// settle keeps the page numbers if there are as many pages as the document says
// of itself, and takes them out otherwise.
func (p *pages) settle(raw *document.Raw, printed string) {
	count := p.ends
	if p.text {
		count++
	}
	n, err := strconv.Atoi(printed)
	if p.noted && (err != nil || n == count) {
		raw.Pages = count
		return
	}
	for i := range raw.Blocks {
		raw.Blocks[i].Page = 0
	}
	if p.noted {
		raw.Remarks = append(raw.Remarks, app.Say("There are no page numbers: the places that the file notes for the ends of its pages are out of date."))
	}
}

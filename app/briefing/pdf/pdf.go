// Package pdf writes a briefing as a PDF of A4 pages.
//
// Lines are broken and placed here, by codeberg.org/go-pdf/fpdf, which writes the file,
// embeds of each font the letters that occur, and knows how wide they are. A briefing
// is set twice: the first time to learn on which page everything comes to stand, for
// the list of contents and the number of pages in the footer.
//
// # Letters
//
// The letters are those of Noto Sans, cut down to Latin, Greek and Cyrillic; signs that
// it lacks, such as arrows, are from Go Regular. Together they have everything that the
// catalogue is written in. A letter with an accent that they lack loses the accent.
// Other scripts, such as Chinese and Arabic in what the person wrote, they do not have:
// a square stands for each letter, and a sentence at the end of the file says so.
//
// What a PDF does not have here is marks for screen readers; HTML and DOCX serve there.
package pdf

import (
	"bytes"
	_ "embed"
	"io"

	"codeberg.org/go-pdf/fpdf"

	"vademecum/app/briefing"
)

// Write writes a briefing.
func Write(w io.Writer, b *briefing.Briefing) error {
	first := set(b, nil, 0)
	second := set(b, first.pages, first.PageCount())
	return second.Output(w)
}

// Sizes in points. A line is as high as its size and two fifths.
const (
	width, height = 595.28, 841.89
	left, right   = 62.0, width - 62
	top, bottom   = 74.0, height - 68

	sizeCover = 30.0
	sizeItem  = 19.0
	sizeTitle = 12.5
	sizeBody  = 10.0
	sizeSmall = 8.5
	sizeTiny  = 7.5
)

// A colour is red, green and blue.
type colour [3]int

var (
	ink   = colour{0x1B, 0x23, 0x2E}
	quiet = colour{0x55, 0x5D, 0x69}
	rule  = colour{0xE2, 0xDD, 0xD0}
	tint  = colour{0xFA, 0xF6, 0xEA} // of what the person wrote
	blue  = colour{0x0B, 0x55, 0xA0}
)

// A setter sets one briefing.
type setter struct {
	*fpdf.Fpdf
	letters
	briefing *briefing.Briefing
	y        float64        // top of the next line
	pages    map[string]int // page on which an anchor stands
	known    map[string]int // the same, of the first time; nil then
	links    map[string]int // of the file, by anchor
}

// set sets a briefing, given the pages of its anchors and their number from the first
// time.
func set(b *briefing.Briefing, known map[string]int, total int) *setter {
	s := &setter{
		Fpdf:     fpdf.New("P", "pt", "A4", ""),
		letters:  newLetters(),
		briefing: b, known: known,
		pages: map[string]int{}, links: map[string]int{},
	}
	s.SetCatalogSort(true)
	s.SetCreationDate(b.Time())
	s.SetModificationDate(b.Time())
	s.SetProducer("Vademecum", false)
	s.SetCreator("Vademecum", false)
	s.SetTitle(s.fit(b.Title), true)
	s.SetLang("en")
	for _, f := range []struct {
		family, style string
		font          []byte
	}{
		{"Noto", "", regular}, {"Noto", "B", bold}, {"Noto", "I", italic}, {"Noto", "BI", boldItalic},
		{"Signs", "", signs}, {"Mono", "", mono},
	} {
		s.AddUTF8FontFromBytes(f.family, f.style, bytes.Clone(f.font)) // which it writes to
	}
	s.SetAutoPageBreak(false, 0)
	s.SetMargins(left, top, width-right)
	s.SetHeaderFunc(func() { s.margins(total) })
	s.cover()
	s.contents()
	for n, i := range b.Items {
		s.item(n, i)
	}
	s.sources()
	s.explain()
	return s
}

// The fonts; fonts/README.md says where they are from.
var (
	//go:embed fonts/NotoSans-Regular.ttf
	regular []byte
	//go:embed fonts/NotoSans-Bold.ttf
	bold []byte
	//go:embed fonts/NotoSans-Italic.ttf
	italic []byte
	//go:embed fonts/NotoSans-BoldItalic.ttf
	boldItalic []byte
	//go:embed fonts/Go-Signs.ttf
	signs []byte
	//go:embed fonts/Go-Mono.ttf
	mono []byte
)

// margins prints running title and page number, on all pages but the first.
func (s *setter) margins(total int) {
	if s.PageNo() == 1 {
		return
	}
	day := s.briefing.Day()
	room := right - left - s.width(day, style{size: sizeTiny}) - 24
	s.print(left, 40, s.shorten(s.fit(s.briefing.Title), room, style{size: sizeTiny, colour: quiet}), style{size: sizeTiny, colour: quiet})
	s.print(right-s.width(day, style{size: sizeTiny}), 40, day, style{size: sizeTiny, colour: quiet})
	number := pageNumber(s.PageNo(), total)
	s.print(right-s.width(number, style{size: sizeTiny}), height-40, number, style{size: sizeTiny, colour: quiet})
}

// page begins a page.
func (s *setter) page() {
	s.AddPage()
	s.y = top
}

// room begins a page if this one has not so much left.
func (s *setter) room(needed float64) {
	if s.y+needed > bottom {
		s.page()
	}
}

// anchor notes that something stands here.
func (s *setter) anchor(name string) {
	s.pages[name] = s.PageNo()
	s.SetLink(s.link(name), s.y, s.PageNo())
}

// link is the file's number for an anchor, wherever it comes to stand.
func (s *setter) link(name string) int {
	if s.links[name] == 0 {
		s.links[name] = s.AddLink()
	}
	return s.links[name]
}

// line draws a line across.
func (s *setter) line(y, thickness float64, c colour) {
	s.SetDrawColor(c[0], c[1], c[2])
	s.SetLineWidth(thickness)
	s.Line(left, y, right, y)
}

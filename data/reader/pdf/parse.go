package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/ledongthuc/pdf"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/data/reader/limit"
)

// parse reads a PDF in this process. It recovers from what the library panics at;
// that it ends, and with how much memory, is for the process to see to.
func parse(ctx context.Context, data []byte) (raw document.Raw, err error) {
	defer func() {
		if p := recover(); p != nil {
			raw, err = document.Raw{}, errDamaged
		}
	}()
	r, err := open(data)
	if err != nil {
		return document.Raw{}, err
	}
	root := r.Trailer().Key("Root")
	leaves, err := pages(root)
	if err != nil {
		return document.Raw{}, err
	}
	if len(leaves) == 0 {
		return document.Raw{}, errDamaged
	}
	d := &drawing{ctx: ctx, left: limit.Expanded, fonts: map[string]*font{}}
	var sheets [][]line
	unread := 0
	for _, p := range leaves {
		lines, err := d.read(p)
		var damage damaged
		switch {
		case errors.As(err, &damage):
			unread++
		case err != nil:
			return document.Raw{}, err
		}
		sheets = append(sheets, lines)
	}
	raw = document.Raw{Format: document.PDF, Pages: len(leaves), Language: language(root), Title: title(r)}
	if raw.Blocks, err = blocksOf(ctx, sheets); err != nil {
		return document.Raw{}, err
	}
	if err := d.verdict(len(raw.Blocks), unread, len(leaves)); err != nil {
		return document.Raw{}, err
	}
	if unread > 0 {
		raw.Remarks = append(raw.Remarks, app.Count(unread,
			"One of %[2]s pages is damaged and was left out or read in part.", "%s of %s pages are damaged and were left out or read in part.", len(leaves)))
	}
	if d.unknown*20 > d.drawn {
		raw.Remarks = append(raw.Remarks, app.Say("Some letters could not be read, because their fonts do not say which characters they stand for; they appear as \uFFFD."))
	}
	return raw, nil
}

// verdict says why there is no text, where there is none.
func (d *drawing) verdict(blocks, unread, pages int) error {
	switch {
	case d.drawn > 0 && d.unknown*2 > d.drawn:
		return app.Errorf("its letters cannot be read, because its fonts do not say which characters they stand for: have its text recognised (OCR), or give the document in another format")
	case blocks > 0:
		return nil
	case unread == pages:
		return errDamaged
	case d.image:
		return app.Errorf("this is a scanned document: its pages are pictures without text. Have its text recognised (OCR) and give the result as PDF or DOCX")
	}
	return app.Errorf("there is no text on its pages")
}

// damaged is the error for a page that the library panics at.
type damaged struct{ reason any }

func (d damaged) Error() string { return fmt.Sprint(d.reason) }

// read reads the lines of a page, as many as can be.
func (d *drawing) read(p leaf) (lines []line, err error) {
	func() {
		defer func() {
			if reason := recover(); reason != nil {
				err = damaged{reason}
			}
		}()
		if err = d.page(p); err != nil && !errors.Is(err, errTooMuch) && !errors.Is(err, errTooDrawn) && d.ctx.Err() == nil && d.drawn <= mostLetters {
			err = damaged{err}
		}
	}()
	for _, quarter := range []int{0, 1, 3, 2} {
		if words := wordsOf(d.marks[quarter]); len(words) > 0 {
			turned := linesOf(words)
			for i := range turned {
				turned[i].flow = quarter
			}
			lines = append(lines, turned...)
		}
	}
	return lines, err
}

// blocksOf makes blocks of the lines of all pages, with blank ones where lines are
// further apart than most.
func blocksOf(ctx context.Context, sheets [][]line) ([]document.Block, error) {
	var c limit.Collector
	usual := leading(sheets)
	for i, lines := range sheets {
		if len(lines) == 0 {
			continue
		}
		notes := notesOf(lines)
		left, right := extent(lines)
		for k, l := range lines {
			if k > 0 {
				for range blanks(lines[k-1], l, usual) {
					if err := c.Add(ctx, document.Block{Kind: document.Line, Page: i + 1}); err != nil {
						return nil, err
					}
				}
			}
			text, marks := l.text(notes)
			middle, width := (l.from()+l.to())/2, right-left
			b := document.Block{
				Kind: document.Line, Text: text, Marks: marks, Page: i + 1, Line: k + 1,
				Size:   int(math.Round(l.mainSize() * 10)),
				Bold:   l.all(func(w word) bool { return w.bold }),
				Italic: l.all(func(w word) bool { return w.italic }),
				Centre: l.from()-left > 0.05*width && math.Abs(middle-(left+right)/2) < 0.02*width,
			}
			if err := c.Add(ctx, b); err != nil {
				return nil, err
			}
		}
	}
	return c.Blocks(), nil
}

// leading is the distance of lines within paragraphs, in parts of their size: the
// one that most lines of one size have.
func leading(sheets [][]line) float64 {
	const step = 0.04
	votes := map[int]int{}
	for _, lines := range sheets {
		for k := 1; k < len(lines); k++ {
			down := lines[k-1].y - lines[k].y
			size := lines[k].mainSize()
			if size > 0 && math.Abs(lines[k-1].mainSize()-size) < 0.05*size && down > 0.9*size && down < 3*size {
				votes[int(down/size/step)] += len(lines[k].words)
			}
		}
	}
	best, most := int(1.16/step), 0
	for ratio, n := range votes {
		if n > most || n == most && ratio < best {
			best, most = ratio, n
		}
	}
	return (float64(best) + 1) * step
}

// blanks is how many blank lines stand between two lines: none in a paragraph, one
// between paragraphs, more where parts of the page are set off.
func blanks(above, below line, usual float64) int {
	down := above.y - below.y
	size := above.mainSize()/4 + below.mainSize()*3/4 // what hangs down from one and stands up from the other
	if down < 0 || above.flow != below.flow {         // the next column, or text in another direction
		return 1
	}
	ratio := down / (size * usual)
	if ratio < 1.18 {
		return 0
	}
	return min(3, max(1, int(math.Round(ratio))-1))
}

// title is what the file says its title is, unless that is the name of a file.
func title(r *pdf.Reader) string {
	t := strings.Join(strings.Fields(r.Trailer().Key("Info").Key("Title").Text()), " ")
	t = strings.Map(func(c rune) rune {
		if c < ' ' || c == '\uFFFD' {
			return -1
		}
		return c
	}, t)
	if strings.HasPrefix(t, "Microsoft Word - ") {
		return ""
	}
	return t
}

// language is the primary language that the document says it is in.
func language(root pdf.Value) string {
	primary, _, _ := strings.Cut(strings.ToLower(root.Key("Lang").Text()), "-")
	if len(primary) < 2 || len(primary) > 3 {
		return ""
	}
	return primary
}

var errDamaged = app.Errorf("this is a PDF file of which a part is missing or damaged: copy or download it again, or print it to a new PDF")

// open opens a PDF. The library insists on forms that files in use do not keep,
// and reading programs do not ask for: those are mended first.
func open(data []byte) (*pdf.Reader, error) {
	data, err := mend(data)
	if err != nil {
		return nil, err
	}
	r, err := pdf.NewReader(bytes.NewReader(data), int64(len(data)))
	switch {
	case err == nil:
		return r, nil
	case errors.Is(err, pdf.ErrInvalidPassword):
		return nil, app.Errorf("this PDF is protected by a password: open it with the password and save it without, or print it to a new PDF")
	case strings.Contains(err.Error(), "encrypt"):
		return nil, app.Errorf("this PDF is encrypted in a way that is not read here: open it in a PDF program and print it to a new PDF")
	}
	return nil, errDamaged
}

// mend makes the beginning and end of a file such that the library takes it: the
// header at the very beginning, in the form of version 1.7 with a line end behind
// it, and nothing behind the last %%EOF.
func mend(data []byte) ([]byte, error) {
	const header, head = "%PDF-", 1024 // where the header may stand
	at := bytes.Index(data[:min(len(data), head)], []byte(header))
	if at < 0 || len(data) < at+9 {
		return nil, errDamaged
	}
	mended := bytes.Clone(data[at:])
	copy(mended, "%PDF-1.7\n")
	hideLZW(mended)
	if end := bytes.LastIndex(mended, []byte("%%EOF")); end >= 0 {
		return mended[:end+len("%%EOF")], nil
	}
	return append(bytes.TrimRight(mended, "\r\n\t \x00"), "\n%%EOF"...), nil
}

package glyph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Run is text in one face within a paragraph.
type Run struct {
	Text string
	Face Face
}

// A Piece is the part of a run that stands on one line.
type Piece struct {
	Run  int // index of the run it is part of
	At   int // where in the text of the run it starts, in bytes
	Text string
	X, W float32 // from the start of the line
}

// A Line is the pieces that stand on one line, left to right. The line after a
// double line break is empty.
type Line []Piece

// Width is where the line ends.
func (l Line) Width() float32 {
	if len(l) == 0 {
		return 0
	}
	last := l[len(l)-1]
	return last.X + last.W
}

// Wrap breaks a text into lines no wider than width. It breaks at spaces, which
// vanish there, after hyphens that a small letter follows, and between characters
// of scripts written without spaces; a word wider than a whole line is cut. An
// empty text gives no lines.
func (f Face) Wrap(text string, width float32) []string {
	if text != "" && !strings.Contains(text, "\n") && f.Width(text) <= width {
		return []string{text}
	}
	var lines []string
	for _, l := range Wrap([]Run{{text, f}}, width) {
		s := ""
		if len(l) > 0 {
			s = l[0].Text
		}
		lines = append(lines, s)
	}
	return lines
}

// WrapAtMost is [Face.Wrap] to at most n lines, of which the last ends in an
// ellipsis when the text has more.
func (f Face) WrapAtMost(text string, width float32, n int) []string {
	lines := f.Wrap(text, width)
	if len(lines) <= n {
		return lines
	}
	lines = lines[:n]
	last := lines[n-1]
	for last != "" && f.Width(last+ellipsis) > width {
		last = dropLast(last)
	}
	lines[n-1] = strings.TrimRight(last, " ,;:–-") + ellipsis
	return lines
}

const ellipsis = "…"

// Truncate cuts a text to one line no wider than width. What it cuts it marks
// with an ellipsis; when not even that fits, nothing is left.
func (f Face) Truncate(text string, width float32) string {
	if f.Width(text) <= width {
		return text
	}
	if f.Width(ellipsis) > width {
		return ""
	}
	kept := text[:f.fit(text, width-f.Width(ellipsis))]
	return strings.TrimRight(kept, " ,;:–-") + ellipsis
}

// dropLast takes the last character off a text, with the marks that stand on it.
func dropLast(text string) string {
	for text != "" {
		r, n := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-n]
		if !unicode.Is(unicode.Mn, r) {
			break
		}
	}
	return text
}

// Wrap breaks a paragraph of several faces into lines no wider than width, by
// the rules of [Face.Wrap]. Runs that touch without a space are not torn apart.
func Wrap(runs []Run, width float32) []Line {
	w := wrapper{runs: runs, width: width, tables: make([]*table, len(runs))}
	for i, run := range runs {
		if i > 0 && run.Face == runs[i-1].Face {
			w.tables[i] = w.tables[i-1]
		} else {
			w.tables[i] = tables.of(run.Face)
		}
		w.run(i, run.Text)
	}
	w.word()
	if len(w.line) > 0 {
		w.end()
	}
	return w.lines
}

// A wrapper fills lines word by word. The word being read is kept in parts,
// because it may go on in the next run.
type wrapper struct {
	runs   []Run
	tables []*table // of the runs' faces, looked up once
	width  float32

	lines []Line
	line  Line
	space Piece // the space read after the last word of the line, if any

	parts []Piece
	last  rune // before the character being read; 0 at the start of a line
}

// run reads one run.
func (w *wrapper) run(n int, text string) {
	start := 0
	for i, r := range text {
		switch {
		case r == '\n':
			w.part(n, start, text[start:i])
			w.word()
			w.end()
			start = i + 1
		case r == ' ' || r == '\t':
			w.part(n, start, text[start:i])
			w.word()
			start = i + utf8.RuneLen(r)
			if w.space.Run != n { // blanks of two runs that touch are drawn as one
				w.space = Piece{}
			}
			w.space = Piece{Run: n, At: i - len(w.space.Text), Text: w.space.Text + " "}
		case breaks(w.last, r):
			w.part(n, start, text[start:i])
			w.word()
			start = i
		}
		w.last = r
	}
	w.part(n, start, text[start:])
}

func (w *wrapper) part(run, at int, text string) {
	if text != "" {
		w.parts = append(w.parts, Piece{Run: run, At: at, Text: text, W: w.measure(run, text)})
	}
}

func (w *wrapper) measure(run int, text string) float32 {
	return w.tables[run].width(text) * w.runs[run].Face.spacing()
}

// word puts the word read so far on the line, or on the next.
func (w *wrapper) word() {
	if len(w.parts) == 0 {
		return
	}
	var wide float32
	for _, p := range w.parts {
		wide += p.W
	}
	if len(w.line) > 0 {
		gap := float32(0)
		if w.space.Text != "" {
			gap = w.measure(w.space.Run, w.space.Text)
		}
		if w.line.Width()+gap+wide > w.width {
			w.end()
		} else if gap > 0 {
			w.space.W = gap
			w.put(w.space)
		}
	}
	w.space = Piece{}
	for _, p := range w.parts {
		if wide > w.width {
			w.cut(p)
		} else {
			w.put(p)
		}
	}
	w.parts = w.parts[:0]
}

// cut puts as much of a part on each line as fits.
func (w *wrapper) cut(p Piece) {
	face := w.runs[p.Run].Face
	for p.Text != "" {
		n := face.fit(p.Text, w.width-w.line.Width())
		if n == 0 && len(w.line) > 0 {
			w.end()
			continue
		}
		if n == 0 { // one character wider than a whole line
			_, n = utf8.DecodeRuneInString(p.Text)
		}
		w.put(Piece{Run: p.Run, At: p.At, Text: p.Text[:n], W: w.measure(p.Run, p.Text[:n])})
		p.At, p.Text = p.At+n, p.Text[n:]
	}
}

// put adds a piece at the end of the line, joining it to the piece before when
// both are of one run.
func (w *wrapper) put(p Piece) {
	p.X = w.line.Width()
	if n := len(w.line) - 1; n >= 0 && w.line[n].Run == p.Run {
		w.line[n].Text = w.joined(w.line[n], p)
		w.line[n].W += p.W
		return
	}
	w.line = append(w.line, p)
}

// joined is the text of two pieces of one run that stand side by side on a line: a
// stretch of the text of the run, which costs nothing to cut out, unless a tab stood
// between them, which is drawn as a space.
func (w *wrapper) joined(a, b Piece) string {
	text, end := w.runs[a.Run].Text, b.At+len(b.Text)
	if a.At+len(a.Text) == b.At && end <= len(text) && text[a.At:b.At] == a.Text && text[b.At:end] == b.Text {
		return text[a.At:end]
	}
	return a.Text + b.Text
}

// end ends the line.
func (w *wrapper) end() {
	w.lines = append(w.lines, w.line)
	w.line = nil
	w.space = Piece{}
}

// breaks reports whether a line may end between two characters that no space
// separates.
func breaks(before, after rune) bool {
	switch before {
	case '-', '\u2010', '\u2013', '\u2014':
		return unicode.IsLower(after) // in words, not in codes: public-key, but ITU-T
	}
	return (ideograph(before) || ideograph(after)) && before != 0 && before != ' ' &&
		!unicode.In(after, unicode.Pe, unicode.Pf, unicode.Po, unicode.Mn) && !unicode.In(before, unicode.Ps, unicode.Pi)
}

// ideograph reports whether a character belongs to a script written without
// spaces, in which every character may start a line.
func ideograph(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

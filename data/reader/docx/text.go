package docx

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app/document"
	"vademecum/data/reader/letter"
)

// A text is the text of a paragraph or cell while it is put together.
type text struct {
	b       strings.Builder
	marks   []document.Mark
	note    bool // of a footnote, whose raised beginning is its own mark
	page    int  // of its first letter
	letters int  // bytes that are not blank, and how many of them are
	bold    int  // bold
	italic  int  // italic
	size    int  // the size of most letters, in tenths of a point
	sized   int  // and for how many more than others so far
}

// add appends what a run says, and tells whether there were letters in it.
func (t *text) add(s string, l look) bool {
	t.b.WriteString(s)
	n := len(strings.TrimSpace(s))
	if n == 0 {
		return false
	}
	t.letters += n
	if l.bold {
		t.bold += n
	}
	if l.italic {
		t.italic += n
	}
	switch { // the vote of Boyer and Moore for the size that most have
	case l.size == t.size:
		t.sized += n
	case t.sized < n:
		t.size, t.sized = l.size, n-t.sized
	default:
		t.sized -= n
	}
	return true
}

// line starts a line.
func (t *text) line() { t.b.WriteByte('\n') }

// mark notes a footnote mark.
func (t *text) mark(note string) {
	t.marks = append(t.marks, document.Mark{At: t.b.Len(), Note: strings.TrimSpace(note)})
}

// afterMark says whether raised text belongs to the footnote mark it follows: the
// "bis" of 1bis, the comma between two marks.
func (t *text) afterMark(s string) bool {
	return len(t.marks) > 0 && t.marks[len(t.marks)-1].At == t.b.Len() && len(s) <= len("quater")
}

// raise adds raised text to the last mark, and gives the mark if it has changed.
func (t *text) raise(s string) string {
	if strings.Trim(s, " ,;\u00A0") == "" {
		return ""
	}
	m := &t.marks[len(t.marks)-1]
	m.Note += strings.TrimSpace(s)
	return m.Note
}

// unmark takes the mark off the beginning of the text of a footnote.
func (t *text) unmark(mark string) {
	s := strings.TrimLeft(t.b.String(), " \t\u00A0")
	if rest, ok := strings.CutPrefix(s, mark); ok {
		if r, _ := utf8.DecodeRuneInString(rest); !unicode.IsLetter(r) && !unicode.IsDigit(r) || mark == "*" {
			t.cut(len(t.b.String()) - len(rest))
		}
	}
}

// cut takes n bytes off the beginning.
func (t *text) cut(n int) {
	rest := t.b.String()[n:]
	t.b.Reset()
	t.b.WriteString(rest)
	for i := range t.marks {
		t.marks[i].At = max(0, t.marks[i].At-n)
	}
}

// marker is what counts as the number of a paragraph when it is typed before a
// tab: 1, 1.2.3, 1bis.1, 4.3bis, I.2, A.1, a), (a), b)bis, ii), §3; or a bullet.
var marker = regexp.MustCompile(`^(?:` +
	`(?:§ ?)?[([]?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,6}|[а-яА-Я])(?:bis|ter|quater|quinquies)?(?:\.[0-9]{1,3}(?:bis|ter|quater|quinquies)?)*[.)\]]{0,2}(?: ?(?:bis|ter|quater|quinquies))?[.)]?` +
	`|[-–—−•·▪▫■□●○◦◊◆❖➢➤✓→*⁃])$`)

// takeMarker takes a typed number and its tab off the beginning and gives it.
func (t *text) takeMarker() string {
	s := t.b.String()
	start := len(s) - len(strings.TrimLeftFunc(s, skipped))
	end := strings.IndexByte(s[start:], '\t')
	const longest = 40 // bytes, with blanks and signs that are not seen
	if end < 1 || end > longest {
		return ""
	}
	m := strings.TrimSpace(tidy(s[start:start+end], nil))
	if !marker.MatchString(m) {
		return ""
	}
	t.cut(start + end + 1)
	return m
}

// leaders prints the tabs of a table of contents as the dots they are in print.
func (t *text) leaders() {
	s := t.b.String()
	at := strings.LastIndexByte(s, '\t')
	if at < 0 || strings.TrimSpace(s[:at]) == "" {
		return
	}
	head := strings.TrimRight(s[:at], "\t")
	t.b.Reset()
	t.b.WriteString(head + " ........ " + s[at+1:])
}

// into gives the text to a block.
func (t *text) into(b *document.Block) {
	b.Text = tidy(t.b.String(), t.marks)
	b.Marks = t.marks
	b.Size = t.size
	b.Bold = t.letters > 0 && t.bold == t.letters
	b.Italic = t.letters > 0 && t.italic == t.letters
}

// skipped are signs that are not seen: blanks, tabs, line ends, and those that
// govern the direction of writing.
func skipped(r rune) bool { return unicode.IsSpace(r) || letter.Unseen(r) }

// tidy brings blanks and hyphens to their ordinary forms, one blank at a time and
// none at the ends of lines, and moves the marks along.
func tidy(s string, marks []document.Mark) string {
	var b strings.Builder
	blank := false // one is due
	next := 0
	for i, r := range s {
		for next < len(marks) && marks[next].At <= i {
			marks[next].At = b.Len()
			next++
		}
		switch {
		case letter.Unseen(r):
		case r == '\n':
			if b.Len() > 0 && !strings.HasSuffix(b.String(), "\n") {
				b.WriteByte('\n')
			}
			blank = false
		case unicode.IsSpace(r):
			blank = true
		case unicode.IsControl(r):
		default:
			if blank && b.Len() > 0 && !strings.HasSuffix(b.String(), "\n") {
				b.WriteByte(' ')
			}
			blank = false
			b.WriteRune(letter.Plain(r))
		}
	}
	out := strings.TrimRight(b.String(), " \n")
	for i := range marks {
		if i >= next {
			marks[i].At = b.Len()
		}
		marks[i].At = min(marks[i].At, len(out))
	}
	return out
}

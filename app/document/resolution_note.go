package document

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// noteText matches a footnote at the end of a text that knows no footnotes.
var noteText = regexp.MustCompile(`^(\d{1,2}|\*{1,3})[ \t\x{00a0}]+(["“«]?\p{Lu}.*|https?:.*|www\..*)$`)

// rule matches the line above footnotes in the middle of a text.
var rule = regexp.MustCompile(`_{6,}\s*`)

// isNote says whether u is a footnote without a format to say so: it begins with
// the number of a mark that a clause before it bears.
func (w *writer) isNote(u unit) bool {
	if u.kind != Line && u.kind != Para {
		return false
	}
	number := u.marker
	if number == "" {
		m := noteText.FindStringSubmatch(u.text)
		if m == nil {
			return false
		}
		number = m[1]
	}
	if number = strings.TrimRight(number, "."); len(number) > 2 || !upperFirst(u.text) && u.marker != "" {
		return false
	}
	if len(w.marked[number]) == 0 || w.noted[number] {
		return false
	}
	w.noted[number] = true
	return true
}

// gluedMark matches the digits of a footnote mark that stick to a word: "countries1,".
var gluedMark = regexp.MustCompile(`(?:\p{Ll}\p{Ll}|[)*])(\d{1,2}|\*{1,3})(?:$|[\s,;.:)])`)

// noteMarks remembers the passages with marks of footnotes, by what the mark says.
func (w *writer) noteMarks(at int) {
	p := &w.d.Passages[at]
	add := func(number string) {
		if on := w.marked[number]; len(on) == 0 || on[len(on)-1] != at {
			w.marked[number] = append(on, at)
		}
	}
	for _, m := range p.Marks {
		add(m.Note)
	}
	for _, m := range gluedMark.FindAllStringSubmatch(p.Text, -1) {
		add(m[1])
	}
}

// markAt finds the digits of a footnote mark that stick to a word: "countries1,".
// -1 where there are none.
func markAt(text, number string) int {
	for from := 0; ; {
		at := strings.Index(text[from:], number)
		if at < 0 {
			return -1
		}
		at += from
		before, size := utf8.DecodeLastRuneInString(text[:at])
		earlier, _ := utf8.DecodeLastRuneInString(text[:at-size])
		after, _ := utf8.DecodeRuneInString(text[at+len(number):])
		word := unicode.IsLower(before) && unicode.IsLower(earlier) || before == ')' || before == '*'
		if word && (at+len(number) == len(text) || strings.ContainsRune(" ,;.:)", after) || unicode.IsSpace(after)) {
			return at
		}
		from = at + len(number)
	}
}

// A foundNote is a footnote with the place of its mark.
type foundNote struct {
	unit
	number string
	within int // passage with the mark; -1
	at     int // where in its text
}

// footnotes writes the notes of the resolution in the order of their marks, those
// that no mark points to last.
func (w *writer) footnotes() {
	w.liftNotes()
	notes := make([]foundNote, 0, len(w.notes))
	for _, u := range w.notes {
		number := strings.TrimRight(u.marker, ".)")
		if m := noteText.FindStringSubmatchIndex(u.text); number == "" && m != nil {
			number = u.text[m[2]:m[3]]
			u = u.cut(m[4])
		}
		within, at := w.tie(number)
		notes = append(notes, foundNote{u, number, within, at})
	}
	slices.SortStableFunc(notes, func(a, b foundNote) int {
		if (a.within < 0) != (b.within < 0) {
			return cmp.Compare(b.within, a.within)
		}
		return cmp.Or(cmp.Compare(a.within, b.within), cmp.Compare(a.at, b.at))
	})
	for _, n := range notes {
		at := w.passage(n.unit, Passage{Locator: strings.TrimSpace("footnote " + n.number), Kind: Footnote, Text: n.text, Marker: n.number, Within: n.within})
		w.d.Passages[at].Heading = w.top()
	}
}

// tie finds the passage with the mark of a footnote and the place in its text, and
// takes digits that stick to a word out of texts.
func (w *writer) tie(number string) (within, at int) {
	within = -1
	if number == "" {
		return within, 0
	}
	for _, n := range w.marked[number] {
		p := &w.d.Passages[n]
		if glued := markAt(p.Text, number); glued >= 0 {
			text := p.Text[:glued] + p.Text[glued+len(number):]
			if p.Kind == Formula {
				w.r.Title = strings.Replace(w.r.Title, p.Text, text, 1)
			}
			p.Text = text
			p.Marks = insertMark(p.Marks, Mark{At: glued, Note: number}, len(number))
		}
		if k := slices.IndexFunc(p.Marks, func(m Mark) bool { return m.Note == number }); k >= 0 && within < 0 {
			within, at = n, p.Marks[k].At
		}
	}
	return within, at
}

// insertMark puts m in its place, where width bytes were taken out of the text.
func insertMark(marks []Mark, m Mark, width int) []Mark {
	var out []Mark
	for _, old := range marks {
		if old.At > m.At {
			old.At = max(m.At, old.At-width)
		}
		out = append(out, old)
	}
	n := 0
	for n < len(out) && out[n].At <= m.At {
		n++
	}
	return slices.Insert(out, n, m)
}

// liftNotes takes footnotes out of clauses that a converter left them in, below
// a line of underscores.
func (w *writer) liftNotes() {
	for n := w.r.First; n < len(w.d.Passages); n++ {
		p := &w.d.Passages[n]
		loc := rule.FindStringIndex(p.Text)
		if loc == nil || p.Kind == Footnote {
			continue
		}
		notes, rest := splitNotes(p.Text[loc[1]:])
		if len(notes) == 0 {
			continue
		}
		for _, u := range notes {
			u.page, u.line, u.end = p.Page, p.Line, p.LineEnd
			w.notes = append(w.notes, u)
		}
		p.Text = join(strings.TrimRight(p.Text[:loc[0]], " "), rest)
	}
}

// splitNotes takes footnotes off the front of text. A note ends where the number
// of the next begins a sentence, or where a sentence begins that cannot be one of
// a note: in lower case, or with a bullet.
func splitNotes(text string) (notes []unit, rest string) {
	for {
		m := noteText.FindStringSubmatch(text)
		if m == nil {
			return notes, text
		}
		note, after := m[2], ""
		for at := 0; at < len(note); {
			dot := strings.Index(note[at:], ". ")
			if dot < 0 {
				break
			}
			at += dot + 2
			if next := note[at:]; noteEnds(next, m[1]) && !shortened.MatchString(note[:at-1]) {
				note, after = strings.TrimRight(note[:at], " "), next
				break
			}
		}
		notes = append(notes, unit{kind: Note, marker: m[1], text: note})
		text = after
	}
}

// shortened matches words with a full stop that a number follows.
var shortened = regexp.MustCompile(`(?i)\b(?:nos?|arts?|paras?|vol|res|rec|cf|p|pp)\.$`)

// clauseStart matches what begins a clause and no sentence of a footnote.
var clauseStart = regexp.MustCompile(`^(?:\p{Ll}|[•–*]|\d{1,2}(?:\.\d+)? \p{Ll})`)

// noteEnds says whether next, behind a full stop in footnote number, is no part of
// the footnote: the next note, or the clause that the notes interrupted.
func noteEnds(next, number string) bool {
	if n := decimal(number); n > 0 && strings.HasPrefix(next, strconv.Itoa(n+1)+" ") {
		return true
	}
	return clauseStart.MatchString(next)
}

package reader

import (
	"sort"
	"strings"

	"vademecum/ui/theme"
)

// Finding looks for words in all the text of a page, in the order in which it was
// set. While it does, every section stands open, because what is folded away cannot
// be shown. What was found is drawn on the tint of a marker, and the one at hand has
// an outline as well.

// A finder is what is being looked for on a page.
type finder struct {
	words   string // empty: nothing
	matches []match
	at      int // index of the match at hand
}

// A match is a stretch of a flow, in bytes.
type match struct{ flow, from, to int }

func (f *finder) finding() bool { return f.words != "" }

// Find marks words wherever they stand on the page, goes to the first place at or
// below the one at hand, and returns how many there are. Case, diacritics and the
// kind of dash make no difference. It goes on looking on every later page until
// [Reader.EndFind].
func (r *Reader) Find(words string) int {
	if strings.TrimSpace(words) == "" {
		words = ""
	}
	began := !r.finder.finding()
	r.finder = finder{words: words}
	if began || words == "" {
		r.relay() // with all sections open, or as they were
	} else {
		r.finder.search(r.sheet.flows)
	}
	for i, m := range r.finder.matches {
		if strip := r.sheet.stripOf(m); strip != none && r.sheet.strips[strip].bottom > r.state.Offset {
			r.finder.at = i
			break
		}
	}
	r.showMatch()
	return len(r.finder.matches)
}

// FindNext goes to the next match, or to the one before with a negative step, round
// the ends of the page. It returns which one it is, counting from 1, of how many.
func (r *Reader) FindNext(step int) (nth, count int) {
	count = len(r.finder.matches)
	if count == 0 {
		return 0, 0
	}
	r.finder.at = ((r.finder.at+step)%count + count) % count
	r.showMatch()
	return r.finder.at + 1, count
}

// Finding tells which match is at hand, counting from 1, of how many.
func (r *Reader) Finding() (nth, count int) {
	if len(r.finder.matches) == 0 {
		return 0, 0
	}
	return r.finder.at + 1, len(r.finder.matches)
}

// EndFind takes the marks away. The passage with the match at hand gets the focus,
// so that it can be copied.
func (r *Reader) EndFind() {
	if !r.finder.finding() {
		return
	}
	s := r.sheet
	if len(r.finder.matches) > 0 {
		if strip := s.stripOf(r.finder.matches[r.finder.at]); strip != none && s.strips[strip].passage != none {
			r.state.focus, r.state.focused = s.targets[s.strips[strip].passage].name, true
		}
	}
	r.finder = finder{}
	r.relay()
}

// showMatch draws the marks anew. A match that is not in view is brought to a third
// of its height, where what stands around it is read as well.
func (r *Reader) showMatch() {
	s := r.sheet
	if len(r.finder.matches) > 0 {
		top, view := r.state.Offset, r.Size().Height
		if strip := s.stripOf(r.finder.matches[r.finder.at]); strip != none {
			if st := &s.strips[strip]; st.top < top+theme.Tight || st.bottom > top+view-theme.Tight {
				r.scrollTo(st.top - view/3)
			}
		}
	}
	s.redraw()
}

// search finds the matches in the texts of a page.
func (f *finder) search(flows []flow) {
	f.matches = f.matches[:0]
	needle := foldText(f.words).text
	if needle == "" {
		return
	}
	for i := range flows {
		if flows[i].strip != none {
			foldText(flows[i].text).each(needle, func(from, to int) {
				f.matches = append(f.matches, match{i, from, to})
			})
		}
	}
	f.at = max(0, min(f.at, len(f.matches)-1))
}

// stripOf is the strip on which a match starts, or none.
func (l *layout) stripOf(m match) int {
	found := none
	for i := l.flows[m.flow].strip; i >= 0 && i < len(l.strips); i++ {
		held := false
		for j := range l.strips[i].parts {
			p := &l.strips[i].parts[j]
			if p.form != letters || p.flow != m.flow {
				continue
			}
			held = true
			if p.from <= m.from {
				found = i
			}
			if p.from > m.from {
				return found
			}
		}
		if !held {
			break
		}
	}
	return found
}

// marked returns parts with the marks of what was found. Letters are cut where a mark
// begins and ends, so that each mark stands right under its letters.
func (f *finder) marked(parts []part) []part {
	if len(f.matches) == 0 {
		return parts
	}
	out := make([]part, 0, len(parts)+4)
	for i := range parts {
		if parts[i].form == letters {
			out = f.cut(out, &parts[i])
		} else {
			out = append(out, parts[i])
		}
	}
	return out
}

// cut adds one part, cut where marks begin and end.
func (f *finder) cut(out []part, p *part) []part {
	end := p.from + len(p.text)
	first := sort.Search(len(f.matches), func(i int) bool {
		m := f.matches[i]
		return m.flow > p.flow || m.flow == p.flow && m.to > p.from
	})
	done, x := 0, p.x
	// piece adds the text up to a byte of the part.
	piece := func(to int) {
		if to > done {
			cut := *p
			cut.text = p.text[done:to]
			cut.x, cut.w = x, p.face.Width(cut.text)
			out = append(out, cut)
			x += cut.w
			done = to
		}
	}
	for i := first; i < len(f.matches) && f.matches[i].flow == p.flow && f.matches[i].from < end; i++ {
		from, to := max(f.matches[i].from-p.from, done), min(f.matches[i].to-p.from, len(p.text))
		piece(from)
		ground := area{x - 1, p.y, p.face.Width(p.text[from:to]) + 2, p.h}
		out = append(out, part{form: bar, color: theme.Marker, area: ground})
		if i == f.at {
			out = append(out, part{form: box, color: theme.Accent, area: ground})
		}
		piece(to)
	}
	if done == 0 {
		return append(out, *p)
	}
	piece(len(p.text))
	return out
}

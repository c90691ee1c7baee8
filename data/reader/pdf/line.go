package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"vademecum/app/document"
)

// A line is a line of print.
type line struct {
	words []word
	y     float64 // of its baseline
	size  float64 // of its largest letters
	flow  int     // lines of different flows, such as directions of writing, do not follow each other
}

func (l line) from() float64 { return l.words[0].from }

func (l line) to() float64 {
	to := l.words[0].to
	for _, w := range l.words {
		to = max(to, w.to)
	}
	return to
}

// rowsOf gathers the words on each baseline, from the top of the page down. Small
// words a little above or below the line that they touch belong to it.
func rowsOf(words []word) []line {
	words = slices.Clone(words)
	slices.SortStableFunc(words, func(a, b word) int { return cmp.Compare(b.y, a.y) })
	var rows []line
	for _, w := range words {
		last := len(rows) - 1
		if last >= 0 && math.Abs(rows[last].y-w.y) <= 0.2*min(rows[last].size, w.size) && w.size < 2*rows[last].size {
			rows[last].words = append(rows[last].words, w)
			rows[last].size = max(rows[last].size, w.size)
			continue
		}
		rows = append(rows, line{[]word{w}, w.y, w.size, 0})
	}
	for i := range rows {
		rows[i].order()
	}
	return settle(rows)
}

// order puts the words of a line from left to right, and drops those that are
// drawn over their like, to look bold or shaded.
func (l *line) order() {
	slices.SortStableFunc(l.words, func(a, b word) int { return cmp.Compare(a.from, b.from) })
	l.words = slices.CompactFunc(l.words, func(a, b word) bool {
		return a.text == b.text && math.Abs(a.from-b.from) < 0.2*a.size && math.Abs(a.to-b.to) < 0.2*a.size && a.to > a.from
	})
}

// settle moves raised and lowered words into the lines they belong to.
func settle(rows []line) []line {
	for i := range rows {
		var stay []word
		for _, w := range rows[i].words {
			moved := false
			for _, k := range []int{i + 1, i - 1} { // a raised word belongs to the line below
				if k < 0 || k >= len(rows) || !rows[k].touches(w) {
					continue
				}
				w.raised = w.y > rows[k].y
				rows[k].words = append(rows[k].words, w)
				rows[k].order()
				moved = true
				break
			}
			if !moved {
				stay = append(stay, w)
			}
		}
		rows[i].words = stay
	}
	return slices.DeleteFunc(rows, func(l line) bool { return len(l.words) == 0 })
}

// touches says whether w is a small word that hangs on the line: above or below
// its baseline by less than the height of its letters, and right beside one of its
// words.
func (l line) touches(w word) bool {
	up := w.y - l.y
	if w.size > 0.86*l.size || up > 0.7*l.size || up < -0.4*l.size {
		return false
	}
	return slices.ContainsFunc(l.words, func(v word) bool {
		behind, before := w.from-v.to, v.from-w.to
		return v.size > w.size && (behind > -0.3*w.size && behind < 0.4*w.size || before > -0.3*w.size && before < 2.5*l.size && v.from == l.words[0].from)
	})
}

// text puts the words of a line together. Raised words that are among the notes
// become marks.
func (l line) text(notes map[string]bool) (string, []document.Mark) {
	var b strings.Builder
	var marks []document.Mark
	to := 0.0
	for i, w := range l.words {
		if i > 0 && w.raised && notes[w.text] {
			marks = append(marks, document.Mark{At: b.Len(), Note: w.text})
			to = w.to
			continue
		}
		if i > 0 && (w.spaced || w.from-to >= gapOfBlank*max(w.size, l.words[i-1].size)) && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
		to = max(to, w.to)
		if i == 0 {
			to = w.to
		}
	}
	return b.String(), marks
}

// all says whether every word of the line is of a kind.
func (l line) all(kind func(word) bool) bool {
	return !slices.ContainsFunc(l.words, func(w word) bool { return !kind(w) })
}

// mainSize is the size of most of its letters.
func (l line) mainSize() float64 {
	best, most := 0.0, 0
	count := map[float64]int{}
	for _, w := range l.words {
		count[w.size] += len(w.text)
		if n := count[w.size]; n > most {
			best, most = w.size, n
		}
	}
	return best
}

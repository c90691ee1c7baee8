package document

import (
	"slices"
	"strings"
)

// A list keeps the entries that are open in a paragraph, the outermost first.
type list struct {
	open  []nest
	count int // bullets of the first level so far
}

// A nest is one level of a list.
type nest struct {
	keys    []string // the looks of marker it has had
	passage int      // its last entry
	count   int      // bullets in it
	value   int      // of its last entry
	open    bool     // the last text in it makes a new look of marker a level down
	loose   bool     // the last text in it ends without a full stop
}

// level returns which open level has entries of this look, -1 where none has.
func (l *list) level(key string) int {
	for i := len(l.open) - 1; i >= 0; i-- {
		if slices.Contains(l.open[i].keys, key) {
			return i
		}
	}
	return -1
}

// enter makes the entry of the given look the last of its level, and returns the
// level from 0. A look that is open keeps its level. A new one goes a level down
// behind a text that is not finished, and is otherwise taken for the next entry in
// another dress. A format that knows the depth decides.
func (l *list) enter(key string, depth int) int {
	at := l.level(key)
	switch {
	case depth > 0:
		at = min(depth-1, len(l.open))
	case at >= 0:
	case len(l.open) == 0 || l.open[len(l.open)-1].open:
		at = len(l.open)
	default:
		at = len(l.open) - 1
	}
	l.open = l.open[:min(at+1, len(l.open))]
	if at == len(l.open) {
		l.open = append(l.open, nest{})
	}
	n := &l.open[at]
	if slices.Contains(n.keys, key) {
		return at
	}
	n.keys = append(n.keys, key)
	return at
}

// belongs returns the level that plain text behind entries belongs to, -1 for the
// paragraph itself. Text carries no indent, so what follows decides: where a list
// that is open goes on, the text is part of its last entry, unless it announces
// the list that follows; otherwise the list is over. Wide space ends a list of
// bullets, but not one that counts on behind it.
func (l *list) belongs(pieces []piece, i int) int {
	if len(l.open) == 0 {
		return -1
	}
	wide := false
	for k := i; k < len(pieces) && k <= i+ahead; k++ {
		q := &pieces[k]
		if q.role == counted || q.role == headed {
			break
		}
		wide = wide || q.role == plain && q.gap > 1 && !q.starts
		if q.role != listed {
			continue
		}
		at := l.level(q.marker.key(q.as))
		if at < 0 || q.marker.bullet && wide || !q.marker.bullet && q.as.value != l.open[at].value+1 {
			continue
		}
		if k == i+1 && announcing(pieces[i].text) {
			return at - 1
		}
		return at
	}
	return -1
}

// announcing says whether text announces a list.
func announcing(text string) bool { return strings.HasSuffix(text, ":") }

// says takes note of the last text of the level: entries behind one that announces
// them go a level down, and so do those behind one that breaks off where the one
// before did not.
func (n *nest) says(text string) {
	broken := !finished(text)
	n.open = announcing(text) || broken && !n.loose
	n.loose = broken
}

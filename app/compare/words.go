package compare

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// RunKind says what became of words.
type RunKind string

// The kinds of runs.
const (
	Kept     RunKind = "kept"
	Inserted RunKind = "inserted"
	Deleted  RunKind = "deleted"
)

// A Run is a stretch of words with one fate, blanks included. The kept and deleted
// runs of a comparison give the old text, the kept and inserted ones the new.
type Run struct {
	Kind RunKind
	Text string
}

// mostEdits is how many words two texts may differ in before they are taken to
// have nothing in common.
const mostEdits = 1500

// Words compares two texts word by word.
func Words(old, fresh string) []Run {
	if old == fresh {
		return []Run{{Kept, old}}
	}
	a, b := tokens(old), tokens(fresh)
	first := 0
	for first < len(a) && first < len(b) && a[first] == b[first] {
		first++
	}
	last := 0
	for last < len(a)-first && last < len(b)-first && a[len(a)-1-last] == b[len(b)-1-last] {
		last++
	}
	var r runs
	r.add(Kept, a[:first]...)
	r.myers(a[first:len(a)-last], b[first:len(b)-last])
	r.add(Kept, a[len(a)-last:]...)
	return r.tidy()
}

// tokens cuts a text into words, blanks and single marks.
func tokens(s string) []string {
	var t []string
	for s != "" {
		r, n := utf8.DecodeRuneInString(s)
		if k := kindOf(r); k != 0 {
			for n < len(s) {
				next, size := utf8.DecodeRuneInString(s[n:])
				if kindOf(next) != k {
					break
				}
				n += size
			}
		}
		t = append(t, s[:n])
		s = s[n:]
	}
	return t
}

// kindOf tells what can be one token: letters and figures, blanks; marks stand
// alone.
func kindOf(r rune) int {
	switch {
	case unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r):
		return 1
	case unicode.IsSpace(r):
		return 2
	}
	return 0
}

// runs collects tokens.
type runs []Run

func (r *runs) add(k RunKind, tokens ...string) {
	text := strings.Join(tokens, "")
	if text == "" {
		return
	}
	if n := len(*r); n > 0 && (*r)[n-1].Kind == k {
		(*r)[n-1].Text += text
		return
	}
	*r = append(*r, Run{k, text})
}

// myers adds the shortest way from a to b. Its d-th round knows, for every
// diagonal, how far d edits lead.
func (r *runs) myers(a, b []string) {
	var rounds [][]int
	reach := []int{0, 0, 0} // for diagonals -1, 0, 1
	for d := 0; d <= len(a)+len(b); d++ {
		if d > mostEdits {
			r.add(Deleted, a...)
			r.add(Inserted, b...)
			return
		}
		now := make([]int, 2*d+3)
		rounds = append(rounds, now)
		for k := -d; k <= d; k += 2 {
			x := 0
			switch up, left := at(reach, d-1, k+1), at(reach, d-1, k-1)+1; {
			case d == 0:
			case k == -d || k != d && left <= up:
				x = up
			default:
				x = left
			}
			for x < len(a) && x-k < len(b) && x-k >= 0 && a[x] == b[x-k] {
				x++
			}
			now[k+d+1] = x
			if x >= len(a) && x-k >= len(b) {
				r.trace(a, b, rounds)
				return
			}
		}
		reach = now
	}
}

// at gives how far a round leads on diagonal k.
func at(round []int, d, k int) int {
	if n := k + d + 1; n >= 0 && n < len(round) {
		return round[n]
	}
	return -1
}

// trace walks the rounds back and adds the way.
func (r *runs) trace(a, b []string, rounds [][]int) {
	type step struct {
		kind RunKind
		text string
	}
	var way []step
	x, y := len(a), len(b)
	for d := len(rounds) - 1; d >= 0; d-- {
		k := x - y
		px, py := 0, 0
		if d > 0 {
			up, left := at(rounds[d-1], d-1, k+1), at(rounds[d-1], d-1, k-1)+1
			if k == -d || k != d && left <= up {
				px, py = up, up-k-1
			} else {
				px, py = left-1, left-k
			}
		}
		for x > px && y > py && x > 0 && y > 0 && a[x-1] == b[y-1] {
			x, y = x-1, y-1
			way = append(way, step{Kept, a[x]})
		}
		switch {
		case d == 0:
		case x > px:
			x--
			way = append(way, step{Deleted, a[x]})
		case y > py:
			y--
			way = append(way, step{Inserted, b[y]})
		}
	}
	for n := len(way) - 1; n >= 0; {
		var alike []string
		kind := way[n].kind
		for ; n >= 0 && way[n].kind == kind; n-- {
			alike = append(alike, way[n].text)
		}
		r.add(kind, alike...)
	}
}

// tidy brings what was deleted before what was inserted, and joins runs that only
// a blank holds apart: whole phrases are easier to read than every other word.
func (r runs) tidy() []Run {
	var out runs
	var del, ins strings.Builder
	flush := func() {
		out.add(Deleted, del.String())
		out.add(Inserted, ins.String())
		del.Reset()
		ins.Reset()
	}
	for n, run := range r {
		switch run.Kind {
		case Deleted:
			del.WriteString(run.Text)
		case Inserted:
			ins.WriteString(run.Text)
		default:
			between := strings.TrimSpace(run.Text) == "" && n > 0 && n+1 < len(r) && del.Len() > 0 && ins.Len() > 0
			if between {
				del.WriteString(run.Text)
				ins.WriteString(run.Text)
				continue
			}
			flush()
			out.add(Kept, run.Text)
		}
	}
	flush()
	return out
}

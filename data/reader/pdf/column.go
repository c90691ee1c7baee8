package pdf

import "math"

// fewest is how many lines beside each other make columns, rather than a table or
// a chance.
const fewest = 8

// linesOf puts the words of a page into lines in reading order. Where the lines of
// a stretch of the page leave one gap free from top to bottom, and both sides of
// it are filled as running text fills a column, the left side is read first.
func linesOf(words []word) []line {
	rows := rowsOf(words)
	gap, ok := gutter(rows)
	if !ok {
		return rows
	}
	var lines []line
	for i := 0; i < len(rows); {
		if rows[i].crosses(gap) {
			lines = append(lines, rows[i])
			i++
			continue
		}
		from := i
		for i < len(rows) && !rows[i].crosses(gap) {
			i++
		}
		stretch := rows[from:i]
		if !columns(stretch, gap) {
			lines = append(lines, stretch...)
			continue
		}
		var left, right []word
		for _, r := range stretch {
			l, r := r.split(gap)
			left, right = append(left, l.words...), append(right, r.words...)
		}
		lines = append(append(lines, rowsOf(left)...), rowsOf(right)...)
	}
	return lines
}

// crosses says whether the line runs over x: a word lies there, or the gap there
// is a blank between words.
func (l line) crosses(x float64) bool {
	for i, w := range l.words {
		if w.from < x && w.to > x {
			return true
		}
		if i > 0 && l.words[i-1].to <= x && w.from >= x && w.from-l.words[i-1].to < 0.9*w.size {
			return true
		}
	}
	return false
}

// gutter looks for the place that the fewest lines cross, in the middle third of
// the page.
func gutter(rows []line) (x float64, ok bool) {
	if len(rows) < fewest {
		return 0, false
	}
	left, right := extent(rows)
	best := len(rows) + 1
	const steps = 24
	for s := range steps + 1 {
		at := left + (right-left)*(1+float64(s)/steps)/3
		n := 0
		for _, r := range rows {
			if r.crosses(at) {
				n++
			}
		}
		if n < best {
			x, best = at, n
		}
	}
	return x, best <= len(rows)-fewest
}

// columns says whether the lines on both sides of x are running text: enough of
// them, and most as wide as their column and without gaps of their own.
func columns(rows []line, x float64) bool {
	var left, right []line
	for _, r := range rows {
		l, r := r.split(x)
		if len(l.words) > 0 {
			left = append(left, l)
		}
		if len(r.words) > 0 {
			right = append(right, r)
		}
	}
	return running(left) && running(right)
}

// split parts a line at x.
func (l line) split(x float64) (left, right line) {
	for _, w := range l.words {
		if w.to <= x {
			left.words = append(left.words, w)
		} else {
			right.words = append(right.words, w)
		}
	}
	return left, right
}

// running says whether lines are a column of running text: several words each,
// filling the column.
func running(lines []line) bool {
	if len(lines) < fewest {
		return false
	}
	from, to := extent(lines)
	wide, words := 0, 0
	for _, l := range lines {
		words += len(l.words)
		if l.to()-l.from() > 0.75*(to-from) && !holes(l.words) {
			wide++
		}
	}
	return wide*2 > len(lines) && words >= 4*len(lines)
}

// holes says whether there is a gap between words as tables have.
func holes(words []word) bool {
	for i := 1; i < len(words); i++ {
		if words[i].from-words[i-1].to > 2*words[i].size {
			return true
		}
	}
	return false
}

// extent is how far lines reach to the left and right.
func extent(rows []line) (left, right float64) {
	left, right = math.Inf(1), math.Inf(-1)
	for _, r := range rows {
		left, right = min(left, r.from()), max(right, r.to())
	}
	return left, right
}

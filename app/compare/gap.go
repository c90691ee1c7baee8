package compare

const (
	alike      = 0.35      // of their words that two texts share to be a pair
	alikeHere  = 0.15      // if they have the same locator
	sameName   = 0.25      // what the same locator is worth
	cellsInGap = 4_000_000 // up to this product of passages a gap is looked into
)

// fill pairs what lies between anchors.
func (m *matching) fill(old, fresh []text) {
	i, j := 0, 0
	for i < len(old) || j < len(fresh) {
		ie, je := i, j
		for ie < len(old) && m.old[ie] < 0 {
			ie++
		}
		for je < len(fresh) && m.new[je] < 0 {
			je++
		}
		m.fillGap(old, fresh, i, ie, j, je)
		i, j = ie+1, je+1
	}
}

// fillGap pairs the passages from i to before ie with those from j to before je,
// in order, so that the pairs are worth most together.
func (m *matching) fillGap(old, fresh []text, i, ie, j, je int) {
	for i < ie && j < je && old[i].whole == fresh[j].whole {
		m.pair(i, j)
		i, j = i+1, j+1
	}
	for i < ie && j < je && old[ie-1].whole == fresh[je-1].whole {
		ie, je = ie-1, je-1
		m.pair(ie, je)
	}
	rows, columns := ie-i, je-j
	if rows == 0 || columns == 0 || rows > cellsInGap/columns {
		return
	}
	// best[r][c] is the worth of the best pairing of the last rows-r and columns-c.
	best := make([]float32, (rows+1)*(columns+1))
	pair := make([]float32, rows*columns)
	at := func(r, c int) int { return r*(columns+1) + c }
	for r := rows - 1; r >= 0; r-- {
		for c := columns - 1; c >= 0; c-- {
			w := worth(old[i+r], fresh[j+c])
			pair[r*columns+c] = w
			best[at(r, c)] = max(best[at(r+1, c)], best[at(r, c+1)])
			if w > 0 {
				best[at(r, c)] = max(best[at(r, c)], w+best[at(r+1, c+1)])
			}
		}
	}
	for r, c := 0, 0; r < rows && c < columns; {
		w := pair[r*columns+c]
		switch {
		case w > 0 && best[at(r, c)] == w+best[at(r+1, c+1)]:
			m.pair(i+r, j+c)
			r, c = r+1, c+1
		case best[at(r, c)] == best[at(r+1, c)]:
			r++
		default:
			c++
		}
	}
}

// worth is what it is worth to pair two passages; 0 if they cannot be one.
func worth(a, b text) float32 {
	if class(a.passage) != class(b.passage) {
		return 0
	}
	like := likeness(a, b)
	named := a.passage.Locator != "" && a.passage.Locator == b.passage.Locator
	switch {
	case named && like >= alikeHere:
		return float32(like + sameName)
	case like >= alike:
		return float32(like)
	}
	return 0
}

package document

import (
	"strconv"
	"strings"
)

// setPages finds where pages start and counts them, unless the format says so.
//
// Text taken from a PDF by the common tools has no form feeds left; what remains
// of a page break is one blank before the first line of the page, which follows
// the last line of the page before without a blank line. Where a page number was
// printed there, the number stands alone instead. Numbers that keep step with the
// count are believed, and then pages are numbered as printed.
func setPages(raw Raw, lines []line) {
	for i := range lines {
		if lines[i].page > 1 {
			setStarts(lines)
			return
		}
	}
	if !markBlanks(raw, lines) {
		return
	}
	offset, printed := believeNumbers(lines)
	page := 1
	for i := range lines {
		l := &lines[i]
		if i > 0 && l.starts {
			page++
		}
		l.page = page
		if printed {
			l.page += offset
		}
	}
}

// setStarts marks the first line of every page the format counts.
func setStarts(lines []line) {
	page := 0
	for i := range lines {
		if lines[i].page != page {
			lines[i].starts = true
			page = lines[i].page
		}
	}
}

// markBlanks marks the lines with one leading blank that follow a line without a
// blank line between, and says whether that is a habit of the document. Where many
// lines are indented it is not.
func markBlanks(raw Raw, lines []line) bool {
	starts, indented, i := 0, 0, 0
	before := ""
	for b := range raw.Blocks {
		block := &raw.Blocks[b]
		if block.Kind == Part || i == len(lines) {
			continue
		}
		text := block.Text
		empty := strings.TrimFunc(text, blank) == ""
		if empty && block.Marker == "" {
			before = ""
			continue
		}
		switch {
		case block.Kind != Line || len(text) < 2 || text[0] != ' ' && text[0] != '\t':
		case text[0] == ' ' && text[1] != ' ' && text[1] != '\t':
			if before != "" {
				lines[i].starts = true
				starts++
			}
		default:
			indented++
		}
		before = text
		i++
	}
	if starts == 0 || starts*5 > len(lines) || indented > starts {
		for i := range lines {
			lines[i].starts = false
		}
		return false
	}
	return true
}

// believeNumbers finds the numbers that stand alone and keep step with the pages,
// takes them out, starts a page behind those that stand for a page start, and
// returns how far printed numbers are ahead of the count.
//
// A number that stands for a page start raises the count for all that follow, so
// among numbers that keep step each is one further ahead of the starts that are
// marked than the one before. The longest such run is believed.
func believeNumbers(lines []line) (offset int, ok bool) {
	type number struct{ at, ahead, run, before int }
	var numbers []number
	last := map[int]int{} // the number with the longest run, by how far it is ahead
	best := -1
	page := 1
	for i := range lines {
		if i > 0 && lines[i].starts {
			page++
		}
		n, alone := aloneNumber(lines, i)
		if !alone {
			continue
		}
		ahead := n - page
		x := number{i, ahead, 1, -1}
		step := ahead
		if breaks(lines, i) {
			step--
		}
		if k, ok := last[step]; ok {
			x.run, x.before = numbers[k].run+1, k
		}
		numbers = append(numbers, x)
		k := len(numbers) - 1
		if old, ok := last[ahead]; !ok || numbers[old].run <= x.run {
			last[ahead] = k
		}
		if best < 0 || x.run > numbers[best].run {
			best = k
		}
	}
	if best < 0 || numbers[best].run < 2 {
		return 0, false
	}
	for k := best; k >= 0; k = numbers[k].before {
		n := numbers[k]
		offset = n.ahead
		if breaks(lines, n.at) {
			offset--
			defer func() { lines[n.at].starts = true }()
		}
		lines[n.at].out = true
	}
	return offset, offset >= 0
}

// breaks says whether the page number at i stands where a page starts, rather
// than at the end of the one before a start that is marked.
func breaks(lines []line, i int) bool {
	return !lines[i].starts && (i+1 == len(lines) || !lines[i+1].starts)
}

// aloneNumber reads a page number: at most four digits between blank lines.
func aloneNumber(lines []line, i int) (int, bool) {
	l := lines[i]
	if l.block != nil || len(l.text) > 4 || l.gap == 0 && !l.starts {
		return 0, false
	}
	if i+1 < len(lines) && lines[i+1].gap == 0 && !lines[i+1].starts {
		return 0, false
	}
	n, err := strconv.Atoi(l.text)
	return n, err == nil && n > 0
}

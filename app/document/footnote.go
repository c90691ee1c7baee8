package document

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A note is a footnote: its lines, and the line its mark stands in.
type note struct {
	mark  string
	lines []int
	from  int // index of the line with the mark
}

// noteStart matches the first line of a footnote: its mark, a blank, and text.
var noteStart = regexp.MustCompile(`^([1-9]\d?|\*{1,3}|†)\s+(\S.*)$`)

// mostNotes is how many footnotes a page has at most.
const mostNotes = 50

// takeNotes takes the footnotes out of the flow and ties them to their marks. A
// footnote stands at the end of a page, parted from the text, and its mark is in
// the text of the same page, where it sticks to a word: only both together make a
// footnote. A digit that sticks to a word alone is whatever it is.
func takeNotes(lines []line) (notes []note) {
	for first := 0; first < len(lines); {
		last := first
		for last+1 < len(lines) && !lines[last+1].starts {
			last++
		}
		notes = append(notes, notesOfPage(lines, first, last)...)
		first = last + 1
	}
	return notes
}

// notesOfPage looks for footnotes at the end of the page from first to last.
func notesOfPage(lines []line, first, last int) (notes []note) {
	end := last
	for end >= first && len(notes) < mostNotes {
		for end >= first && lines[end].out {
			end--
		}
		start := end
		for start > first && !lines[start].out && lines[start].block == nil && !noteHead(lines, start) {
			if lines[start].gap > 1 {
				break
			}
			start--
		}
		if start <= first || lines[start].out || !noteHead(lines, start) {
			break
		}
		m := noteStart.FindStringSubmatch(lines[start].text)
		from := takeMark(lines[first:start], m[1])
		if from < 0 {
			break
		}
		n := note{mark: m[1], from: first + from}
		for k := start; k <= end; k++ {
			if !lines[k].out {
				n.lines = append(n.lines, k)
				lines[k].out = true
			}
		}
		skip := len(lines[start].text) - len(m[2])
		lines[start].text = m[2]
		lines[start].marks = movedMarks(lines[start].marks, -skip)
		notes = append([]note{n}, notes...)
		end = start - 1
	}
	return notes
}

// noteHead says whether a footnote can begin at i: parted by blank lines or set
// smaller than the line before, or behind another footnote.
func noteHead(lines []line, i int) bool {
	l := lines[i]
	if l.block != nil || !noteStart.MatchString(l.text) {
		return false
	}
	smaller := i > 0 && l.size > 0 && l.size < lines[i-1].size
	behind := i+1 < len(lines) && l.gap == 1
	return l.gap > 1 || smaller || behind
}

// takeMark finds the mark in the lines of a page, takes it out of the text, notes
// where it stood, and returns the index of its line, -1 where there is none.
func takeMark(lines []line, mark string) int {
	for i := range lines {
		for _, m := range lines[i].marks {
			if m.Note == mark {
				return i
			}
		}
	}
	for _, find := range []func(string, string) int{behindWord, behindYear, behindCapitals} {
		for i := range lines {
			if lines[i].out || lines[i].block != nil {
				continue
			}
			at := find(lines[i].text, mark)
			if at < 0 {
				continue
			}
			l := &lines[i]
			l.text = l.text[:at] + l.text[at+len(mark):]
			l.marks = append(l.marks, Mark{At: at, Note: mark})
			l.text, l.marks = tidy(l.text, l.marks)
			return i
		}
	}
	return -1
}

// behindWord finds the mark behind a word of three letters or more that ends in a
// small letter, a closing quotation mark or bracket: "initiative3".
func behindWord(text, mark string) int {
	return findMark(text, mark, func(before, after string) bool {
		r, _ := utf8.DecodeLastRuneInString(before)
		if strings.ContainsRune("”’\")", r) {
			return true
		}
		return unicode.IsLower(r) && utf8.RuneCountInString(tailWord(before)) >= 3
	})
}

// behindYear finds the mark behind a year: "20221".
func behindYear(text, mark string) int {
	return findMark(text, mark, func(before, after string) bool {
		year := tailWord(before)
		n, err := strconv.Atoi(year)
		return err == nil && len(year) == 4 && n >= 1860 && n < 2100
	})
}

// behindCapitals finds the mark between blanks behind a word in capitals or a full stop:
// "SMART 2 Cable". It is the last resort, since numbers in the text look like
// that too.
func behindCapitals(text, mark string) int {
	if _, err := strconv.Atoi(mark); err != nil {
		return -1
	}
	return findMark(text, mark, func(before, after string) bool {
		if !strings.HasSuffix(before, " ") || !strings.HasPrefix(after, " ") {
			return false
		}
		word := tailWord(strings.TrimSuffix(before, " "))
		return len(word) > 3 && strings.ToUpper(word) == word && decimal(word) < 0
	})
}

// findMark returns where mark stands in text with no letter or digit behind it and
// ok of what is around it, -1 where it does not.
func findMark(text, mark string, ok func(before, after string) bool) int {
	for at := 0; ; {
		i := strings.Index(text[at:], mark)
		if i < 0 {
			return -1
		}
		at += i
		before, after := text[:at], text[at+len(mark):]
		r, _ := utf8.DecodeRuneInString(after)
		if !(wordRune(r) && after != "") && !decimalPoint(after) && ok(before, after) {
			return at
		}
		at += len(mark)
	}
}

// decimalPoint says whether what follows makes the digits before it part of a
// longer number.
func decimalPoint(after string) bool {
	return len(after) > 1 && strings.ContainsRune(".,-/", rune(after[0])) && after[1] >= '0' && after[1] <= '9'
}

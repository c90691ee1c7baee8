package pdf

import "regexp"

// noteMark matches what marks a footnote.
var noteMark = regexp.MustCompile(`^(?:[1-9][0-9]?(?:bis|ter)?|\*{1,3}|[†‡§]|[a-z])\)?$`)

// notesOf gives the marks of the footnotes of a page: what is raised at the
// beginning of lines that are set smaller than the page as a whole.
func notesOf(lines []line) map[string]bool {
	notes := map[string]bool{}
	letters := map[float64]int{}
	for _, l := range lines {
		for _, w := range l.words {
			letters[w.size] += len(w.text)
		}
	}
	body, most := 0.0, 0
	for size, n := range letters {
		if n > most || n == most && size > body {
			body, most = size, n
		}
	}
	for _, l := range lines {
		if first := l.words[0]; len(l.words) > 1 && first.raised && l.mainSize() < 0.97*body && noteMark.MatchString(first.text) {
			notes[first.text] = true
		}
	}
	return notes
}

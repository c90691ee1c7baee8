package document

import (
	"regexp"
	"strings"
	"unicode"
)

// bareAddress matches a line that is one address and nothing else.
var bareAddress = regexp.MustCompile(`^(?i:(?:https?|ftp|file)://|mailto:|www\.)\S+$`)

// address says whether text is an address and nothing else.
func address(text string) bool { return bareAddress.MatchString(text) }

// clearFurniture takes out what belongs to the page and not to the text: running
// heads and feet, page numbers, and the blocks of bare addresses that converters
// leave at the end of a page, one for every link on it. It returns how many lines
// it took out. An address inside a page, or one that the line above runs into,
// is body text and stays.
func clearFurniture(lines []line) int {
	clearRunning(lines)
	clearAddresses(lines)
	n := 0
	for i := range lines {
		l := &lines[i]
		if l.block == nil && !l.out && !strings.ContainsFunc(l.text, wordRune) {
			l.out = true
		}
		if l.out {
			n++
		}
	}
	return n
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// clearAddresses takes out every block of addresses that a page start or the end
// of the document follows, and that a blank line parts from what stands above.
func clearAddresses(lines []line) {
	for i := 0; i < len(lines); i++ {
		if lines[i].block != nil || !address(lines[i].text) {
			continue
		}
		first := i
		for i+1 < len(lines) && lines[i+1].gap == 0 && !lines[i+1].starts && address(lines[i+1].text) {
			i++
		}
		parted := lines[first].gap > 0 || lines[first].starts
		paged := lines[first].page > 0
		last := i+1 == len(lines) || lines[i+1].starts
		if !parted || !last || !paged {
			continue
		}
		for k := first; k <= i; k++ {
			lines[k].out = true
		}
	}
}

// Lines at the edge of a page are running heads or feet where the same line,
// digits aside, stands at the edge of at least runningPages pages and of a fifth
// of all pages.
const (
	runningEdge  = 3
	runningPages = 3
)

// clearRunning takes out running heads and feet and the page numbers in them.
func clearRunning(lines []line) {
	var edges []int
	pages := 0
	seen := map[string]int{}
	for first := 0; first < len(lines); {
		last := first
		for last+1 < len(lines) && !lines[last+1].starts {
			last++
		}
		pages++
		here := map[string]bool{}
		for k := first; k <= last; k++ {
			if k-first >= runningEdge && last-k >= runningEdge || lines[k].block != nil {
				continue
			}
			edges = append(edges, k)
			if key := runningKey(lines[k].text); !here[key] {
				here[key] = true
				seen[key]++
			}
		}
		first = last + 1
	}
	for _, k := range edges {
		key := runningKey(lines[k].text)
		if n := seen[key]; n >= runningPages && n*5 >= pages && !address(lines[k].text) && !onlyMarker(key) {
			lines[k].out = true
		}
	}
}

// onlyMarker says whether a running line would be a number or bullet with nothing
// else that is the same on every page, such as "12." alone.
func onlyMarker(key string) bool {
	m := parseMarker(strings.ReplaceAll(key, "#", "1"))
	return m.printed != "" && m.rest == len(key)
}

// runningKey is what running lines have in common: text without the page number
// at its start or end, with every other run of digits as "#".
func runningKey(text string) string {
	words := strings.Fields(strings.ToLower(text))
	for len(words) > 0 && pageNumber(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	for len(words) > 0 && pageNumber(words[0]) {
		words = words[1:]
	}
	if len(words) == 0 {
		return "#"
	}
	var b strings.Builder
	digits := false
	for _, r := range strings.Join(words, " ") {
		if unicode.IsDigit(r) {
			if !digits {
				b.WriteByte('#')
			}
			digits = true
			continue
		}
		digits = false
		b.WriteRune(r)
	}
	return b.String()
}

// pageNumber says whether a word in small letters is a page number or a dash that
// goes with it.
func pageNumber(word string) bool {
	return decimal(word) >= 0 || roman(word) > 0 || strings.Trim(word, "-–—|/") == ""
}

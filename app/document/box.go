package document

import (
	"regexp"
	"strings"
	"unicode"
)

// boxLabel opens a box: what its section is related to, and a colon.
var boxLabel = regexp.MustCompile(`^(?i:related to)(?: \p{L}+){1,4}:`)

// maxBox is how many lines a box has at most.
const maxBox = 12

// takeBoxes takes the boxes out of the flow. A box stands beside the text of its
// page and drops into the middle of a paragraph when the page becomes lines. It
// opens with its label and goes on as long as lines hold nothing but codes, so
// that it ends where the sentence it interrupts goes on.
func takeBoxes(lines []line) (boxes [][]int) {
	for i := 0; i < len(lines); i++ {
		if lines[i].out || lines[i].block != nil || lines[i].gap == 0 && !lines[i].starts || !boxLabel.MatchString(lines[i].text) {
			continue
		}
		if !codes(lines[i].text[strings.IndexByte(lines[i].text, ':')+1:], true) {
			continue
		}
		box := []int{i}
		for k := i + 1; k < len(lines) && len(box) < maxBox; k++ {
			l := lines[k]
			if l.out || l.block != nil || l.starts || l.gap > 1 || boxLabel.MatchString(l.text) || !codes(l.text, false) {
				break
			}
			box = append(box, k)
		}
		for _, k := range box {
			lines[k].out = true
		}
		i = box[len(box)-1]
		boxes = append(boxes, box)
	}
	return boxes
}

// codes says whether text is a list of codes and numbers: "SDG 9 (9.1, 9.a) and
// SDG 11". A first line may name its subject before a colon of its own.
func codes(text string, first bool) bool {
	if i := strings.IndexByte(text, ':'); first && i >= 0 {
		text = text[i+1:]
	}
	for w := range strings.FieldsSeq(text) {
		w = strings.TrimFunc(w, func(r rune) bool { return !wordRune(r) })
		if w == "" || w == "and" || w == "et" || w == "y" || strings.ContainsFunc(w, unicode.IsDigit) {
			continue
		}
		if r := []rune(w); len(r) < 2 || !unicode.IsUpper(r[0]) || !unicode.IsUpper(r[1]) {
			return false
		}
	}
	return true
}

package compare

import (
	"slices"
	"strings"
	"unicode"

	"vademecum/app/document"
)

// A text is a passage with its words counted.
type text struct {
	passage document.Passage
	words   []int // numbers of its words in the vocabulary, sorted
	whole   int   // number of its text as a whole
}

// A vocabulary numbers words, and whole texts.
type vocabulary map[string]int

func (v vocabulary) number(word string) int {
	n, ok := v[word]
	if !ok {
		n = len(v)
		v[word] = n
	}
	return n
}

func (v vocabulary) texts(passages []document.Passage) []text {
	texts := make([]text, len(passages))
	for n, p := range passages {
		words := strings.FieldsFunc(strings.ToLower(p.Text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
		t := text{passage: p, words: make([]int, len(words))}
		for k, w := range words {
			t.words[k] = v.number(w)
		}
		t.whole = v.number("\x00" + string(class(p)) + "\x00" + strings.Join(words, " ")) // no word holds a NUL
		slices.Sort(t.words)
		texts[n] = t
	}
	return texts
}

// class sorts passages into those that can be a pair.
func class(p document.Passage) document.PassageKind {
	switch p.Kind {
	case document.Clause, document.Bullet, document.Paragraph:
		return document.Paragraph
	}
	return p.Kind
}

// likeness is Dice's measure of the words of two texts, from 0 to 1.
func likeness(a, b text) float64 {
	if a.whole == b.whole {
		return 1
	}
	if len(a.words) == 0 || len(b.words) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(a.words) && j < len(b.words); {
		switch {
		case a.words[i] < b.words[j]:
			i++
		case a.words[i] > b.words[j]:
			j++
		default:
			common++
			i++
			j++
		}
	}
	return 2 * float64(common) / float64(len(a.words)+len(b.words))
}

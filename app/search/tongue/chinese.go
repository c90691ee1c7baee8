package tongue

import (
	_ "embed" // for the table
	"strconv"
	"sync"
)

//go:embed chinese.txt
var chineseText string

var chineseTable = sync.OnceValue(func() *table { return newTable(chineseText, language{norm: asItIs}) })

// asItIs leaves a name alone: Chinese words have one form.
func asItIs(name string) string { return name }

// run writes a run of Chinese characters: at each place the longest name. What is in no
// table is left out where any of the run is known, because a word cut wrongly leaves such
// pieces, and is written as it is where nothing is. When the text ends with the run, the
// beginning of a name will do at its end, but not that of a piece: behind something else it
// has two characters, and none is left out in front of it.
func (w *writer) run(text string, last bool) {
	runes := []rune(text)
	t := chineseTable()
	known, whole := false, true
	for i := 0; i < len(runes); {
		if n := w.counted(runes[i:]); n > 0 {
			known = true
			i += n
			continue
		}
		n, english := t.at(runes[i:], last && whole && (i == 0 || i+1 < len(runes)))
		if whole = n > 0; !whole {
			i++
			continue
		}
		if i > 0 || !w.numbered(english) {
			w.phrase(english)
		}
		known = true
		i += n
	}
	if !known {
		w.raw(text)
	}
}

// numbered reads the noun behind a number without a sign between them. Of X.509建议书 and
// C5行动方面 the number says what it is; 44决议 is "resolution 44".
func (w *writer) numbered(noun string) (done bool) {
	if w.number != "" || !isAlnum(w.last()) {
		return false
	}
	switch noun {
	case "recommendation", "action line":
		w.phrase("")
		return true
	case "resolution", "decision", "opinion", "question", "study group":
		w.takeNumber(string(w.b))
	}
	return false
}

// at returns the length of the longest name that characters begin with, and what it is in
// English; 0 when they begin with none. The beginning of a name will do where that is
// begun.
func (t *table) at(runes []rune, begun bool) (n int, english string) {
	for n = min(t.longest, len(runes)); n > 0; n-- {
		name := string(runes[:n])
		if english, ok := t.english([]string{name}, nil); ok {
			return n, english
		}
		if begun && n == len(runes) {
			if english, ok := t.begun(name); ok {
				return n, english
			}
		}
	}
	return 0, ""
}

// counted reads the beginning of a run as part of a number that stands before what it
// counts: 第44号决议, 第四十四号决议, 44号决议. It returns how many characters that takes.
func (w *writer) counted(runes []rune) int {
	if runes[0] == '号' && (w.number != "" || w.takeNumber(string(w.b))) {
		return 1
	}
	if runes[0] != '第' {
		return 0
	}
	if len(runes) == 1 {
		w.counts, w.known = true, true
		return 1
	}
	number, n := numeral(runes[1:])
	if n == 0 {
		return 0
	}
	w.known = true
	w.expect(strconv.Itoa(number))
	return 1 + n
}

// numeral reads a number below a thousand in Chinese, or one digit by digit (一三〇), and
// says how many characters it has.
func numeral(runes []rune) (number, n int) {
	digit := 0
	for n < len(runes) {
		switch d, ok := chineseDigits[runes[n]]; {
		case runes[n] == '百' && digit > 0:
			number, digit = number+100*digit, 0
		case runes[n] == '十':
			number, digit = number+10*max(digit, 1), 0
		case ok && (digit == 0 || number == 0) && digit < 1000:
			digit = 10*digit + d
		default:
			return number + digit, n
		}
		n++
	}
	return number + digit, n
}

var chineseDigits = map[rune]int{'零': 0, '〇': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}

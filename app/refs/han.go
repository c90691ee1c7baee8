package refs

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Chinese puts no blanks between words. The words that a vocabulary has are cut out of
// it, the longest that fits first; every other character stands by itself. Its numbers in
// words are read where nothing but a number can stand: behind 第, and before 年, 月, 日 and
// 号. Elsewhere 一 is in a hundred words that count nothing.

// hanWords are the Chinese words of all vocabularies; longestHan is the length of the
// longest in bytes. Vocabularies fill them as they are made.
var (
	hanWords   map[string]bool
	longestHan int
)

// noteHan keeps a word of a vocabulary if it is Chinese.
func noteHan(w string) {
	if r, _ := utf8.DecodeRuneInString(w); !unicode.Is(unicode.Han, r) {
		return
	}
	if hanWords == nil {
		hanWords = map[string]bool{}
	}
	hanWords[w] = true
	longestHan = max(longestHan, len(w))
}

// hanWord returns the longest Chinese word that text begins with; empty when there is none.
func hanWord(text string) string {
	for end := min(len(text), longestHan); end > 0; end-- {
		if hanWords[text[:end]] {
			return text[:end]
		}
	}
	return ""
}

// Words that the readers look for one by one.
var _ = vocab([2]string{"第 号 年 月 日", "-"})

// hanDigits are the figures of numbers in words, hanUnits what they count.
var (
	hanDigits = map[rune]int{'〇': 0, '○': 0, '零': 0, '一': 1, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}
	hanUnits  = map[rune]int{'十': 10, '百': 100}
)

// hanNumber reads the number in words that text begins with, and how many bytes it takes:
// 二〇一六 figure by figure, 十七 and 一百三十 by their units. ordinal: 第 stands before it.
func hanNumber(text string, ordinal bool) (digits string, size int) {
	const longest = 6
	total, last, units := 0, 0, false
	for n := 0; ; n++ {
		r, width := utf8.DecodeRuneInString(text[size:])
		digit, isDigit := hanDigits[r]
		unit := hanUnits[r]
		switch {
		case isDigit:
			digits, last = digits+strconv.Itoa(digit), digit
		case unit > 0:
			total, last, units = total+max(last, 1)*unit, 0, true
		case n == 0 || !ordinal && (width == 0 || !strings.ContainsRune("年月日号", r)):
			return "", 0
		case units:
			return strconv.Itoa(total + last), size
		default:
			return digits, size
		}
		if n == longest {
			return "", 0
		}
		size += width
	}
}

package language

import (
	"strconv"
	"strings"
)

// Number is a number with its digits in groups of three, as ITU prints them: "16 172",
// with a gap at which no line breaks. It is the same in all six languages. Arabic keeps
// European digits: the codes and dates of the texts beside them are printed in those.
func Number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "\u00a0" + s[i:]
	}
	return s
}

// Decimal is a number with one digit behind the decimal mark of the language: "0.4",
// "0,4".
func Decimal(x float64) string {
	return strings.Replace(strconv.FormatFloat(x, 'f', 1, 64), ".", decimalMarks[Current()], 1)
}

// decimalMarks are as Unicode CLDR has them, for European digits.
var decimalMarks = map[string]string{"en": ".", "fr": ",", "es": ",", "ru": ",", "zh": ".", "ar": "."}

// leftToRight is the character by which what comes behind it is set at the right of what
// stands before it, though that is Arabic. Fyne lays out every line from left to right,
// and a number behind an Arabic word would come to stand before it, without a gap.
const leftToRight = "\u200e"

// Beside is a text with a number at its right: "In force 12".
func Beside(text, number string) string { return text + mark() + " " + number }

// Facts joins short facts that stand on one line: "9 editions · 1 amendment". Empty ones
// are left out.
func Facts(facts ...string) string {
	var list []string
	for _, f := range facts {
		if f != "" {
			list = append(list, f)
		}
	}
	return strings.Join(list, mark()+" · "+mark())
}

func mark() string {
	if Current() == "ar" {
		return leftToRight
	}
	return ""
}

// Enumerate joins names as a list does: "a, b, c".
func Enumerate(names ...string) string {
	return fold(names, func(list, name string, _ bool) string { return Say("%s, %s", list, name) })
}

// Together joins names as a sentence does: "a, b and c".
func Together(names ...string) string {
	return fold(names, func(list, name string, last bool) string {
		if last {
			return Say("%s and %s", list, name)
		}
		return Say("%s, %s", list, name)
	})
}

func fold(names []string, join func(list, name string, last bool) string) string {
	if len(names) == 0 {
		return ""
	}
	list := names[0]
	for i, name := range names[1:] {
		list = join(list, name, i == len(names)-2)
	}
	return list
}

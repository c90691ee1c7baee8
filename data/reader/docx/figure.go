package docx

import (
	"fmt"
	"strings"

	"vademecum/data/reader/roman"
)

// figure prints a number in one of the formats of Word (ST_NumberFormat, ISO/IEC
// 29500-1, 17.18.59). Formats of scripts that ITU's documents are not numbered in
// are printed in decimal.
func figure(n int, format string) string {
	switch format {
	case "none":
		return ""
	case "lowerLetter":
		return letters(n, "abcdefghijklmnopqrstuvwxyz")
	case "upperLetter":
		return letters(n, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	case "russianLower":
		return letters(n, "абвгдежзиклмнопрстуфхцчшщэюя")
	case "russianUpper":
		return letters(n, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ")
	case "lowerRoman":
		return strings.ToLower(roman.Figures(n))
	case "upperRoman":
		return roman.Figures(n)
	case "decimalZero":
		return fmt.Sprintf("%02d", n)
	case "chicago":
		return letters(n, "*†‡§")
	}
	return fmt.Sprint(n)
}

// letters counts as Word does: behind z come aa, bb, cc. Numbers that have no
// letter, or would have more than a dozen, are printed in decimal.
func letters(n int, alphabet string) string {
	a := []rune(alphabet)
	if n < 1 || n > 12*len(a) {
		return fmt.Sprint(n)
	}
	return strings.Repeat(string(a[(n-1)%len(a)]), (n-1)/len(a)+1)
}

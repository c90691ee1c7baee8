// Package roman prints the numbers of lists in Roman figures.
package roman

import (
	"strconv"
	"strings"
)

// Figures prints n in capital Roman figures: "XIV". Outside 1 to 3999, where they do not
// go without strokes above, it is printed in decimal.
func Figures(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, f := range []struct {
		value int
		sign  string
	}{
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
		{40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
	} {
		for ; n >= f.value; n -= f.value {
			b.WriteString(f.sign)
		}
	}
	return b.String()
}

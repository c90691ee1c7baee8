package roman

import "testing"

func TestFigures(t *testing.T) {
	for n, want := range map[int]string{
		1: "I", 3: "III", 4: "IV", 9: "IX", 14: "XIV", 40: "XL", 49: "XLIX", 90: "XC", 400: "CD", 900: "CM", 1994: "MCMXCIV",
		2026: "MMXXVI", 3888: "MMMDCCCLXXXVIII", 3999: "MMMCMXCIX",
		0: "0", -3: "-3", 4000: "4000", 1 << 30: "1073741824",
	} {
		if got := Figures(n); got != want {
			t.Errorf("%d is %s, want %s", n, got, want)
		}
	}
}

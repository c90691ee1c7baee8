package docx

import "testing"

func TestFigure(t *testing.T) {
	for _, c := range []struct {
		n      int
		format string
		want   string
	}{
		{7, "decimal", "7"}, {7, "decimalZero", "07"}, {7, "none", ""}, {7, "", "7"}, {7, "hebrew1", "7"},
		{1, "lowerLetter", "a"}, {26, "lowerLetter", "z"}, {27, "lowerLetter", "aa"}, {28, "upperLetter", "BB"},
		{0, "lowerLetter", "0"}, {1 << 30, "lowerLetter", "1073741824"},
		{4, "lowerRoman", "iv"}, {1994, "upperRoman", "MCMXCIV"}, {-3, "upperRoman", "-3"}, {1 << 30, "upperRoman", "1073741824"},
		{2, "russianLower", "б"}, {28, "russianUpper", "Я"}, {3, "chicago", "‡"}, {5, "chicago", "**"},
	} {
		if got := figure(c.n, c.format); got != c.want {
			t.Errorf("%d as %s is %q, want %q", c.n, c.format, got, c.want)
		}
	}
}

func TestMarker(t *testing.T) {
	for s, want := range map[string]bool{
		"1": true, "1.2.3": true, "1.": true, "a)": true, "(a)": true, "b)bis": true, "1bis.1.1": true, "4.3bis": true,
		"ii)": true, "§3": true, "–": true, "•": true, "I.1": true, "A.1": true, "б)": true, "[1]": true,
		"2016": false, "PWD": false, "[b-ITU-T F.791]": false, "and": false, "": false, "NOTE": false, "1/2": false,
	} {
		if marker.MatchString(s) != want {
			t.Errorf("%q is a marker: %v, want %v", s, !want, want)
		}
	}
}

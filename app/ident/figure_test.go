package ident

import "testing"

// TestFigures: letters that look like digits are digits beside a digit, but not alone, not
// behind a blank and not at the beginning, where a series stands.
func TestFigures(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"q.7oo", "q|.|700"},
		{"x.l051", "x|.|1051"},
		{"x.5o9", "x|.|509"},
		{"y.3l7o", "y|.|3170"},
		{"g.984.l", ""},
		{"x.so9", ""},
		{"i.255", ""},
		{"l8", ""},
		{"o.171", ""},
		{"x.509 o", ""},
		{"oil", ""},
		{"g.o", ""},
		{"", ""},
	} {
		got, ok := cursor(tokens(c.text)).figures()
		if ok != (c.want != "") || ok && show(got) != c.want {
			t.Errorf("%q is written %s (%v), want %q", c.text, show(got), ok, c.want)
		}
	}
}

// TestFiguresComeLast: what can be read as it stands is.
func TestFiguresComeLast(t *testing.T) {
	for text, want := range map[string]string{
		"Q.7OO":           "itu-t/Q.700",
		"ITU-T X.l051":    "itu-t/X.1051",
		"X.5O9 (10/2O19)": "itu-t/X.509@2019-10",
		"Resolution l0":   "wtsa/10",
		"G.729i":          "itu-t/G.729.AnnexI",
		"Q.11 bis":        "itu-t/Q.11bis",
		"oo7":             "",
		"X.oil":           "",
		"X.1234o5678o9":   "",
	} {
		got := ""
		if all := Parse(text); len(all) > 0 {
			got = all[0].ID()
		}
		if got != want {
			t.Errorf("%q is read as %q, want %q", text, got, want)
		}
	}
}

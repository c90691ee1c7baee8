package document

import "testing"

func TestParseMarker(t *testing.T) {
	cases := []struct {
		text    string
		printed string
		body    string
		first   reading
		second  reading
	}{
		{"12. The lamps", "12.", "The lamps", reading{figure, 12}, reading{}},
		{"90.   The lamps", "90.", "The lamps", reading{figure, 90}, reading{}},
		{"3) The lamps", "3)", "The lamps", reading{figure, 3}, reading{}},
		{"(a) The lamps", "(a)", "The lamps", reading{letter, 1}, reading{}},
		{"b) The lamps", "b)", "The lamps", reading{letter, 2}, reading{}},
		{"(i) The lamps", "(i)", "The lamps", reading{letter, 9}, reading{lowerRoman, 1}},
		{"(iv) The lamps", "(iv)", "The lamps", reading{lowerRoman, 4}, reading{}},
		{"II. The lamps", "II.", "The lamps", reading{upperRoman, 2}, reading{}},
		{"(VI) The lamps", "(VI)", "The lamps", reading{upperRoman, 6}, reading{}},
		{"I. The lamps", "I.", "The lamps", reading{capital, 9}, reading{upperRoman, 1}},
		{"C) The lamps", "C)", "The lamps", reading{capital, 3}, reading{}},
		{"1.1. The lamps", "1.1.", "The lamps", reading{dotted, 1}, reading{}},
		{"6.12 The lamps", "6.12", "The lamps", reading{dotted, 12}, reading{}},
		{"A.3 The lamps", "A.3", "The lamps", reading{dotted, 3}, reading{}},
		{"X.509 The lamps", "X.509", "The lamps", reading{dotted, 509}, reading{}}, // may be a clause of Annex X
		{"II.3 The lamps", "II.3", "The lamps", reading{dotted, 3}, reading{}},
		{"7 The lamps", "7", "The lamps", reading{figure, 7}, reading{}},
		{"a)", "a)", "", reading{letter, 1}, reading{}},
		{"• The lamps", "•", "The lamps", reading{}, reading{}},
		{"− The lamps", "−", "The lamps", reading{}, reading{}},
		{"o The lamps", "o", "The lamps", reading{}, reading{}},
		{"o) The lamps", "o)", "The lamps", reading{letter, 15}, reading{}},
		{"o. The lamps", "o.", "The lamps", reading{letter, 15}, reading{}},
		{"(o) The lamps", "(o)", "The lamps", reading{letter, 15}, reading{}},
		{"❖ The lamps", "❖", "The lamps", reading{}, reading{}},
		{"•", "•", "", reading{}, reading{}},

		{"aa) The lamps", "aa)", "The lamps", reading{letter, 27}, reading{}},
		{"(bb) The lamps", "(bb)", "The lamps", reading{letter, 28}, reading{}},
		{"ab) The lamps", "ab)", "The lamps", reading{letter, 28}, reading{}},
		{"zz) The lamps", "zz)", "The lamps", reading{letter, 52}, reading{}},
		{"ii) The lamps", "ii)", "The lamps", reading{lowerRoman, 2}, reading{letter, 35}},

		{"The lamps", "", "The lamps", reading{}, reading{}},
		{"aa. The lamps", "", "aa. The lamps", reading{}, reading{}},
		{"ba) The lamps", "", "ba) The lamps", reading{}, reading{}},
		{"AA) The lamps", "", "AA) The lamps", reading{}, reading{}},
		{"a1) The lamps", "", "a1) The lamps", reading{}, reading{}},
		{"16.7, 16.10, 17", "", "16.7, 16.10, 17", reading{}, reading{}},
		{"11.b), SDG 17", "", "11.b), SDG 17", reading{}, reading{}},
		{"3D lamps", "", "3D lamps", reading{}, reading{}},
		{"-shaped lamps", "", "-shaped lamps", reading{}, reading{}},
		{"-) The lamps", "", "-) The lamps", reading{}, reading{}},
		{"•) The lamps", "", "•) The lamps", reading{}, reading{}},
		{"o'clock lamps", "", "o'clock lamps", reading{}, reading{}},
		{"of lamps", "", "of lamps", reading{}, reading{}},
		{"mix. of lamps", "", "mix. of lamps", reading{}, reading{}},
		{"(see the lamps)", "", "(see the lamps)", reading{}, reading{}},
		{"(a lamp) is", "", "(a lamp) is", reading{}, reading{}},
		{"2022", "", "2022", reading{}, reading{}},
		{"12345. The lamps", "", "12345. The lamps", reading{}, reading{}},
		{"(", "", "(", reading{}, reading{}},
		{"", "", "", reading{}, reading{}},
	}
	for _, c := range cases {
		m := parseMarker(c.text)
		if m.printed != c.printed || c.text[m.rest:] != c.body || m.as[0] != c.first || m.as[1] != c.second {
			t.Errorf("%q: %q, %q, %v", c.text, m.printed, c.text[m.rest:], m.as)
		}
	}
}

func TestRoman(t *testing.T) {
	for s, want := range map[string]int{
		"i": 1, "iv": 4, "ix": 9, "x": 10, "xiv": 14, "xxxix": 39,
		"": 0, "iiii": 0, "vx": 0, "xxxx": 0, "c": 0, "mix": 0, "civil": 0,
	} {
		if got := roman(s); got != want {
			t.Errorf("roman(%q) = %d, want %d", s, got, want)
		}
	}
}

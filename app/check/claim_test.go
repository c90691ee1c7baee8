package check

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestClaimed tells of a passage around a reference what in it may be a title, and
// how surely: " in marks, ! nothing but a title is put so, . the reference and the
// title are all that stands there.
func TestClaimed(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		// Within quotation marks of every kind, paired or not.
		{"", " “Harbours”", `"! Harbours`},
		{"", " „Harbours“", `"! Harbours`},
		{"", " «Harbours»", `"! Harbours`},
		{"", ` "Harbours" and so on`, `"! Harbours`},
		{"", " “ Harbours ”", `"! Harbours`},
		{"", ", “Harbours”,", `"! Harbours`},
		{"", ": “Harbours”", `"! Harbours`},
		{"", " – “Harbours”", `"! Harbours`},
		{"", " - “Harbours”", `"! Harbours`},
		{"", ", entitled “Harbours”", `"! Harbours`},
		{"", " on “Harbours”", `"! Harbours`},
		{"", " “harbours”", `" harbours`},
		{"", " titled “harbours”", `"! harbours`},
		{"", " called “harbours”", `"! harbours`},
		{"", " “Harbours freeze.”", `" Harbours freeze.`},
		{"", " “Harbours shall freeze”", `" Harbours shall freeze`},
		{"", " “”", ""},
		{"", " “Harbours", ""},

		// Behind a comma, a colon or a dash, with a capital first.
		{"", ", Harbours", ". Harbours"},
		{"", ": Harbours.", ". Harbours"},
		{"", " – Harbours;", ". Harbours"},
		{"", ", Harbours. More of them", " Harbours"},
		{"", ", Harbours 1.2 and 3", ". Harbours 1.2 and 3"},
		{"", ", Harbours are cold", " Harbours are cold"},
		{"", ", harbours", ""},
		{"", " Harbours", ""},
		{"", " on Harbours", ""},
		{"", ", on Harbours", ""},
		{"", " entitled Harbours", ". Harbours"},
		{"", " -Harbours", ""},
		{"", "", ""},

		// What may stand in between.
		{"", " (2019), Harbours", ". Harbours"},
		{"", " (2019) (revised) (again), Harbours", ". Harbours"},
		{"", " (2019) (revised) (again) (and again), Harbours", ""},
		{"", "], Harbours", ". Harbours"},
		{"", " | ISO/IEC 9594-8:2020, Harbours", ". Harbours"},
		{"", "\u00a0(2019),\u00a0Harbours", ". Harbours"},
		{"", " to ITU-T Y.2, Harbours", ". Harbours"},
		{"", " to Recommendation Y.2.1 “Harbours”", `"! Harbours`},
		{"", " of this conference, “Harbours”", `"! Harbours`},
		{"", " of the Council “Harbours”", `"! Harbours`},
		{"", " of this conference; “Harbours”", ""},
		{"", " of a conference, “Harbours”", ""},

		// The lead of an entry of a list.
		{"[1] ", ", Harbours", ". Harbours"},
		{"(12) Rec. ITU-T ", ", Harbours", ". Harbours"},
		{"– Recommendations ", ", Harbours", ". Harbours"},
		{"See ", ", Harbours", " Harbours"},
		{"1234) ", ", Harbours", " Harbours"},

		// What hangs on a text: the title is its own.
		{"Supplement 9 to ", " “Harbours”", ""},
		{"Amd. 1 to Recommendation ", ", Harbours", ""},
		{"Annex A of ITU-T ", ", Harbours", ""},
		{"the appendix to ", ", Harbours", " Harbours"},
	} {
		got := ""
		if claim, ok := claimed(c.before, c.after); ok {
			for _, say := range []struct {
				is   bool
				mark string
			}{{claim.quoted, `"`}, {claim.title, "!"}, {claim.alone, "."}} {
				if say.is {
					got += say.mark
				}
			}
			got += " " + claim.text
		}
		if got != c.want {
			t.Errorf("%s{…}%s: %q, want %q", c.before, c.after, got, c.want)
		}
	}
}

// TestClaimedBounds: a title has at most 400 bytes, what stands before it counts up to
// 200; more is none, and no letter is cut.
func TestClaimedBounds(t *testing.T) {
	long := strings.Repeat("a", 399)
	if c, ok := claimed("", " “A"+long+"”"); !ok || len(c.text) != 400 {
		t.Errorf("a title of 400 bytes: %v, %d bytes", ok, len(c.text))
	}
	if c, ok := claimed("", " “Aa"+long+"”"); ok {
		t.Errorf("401 bytes are taken for a title of %d", len(c.text))
	}
	if c, ok := claimed("", ", A"+long+long); !ok || len(c.text) != 400 || c.alone {
		t.Errorf("the sentence ends after %d bytes, alone: %v", len(c.text), c.alone)
	}
	if c, ok := claimed("", ", Aé"+strings.Repeat("é", 300)); !ok || len(c.text) != 399 || !utf8.ValidString(c.text) {
		t.Errorf("a letter is cut: %d bytes", len(c.text))
	}
	if c, _ := claimed(strings.Repeat(" ", 200), ", Harbours"); !c.alone {
		t.Error("200 blanks before are more than a blank")
	}
	if c, _ := claimed("See "+strings.Repeat(" ", 200), ", Harbours"); c.alone {
		t.Error("what stands further off than is looked is taken for nothing")
	}
	if c, ok := claimed("", " “Harbours"+strings.Repeat(" ", 1000)+"”"); ok {
		t.Errorf("a mark a thousand bytes off closes %q", c.text)
	}
}

func TestSentence(t *testing.T) {
	for text, want := range map[string]string{
		"Harbours":                "Harbours",
		"Harbours.":               "Harbours",
		"Harbours; quays":         "Harbours",
		"Harbours;quays":          "Harbours",
		"Harbours. Quays":         "Harbours",
		"Version 1.2 of harbours": "Version 1.2 of harbours",
		" Harbours ":              "Harbours",
		".":                       "",
		"":                        "",
	} {
		if got := sentence(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

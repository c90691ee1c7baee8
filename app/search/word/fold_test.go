package word

import "testing"

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"X.509":                    "x.509",
		"Télévision":               "television",
		"TÉLÉVISION":               "television",
		"Straße":                   "strasse",
		"STRASSE":                  "strasse",
		"Łódź":                     "lodz",
		"København, Ærø":           "kobenhavn, aero",
		"Ёлка":                     "елка",
		"Σύστημα ΣΥΣΤΗΜΑΣ":         "συστημα συστημασ",
		"İstanbul Iğdır":           "istanbul igdir",
		"ﬁbre":                     "fibre",
		"ＩＴＵ－Ｔ":                    "itu-t",
		"10² Gbit/s":               "102 gbit/s",
		"Florianópolis":            "florianopolis",
		"broken \xff\xfe end":      "broken \uFFFD end",
		"":                         "",
		"already folded, in ascii": "already folded, in ascii",
	} {
		got := Fold(text)
		if got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
		if appended := string(AppendFold([]byte("É"), text)); appended != "É"+want {
			t.Errorf("AppendFold gives %q for %q, want %q", appended, text, "É"+want)
		}
		if again := Fold(got); again != got {
			t.Errorf("folding %q twice gives %q, want %q", text, again, got)
		}
	}
}

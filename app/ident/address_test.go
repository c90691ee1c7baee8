package ident

import "testing"

// What surrounds the identifier in an address does not matter.
func TestAddressInAnyDress(t *testing.T) {
	for _, dress := range []struct{ before, after string }{
		{"", ""},
		{"http://www.itu.int/rec/", ""},
		{"https://www.itu.int/rec/", "/en"},
		{"https://itu.int/rec/", "?lang=fr"},
		{"www.itu.int/rec/", "#top"},
		{"  https://www.itu.int/rec/", "  "},
		{"handle: ", ""},
	} {
		for identifier, want := range map[string]string{
			"T-REC-G.709-202006-I":         "itu-t/G.709@2020-06",
			"T-REC-X.509-202410-I!Amd1":    "itu-t/X.509!Amd1@2024-10",
			"T-REC-X.509":                  "itu-t/X.509",
			"T-REC-G.Sup43-201102-I":       "itu-t/G.Suppl.43@2011-02",
			"R-REC-BT.500-12-200909-S":     "itu-r/BT.500@12",
			"R-REC-M.2083":                 "itu-r/M.2083",
			"R-REP-BT.2247-4-2015":         "itu-r/Report-BT.2247@4",
			"T-REC-X.509-201910-I!!PDF-E":  "itu-t/X.509@2019-10",
			"T-REC-X.509-201910-I!!MSW-F":  "itu-t/X.509@2019-10",
			"R-REC-P.676-13-202208-I!!PDF": "itu-r/P.676@13",
		} {
			text := dress.before + identifier + dress.after
			if got := ids(Parse(text)); got != want {
				t.Errorf("%q is read as %q, want %s", text, got, want)
			}
		}
	}
}

func TestAddressRefuses(t *testing.T) {
	for _, text := range []string{
		"T-REC", "T-REC-", "T-REC-X", "T-REC-X.", "T-REC-509", "T-REC-X.Sup", "T-REC-X.509-209913-I",
		"R-REC-BT", "R-REP-2247", "R-HDB-", "T-RES-T.", "https://www.itu.int/en/ITU-T/wtsa20/Pages/FAQ.aspx",
		"https://www.itu.int/dms_pub/", "xT-REC-X.509",
	} {
		if readings := address(text); len(readings) > 0 {
			t.Errorf("%q is read as the address of %s", text, ids(readings))
		}
	}
}

// A part that the form knows but we do not is left out rather than invented.
func TestAddressWithUnknownPart(t *testing.T) {
	for text, want := range map[string]string{
		"T-REC-X.712-199610-I!Crs":      "itu-t/X.712",
		"T-REC-H.222.0-199611-S!Amd1-2": "itu-t/H.222.0!Amd1@1996-11",
		"T-REC-X.519-200805-S!Cor1a":    "itu-t/X.519!Cor1a@2008-05",
	} {
		if got := ids(Parse(text)); got != want {
			t.Errorf("%q is read as %q, want %s", text, got, want)
		}
	}
}

// What is told from an address at sight is none, and no address is told from one.
func TestMayBeAddress(t *testing.T) {
	for text, want := range map[string]bool{
		"T-REC-G.709": true, "see r-hdb-46": true, "T-RE\u017f-T.44": true,
		"e-waste": false, "itu-t x.509": false, "-rec-": false, "T-REC": false, "S-REC-1": false, "": false,
	} {
		if got := mayBeAddress(text); got != want {
			t.Errorf("%q may be an address: %v, want %v", text, got, want)
		}
	}
}

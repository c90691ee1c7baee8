package ident

import "testing"

// TestNumbersAtTheirEnds: how long a number can be, and what it cannot begin with.
func TestNumbersAtTheirEnds(t *testing.T) {
	for text, want := range map[string]string{
		"X.0":           "itu-t/X.0",
		"X.05":          "",
		"X.99999":       "itu-t/X.99999",
		"X.999999":      "",
		"X.1.1.1.1":     "itu-t/X.1.1.1.1",
		"X.1.1.1.1.1":   "",
		"X.509.0":       "itu-t/X.509.0",
		"X.509.01":      "",
		"BT.500-0":      "itu-r/BT.500@0, itu-r/Report-BT.500@0",
		"BT.500-99":     "itu-r/BT.500@99, itu-r/Report-BT.500@99",
		"BT.500-015":    "",
		"BT.500-150":    "",
		"BT.0500":       "",
		"G.709 Amd. 1":  "itu-t/G.709!Amd1",
		"G.709 Amd. 99": "itu-t/G.709!Amd99",
		"G.709 Amd. 0":  "",
		"G.709 Amd 100": "",

		// Questions: the number of the group says which Sector can be meant.
		"Q8/1":             "question/itu-d/8/1, itu-r/Q-8/1",
		"Q8/21":            "question/itu-t/8/21",
		"Q8/0":             "",
		"Q8/29":            "question/itu-t/8/29",
		"Q8/30":            "",
		"Q0/15":            "",
		"Question 226-4/3": "itu-r/Q-226/3@4",
		"Question 8-1/15":  "", // ITU-T counts no revisions, and ITU-R has no such group
		"Question 226/3":   "question/itu-t/226/3, itu-r/Q-226/3",
		"SG 0":             "",
		"SG 30":            "",

		// Action lines and their parts.
		"C1":          "wsis/C1, itu-t/C.1",
		"C11":         "wsis/C11, itu-t/C.11",
		"C12":         "itu-t/C.12",
		"C0":          "itu-t/C.0",
		"C7.1":        "wsis/C7-egovernment, itu-t/C.7.1",
		"C7.8":        "wsis/C7-escience, itu-t/C.7.8",
		"C7.9":        "itu-t/C.7.9",
		"C8.1":        "itu-t/C.8.1", // only C7 has parts
		"C7 e-health": "wsis/C7-ehealth",
		"C8 e-health": "",
	} {
		if got := ids(Parse(text)); got != want {
			t.Errorf("%s is %q, want %q", text, got, want)
		}
	}
}

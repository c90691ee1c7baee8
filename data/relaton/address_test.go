package relaton

import "testing"

func TestAddress(t *testing.T) {
	for _, c := range []struct{ address, letter, approved string }{
		{"https://www.itu.int/rec/T-REC-X.509-201910-I", "I", "2019-10"},
		{"https://www.itu.int/rec/T-REC-Z.601-200702-W", "W", "2007-02"},
		{"https://www.itu.int/rec/T-REC-X.736-199610-I!Amd1-Cor1", "I", "1996-10"},
		{"https://www.itu.int/rec/T-REC-X.525-201102-S!Cor1a", "S", "2011-02"},
		{"https://www.itu.int/rec/T-REC-X.712-199610-I!Crs", "I", "1996-10"},
		{"https://www.itu.int/rec/T-REC-G.722.2-200402-T!Amd1-Cor1", "T", "2004-02"},
		{"https://www.itu.int/rec/T-REC-Q.400-Q.490-198811-I", "I", "1988-11"},
		{"https://www.itu.int/rec/T-REC-Q.500SerSup2-198811-I", "I", "1988-11"},
		{"https://www.itu.int/rec/T-REC-R.38B-198811-I", "I", "1988-11"},
		{"https://www.itu.int/dms_pubrec/itu-r/rec/bt/R-REC-BT.500-12-200909-S!!PDF-E.pdf", "S", "2009-09"},
		{"https://www.itu.int/dms_pubrec/itu-r/rec/sm/R-REC-SM.1448-0-200005-I!Cor1!PDF-E.pdf", "I", "2000-05"},
		{"https://www.itu.int/dms_pubrec/itu-r/rec/f/R-REC-F.383-10202102-I!!PDF-E.pdf", "I", ""}, // hyphen lost
		{"http://www.itu.int/dms_pub/itu-r/opb/rep/R-REP-TF.2511-2022-PDF-E.pdf", "", ""},         // E is for English
		{"http://www.itu.int/pub/R-HDB-46-2005", "", ""},
		{"https://www.itu.int/rec/T-REC-X.1-201913-I", "I", ""}, // no such month
		{"", "", ""},
	} {
		if got := letter(c.address); got != c.letter {
			t.Errorf("letter(%q) = %q, want %q", c.address, got, c.letter)
		}
		if got := approved(c.address); got != c.approved {
			t.Errorf("approved(%q) = %q, want %q", c.address, got, c.approved)
		}
	}
}

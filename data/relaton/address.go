package relaton

import "regexp"

// An address at ITU ends in the date of the text and the letter of its status,
// before whatever hangs on it:
//
//	https://www.itu.int/rec/T-REC-X.736-199610-I!Amd1-Cor1
//	https://www.itu.int/dms_pubrec/itu-r/rec/bt/R-REC-BT.500-12-200909-S!!PDF-E.pdf
//
// The letter closes the address or stands before a "!". Reports and Handbooks
// have none (R-REP-TF.2511-2022-PDF-E.pdf: that E is for English), nor has a
// third of the Recommendations an address at all. A date may have lost the
// hyphen before it (R-REC-F.383-10202102-I); the letter is read all the same.
var addressEnd = regexp.MustCompile(`-([0-9]*[0-9]{6})-([A-Z])(?:!|$)`)

// letter is the letter of the status; empty when the address has none.
func letter(address string) string {
	if m := addressEnd.FindStringSubmatch(address); m != nil {
		return m[2]
	}
	return ""
}

// approved is the month for which the text is dated in its address, "2009-09";
// empty when the address has none.
func approved(address string) string {
	m := addressEnd.FindStringSubmatch(address)
	if m == nil || len(m[1]) != len("200909") {
		return ""
	}
	if month := m[1][4:]; month < "01" || month > "12" {
		return ""
	}
	return m[1][:4] + "-" + m[1][4:]
}

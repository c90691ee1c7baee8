package document

import (
	"regexp"
	"strings"
)

// noteMark matches the start of a note: "NOTE 2 – ".
var noteMark = regexp.MustCompile(`^(NOTE|Note|REMARQUE|NOTA|Nota|ПРИМЕЧАНИЕ|Примечание)(?:[ \x{00a0}](\d{1,2}))?[ \x{00a0}]+[–—-]`)

// noteLabel returns the label of a note to the paragraph before it.
func noteLabel(text string) string {
	m := noteMark.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	return strings.TrimSpace(m[1] + " " + m[2])
}

// referenceLabel returns the label in square brackets that opens an entry of a
// list of references: "[ITU-T X.509]", "[b-IETF RFC 2119]", "[1]". One letter is none: it
// marks what was done or chosen.
func referenceLabel(text string) string {
	if !strings.HasPrefix(text, "[") {
		return ""
	}
	end := strings.IndexByte(text, ']')
	if end < 2 || end > 48 || end == 2 && (text[1] < '1' || text[1] > '9') {
		return ""
	}
	return text[:end+1]
}

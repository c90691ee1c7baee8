package document

import (
	"strings"
	"testing"
)

// TestReferenceLabel: what opens an entry of a list of references, and what does not.
func TestReferenceLabel(t *testing.T) {
	for text, want := range map[string]string{
		"[ITU-T X.509] Recommendation ITU-T X.509": "[ITU-T X.509]",
		"[b-IETF RFC 2119] Key words":              "[b-IETF RFC 2119]",
		"[1] Recommendation ITU-T X.509":           "[1]",
		"[9]\tRecommendation ITU-T G.711":          "[9]",
		"[10] Recommendation ITU-T G.711":          "[10]",
		"[0] nothing":                              "",
		"[x] done":                                 "",
		"[ ] to do":                                "",
		"[] empty":                                 "",
		"[open":                                    "",
		"as in [1]":                                "",
		"":                                         "",
		"[" + strings.Repeat("a", 47) + "] long":   "[" + strings.Repeat("a", 47) + "]",
		"[" + strings.Repeat("a", 48) + "] longer": "",
	} {
		if got := referenceLabel(text); got != want {
			t.Errorf("%q: label %q, want %q", text, got, want)
		}
	}
}

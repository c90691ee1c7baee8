package letter

import (
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	for given, want := range map[string]string{
		"co\u00ADoperation":                      "cooperation",
		"zero\u200Bwidth\u2060joined":            "zerowidthjoined",
		"\uFEFFbegins":                           "begins",
		"ITU\u2011T, vice\u2010chair":            "ITU-T, vice-chair",
		"\u202BAR\u202C \u2067AR\u2069 \u200FA":  "AR AR A",
		"an en dash – and an em dash — stay":     "an en dash – and an em dash — stay",
		"No\u00A05 keeps its blank":              "No\u00A05 keeps its blank",
		"می\u200Cخواهم \u200D":                   "می\u200Cخواهم \u200D", // joiners change letters
		"minus − and hyphen - and figure dash ‒": "minus − and hyphen - and figure dash ‒",
	} {
		if got := strings.Map(Plain, given); got != want {
			t.Errorf("%q: %q, want %q", given, got, want)
		}
	}
}

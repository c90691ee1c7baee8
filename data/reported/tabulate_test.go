package reported

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/document"
)

// TestTabulate: what a report says of a text stands between its number and the next
// text it names, in a paragraph of an action line.
func TestTabulate(t *testing.T) {
	items := map[string]string{"itu-t/X.509": "itu-t/X.509", "itu-t/Y.1303": "itu-t/G.7041", "itu-t/G.7041": "itu-t/G.7041", "itu-r/M.2083": "itu-r/M.2083"}
	for _, c := range []struct {
		what, section, text string
		kind                document.PassageKind
		rows, missing       string
	}{
		{"a number and what is said", "wsis/C2", "ITU-T X.509 (revised) is about names.", document.Paragraph, "itu-t/X.509 X.509 revised", ""},
		{"what is said of the next text is not said of this one", "wsis/C2", "ITU-T X.509 and ITU-T G.7041 (new)", document.Paragraph, "itu-t/G.7041 G.7041 new; itu-t/X.509 X.509", ""},
		{"nor what is said of another kind of text", "wsis/C2", "ITU-T X.509, with Resolution 130 of the Plenipotentiary Conference (revised)", document.Paragraph, "itu-t/X.509 X.509", ""},
		{"a text of ITU-R", "wsis/C2", "Recommendation ITU-R M.2083 (approved)", document.Paragraph, "itu-r/M.2083 M.2083 approved", ""},
		{"both of its numbers", "wsis/C2", "ITU-T G.7041/Y.1303", document.Paragraph, "itu-t/G.7041 G.7041/Y.1303", ""},
		{"twice in one place with the same said", "wsis/C2", "ITU-T X.509 (new), ITU-T X.509 (new)", document.Paragraph, "itu-t/X.509 X.509 new", ""},
		{"twice with something else said", "wsis/C2", "ITU-T X.509 (new), ITU-T X.509", document.Paragraph, "itu-t/X.509 X.509; itu-t/X.509 X.509 new", ""},
		{"a heading names no text", "wsis/C2", "ITU-T X.509", document.Heading, "", ""},
		{"nor does a box", "wsis/C2", "ITU-T X.509", document.Box, "", ""},
		{"outside of the action lines", "sdg/9", "ITU-T X.509", document.Paragraph, "", ""},
		{"in no section", "", "ITU-T X.9999", document.Paragraph, "", ""},
		{"what the catalogue lacks, in order and once", "wsis/C2", "ITU-T X.9999, ITU-T X.509, ITU-T G.9999 and ITU-T X.9999 (new)", document.Paragraph, "itu-t/X.509 X.509", "G.9999 X.9999"},
	} {
		d := &document.Document{Passages: []document.Passage{{Kind: c.kind, Section: c.section, Text: c.text, Locator: "§1", Within: -1}}}
		table, missing := tabulate(d, items, "report")
		var rows []string
		for _, r := range table.Rows {
			rows = append(rows, strings.TrimSpace(strings.Join(r[1:4], " ")))
			if diff := cmp.Diff([]string{c.section, "report", "§1"}, []string{r[0], r[4], r[5]}); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.what, diff)
			}
		}
		if got := strings.Join(rows, "; "); got != c.rows || strings.Join(missing, " ") != c.missing {
			t.Errorf("%s: %q, missing %q; want %q, %q", c.what, got, missing, c.rows, c.missing)
		}
	}
}

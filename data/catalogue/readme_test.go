package catalogue

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// described reads from README.md the columns described for each table: a
// heading of the second level names the table when the schema or a table of
// columns follows, and every line "| column | text |" describes one.
func described(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string][]string{}
	heading, inTable := "", false
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "## "); ok {
			heading, inTable = name, false
			continue
		}
		cells := strings.Split(line, "|")
		switch {
		case !strings.HasPrefix(line, "|"):
			inTable = false
		case len(cells) != 4:
			t.Errorf("README.md, %s: the line %q is not | column | what it holds |", heading, line)
		case !inTable || strings.HasPrefix(cells[1], "---"):
			inTable = true // the head of the table and the rule under it
		default:
			if strings.TrimSpace(cells[2]) == "" {
				t.Errorf("README.md, %s: nothing is said of the column%s", heading, cells[1])
			}
			tables[heading] = append(tables[heading], strings.TrimSpace(cells[1]))
		}
	}
	return tables
}

func TestReadmeDescribesEveryColumn(t *testing.T) {
	if diff := cmp.Diff(Schema, described(t)); diff != "" {
		t.Errorf("README.md and Schema differ (-schema +README):\n%s", diff)
	}
}

// The file cannot be read without its provenance.
func TestEveryTableEndsInItsSource(t *testing.T) {
	for name, columns := range Schema {
		if name == "sources" {
			continue
		}
		if tail := columns[max(0, len(columns)-2):]; !slices.Equal(tail, []string{"source", "locator"}) {
			t.Errorf("%s ends in the columns %q, want source and locator", name, tail)
		}
	}
}

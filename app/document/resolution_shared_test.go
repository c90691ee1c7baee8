package document

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sharedLines gives the lines of a real text in the folder beside the repository,
// and skips the test where there is none.
func sharedLines(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", name))
	if err != nil {
		t.Skipf("needs ../shared/%s beside the repository", name)
	}
	return strings.Split(strings.TrimPrefix(string(data), "\ufeff"), "\n")
}

// TestResolution53 holds every clause of WTSA Resolution 53 (2008) against what a
// careful reader found: its locator, and the lines it stands on.
func TestResolution53(t *testing.T) {
	raw := Raw{Format: Text}
	for n, l := range sharedLines(t, "seeds/wtsa-resolution-53-2008.txt") {
		raw.Blocks = append(raw.Blocks, Block{Kind: Line, Text: strings.TrimRight(l, "\r"), Line: n + 1})
	}
	d, found := resolutionsIn(raw)
	if !found {
		t.Fatal("no resolution found")
	}
	sound(t, &d)
	at := map[string]Passage{}
	clauses := 0
	for _, p := range d.Passages {
		if p.Locator != "" {
			at[p.Locator] = p
		}
		if p.Kind == Clause {
			clauses++
		}
	}
	wanted := 0
	for _, line := range sharedLines(t, "keys/wtsa-resolution-53-clauses.jsonl") {
		var key struct {
			Para    string
			Section string
			Line    int
			End     int `json:"line_end"`
		}
		if line == "" {
			continue
		}
		if err := json.NewDecoder(bufio.NewReader(strings.NewReader(line))).Decode(&key); err != nil {
			t.Fatal(err)
		}
		locator := key.Para
		if strings.HasPrefix(key.Section, "instructs") {
			locator = key.Section // the reader shortened who is told
		}
		switch key.Para {
		case "foreword", "title":
			continue // several passages each
		case "preamble", "footnote 1":
		default:
			wanted++
		}
		if p, ok := at[locator]; !ok || p.Line != key.Line || p.LineEnd != key.End {
			t.Errorf("%s: found %v on lines %d to %d, want %d to %d", locator, ok, p.Line, p.LineEnd, key.Line, key.End)
		}
	}
	if clauses != wanted {
		t.Errorf("%d clauses, want %d", clauses, wanted)
	}
	r := d.Resolutions[0]
	if r.ID != "wtsa/53@2008" || r.Title == "" || len(r.History) != 2 || r.History[1].Year != 2008 {
		t.Errorf("%+v", r)
	}
	told := map[string]int{}
	for _, y := range d.Duties() {
		told[y.Addressee]++
	}
	if len(told) != 2 || told["TSAG"] != 1 || told["Director of TSB"] != 1 {
		t.Errorf("duties: %v", told)
	}
	if note := at["footnote 1"]; note.Within < 0 || d.Passages[note.Within].Locator != "considering a)" {
		t.Errorf("footnote 1 lies within %d", note.Within)
	}
}

// TestReportIsNoResolution reads a long report that mentions resolutions on every
// page.
func TestReportIsNoResolution(t *testing.T) {
	raw := Raw{Format: Text}
	for n, l := range sharedLines(t, "seeds/itu-contribution-to-wsis-2022.txt") {
		raw.Blocks = append(raw.Blocks, Block{Kind: Line, Text: strings.TrimRight(l, "\r"), Line: n + 1})
	}
	if d, found := resolutionsIn(raw); found {
		t.Errorf("found %v", d.Resolutions)
	}
}

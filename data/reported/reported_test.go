package reported

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/data/catalogue"
)

// A report of our own making, in the shape of the real ones.
const report = `Recommendation ITU-T G.984.1 stands under no action line.

Action Line C2: Information and Communication Infrastructure

1. Our groups have written on light and on names:

• ITU-T G.709 (revised) “Interfaces” tells how bytes are put into light.
• ITU-T X.509 “Certificates” (under approval) is about names. It builds on ITU-T X.500.
• Recommendation ITU-T Y.1331 is the first of these under its other number.
• ITU-T X.9876 is not in the catalogue.

Action Line C5: Building Confidence and Security in the use of ICTs

2. Again X.509 was named, and Resolution 130 of the Plenipotentiary Conference too.

3. Nothing was written on cheese.

4. Nor was anything written on wine.

5. It is hoped that somebody will.
`

func TestImport(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, rows ...[]string) {
		table := catalogue.New(name)
		for _, r := range rows {
			table.Add(append(r, make([]string, len(table.Columns)-len(r))...)...)
		}
		if err := table.Write(dir); err != nil {
			t.Fatal(err)
		}
	}
	write("recommendations", []string{"itu-t/G.709"}, []string{"itu-t/X.509"}, []string{"itu-t/X.500"}, []string{"itu-t/G.984.1"})
	write("itu-r-publications")
	write("joint-numbers", []string{"itu-t/G.709", "itu-t/Y.1331"})
	path := filepath.Join(dir, "report.txt")
	if err := os.WriteFile(path, []byte(report), 0o600); err != nil {
		t.Fatal(err)
	}
	missing, err := Import(t.Context(), path, "report", dir)
	if err != nil {
		t.Fatal(err)
	}
	table, err := catalogue.Read(os.DirFS(dir), "reported")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, row := range table.Rows {
		got = append(got, strings.Join(row, " | "))
	}
	want := []string{
		"wsis/C2 | itu-t/G.709 | G.709 | revised | report | §1 • 1",
		"wsis/C2 | itu-t/G.709 | Y.1331 |  | report | §1 • 3",
		"wsis/C2 | itu-t/X.500 | X.500 |  | report | §1 • 2",
		"wsis/C2 | itu-t/X.509 | X.509 | under approval | report | §1 • 2",
		"wsis/C5 | itu-t/X.509 | X.509 |  | report | §2",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(missing) != 1 || !strings.Contains(missing[0], "X.9876") {
		t.Errorf("missing from the catalogue: %q, want X.9876", missing)
	}
}

// What a careful reader found in the first paragraphs of the real report is in
// the committed table, under its paragraph.
func TestAgainstTheKey(t *testing.T) {
	key, err := os.ReadFile("../../../shared/keys/wsis-2022-paragraphs-1-86.jsonl")
	if err != nil {
		t.Skip("the key to the report is not here: ", err)
	}
	table, err := catalogue.Read(os.DirFS("../catalogue"), "reported")
	if err != nil {
		t.Fatal(err)
	}
	reported := map[string]bool{}
	for _, row := range table.Rows {
		paragraph, _, _ := strings.Cut(row[5], " ")
		reported[paragraph+" "+row[1]] = true
	}
	items, err := publications("../catalogue")
	if err != nil {
		t.Fatal(err)
	}
	found, all := 0, 0
	for line := range strings.Lines(string(key)) {
		var k struct {
			Para, Section string
			Recs          []string `json:"recs_base"`
		}
		if err := json.Unmarshal([]byte(line), &k); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(k.Section, "C") {
			continue
		}
		for _, rec := range k.Recs {
			number, _, _ := strings.Cut(strings.ReplaceAll(rec, " ", ""), "/")
			item := items["itu-t/"+number]
			if item == "" {
				item = items["itu-r/"+number]
			}
			if item == "" {
				continue // not in the catalogue
			}
			all++
			if reported["§"+k.Para+" "+item] {
				found++
			} else {
				t.Logf("§%s: %s is not reported", k.Para, rec)
			}
		}
	}
	if all < 80 || found*100 < all*98 {
		t.Errorf("%d of %d texts of the key are in the table", found, all)
	}
	t.Logf("%d of %d", found, all)
}

func TestImportLeavesNothingHalfWritten(t *testing.T) {
	dir := t.TempDir()
	if _, err := Import(t.Context(), filepath.Join(dir, "none.txt"), "report", dir); err == nil {
		t.Error("a report that is not there was imported")
	}
	if files, _ := os.ReadDir(dir); len(files) > 0 {
		t.Errorf("%v was left behind", files)
	}
}

func TestSaid(t *testing.T) {
	for after, want := range map[string]string{
		" (revised) “A title” deals with it":            "revised",
		" “A title” (under approval) is about":          "under approval",
		" (Revised) “A title” (under approval) adds":    "revised; under approval",
		" was revised (in part)":                        "",
		strings.Repeat("x", near) + " (under approval)": "",
		"": "",
	} {
		if got := said(after); got != want {
			t.Errorf("%q: %q, want %q", after, got, want)
		}
	}
}

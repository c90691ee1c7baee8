package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"vademecum/app/document"
	"vademecum/app/refs"
)

func TestKeyIDs(t *testing.T) {
	for _, c := range []struct {
		read          func(string) string
		printed, want string
	}{
		{recommendationID, "G.709", "itu-t/G.709"},
		{recommendationID, "Y.3000-series", "itu-t/Y.3000"},
		{recommendationID, "ITU-R BS.1770-4", "itu-r/BS.1770"},
		{recommendationID, "ITU-D Rec.22 (WTDC-14)", "wtdc/Recommendation-22"},
		{resolutionID, "PP 123 (Rev. Antalya, 2006)", "pp/123"},
		{resolutionID, "Council 1332", "council/1332"},
		{resolutionID, "UNGA A/RES/70/125", "un/A/RES/70/125"},
		{resolutionID, "ITU-R 61-2", "itu-r/Res-R.61"},
		{resolutionID, "UNGA (a title, no number given)", ""},
		{clauseLocator, "41", "§41"},
		{clauseLocator, "considering e)", "considering e)"},
	} {
		if got := c.read(c.printed); got != c.want {
			t.Errorf("%q is read as %q, want %q", c.printed, got, c.want)
		}
	}
}

// TestRefsReport counts one reference of each outcome, in a paragraph, its bullet,
// and the box of its heading.
func TestRefsReport(t *testing.T) {
	d := &document.Document{Passages: []document.Passage{
		{Kind: document.Heading, Text: "A heading", Within: -1, Heading: -1},
		{Kind: document.Box, Within: 0, Heading: 0},
		{Kind: document.Paragraph, Locator: "§7", Line: 12, Within: -1, Heading: 0},
		{Kind: document.Bullet, Locator: "§7 • 1", Within: 2, Heading: 0},
	}}
	found := [][]refs.Mention{
		{{ID: "wsis/C2"}}, // a heading is no paragraph
		{{ID: "sdg/9.c"}},
		{{ID: "itu-t/G.709", As: "G.709/Y.1331 Amd.2"}},
		{{ID: "itu-t/X.1"}, {ID: "pp/25", As: "this resolution"}},
	}
	k := key{lined: true, paragraphs: []keyParagraph{
		{locator: "§7", line: 12, want: []string{"itu-t/G.709", "itu-t/Y.1331", "itu-t/X.2", "box:sdg/9.c"}},
	}}
	var out bytes.Buffer
	if err := k.report(&out, d, found, true); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"§7 Recommendations missed: itu-t/X.2\n", "§7 Recommendations beyond the key: itu-t/X.1\n", "1 of 1 paragraphs",
		"Recommendations  3           3      0.667      0.667\n", "SDG boxes        1           1      1.000      1.000\n",
		"resolutions      0           0      1.000      1.000\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the report lacks %q:\n%s", want, out.String())
		}
	}
}

func TestReadKeys(t *testing.T) {
	dir := t.TempDir()
	own, shared := filepath.Join(dir, "own.txt"), filepath.Join(dir, "paragraphs.jsonl")
	os.WriteFile(own, []byte("# a remark\n§88 wsis/C5\n§89\n"), 0o600)
	os.WriteFile(shared, []byte(`{"para": "3", "line": 38, "recs_base": ["G.709"], "sdgs": ["all", "9"], "questions": ["ITU-D Q1/1"], "study_groups": ["ITU-T SG12"], "other_groups": ["TSAG", "WSG"], "action_lines": ["C2"]}`+"\n"), 0o600)
	k, err := readOwnKey(own)
	if err != nil || len(k.paragraphs) != 2 || k.paragraphs[0].want[0] != "wsis/C5" || len(k.paragraphs[1].want) != 0 {
		t.Errorf("own key: %v, %v", k, err)
	}
	k, err = readSharedKey(shared)
	want := "itu-t/G.709 sdg/9 question/itu-d/1/1 sg/itu-t/12 sg/itu-t/TSAG wsis/C2"
	if err != nil || !k.lined || k.paragraphs[0].line != 38 || strings.Join(k.paragraphs[0].want, " ") != want {
		t.Errorf("shared key: %v, %v, want %s", k, err, want)
	}
	os.WriteFile(shared, []byte("not JSON\n"), 0o600)
	if _, err = readSharedKey(shared); err == nil {
		t.Error("a key that is no JSON is read")
	}
}

// TestSharedKeys holds the figures that references have to reach on the documents
// of the shared folder.
func TestSharedKeys(t *testing.T) {
	const folder = "../../../shared"
	document, keys := folder+"/seeds/itu-contribution-to-wsis-2022.txt", folder+"/keys/wsis-2022-paragraphs-1-86.jsonl"
	if _, err := os.Stat(keys); err != nil {
		t.Skipf("the folder with documents and keys is not beside the repository: %v", err)
	}
	known, err := knownItems(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for file, read := range map[string]func(string) (key, error){keys: readSharedKey, "testdata/refs/wsis-2022-from-87.txt": readOwnKey} {
		k, err := read(file)
		if err != nil {
			t.Fatal(err)
		}
		tallies, err := k.measureFile(context.Background(), document, known)
		if err != nil {
			t.Fatal(err)
		}
		for n, kind := range refKinds {
			least := 0.95
			if kind.name == "Recommendations" {
				least = 0.98
			}
			if p, r := tallies[n].precision(), tallies[n].recall(); p < least || r < least {
				t.Errorf("%s, %s: precision %.3f, recall %.3f, want %.2f", filepath.Base(file), kind.name, p, r, least)
			}
		}
	}
}

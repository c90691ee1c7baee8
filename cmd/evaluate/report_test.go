package main

import (
	"encoding/json"
	"strings"
	"testing"
)

var sampleOutcomes = []outcome{
	{testCase: testCase{"x509", "id", []string{"itu-t/X.509"}}, Rank: 1, Keystroke: 3, Stood: "itu-t/X.509"},
	{testCase: testCase{"netwrok", "typo1", []string{"a", "b", "c", "d", "e"}}, Rank: 2, Keystroke: 5, Stood: "z"},
	{testCase: testCase{"stolen phones", "colloquial", []string{"wtsa/97"}}, Keystroke: never, Empty: true},
	{testCase: testCase{"G.99999", kindNothing, nil}, Stood: "itu-t/G.999", Keystroke: never},
}

func TestPrintTable(t *testing.T) {
	var out strings.Builder
	if err := printTable(&out, sampleOutcomes); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"number  success@1  success@5  MRR@10  keystroke  empty  kind",
		"     1      1.000      1.000   1.000          3      0  id",
		"     1      0.000      1.000   0.500          5      0  typo1",
		"     1      0.000      0.000   0.000          –      1  colloquial",
		"     1      1.000      1.000   1.000          3      0  = identifiers",
		"     4      0.250      0.500   0.375          5      1  = all",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the table lacks the line %q:\n%s", want, out.String())
		}
	}
}

func TestPrintMisses(t *testing.T) {
	var out strings.Builder
	printMisses(&out, sampleOutcomes)
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 3 {
		t.Fatalf("%d misses are listed, want 3:\n%s", len(lines), out.String())
	}
	for i, want := range [][]string{
		{"typo1", " 2 ", `"netwrok"`, "first z", "want a, b, c or 2 more"},
		{"colloquial", " – ", `"stolen phones"`, "first nothing", "want wtsa/97"},
		{"nothing", `"G.99999"`, "first itu-t/G.999", "want a notice that nothing fits"},
	} {
		for _, part := range want {
			if !strings.Contains(lines[i], part) {
				t.Errorf("the miss %q lacks %q", lines[i], part)
			}
		}
	}
}

func TestPrintJSON(t *testing.T) {
	var out strings.Builder
	if err := printJSON(&out, sampleOutcomes, true); err != nil {
		t.Fatal(err)
	}
	var report struct {
		Kinds, Groups map[string]struct {
			Number   int
			Success1 float64 `json:"success_at_1"`
		}
		All    struct{ Number int }
		Misses []struct {
			Query, First string
			Rank         int
		}
	}
	if err := json.Unmarshal([]byte(out.String()), &report); err != nil {
		t.Fatal(err)
	}
	if report.All.Number != 4 || report.Kinds["id"].Success1 != 1 || report.Groups["one typo"].Number != 1 ||
		len(report.Misses) != 3 || report.Misses[0].First != "z" || report.Misses[0].Rank != 2 {
		t.Errorf("printed as %s", out.String())
	}
}

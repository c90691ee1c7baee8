package compare_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/compare"
)

// formula stands above the clauses of the cases.
const formula = "RESOLUTION 7 (Kigali, 2022)\nBoats\nThe World Telecommunication Development Conference (Kigali, 2022),\n"

// TestCases reads the cases of testdata/editions.txt.
func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/editions.txt")
	if err != nil {
		t.Fatal(err)
	}
	cases := strings.Split(string(data), "\n= ")[1:]
	if len(cases) < 10 {
		t.Fatalf("only %d cases", len(cases))
	}
	for _, text := range cases {
		name, text, _ := strings.Cut(text, "\n")
		parts := strings.Split(strings.TrimSpace(text), "\n---\n")
		if len(parts) != 3 {
			t.Fatalf("%s: %d parts, want old, new and what is told", name, len(parts))
		}
		t.Run(name, func(t *testing.T) {
			a, b := edition(formula+parts[0]), edition(formula+parts[1])
			var told []string
			for line := range strings.SplitSeq(print(compare.Documents(a, b), a, b), "\n") {
				if at, _, _ := strings.Cut(line, "]"); !strings.HasPrefix(line, "same ") || strings.Contains(at, ">") {
					told = append(told, line)
				}
			}
			if diff := cmp.Diff(parts[2], strings.TrimSpace(strings.Join(told, "\n"))); diff != "" {
				t.Error("want -, got +\n", diff)
			}
		})
	}
}

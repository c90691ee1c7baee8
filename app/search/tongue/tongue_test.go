package tongue

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestQueries holds the cases of testdata: a query, an arrow, and what it is in English.
func TestQueries(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			line := lines.Text()
			if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
				continue
			}
			query, want, ok := strings.Cut(line, " → ")
			if !ok {
				t.Errorf("%s:%d: %q is no case", name, n, line)
				continue
			}
			if got, _ := English(query); got != want {
				t.Errorf("%s:%d: %q is %q, want %q", name, n, query, got, want)
			}
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	}
}

package markdown

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app/briefing/briefingtest"
)

var update = flag.Bool("update", false, "write testdata/sample.md as the briefing is now")

// TestGolden holds the briefing of every sort of entry to testdata/sample.md.
func TestGolden(t *testing.T) {
	var got bytes.Buffer
	if err := Write(&got, briefingtest.Sample(t)); err != nil {
		t.Fatal(err)
	}
	const name = "testdata/sample.md"
	if *update {
		if err := os.WriteFile(name, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Error("want -, got +\n", diff)
	}
}

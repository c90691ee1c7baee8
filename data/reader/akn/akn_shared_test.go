package akn_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"vademecum/app/document"
	"vademecum/data/reader/akn"
)

// shared reads a real document from the folder beside the repository, and skips
// the test where there is none.
func shared(t *testing.T, name string) document.Raw {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "shared", "documents", name))
	if err != nil {
		t.Skipf("needs ../shared/documents/%s beside the repository", name)
	}
	raw, err := akn.Read(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// TestFinalActs counts what the Final Acts of PP-18 hold against their own marks.
func TestFinalActs(t *testing.T) {
	d := document.Read(shared(t, "pp18_final_acts_akn.xml"))
	want := document.Counts{Resolutions: 64, Recitals: 1326, Operative: 1228, Sections: 164}
	if got := d.Counts(); got != want {
		t.Errorf("counts: got %+v, want %+v", got, want)
	}
	for _, r := range d.Resolutions {
		if r.ID == "" || r.Title == "" || r.Opening == "" || len(r.Groups) == 0 {
			t.Errorf("%s: ID %q, title %q, opening %q, %d groups", r, r.ID, r.Title, r.Opening, len(r.Groups))
		}
		for _, g := range r.Groups {
			if told := g.Verb == "instructs" || g.Verb == "invites" || g.Verb == "urges" || g.Verb == "encourages"; told && g.Addressee == "" && len(g.Words) > 10 {
				t.Errorf("%s: nobody is told by %q", r, g.Words)
			}
		}
	}
}

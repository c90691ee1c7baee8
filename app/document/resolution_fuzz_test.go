package document

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// FuzzResolutions reads any text as lines, as paragraphs and as Akoma Ntoso gives
// them: nothing panics, and what is found is sound.
func FuzzResolutions(f *testing.F) {
	files, _ := filepath.Glob("testdata/resolutions/*.txtar")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, part := range txtar.Parse(data).Files {
			if part.Name != "want" {
				f.Add(string(part.Data), false)
				f.Add(string(part.Data), true)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string, strict bool) {
		text = strings.ToValidUTF8(text, "")
		raws := []Raw{{Format: Text, Blocks: rawLines(text)}, {Format: DOCX, Blocks: rawParagraphs(text)}}
		if strict {
			raws[1].Format = AkomaNtoso
		}
		for _, raw := range raws {
			d, found := resolutionsIn(raw)
			if found != (len(d.Resolutions) > 0) {
				t.Fatalf("found %v, but %d resolutions", found, len(d.Resolutions))
			}
			sound(t, &d)
			for _, y := range d.Duties() {
				p := d.Passages[y.Passage]
				if y.From < 0 || y.From >= y.To || y.To > len(p.Text) || y.Addressee == "" {
					t.Fatalf("duty %+v in %q", y, p.Text)
				}
			}
		}
	})
}

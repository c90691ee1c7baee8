package docx

import (
	"regexp"
	"testing"

	"vademecum/app/document"
	"vademecum/data/reader/readertest"
)

// section is the line of the case file behind which a part of the document stands.
var section = regexp.MustCompile(`(?m)^\[(\w+)\]\n`)

// partsOf takes a case apart into the parts of a document.
func partsOf(t *testing.T, text string) parts {
	t.Helper()
	p := parts{}
	names := section.FindAllStringSubmatchIndex(text, -1)
	for i, at := range names {
		end := len(text)
		if i+1 < len(names) {
			end = names[i+1][0]
		}
		name := text[at[2]:at[3]]
		if p[name] != "" {
			t.Fatalf("the part %s stands there twice", name)
		}
		p[name] = text[at[1]:end]
	}
	if p["document"] == "" {
		t.Fatal("there is no document")
	}
	return p
}

func TestCases(t *testing.T) {
	readertest.Cases(t, "testdata/cases.txt", func(data []byte) (document.Raw, error) {
		raw, err := Read(t.Context(), partsOf(t, string(data)).bytes())
		readertest.Check(t, raw)
		return raw, err
	})
}

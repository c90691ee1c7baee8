package page

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

// TestText: a page that is pasted elsewhere has its words, its addresses and nothing of
// the window.
func TestText(t *testing.T) {
	blocks := []Block{
		Head{
			Kind: app.Recommendation, Code: "X.509", Title: "Certificates", TitleNote: "short label", Status: app.InForce, StatusNote: "seen",
			Line: []Span{{Text: "10/2019"}, {Text: separator, Muted: true}, {Text: "Study Group 17", To: "sg/itu-t/17"}}, Actions: []Action{{Label: "Cite", Copy: "x"}},
		},
		Paragraph{Spans: []Span{{Text: "Read "}, {Text: "this", Address: "https://example.int"}, {Text: "Change …", Do: "mark note 1"}}},
		Section{Title: "Cited by", Count: "2 Recommendations", Short: 1, Body: []Block{
			Subheading{Text: "In force", Count: 2},
			Row{Code: "X.510", Title: "Protocols", Meta: "2020", Status: app.InForce, Relation: "cited by", Note: "clause 3", To: "itu-t/X.510"},
			Row{Code: "Amd. 1", Indent: 1},
			Fact{Name: "Place", Value: []Span{{Text: "Geneva"}}},
			Words{List: []string{"key", "lock"}},
			Words{Name: "A number", List: []string{"x509"}},
			Timeline{Points: []Point{{Label: "1988"}}},
		}},
		Passage{Heading: 2, Margin: "1", Spans: []Span{{Text: "Scope"}}},
		Passage{Margin: "a)", Level: 1, Spans: []Span{{Text: "boats"}}},
	}
	want := `# X.509

Certificates (short label)

recommendation · in force (seen) · 10/2019 · Study Group 17

Read this <https://example.int>

## Cited by (2 Recommendations)

### In force (2)

- X.510, Protocols · 2020 · in force (cited by: clause 3)
  - Amd. 1
- Place: Geneva

key, lock

A number: x509

### 1 Scope

  a) boats
`
	if diff := cmp.Diff(want, Text(blocks)); diff != "" {
		t.Error("want -, got +\n", diff)
	}
	if got := Text(nil); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}

package search

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/document"
)

// hitsOf makes hits of "identifier:itu-t/X.1 words:itu-t/X.2".
func hitsOf(text string) (hits []Hit) {
	for _, field := range strings.Fields(text) {
		tier, id, _ := strings.Cut(field, ":")
		h := Hit{Item: &app.Item{ID: id}, Tier: TierIdentifier}
		if tier != "identifier" {
			h.Tier = TierIdentifier + 1
		}
		hits = append(hits, h)
	}
	return hits
}

func TestPassages(t *testing.T) {
	for _, c := range []struct {
		name   string
		result Result
		asked  string // the searches of the library, each with the items named
	}{
		{"words", Result{Query: "optical fibre", Hits: hitsOf("words:itu-t/G.652")}, "optical fibre []"},
		{"an identifier", Result{Query: "g709", Hits: hitsOf("identifier:itu-t/G.709 words:itu-t/G.798")}, "g709 [itu-t/G.709]"},
		{"one for each body", Result{Query: "res 47", Hits: hitsOf("identifier:wtsa/47 identifier:pp/47 identifier:wtdc/47")}, "res 47 [wtsa/47 pp/47 wtdc/47]"},
		{"two amendments of one", Result{Query: "g709 amd 2", Hits: hitsOf("identifier:itu-t/G.709 identifier:itu-t/G.709")}, "g709 amd 2 [itu-t/G.709]"},
		{"no more than five", Result{Query: "1", Hits: hitsOf("identifier:a/1 identifier:b/1 identifier:c/1 identifier:d/1 identifier:e/1 identifier:f/1")}, "1 [a/1 b/1 c/1 d/1 e/1]"},
		{"slips put right", Result{Query: "optcal", DidYouMean: "optical"}, "optcal [] optical []"},
		{"English for other words", Result{Query: "fibre", AsTyped: "волокно", DidYouMean: "fiber", Hits: hitsOf("identifier:itu-t/G.652")}, "волокно [itu-t/G.652] fibre [] fiber []"},
		{"a filter", Result{Query: "kind:res optical", Understood: app.Say("resolutions with optical")}, ""},
	} {
		asked := ""
		list, err := c.result.Passages(t.Context(), 7, func(_ context.Context, text string, limit int, named ...string) ([]document.Found, error) {
			if limit != 7 {
				t.Errorf("%s: %d passages are asked for", c.name, limit)
			}
			asked += fmt.Sprint(" ", text, " ", named)
			return nil, nil
		})
		if asked = strings.TrimSpace(asked); asked != c.asked || len(list) > 0 || err != nil {
			t.Errorf("%s: asked for %q, want %q (%v)", c.name, asked, c.asked, err)
		}
	}
}

// What is found is not looked for again, and neither is what failed.
func TestPassagesOnce(t *testing.T) {
	broken := errors.New("the library is damaged")
	for _, c := range []struct {
		list []document.Found
		err  error
	}{{make([]document.Found, 1), nil}, {nil, broken}} {
		times := 0
		list, err := Result{Query: "optcal", DidYouMean: "optical"}.Passages(t.Context(), 7,
			func(context.Context, string, int, ...string) ([]document.Found, error) {
				times++
				return c.list, c.err
			})
		if times != 1 || len(list) != len(c.list) || !errors.Is(err, c.err) {
			t.Errorf("%d searches give %d passages and %v", times, len(list), err)
		}
	}
}

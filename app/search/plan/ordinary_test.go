package plan

import (
	"os"
	"strings"
	"testing"
)

// A text said to be no phrase is none of any book, whatever part of it is typed.
func TestMayBePhrase(t *testing.T) {
	for text, want := range map[string]bool{
		"optical transport network": false, "x.509": false, "public key": false,
		"cites x.509": true, "what is quantum": true, "sg17 security": true, "2024 resolutions": true,
		"c10 facilitator itu": true, "g.709 amendments": true, "resolutions on counterfeit": true, "": false,
	} {
		if got := cutUp(text).mayBePhrase(); got != want {
			t.Errorf("%q may be a phrase: %v, want %v", text, got, want)
		}
	}
	lines, err := os.ReadFile("testdata/plans.txt")
	if err != nil {
		t.Fatal(err)
	}
	ordinary := 0
	for line := range strings.Lines(string(lines)) {
		for n := range len(line) {
			s := cutUp(strings.ToValidUTF8(strings.TrimSpace(line[:n]), ""))
			if s.mayBePhrase() {
				continue
			}
			ordinary++
			var p Plan
			core, asked := s.withoutFiller()
			if p.readRelation(s) || p.readFacilitator(s) || p.readList(s) || len(core.tokens) < len(s.tokens) || len(asked.tokens) > 0 {
				t.Errorf("%q is a phrase, and is said to be none", s.whole)
			}
		}
	}
	if ordinary == 0 {
		t.Error("every text may be a phrase")
	}
}

package page

import (
	"strings"
	"testing"
	"unicode/utf8"

	"vademecum/app/document"
)

func TestAnchor(t *testing.T) {
	for _, c := range []struct {
		passage document.Passage
		want    string
	}{
		{document.Passage{Kind: document.Paragraph, Locator: "§41", Section: "wsis/C2"}, "§41"},
		{document.Passage{Kind: document.Bullet, Locator: "§74 • 12"}, "§74 • 12"},
		{document.Passage{Kind: document.Clause, Locator: "resolves 2", Section: "pp/140@2018"}, "pp/140@2018 resolves 2~7"},
		{document.Passage{Kind: document.Clause, Locator: "resolves 2"}, "resolves 2~7"},
		{document.Passage{Kind: document.Heading, Locator: "Annex A", Text: "Background"}, "heading Annex A~7"},
		{document.Passage{Kind: document.Heading, Text: "Background"}, "heading Background~7"},
		{document.Passage{Kind: document.Paragraph, Text: "Without a place."}, "paragraph~7"},
	} {
		got := Anchor(c.passage, 7)
		if got != c.want {
			t.Errorf("%+v is %q, want %q", c.passage, got, c.want)
		}
		if at := Locate([]string{"§1", AnchorName(c.passage)}, got, 0); at != 1 {
			t.Errorf("%q does not lead to %q", got, AnchorName(c.passage))
		}
	}
}

func TestLongHeadingsAreCutAtALetter(t *testing.T) {
	name := AnchorName(document.Passage{Kind: document.Heading, Text: strings.Repeat("й", 100)})
	if !utf8.ValidString(name) || len(name) > 80 {
		t.Errorf("the name is %q", name)
	}
}

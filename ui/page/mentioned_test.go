package page

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/document"
)

// mention is a passage of a document with a mention of X.509 in it.
func mention(id string, index int, p document.Passage, under string, details ...string) document.MentionedIn {
	from := strings.Index(p.Text, "X.509")
	return document.MentionedIn{
		Document: document.Stored{ID: "doc/" + id, Title: "Paper " + id, Name: id + ".txt"},
		Passage:  p, Index: index, Under: under,
		At: []document.Range{{From: from, To: from + len("X.509")}}, As: []string{"X.509"}, Details: details,
	}
}

var mentions = []document.MentionedIn{
	mention("b", 4, document.Passage{Locator: "§2", Kind: document.Paragraph, Text: "Keys are made as in X.509."}, "Background", ""),
	mention("b", 9, document.Passage{Locator: "§4 • 1", Kind: document.Bullet, Text: "X.509 again"}, "Proposal", "(10/2019)", "(10/2019)"),
	mention("a", 3, document.Passage{Locator: "resolves 2", Kind: document.Clause, Section: "wtsa/44@2024", Text: "to keep X.509 in use;"}, "resolves", ""),
	mention("a", 7, document.Passage{Kind: document.Heading, Text: "On X.509"}, "", ""),
}

// The page says where each passage stands, what it stands under, and leads there; a
// clause stands under its resolution rather than under the word that its locator has.
func TestMentions(t *testing.T) {
	x509 := app.Item{ID: "itu-t/X.509", Kind: app.Recommendation, Code: "X.509", Title: "Public-key certificates"}
	route := func(document string) string { return "mentions/" + x509.ID + "?" + document }
	for _, c := range []struct {
		name  string
		list  []document.MentionedIn
		total int
		only  string
		want  []string
		lacks []string
	}{
		{"all", mentions, 4, "", []string{
			"Mentioned in your documents", "Public-key certificates → itu-t/X.509",
			"Paper b  |  2 → mentions/itu-t/X.509?doc/b", "Paper a  |  2 → mentions/itu-t/X.509?doc/a",
			"Passages — 4\n",
			"Paper b (2)", "§2  Background → doc/b#" + Anchor(mentions[0].Passage, 4), "Keys are made as in [X.509].",
			"§4 • 1  Proposal  |  (10/2019) → doc/b#",
			"Paper a (2)", "resolves 2  WTSA Resolution 44 (New Delhi, 2024) → doc/a#", "heading → doc/a#",
		}, []string{"All documents"}},
		{"of one document", mentions, 4, "doc/a", []string{
			"All documents  |  4 → mentions/itu-t/X.509?", "shown below", "Passages — 2\n", "Paper a (2)",
		}, []string{"Paper b (2)", "Keys are made"}},
		{"of many some", mentions, 900, "", []string{"Passages — 4 of 900\n"}, nil},
		{"in one document", mentions[:2], 2, "", []string{"Passages — 2\n"}, []string{"In which document"}},
		{"none", nil, 0, "", []string{"None of your documents mentions it."}, []string{"Passages"}},
	} {
		got := text(Mentions(x509, c.list, c.total, c.only, route))
		for _, w := range c.want {
			if !strings.Contains(got, w) {
				t.Errorf("%s: the page lacks %q:\n%s", c.name, w, got)
			}
		}
		for _, w := range c.lacks {
			if strings.Contains(got, w) {
				t.Errorf("%s: the page has %q:\n%s", c.name, w, got)
			}
		}
	}
}

func TestMentionsOnThePageOfAnItem(t *testing.T) {
	blocks := []Block{Head{Code: "X.509", Line: []Span{{Text: "10/2019"}}}, Section{Title: "Editions"}}
	var many []document.MentionedIn
	for i := range 20 {
		p := document.Passage{Locator: fmt.Sprint("§", i+1), Kind: document.Paragraph, Text: "X.509"}
		many = append(many, mention("b", i, p, ""))
	}
	for _, c := range []struct {
		name  string
		list  []document.MentionedIn
		total int
		rows  int
		more  bool
	}{
		{"nothing", nil, 0, 0, false},
		{"a few", many[:3], 3, 3, false},
		{"as many as stand there", many[:mentionsShown], mentionsShown, mentionsShown, false},
		{"many", many, 1234, mentionsShown, true},
	} {
		got := text(WithMentions(blocks, c.list, c.total, "mentions/itu-t/X.509"))
		if n := strings.Count(got, " → doc/b#"); n != c.rows {
			t.Errorf("%s: %d passages are shown, want %d:\n%s", c.name, n, c.rows, got)
		}
		if has := strings.Contains(got, "All 1\u00a0234 passages → mentions/itu-t/X.509"); has != c.more {
			t.Errorf("%s: it leads to all of them: %v", c.name, has)
		}
		if has := strings.Contains(got, "10/2019 · mentioned in your documents → mentions/itu-t/X.509"); has != (c.rows > 0) {
			t.Errorf("%s: the head tells of it: %v\n%s", c.name, has, got)
		}
	}
	if got := text(blocks); strings.Contains(got, "mentioned") {
		t.Errorf("the blocks that were given have changed:\n%s", got)
	}
}

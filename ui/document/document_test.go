package document

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/refs"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// catalogue has the items that the texts of these tests mention, but for one.
func catalogue(id string) (app.Item, bool) {
	switch id {
	case "itu-t/X.509", "itu-t/G.709", "wtsa/44", "wsis/C2", "sdg/9":
		return app.Item{ID: id}, true
	}
	return app.Item{}, false
}

// opened reads a text of testdata as the library would hold it.
func opened(t *testing.T, name string) *Opened {
	t.Helper()
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	raw := document.Raw{Format: document.Text}
	for i, line := range strings.Split(string(text), "\n") {
		raw.Blocks = append(raw.Blocks, document.Block{Kind: document.Line, Text: line, Line: i + 1})
	}
	d := document.Read(raw)
	o := &Opened{Document: d, Mentions: refs.In(&d, nil)}
	o.Stored = document.Stored{ID: "doc/3f9a0c417be2d518", Title: d.Title, Format: d.Format, Name: name}
	if o.Title == "" {
		o.Title = "A small report"
	}
	for _, m := range o.Mentions {
		o.Stored.Mentions += len(m)
	}
	return o
}

// text is a page as a person can read it: the outline, then each passage with its
// rank, its margin, and where its links lead.
func text(shown screen.Shown) string {
	var b strings.Builder
	for _, h := range shown.Outline {
		fmt.Fprintf(&b, "%s%s  #%s\n", strings.Repeat("  ", h.Level), h.Text, h.Anchor)
	}
	b.WriteString("\n")
	for _, block := range shown.Blocks {
		switch x := block.(type) {
		case page.Head:
			fmt.Fprintf(&b, "%s: %s\n%s\n", x.Kind, x.Title, spans(x.Line))
			for _, a := range x.Actions {
				fmt.Fprintf(&b, "[%s] %s%s\n", a.Label, a.Do, a.Copy)
			}
		case page.Paragraph:
			fmt.Fprintf(&b, "(%s)\n", spans(x.Spans))
		case page.Passage:
			rank := ""
			if x.Heading > 0 {
				rank = strings.Repeat("#", x.Heading) + " "
			}
			if x.Quiet {
				rank = "~ "
			}
			fmt.Fprintf(&b, "%4s%s| %s%s\n", strings.Repeat("    ", x.Level), x.Margin, rank, spans(x.Spans))
		}
	}
	return b.String()
}

func spans(list []page.Span) string {
	var b strings.Builder
	for _, s := range list {
		if s.To != "" {
			note := ""
			if s.Note != "" {
				note = ", " + s.Note
			}
			fmt.Fprintf(&b, "[%s → %s%s]", s.Text, s.To, note)
		} else {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}

func TestPages(t *testing.T) {
	for _, name := range []string{"report", "resolution"} {
		got := text(Compose(opened(t, name+".txt"), catalogue))
		golden := "testdata/" + name + ".golden"
		if os.Getenv("UPDATE_GOLDEN") != "" {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
}

// TestNothingIsLostOrAdded: whatever marks and mentions say, the text of a passage is
// on the page in full, with its footnote marks and nothing else.
func TestNothingIsLostOrAdded(t *testing.T) {
	p := document.Passage{Kind: document.Paragraph, Text: "see X.509 and G.709", Marks: []document.Mark{{At: 9, Note: "12"}, {At: 99, Note: "*"}}}
	for name, mentions := range map[string][]refs.Mention{
		"none":          nil,
		"in order":      {{ID: "itu-t/X.509", From: 4, To: 9}, {ID: "itu-t/G.709", From: 14, To: 19}},
		"overlapping":   {{ID: "itu-t/X.509", From: 4, To: 9}, {ID: "itu-t/G.709", From: 6, To: 19}},
		"out of bounds": {{ID: "itu-t/X.509", From: -4, To: 9}, {ID: "itu-t/G.709", From: 14, To: 190}, {ID: "itu-t/X.509", From: 9, To: 4}},
		"unknown":       {{ID: "itu-t/Z.1", From: 4, To: 9}},
	} {
		o := &Opened{Document: document.Document{Passages: []document.Passage{p}}, Mentions: [][]refs.Mention{mentions}}
		b := Compose(o, catalogue).Blocks[1].(page.Passage)
		got := ""
		for _, s := range b.Spans {
			got += s.Text
			if s.To == "itu-t/Z.1" {
				t.Errorf("%s: what the catalogue has not is a link", name)
			}
		}
		if got != "see X.509¹² and G.709*" {
			t.Errorf("%s: the page says %q", name, got)
		}
	}
}

func TestCopiedPassagesSayWhereTheyStand(t *testing.T) {
	for _, c := range []struct{ file, anchor, want string }{
		{"report.txt", "§2", "2. Work on Recommendation ITU-T X.509 went on:\n\nA small report, §2"},
		{"report.txt", "§2 • 1", "one workshop on G.709 Amd.2 in spring;\n\nA small report, §2 • 1"},
		{"resolution.txt", "wtsa/44@2022 resolves 1", "1 to go on with the work,\n\nResolution 44 (Rev. Geneva, 2022), resolves 1"},
	} {
		var got string
		for _, b := range Compose(opened(t, c.file), catalogue).Blocks {
			if p, ok := b.(page.Passage); ok && p.Anchor == c.anchor {
				got = p.Copy
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s %s (-want +got)\n%s", c.file, c.anchor, diff)
		}
	}
}

// TestEveryPassageIsFound: each has an anchor of its own, and the link to it that is
// made without knowing the whole document leads there, too.
func TestEveryPassageIsFound(t *testing.T) {
	for _, name := range []string{"report.txt", "resolution.txt"} {
		o := opened(t, name)
		// The same text twice, so that everything without a number has a double.
		o.Document.Passages = append(o.Document.Passages, o.Document.Passages...)
		o.Document.Resolutions = nil
		list := page.Anchors(Compose(o, catalogue).Blocks)
		seen := map[string]bool{}
		for i, a := range list {
			p := o.Document.Passages[i]
			if seen[a] && !strings.HasPrefix(a, "§") {
				t.Errorf("%s: %q is the anchor of two passages", name, a)
			}
			seen[a] = true
			if got := page.Locate(list, page.Anchor(p, i), 0); got != i && !strings.HasPrefix(a, "§") {
				t.Errorf("%s: the link to passage %d leads to %d", name, i, got)
			}
		}
	}
}

func TestTheScreenOpensDocuments(t *testing.T) {
	o := opened(t, "report.txt")
	s := &Screen{Item: catalogue, Open: func(_ context.Context, id string) (Opened, error) {
		if id != o.ID {
			return Opened{}, app.ErrNotFound
		}
		return *o, nil
	}}
	shown, err := s.Compose(t.Context(), router.Route(o.ID+"#§2"))
	if err != nil || shown.Title != "A small report" || len(shown.Outline) == 0 {
		t.Errorf("shown is %q with %d headings: %v", shown.Title, len(shown.Outline), err)
	}
	if _, err := s.Compose(t.Context(), "doc/0"); err != app.ErrNotFound {
		t.Errorf("a document that is not there gives %v", err)
	}
}

func TestACollectionListsItsResolutions(t *testing.T) {
	passages := []document.Passage{
		{Kind: document.Heading, Level: 1, Text: "RESOLUTION 2"},
		{Kind: document.Heading, Level: 2, Text: "considering"}, {Kind: document.Clause, Heading: 1, Text: "that it is so,"},
		{Kind: document.Heading, Level: 1, Text: "DECISION 5"},
		{Kind: document.Heading, Level: 2, Text: "decides"}, {Kind: document.Clause, Heading: 4, Text: "that it be so."},
		{Kind: document.Heading, Level: 1, Text: "INDEX"},
	}
	o := &Opened{Document: document.Document{Passages: passages, Resolutions: []document.Resolution{
		{Type: "Resolution", Number: "2", Title: "Forum", First: 0, Last: 2, Groups: []document.Group{{Clauses: []int{2}}}},
		{Type: "Decision", Number: "5", First: 3, Last: 5, Groups: []document.Group{{Clauses: []int{5}}}},
	}}}
	var got []string
	for _, h := range Compose(o, nil).Outline {
		got = append(got, h.Text)
	}
	if diff := cmp.Diff([]string{"Resolution 2 – Forum", "Decision 5", "INDEX"}, got); diff != "" {
		t.Errorf("the outline (-want +got)\n%s", diff)
	}
}

func TestAddressesAreLinks(t *testing.T) {
	for text, want := range map[string][]string{
		"see https://www.itu.int/net4/wsis/.":            {"https://www.itu.int/net4/wsis/"},
		"(http://itu.int/a?b=c), and https://itu.int/d;": {"http://itu.int/a?b=c", "https://itu.int/d"},
		"https://itu.int/wiki/Union_(body) has it":       {"https://itu.int/wiki/Union_(body)"},
		"http is a protocol, https: another":             nil,
		"“https://itu.int/x” and <https://itu.int/y>":    {"https://itu.int/x", "https://itu.int/y"},
		"ftp://itu.int and www.itu.int are left as text": nil,
	} {
		var got []string
		for _, c := range addresses(text) {
			if text[c.from:c.to] != c.span.Address {
				t.Errorf("%q: %q is printed for %q", text, text[c.from:c.to], c.span.Address)
			}
			got = append(got, c.span.Address)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got)\n%s", text, diff)
		}
	}
}

func TestMargin(t *testing.T) {
	for marker, want := range map[string]string{"": "", "41.": "41", "e)": "e)", "-": "•", "\uf0b7": "•", "–": "•", "4.1": "4.1", "*": "*"} {
		if got := margin(&document.Passage{Kind: document.Bullet, Marker: marker}); got != want {
			t.Errorf("the marker %q stands in the margin as %q, want %q", marker, got, want)
		}
	}
}

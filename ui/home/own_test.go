package home

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

func documents(n int) []document.Stored {
	var list []document.Stored
	for i := range n {
		list = append(list, document.Stored{ID: fmt.Sprint("doc/", i), Title: fmt.Sprint("Paper ", i), Passages: 3, Mentions: 1})
	}
	return list
}

// Before there are documents the page says how they come in and what for; then it
// lists the latest.
func TestTheSectionOnDocuments(t *testing.T) {
	for _, c := range []struct {
		name  string
		list  []document.Stored
		err   error
		rows  int // that lead to documents
		says  string
		line  string
		leads bool // to the list of all
	}{
		{"none", nil, nil, 0, "Drop a meeting paper", "Drop a document on this window", true},
		{"one", documents(1), nil, 1, "All 1 document, and", "1 document of your own", true},
		{"many", documents(30), nil, latest, "All 30 documents, and", "30 documents of your own", true},
		{"a broken library", nil, errors.New("the file is damaged"), 0, "Your documents and marks cannot be shown: the file is damaged", "", false},
	} {
		shown, err := Screen{
			Contents:  Contents{Catalogue: Read([]app.Item{item(app.Goal, "sdg/9", "SDG 9")})},
			Documents: func(context.Context) ([]document.Stored, error) { return c.list, c.err },
		}.Compose(context.Background(), router.Home)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		var section page.Section
		goals := false
		for _, b := range shown.Blocks {
			if s, ok := b.(page.Section); ok {
				goals = goals || s.Title == "Sustainable Development Goals"
				if s.Title == "Your own documents" {
					section = s
				}
			}
		}
		if !goals {
			t.Errorf("%s: the rest of the page is missing", c.name)
		}
		rows, leads, said := 0, false, ""
		for _, b := range section.Body {
			switch b := b.(type) {
			case page.Row:
				if strings.HasPrefix(b.To, "doc/") {
					rows++
				}
				leads = leads || b.To == string(router.Documents)
				said += b.Title + "\n"
			case page.Paragraph:
				said += b.Spans[0].Text + "\n"
			}
		}
		if rows != c.rows || leads != c.leads || !strings.Contains(said, c.says) {
			t.Errorf("%s: %d documents are listed, all are led to: %v, and it says\n%s", c.name, rows, leads, said)
		}
		if line := shown.Blocks[0].(page.Head).Line[0]; !strings.Contains(line.Text, c.line) || line.To != string(router.Documents) {
			t.Errorf("%s: the head says %+v, want %q", c.name, line, c.line)
		}
	}
}

func TestAPageThatIsNotWantedAnyMoreIsNotComposed(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Screen{Documents: func(ctx context.Context) ([]document.Stored, error) { return nil, ctx.Err() }}.Compose(ctx, router.Home)
	if !errors.Is(err, context.Canceled) {
		t.Errorf("it gives %v", err)
	}
}

package home

import (
	"context"
	"fmt"

	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// latest is how many of the person's documents the page lists.
const latest = 4

// own is the section on the person's documents. Where there are none yet, it says how
// they come in and what for.
func own(c Contents) page.Section {
	s := page.Section{Title: "Your own documents"}
	switch {
	case c.Problem != "":
		s.Body = append(s.Body, paragraph(c.Problem))
		return s
	case len(c.Documents) == 0:
		s.Body = append(s.Body, paragraph("Drop a meeting paper, a resolution, a Recommendation or a whole folder on this window. "+
			"A moment later you read it here, every reference in it a link; its words are found from the box above, "+
			"and every item says where your papers mention it."),
			page.Row{Title: "What can be read, and where it is kept", To: string(router.Documents)})
		return s
	}
	for _, d := range c.Documents[:min(latest, len(c.Documents))] {
		s.Body = append(s.Body, page.Row{
			Title: d.Title, Meta: d.Imported.Local().Format("2006-01-02"), To: d.ID,
			Note: page.Count(d.Passages, "passage", "passages") + " · " + page.Count(d.Mentions, "reference", "references"),
		})
	}
	s.Body = append(s.Body, page.Row{Title: fmt.Sprintf("All %s, and how to add to them", page.Count(len(c.Documents), "document", "documents")), To: string(router.Documents)})
	return s
}

// ownLine says at the top of the page what can be done with documents, or how many
// there are.
func ownLine(c Contents) []page.Span {
	to := string(router.Documents)
	if n := len(c.Documents); n > 0 {
		return []page.Span{{Text: page.Count(n, "document of your own", "documents of your own"), To: to}}
	}
	return []page.Span{{Text: "Drop a document on this window to read it here with every reference a link", To: to}}
}

// A Screen composes the first page with the person's documents on it.
type Screen struct {
	Contents  Contents // without the documents
	Documents func(context.Context) ([]document.Stored, error)
}

// Compose implements [screen.Screen]. A library that cannot be read takes nothing else
// from the page.
func (s Screen) Compose(ctx context.Context, _ router.Route) (screen.Shown, error) {
	c := s.Contents
	list, err := s.Documents(ctx)
	if ctx.Err() != nil {
		return screen.Shown{}, ctx.Err()
	}
	if err != nil {
		c.Problem = fmt.Sprintf("Your documents cannot be shown: %v. Everything else works without them.", err)
	}
	c.Documents = list
	return screen.Shown{Blocks: Compose(c)}, nil
}

package home

import (
	"context"
	"time"

	"vademecum/app/document"
	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// latest is how many of the person's documents the page lists.
const latest = 3

// own is the section on the person's documents. Where there are none yet, it says how
// they come in and what for.
func own(c Contents) page.Section {
	s := page.Section{Title: language.Say("Your own documents")}
	switch {
	case c.Problem != "":
		s.Body = append(s.Body, paragraph(c.Problem))
		return s
	case len(c.Documents) == 0:
		s.Body = append(s.Body, paragraph(language.Say("Drop a meeting paper, a resolution, a Recommendation or a whole folder on this window. A moment later you read it here, every reference in it a link; its words are found from the box above, and every item says where your papers mention it.")),
			page.Row{Title: language.Say("What can be read, and where it is kept"), To: string(router.Documents)})
		return s
	}
	for _, d := range c.Documents[:min(latest, len(c.Documents))] {
		s.Body = append(s.Body, page.Row{
			Title: d.Title, Meta: language.Date(d.Imported.Local().Format(time.DateOnly)), To: d.ID,
			Note: language.Count(d.Passages, "%s passage", "%s passages") + " · " + language.Count(d.Mentions, "%s reference", "%s references"),
		})
	}
	s.Body = append(s.Body, page.Row{Title: language.Count(len(c.Documents), "All %s document, and how to add to them", "All %s documents, and how to add to them"), To: string(router.Documents)})
	return s
}

// ownLine says at the top of the page what can be done with documents, or how many
// there are.
func ownLine(c Contents) []page.Span {
	to := string(router.Documents)
	if n := len(c.Documents); n > 0 {
		return []page.Span{{Text: language.Count(n, "%s document of your own", "%s documents of your own"), To: to}}
	}
	return []page.Span{{Text: language.Say("Drop a document on this window to read it here with every reference a link"), To: to}}
}

// A Screen composes the first page with what is the person's own on it. What is nil is
// left out.
type Screen struct {
	Contents  Contents // of the catalogue
	Documents func(context.Context) ([]document.Stored, error)
	Marks     func(context.Context) (mark.Marks, error)
	News      *News
	Themes    func(context.Context) ([]Theme, error)
}

// Compose implements [screen.Screen]. A library that cannot be read takes nothing else
// from the page; nor does a comparison of snapshots that cannot be made, which has a page
// that says why.
func (s Screen) Compose(ctx context.Context, _ router.Route) (screen.Shown, error) {
	c := s.Contents
	var shown screen.Shown
	var err error
	if s.Documents != nil {
		c.Documents, err = s.Documents(ctx)
	}
	if s.Marks != nil && err == nil { // it is one library
		c.Marks, err = s.Marks(ctx)
	}
	if err != nil {
		c.Problem = language.Say("Your documents and marks cannot be shown: %s. Everything else works without them.", err)
	}
	if s.News != nil {
		c.News, shown.Sources, shown.Again = s.News.tell(ctx)
	}
	if s.Themes != nil {
		if list, err := s.Themes(ctx); err == nil {
			c.Themes = list
		}
	}
	shown.Blocks = Compose(c)
	return shown, ctx.Err()
}

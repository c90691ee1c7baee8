// Package lineage composes the page on all study groups of a Sector across study
// periods, and whose work was taken up by which. It knows nothing of Fyne.
package lineage

import (
	"context"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the route of this screen.
const Name = page.LineageRoute

// kind is what the head of the page says it is.
var kind = app.Kind(language.Later("study groups"))

// A Screen composes the page. Groups are the items of the catalogue that are study
// groups, in any order.
type Screen struct {
	Pages  app.Pages
	Groups []app.Item
}

// Groups leaves the study groups among some items.
func Groups(items []app.Item) []app.Item {
	var groups []app.Item
	for _, i := range items {
		if i.Kind == app.StudyGroup {
			groups = append(groups, i)
		}
	}
	return groups
}

// Compose implements [screen.Screen].
func (s Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	var list []page.Lineage
	var rest []page.Block
	sources := map[string]app.Source{}
	for _, g := range s.Groups {
		p, err := s.Pages.Page(ctx, g.ID)
		if err != nil {
			return screen.Shown{}, err
		}
		if l := page.GroupLineage(p); len(l.Lanes) > 0 {
			list = append(list, l)
			continue
		}
		rest = append(rest, page.Row{Code: language.Code(g.Code), Title: g.Title, To: g.ID, Cite: g.Cite})
		for _, key := range g.Cite.Sources {
			sources[key] = p.Sources[key]
		}
	}
	blocks := []page.Block{
		page.Head{Kind: kind, Code: language.Say("Lineage"), Title: language.Say("Study groups from one study period to the next")},
		page.Section{Title: language.Say("Study periods"), Count: language.Count(len(list), "%s group", "%s groups"), Body: []page.Block{
			page.Joined(list),
			page.Paragraph{Spans: []page.Span{{
				Text: language.Say("A group may have existed in a period in which no source was found to name it. The page of each group gives the sources."), Muted: true,
			}}},
		}},
	}
	if len(rest) > 0 {
		blocks = append(blocks, page.Section{Title: language.Say("Named in no study period that was read"), Short: 12, Body: rest})
	}
	return screen.Shown{Title: s.Called(route, ""), Blocks: blocks, Sources: sources}, nil
}

// Called implements [screen.Namer].
func (s Screen) Called(router.Route, string) string { return language.Say("Lineage of study groups") }

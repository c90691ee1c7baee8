// Package cite composes the pages on which citations are chosen and copied: an item, or
// one of its editions, or all items of a collection, in every style for people and every
// format for programs.
package cite

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/cite"
	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of this screen.
const Name = "cite"

// Marks has the collections of the person.
type Marks interface {
	Marks(ctx context.Context) (mark.Marks, error)
}

// Screen composes "cite/itu-t/X.509", "cite/itu-t/X.509@2019-10" and, for a collection
// by its number, "cite/collection/3".
type Screen struct {
	Pages app.Pages
	Marks Marks
}

// Collection is the route to the citations of a collection.
func Collection(n int64) router.Route { return router.Route(fmt.Sprintf("%s/collection/%d", Name, n)) }

// Compose implements [screen.Screen].
func (s Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	what := strings.TrimPrefix(string(route.Page()), Name+"/")
	if number, ok := strings.CutPrefix(what, "collection/"); ok {
		return s.collection(ctx, route, number)
	}
	p, err := s.Pages.Page(ctx, what)
	if err != nil {
		return screen.Shown{}, err
	}
	r := cite.Of(p, what)
	blocks := []page.Block{page.Head{
		Kind: p.Item.Kind, Code: language.Code(p.Item.Code), Title: language.Say("Cite as …"),
		Line: []page.Span{{Text: app.CitedTitle(p, app.CitedEdition(p, what))}, dot, {Text: language.Say("the page"), To: string(router.To(what))}},
	}}
	blocks = append(blocks, forms([]cite.Reference{r})...)
	blocks = append(blocks, editions(p, r.ID)...)
	return screen.Shown{Title: s.Called(route, p.Item.Code), Of: p.Item.Code, Blocks: blocks, Sources: p.Sources}, nil
}

// Called implements [screen.Namer], given a code or the name of a collection.
func (s Screen) Called(_ router.Route, of string) string {
	if of == "" {
		return ""
	}
	return language.Say("Cite %s", language.Code(of))
}

// collection composes the page on all that can be cited of a collection.
func (s Screen) collection(ctx context.Context, route router.Route, number string) (screen.Shown, error) {
	m, err := s.Marks.Marks(ctx)
	if err != nil {
		return screen.Shown{}, err
	}
	n, _ := strconv.ParseInt(number, 10, 64) // 0 is the number of none
	for _, c := range m.Collections {
		if c.N != n {
			continue
		}
		references, left, err := s.references(ctx, c)
		if err != nil {
			return screen.Shown{}, err
		}
		head := page.Head{Kind: app.Kind(language.Later("collection")), Code: c.Name, Title: language.Say("Cite as …"), Line: []page.Span{
			{Text: language.Count(len(references), "%s citation", "%s citations")}, dot, {Text: language.Say("the collection"), To: fmt.Sprintf("%s/%d", router.Marks, n)},
		}}
		blocks := []page.Block{head}
		if left > 0 {
			blocks = append(blocks, page.Paragraph{Spans: []page.Span{{Muted: true, Text: language.Count(left,
				"%s entry is a document of yours, or is not in this snapshot, and has no citation.",
				"%s entries are documents of yours, or are not in this snapshot, and have no citations.")}}})
		}
		return screen.Shown{Title: s.Called(route, c.Name), Of: c.Name, Blocks: append(blocks, forms(references)...)}, nil
	}
	return screen.Shown{}, fmt.Errorf("there is no collection %q: %w", number, app.ErrNotFound)
}

// references are those of a collection, in its order, and how many entries have none.
func (s Screen) references(ctx context.Context, c mark.Collection) (list []cite.Reference, left int, err error) {
	for _, e := range c.Entries {
		p, err := s.Pages.Page(ctx, e.Item)
		switch {
		case errors.Is(err, app.ErrNotFound):
			left++
		case err != nil:
			return nil, 0, err
		default:
			list = append(list, cite.Of(p, e.Item))
		}
	}
	return list, left, nil
}

var dot = page.Span{Text: " · ", Muted: true}

// editions are the rows from which another edition is chosen.
func editions(p *app.Page, chosen string) []page.Block {
	if len(p.Editions) < 2 {
		return nil
	}
	section := page.Section{Title: language.Say("Cite another edition"), Count: language.Number(len(p.Editions)), Short: 12}
	for _, e := range p.Editions {
		row := page.Row{Code: e.Code, Status: e.Status, To: Name + "/" + e.ID, Meta: app.PrintedDate(e.Date), Cite: e.Cite}
		if e.Part != app.PartEdition {
			row.Indent = 1
		}
		if e.ID == chosen {
			row.Note = language.Say("the one cited above")
		}
		section.Body = append(section.Body, row)
	}
	return []page.Block{section}
}

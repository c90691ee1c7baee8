// Package around composes the pages that show what is one step away from an item, as
// a graph. It knows nothing of Fyne.
package around

import (
	"context"
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of this screen: "around/itu-t/X.509".
const Name = "around"

// A Screen composes the graphs.
type Screen struct{ Pages app.Pages }

// Compose implements [screen.Screen].
func (s Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	id := strings.TrimPrefix(string(route.Page()), Name+"/")
	p, err := s.Pages.Page(ctx, id)
	if err != nil {
		return screen.Shown{}, fmt.Errorf("around %s: %w", id, err)
	}
	return screen.Shown{Title: s.Called(route, p.Item.Code), Of: p.Item.Code, Blocks: compose(p), Sources: p.Sources}, nil
}

// Called implements [screen.Namer], given the code of the item in the middle.
func (s Screen) Called(_ router.Route, of string) string {
	if of == "" {
		return ""
	}
	return language.Say("Around %s", language.Code(of))
}

// kind is what the heads of these pages say they are.
var kind = app.Kind(language.Later("one step away"))

func compose(p *app.Page) []page.Block {
	head := page.Head{
		Kind: kind, Code: language.Say("Around %s", language.Code(p.Item.Code)), Title: p.Item.Title, TitleNote: language.TitleNote(p.Item.TitleNote),
		Line: []page.Span{{Text: language.Say("the page of %s", language.Code(p.Item.Code)), To: p.Item.ID}}, Cite: p.Item.Cite,
	}
	g := page.Around(p)
	if len(g.Table()) == 0 {
		return []page.Block{head, page.Section{Title: language.Say("Links"), Body: []page.Block{page.Paragraph{Spans: []page.Span{{
			Text: language.Say("No source in this snapshot has a link from or to %s.", language.Code(p.Item.Code)), Muted: true,
		}}}}}}
	}
	return []page.Block{head, page.Section{
		Title: language.Say("Links"), Count: language.Facts(language.Count(len(p.Out), "%s from it", "%s from it"), language.Count(len(p.In), "%s to it", "%s to it")),
		Body: []page.Block{g},
	}}
}

// Package duties composes the pages on who is told to do what: the list of all
// addressees, and for each what the resolutions among the person's documents tell
// him, clause by clause. What the catalogue says of it in its own words stands in a
// section of its own.
package duties

import (
	"context"
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/app/duty"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of this screen.
const Name = "duties"

// A Catalogue has tasks that resolutions give, in its own words, with the sources
// they were read in.
type Catalogue interface {
	Tasks(ctx context.Context) ([]app.Task, map[string]app.Source, error)
}

// Screen composes the routes "duties" and "duties/<addressee>".
type Screen struct {
	Library   duty.Library // nil when there is none
	Catalogue Catalogue
}

// Compose implements [screen.Screen].
func (s Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	var clauses []duty.Clause
	var err error
	if s.Library != nil {
		if clauses, err = duty.Clauses(ctx, s.Library); err != nil {
			return screen.Shown{}, err
		}
	}
	tasks, sources, err := s.Catalogue.Tasks(ctx)
	if err != nil {
		return screen.Shown{}, err
	}
	all := duty.ByAddressee(clauses, tasks)
	name, one := strings.CutPrefix(string(route.Page()), Name+"/")
	if !one {
		return screen.Shown{Title: s.Called(route, ""), Blocks: list(all), Sources: sources}, nil
	}
	for _, a := range all {
		if a.Name == name {
			blocks, outline := addressee(a)
			return screen.Shown{Title: s.Called(route, ""), Blocks: blocks, Outline: outline, Sources: sources}, nil
		}
	}
	return screen.Shown{}, fmt.Errorf("nothing in your documents tells %q to do anything: %w", name, app.ErrNotFound)
}

// Called implements [screen.Namer].
func (s Screen) Called(route router.Route, _ string) string {
	if name, one := strings.CutPrefix(string(route.Page()), Name+"/"); one {
		return language.Say("Duties of %s", name)
	}
	return language.Say("Duties")
}

// to is the route to the duties of somebody.
func to(name string) string { return Name + "/" + name }

// kind is what the heads of these pages say they are.
var kind = app.Kind(language.Later("resolutions"))

// list is the page of all addressees.
func list(all []duty.Addressee) []page.Block {
	head := page.Head{Kind: kind, Code: language.Say("Duties"), Title: language.Say("Who is told to do what")}
	if len(all) == 0 {
		return []page.Block{head,
			page.Section{Title: language.Say("No resolutions yet"), Body: []page.Block{page.Paragraph{Spans: []page.Span{{
				Text: language.Say("Import resolutions, or the Final Acts of a conference. Their operative clauses are listed here by whom they tell to do something: a Director, a study group, Member States."),
			}}}}},
			page.Section{Title: language.Say("Start here"), Body: []page.Block{page.Row{Title: language.Say("Your documents"), To: string(router.Documents)}}},
		}
	}
	clauses, resolutions, tasks := map[string]bool{}, map[string]bool{}, map[string]bool{} // each may tell several
	section := page.Section{Title: language.Say("Addressees"), Count: language.Number(len(all))}
	for _, a := range all {
		for _, c := range a.Clauses {
			clauses[fmt.Sprint(c.Document.ID, c.Index)] = true
			resolutions[c.Resolution] = true
		}
		for _, t := range a.Tasks {
			tasks[fmt.Sprint(t.Resolution.ID, t.Text)] = true
		}
		section.Body = append(section.Body, page.Row{Title: a.Name, Meta: numbers(a), To: to(a.Name)})
	}
	var parts []string
	if n := len(clauses); n > 0 {
		parts = append(parts, language.Count(n, "%s clause of %s in your documents", "%s clauses of %s in your documents",
			language.Count(len(resolutions), "%s resolution", "%s resolutions")))
	}
	if n := len(tasks); n > 0 {
		parts = append(parts, language.Count(n, "%s task in the catalogue", "%s tasks in the catalogue"))
	}
	head.Line = []page.Span{{Text: language.Facts(parts...)}}
	return []page.Block{head, section}
}

// numbers says how much somebody is told as a row has room for it: "12 clauses · 3
// tasks".
func numbers(a duty.Addressee) string {
	var parts []string
	if n := len(a.Clauses); n > 0 {
		parts = append(parts, language.Count(n, "%s clause", "%s clauses"))
	}
	if n := len(a.Tasks); n > 0 {
		parts = append(parts, language.Count(n, "%s task", "%s tasks"))
	}
	return language.Facts(parts...)
}

// extent says how much somebody is told: "12 clauses of 4 resolutions".
func extent(a duty.Addressee) string {
	var parts []string
	if n := len(a.Clauses); n > 0 {
		parts = append(parts, language.Count(n, "%s clause of %s", "%s clauses of %s", language.Count(a.Resolutions(), "%s resolution", "%s resolutions")))
	}
	if n := len(a.Tasks); n > 0 {
		parts = append(parts, language.Count(n, "%s task in the catalogue", "%s tasks in the catalogue"))
	}
	return language.Facts(parts...)
}

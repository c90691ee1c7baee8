// Package check composes the pages on which the references of a draft are looked at:
// each with what it is, whether it is still in force, and what to do about it. The
// draft is a file, a text from the clipboard, or a document of the library. Of files
// and texts nothing is kept when the program ends.
package check

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/refs"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Name is the first part of the routes of this screen.
const Name = "check"

// A Draft is a text whose references are looked at.
type Draft struct {
	Name     string // of the file, or the title of the document
	ID       string // of a document of the library: "doc/3f9a0c417be2d518"; empty for others
	Document document.Document
	Mentions [][]refs.Mention // by the index of the passage
}

// A Source reads drafts. The errors are sentences for the person.
type Source interface {
	File(ctx context.Context, path string) (Draft, error)
	Text(ctx context.Context, text string) (Draft, error)
	Stored(ctx context.Context, id string) (Draft, error)
}

// mostTaken is how many files and texts are remembered, for those who go back.
const mostTaken = 16

// A Screen composes the routes "check", "check/doc/3f9a…" for a document of the
// library, and "check/1" for what was taken first.
type Screen struct {
	source Source
	pages  app.Pages

	mu    sync.Mutex // window and composer meet here
	taken map[int]taken
	last  int
}

// taken is a file or a text.
type taken struct{ path, text string }

// New makes the screen.
func New(source Source, pages app.Pages) *Screen {
	return &Screen{source: source, pages: pages, taken: map[int]taken{}}
}

// TakeFile and TakeText implement [screen.Taker].
func (s *Screen) TakeFile(path string) router.Route { return s.take(taken{path: path}) }

// TakeText remembers a text to be checked.
func (s *Screen) TakeText(text string) router.Route { return s.take(taken{text: text}) }

func (s *Screen) take(t taken) router.Route {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last++
	s.taken[s.last] = t
	delete(s.taken, s.last-mostTaken)
	return router.Route(fmt.Sprintf("%s/%d", Name, s.last))
}

// Compose implements [screen.Screen].
func (s *Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	what, given := strings.CutPrefix(string(route.Page()), Name+"/")
	if !given {
		return screen.Shown{Title: s.Called(route, ""), Blocks: start()}, nil
	}
	draft, err := s.read(ctx, what)
	if err != nil {
		return screen.Shown{}, err
	}
	return Look(ctx, draft, s.pages)
}

// Called implements [screen.Namer].
func (s *Screen) Called(route router.Route, of string) string {
	switch {
	case route.Page() == Name:
		return language.Say("Check references")
	case of == "":
		return ""
	}
	return called(of)
}

// called is what the page on the references of a draft is called.
func called(draft string) string { return language.Say("References of %s", draft) }

// read gets the draft that a route names.
func (s *Screen) read(ctx context.Context, what string) (Draft, error) {
	if strings.HasPrefix(what, "doc/") {
		return s.source.Stored(ctx, what)
	}
	n, _ := strconv.Atoi(what)
	s.mu.Lock()
	t, ok := s.taken[n]
	s.mu.Unlock()
	switch {
	case !ok:
		return Draft{}, errors.New(language.Say("what was checked here is not kept; drop the file or copy the text again"))
	case t.path != "":
		return s.source.File(ctx, t.path)
	}
	return s.source.Text(ctx, t.text)
}

// kind is what the heads of these pages say they are.
var kind = app.Kind(language.Later("reference check"))

// again are the ways to check the next draft.
func again() []page.Action {
	return []page.Action{
		{Label: language.Say("Check a file …"), Do: "check file"},
		{Label: language.Say("Check what is on the clipboard"), Do: "check clipboard"},
	}
}

// fact is a word with a sentence on it.
func fact(name string, says ...page.Span) page.Fact { return page.Fact{Name: name, Value: says} }

func plain(text string) page.Span { return page.Span{Text: text} }

// start is the page of who has not given a draft yet.
func start() []page.Block {
	return []page.Block{
		page.Head{Kind: kind, Code: language.Say("Check references"), Title: language.Say("Is what a draft refers to still in force?"), Actions: again()},
		page.Section{Title: language.Say("How"), Body: []page.Block{
			fact(language.Say("A file"), plain(language.Say("Drop it on this page, or choose it with the button: PDF, DOCX, HTML, Markdown, plain text, Akoma Ntoso."))),
			fact(language.Say("A text"), plain(language.Say("Copy it anywhere and press Ctrl+Shift+V."))),
			fact(language.Say("A document"), page.Within(
				language.Say("Open one of %s and choose “%s”.", page.Here, language.Say("Check its references")),
				page.Span{Text: language.Say("your documents"), To: string(router.Documents)},
			)...),
		}},
		page.Section{Title: language.Say("What is looked at"), Body: []page.Block{
			fact(language.Say("Superseded"), plain(language.Say("Another text or a newer edition has taken its place."))),
			fact(language.Say("Newer edition"), plain(language.Say("It is still in force, and so is a newer edition of it."))),
			fact(language.Say("Withdrawn"), plain(language.Say("It is not in force any more."))),
			fact(language.Say("No such edition"), plain(language.Say("The catalogue has the text, but not with that date, number or amendment."))),
			fact(language.Say("Edition not read"), plain(language.Say("The reference names its edition in words that the program does not read."))),
			fact(language.Say("Title differs"), plain(language.Say("What stands behind the reference as its title is not one that it bears or bore."))),
			fact(language.Say("Unknown"), plain(language.Say("The catalogue does not have it. It may exist all the same."))),
			page.Paragraph{Spans: []page.Span{{Text: language.Say("Nothing of a file or a text is kept, and nothing leaves this computer."), Muted: true}}},
		}},
	}
}

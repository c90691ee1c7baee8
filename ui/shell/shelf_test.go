package shell

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// A shelf is a library of documents of three chapters with ten paragraphs each. The
// document doc/a speaks of X.509 in its second paragraph. A file is imported as
// doc/<name without ending>; one named bad is refused.
type shelf struct {
	broken  bool
	hold    chan struct{} // keeps Search waiting until it is closed
	working chan struct{} // lets an import go on by a file for each value; nil lets it run

	mu     sync.Mutex
	titles map[string]string // by id
	asked  []string          // what Search was asked: "x509 [itu-t/X.509]"
}

func newShelf() *shelf { return &shelf{titles: map[string]string{"doc/a": "Draft on keys"}} }

// wet is what a broken shelf says.
const wet = "on the shelf is wet"

var errShelf = errors.New("everything " + wet)

func (l *shelf) stored(id string) document.Stored {
	return document.Stored{ID: id, Title: l.titles[id], Name: strings.TrimPrefix(id, "doc/") + ".txt", Passages: 33, Mentions: 1}
}

func (l *shelf) Import(ctx context.Context, paths []string, report func(Imported)) error {
	if l.broken {
		return errShelf
	}
	for i, path := range paths {
		if l.working != nil {
			select {
			case <-l.working:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		done := Imported{Path: path, Done: i + 1, Total: len(paths)}
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
		l.mu.Lock()
		switch id := "doc/" + name; {
		case name == "bad":
			done.Outcome, done.Err = Refused, errors.New("it is encrypted")
		case l.titles[id] != "":
			done.Outcome, done.Document = Known, l.stored(id)
		default:
			l.titles[id] = "Paper " + name
			done.Outcome, done.Document = Added, l.stored(id)
		}
		l.mu.Unlock()
		report(done)
	}
	return ctx.Err()
}

func (l *shelf) Reimport(ctx context.Context, report func(Imported)) error {
	for i, id := range []string{"doc/a", "doc/b"} {
		report(Imported{Path: id, Outcome: Renewed, Document: l.stored(id), Done: i + 1, Total: 2})
	}
	return nil
}

func (l *shelf) Reread(ctx context.Context, id, encoding string, report func(Imported)) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	done := Imported{Path: id, Outcome: Renewed, Document: l.stored(id), Done: 1, Total: 1}
	if l.asked = append(l.asked, id+" in "+encoding); encoding == "klingon" {
		done.Outcome, done.Err = Refused, errors.New("there is no encoding called klingon")
	}
	report(done)
	return nil
}

func (l *shelf) Forget(_ context.Context, id string) (document.Stored, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	gone := l.stored(id)
	if gone.Title == "" {
		return gone, app.ErrNotFound
	}
	delete(l.titles, id)
	return gone, nil
}

// Search finds "x509" and "waste" in one passage, "many" in 30, and nothing else.
func (l *shelf) Search(ctx context.Context, text string, limit int, named ...string) ([]document.Found, error) {
	if l.hold != nil {
		<-l.hold
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.asked = append(l.asked, strings.TrimSpace(fmt.Sprint(text, " ", named)))
	if l.broken {
		return nil, errShelf
	}
	count := map[string]int{"x509": 1, "waste": 1, "many": 30}[strings.TrimSpace(text)]
	var list []document.Found
	for i := range min(count, limit) {
		list = append(list, document.Found{
			Document: l.stored("doc/a"), Index: i + 2,
			Passage: document.Passage{Locator: fmt.Sprint("§", i+2), Kind: document.Paragraph, Text: "On waste and keys"},
			Words:   []document.Range{{From: 3, To: 8}},
		})
	}
	return list, nil
}

func (l *shelf) MentionsOf(_ context.Context, item string, limit int) ([]document.MentionedIn, int, error) {
	switch {
	case l.broken:
		return nil, 0, errShelf
	case item != "itu-t/X.509":
		return nil, 0, nil
	}
	return []document.MentionedIn{{
		Document: l.stored("doc/a"), Index: 2,
		Passage: document.Passage{Locator: "§2", Kind: document.Paragraph, Text: "As in X.509."},
		At:      []document.Range{{From: 6, To: 11}}, As: []string{"X.509"}, Details: []string{""},
	}}, 1, nil
}

// Compose makes the shelf the screen of its documents, too.
func (l *shelf) Compose(_ context.Context, route router.Route) (screen.Shown, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	title := l.titles[string(route.Page())]
	switch {
	case l.broken:
		return screen.Shown{}, errShelf
	case title == "":
		return screen.Shown{}, app.ErrNotFound
	}
	shown := screen.Shown{Title: title, Blocks: []page.Block{page.Head{Title: title}}}
	for n := range 30 {
		if n%10 == 0 {
			h := screen.Heading{Text: fmt.Sprint("Chapter ", n/10+1), Anchor: fmt.Sprint("chapter ", n/10+1), Level: 1}
			shown.Outline = append(shown.Outline, h)
			shown.Blocks = append(shown.Blocks, page.Passage{Anchor: h.Anchor, Heading: 1, Spans: []page.Span{{Text: h.Text}}})
		}
		anchor := fmt.Sprint("§", n+1)
		shown.Blocks = append(shown.Blocks, page.Passage{
			Anchor: anchor, Margin: fmt.Sprint(n + 1), Copy: anchor + " of " + title,
			Spans: []page.Span{{Text: strings.Repeat("A sentence that fills a line or two. ", 5)}},
		})
	}
	return shown, nil
}

// A listing is the screen that lists the documents of a shelf.
type listing struct{ *shelf }

func (l listing) Compose(_ context.Context, route router.Route) (screen.Shown, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.broken {
		return screen.Shown{}, errShelf
	}
	return screen.Shown{Title: "Your documents", Blocks: []page.Block{
		page.Head{Code: string(route), Title: fmt.Sprint(len(l.titles), " documents")},
	}}, nil
}

// A desk takes files and texts, and shows what it was given.
type desk struct{}

func (d *desk) TakeFile(path string) router.Route { return router.Route("check/file " + path) }
func (d *desk) TakeText(text string) router.Route { return router.Route("check/text " + text) }

func (d *desk) Compose(_ context.Context, route router.Route) (screen.Shown, error) {
	return screen.Shown{Title: "Check", Blocks: []page.Block{page.Head{Code: string(route)}}}, nil
}

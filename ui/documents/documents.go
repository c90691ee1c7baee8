// Package documents composes the pages on the person's library: the list of its
// documents, what is known of one, and the question before one is forgotten.
package documents

import (
	"context"
	"errors"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// Library is what the pages are made from. A library that does not exist yet has no
// documents.
type Library interface {
	Documents(ctx context.Context) ([]document.Stored, error)
	// Stored returns one document; [app.ErrNotFound] for an unknown id.
	Stored(ctx context.Context, id string) (document.Stored, error)
	// Stale counts the documents that were taken apart by other rules than today's.
	Stale(ctx context.Context) (int, error)
	// Place is the path of the file that holds it.
	Place() string
}

// A Screen composes "documents", "documents/doc/<hash>", "documents/encoding/doc/<hash>"
// and "documents/forget/doc/<hash>".
type Screen struct{ library Library }

// New makes the screen of a library.
func New(l Library) Screen { return Screen{l} }

// Compose makes a page.
func (s Screen) Compose(ctx context.Context, route router.Route) (screen.Shown, error) {
	rest := strings.TrimPrefix(strings.TrimPrefix(string(route.Page()), string(router.Documents)), "/")
	if rest == "" {
		return s.list(ctx)
	}
	id, forget := strings.CutPrefix(rest, "forget/")
	id, encode := strings.CutPrefix(id, "encoding/")
	d, err := s.library.Stored(ctx, id)
	switch {
	case err != nil:
		return screen.Shown{}, err
	case forget:
		return screen.Shown{Title: s.Called(route, d.Title), Of: d.Title, Blocks: question(d)}, nil
	case encode && d.Format.Encoded():
		return screen.Shown{Title: s.Called(route, d.Title), Of: d.Title, Blocks: encodings(d)}, nil
	}
	return screen.Shown{Title: d.Title, Blocks: details(d)}, nil
}

// Called implements [screen.Namer].
func (s Screen) Called(route router.Route, of string) string {
	what, _, _ := strings.Cut(strings.TrimPrefix(string(route.Page()), string(router.Documents)+"/"), "/")
	switch {
	case route.Page() == router.Documents:
		return language.Say("Your documents")
	case of == "":
		return ""
	case what == "forget":
		return language.Say("Forget %s", of)
	case what == "encoding":
		return language.Say("Encoding of %s", of)
	}
	return of
}

// list composes the list of all documents.
func (s Screen) list(ctx context.Context) (screen.Shown, error) {
	shown := screen.Shown{Title: s.Called(router.Documents, "")}
	all, err := s.library.Documents(ctx)
	if err != nil {
		return shown, err
	}
	if len(all) == 0 {
		shown.Blocks = empty()
		return shown, nil
	}
	stale, err := s.library.Stale(ctx)
	if err != nil && !errors.Is(err, app.ErrNotFound) {
		return shown, err
	}
	shown.Blocks = listed(all, stale, s.library.Place())
	return shown, nil
}

// imports are the two ways of bringing files in that are buttons.
func imports() []page.Action {
	return []page.Action{
		{Label: language.Say("Import a file …"), Do: "import files"},
		{Label: language.Say("Import a folder …"), Do: "import folder"},
	}
}

// What the heads of these pages say they are.
var (
	kind    = app.Kind(language.Later("document"))
	library = app.Kind(language.Later("library"))
)

// empty teaches what documents are here for.
func empty() []page.Block {
	return []page.Block{
		page.Head{
			Kind: library, Code: language.Say("Your documents"), Title: language.Say("Drop a file or a folder anywhere on this window"),
			Actions: imports(),
		},
		page.Section{Title: language.Say("What becomes of it"), Body: []page.Block{
			says(language.Say("It is taken apart into its paragraphs and clauses, and each of them has a name of its own: §41, considering e).")),
			says(language.Say("Every Recommendation, resolution, action line or goal it mentions becomes a link, and the page of each says where you have it mentioned.")),
			says(language.Say("Its words are found from the same box as everything else. Ctrl+M leaves only your documents.")),
		}},
		page.Section{Title: language.Say("What can be read"), Body: []page.Block{
			page.Fact{Name: language.Say("Formats"), Value: plain(language.Say("PDF with text in it, Word (.docx), HTML, Markdown, plain text in any usual encoding, Akoma Ntoso"))},
			page.Fact{Name: language.Say("Not readable"), Value: plain(language.Say("scanned pages, encrypted files, Word before 2007 (.doc): each says so, and what to do"))},
			page.Fact{Name: language.Say("Kept"), Value: plain(language.Say("in one file on this computer, which nothing leaves"))},
		}},
	}
}

// listed composes the list of documents, the one imported last first.
func listed(all []document.Stored, stale int, place string) []page.Block {
	passages, mentions := 0, 0
	for _, d := range all {
		passages += d.Passages
		mentions += d.Mentions
	}
	head := page.Head{
		Kind: library, Code: language.Say("Your documents"),
		Title: language.Count(len(all), "%s document", "%s documents"),
		Line: plain(language.Count(passages, "%s passage", "%s passages") + " · " + language.Count(mentions, "%s reference", "%s references") +
			" · " + language.Say("drop files on this window to add more")),
		Actions: imports(),
	}
	blocks := []page.Block{head}
	if stale > 0 {
		head.Actions = append(head.Actions[:len(head.Actions):len(head.Actions)], page.Action{Label: language.Say("Take apart again"), Do: "reimport"})
		blocks[0] = head
		blocks = append(blocks, says(language.Count(stale,
			"%s document was taken apart by an earlier program or with an earlier catalogue. This one may find more in it; the file itself is kept in the library.",
			"%s documents were taken apart by an earlier program or with an earlier catalogue. This one may find more in them; the files themselves are kept in the library.")))
	}
	section := page.Section{Title: language.Say("Last imported first")}
	for _, d := range all {
		section.Body = append(section.Body, row(d), page.Paragraph{Spans: []page.Span{
			{Text: d.Name + " · " + language.Say("imported %s", language.Date(d.Imported.Local().Format(time.DateOnly))) + " · ", Muted: true},
			{Text: language.Say("details"), To: string(router.Documents) + "/" + d.ID},
			{Text: " · ", Muted: true},
			{Text: language.Say("forget"), To: string(router.Forget(d.ID))},
		}})
	}
	return append(blocks, section, uses(),
		page.Section{Title: language.Say("Where they are"), Body: []page.Block{page.Fact{Name: language.Say("Library"), Value: plain(place)}}})
}

// uses are the screens that make something of documents.
func uses() page.Section {
	return page.Section{Title: language.Say("What can be done with them"), Body: []page.Block{
		page.Row{Title: language.Say("Who is told to do what"), Note: language.Say("the operative clauses of all resolutions among them, by addressee"), To: "duties"},
		page.Row{Title: language.Say("Check the references of a draft"), Note: language.Say("what has been superseded or withdrawn, and what does not exist"), To: "check"},
		page.Row{Title: language.Say("Compare two editions"), Note: language.Say("clause by clause, with the words that changed"), To: "compare"},
	}}
}

// row is the line on one document, which opens it.
func row(d document.Stored) page.Row {
	return page.Row{Title: d.Title, Meta: language.Format(d.Format), Note: extent(d), To: d.ID}
}

// extent says how much stands in a document.
func extent(d document.Stored) string {
	parts := []string{language.Count(d.Passages, "%s passage", "%s passages"), language.Count(d.Mentions, "%s reference", "%s references")}
	if d.Resolutions > 0 {
		parts = append(parts, language.Count(d.Resolutions, "%s resolution", "%s resolutions"))
	}
	if d.Pages > 0 {
		parts = append(parts, language.Count(d.Pages, "%s page", "%s pages"))
	}
	return strings.Join(parts, " · ")
}

func plain(text string) []page.Span { return []page.Span{{Text: text}} }

func says(text string) page.Block { return page.Paragraph{Spans: plain(text)} }

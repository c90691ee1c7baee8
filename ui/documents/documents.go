// Package documents composes the pages on the person's library: the list of its
// documents, what is known of one, and the question before one is forgotten.
package documents

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
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
		return screen.Shown{Title: "Forget " + d.Title, Blocks: question(d)}, nil
	case encode && d.Format.Encoded():
		return screen.Shown{Title: "Encoding of " + d.Title, Blocks: encodings(d)}, nil
	}
	return screen.Shown{Title: d.Title, Blocks: details(d)}, nil
}

// list composes the list of all documents.
func (s Screen) list(ctx context.Context) (screen.Shown, error) {
	shown := screen.Shown{Title: "Your documents"}
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
var imports = []page.Action{
	{Label: "Import a file …", Do: "import files"},
	{Label: "Import a folder …", Do: "import folder"},
}

// empty teaches what documents are here for.
func empty() []page.Block {
	return []page.Block{
		page.Head{
			Kind: "library", Code: "Your documents", Title: "Drop a file or a folder anywhere on this window",
			Actions: imports,
		},
		page.Section{Title: "What becomes of it", Body: []page.Block{
			says("It is taken apart into its paragraphs and clauses, and each of them has a name of its own: §41, considering e)."),
			says("Every Recommendation, resolution, action line or goal it mentions becomes a link, and the page of each says where you have it mentioned."),
			says("Its words are found from the same box as everything else. Ctrl+M leaves only your documents."),
		}},
		page.Section{Title: "What can be read", Body: []page.Block{
			page.Fact{Name: "Documents", Value: plain("PDF with text in it, Word (.docx), HTML, Markdown, plain text in any usual encoding, Akoma Ntoso")},
			page.Fact{Name: "Not", Value: plain("scanned pages, encrypted files, Word before 2007 (.doc): each says so, and what to do")},
			page.Fact{Name: "Where to", Value: plain("into one file on this computer, which nothing leaves")},
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
		Kind: "library", Code: "Your documents",
		Title: page.Count(len(all), "document", "documents"),
		Line: plain(page.Count(passages, "passage", "passages") + " · " + page.Count(mentions, "reference", "references") +
			" · drop files on this window to add to them"),
		Actions: imports,
	}
	blocks := []page.Block{head}
	if stale > 0 {
		head.Actions = append(head.Actions[:len(head.Actions):len(head.Actions)], page.Action{Label: "Take apart again", Do: "reimport"})
		blocks[0] = head
		blocks = append(blocks, says(fmt.Sprintf("%s taken apart by an earlier program or with an earlier catalogue. "+
			"This one may find more in them; the files themselves are kept in the library.", wereTaken(stale))))
	}
	section := page.Section{Title: "Imported last first"}
	for _, d := range all {
		section.Body = append(section.Body, row(d), page.Paragraph{Spans: []page.Span{
			{Text: d.Name + " · imported " + d.Imported.Local().Format("2006-01-02") + " · ", Muted: true},
			{Text: "details", To: string(router.Documents) + "/" + d.ID},
			{Text: " · ", Muted: true},
			{Text: "forget", To: string(router.Forget(d.ID))},
		}})
	}
	return append(blocks, section, uses,
		page.Section{Title: "Where they are", Body: []page.Block{page.Fact{Name: "Library", Value: plain(place)}}})
}

// uses are the screens that make something of documents.
var uses = page.Section{Title: "What can be done with them", Body: []page.Block{
	page.Row{Title: "Who is told to do what", Note: "the operative clauses of all resolutions among them, by addressee", To: "duties"},
	page.Row{Title: "Check the references of a draft", Note: "what has been superseded or withdrawn, and what does not exist", To: "check"},
	page.Row{Title: "Compare two editions", Note: "clause by clause, with the words that changed", To: "compare"},
}}

func wereTaken(n int) string {
	if n == 1 {
		return "1 document was"
	}
	return page.Count(n, "document", "documents") + " were"
}

// row is the line on one document, which opens it.
func row(d document.Stored) page.Row {
	return page.Row{Title: d.Title, Meta: string(d.Format), Note: extent(d), To: d.ID}
}

// extent says how much stands in a document.
func extent(d document.Stored) string {
	parts := []string{page.Count(d.Passages, "passage", "passages"), page.Count(d.Mentions, "reference", "references")}
	if d.Resolutions > 0 {
		parts = append(parts, page.Count(d.Resolutions, "resolution", "resolutions"))
	}
	if d.Pages > 0 {
		parts = append(parts, page.Count(d.Pages, "page", "pages"))
	}
	return strings.Join(parts, " · ")
}

func plain(text string) []page.Span { return []page.Span{{Text: text}} }

func says(text string) page.Block { return page.Paragraph{Spans: plain(text)} }

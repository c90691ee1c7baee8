package shell

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/ui/page"
	"vademecum/ui/reader"
	"vademecum/ui/router"
)

// windowTitle is the name of the program as it stands in the title of the window.
const windowTitle = "Vademecum"

// The pages below stand where an item's would, when there is none to show.

func message(title, sentence string, advice ...string) []page.Block {
	blocks := []page.Block{page.Head{Code: title, Title: sentence}}
	for _, a := range advice {
		blocks = append(blocks, paragraph(a))
	}
	return blocks
}

func failed(route router.Route, err error) loaded {
	l := loaded{route: route}
	switch {
	case errors.Is(err, app.ErrNotFound) && route.Screen() == router.Documents.Screen(), errors.Is(err, app.ErrNotFound) && route.IsDocument():
		l.Blocks = message("Not in your library", fmt.Sprintf("%s is not among your documents.", route.Page()),
			"Either it was forgotten, or it is in the library of another computer. Whoever has its file can import it.",
			"Ctrl+D lists your documents. Alt+Left goes back.")
	case errors.Is(err, app.ErrNotFound):
		l.Blocks = message("Not found", fmt.Sprintf("%s is not in this snapshot.", route),
			"Either the address has a mistake in it, or the text is newer than the snapshot.",
			"Ctrl+K returns to the box, to search for it by its number or title. Alt+Left goes back.")
	case route.IsDocument() || route.Screen() == router.Documents.Screen():
		l.Blocks = message("Not readable", "Your library could not be read.", sentence(err),
			"Everything else works without it. “vade doctor” in a terminal checks the library. Alt+Left goes back.")
	default:
		l.Blocks = message("Not readable", fmt.Sprintf("%s could not be read.", route),
			fmt.Sprintf("The snapshot answered: %v.", err),
			"“vade doctor” in a terminal checks the snapshot and restores it. Alt+Left goes back.")
	}
	return l
}

// notFound takes the notice of the search, which says what to try, and offers what
// is nearest to the query.
func notFound(query string, r search.Result) []page.Block {
	blocks := message("No results", cmp.Or(r.Notice, fmt.Sprintf("Nothing found for “%s”.", query)))
	for _, offer := range []struct{ says, words string }{
		{"Did you mean:", r.DidYouMean},
		{"Without its filters:", unfiltered(query)},
	} {
		if offer.words != "" {
			blocks = append(blocks, paragraph(offer.says), page.Words{List: []string{offer.words}})
		}
	}
	return append(blocks,
		paragraph("A number needs neither dots nor blanks, a resolution not even its body. For example:"),
		page.Words{List: []string{"x509", "res 44", "c7 health", "sdg 9c"}},
		page.Paragraph{Spans: []page.Span{{Text: "Esc empties the box.", Muted: true}}})
}

// noPassages says that the person's documents hold nothing of a query.
func noPassages(query string, r search.Result) []page.Block {
	if r.Understood != "" {
		return message("No passages", fmt.Sprintf("Documents are searched for words and items; this was understood as %s.", r.Understood))
	}
	rest, _ := cutMine(query)
	return append(message("No passages", fmt.Sprintf("None of your documents holds “%s”.", strings.TrimSpace(rest))),
		paragraph("Everywhere:"), page.Words{List: []string{strings.TrimSpace(rest)}},
		page.Paragraph{Spans: []page.Span{{Text: "Ctrl+M leaves your documents; Ctrl+D lists them.", Muted: true}}})
}

func paragraph(text string) page.Block { return page.Paragraph{Spans: []page.Span{{Text: text}}} }

// showLoading takes the place of a page that is slow in coming.
func (s *Shell) showLoading() {
	s.leave()
	s.showMessage(message("Opening …", ""))
}

// showMessage shows what is no page: nothing leads back to it.
func (s *Shell) showMessage(blocks []page.Block) {
	s.draw(plain("", blocks), reader.State{})
}

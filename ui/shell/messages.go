package shell

import (
	"cmp"
	"errors"
	"fmt"

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
	if errors.Is(err, app.ErrNotFound) {
		return loaded{route: route, blocks: message("Not found", fmt.Sprintf("%s is not in this snapshot.", route),
			"Either the address has a mistake in it, or the text is newer than the snapshot.",
			"Ctrl+K returns to the box, to search for it by its number or title. Alt+Left goes back.")}
	}
	return loaded{route: route, blocks: message("Not readable", fmt.Sprintf("%s could not be read.", route),
		fmt.Sprintf("The snapshot answered: %v.", err),
		"“vade doctor” in a terminal checks the snapshot and restores it. Alt+Left goes back.")}
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

func paragraph(text string) page.Block { return page.Paragraph{Spans: []page.Span{{Text: text}}} }

// showLoading takes the place of a page that is slow in coming.
func (s *Shell) showLoading() {
	s.leave()
	s.showMessage(message("Opening …", ""))
}

// showMessage shows what is no page: nothing leads back to it.
func (s *Shell) showMessage(blocks []page.Block) {
	s.draw(loaded{blocks: blocks}, reader.State{})
}

package shell

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/ui/language"
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

// ofTheLibrary are the screens of which all that is shown is the person's own.
var ofTheLibrary = []string{router.Documents.Screen(), router.Marks.Screen(), "briefing"}

func failed(route router.Route, err error) loaded {
	l := loaded{route: route}
	switch {
	case errors.Is(err, app.ErrNotFound) && route.Screen() == router.Documents.Screen(), errors.Is(err, app.ErrNotFound) && route.IsDocument():
		l.Blocks = message(language.Say("Not in your library"), language.Say("%s is not among your documents.", route.Page()),
			language.Say("Either it was forgotten, or it is in the library of another computer. Whoever has its file can import it."),
			language.Say("Ctrl+D lists your documents. Alt+Left goes back."))
	case errors.Is(err, app.ErrNotFound):
		l.Blocks = message(language.Say("Not found"), language.Say("%s is not in this snapshot.", route),
			language.Say("Either the address has a mistake in it, or the text is newer than the snapshot."),
			language.Say("Ctrl+K returns to the box, to search for it by its number or title. Alt+Left goes back."))
	case route.IsDocument() || slices.Contains(ofTheLibrary, route.Screen()):
		l.Blocks = message(language.Say("Not readable"), language.Say("Your library could not be read."), language.Whole(err),
			language.Say("Everything else works without it. “vade doctor” in a terminal checks the library. Alt+Left goes back."))
	case route.Screen() == router.Compare.Screen(), route.Screen() == check: // a file, or what is kept of it
		l.Blocks = message(language.Say("Not readable"), language.Whole(err), language.Say("Alt+Left goes back."))
	default:
		l.Blocks = message(language.Say("Not readable"), language.Say("%s could not be read.", route),
			language.Say("The snapshot answered: %s.", err),
			language.Say("“vade doctor” in a terminal checks the snapshot and restores it. Alt+Left goes back."))
	}
	return l
}

// notFound takes the notice of the search, which says what to try, and offers what
// is nearest to the query.
func notFound(query string, r search.Result) []page.Block {
	blocks := message(language.Say("No results"), cmp.Or(language.Sentence(r.Notice), language.Say("Nothing found for “%s”.", query)))
	for _, offer := range []struct{ says, words string }{
		{language.Say("Did you mean:"), r.DidYouMean},
		{language.Say("Without its filters:"), unfiltered(query)},
	} {
		if offer.words != "" {
			blocks = append(blocks, paragraph(offer.says), page.Words{List: []string{offer.words}})
		}
	}
	return append(blocks,
		paragraph(language.Say("A number needs neither dots nor blanks, a resolution not even its body. For example:")),
		page.Words{List: []string{"x509", "res 44", "c7 health", "sdg 9c"}},
		page.Paragraph{Spans: []page.Span{{Text: language.Say("Esc empties the box."), Muted: true}}})
}

// noPassages says that the person's documents hold nothing of a query.
func noPassages(query string, r search.Result) []page.Block {
	if !r.Plain() {
		return message(language.Say("No passages"), language.Say("Documents are searched for words and items; this was understood as %s.", r.Understood))
	}
	rest, _ := cutMine(query)
	return append(message(language.Say("No passages"), language.Say("None of your documents holds “%s”.", strings.TrimSpace(rest))),
		paragraph(language.Say("Everywhere:")), page.Words{List: []string{strings.TrimSpace(rest)}},
		page.Paragraph{Spans: []page.Span{{Text: language.Say("Ctrl+M leaves your documents; Ctrl+D lists them."), Muted: true}}})
}

func paragraph(text string) page.Block { return page.Paragraph{Spans: []page.Span{{Text: text}}} }

// showLoading takes the place of a page that is slow in coming.
func (s *Shell) showLoading() {
	s.leave()
	s.showMessage(message(language.Say("Opening …"), ""))
}

// showMessage shows what is no page: nothing leads back to it.
func (s *Shell) showMessage(blocks []page.Block) {
	s.draw(plain("", blocks), reader.State{})
}

package shell

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/app/search/plan"
	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/part"
	"vademecum/ui/router"
	"vademecum/ui/row"
	"vademecum/ui/theme"
)

const (
	mostQuick  = 30 // results that are asked for
	quickRows  = 5  // in sight at once
	quickWidth = 560
)

// A Quick is the quick look: a small window of the box and its results alone, for
// whoever writes in another program and wants a citation there. It is the box of the
// large window and its list; only its keys mean something else.
type Quick struct {
	config Config
	window fyne.Window
	open   func(router.Route) // in a large window
	told   func(string)       // a sentence on what was done

	box     *box
	results *results

	searching newest[search.Result]
	reading   newest[string]
	later     func() // asked for ahead of the results it is meant for; nil for nothing
}

// NewQuick fills a window, which stays hidden until [Quick.Show]. It calls open with
// the result that is to be shown in a large window, and told with what was copied. Of
// the config it needs Pages, Search and Do.
func NewQuick(window fyne.Window, config Config, open func(router.Route), told func(string)) *Quick {
	if config.Do == nil {
		config.Do = fyne.Do
	}
	q := &Quick{config: config, window: window, open: open, told: told}
	q.searching.do, q.reading.do = config.Do, config.Do
	q.box = newBox(q.typed, q.key)
	q.results = newResults(func() { q.act(q.copyCitation) }, q.openLarge, func(plan.Filter) {}, func() {})
	window.SetPadded(false)
	window.SetTitle(language.Say("Quick look") + " · " + windowTitle)
	gap := fynetheme.Padding()
	window.SetContent(part.NewPanel(container.NewBorder(
		container.New(layout.NewCustomPaddedLayout(gap, 0, gap, gap), q.box),
		newNote(language.Say("Enter copies the citation · Ctrl+Enter opens the page · Esc closes")).content(),
		nil, nil, q.results.content)))
	least := window.Content().MinSize()
	window.Resize(fyne.NewSize(quickWidth, least.Height+quickRows*row.Height+theme.Gap))
	window.CenterOnScreen()
	window.SetCloseIntercept(q.close)
	canvas := window.Canvas()
	canvas.SetOnTypedRune(func(r rune) { canvas.Focus(q.box); q.box.TypedRune(r) })
	canvas.SetOnTypedKey(func(e *fyne.KeyEvent) { canvas.Focus(q.box); q.box.TypedKey(e) })
	return q
}

// Show brings the quick look before the other windows, with words in its box.
func (q *Quick) Show(words string) {
	q.box.put(words)
	q.typed(words)
	q.window.Show()
	q.window.RequestFocus()
	q.window.Canvas().Focus(q.box)
}

// close hides it, to be at hand at once when it is wanted again.
func (q *Quick) close() {
	q.drop()
	q.window.Hide()
}

// drop forgets what was asked for and has not come yet.
func (q *Quick) drop() {
	q.searching.drop()
	q.reading.drop()
	q.later = nil
}

// End closes it for good.
func (q *Quick) End() {
	q.drop()
	q.window.Close()
}

// typed lists what is found for the text of the box.
func (q *Quick) typed(text string) {
	q.later = nil
	q.reading.drop()
	if strings.TrimSpace(text) == "" {
		q.searching.drop()
		q.results.fill(nil)
		q.results.caption.say(language.Say("What do you want to cite?"))
		return
	}
	q.searching.ask(func(ctx context.Context) (search.Result, error) {
		found, err := q.config.Search.Search(ctx, text, mostQuick)
		return found.Counted(), err
	}, nothing, func(found search.Result, err error) {
		q.results.fill(rowsOf(found.Hits))
		q.results.caption.say(resultsFound(len(found.Hits), total(found.Facets)))
		switch {
		case err != nil:
			q.results.caption.say(language.Say("The search failed: %v", err))
		case len(found.Hits) == 0 && !found.Notice.Empty():
			q.results.caption.say(language.Sentence(found.Notice))
		}
		if later := q.later; later != nil {
			q.later = nil
			later()
		}
	})
}

// key carries out the keys of the quick look. No other key of the window works in it.
func (q *Quick) key(_ keys.Place, modifier fyne.KeyModifier, name fyne.KeyName) bool {
	if c, _ := keys.Find(keys.Quick, modifier, name); c != keys.OfQuick {
		return false
	}
	switch name {
	case fyne.KeyDown:
		q.results.move(1)
	case fyne.KeyUp:
		q.results.move(-1)
	case fyne.KeyPageDown:
		q.results.move(quickRows)
	case fyne.KeyPageUp:
		q.results.move(-quickRows)
	case fyne.KeyEscape:
		q.close()
	default: // Enter, with or without more
		if modifier != 0 || keys.Shifted() {
			q.act(q.openLarge)
		} else {
			q.act(q.copyCitation)
		}
	}
	return true
}

// act does something with the result under the cursor, once those of what was typed
// last are there.
func (q *Quick) act(do func(router.Route)) {
	if q.searching.busy() {
		q.later = func() { q.act(do) }
		return
	}
	if to, ok := q.results.selected(); ok {
		do(to)
	}
}

// openLarge shows a result in a large window.
func (q *Quick) openLarge(to router.Route) {
	q.close()
	q.open(to)
}

// copyCitation copies the citation of a result, by the edition that was asked for if
// one was, and closes.
func (q *Quick) copyCitation(to router.Route) {
	q.reading.ask(func(ctx context.Context) (string, error) {
		p, err := q.config.Pages.Page(ctx, string(to))
		if err != nil {
			return "", err
		}
		return app.CitationOf(p, string(to)), nil
	}, nothing, func(citation string, err error) {
		if err != nil {
			q.results.caption.say(language.Say("%s could not be read: %v", to, err))
			return
		}
		fyne.CurrentApp().Clipboard().SetContent(citation)
		q.close()
		q.told(language.Say("Copied: %s", citation))
	})
}

// Settled reports whether everything asked for so far is shown.
func (q *Quick) Settled() bool { return !q.searching.busy() && !q.reading.busy() }

// Query is the text in its box.
func (q *Quick) Query() string { return q.box.Text }

// Listed are the routes of its results, best first.
func (q *Quick) Listed() []router.Route {
	var routes []router.Route
	for _, h := range q.results.hits {
		routes = append(routes, h.route)
	}
	return routes
}

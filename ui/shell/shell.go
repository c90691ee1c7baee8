// Package shell is the window: the box with its results at the left, the page at
// the right, the bar above and the status line below. It carries the keys out
// and keeps the walk through the pages.
//
// All of it runs on Fyne's thread. Searching and reading the snapshot do not:
// they go through [newest], one for the results and one for the page.
//
// The page at the right is either open or a preview. Open pages are where the
// history stands. A preview shows the result under the cursor of the list, and
// the history knows nothing of it: walking down twenty results leaves no trail
// of twenty pages. Enter, a click or going into the page opens what is previewed.
//
// Where to begin reading: [Shell.furnish] puts the window together, out of the pieces of
// package part, page view and find bar. What is typed comes to [Shell.typed], a page that
// is asked for to [Shell.Open], a file to [Shell.Import], a change of the marks to
// [Shell.changeMarks]. Keys are carried out in commands.go, buttons of pages in verbs.go.
package shell

import (
	"context"
	"errors"
	"net/url"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/mark"
	"vademecum/app/search"
	"vademecum/ui/find"
	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/part"
	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/screen"
	"vademecum/ui/theme"
)

// Searcher answers what is typed. [search.Index] does.
type Searcher interface {
	Search(ctx context.Context, query string, limit int) (search.Result, error)
}

// Config is what a window needs of the rest of the program.
type Config struct {
	Pages     app.Pages
	Search    Searcher
	Screens   map[string]screen.Screen                 // by the first part of their routes
	Documents Documents                                // nil where there is no library
	Marks     Notebook                                 // nil where there is no library
	Desk      Desk                                     // nil where this is the only window there can be
	Item      func(id string) (item app.Item, ok bool) // what a link leads to, at once; may be nil

	// Passage is the anchor of the passage that a link leads to; empty where its
	// document has no such passage. May be nil.
	Passage func(ctx context.Context, on mark.Target) (anchor string, err error)

	// In the language of the moment:
	Home   func() []page.Block // the first page; may be nil
	Status func() string       // what the status line says of the snapshot; may be nil

	Notice app.Sentence // what the person has to know first; may be empty
	Mode   theme.Mode

	Session Session       // how the window was left; may be empty
	Keep    func(Session) // is given the session soon after it changes, and at the end; may be nil

	// Do runs a function on the window's thread, soon; fyne.Do unless set.
	Do func(func())
}

// A Shell is one window's content and state.
type Shell struct {
	config Config
	window fyne.Window

	bar     *bar
	box     *box
	remark  *remarkLine
	results *results
	page    *reader.Reader
	find    *find.Bar
	status  *status
	palette *palette
	strip   *part.Strip
	halves  *part.Split

	*tab             // the one that is shown: tabs[at]
	tabs      []*tab // from left to right
	at        int
	closed    []closedTab    // oldest first
	opened    []app.Item     // items opened in this session, newest first
	later     []keys.Command // given ahead of the results they are meant for
	refilling bool           // the box is given the query of a tab, which nobody types
	unkept    *time.Timer    // for changes of the session to be kept; nil when there are none
	handlers  map[keys.Command]func()
	language  string // the one that was chosen, by its tag; empty for that of the system

	searching  newest[answer]
	passing    newest[[]document.Found]
	loading    newest[loaded]
	marking    marking
	complained bool // that the library cannot be used

	asking    *dialog.FileDialog // the dialog that is open; nil when none is
	progress  *progress
	importing *importing // nil when nothing is imported
	imported  []Imported // what became of the files imported last
}

// A stance says how the page at the right, or the one being read for it, came
// there.
type stance int

const (
	standing   stance = iota // the history stands on it
	opening                  // it is on its way into the history
	previewing               // the list shows it; the history stands elsewhere
)

// New fills a window and goes to the first page.
func New(window fyne.Window, config Config) *Shell {
	if config.Do == nil {
		config.Do = fyne.Do
	}
	if config.Home == nil {
		config.Home = func() []page.Block { return nil }
	}
	if config.Status == nil {
		config.Status = func() string { return "" }
	}
	fyne.CurrentApp().Settings().SetTheme(theme.New(config.Mode)) // before anything is drawn in its colours
	first := &tab{}
	s := &Shell{config: config, window: window, tab: first, tabs: []*tab{first}}
	s.searching.do, s.passing.do, s.loading.do = config.Do, config.Do, config.Do
	s.marking.reading.do, s.marking.finding.do = config.Do, config.Do
	s.handlers = s.commands()
	s.language = config.Session.Language
	s.furnish()
	window.SetOnDropped(func(_ fyne.Position, dropped []fyne.URI) { s.Drop(paths(dropped)) })
	s.resume(config.Session)
	return s
}

// furnish fills the window with all that it is made of, in the language in use.
func (s *Shell) furnish() {
	window, config := s.window, s.config
	s.page = reader.New(reader.Callbacks{
		OnOpen:    func(id string) { s.Open(router.To(id)) },
		OnAside:   func(id string) { s.aside(router.To(id)) },
		OnAddress: s.openAddress,
		OnSearch:  s.Type,
		OnCopy:    s.copyText,
		OnEscape:  s.toList,
		OnType:    s.typeOn,
		OnKey:     func(e *fyne.KeyEvent) { s.key(keys.Page, 0, e.Name) },
		OnDo:      s.do,
		OnScroll:  func() { s.followPage(); s.changed() },
		OnFocus:   func() { s.bar.star.Refresh() },
		OnGained:  s.used,
		Item:      s.called,
	})
	s.find = find.New(s.page, func(m fyne.KeyModifier, name fyne.KeyName) bool { return s.key(keys.Anywhere, m, name) },
		func() { window.Canvas().Focus(s.page) })
	s.box = newBox(s.typed, s.key)
	s.box.gained = s.used
	s.box.undoes = func() bool { return s.box.Text != "" && !s.marking.newer }
	s.remark = newRemarkLine(s.Type)
	s.results = newResults(s.tapped, s.resultAside, s.narrow, s.turnMine)
	s.results.marks.tapped = s.turnMarks
	meanings := keys.InWords()
	s.results.offers.meanings, s.results.offers.has = meanings, s.opens
	s.results.offers.tapped = func(c keys.Command) { s.focusBox(); s.press(c) }
	s.results.caption.remark.offered = s.Type
	s.remark.echo = s.results.caption.remarked
	s.status = newStatus(config.Status)
	s.progress = newProgress(s.stopImport, s.endImport, func() { window.Content().Refresh() })
	s.strip = part.NewStrip(s.showTab, s.closeTabAt, s.newTab, func() { window.Content().Refresh() })
	s.palette = newPalette(window.Canvas(), meanings, s.buttons, s.take)
	s.bar = newBar(s)

	s.halves = part.NewSplit(part.NewPanel(s.results.content), container.NewBorder(s.find.Content, s.strip.Content, nil, nil, s.page), s.changed)
	window.SetContent(part.NewFrame(s.resized, part.NewPanel(s.bar.content),
		s.halves.Content,
		part.NewPanel(s.status.content(language.Sentence(config.Notice), s.progress.content))))
	s.listen(window.Canvas())
}

// Start opens what the command line names: an item by its id, or else whatever
// typing the same words finds.
func (s *Shell) Start(words string) {
	if words == "" {
		return
	}
	if s.history.Here().Route != router.Home || s.history.CanBack() || s.query != "" { // another's place
		s.newTab()
	}
	if mark.IsLink(words) {
		s.openLink(words)
		return
	}
	route := router.Route(words)
	if l, ok := s.atHand(route); ok {
		s.loading.drop() // the first page is no longer waited for
		s.arrive(l)
		return
	}
	s.stance = opening
	s.loading.askBriefly(func(ctx context.Context) (loaded, error) { return s.load(ctx, route) }, nothing, // the first page is not to flash up
		func(l loaded, err error) {
			switch {
			case err == nil:
				s.arrive(l)
			case errors.Is(err, app.ErrNotFound) && s.config.Screens[route.Screen()] == nil:
				s.Type(words)
				s.press(keys.Open)
			default:
				s.arrive(failed(route, err))
			}
		})
}

// Type puts words into the box as if they were typed.
func (s *Shell) Type(words string) {
	s.focusBox()
	s.box.put(words)
}

// typeOn takes a letter typed where nothing could take it: it goes into the box.
func (s *Shell) typeOn(r rune) {
	s.focusBox()
	s.box.TypedRune(r)
}

// toList gives the keyboard from the page to the box, above the list.
func (s *Shell) toList() {
	s.halves.Turn(false)
	s.focusBox()
}

// resized puts the remark where there is room for it.
func (s *Shell) resized(width float32) {
	narrow := width < part.TwoPanes
	if s.results.caption.take(narrow); narrow {
		s.remark.Hide()
	} else {
		s.remark.Show()
	}
	s.changed()
}

func (s *Shell) focusBox() { s.window.Canvas().Focus(s.box) }

func (s *Shell) openAddress(address string) {
	u, err := url.Parse(address)
	if err == nil && u.Scheme != "https" && u.Scheme != "http" {
		err = &url.Error{Op: "open", URL: address, Err: url.InvalidHostError(u.Host)}
	}
	if err == nil {
		err = fyne.CurrentApp().OpenURL(u)
	}
	if err != nil {
		s.copyText(address)
		s.status.say(language.Say("No browser could be opened. The address is on the clipboard: %s", address))
		return
	}
	s.status.say(language.Say("Opened in the browser: %s", address))
}

func (s *Shell) copyText(text string) {
	fyne.CurrentApp().Clipboard().SetContent(text)
	s.status.say(language.Say("Copied: %s", text))
}

func nothing() {}

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
package shell

import (
	"context"
	"net/url"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/ui/keys"
	"vademecum/ui/page"
	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/theme"
)

// Searcher answers what is typed. [search.Index] does.
type Searcher interface {
	Search(ctx context.Context, query string, limit int) (search.Result, error)
}

// Config is what a window needs of the rest of the program.
type Config struct {
	Pages  app.Pages
	Search Searcher
	Home   []page.Block // the first page
	Status string       // what the status line says of the snapshot
	Notice string       // a sentence the person has to know first; may be empty
	Mode   theme.Mode

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
	status  *status

	history  router.History[reader.State]
	stance   stance
	shown    router.Route   // what stands at the right; "" for a message
	current  *app.Page      // the page shown, when it is an item's
	drawn    []page.Block   // what the reader was given last
	opened   []app.Item     // items opened in this session, newest first
	query    string         // what the results answer, or will
	later    []keys.Command // given ahead of the results they are meant for
	handlers map[keys.Command]func()

	searching newest[answer]
	loading   newest[loaded]
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
	fyne.CurrentApp().Settings().SetTheme(theme.New(config.Mode)) // before anything is drawn in its colours
	s := &Shell{config: config, window: window}
	s.searching.do, s.loading.do = config.Do, config.Do
	s.handlers = s.commands()
	s.page = reader.New(reader.Callbacks{
		OnOpen:    func(id string) { s.Open(router.To(id)) },
		OnAddress: s.openAddress,
		OnSearch:  s.Type,
		OnCopy:    s.copyText,
		OnEscape:  s.focusBox,
		OnType:    s.typeOn,
		OnKey:     func(e *fyne.KeyEvent) { s.key(keys.Page, 0, e.Name) },
	})
	s.box = newBox(s.typed, s.key)
	s.remark = newRemarkLine(s.Type)
	s.results = newResults(s.tapped, s.narrow)
	s.status = newStatus(config.Status)
	s.bar = newBar(s)

	window.SetContent(container.New(&frame{}, newPanel(s.bar.content), newSplit(newPanel(s.results.content), s.page),
		newPanel(s.status.content(config.Notice))))
	s.listen(window.Canvas())
	s.arrive(loaded{route: router.Home, blocks: config.Home})
	s.focusBox()
	return s
}

// Start opens what the command line names: an item by its id, or else whatever
// typing the same words finds.
func (s *Shell) Start(words string) {
	if words == "" {
		return
	}
	s.stance = opening
	s.loading.ask(func(ctx context.Context) (loaded, error) { return s.load(ctx, router.Route(words)) }, nothing,
		func(l loaded, err error) {
			if err != nil {
				s.Type(words)
				s.press(keys.Open)
				return
			}
			s.arrive(l)
		})
}

// Type puts words into the box as if they were typed.
func (s *Shell) Type(words string) {
	s.focusBox()
	s.box.SetText(words)
	s.box.CursorColumn = len([]rune(words))
	s.box.Refresh()
}

// typeOn takes a letter typed where nothing could take it: it goes into the box.
func (s *Shell) typeOn(r rune) {
	s.focusBox()
	s.box.TypedRune(r)
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
		s.status.say("No browser could be opened. The address is on the clipboard: " + address)
		return
	}
	s.status.say("Opened in the browser: " + address)
}

func (s *Shell) copyText(text string) {
	fyne.CurrentApp().Clipboard().SetContent(text)
	s.status.say("Copied: " + text)
}

func nothing() {}

package main

import (
	"cmp"
	"context"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	fyneapp "fyne.io/fyne/v2/app"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/assets"
	"vademecum/cmd/vademecum/once"
	"vademecum/data/akn"
	"vademecum/data/library"
	"vademecum/data/snapshot"
	"vademecum/ui/around"
	"vademecum/ui/briefing"
	"vademecum/ui/changes"
	"vademecum/ui/check"
	"vademecum/ui/cite"
	"vademecum/ui/compare"
	"vademecum/ui/document"
	"vademecum/ui/documents"
	"vademecum/ui/duties"
	"vademecum/ui/home"
	"vademecum/ui/language"
	"vademecum/ui/language/desktop"
	"vademecum/ui/lineage"
	"vademecum/ui/marks"
	"vademecum/ui/matrix"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
	"vademecum/ui/tour"
)

// metadata is what Fyne is told of the program. Under an id it would keep a file of
// preferences, of which there are none; a name keeps it from taking the id out of
// FyneApp.toml where that lies nearby. That everything goes through fyne.Do, which the
// tests of the window see to, spares it the look at the stack with each refresh, a
// tenth of the work of a keystroke.
var metadata = fyne.AppMetadata{Name: "Vademecum", Migrations: map[string]bool{"fyneDo": true}}

// run opens the snapshot and the windows, and returns when the last of them is closed.
func run(a arguments) error {
	first, err := once.Start(meetingPlace(), a.asked())
	switch {
	case err != nil: // no place to meet another start in, and no reason not to start
		first = nil
	case first == nil:
		return nil // the program that runs already shows them
	default:
		defer first.Close()
	}
	beFrugal()
	last, trouble := lastSession(a)
	unspoken, err := desktop.Begin(last.Windows[len(last.Windows)-1].Language)
	if err != nil {
		return err
	}
	mine := &own{place: library.Place()}
	defer mine.close()
	catalogue := read(bundled, mine)
	defer catalogue.close()
	if err := checkDisplay(); err != nil {
		return err
	}
	fyneapp.SetMetadata(metadata)
	program := fyneapp.NewWithID("")
	keep := newKeeper(sessionFile())
	d, err := open(program, catalogue, last, keep.keep)
	if err != nil {
		return err
	}
	d.ended = func() { endSoon(keep.close) }
	endWhenTold(keep.close)
	keep.complain(func(err error) { fyne.Do(func() { d.used().shell.Say(language.Error(err)) }) })
	if trouble != nil {
		d.used().shell.Say(language.Error(trouble))
	} else if unspoken != "" {
		d.used().shell.Say(unspoken)
	}
	d.answer(a.asked())
	if first != nil {
		first.Hear(func(asked string) { fyne.Do(func() { d.hear(asked) }) })
	}
	program.Run()
	d.over.Store(true)
	keep.close()
	return nil
}

// meetingPlace is the folder in which starts on one display find one another; a window
// on another display would be no use to whoever sits at this one.
func meetingPlace() string {
	display := cmp.Or(os.Getenv("WAYLAND_DISPLAY"), os.Getenv("DISPLAY"), "own")
	return filepath.Join(filepath.Dir(library.Place()), "running", url.PathEscape(display))
}

// open opens the windows over a catalogue that is still being read, as they were left in a
// session, and has the session kept.
func open(program fyne.App, catalogue *loading, last session, keep func(session)) (*desk, error) {
	program.SetIcon(assets.Icon)
	others, used := last.Windows[:len(last.Windows)-1], last.Windows[len(last.Windows)-1]
	program.Settings().SetTheme(theme.New(used.Theme))
	fonts := readFonts()
	window := program.NewWindow("Vademecum")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(used.Width, used.Height))
	window.CenterOnScreen()
	err := show(window)
	<-fonts
	if err != nil {
		return nil, err
	}
	bePrompt(program)

	config, err := catalogue.wait()
	if err != nil {
		return nil, err
	}
	d := &desk{program: program, config: config, keep: keep}
	d.config.Do = d.do
	for _, left := range others {
		d.another(left)
	}
	d.fill(window, used)
	if len(others) > 0 {
		d.used().shell.Raise()
	}
	return d, nil
}

// readCatalogue makes of a snapshot what the window shows and searches, and sets the
// screens up over it and the person's library.
func readCatalogue(store *snapshot.Store, mine *own) (shell.Config, error) {
	entries, err := store.Entries(context.Background())
	if err != nil {
		return shell.Config{}, err
	}
	meta := store.Meta()
	editions := meta.Rows["editions"]
	all, index := search.Items(entries), search.New(entries, store)
	mine.extraction = library.Extractor(meta.State(), search.WithTwins(index.Item, entries))
	item := func(id string) (app.Item, bool) { // by the id of an edition, too
		if i, known := index.Item(id); known {
			return i, true
		}
		return index.Item(string(router.To(id).Item()))
	}
	tours, err := store.Tours(context.Background())
	if err != nil {
		return shell.Config{}, err
	}
	contents := home.Contents{Catalogue: home.Read(all), Retrieved: meta.Date, Editions: editions, Tours: func() []page.Block { return tour.Rows(tours) }, Views: views}
	changed := changes.New(store, mine)
	return shell.Config{
		Pages:  store,
		Search: index,
		Screens: map[string]screen.Screen{
			"home": home.Screen{
				Contents: contents, Documents: mine.Documents, Marks: mine.Marks, News: home.NewNews(changed.News), Themes: themes(store, all, item),
			},
			"documents": documents.New(mine),
			"doc":       &document.Screen{Open: mine.Read, Item: item, Marks: mine.marksOn, Write: akn.Save},
			marks.Name:  marks.Screen{Library: mine, Item: item, Out: takeOut},
			cite.Name:   cite.Screen{Pages: store, Marks: mine},
			briefing.Name: briefing.Screen{
				Pages: store, Library: mine, Snapshot: meta.Date, Today: func() string { return time.Now().Format(time.DateOnly) },
			},
			check.Name:   check.New(drafts{mine}, store),
			compare.Name: &compare.Screen{Library: mine, Read: drafts{mine}.Document},
			tour.Name:    tour.Screen{Catalogue: store},
			duties.Name:  duties.Screen{Library: mine, Catalogue: store},
			changes.Name: changed,
			matrix.Name:  matrix.New(store),
			lineage.Name: lineage.Screen{Pages: store, Groups: lineage.Groups(all)},
			around.Name:  around.Screen{Pages: store},
		},
		Documents: mine,
		Marks:     notebook{mine},
		Passage:   mine.passage,
		Item:      item,
		Home:      func() []page.Block { return home.Compose(contents) },
		Status: func() string {
			return language.Facts(language.Say("snapshot %s", meta.Date), language.Count(editions, "%s edition", "%s editions"))
		},
		Notice: store.Notice(),
	}, nil
}

// views are the rows of the first page that lead to pictures and overviews.
func views() []page.Block {
	return []page.Block{
		page.Row{Title: language.Say("Which action line contributes to which goal: the matrix"), To: matrix.Name},
		page.Row{Title: language.Say("The lineage of the study groups"), To: lineage.Name},
		page.Row{Title: language.Say("What changed since an older snapshot"), To: changes.Name},
	}
}

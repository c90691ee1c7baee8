package shell

import (
	"context"
	"sync"

	"fyne.io/fyne/v2"

	"vademecum/app/mark"
	"vademecum/assets"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// Marking is done with the window's thread free: the library may be on a slow disk, or
// another program may be writing to it. Changes are made one after the other. Each says
// at the foot of the window what it did or why it did not, and then the page is read
// anew, because it tells of its marks.

// marking is what the window knows of the marks, and is doing to them.
type marking struct {
	order   sync.Mutex         // held by the change that is being made, off the window's thread
	pending int                // changes that are asked for and not told of yet
	reading newest[mark.Marks] // on what is shown
	finding newest[mark.Marks] // that answer the query
	shown   mark.Marks         // on what is shown
	of      string             // the item that these are on

	sheet   *sheet            // that is being written on; nil when none is
	chooser *chooser          // of a collection; nil when none is open
	before  fyne.Focusable    // what had the keyboard before either
	drafts  map[string]string // sheets laid aside, by their titles
	newer   bool              // the marks were changed after something was typed last
}

// subject is what a mark made now is on: the passage in focus, else the item, the edition
// of it or the document that is shown. There is none on pages of other kinds.
func (s *Shell) subject() (of mark.Subject, ok bool) {
	switch {
	case s.current != nil:
		i := s.shownItem()
		return mark.Subject{Target: mark.Target{Item: i.ID}, Code: i.Code, Title: i.Title}, true
	case s.shown.IsDocument() && s.title != "":
		of = mark.Subject{Target: mark.Target{Item: string(s.shown.Page())}, Title: s.title}
		if at := s.page.Standing(); at != "" {
			if p, found := passageNamed(s.drawn, func(p page.Passage) bool { return p.Anchor == at }); found && p.On.Item != "" {
				of.Target = p.On
			}
		}
		return of, true
	}
	return of, false
}

// passageNamed finds a passage of a page.
func passageNamed(blocks []page.Block, is func(page.Passage) bool) (page.Passage, bool) {
	for _, b := range blocks {
		if p, ok := b.(page.Passage); ok && is(p) {
			return p, true
		}
	}
	return page.Passage{}, false
}

// markable gives what to mark, or says that there is nothing.
func (s *Shell) markable() (mark.Subject, bool) {
	of, ok := s.subject()
	if !ok {
		s.status.say(language.Say("There is nothing to mark on this page: open an item or a document first."))
	}
	return of, ok
}

// turnStar puts a star on what is shown, or takes it away.
func (s *Shell) turnStar() {
	of, ok := s.markable()
	if !ok {
		return
	}
	s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
		m, err := l.MarksOn(ctx, of.Item)
		if err != nil {
			return "", err
		}
		if m.Starred(of.Target) {
			return deletedBy(l.Unstar(ctx, of.Target))
		}
		return language.Say("Starred: %s", of.Name()), l.Star(ctx, of)
	})
}

// deletedBy says what a deletion took away.
func deletedBy(gone mark.Deletion, err error) (string, error) {
	return language.Say("Deleted: %s. Ctrl+Z brings it back.", page.Deleted(gone)), err
}

// changeMarks changes the marks off the window's thread. Change returns the sentence
// that tells of it. It reads and writes the library alone.
func (s *Shell) changeMarks(change func(ctx context.Context, l Marks) (string, error)) {
	s.changeMarksThen(change, nothing)
}

// changeMarksThen does something once the marks are changed, instead of showing the page
// anew.
func (s *Shell) changeMarksThen(change func(ctx context.Context, l Marks) (string, error), then func()) {
	if s.config.Marks == nil {
		s.status.say(language.Say("There is no library to keep marks in."))
		return
	}
	s.marking.pending++
	s.marking.newer = true
	go func() {
		s.marking.order.Lock()
		said, err := "", error(nil)
		l, err := s.config.Marks.Made()
		if err == nil {
			said, err = change(context.Background(), l)
		}
		s.marking.order.Unlock()
		s.config.Do(func() {
			s.marking.pending--
			if err != nil {
				s.status.say(language.Whole(err))
				return
			}
			s.MarksChanged()
			if s.config.Desk != nil {
				s.config.Desk.MarksChanged(s)
			}
			then()
			s.status.say(said)
		})
	}()
}

// MarksChanged brings all that tells of marks in line with them, after they were changed
// in this window or in another. A page that is on its way here tells of them anyway.
func (s *Shell) MarksChanged() {
	for _, t := range s.tabs {
		if t != s.tab {
			t.drawn = nil // to be read anew when it is shown
		}
	}
	s.marking.of = ""
	if s.stance != opening && s.shown != "" && s.shown != router.Keys && s.shown != router.Import {
		s.reload()
	}
}

// showMarks brings the star of the bar in line with what is shown.
func (s *Shell) showMarks() {
	of, ok := s.subject()
	ok = ok && s.config.Marks != nil
	s.bar.star.Enable(ok)
	switch {
	case !ok:
		s.marking.reading.drop()
		s.marking.shown, s.marking.of = mark.Marks{}, ""
	case of.Item != s.marking.of:
		s.marking.shown, s.marking.of = mark.Marks{}, of.Item
		s.marking.reading.ask(func(ctx context.Context) (mark.Marks, error) { return s.marksOn(ctx, of.Item) }, nothing,
			func(m mark.Marks, _ error) {
				shown := s.star()
				s.marking.shown = m // none of a library that cannot be read: whoever marks is told of it
				if s.star() != shown {
					s.bar.star.Refresh()
				}
			})
	}
	s.bar.star.Refresh()
}

// star is the sign on the star of the bar: filled when what it would put a star on has
// one.
func (s *Shell) star() fyne.Resource {
	if of, ok := s.subject(); ok && s.marking.shown.Starred(of.Target) {
		return assets.Starred
	}
	return assets.Star
}

// open reports whether a sheet or a list lies over the window.
func (m *marking) open() bool { return m.sheet != nil || m.chooser != nil }

// noteOpened keeps that an item was opened, for the next session, too. Where that cannot
// be kept, as on a disk that is read-only, nothing is lost that anybody made: it is not
// told of.
func (s *Shell) noteOpened() {
	of, ok := s.subject()
	if !ok || s.config.Marks == nil {
		return
	}
	of.Locator, of.Hash = "", "" // never a passage
	if s.current != nil {        // nor an edition: what is opened again is what is in force by then
		i := s.current.Item
		of = mark.Subject{Target: mark.Target{Item: i.ID}, Code: i.Code, Title: i.Title}
	}
	s.marking.pending++
	go func() {
		s.marking.order.Lock()
		if l, err := s.config.Marks.Made(); err == nil {
			_ = l.Opened(context.Background(), of)
		}
		s.marking.order.Unlock()
		s.config.Do(func() { s.marking.pending-- })
	}()
}

// undo brings back what was deleted last.
func (s *Shell) undo() {
	s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
		gone, err := l.Deletions(ctx)
		if err != nil {
			return "", err
		}
		if len(gone) == 0 {
			return language.Say("Nothing that was deleted can be brought back."), nil
		}
		back, err := l.Undo(ctx, gone[0].N)
		return language.Say("Brought back: %s", page.Deleted(back)), err
	})
}

// marksOnPage reads the marks on an item. Where the page was opened as that of an edition
// it reads the stars and collections of this edition, as a mark made on the page is on
// it; notes on either are of use on both.
func (s *Shell) marksOnPage(ctx context.Context, item, opened string) (mark.Marks, error) {
	m, err := s.marksOn(ctx, item)
	if err != nil || opened == item {
		return m, err
	}
	of, err := s.marksOn(ctx, opened)
	of.Notes = append(of.Notes, m.Notes...)
	return of, err
}

// anchor is the place of a route as the page calls it. One that names a passage by its
// text, as marks do, leads there also after the document was taken apart anew.
func (s *Shell) anchor(route router.Route) string {
	t, err := mark.ParseTarget(string(route))
	if err != nil || t.Hash == "" {
		return route.Place()
	}
	for _, same := range []func(page.Passage) bool{
		func(p page.Passage) bool { return p.On == t },
		func(p page.Passage) bool { return p.On.Hash == t.Hash },
	} {
		if p, found := passageNamed(s.drawn, same); found {
			return p.Anchor
		}
	}
	return t.Locator
}

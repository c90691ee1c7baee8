package shell

import (
	"context"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/app/search"
	"vademecum/app/search/plan"
	"vademecum/ui/language"
	"vademecum/ui/router"
)

const (
	// mostResults is how many results are asked for. Nobody walks further; whoever
	// looks for more types another word.
	mostResults = 200

	// restBeforePreview is how long the typing rests before the first result is
	// shown as a page, so that the page does not flicker through every letter.
	restBeforePreview = 120 * time.Millisecond
)

// answer is what a search gave, and how long it took.
type answer struct {
	search.Result
	took time.Duration
}

// typed is called with the text of the box after every change.
func (s *Shell) typed(text string) {
	if s.refilling {
		return
	}
	s.later = nil
	s.passing.drop()
	s.marking.newer = false
	s.query = strings.TrimSpace(text)
	s.halves.Turn(s.query == "")
	if s.query == "" {
		s.searching.drop()
		s.status.took(0)
		s.remark.say(remark{})
		if s.stance == previewing {
			s.restore()
		}
		s.mark()
		return
	}
	if s.jumps(s.query) || s.previews(s.query) {
		s.searching.drop()
		return
	}
	s.lookUp(text, false)
}

// lookUp searches for what stands in the box. Again says that it is searched for again
// for a tab that was left: it shows its page already.
func (s *Shell) lookUp(text string, again bool) {
	if rest, only := cutWord(text, inMarks); only {
		s.lookUpMarks(rest, again)
		return
	}
	s.marking.finding.drop()
	text, only := cutMine(text)
	if strings.TrimSpace(text) == "" { // "in:mine" alone
		s.searching.drop()
		s.results.show("", search.Result{})
		s.results.mine.show(true, 0, false)
		s.results.caption.say(language.Say("Type words to look for in your documents"))
		if !again {
			s.preview(router.Documents, restBeforePreview)
		}
		return
	}
	s.searching.askBriefly(func(ctx context.Context) (answer, error) {
		begin := time.Now()
		result, err := s.config.Search.Search(ctx, text, mostResults)
		return answer{result.Counted(), time.Since(begin)}, err
	}, func() { s.status.say(language.Say("Searching …")) }, func(a answer, err error) { s.answered(text, only, again, a, err) })
}

// answered shows the results of what was typed last, and then does what was
// asked of them before they were there. Where the catalogue has none, that waits for
// what the person's documents have.
func (s *Shell) answered(query string, only, again bool, a answer, err error) {
	if err != nil {
		a.Notice = app.Say("The search failed: %s. “vade doctor” in a terminal checks the snapshot.", err)
	}
	s.status.took(a.took)
	s.remark.say(remarkOn(a.Result))
	listed := a.Result
	if only {
		listed.Hits, listed.Facets = nil, nil
	}
	s.results.show(strings.TrimSpace(query), listed)
	if only {
		s.results.facets.none()
	}
	asked := s.askPassages(a.Result, only, again)
	s.countMarks(query)
	switch {
	case again:
		s.results.point(s.cursor)
	case len(listed.Hits) > 0:
		s.previewSelected(restBeforePreview)
	case asked:
		return
	default:
		s.foundNothing(a.Result, only)
	}
	s.catchUp()
}

// foundNothing says at the right that there are no results, and what to try.
func (s *Shell) foundNothing(r search.Result, only bool) {
	if !only && s.results.move(1) { // to a screen that is meant
		if to, ok := s.selected(); ok {
			s.preview(to, restBeforePreview)
			return
		}
	}
	s.halves.Turn(true) // what to try stands there
	s.loading.drop()
	s.leave()
	s.stance = previewing
	if only {
		s.showMessage(noPassages(s.query, r))
	} else {
		s.showMessage(notFound(s.query, r))
	}
	s.mark()
}

// catchUp does what was asked for ahead of the results it is meant for.
func (s *Shell) catchUp() {
	later := s.later
	s.later = nil
	for _, c := range later {
		s.press(c)
	}
}

// awaited reports whether results that a command may mean are still to come.
func (s *Shell) awaited() bool {
	return s.searching.busy() || s.passing.busy() && len(s.results.hits) == 0
}

// narrow puts the filter of a chip into the box, or takes it out.
func (s *Shell) narrow(f plan.Filter) { s.Type(toggled(s.query, f)) }

// turn narrows the list to what some chips on says, in place of what the keys have
// narrowed it to before.
func (s *Shell) turn(by int) {
	if text := s.results.facets.turn(s.query, by); text != s.query {
		s.Type(text)
	}
}

// move takes the cursor of the list some results on, and shows where it is.
func (s *Shell) move(by int) {
	s.halves.Turn(false)
	if s.results.move(by) {
		s.previewSelected(0)
	}
}

func (s *Shell) previewSelected(rest time.Duration) {
	if to, ok := s.selected(); ok {
		s.preview(to, rest)
	}
}

func (s *Shell) openSelected() {
	c, offered := s.results.offers.selected()
	switch to, ok := s.selected(); {
	case offered:
		s.handlers[c]()
	case mark.IsLink(s.query):
		s.openLink(s.query)
	case ok:
		s.Open(to)
	case s.stance == previewing && s.shown.Place() != "": // gone to by what was typed
		s.Open(s.shown)
		s.box.SetText("")
	}
}

// selected is the route of the result, or of the heading, under the cursor.
func (s *Shell) selected() (router.Route, bool) {
	if s.results.outline.shown() {
		h, ok := s.results.outline.selected()
		return router.Passage(string(s.shown.Page()), h.Anchor), ok
	}
	return s.results.selected()
}

// tapped opens the result that was clicked, and gives the focus back to the box.
func (s *Shell) tapped() {
	s.focusBox()
	s.openSelected()
}

// route leads to the item of a hit, by the edition or amendment that was asked
// for if it was.
func route(hit search.Hit) router.Route {
	if hit.Edition != "" {
		return router.To(hit.Edition)
	}
	return router.To(hit.Item.ID)
}

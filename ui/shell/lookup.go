package shell

import (
	"context"
	"fmt"
	"strings"
	"time"

	"vademecum/app/search"
	"vademecum/app/search/plan"
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
	s.later = nil
	s.query = strings.TrimSpace(text)
	if s.query == "" {
		s.searching.drop()
		s.status.took(0)
		s.remark.say(remark{})
		if s.stance == previewing {
			s.restore()
		}
		s.results.showOpened(s.opened, s.shown)
		return
	}
	s.searching.ask(func(ctx context.Context) (answer, error) {
		begin := time.Now()
		result, err := s.config.Search.Search(ctx, text, mostResults)
		return answer{result, time.Since(begin)}, err
	}, func() { s.status.say("Searching …") }, s.answered)
}

// answered shows the results of what was typed last, and then does what was
// asked of them before they were there.
func (s *Shell) answered(a answer, err error) {
	if err != nil {
		a.Notice = fmt.Sprintf("The search failed: %v. “vade doctor” in a terminal checks the snapshot.", err)
	}
	s.status.took(a.took)
	s.remark.say(remarkOn(a.Result))
	s.results.show(s.query, a.Result)
	if len(a.Hits) == 0 {
		s.loading.drop()
		s.leave()
		s.stance = previewing
		s.showMessage(notFound(s.query, a.Result))
		s.mark()
	} else {
		s.previewSelected(restBeforePreview)
	}
	later := s.later
	s.later = nil
	for _, c := range later {
		s.press(c)
	}
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
	if s.results.move(by) {
		s.previewSelected(0)
	}
}

func (s *Shell) previewSelected(rest time.Duration) {
	if hit, ok := s.results.selected(); ok {
		s.preview(route(hit), rest)
	}
}

func (s *Shell) openSelected() {
	if hit, ok := s.results.selected(); ok {
		s.Open(route(hit))
	}
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

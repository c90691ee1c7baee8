package shell

import (
	"strings"

	"vademecum/app/ident"
	"vademecum/app/search"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/reader"
	"vademecum/ui/router"
)

// jumps goes to a place of the document that stands open, when that is what was
// typed: "§74", "bearing in mind d)". It reports false for everything else. A number
// or a word alone is never taken for a place, since it may be anything, nor is what
// names an item.
func (s *Shell) jumps(typed string) bool {
	here := s.history.Here().Route.Page()
	if !here.IsDocument() || here != s.standing.route || !strings.ContainsAny(typed, "§ ") || len(ident.Parse(typed)) > 0 ||
		page.Locate(page.Anchors(s.standing.Blocks), typed, 0) < 0 {
		return false
	}
	s.loading.drop()
	s.leave()
	if s.shown.Page() != here {
		s.draw(s.standing, reader.State{})
	}
	s.page.Jump(typed)
	s.halves.Turn(true)
	s.stance, s.shown = previewing, router.Passage(string(here), s.page.Here())
	s.results.show("", search.Result{})
	s.results.caption.say(language.Say("In this document"))
	s.remark.say(remark{before: language.Say("A place in this document. Enter stays there, Esc goes back.")})
	s.bar.update(true, s.history.CanForward())
	return true
}

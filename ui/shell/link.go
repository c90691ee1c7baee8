package shell

import (
	"context"

	"vademecum/app/mark"
	"vademecum/app/search"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// A link is an address such as "vademecum:itu-t/X.509", handed over by the desktop or
// typed into the box. It means one page or none: what it names is looked for nowhere
// else.

// openLink opens the page that a link leads to.
func (s *Shell) openLink(text string) { s.follow(text, s.Open) }

// previews shows the page that a link leads to while it stands in the box. It reports
// false for what is no link.
func (s *Shell) previews(text string) bool {
	if !mark.IsLink(text) {
		return false
	}
	s.results.show("", search.Result{})
	s.results.caption.say(language.Say("A link: Enter opens it"))
	s.remark.say(remark{})
	s.follow(text, func(to router.Route) { s.preview(to, restBeforePreview) })
	return true
}

// follow gives the route that a link leads to to open, or says why there is none.
func (s *Shell) follow(text string, open func(router.Route)) {
	target, err := mark.ParseLink(text)
	switch {
	case err != nil:
		s.showProblem(message(language.Say("Not a link"), language.Error(err),
			language.Say("Ctrl+K returns to the box, to search for what is meant by its number or title.")))
	case !target.IsPassage() || s.config.Passage == nil:
		open(router.To(target.Item))
	default:
		s.stance = previewing
		s.loading.ask(func(ctx context.Context) (loaded, error) {
			anchor, err := s.config.Passage(ctx, target)
			return loaded{route: router.Passage(target.Item, anchor)}, err
		}, nothing, func(l loaded, err error) {
			if err != nil || l.route.Place() == "" {
				open(router.To(target.Item)) // which says what is wrong, if it is that
				s.status.say(language.Say("The passage that the link leads to is not in the document any more."))
				return
			}
			open(l.route)
		})
	}
}

// showProblem says at the right why there is nothing to show.
func (s *Shell) showProblem(says []page.Block) {
	s.halves.Turn(true)
	s.loading.drop()
	s.leave()
	s.stance = previewing
	s.showMessage(says)
	s.mark()
}

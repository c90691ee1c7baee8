package shell

import (
	"context"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
	"vademecum/ui/screen"
)

// buttons are those under the head of the page that is shown.
func (s *Shell) buttons() []page.Action {
	if len(s.drawn) == 0 {
		return nil
	}
	head, _ := s.drawn[0].(page.Head)
	return head.Actions
}

// take does what was chosen from the list of actions.
func (s *Shell) take(c deed) {
	switch b := c.button; {
	case b.Address != "":
		s.openAddress(b.Address)
	case b.Copy != "":
		s.copyText(b.Copy)
	case b.Do != "":
		s.do(b.Do)
	default:
		s.press(c.command)
	}
}

// do carries out a verb of a page: what one of its buttons says.
func (s *Shell) do(verb string) {
	for prefix, do := range map[string]func(rest string){
		"mark ":          s.doMark,
		"open ":          func(route string) { s.Open(router.Route(route)) },
		"forget ":        func(id string) { s.Open(router.Forget(id)) },
		"really forget ": s.forget,
		"reread ":        s.reread,
		"copy ":          s.copyForm,
		"save ":          s.chooseSave,
	} {
		if rest, ok := strings.CutPrefix(verb, prefix); ok {
			do(rest)
			return
		}
	}
	switch verb {
	case "import files":
		s.chooseFile()
	case "import folder":
		s.chooseFolder()
	case "reimport":
		s.reimport()
	case "check clipboard":
		s.checkClipboard()
	case "check file":
		s.chooseFor(check)
	case "compare file":
		s.chooseFor("compare")
	default:
		s.status.say(language.Say("This window does not know how to %s.", verb))
	}
}

// check is the name of the screen that checks drafts.
const check = "check"

// forget removes a document for good. The page that asked before it calls this.
func (s *Shell) forget(id string) {
	s.loading.ask(func(ctx context.Context) (loaded, error) {
		gone, err := s.config.Documents.Forget(ctx, id)
		return loaded{Shown: screen.Shown{Title: gone.Title}}, err
	}, func() { s.status.say(language.Say("Forgetting …")) }, func(l loaded, err error) {
		if err != nil {
			s.status.say(language.Say("Not forgotten: %s", err))
			return
		}
		s.opened = slices.DeleteFunc(s.opened, func(i app.Item) bool { return i.ID == id })
		s.status.say(language.Say("Forgotten: %s", l.Title))
		s.Open(router.Documents)
	})
}

// checkClipboard hands the text on the clipboard to the screen that checks drafts.
func (s *Shell) checkClipboard() {
	text := fyne.CurrentApp().Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		s.status.say(language.Say("There is no text on the clipboard."))
		return
	}
	if taker := s.taker(check); taker != nil {
		s.Open(taker.TakeText(text))
	}
}

// chooseFor lets the person choose a file for a screen.
func (s *Shell) chooseFor(name string) {
	if taker := s.taker(name); taker != nil {
		s.choose(func(path string) { s.Open(taker.TakeFile(path)) })
	}
}

// taker is the screen of a name if it takes files and texts.
func (s *Shell) taker(name string) screen.Taker {
	taker, ok := s.config.Screens[name].(screen.Taker)
	if !ok {
		s.status.say(language.Say("This window has nothing to %s with.", name))
		return nil
	}
	return taker
}

package shell

import (
	"time"

	"vademecum/ui/reader"
	"vademecum/ui/router"
	"vademecum/ui/theme"
)

// A Session is how a window was left: what a person finds again at the next start.
type Session struct {
	Tabs     []Walk     `json:"tabs"`
	At       int        `json:"at"` // index of the tab that is shown
	Theme    theme.Mode `json:"theme"`
	TextSize float32    `json:"textSize"` // multiple of the usual one
	Measure  float32    `json:"measure"`  // width of the column of text, as a multiple of the usual one
	Split    float32    `json:"split"`    // width of the list; 0 unless it was chosen
	Width    float32    `json:"width"`    // of the window, in Fyne's units
	Height   float32    `json:"height"`
	Language string     `json:"language"` // tag of the one that was chosen; empty for that of the system
}

// A Walk is the history of a tab, and what stood in the box.
type Walk struct {
	Places []router.Place[reader.State] `json:"places"` // oldest first
	At     int                          `json:"at"`     // index of the page that the tab stands on
	Query  string                       `json:"query"`
}

// restBeforeKeeping is how long a session is left to change further before it is kept:
// scrolling alone changes it at every turn of the wheel.
const restBeforeKeeping = 400 * time.Millisecond

// Session is how the window stands.
func (s *Shell) Session() Session {
	s.leave()
	size := s.window.Canvas().Size()
	kept := Session{
		At: s.at, Theme: theme.Current(), TextSize: s.page.TextSize(), Measure: s.page.Measure(), Split: s.halves.Left,
		Width: size.Width, Height: size.Height, Language: s.language,
	}
	for _, t := range s.tabs {
		kept.Tabs = append(kept.Tabs, t.walk())
	}
	return kept
}

// changed has the session kept soon.
func (s *Shell) changed() {
	if s.config.Keep != nil && s.unkept == nil {
		s.unkept = time.AfterFunc(restBeforeKeeping, func() { s.config.Do(s.keep) })
	}
}

// keep has it kept now.
func (s *Shell) keep() {
	if s.config.Keep == nil {
		return
	}
	if s.unkept != nil {
		s.unkept.Stop()
		s.unkept = nil
	}
	s.config.Keep(s.Session())
}

// End keeps the session for the last time. It is to be called when the window is closed.
func (s *Shell) End() {
	s.keep()
	s.config.Keep = nil // whatever still changes is no session any more
}

// resume takes a session up again; what it does not say stays as it is at a first
// start.
func (s *Shell) resume(session Session) {
	if session.TextSize > 0 {
		s.page.SetTextSize(session.TextSize)
	}
	if session.Measure > 0 {
		s.page.SetMeasure(session.Measure)
	}
	s.halves.Left = max(0, session.Split)
	var tabs []*tab
	for _, walk := range session.Tabs {
		t := &tab{query: walk.Query}
		if t.history.Resume(walk.Places, walk.At); t.history.Here().Route != "" && len(tabs) < mostTabs {
			tabs = append(tabs, t)
		}
	}
	if len(tabs) == 0 {
		s.tab.history.Open(router.Home)
		s.tab.history.Name(firstPage(), "")
		tabs = []*tab{s.tab}
	}
	s.tabs, s.at = tabs, min(max(session.At, 0), len(tabs)-1)
	s.tab = s.tabs[s.at]
	s.rename() // it may have been left in another language
	s.enterTab()
}

package main

import (
	"slices"
	"sync/atomic"

	"fyne.io/fyne/v2"

	"vademecum/ui/router"
	"vademecum/ui/shell"
	"vademecum/ui/theme"
)

// mostWindows is how many windows a session brings back.
const mostWindows = 20

// desk is the windows of the program, all over one snapshot, one index and one library
// of the person's. It implements [shell.Desk] for each of them. All of it runs on their
// thread.
type desk struct {
	program fyne.App
	config  shell.Config  // what the windows share
	keep    func(session) // nil where sessions are not kept
	ended   func()        // called when the last window is closed; may be nil
	ending  bool          // all windows are being closed, to come back together
	over    atomic.Bool   // the program ends: nothing is shown any more

	panes []*pane // in the order in which they were used, the last one last
	quick *shell.Quick
}

// A pane is one window.
type pane struct {
	window fyne.Window
	shell  *shell.Shell
	left   shell.Session // as it was kept last
}

// do runs a function on the windows' thread. Once Fyne has ended it runs what it is given on
// the thread that gives it: an answer that comes then is dropped.
func (d *desk) do(f func()) {
	fyne.Do(func() {
		if !d.over.Load() {
			f()
		}
	})
}

// fill makes a window one of the desk's, as a session left it.
func (d *desk) fill(window fyne.Window, left shell.Session) *pane {
	p := &pane{window: window, left: left}
	config := d.config
	config.Session, config.Mode, config.Desk = left, theme.Current(), d
	config.Keep = func(s shell.Session) { p.left = s; d.keepAll() }
	d.panes = append(d.panes, p)
	p.shell = shell.New(window, config)
	window.SetOnClosed(func() { d.closed(p) })
	return p
}

// another opens a further window, as a session left it.
func (d *desk) another(left shell.Session) *pane {
	window := d.program.NewWindow("Vademecum")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(left.Width, left.Height))
	p := d.fill(window, left)
	window.Show()
	return p
}

// Used puts a window behind the others: the one used last is the last.
func (d *desk) Used(in *shell.Shell) {
	if at := slices.IndexFunc(d.panes, func(p *pane) bool { return p.shell == in }); at >= 0 {
		p := d.panes[at]
		d.panes = append(slices.Delete(d.panes, at, at+1), p)
	}
}

func (d *desk) keepAll() {
	if d.keep == nil {
		return
	}
	s := session{Version: sessionVersion}
	for _, p := range d.panes {
		s.Windows = append(s.Windows, p.left)
	}
	d.keep(s)
}

// used is the window that was used last.
func (d *desk) used() *pane { return d.panes[len(d.panes)-1] }

// closed takes a window off the desk. The last one ends the program, and is what the
// next start brings back.
func (d *desk) closed(p *pane) {
	p.shell.End()
	switch {
	case d.ending:
	case len(d.panes) > 1:
		d.panes = slices.DeleteFunc(d.panes, func(other *pane) bool { return other == p })
		d.keepAll()
	default:
		if d.quick != nil {
			d.quick.End() // the window library ends the program when there is no window left
		}
		d.left()
	}
}

// left tells that the last window is closed.
func (d *desk) left() {
	if d.ended != nil {
		d.ended()
	}
}

// Window implements [shell.Desk], as do the methods below it.
func (d *desk) Window(tabs ...shell.Walk) {
	like := d.used().shell.Session()
	like.Tabs, like.At = tabs, 0
	d.another(like).shell.Raise()
}

func (d *desk) Quick() { d.quickLook("") }

func (d *desk) End() {
	for _, p := range slices.Clone(d.panes) {
		p.shell.End()
	}
	d.ending = true
	d.over.Store(true)
	d.program.Quit()
	d.left()
}

func (d *desk) MarksChanged(in *shell.Shell) {
	for _, p := range d.panes {
		if p.shell != in {
			p.shell.MarksChanged()
		}
	}
}

func (d *desk) Register(on bool) (string, error) { return registered(on) }

// quickLook opens the quick look with words in its box.
func (d *desk) quickLook(words string) {
	if d.quick == nil {
		d.quick = shell.NewQuick(d.program.NewWindow("Vademecum"), d.config,
			func(to router.Route) {
				d.used().shell.Raise()
				d.used().shell.Start(string(to))
			}, func(done string) { d.used().shell.Say(done) })
	}
	d.quick.Show(words)
}

// hear does what a further start asks for, with a window before those of other programs.
func (d *desk) hear(asked string) {
	if _, quick := quickWords(asked); !quick {
		d.used().shell.Raise()
	}
	d.answer(asked)
}

// answer does what a start asks for.
func (d *desk) answer(asked string) {
	if words, ok := quickWords(asked); ok {
		d.quickLook(words)
		return
	}
	d.used().shell.Start(asked)
}

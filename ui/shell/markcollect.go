package shell

import (
	"context"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"vademecum/app/mark"
	"vademecum/app/search/word"
	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/theme"
)

const (
	chooserWidth = 460
	chooserRows  = 8
)

// A chooser lists the collections, narrowed to what is typed, and behind them the one
// that is made when what is typed is the name of none.
type chooser struct {
	popup  *widget.PopUp
	line   *box
	list   *list[*action]
	all    []mark.Collection
	holds  map[int64]bool // those that hold it already
	found  []choice
	cursor int
	chosen func(choice)
	close  func()
}

// A choice is a collection, or the name of one to be made.
type choice struct {
	n    int64 // 0 for one to be made
	name string
	meta string // what stands at the right of the line
}

// collect opens the list of collections for what is shown.
func (s *Shell) collect() {
	of, ok := s.markable()
	if !ok || s.marking.chooser != nil {
		return
	}
	s.readMarks("", func(m mark.Marks) {
		if s.marking.chooser == nil {
			s.chooseCollection(of, m.Collections)
		}
	})
}

func (s *Shell) chooseCollection(of mark.Subject, all []mark.Collection) {
	c := &chooser{all: all, holds: map[int64]bool{}}
	for _, have := range all {
		c.holds[have.N] = slices.ContainsFunc(have.Entries, func(e mark.Entry) bool { return e.Target == of.Target })
	}
	c.line = newBox(c.typed, c.key)
	c.line.Icon = nil
	c.line.PlaceHolder = language.Say("Name of a collection, old or new")
	c.list = newList(actionHeight, newAction, func(at int, line *action) {
		line.set(keys.Binding{Name: c.found[at].name, Printed: c.found[at].meta}, at == c.cursor)
		line.onTapped = func() { c.cursor = at; c.take() }
	})
	title := widget.NewLabelWithStyle(language.Say("Put %s into …", of.Name()), fyne.TextAlignLeading, fyne.TextStyle{Bold: true})
	title.Truncation = fyne.TextTruncateEllipsis
	pad := fynetheme.Padding()
	c.popup = widget.NewModalPopUp(container.New(layout.NewCustomPaddedLayout(pad, pad, pad, pad),
		container.NewBorder(container.NewVBox(title, c.line), nil, nil, nil,
			container.New(layout.NewCustomPaddedLayout(pad, 0, 0, 0), c.list.scroll))), s.window.Canvas())
	c.close = func() {
		s.marking.chooser = nil
		c.popup.Hide()
		s.window.Canvas().Focus(s.focusedBefore())
	}
	c.chosen = func(into choice) {
		c.close()
		s.collectInto(of, into)
	}
	s.marking.chooser, s.marking.before = c, s.window.Canvas().Focused()
	size := s.window.Canvas().Size()
	c.popup.Resize(fyne.NewSize(min(chooserWidth, size.Width-2*theme.Gap),
		min(title.MinSize().Height+c.line.MinSize().Height+chooserRows*actionHeight+4*pad, size.Height-2*theme.Gap)))
	c.popup.Show()
	c.typed("")
	s.window.Canvas().Focus(c.line)
}

// collectInto puts something into a collection, which is made where there is none.
func (s *Shell) collectInto(of mark.Subject, into choice) {
	s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
		if into.n == 0 {
			made, err := l.AddCollection(ctx, into.name, "")
			if err != nil {
				return "", err
			}
			into.n = made.N
		}
		return language.Say("%s is in “%s” now.", of.Name(), into.name), l.Collect(ctx, into.n, of, "")
	})
}

// typed narrows the list to the names in which every word that was typed begins a word.
func (c *chooser) typed(text string) {
	c.found, c.cursor = nil, 0
	name := mark.OneLine(text)
	taken := name == ""
	for _, have := range c.all {
		taken = taken || mark.SameName(have.Name, name)
		if !named(have.Name, name) {
			continue
		}
		meta := language.Count(len(have.Entries), "%s item", "%s items")
		if c.holds[have.N] {
			meta = language.Say("is in it")
		}
		c.found = append(c.found, choice{have.N, have.Name, meta})
	}
	if !taken {
		c.found = append(c.found, choice{0, name, language.Say("new collection")})
	}
	c.list.top()
	c.list.show(len(c.found))
}

// named reports whether words begin words of a name.
func named(name, words string) bool {
	name = " " + word.Fold(name)
	for _, w := range strings.Fields(word.Fold(words)) {
		if !strings.Contains(name, " "+w) {
			return false
		}
	}
	return true
}

// key takes the keys that are the list's own. No other key of the window works
// meanwhile.
func (c *chooser) key(_ keys.Place, modifier fyne.KeyModifier, name fyne.KeyName) bool {
	command, ok := keys.Find(keys.Actions, modifier, name)
	switch {
	case command != keys.OfActions:
	case name == fyne.KeyEscape:
		c.close()
	case name == fyne.KeyDown:
		c.move(1)
	case name == fyne.KeyUp:
		c.move(-1)
	case name == fyne.KeyPageDown:
		c.move(tenActions)
	case name == fyne.KeyPageUp:
		c.move(-tenActions)
	default:
		c.take()
	}
	return ok
}

func (c *chooser) move(by int) {
	if len(c.found) > 0 {
		c.cursor = min(max(c.cursor+by, 0), len(c.found)-1)
		c.list.reveal(c.cursor)
	}
}

// take chooses what the cursor is on.
func (c *chooser) take() {
	if c.cursor < len(c.found) {
		c.chosen(c.found[c.cursor])
	}
}

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
	*picker[choice]
	popup *widget.PopUp
	all   []mark.Collection
	holds map[int64]bool // those that hold it already
	none  *note          // says that there is no collection; nil where there are some
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
	end := func() {
		s.marking.chooser = nil
		c.popup.Hide()
		s.window.Canvas().Focus(s.focusedBefore())
	}
	c.picker = newPicker(c.typed, func(into choice) (string, string) { return into.name, into.meta }, func(into choice) {
		end()
		s.collectInto(of, into)
	}, end)
	c.line.Icon = nil
	c.line.PlaceHolder = language.Say("Name of a collection, old or new")
	title := widget.NewLabelWithStyle(language.Say("Put %s into …", of.Name()), fyne.TextAlignLeading, fyne.TextStyle{Bold: true})
	title.Truncation = fyne.TextTruncateEllipsis
	body := fyne.CanvasObject(c.list.scroll)
	if len(all) == 0 {
		c.none = newNote(language.Say("No collection yet. Type a name for the first."))
		body = container.NewStack(c.list.scroll, c.none.content())
	}
	pad := fynetheme.Padding()
	c.popup = widget.NewModalPopUp(container.New(layout.NewCustomPaddedLayout(pad, pad, pad, pad),
		container.NewBorder(container.NewVBox(title, c.line), nil, nil, nil,
			container.New(layout.NewCustomPaddedLayout(pad, 0, 0, 0), body))), s.window.Canvas())
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
	var found []choice
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
		found = append(found, choice{have.N, have.Name, meta})
	}
	if !taken {
		found = append(found, choice{0, name, language.Say("new collection")})
	}
	if c.none != nil {
		if len(found) == 0 {
			c.none.rich.Show()
		} else {
			c.none.rich.Hide()
		}
	}
	c.offer(found)
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

package part

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/ui/theme"
)

const (
	stripHeight = 30
	widestTab   = 200
	leastTab    = 84
	closeWidth  = theme.Target // of the sign that closes a tab
)

// A Strip names the tabs. It stands at the foot of the page, so that its coming moves
// nothing of what is being read, and is not there while there is one tab.
type Strip struct {
	Content *fyne.Container

	names []string
	at    int // of the tab that is shown

	tapped, closed func(at int)
	relaid         func() // called when it has come or gone
	signs          []*tabSign
	plus           *tabSign
	ground, rule   *canvas.Rectangle
}

// NewStrip makes an empty strip. It calls tapped with the tab to show, closed with the
// one to close, opened for another, and relaid when the window has to make room for it,
// or has room again.
func NewStrip(tapped, closed func(at int), opened, relaid func()) *Strip {
	s := &Strip{tapped: tapped, closed: closed, relaid: relaid, ground: canvas.NewRectangle(color.Transparent), rule: canvas.NewRectangle(color.Transparent)}
	s.plus = newTabSign()
	s.plus.tapped = opened
	s.plus.set("+", false, false)
	s.Content = &fyne.Container{Layout: s, Objects: []fyne.CanvasObject{s.ground, s.rule, s.plus}}
	s.Content.Hide()
	return s
}

// Show names the tabs from left to right; at is the place of the one that is shown.
func (s *Strip) Show(names []string, at int) {
	if at == s.at && slices.Equal(names, s.names) {
		return
	}
	s.names, s.at = names, at
	for len(s.signs) < len(names) {
		sign := newTabSign()
		s.signs = append(s.signs, sign)
		s.Content.Objects = append(s.Content.Objects, sign)
	}
	switch wanted := len(names) > 1; {
	case wanted == s.Content.Visible():
		s.Content.Refresh()
	case wanted:
		s.Content.Show()
		s.relaid()
	default:
		s.Content.Hide()
		s.relaid()
	}
}

// MinSize belongs to Fyne, as does Layout.
func (s *Strip) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(0, stripHeight) }

// Layout gives every tab the same width. Where they do not all fit, those around the
// one that is shown are.
func (s *Strip) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	s.ground.FillColor, s.rule.FillColor = theme.Color(theme.Panel), theme.Color(theme.Rule)
	s.ground.Resize(size)
	s.rule.Resize(fyne.NewSize(size.Width, 1))
	first, fit, width := share(size.Width-stripHeight, len(s.names), s.at)
	for i, sign := range s.signs {
		if i < first || i >= first+fit {
			sign.Hide()
			continue
		}
		sign.tapped, sign.closed = func() { s.tapped(i) }, func() { s.closed(i) }
		sign.Move(fyne.NewPos(float32(i-first)*width, 1))
		sign.Resize(fyne.NewSize(width, size.Height-1))
		sign.Show()
		sign.set(s.names[i], i == s.at, true)
	}
	s.plus.Move(fyne.NewPos(float32(fit)*width, 1))
	s.plus.Resize(fyne.NewSize(stripHeight, size.Height-1))
}

// share says how wide each of some tabs is in a width, and which of them are there: fit
// of them, from first on, the one at a place among them.
func share(width float32, tabs, at int) (first, fit int, each float32) {
	if tabs == 0 {
		return 0, 0, 0
	}
	fit = min(tabs, max(1, int(width/leastTab)))
	each = min(widestTab, max(0, float32(int(width/float32(fit)))))
	first = min(max(0, at-fit/2), tabs-fit)
	return first, fit, each
}

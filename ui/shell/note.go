package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/theme"
)

// inset moves notes as far from the edge as the text of the rows is.
const inset = 4

// A note is a small line of second rank. (Fyne's labels of low importance are
// too pale for WCAG AA.)
type note struct {
	rich    *widget.RichText
	segment *widget.TextSegment
}

func newNote(text string) *note {
	s := &widget.TextSegment{Text: text, Style: widget.RichTextStyle{
		ColorName: theme.Quiet, SizeName: fynetheme.SizeNameCaptionText,
	}}
	return &note{rich: widget.NewRichText(s), segment: s}
}

// say changes the text.
func (n *note) say(text string) {
	if n.segment.Text != text {
		n.segment.Text = text
		n.rich.Refresh()
	}
}

// content is the note as it stands in the window.
func (n *note) content() fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, inset, inset), n.rich)
}

package shell

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// caption is the line above the list. It says what is listed. In a narrow window the
// bar has no room for the remark on a query, which then stands here in its stead.
type caption struct {
	*note
	remark *remarkLine
	narrow bool
	line   *fyne.Container
}

func newCaption(text string) *caption {
	c := &caption{note: newNote(text), remark: newRemarkLine(nil)}
	c.rich.Truncation = fyne.TextTruncateEllipsis // one line, always
	c.line = &fyne.Container{Layout: captionLayout{}, Objects: []fyne.CanvasObject{c.note.content(), c.remark}}
	c.remark.Hide()
	return c
}

// take says whether remarks are to stand here.
func (c *caption) take(narrow bool) {
	c.narrow = narrow
	c.choose()
}

// remarked is told of every remark.
func (c *caption) remarked(m remark) {
	c.remark.say(m)
	c.choose()
}

func (c *caption) choose() {
	says, remark := c.line.Objects[0], c.line.Objects[1]
	if c.narrow && c.remark.remark != nothingToSay {
		says.Hide()
		remark.Show()
		return
	}
	remark.Hide()
	says.Show()
}

// captionLayout sets the remark where the words of the caption begin, in a line of
// their height.
type captionLayout struct{}

func (captionLayout) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

func (captionLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(size)
	in := inset + fynetheme.InnerPadding()
	objects[1].Move(fyne.NewPos(in, (size.Height-remarkHeight)/2))
	objects[1].Resize(fyne.NewSize(max(0, size.Width-2*in), remarkHeight))
}

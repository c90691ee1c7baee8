package shell

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"vademecum/ui/theme"
)

// caption is the line above the list. It says what is listed. In a narrow window the
// bar has no room for the remark on a query, which then stands here in its stead.
type caption struct {
	*note
	text   string // all of what is listed; the note has as much of it as there is room for
	remark *remarkLine
	narrow bool
	line   *fyne.Container
}

func newCaption(text string) *caption {
	c := &caption{note: newNote(text), text: text, remark: newRemarkLine(nil)}
	c.rich.Truncation = fyne.TextTruncateEllipsis // one line, always
	c.line = &fyne.Container{Layout: captionLayout{c}, Objects: []fyne.CanvasObject{c.note.content(), c.remark}}
	c.remark.Hide()
	return c
}

// say says what is listed.
func (c *caption) say(text string) {
	c.text = text
	c.fit(c.line.Size().Width)
}

// fit leaves out the last words of a number of results where chips leave no room for
// them: "200 of 288" tells as much as "200 of 288 results", and more than "200 of 288 re…".
// What stands before the last digit stays, since "200 of" is half a phrase and "200" alone
// another number; where that is too long still, and where there is no number, the note cuts.
func (c *caption) fit(width float32) {
	text, room := c.text, width-2*(inset+fynetheme.InnerPadding())
	for digit := strings.LastIndexFunc(text, unicode.IsDigit); digit >= 0 && theme.Small.Width(text) > room; {
		end := strings.LastIndexAny(text, " \u00a0")
		if end < digit {
			break
		}
		text = text[:end]
	}
	c.note.say(text)
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

// captionLayout sets the remark where the words of the caption begin, in all the height
// that they have. In a narrow window that is enough for three rows, whether there is a remark
// or not: nothing may jump while somebody types.
type captionLayout struct{ *caption }

func (l captionLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := objects[0].MinSize()
	if l.narrow {
		least.Height = max(least.Height, heightOf(3))
	}
	return least
}

func (l captionLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(size.Width)
	objects[0].Resize(size)
	in := inset + fynetheme.InnerPadding()
	objects[1].Move(fyne.NewPos(in, 0))
	objects[1].Resize(fyne.NewSize(max(0, size.Width-2*in), size.Height))
}

package find

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/glyph"
	"vademecum/ui/language"
	"vademecum/ui/theme"
)

// A count says how many places there are and which is at hand. It keeps its width, so
// that the buttons stay under the pointer.
type count struct {
	widget.BaseWidget
	text *canvas.Text
}

// widest is the longest text that a count is made for.
func widest() string {
	return language.Say("%s of %s", language.Number(10_000), language.Number(10_000))
}

func newCount() *count {
	c := &count{text: canvas.NewText("", color.Transparent)}
	c.text.Alignment = fyne.TextAlignTrailing
	c.ExtendBaseWidget(c)
	return c
}

func (c *count) say(words string, f Finder) {
	nth, all := f.Finding()
	switch {
	case words == "":
		c.text.Text = ""
	case all == 0:
		c.text.Text = language.Say("not on this page")
	default:
		c.text.Text = language.Say("%s of %s", language.Number(nth), language.Number(all))
	}
	c.Refresh()
}

// CreateRenderer belongs to Fyne.
func (c *count) CreateRenderer() fyne.WidgetRenderer { return &countView{c} }

type countView struct{ *count }

func (v *countView) face() glyph.Face { return theme.Small }
func (v *countView) MinSize() fyne.Size {
	return fyne.NewSize(max(v.face().Width(widest()), v.face().Width(language.Say("not on this page"))), v.face().Height())
}
func (v *countView) Layout(size fyne.Size)        { v.text.Resize(size) }
func (v *countView) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{v.text} }
func (v *countView) Destroy()                     {}
func (v *countView) Refresh() {
	v.text.TextSize, v.text.Color = v.face().Size, theme.Color(theme.Quiet)
	canvas.Refresh(v.text)
}

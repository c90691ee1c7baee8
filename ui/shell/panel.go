package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/theme"
)

// A panel is what stands beside the page, on a ground of its own.
type panel struct {
	widget.BaseWidget
	content fyne.CanvasObject
	ground  *canvas.Rectangle
}

func newPanel(content fyne.CanvasObject) *panel {
	p := &panel{content: content, ground: canvas.NewRectangle(theme.Color(theme.Panel))}
	p.ExtendBaseWidget(p)
	return p
}

// Refresh belongs to Fyne, as does CreateRenderer.
func (p *panel) Refresh() {
	p.ground.FillColor = theme.Color(theme.Panel)
	p.BaseWidget.Refresh()
}

func (p *panel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewStack(p.ground, p.content))
}

// frame stacks the bar, the middle and the status line without gaps; the middle
// takes what is left.
type frame struct{ resized func(width float32) }

func (*frame) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		least := o.MinSize()
		size.Width = max(size.Width, least.Width)
		size.Height += least.Height
	}
	return size
}

func (f *frame) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.resized(size.Width)
	top, foot := objects[0].MinSize().Height, objects[2].MinSize().Height
	y := float32(0)
	for i, height := range []float32{top, size.Height - top - foot, foot} {
		objects[i].Move(fyne.NewPos(0, y))
		objects[i].Resize(fyne.NewSize(size.Width, height))
		y += height
	}
}

package part

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

// NewPanel puts something on that ground, which follows the theme.
func NewPanel(content fyne.CanvasObject) fyne.CanvasObject {
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

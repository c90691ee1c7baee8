package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// NewFrame stacks the bar, the middle and the foot of a window without gaps; the middle
// takes what is left. Resized is told the width, in Fyne's units, before anything is laid
// out in it.
func NewFrame(resized func(width float32), bar, middle, foot fyne.CanvasObject) *fyne.Container {
	return container.New(&frame{resized}, bar, middle, foot)
}

type frame struct{ resized func(width float32) }

// MinSize belongs to Fyne, as does Layout.
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

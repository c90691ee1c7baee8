package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"vademecum/assets"
	"vademecum/ui/keys"
	"vademecum/ui/theme"
)

// bar is what stands at the top: back and forward, the box with the remark below
// it, and the switches. Each button does what a key does, and leaves the focus
// where it was.
type bar struct {
	shell                     *Shell
	back, forward, mode, more *button
	content                   fyne.CanvasObject
}

func newBar(s *Shell) *bar {
	button := func(sign fyne.Resource, c keys.Command) *button {
		return newButton(sign, func() { s.press(c) })
	}
	b := &bar{
		shell:   s,
		back:    button(assets.Back, keys.Back),
		forward: button(assets.Forward, keys.Forward),
		mode:    button(assets.Dark, keys.Theme),
		more:    button(assets.More, keys.Menu),
	}
	b.back.do, b.forward.do = s.config.Do, s.config.Do
	b.back.held = func() { b.openWalk(b.back, func(by int) bool { return by < 0 }) }
	b.forward.held = func() { b.openWalk(b.forward, func(by int) bool { return by > 0 }) }
	line := container.NewBorder(nil, nil, container.NewHBox(b.back, b.forward), container.NewHBox(b.mode, b.more), s.box)
	b.content = container.NewVBox(
		container.New(layout.NewCustomPaddedLayout(fynetheme.Padding(), 0, fynetheme.Padding(), fynetheme.Padding()),
			&fyne.Container{Layout: belowBox{s.box}, Objects: []fyne.CanvasObject{line, s.remark}}),
		widget.NewSeparator())
	b.showMode()
	fyne.CurrentApp().Settings().AddListener(func(fyne.Settings) { b.showMode() }) // the desktop may switch, too
	return b
}

// belowBox sets the remark below the line with the box, as far in as the text of
// the box begins.
type belowBox struct{ box *box }

func (belowBox) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[0].MinSize().AddWidthHeight(0, remarkHeight)
}

func (l belowBox) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	line, remark := objects[0], objects[1]
	line.Resize(size.SubtractWidthHeight(0, remarkHeight))
	at := l.box.Position().X + fynetheme.InnerPadding()
	remark.Move(fyne.NewPos(at, line.Size().Height))
	remark.Resize(fyne.NewSize(size.Width-at-fynetheme.Padding(), remarkHeight))
}

// update shows whether there is anywhere to go back or forward to.
func (b *bar) update(back, forward bool) {
	b.back.enable(back)
	b.forward.enable(forward)
}

// showMode puts on the switch what it switches to.
func (b *bar) showMode() {
	if dark(b.shell.config.Mode) {
		b.mode.show(assets.Light)
	} else {
		b.mode.show(assets.Dark)
	}
}

// dark reports whether the window is dark in a mode; in that of the system, as
// the desktop has it.
func dark(mode theme.Mode) bool {
	if mode == theme.System {
		return fyne.CurrentApp().Settings().ThemeVariant() == fynetheme.VariantDark
	}
	return mode == theme.Dark
}

// openMenu lists what has no button of its own, beside the keys that do the same.
func (b *bar) openMenu() {
	menu := widget.NewPopUpMenu(fyne.NewMenu("",
		b.item(keys.NewTab),
		b.item(keys.ReopenTab),
		fyne.NewMenuItemSeparator(),
		b.item(keys.Home),
		b.item(keys.Documents),
		b.item(keys.Import),
		b.item(keys.ImportFolder),
		b.item(keys.Check),
		b.item(keys.Duties),
		b.item(keys.Compare),
		fyne.NewMenuItemSeparator(),
		b.item(keys.FindWords),
		b.item(keys.Copy),
		b.item(keys.Sources),
		b.item(keys.Palette),
		b.item(keys.Help),
		fyne.NewMenuItemSeparator(),
		b.item(keys.Quit),
	), b.shell.window.Canvas())
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b.more)
	menu.ShowAtPosition(at.AddXY(b.more.Size().Width-menu.MinSize().Width, b.more.Size().Height))
}

// item is an action by its name. Its key stands in the label: where Fyne would print
// it, it does so too palely to be read.
func (b *bar) item(c keys.Command) *fyne.MenuItem {
	action := keys.Of(c)
	label := action.Name
	if action.Key != "" {
		label += " (" + action.Printed + ")"
	}
	return fyne.NewMenuItem(label, func() { b.shell.press(c) })
}

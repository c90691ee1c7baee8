package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"vademecum/assets"
	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/part"
	"vademecum/ui/theme"
)

// bar is what stands at the top: back and forward, the box with the remark beside
// it, and the switches. Each button does what a key does, and leaves the focus
// where it was.
type bar struct {
	shell                           *Shell
	back, forward, star, mode, more *part.Button
	content                         fyne.CanvasObject
}

func newBar(s *Shell) *bar {
	button := func(sign fyne.Resource, c keys.Command) *part.Button {
		return part.NewButton(sign, func() { s.press(c) })
	}
	b := &bar{
		shell:   s,
		back:    button(assets.Back, keys.Back),
		forward: button(assets.Forward, keys.Forward),
		star:    button(assets.Star, keys.Star),
		mode:    button(assets.Dark, keys.Theme),
		more:    button(assets.More, keys.Menu),
	}
	b.back.Hold(s.config.Do, func() { b.openWalk(b.back, func(by int) bool { return by < 0 }) })
	b.forward.Hold(s.config.Do, func() { b.openWalk(b.forward, func(by int) bool { return by > 0 }) })
	boxAndRemark := &fyne.Container{Layout: besideBox{}, Objects: []fyne.CanvasObject{s.box, s.remark}}
	line := container.NewBorder(nil, nil, container.NewHBox(b.back, b.forward), container.NewHBox(b.star, b.mode, b.more), boxAndRemark)
	b.content = container.New(layout.NewCustomPaddedVBoxLayout(0),
		container.New(layout.NewCustomPaddedLayout(theme.Tight, theme.Tight, fynetheme.Padding(), fynetheme.Padding()), line),
		widget.NewSeparator())
	b.star.Shows = s.star
	b.mode.Shows = otherMode // the desktop and other windows may switch, too
	b.mode.Refresh()
	return b
}

// besideBox sets the remark at the right of the box, which is wide enough for all but
// the longest titles. Where the remark is hidden, the box has all the room.
type besideBox struct{}

const (
	boxShare    = 0.55 // of the room for the box
	leastRemark = 400  // of it for the remark, in a window that is not wide, but not more than the box would have
)

func (besideBox) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

func (besideBox) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	box, remark := objects[0], objects[1]
	width := size.Width
	if remark.Visible() {
		beside := max(size.Width*(1-boxShare), min(leastRemark, size.Width*boxShare))
		width = float32(int(size.Width - beside))
	}
	box.Resize(fyne.NewSize(width, size.Height))
	remark.Move(fyne.NewPos(width+theme.Gap, 0))
	remark.Resize(fyne.NewSize(max(0, size.Width-width-2*theme.Gap), size.Height))
}

// update shows whether there is anywhere to go back or forward to.
func (b *bar) update(back, forward bool) {
	b.back.Enable(back)
	b.forward.Enable(forward)
}

// otherMode is the sign on the switch: what it switches to.
func otherMode() fyne.Resource {
	if dark() {
		return assets.Light
	}
	return assets.Dark
}

// dark reports whether the windows are dark; in the mode of the system, as the
// desktop has it.
func dark() bool {
	mode := theme.Current()
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
		b.item(keys.Window),
		b.item(keys.QuickLook),
		fyne.NewMenuItemSeparator(),
		b.item(keys.Home),
		b.item(keys.Documents),
		b.item(keys.Marks),
		b.item(keys.Import),
		b.item(keys.ImportFolder),
		b.item(keys.Check),
		b.item(keys.Duties),
		b.item(keys.Compare),
		fyne.NewMenuItemSeparator(),
		b.item(keys.FindWords),
		b.item(keys.Copy),
		b.item(keys.Star),
		b.item(keys.Note),
		b.item(keys.Collect),
		b.item(keys.Undo),
		b.item(keys.Sources),
		b.item(keys.Language),
		b.item(keys.Palette),
		b.item(keys.Help),
		fyne.NewMenuItemSeparator(),
		b.item(keys.Quit),
	), b.shell.window.Canvas())
	b.openBelowMore(menu)
}

// openBelowMore opens a menu below the button that opens the main one.
func (b *bar) openBelowMore(menu *widget.PopUpMenu) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(b.more)
	menu.ShowAtPosition(at.AddXY(b.more.Size().Width-menu.MinSize().Width, b.more.Size().Height))
}

// item is an action by its name. Its key stands in the label: where Fyne would print
// it, it does so too palely to be read.
func (b *bar) item(c keys.Command) *fyne.MenuItem {
	action := keys.Of(c)
	label := language.Say(action.Name)
	if action.Key != "" {
		label += " (" + action.Printed + ")"
	}
	return fyne.NewMenuItem(label, func() { b.shell.press(c) })
}

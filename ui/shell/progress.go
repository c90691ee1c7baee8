package shell

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"vademecum/ui/language"
	"vademecum/ui/theme"
)

// progress is a line above the foot of the window on what goes on beside it: words,
// a bar, and chips to stop it or, when it has ended, to see what it did.
type progress struct {
	note    *note
	chips   *fyne.Container
	track   *track
	stop    *chip
	see     *chip
	hideIt  *chip
	content *fyne.Container
	relaid  func() // called when it has come, gone or changed its height
}

// newProgress makes a line that is hidden. Stop is called to stop what goes on and,
// after it, to see what it did; hide to take the line away; relaid when the window has
// to make room for it, or has room again.
func newProgress(stop, hide, relaid func()) *progress {
	p := &progress{note: newNote(""), track: newTrack(), relaid: relaid}
	p.note.rich.Truncation = fyne.TextTruncateEllipsis
	p.stop = newChip(language.Say("Stop"), false, stop)
	p.see = newChip(language.Say("What became of each file"), false, stop)
	p.hideIt = newChip(language.Say("Hide"), false, hide)
	p.chips = container.NewHBox()
	p.content = container.NewVBox(p.track.bar, container.NewBorder(nil, nil, nil, container.New(layout.NewCustomPaddedLayout(0, 0, 0, inset), container.NewCenter(p.chips)), p.note.content()))
	p.content.Hide()
	return p
}

// show says how far it is; of zero in all nothing is known.
func (p *progress) show(text string, done, total int) {
	p.note.say(text)
	p.track.put(done, total)
	p.put(p.stop)
}

// end says what was done.
func (p *progress) end(text string) {
	p.note.say(text)
	p.track.put(1, 1)
	p.put(p.see, p.hideIt)
}

func (p *progress) put(chips ...fyne.CanvasObject) {
	if p.content.Visible() && slices.Equal(p.chips.Objects, chips) {
		return
	}
	p.chips.Objects = chips
	p.content.Show()
	p.relaid()
}

func (p *progress) hide() {
	p.content.Hide()
	p.relaid()
}

// A track is a bar that fills from the left.
type track struct {
	share float32
	done  *canvas.Rectangle
	bar   *fyne.Container
}

func newTrack() *track {
	t := &track{done: canvas.NewRectangle(color.Transparent)}
	t.bar = &fyne.Container{Layout: t, Objects: []fyne.CanvasObject{t.done}}
	return t
}

func (t *track) put(done, total int) {
	t.share = 0
	if total > 0 {
		t.share = float32(done) / float32(total)
	}
	t.done.FillColor = theme.Color(theme.Accent)
	t.bar.Refresh()
}

// MinSize belongs to Fyne, as does Layout.
func (t *track) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(0, 3) }

func (t *track) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	t.done.Resize(fyne.NewSize(size.Width*t.share, size.Height))
}

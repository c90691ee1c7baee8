package shell

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/language"
)

// status is the line at the foot of the window. It says what the snapshot is and
// how long the last search took; what was just done stands in its place until
// the next search.
type status struct {
	snapshot func() string
	note     *note
}

func newStatus(snapshot func() string) *status {
	s := &status{snapshot: snapshot, note: newNote(snapshot())}
	s.note.rich.Truncation = fyne.TextTruncateEllipsis
	return s
}

// content is the line as it stands in the window, below the notice if there is
// one, and what is going on.
func (s *status) content(notice string, above fyne.CanvasObject) fyne.CanvasObject {
	foot := container.NewVBox(widget.NewSeparator(), above)
	if notice != "" {
		banner := widget.NewLabel(notice)
		banner.Wrapping = fyne.TextWrapWord
		banner.Importance = widget.WarningImportance
		foot.Add(banner)
	}
	foot.Add(container.NewBorder(nil, nil, nil, newNote(language.Say("F1 shows every key")).content(), s.note.content()))
	return foot
}

// took shows the time of a search beside the snapshot; zero for none.
func (s *status) took(d time.Duration) {
	if d == 0 {
		s.note.say(s.snapshot())
		return
	}
	s.note.say(language.Facts(s.snapshot(), milliseconds(d)))
}

// say shows what was just done.
func (s *status) say(sentence string) { s.note.say(sentence) }

// milliseconds writes a duration with one decimal: "0.4 ms".
func milliseconds(d time.Duration) string {
	return language.Say("%s ms", language.Decimal(float64(d)/float64(time.Millisecond)))
}

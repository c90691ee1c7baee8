package shell

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"vademecum/ui/theme"
)

// Where a chip leaves little room, the number is what is left of a number of results.
func TestTheCaptionFits(t *testing.T) {
	test.NewTempApp(t)
	for _, c := range []struct {
		text string
		room string // as wide as this
		want string
	}{
		{"40 results", "40 results", "40 results"},
		{"40 results", "40 resu", "40"},
		{"200 of 288 results", "200 of 288 res", "200 of 288"},
		{"200 of 288 results", "200 o", "200"},
		{"200 of 288 results", "2", "200"}, // and the note cuts it
		{"Лучшие 200 из 288 результатов", "Лучшие 200 из 288 рез", "Лучшие 200 из 288"},
		{"Opened in this session", "Opened in", "Opened in this session"}, // which the note cuts
		{"", "", ""},
	} {
		caption := newCaption("")
		caption.say(c.text)
		caption.fit(theme.Small.Width(c.room) + 2*(inset+8) + 0.1)
		if got := caption.segment.Text; got != c.want {
			t.Errorf("%q in the room of %q: %q, want %q", c.text, c.room, got, c.want)
		}
	}
	caption := newCaption("")
	caption.say("40 results")
	caption.fit(1)
	caption.fit(500)
	if got := caption.segment.Text; got != "40 results" {
		t.Errorf("with room again it says %q", got)
	}
}

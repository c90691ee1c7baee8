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
		{"200 of 288 results", "200 o", "200 of 288"}, // and the note cuts it
		{"200 of 288 results", "2", "200 of 288"},
		{"The best 200 of 288 results", "The best 200 of 288 results", "The best 200 of 288 results"},
		{"The best 200 of 288 results", "The best 200 of 288 res", "The best 200 of 288"},
		{"The best 200 of 288 results", "The best 200 of 288", "The best 200 of 288"},
		{"The best 200 of 288 results", "The best 200 of", "The best 200 of 288"},
		{"The best 200 of 288 results", "The best", "The best 200 of 288"},
		{"The best 200 of 1\u00a0288 results", "The best 200 of 1", "The best 200 of 1\u00a0288"},
		{"1\u00a0288 very good results", "1\u00a0288 very goo", "1\u00a0288 very"},
		{"أفضل ٢٠٠ من ٢٨٨ نتيجة", "أفضل ٢٠٠ من", "أفضل ٢٠٠ من ٢٨٨"},
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

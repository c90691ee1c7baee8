package shell

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"

	"vademecum/ui/language"
)

// Passages of the person's documents stand below the items that were found, under a
// chip of their own that leaves only them. As with every chip, what it does is
// written into the box: "in:mine".
const inMine = "in:mine"

// cutMine takes "in:mine" out of a query, and reports whether it was there.
func cutMine(text string) (rest string, only bool) { return cutWord(text, inMine) }

// cutWord takes a word out of a query, and reports whether it was there.
func cutWord(text, cut string) (rest string, only bool) {
	if !strings.Contains(strings.ToLower(text), cut) {
		return text, false
	}
	var kept []string
	for _, word := range strings.Fields(text) {
		if strings.EqualFold(word, cut) {
			only = true
		} else {
			kept = append(kept, word)
		}
	}
	if !only {
		return text, false
	}
	rest = strings.Join(kept, " ")
	if strings.HasSuffix(text, " ") {
		rest += " " // ends the last word
	}
	return rest, true
}

// turnMine adds "in:mine" to the query, or takes it out.
func (s *Shell) turnMine() {
	rest, only := cutMine(s.query)
	if !only {
		rest = strings.TrimSpace(rest + " " + inMine)
	}
	s.Type(strings.TrimSpace(rest))
}

// mine is the chip for the person's documents or for their marks. It stands at the end of the line
// above the list, where its coming and going moves nothing else.
type mine struct {
	called  string // what is on the chip, in English
	tapped  func()
	chip    *chip
	content *fyne.Container
}

func newMine(tapped func()) *mine {
	return &mine{called: language.Later("Your documents"), tapped: tapped, content: container.NewCenter()}
}

// show says how many passages are listed; more when there are more.
func (m *mine) show(chosen bool, listed int, more bool) {
	if !chosen && listed == 0 {
		m.none()
		return
	}
	text := language.Say(m.called)
	if listed > 0 {
		text = language.Beside(text, language.Number(listed))
	}
	if more {
		text += "+"
	}
	m.chip = newChip(text, chosen, m.tapped)
	m.content.Objects = []fyne.CanvasObject{container.New(
		layout.NewCustomPaddedLayout(0, 0, 0, chipMargin-fynetheme.Padding()), m.chip)}
	m.content.Refresh()
}

// none takes the chip away. Where there is none, which is so at nearly every letter, nothing
// is to be painted anew.
func (m *mine) none() {
	if m.content.Objects == nil {
		return
	}
	m.content.Objects = nil
	m.content.Refresh()
}

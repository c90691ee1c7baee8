package shell

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"github.com/sahilm/fuzzy"

	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

const (
	paletteWidth = 520
	paletteRows  = 11 // in sight at once
)

// palette lists every action of the window by its name, with the key that does the
// same, below the buttons of the page at hand, and narrows the list to what is typed. It
// floats over the window while it is open and has the keyboard; what was typed into the
// box stays there.
type palette struct {
	*picker[deed]
	canvas   fyne.Canvas
	actions  []deed               // all of the window
	page     func() []page.Action // the buttons of the page at hand
	all      []deed               // both, as they were when it was opened
	meanings keys.Screens

	popup *widget.PopUp // nil until it is first opened
	none  *note
}

// A deed is an action of the window, or a button of the page.
type deed struct {
	name    string // in the language in use
	hint    string // the key that does the same, or where the button is
	command keys.Command
	button  page.Action
}

// newPalette makes a palette that is closed and finds screens by what they mean, too. It
// asks for the buttons of the page when it is opened, and calls take with what is chosen.
func newPalette(canvas fyne.Canvas, meanings keys.Screens, buttons func() []page.Action, take func(deed)) *palette {
	p := &palette{canvas: canvas, meanings: meanings, page: buttons, none: newNote(language.Say("No action is called that."))}
	for _, b := range keys.Named() {
		if b.Command != keys.Palette { // it is open already
			p.actions = append(p.actions, deed{name: language.Say(b.Name), hint: b.Printed, command: b.Command})
		}
	}
	p.picker = newPicker(p.typed,
		func(c deed) (string, string) { return c.name, c.hint },
		func(c deed) { p.popup.Hide(); take(c) },
		func() { p.popup.Hide() })
	p.line.key = p.key
	p.line.PlaceHolder = language.Say("What do you want to do?")
	return p
}

// shown reports whether it is open.
func (p *palette) shown() bool { return p.popup != nil && p.popup.Visible() }

// turn opens it, or closes it again.
func (p *palette) turn() {
	if p.shown() {
		p.popup.Hide()
		return
	}
	if p.popup == nil {
		p.popup = widget.NewPopUp(container.NewBorder(p.line, nil, nil, nil,
			container.New(layout.NewCustomPaddedLayout(fynetheme.Padding(), 0, 0, 0), container.NewStack(p.list.scroll, p.none.content()))), p.canvas)
	}
	size := p.canvas.Size()
	width := min(paletteWidth, size.Width-2*theme.Gap)
	top := theme.Wide + theme.Apart
	p.popup.Resize(fyne.NewSize(width, min(p.line.MinSize().Height+2*fynetheme.Padding()+fynetheme.InnerPadding()+paletteRows*actionHeight, size.Height-top-theme.Wide)))
	p.popup.ShowAtPosition(fyne.NewPos((size.Width-width)/2, top))
	p.all = nil
	for _, b := range p.page() {
		p.all = append(p.all, deed{name: b.Label, hint: language.Say("on this page"), button: b})
	}
	p.all = append(p.all, p.actions...)
	p.line.SetText("")
	p.typed("")
	p.canvas.Focus(p.line)
}

// typed narrows the list to what words name. Blanks between them are left out, so
// that "light dark" finds "Light or dark".
func (p *palette) typed(words string) {
	found := p.all
	if wanted := strings.Join(strings.Fields(words), ""); wanted != "" {
		found = nil
		for _, m := range fuzzy.FindFrom(wanted, names(p.all)) {
			found = append(found, p.all[m.Index])
		}
		meant := p.meanings.Meant(words)
		for _, c := range p.actions {
			if slices.Contains(meant, c.command) && !slices.Contains(found, c) { // it goes by another name
				found = append(found, c)
			}
		}
		// Letters in order are found in many names; whoever types the beginnings of
		// words means the one that has them, or else the screen that they are words for.
		rank := func(c deed) int {
			if slices.Contains(meant, c.command) {
				return 1 + begins(words, c.name)
			}
			return 2 * begins(words, c.name)
		}
		slices.SortStableFunc(found, func(a, b deed) int { return cmp.Compare(rank(b), rank(a)) })
	}
	if len(found) == 0 {
		p.none.rich.Show()
	} else {
		p.none.rich.Hide()
	}
	p.offer(found)
}

// begins is 1 if every one of some words begins a word of a name, else 0.
func begins(words, name string) int {
	for _, w := range strings.Fields(words) {
		if !strings.Contains(" "+strings.ToLower(name), " "+strings.ToLower(w)) {
			return 0
		}
	}
	return 1
}

// names are actions as the matcher reads them.
type names []deed

func (n names) Len() int            { return len(n) }
func (n names) String(i int) string { return n[i].name }

// key closes the list with the key that opens it, too.
func (p *palette) key(place keys.Place, modifier fyne.KeyModifier, name fyne.KeyName) bool {
	if c, _ := keys.Find(keys.Actions, modifier, name); c == keys.Palette {
		p.close()
		return true
	}
	return p.picker.key(place, modifier, name)
}

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
	"vademecum/ui/theme"
)

const (
	paletteWidth = 520
	paletteRows  = 11 // in sight at once
)

// palette lists every action of the window by its name, with the key that does the
// same, and narrows the list to what is typed. It floats over the window while it is
// open and has the keyboard; what was typed into the box stays there.
type palette struct {
	*picker[keys.Binding]
	canvas   fyne.Canvas
	actions  []keys.Binding // all of them
	meanings keys.Screens

	popup *widget.PopUp // nil until it is first opened
	none  *note
}

// newPalette makes a palette that is closed. It calls press with what is chosen.
func newPalette(canvas fyne.Canvas, press func(keys.Command)) *palette {
	p := &palette{canvas: canvas, meanings: keys.InWords(), none: newNote(language.Say("No action is called that."))}
	for _, b := range keys.Named() {
		if b.Command != keys.Palette { // it is open already
			p.actions = append(p.actions, b)
		}
	}
	p.picker = newPicker(p.typed,
		func(b keys.Binding) (string, string) { return language.Say(b.Name), b.Printed },
		func(b keys.Binding) { p.popup.Hide(); press(b.Command) },
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
	p.line.SetText("")
	p.typed("")
	p.canvas.Focus(p.line)
}

// typed narrows the list to what words name. Blanks between them are left out, so
// that "light dark" finds "Light or dark".
func (p *palette) typed(words string) {
	found := p.actions
	if wanted := strings.Join(strings.Fields(words), ""); wanted != "" {
		found = nil
		for _, m := range fuzzy.FindFrom(wanted, names(p.actions)) {
			found = append(found, p.actions[m.Index])
		}
		meant := p.meanings.Meant(words)
		for _, c := range meant {
			if b := keys.Of(c); !slices.Contains(found, b) { // it goes by another name
				found = append(found, b)
			}
		}
		// Letters in order are found in many names; whoever types the beginnings of
		// words means the one that has them, or else the screen that they are words for.
		rank := func(b keys.Binding) int {
			if slices.Contains(meant, b.Command) {
				return 1 + begins(words, language.Say(b.Name))
			}
			return 2 * begins(words, language.Say(b.Name))
		}
		slices.SortStableFunc(found, func(a, b keys.Binding) int { return cmp.Compare(rank(b), rank(a)) })
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
type names []keys.Binding

func (n names) Len() int            { return len(n) }
func (n names) String(i int) string { return language.Say(n[i].Name) }

// key closes the list with the key that opens it, too.
func (p *palette) key(place keys.Place, modifier fyne.KeyModifier, name fyne.KeyName) bool {
	if c, _ := keys.Find(keys.Actions, modifier, name); c == keys.Palette {
		p.close()
		return true
	}
	return p.picker.key(place, modifier, name)
}

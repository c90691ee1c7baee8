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
	tenActions   = 10 // that Page Up and Page Down pass over
)

// palette lists every action of the window by its name, with the key that does the
// same, and narrows the list to what is typed. It floats over the window while it is
// open and has the keyboard; what was typed into the box stays there.
type palette struct {
	press  func(keys.Command) // carries out what is chosen
	canvas fyne.Canvas

	actions []keys.Binding // all of them
	found   []keys.Binding // those that what is typed names, best first
	cursor  int

	popup *widget.PopUp // nil until it is first opened
	line  *box
	list  *list[*action]
	none  *note
}

func newPalette(canvas fyne.Canvas, press func(keys.Command)) *palette {
	p := &palette{canvas: canvas, press: press, none: newNote(language.Say("No action is called that."))}
	for _, b := range keys.Named() {
		if b.Command != keys.Palette { // it is open already
			p.actions = append(p.actions, b)
		}
	}
	p.line = newBox(p.typed, p.key)
	p.line.PlaceHolder = language.Say("What do you want to do?")
	p.list = newList(actionHeight, newAction, func(at int, line *action) {
		line.set(p.found[at], at == p.cursor)
		line.onTapped = func() { p.cursor = at; p.do() }
	})
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
	p.found, p.cursor = p.actions, 0
	if wanted := strings.Join(strings.Fields(words), ""); wanted != "" {
		p.found = nil
		for _, m := range fuzzy.FindFrom(wanted, names(p.actions)) {
			p.found = append(p.found, p.actions[m.Index])
		}
		// Letters in order are found in many names; whoever types the beginnings of
		// words means the one that has them.
		slices.SortStableFunc(p.found, func(a, b keys.Binding) int {
			return cmp.Compare(begins(words, language.Say(b.Name)), begins(words, language.Say(a.Name)))
		})
	}
	if len(p.found) == 0 {
		p.none.rich.Show()
	} else {
		p.none.rich.Hide()
	}
	p.list.top()
	p.list.show(len(p.found))
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

// key takes the keys that are the list's own, and closes it on its own again. No other
// key of the window works meanwhile.
func (p *palette) key(_ keys.Place, modifier fyne.KeyModifier, name fyne.KeyName) bool {
	c, ok := keys.Find(keys.Actions, modifier, name)
	switch {
	case c == keys.Palette, c == keys.OfActions && name == fyne.KeyEscape:
		p.popup.Hide()
	case c != keys.OfActions:
	case name == fyne.KeyDown:
		p.move(1)
	case name == fyne.KeyUp:
		p.move(-1)
	case name == fyne.KeyPageDown:
		p.move(tenActions)
	case name == fyne.KeyPageUp:
		p.move(-tenActions)
	default:
		p.do()
	}
	return ok
}

func (p *palette) move(by int) {
	if len(p.found) > 0 {
		p.cursor = min(max(p.cursor+by, 0), len(p.found)-1)
		p.list.reveal(p.cursor)
	}
}

// do closes the list and carries out the action at the cursor.
func (p *palette) do() {
	if p.cursor < len(p.found) {
		p.popup.Hide()
		p.press(p.found[p.cursor].Command)
	}
}

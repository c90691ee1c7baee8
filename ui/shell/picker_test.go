package shell

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/theme"
)

// drawn are the lines of a picker that are in view, as they are drawn.
func (p *picker[T]) drawn() (names []string) {
	for _, line := range p.list.rows {
		if line.Visible() {
			names = append(names, line.name.Text)
		}
	}
	return names
}

// The names of actions are said in the language of the window. Those of collections are
// the person's own, and stay as they are where they read like the name of an action.
func TestTheLanguageOfPickers(t *testing.T) {
	b := openMarked(t, &pad{})
	const name = "Light or dark"
	b.Open("itu-t/X.509")
	b.settle()
	b.keys("<Ctrl+B>")
	b.settle()
	c := b.marking.chooser
	if c.none == nil || !c.none.rich.Visible() {
		t.Error("nothing says that there is no collection yet")
	}
	c.line.SetText(name)
	if c.none.rich.Visible() {
		t.Error("it is said that there is no collection, over the one that would be made")
	}
	b.keys("<Return>")
	b.settle()
	if err := language.Use("fr"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := language.Use(language.English); err != nil {
			t.Error(err)
		}
	})
	b.Retell("fr")
	b.settle()
	b.keys("<Ctrl+B>")
	b.settle()
	if b.marking.chooser.none != nil {
		t.Error("it is said that there is no collection, and there is one")
	}
	if got := b.marking.chooser.drawn(); !slices.Contains(got, name) {
		t.Errorf("the collections are listed as %q, without %q", got, name)
	}
	b.keys("<Escape> <Ctrl+Shift+P>")
	b.palette.line.SetText("clair")
	if got := b.palette.drawn(); !slices.Contains(got, "Clair ou sombre") {
		t.Errorf("the actions are listed as %q", got)
	}
}

func TestTheKeysOfAPicker(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light))
	for _, c := range []struct {
		name  string
		lines int
		keys  []fyne.KeyName
		want  int // the line that is taken; -1 for none
	}{
		{"the first", 30, []fyne.KeyName{fyne.KeyReturn}, 0},
		{"the other Enter", 30, []fyne.KeyName{fyne.KeyEnter}, 0},
		{"down and up", 30, []fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn}, 1},
		{"not above the first", 30, []fyne.KeyName{fyne.KeyUp, fyne.KeyPageUp, fyne.KeyReturn}, 0},
		{"ten down", 30, []fyne.KeyName{fyne.KeyPageDown, fyne.KeyReturn}, 10},
		{"ten up again", 30, []fyne.KeyName{fyne.KeyPageDown, fyne.KeyDown, fyne.KeyPageUp, fyne.KeyReturn}, 1},
		{"not below the last", 3, []fyne.KeyName{fyne.KeyPageDown, fyne.KeyDown, fyne.KeyReturn}, 2},
		{"nothing answers", 0, []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn}, -1},
		{"closed", 3, []fyne.KeyName{fyne.KeyDown, fyne.KeyEscape}, -1},
	} {
		taken, closed := -1, false
		p := newPicker(func(string) {}, func(at int) (string, string) { return "", "" },
			func(at int) { taken = at }, func() { closed = true })
		w := test.NewTempWindow(t, p.list.scroll)
		w.Resize(fyne.NewSize(300, 8*actionHeight))
		lines := make([]int, c.lines)
		for i := range lines {
			lines[i] = i
		}
		p.offer(lines)
		for _, name := range c.keys {
			if !p.key(keys.Box, 0, name) {
				t.Errorf("%s: %s is not the list's", c.name, name)
			}
			if top, end := float32(p.cursor)*actionHeight, p.list.scroll.Offset.Y+p.list.scroll.Size().Height; top < p.list.scroll.Offset.Y || top+actionHeight > end {
				t.Errorf("%s: line %d is not in view", c.name, p.cursor)
			}
		}
		if taken != c.want || closed != (c.name == "closed") {
			t.Errorf("%s: line %d is taken, want %d; closed without: %v", c.name, taken, c.want, closed)
		}
		was, at := taken, p.cursor
		if !p.key(keys.Box, 0, fyne.KeyF1) || p.key(keys.Box, 0, fyne.KeyLeft) || taken != was || p.cursor != at {
			t.Errorf("%s: a key of the window has to do nothing, and one for writing to reach the line", c.name)
		}
	}
}

package keys

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/page"
)

func TestFind(t *testing.T) {
	for _, c := range []struct {
		place    Place
		modifier fyne.KeyModifier
		key      fyne.KeyName
		want     Command // empty when the key does nothing there
	}{
		{Box, 0, fyne.KeyDown, Next},
		{Box, 0, fyne.KeyEnter, Open}, // of the number pad
		{Box, alt, fyne.KeyLeft, Back},
		{Page, alt, fyne.KeyLeft, Back},
		{Page, 0, fyne.KeyF1, Help},
		{Anywhere, 0, fyne.KeyF1, Help},
		{Anywhere, 0, fyne.KeyDown, ""}, // only in the box
		{Box, 0, fyne.KeyLeft, ""},      // moves the cursor
		{Box, ctrl, fyne.KeyV, ""},      // pastes
	} {
		if got, ok := Find(c.place, c.modifier, c.key); got != c.want || ok != (c.want != "") {
			t.Errorf("%s: %v+%s is %q, want %q", c.place, c.modifier, c.key, got, c.want)
		}
	}
}

// The printed name of a key is what a person presses, so it has to say what the
// window listens to.
func TestThePrintedNamesAreTheKeys(t *testing.T) {
	printed := map[fyne.KeyName]string{
		fyne.KeyReturn: "Enter", fyne.KeyEnter: "Enter", fyne.KeyEscape: "Esc",
		fyne.KeyPageDown: "Page Down", fyne.KeyPageUp: "Page Up", fyne.KeySpace: "Space",
		fyne.KeyEqual: "+", // the key that has the plus above it
	}
	seen := map[string]bool{}
	for _, b := range Table {
		if b.Key == "" {
			if b.Printed != "" || b.Does != "" || b.Name == "" {
				t.Errorf("%s has no key, and %q is said of one", b.Command, b.Printed+b.Does)
			}
			continue
		}
		want := string(b.Key)
		if name, ok := printed[b.Key]; ok {
			want = name
		}
		switch b.Modifier {
		case ctrl:
			want = "Ctrl+" + want
		case alt:
			want = "Alt+" + want
		case ctrl | shift:
			want = "Ctrl+Shift+" + want
		}
		if b.Printed != want {
			t.Errorf("%q stands for %s", b.Printed, want)
		}
		pressed := string(b.Place) + string(rune(b.Modifier)) + string(b.Key)
		if seen[pressed] {
			t.Errorf("%s: %s is bound twice", b.Place, b.Printed)
		}
		seen[pressed] = true
	}
}

func TestTheHelpPageShowsEveryKey(t *testing.T) {
	var text strings.Builder
	for _, b := range Compose() {
		if s, ok := b.(page.Section); ok {
			for _, f := range s.Body {
				f := f.(page.Fact)
				text.WriteString(f.Name + ": " + f.Value[0].Text + "\n")
			}
		}
	}
	commands := map[Command]bool{}
	for _, b := range Table {
		if b.Does != "" {
			commands[b.Command] = true
			if line := b.Printed + ": " + b.Does; !strings.Contains(text.String(), line) {
				t.Errorf("the page lacks %q", line)
			}
		}
	}
	for _, b := range Table {
		if !commands[b.Command] && b.Key != "" {
			t.Errorf("%s is nowhere explained", b.Command)
		}
	}
}

// Menu and list of actions call everything by one name, and no two by the same.
func TestEveryActionHasOneName(t *testing.T) {
	names, commands := map[string]bool{}, map[Command]int{}
	for _, b := range Named() {
		if names[b.Name] {
			t.Errorf("two actions are called %q", b.Name)
		}
		names[b.Name] = true
		commands[b.Command]++
		if Of(b.Command).Name != b.Name {
			t.Errorf("%s is called %q and %q", b.Command, b.Name, Of(b.Command).Name)
		}
	}
	for _, b := range Table {
		own := b.Command == OfPage || b.Command == OfFinding || b.Command == OfActions || b.Command == OfQuick
		if n := commands[b.Command]; own != (n == 0) || n > 1 {
			t.Errorf("%s is named %d times", b.Command, n)
		}
	}
}

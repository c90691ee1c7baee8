package shell

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/part"
)

// In a narrow window the list is in sight while something is looked for, the page while
// something is read.
func TestANarrowWindow(t *testing.T) {
	for _, c := range []struct {
		keys string
		page bool
	}{
		{"", true},
		{"x5 …", false},
		{"x5 … <Down>", false},
		{"x5 … <Return>", true},
		{"x5 … <Return> … <Tab> <Escape>", false}, // the list again
		{"x5 … <Return> … <Tab> <Escape> <Return>", true},
		{"x5 … <Return> … <Tab> <Escape> <Down> … <Return>", true},
		{"x5 … <Return> … <Down>", false},
		{"x5 … <Tab>", true},
		{"x5 … <Escape>", true}, // the box is empty
		{"x5 … <Alt+Left>", true},
		{"nosuchthing …", true}, // what to try
		{"nosuchthing … <BackSpace> <Ctrl+K> x5 …", false},
		{"x5 … <Ctrl+T> …", true},
		{"x5 … <Ctrl+T> … <Ctrl+Tab>", false}, // as it was left
		{"x5 … <F1>", true},
	} {
		b := open(t, &catalogue{})
		b.window.Resize(fyne.NewSize(500, 600))
		for part := range strings.SplitSeq(c.keys, "…") {
			b.settle()
			b.keys(part)
		}
		b.settle()
		panes := b.halves.Content.Objects
		if list, page := panes[0].Visible(), panes[1].Visible(); list == page || page != c.page || panes[2].Visible() {
			t.Errorf("after %q the list is in sight: %v, the page: %v", c.keys, list, page)
		}
		if whole := b.halves.Content.Size().Width; panes[0].Size().Width != whole || panes[1].Size().Width != whole {
			t.Errorf("they are %v and %v wide", panes[0].Size().Width, panes[1].Size().Width)
		}
		b.window.Resize(fyne.NewSize(1000, 600))
		if !panes[0].Visible() || !panes[1].Visible() || !panes[2].Visible() {
			t.Errorf("after %q a wide window does not show both", c.keys)
		}
	}
}

func TestAWindowCanBeNarrow(t *testing.T) {
	b := open(t, &catalogue{})
	if least := b.window.Content().MinSize().Width; least > part.Narrowest {
		t.Errorf("the window cannot be narrower than %v, want %v", least, float32(part.Narrowest))
	}
}

package shell

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// While somebody types, nothing moves but what is typed for: chips, remarks and messages
// come and go, and the list and the page stand where they stood with the first letter.
func TestNothingMovesWhileTyping(t *testing.T) {
	b := open(t, &catalogue{})
	type places struct{ list, page, box fyne.Position }
	sizes := func() [3]fyne.Size {
		return [3]fyne.Size{b.results.list.scroll.Size(), b.page.Size(), b.halves.Content.Size()}
	}
	at := func(o fyne.CanvasObject) fyne.Position {
		return fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	}
	see := func() places {
		return places{at(b.results.list.scroll), at(b.page), at(b.box)}
	}
	b.keys("x")
	b.settle()
	first, firstSizes := see(), sizes()
	chips := map[int]bool{}
	for _, typed := range []string{
		"5", "0", "9", "<BackSpace>", "<BackSpace>", "<BackSpace>", "e", "v", "r", "y", "thing", // repaired, with a remark
		"<Down>", "<Control+A>", "9", "<BackSpace>", "nosuchthing", "<BackSpace>", "<Control+A>", "c5",
	} {
		if typed == "<Control+A>" {
			b.box.TypedShortcut(&fyne.ShortcutSelectAll{})
		} else {
			b.keys(typed)
		}
		for _, when := range []string{"at once", "settled"} {
			if b.Query() != "" && (see() != first || sizes() != firstSizes) {
				t.Errorf("%s after %s, with %q in the box: %+v of %v, before %+v of %v", when, typed, b.Query(), see(), sizes(), first, firstSizes)
			}
			b.settle()
		}
		chips[len(test.LaidOutObjects(b.results.facets.box))] = true
	}
	if len(chips) < 3 {
		t.Errorf("the chips hardly change: %v", chips)
	}
}

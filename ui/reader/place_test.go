package reader

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"vademecum/ui/page"
)

// numbered is a document of n numbered paragraphs of some lines each.
func numbered(n int) []page.Block {
	blocks := make([]page.Block, n)
	for i := range blocks {
		blocks[i] = page.Passage{Anchor: fmt.Sprintf("§%d", i+1), Margin: fmt.Sprint(i + 1), Spans: []page.Span{{Text: titles[3] + ". " + titles[1] + "."}}}
	}
	return blocks
}

// top is the height of a passage from the top of the view.
func (d *desk) top(t *testing.T, anchor string) float32 {
	t.Helper()
	at := d.sheet.standing(anchor)
	if at == none {
		t.Fatalf("%s is not on the page", anchor)
	}
	return d.sheet.targets[at].areas[0].y - d.State().Offset
}

func TestJump(t *testing.T) {
	d := newDesk(t, numbered(80)...)
	for _, words := range []string{"§41", "41", "para 41"} {
		d.press(fyne.KeyHome)
		if !d.Jump(words) || d.Here() != "§41" {
			t.Errorf("%q leads to %s", words, d.Here())
		}
		if top := d.top(t, "§41"); top < 0 || top > 40 {
			t.Errorf("after %q §41 is %g below the top", words, top)
		}
	}
	at := d.State().Offset
	if d.Jump("§81") || d.State().Offset != at {
		t.Error("a paragraph that is not there is gone to")
	}
}

// TestJumpBeforeThePageIsShown: the window is told where to go before it was drawn.
func TestJumpBeforeThePageIsShown(t *testing.T) {
	d := newDesk(t)
	r := New(Callbacks{})
	r.SetPage(numbered(80), nil, State{})
	if !r.Jump("§41") {
		t.Fatal("§41 is not found")
	}
	d.window.SetContent(r)
	if r.Here() != "§41" || r.State().Offset == 0 {
		t.Errorf("the page opens at %s", r.Here())
	}
	r.Jump("§7")
	d.window.Resize(fyne.NewSize(500, 400))
	if r.Here() != "§7" {
		t.Errorf("a jump that was made is made again: %s", r.Here())
	}
}

func TestHereIsWhatIsInView(t *testing.T) {
	d := newDesk(t, numbered(80)...)
	if got := d.Here(); got != "§1" {
		t.Errorf("at the top: %s", got)
	}
	d.Jump("§41")
	d.press(fyne.KeyEnd) // the focus is out of sight
	if got := d.Here(); got == "§41" || got == "§1" {
		t.Errorf("at the end: %s", got)
	}
	if got := newDesk(t, sample()...).Here(); got != "" {
		t.Errorf("on a page without passages: %s", got)
	}
}

// TestThePlaceIsKept: whatever changes the height of the text, the line at the top
// of the view stays there, or at least its paragraph.
func TestThePlaceIsKept(t *testing.T) {
	for name, change := range map[string]func(d *desk){
		"a narrower window": func(d *desk) { d.window.Resize(fyne.NewSize(400, 400)) },
		"larger letters":    func(d *desk) { d.SetTextSize(2) },
		"smaller letters":   func(d *desk) { d.SetTextSize(0.8) },
	} {
		d := newDesk(t, numbered(80)...)
		d.Jump("§41")
		before := d.top(t, "§41")
		change(d)
		if after := d.top(t, "§41"); after < 0 || after > before+40 {
			t.Errorf("%s: §41 was %g below the top and is now %g", name, before, after)
		}
	}
}

func TestAPlaceIsRestoredInAnotherSize(t *testing.T) {
	d := newDesk(t, numbered(80)...)
	d.Jump("§41")
	state := d.State()
	d.SetPage(sample(), nil, State{})
	d.SetTextSize(1.5)
	d.SetPage(numbered(80), nil, state)
	if top := d.top(t, "§41"); top < 0 || top > 60 {
		t.Errorf("§41 is %g below the top", top)
	}
}

func TestSourcesOpenedAboveDoNotMoveThePlace(t *testing.T) {
	blocks := append(sample(), numbered(20)...)
	d := newDesk(t, blocks...)
	d.Jump("§9")
	before := d.top(t, "§9")
	d.ShowSources(true)
	if after := d.top(t, "§9"); after != before {
		t.Errorf("§9 was %g below the top and is now %g", before, after)
	}
}

func TestScrollingIsTold(t *testing.T) {
	told := 0
	d := newDesk(t, numbered(80)...)
	d.Reader.calls.OnScroll = func() { told++ }
	d.press(fyne.KeyPageDown)
	if told == 0 {
		t.Error("nobody was told")
	}
}

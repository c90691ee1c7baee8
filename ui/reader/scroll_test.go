package reader

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/page"
	"vademecum/ui/theme"
)

func manyRows(n int) []page.Block {
	rows := make([]page.Block, n)
	for i := range rows {
		rows[i] = page.Row{Code: "X." + strconv.Itoa(i), To: "itu-t/X." + strconv.Itoa(i)}
	}
	return rows
}

func TestOnlyWhatIsVisibleIsDrawn(t *testing.T) {
	d := newDesk(t, manyRows(3000)...)
	for _, offset := range []float32{0, 5000, 1e9} {
		d.scrollTo(offset)
		if n := len(d.sheet.all); n == 0 || n > 40 {
			t.Errorf("at %g there are %d objects on the canvas", offset, n)
		}
	}
	if !strings.Contains(d.shown(), "X.2999") {
		t.Errorf("the end shows %q", d.shown())
	}
}

// What stays in sight while the page moves, or while the pointer does, is not drawn anew.
func TestWhatStaysInSightIsNotDrawnAnew(t *testing.T) {
	d := newDesk(t, manyRows(100)...)
	pictures := func() (all []fyne.CanvasObject) {
		for _, o := range d.sheet.all {
			if _, ok := o.(*canvas.Raster); ok {
				all = append(all, o)
			}
		}
		return all
	}
	before := pictures()
	a := d.sheet.targets[3].areas[0]
	d.sheet.MouseIn(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(a.x+1, a.y+1)}})
	if !slices.Equal(pictures(), before) {
		t.Error("another row is pointed at, and the texts are drawn anew")
	}
	d.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -5*a.h)})
	after := pictures()
	kept := slices.IndexFunc(before, func(o fyne.CanvasObject) bool { return o == after[0] })
	if kept < 1 || !slices.Equal(before[kept:], after[:len(before)-kept]) || len(after) == len(before)-kept {
		t.Errorf("scrolled by five rows, of %d pictures the first %d are gone, and %d are shown", len(before), kept, len(after))
	}
	d.sheet.redraw()
	if again := pictures(); len(again) != len(after) || again[0] == after[0] {
		t.Error("as after a change of theme, nothing is drawn anew")
	}
}

func TestScrollingKeys(t *testing.T) {
	d := newDesk(t, manyRows(100)...)
	page := d.Size().Height - theme.Wide
	end := d.sheet.height - d.Size().Height
	tests := []struct {
		key  fyne.KeyName
		want float32
	}{
		{fyne.KeyPageDown, page}, {fyne.KeyPageDown, 2 * page}, {fyne.KeyPageUp, page}, {fyne.KeyPageUp, 0}, {fyne.KeyPageUp, 0},
		{fyne.KeyEnd, end}, {fyne.KeyPageDown, end}, {fyne.KeyHome, 0},
	}
	for i, test := range tests {
		d.press(test.key)
		if got := d.State().Offset; got != test.want {
			t.Fatalf("press %d, %s: offset %g, want %g", i, test.key, got, test.want)
		}
	}
}

func TestTheRingStaysInView(t *testing.T) {
	d := newDesk(t, manyRows(100)...)
	for range 50 {
		d.press(fyne.KeyDown)
	}
	b := d.sheet.targets[d.sheet.focusedTarget()].bounds()
	if top := d.State().Offset; b.y < top || b.y+b.h > top+d.Size().Height {
		t.Errorf("the ring is at %g, the view from %g", b.y, top)
	}
	d.state.focused = false
	d.scrollTo(2000)
	d.press(fyne.KeyDown)
	if b := d.sheet.targets[d.sheet.focusedTarget()].bounds(); b.y < 1900 {
		t.Errorf("the first press after scrolling went to %g, want to what is visible", b.y)
	}
}

func TestStateRestoresThePage(t *testing.T) {
	blocks := append(sample(), manyRows(100)...)
	d := newDesk(t, blocks...)
	d.tap(t, more, "")
	d.press(fyne.KeyPageDown, fyne.KeyDown)
	d.TypedRune(' ')
	state, shown := d.State(), d.shown()

	d.SetPage([]page.Block{page.Head{Code: "Another"}}, nil, State{})
	if d.State().Offset != 0 {
		t.Errorf("another page opens at %g", d.State().Offset)
	}
	d.SetPage(blocks, relaton, state)
	if got := d.shown(); got != shown {
		t.Errorf("restored page shows\n%s\nwant\n%s", got, shown)
	}

	// What is done now does not reach the saved state.
	saved := len(state.sections)
	d.tap(t, fold, "")
	if len(state.sections) != saved || state.sections[1].closed {
		t.Error("the saved state changed")
	}
}

// However far a page was read down, another one opens at its top, also when it is the
// shorter one and still longer than the view.
func TestAnotherPageOpensAtItsTop(t *testing.T) {
	d := newDesk(t, manyRows(100)...)
	for _, rows := range []int{30, 100} {
		d.press(fyne.KeyEnd)
		d.SetPage(manyRows(rows), relaton, State{})
		if at := d.State().Offset; at != 0 {
			t.Errorf("a page of %d rows opens at %g", rows, at)
		}
	}
}

func TestStateGivenBeforeTheWindowIsShown(t *testing.T) {
	test.NewTempApp(t)
	r := New(Callbacks{})
	r.SetPage(manyRows(100), nil, State{Offset: 500})
	w := test.NewTempWindow(t, r)
	w.Resize(fyne.NewSize(600, 400))
	if got := r.State().Offset; got != 500 {
		t.Errorf("offset %g, want 500", got)
	}
}

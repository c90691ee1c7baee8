package shell

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/row"
)

// The list shows some of many results, and makes rows for those alone.
func TestListShowsWhatIsInView(t *testing.T) {
	test.NewTempApp(t)
	shown := map[int]bool{}
	l := newList(row.Height, row.New, func(at int, r *row.Row) { shown[at] = true })
	w := test.NewTempWindow(t, l.scroll)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(300, 5*row.Height))
	for _, c := range []struct {
		name          string
		do            func()
		inView, never []int
	}{
		{"at first", func() { l.show(1000) }, []int{0, 4}, []int{8, 999}},
		{"the next within view", func() { l.reveal(3) }, []int{0, 4}, []int{8}},
		{"beyond the end of the view", func() { l.reveal(10) }, []int{6, 10}, []int{4, 14}},
		{"the last", func() { l.reveal(999) }, []int{995, 999}, []int{993, 1000}},
		{"up again", func() { l.reveal(500) }, []int{500, 504}, []int{498, 508}},
		{"by the wheel", func() { l.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 100*row.Height)}) }, []int{400, 404}, []int{398, 408}},
		{"fewer results", func() { l.show(3) }, []int{0, 2}, []int{3, 400}},
		{"none", func() { l.show(0) }, nil, []int{0}},
	} {
		clear(shown)
		c.do()
		for _, at := range c.inView {
			if !shown[at] {
				t.Errorf("%s: result %d is not in view", c.name, at)
			}
		}
		clear(shown)
		l.fill()
		for _, at := range c.never {
			if shown[at] {
				t.Errorf("%s: result %d was drawn out of view", c.name, at)
			}
		}
		if len(l.rows) > 8 {
			t.Errorf("%s: %d rows for a view of 5", c.name, len(l.rows))
		}
	}
}

func TestListGrowsWithTheWindow(t *testing.T) {
	test.NewTempApp(t)
	shown := map[int]bool{}
	l := newList(row.Height, row.New, func(at int, r *row.Row) { shown[at] = true })
	w := test.NewTempWindow(t, l.scroll)
	w.SetPadded(false)
	l.show(100)
	w.Resize(fyne.NewSize(300, 20*row.Height))
	if !shown[19] {
		t.Error("a taller window shows no more results")
	}
	if got := l.rows[0].Size().Width; got != 300 {
		t.Errorf("the rows are %v wide, the list is 300", got)
	}
}

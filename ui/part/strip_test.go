package part

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// A strip is there from the second tab on, tells when it comes and goes, and says what
// was clicked.
func TestStrip(t *testing.T) {
	test.NewTempApp(t)
	var told []string
	tell := func(what string) func(int) { return func(at int) { told = append(told, fmt.Sprint(what, " ", at)) } }
	s := NewStrip(tell("show"), tell("close"), func() { told = append(told, "another") }, func() { told = append(told, "relaid") })
	s.Content.Resize(fyne.NewSize(600, stripHeight))
	for _, c := range []struct {
		name  string
		do    func()
		there bool
		told  []string
	}{
		{"made", func() {}, false, nil},
		{"one tab", func() { s.Show([]string{"X.509"}, 0) }, false, nil},
		{"a second", func() { s.Show([]string{"X.509", "SDG 9"}, 0) }, true, []string{"relaid"}},
		{"the same again", func() { s.Show([]string{"X.509", "SDG 9"}, 0) }, true, nil},
		{"the second shown", func() { s.Show([]string{"X.509", "SDG 9"}, 1) }, true, nil},
		{"clicked", func() { test.Tap(s.signs[0]) }, true, []string{"show 0"}},
		{"clicked on its cross", func() { test.TapAt(s.signs[1], fyne.NewPos(s.signs[1].Size().Width-4, 10)) }, true, []string{"close 1"}},
		{"the middle button", func() { s.signs[0].MouseUp(&desktop.MouseEvent{Button: desktop.MouseButtonTertiary}) }, true, []string{"close 0"}},
		{"the left button goes up", func() { s.signs[0].MouseUp(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary}) }, true, nil},
		{"plus", func() { test.Tap(s.plus) }, true, []string{"another"}},
		{"the middle button on plus", func() { s.plus.MouseUp(&desktop.MouseEvent{Button: desktop.MouseButtonTertiary}) }, true, nil},
		{"one is left", func() { s.Show([]string{"SDG 9"}, 0) }, false, []string{"relaid"}},
	} {
		told = nil
		c.do()
		if s.Content.Visible() != c.there || !slices.Equal(told, c.told) {
			t.Errorf("%s: there %v, told %q; want %v, %q", c.name, s.Content.Visible(), told, c.there, c.told)
		}
	}
}

// The tab that is shown has bold letters and its cross; the others have a cross while the
// pointer is on them. What stands on a tab is cut to its width.
func TestTheSignsOfAStrip(t *testing.T) {
	test.NewTempApp(t)
	var s *Strip
	s = NewStrip(func(int) {}, func(int) {}, func() {}, func() { s.Content.Refresh() })
	s.Content.Resize(fyne.NewSize(400, stripHeight))
	s.Show([]string{"X.509", "Guidelines for the protection of the environment"}, 0)
	first, second := s.signs[0], s.signs[1]
	if !first.text.TextStyle.Bold || second.text.TextStyle.Bold || first.bar.FillColor == second.bar.FillColor {
		t.Error("the tab that is shown is not told from the other")
	}
	if first.text.Text != "X.509" || first.cross.Text != "×" || second.cross.Text != "" {
		t.Errorf("on the first stands %q %q, on the second %q", first.text.Text, first.cross.Text, second.cross.Text)
	}
	if end := second.text.Position().X + second.text.Size().Width; end > second.Size().Width-closeWidth {
		t.Errorf("%q runs to %v, into the cross of a tab %v wide", second.text.Text, end, second.Size().Width)
	}
	second.MouseIn(nil)
	if second.cross.Text != "×" {
		t.Error("under the pointer a tab has no cross")
	}
	second.MouseOut()
	if second.cross.Text != "" {
		t.Error("the cross stays when the pointer has gone")
	}
	s.Content.Resize(fyne.NewSize(leastTab+stripHeight, stripHeight))
	if !first.Visible() || second.Visible() {
		t.Errorf("where one has room, the first is there: %v, the second: %v", first.Visible(), second.Visible())
	}
}

func TestShare(t *testing.T) {
	for _, c := range []struct {
		width           float32
		tabs, at        int
		first, fit, top int // top: the widest each is
	}{
		{800, 2, 0, 0, 2, 200},
		{800, 5, 4, 0, 5, 160},
		{800, 20, 0, 0, 9, 88},
		{800, 20, 19, 11, 9, 88},
		{800, 20, 10, 6, 9, 88},
		{40, 3, 2, 2, 1, 40},
	} {
		first, fit, each := share(c.width, c.tabs, c.at)
		if first != c.first || fit != c.fit || each != float32(c.top) {
			t.Errorf("%d tabs in %v: %d from %d, %v wide; want %d from %d, %d wide", c.tabs, c.width, fit, first, each, c.fit, c.first, c.top)
		}
		if c.at < first || c.at >= first+fit {
			t.Error(fmt.Sprint("the shown one is not among them: ", c))
		}
	}
}

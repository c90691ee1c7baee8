package find

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"vademecum/ui/keys"
	"vademecum/ui/page"
	"vademecum/ui/reader"
	"vademecum/ui/theme"
)

// A desk is a bar over a page, in a window.
type desk struct {
	*Bar
	page   *reader.Reader
	window fyne.Window
	keys   []fyne.KeyName // that the window was asked about
	left   bool
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light))
	d := &desk{page: reader.New(reader.Callbacks{})}
	d.page.SetPage([]page.Block{
		page.Passage{Anchor: "§1", Copy: "first", Spans: []page.Span{{Text: "The groups met in May."}}},
		page.Passage{Anchor: "§2", Copy: "second", Spans: []page.Span{{Text: "The groups met in June, and met again."}}},
	}, nil, reader.State{})
	d.Bar = New(d.page, func(_ fyne.KeyModifier, k fyne.KeyName) bool {
		d.keys = append(d.keys, k)
		return k == fyne.KeyK
	}, func() { d.left = true; d.window.Canvas().Focus(d.page) })
	d.window = test.NewTempWindow(t, d.page)
	d.window.SetContent(container.NewBorder(d.Content, nil, nil, nil, d.page))
	d.window.Resize(fyne.NewSize(600, 400))
	return d
}

func (d *desk) open() { d.Open(d.window.Canvas().Focus) }

func (d *desk) press(names ...fyne.KeyName) {
	for _, n := range names {
		d.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n})
	}
}

func TestFindAndGoOn(t *testing.T) {
	d := newDesk(t)
	if d.Opened() || d.Content.Visible() {
		t.Fatal("the bar is shown before it is opened")
	}
	d.open()
	test.Type(d.entry, "MET")
	if got := d.count.text.Text; got != "1 of 3" {
		t.Errorf("the count says %q", got)
	}
	for _, step := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.KeyReturn, "2 of 3"}, {fyne.KeyF3, "3 of 3"}, {fyne.KeyDown, "1 of 3"}, {fyne.KeyUp, "3 of 3"}, {fyne.KeyEnter, "1 of 3"},
	} {
		if d.press(step.key); d.count.text.Text != step.want {
			t.Errorf("after %s the count says %q, want %q", step.key, d.count.text.Text, step.want)
		}
	}
	test.Type(d.entry, "eor")
	if got := d.count.text.Text; got != "not on this page" {
		t.Errorf("the count says %q", got)
	}
	d.press(fyne.KeyReturn) // goes nowhere
}

func TestEscapeClosesAndKeepsThePlace(t *testing.T) {
	d := newDesk(t)
	d.open()
	test.Type(d.entry, "june")
	d.press(fyne.KeyEscape)
	if d.Opened() || !d.left || d.window.Canvas().Focused() != d.page {
		t.Error("the bar is not left")
	}
	if got := d.page.Copying(); got != "second" {
		t.Errorf("the passage that was found is not in focus; copying gives %q", got)
	}
	if _, count := d.page.Finding(); count != 0 {
		t.Error("the marks are still there")
	}
	d.Next(+1) // F3 later means nothing
}

func TestOpeningAgainMarksTheWords(t *testing.T) {
	d := newDesk(t)
	d.open()
	test.Type(d.entry, "groups")
	d.press(fyne.KeyEscape)
	d.open()
	if got := d.entry.SelectedText(); got != "groups" || d.count.text.Text != "1 of 2" {
		t.Errorf("marked: %q; the count says %q", got, d.count.text.Text)
	}
	test.Type(d.entry, "may")
	if d.entry.Text != "may" {
		t.Errorf("typed over, the bar holds %q", d.entry.Text)
	}
}

func TestTheWindowGetsItsKeys(t *testing.T) {
	d := newDesk(t)
	d.open()
	d.entry.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyK, Modifier: fyne.KeyModifierControl})
	d.press(fyne.KeyF1)
	test.Type(d.entry, "may")
	d.entry.TypedShortcut(&fyne.ShortcutSelectAll{}) // the window was asked and did not want it
	d.entry.TypedShortcut(&fyne.ShortcutCopy{Clipboard: fyne.CurrentApp().Clipboard()})
	var asked []string
	for _, k := range d.keys {
		asked = append(asked, string(k))
	}
	if got := strings.Join(asked, " "); got != "K F1 A" {
		t.Errorf("the window was asked about %s", got)
	}
	if got := fyne.CurrentApp().Clipboard().Content(); got != "may" {
		t.Errorf("copied: %q", got)
	}
}

func TestTheCountKeepsItsWidth(t *testing.T) {
	d := newDesk(t)
	d.open()
	before := d.count.MinSize()
	test.Type(d.entry, "met")
	if after := d.count.MinSize(); after != before || after.Width < theme.Small.Width("not on this page") {
		t.Errorf("the count was %v and is %v", before, after)
	}
}

// TestTheTableListsTheKeysOfTheLine: what the line does not list it leaves to the
// entry or the window, and what it lists it does.
func TestTheTableListsTheKeysOfTheLine(t *testing.T) {
	for _, b := range keys.Table {
		if b.Place != keys.Finding {
			continue
		}
		d := newDesk(t)
		d.open()
		test.Type(d.entry, "met")
		if d.press(b.Key); d.Opened() && d.count.text.Text == "1 of 3" {
			t.Errorf("%s does nothing", b.Printed)
		}
	}
}

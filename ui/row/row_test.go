package row

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/ui/theme"
)

var x509 = app.Item{
	Kind: app.Recommendation, Code: "X.509", Status: app.InForce,
	Title: "Information technology – Open Systems Interconnection – The Directory: Public-key and attribute certificate frameworks",
}

func shown(t *testing.T, item app.Item, width float32) (*Row, []string) {
	t.Helper()
	r := New()
	w := test.NewTempWindow(t, r)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(width, Height))
	r.Resize(fyne.NewSize(width, Height))
	r.Set(search.Hit{Item: &item}, false)
	var words []string
	for _, o := range test.WidgetRenderer(r).Objects() {
		if text, ok := o.(*canvas.Text); ok && text.Text != "" {
			words = append(words, text.Text)
			if right := text.Position().X + text.MinSize().Width; right > width {
				t.Errorf("%q ends at %g in a row %g wide", text.Text, right, width)
			}
		}
	}
	return r, words
}

func TestWhatARowReads(t *testing.T) {
	test.NewTempApp(t)
	tests := []struct {
		name  string
		item  app.Item
		width float32
		want  string
	}{
		{"a short title", app.Item{Kind: app.Goal, Code: "SDG 9", Title: "Industry"}, 300, "SDG 9|SDG|Industry"},
		{"a long title is cut to two lines", x509, 300, "X.509|Rec|Information technology – Open Systems|Interconnection – The Directory: Public-key…"},
		{"a title nobody knows", app.Item{Kind: app.Resolution, Code: "PP 1", TitleNote: "title not verified", Status: app.Unknown}, 300, "PP 1|Res|?|title not verified"},
		{"a code that leaves no room for the kind", app.Item{Kind: app.Resolution, Code: "WTSA Resolution 76", Title: "Studies"}, 190, "WTSA Resolution 76|Studies"},
		{"with no title, the kind stands in its place", app.Item{Kind: app.Resolution, Code: "WTSA Resolution 76"}, 190, "WTSA Resolution 76|Res"},
		{"a code wider than the row", app.Item{Kind: app.Resolution, Code: "WTSA Resolution 76"}, 130, "WTSA Resol…|Res"},
	}
	for _, test := range tests {
		_, words := shown(t, test.item, test.width)
		got := strings.Join(words, "|")
		for _, word := range strings.Split(test.want, "|") {
			if !strings.Contains("|"+got+"|", "|"+word+"|") {
				t.Errorf("%s: reads %q, want %q in it", test.name, got, word)
			}
		}
		if len(words) != strings.Count(test.want, "|")+1 {
			t.Errorf("%s: reads %q, want %q", test.name, got, test.want)
		}
	}
}

// The name of the document gives way to the place of the passage, and neither leaves
// the row.
func TestWhatTheRowOfAPassageReads(t *testing.T) {
	test.NewTempApp(t)
	for _, c := range []struct {
		name, place, document string
		width                 float32
		want                  string
	}{
		{"both fit", "§74", "Report", 300, "§74|Report"},
		{"a long document", "§74", "Contribution to the summit of the year", 200, "§74|Contribution to the s…"},
		{"a long place", "instructs the Director of the Telecommunication Standardization Bureau", "Final Acts", 300, "instructs the Direc…|Final Acts"},
	} {
		r, _ := shown(t, x509, c.width)
		r.SetPassage(search.Hit{Item: &app.Item{Code: c.place, Title: "words"}}, c.document, false)
		var words []string
		for _, o := range test.WidgetRenderer(r).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.Text != "" && text.Text != "words" {
				words = append(words, text.Text)
				if right := text.Position().X + text.MinSize().Width; right > c.width {
					t.Errorf("%s: %q ends at %g in a row %g wide", c.name, text.Text, right, c.width)
				}
			}
		}
		if got := strings.Join(words, "|"); got != c.want {
			t.Errorf("%s: reads %q, want %q", c.name, got, c.want)
		}
		r.Set(search.Hit{Item: &x509}, false)
		if r.document != "" {
			t.Errorf("%s: an item is shown as a passage of %q", c.name, r.document)
		}
	}
}

func TestSelectedAndPointedRowsDiffer(t *testing.T) {
	test.NewTempApp(t)
	r, _ := shown(t, x509, 300)
	ground := test.WidgetRenderer(r).Objects()[0].(*canvas.Rectangle)
	plain := ground.FillColor
	r.MouseIn(nil)
	if ground.FillColor != theme.Color(theme.Hover) {
		t.Errorf("under the pointer the ground is %v", ground.FillColor)
	}
	r.Set(search.Hit{Item: &x509}, true)
	if ground.FillColor != theme.Color(theme.Selected) {
		t.Errorf("selected, the ground is %v", ground.FillColor)
	}
	r.MouseOut()
	r.Set(search.Hit{Item: &x509}, false)
	if ground.FillColor != plain {
		t.Errorf("the ground stays %v", ground.FillColor)
	}
}

func TestTapped(t *testing.T) {
	test.NewTempApp(t)
	r, _ := shown(t, x509, 300)
	test.Tap(r) // with nothing to call
	tapped := 0
	r.OnTapped = func() { tapped++ }
	test.Tap(r)
	if tapped != 1 {
		t.Errorf("tapped %d times, want once", tapped)
	}
	if r.Item().Code != x509.Code {
		t.Errorf("the row shows %v", r.Item())
	}
}

func TestRowIsTallEnough(t *testing.T) {
	test.NewTempApp(t)
	if least := New().MinSize(); least.Height < theme.Target || least.Height != Height {
		t.Errorf("a row is %g high", least.Height)
	}
}

// What stands in the picture is hidden, and shown to be compared: the same texts at the
// same places as if Fyne drew them, and the markers below them.
func TestRendersAsBefore(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Light))
	r := New()
	w := test.NewTempWindow(t, r)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(300, Height))
	r.Set(search.Hit{Item: &x509, Code: ranges(x509.Code, "X.5"), Title: ranges(x509.Title, "Open")}, true)
	for _, o := range test.WidgetRenderer(r).Objects() {
		if !o.Visible() {
			o.Show()
		}
	}
	test.AssertRendersToMarkup(t, "selected.xml", w.Canvas())
}

// Fyne paints when it is asked to by an object that it has painted before, and a picture
// with nothing in it never was.
func TestWordsThatFyneDrawsArePainted(t *testing.T) {
	painter := &painter{Driver: test.NewTempApp(t).Driver()}
	fyne.SetCurrentApp(program{fyne.CurrentApp(), painter})
	r, _ := shown(t, x509, 130)
	for _, title := range []string{"😀", "😁", "of letters", "😂", "😃"} {
		painter.asked = false
		r.Set(search.Hit{Item: &app.Item{Kind: app.Resolution, Code: "😀 😀 😀 😀", Title: title}}, false)
		if !painter.asked {
			t.Errorf("%s stands in the row, and is not painted", title)
		}
		painter.known = map[fyne.CanvasObject]bool{}
		for _, o := range test.WidgetRenderer(r).Objects() {
			painter.known[o] = o.Visible()
		}
	}
}

// A program has a driver of its own.
type program struct {
	fyne.App
	driver fyne.Driver
}

func (p program) Driver() fyne.Driver { return p.driver }

// A painter knows the objects that it has painted; all of them at first.
type painter struct {
	fyne.Driver
	known map[fyne.CanvasObject]bool
	asked bool
}

func (p *painter) CanvasForObject(o fyne.CanvasObject) fyne.Canvas {
	if p.known != nil && !p.known[o] {
		return nil
	}
	return painted{p.Driver.CanvasForObject(o), p}
}

type painted struct {
	fyne.Canvas
	by *painter
}

func (p painted) Refresh(fyne.CanvasObject) { p.by.asked = true }

package row

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/ui/glyph"
	"vademecum/ui/theme"
)

// ranges finds words in a text, as a search would have.
func ranges(text string, words ...string) []search.Range {
	var found []search.Range
	for _, w := range words {
		if at := strings.Index(text, w); at >= 0 {
			found = append(found, search.Range{From: at, To: at + len(w)})
		}
	}
	return found
}

// marked reads what stands above each marker of a row.
func marked(t *testing.T, r *Row) []string {
	t.Helper()
	var texts []*canvas.Text
	var markers []*canvas.Rectangle
	for _, o := range test.WidgetRenderer(r).Objects()[2:] { // upon the ground and the bar
		switch o := o.(type) {
		case *canvas.Text:
			texts = append(texts, o)
		case *canvas.Rectangle:
			markers = append(markers, o)
		}
	}
	var read []string
	for _, m := range markers {
		middle := m.Position().Y + m.Size().Height/2
		for _, text := range texts {
			if top := text.Position().Y; text.Text == "" || middle < top || middle > top+text.Size().Height || text.Position().X > m.Position().X+1.01 {
				continue
			}
			face := glyph.Face{Size: text.TextSize, Style: text.TextStyle}
			from, to := -1, -1
			for i := 0; i <= len(text.Text); i++ {
				switch x := text.Position().X + face.Width(text.Text[:i]); {
				case from < 0 && near(x, m.Position().X+1):
					from = i
				case near(x, m.Position().X+m.Size().Width):
					to = i
				}
			}
			if from >= 0 && to > from {
				read = append(read, text.Text[from:to])
			}
		}
	}
	if len(read) != len(markers) {
		t.Errorf("%d markers, but %q stands above them", len(markers), read)
	}
	return read
}

func near(a, b float32) bool { return a-b < 0.05 && b-a < 0.05 }

func TestMatchesAreMarked(t *testing.T) {
	test.NewTempApp(t)
	french := app.Item{Kind: app.Resolution, Code: "PP 131", Title: "Mesurer les technologies de l’information: société, économie, Łódź"}
	accents := app.Item{Kind: app.Event, Code: "E", Title: "Sa\u0303o Paulo"} // the tilde stands for itself, after the a
	for _, c := range []struct {
		name        string
		item        app.Item
		code, title []search.Range
		want        string
	}{
		{"nothing", x509, nil, nil, ""},
		{"the code", x509, ranges("X.509", "X.509"), nil, "X.509"},
		{"half of the code", x509, ranges("X.509", "X.5"), nil, "X.5"},
		{"beginnings of words", x509, nil, ranges(x509.Title, "Info", "Open"), "Info|Open"},
		{"on both lines", x509, nil, ranges(x509.Title, "technology", "Directory"), "technology|Directory"},
		{"across the end of a line", x509, nil, ranges(x509.Title, "Systems Interconnection"), "Systems|Interconnection"},
		{"up to the ellipsis, and no further", x509, nil, ranges(x509.Title, "Public-key and attribute"), "Public-key"},
		{"behind the ellipsis", x509, nil, ranges(x509.Title, "frameworks"), ""},
		{"all of a title", x509, nil, ranges(x509.Title, x509.Title), "Information technology – Open Systems|Interconnection – The Directory: Public-key"},
		{"letters of several bytes", french, nil, ranges(french.Title, "société", "Łódź"), "société|Łódź"},
		{"cut within a letter", french, nil, []search.Range{{From: strings.Index(french.Title, "é") + 1, To: strings.Index(french.Title, "té,") + 2}}, "été"},
		{"a letter without its mark", accents, nil, []search.Range{{From: 0, To: 2}}, "Sa\u0303"},
		{"beyond the end", x509, []search.Range{{From: 3, To: 99}}, []search.Range{{From: -5, To: 4}, {From: 900, To: 901}, {From: 9, To: 2}}, "09|Info"},
		{"a title that is not known", app.Item{Kind: app.Resolution, Code: "PP 1", TitleNote: "title not verified"}, nil, ranges("title", "title"), ""},
	} {
		r, _ := shown(t, c.item, 300)
		r.Set(search.Hit{Item: &c.item, Code: c.code, Title: c.title}, false)
		if got := strings.Join(marked(t, r), "|"); got != c.want {
			t.Errorf("%s: %q is marked, want %q", c.name, got, c.want)
		}
	}
}

// A marker moves nothing, whatever is marked.
func TestMarkingMovesNothing(t *testing.T) {
	test.NewTempApp(t)
	r, _ := shown(t, x509, 300)
	places := func() (at []fyne.Position) {
		for _, o := range test.WidgetRenderer(r).Objects() {
			if text, ok := o.(*canvas.Text); ok {
				at = append(at, text.Position(), fyne.NewPos(text.Size().Width, text.Size().Height))
			}
		}
		return at
	}
	before := places()
	for to := range len(x509.Title) {
		r.Set(search.Hit{Item: &x509, Code: ranges("X.509", "509"), Title: []search.Range{{From: to / 2, To: to}}}, false)
		if !slices.Equal(before, places()) {
			t.Fatalf("with %q marked, the texts stand elsewhere", x509.Title[to/2:to])
		}
	}
}

// A row that goes on to another item does not keep the marks of the one before,
// and takes on the colours of a new theme.
func TestMarksGoWithTheirItem(t *testing.T) {
	a := test.NewTempApp(t)
	r, _ := shown(t, x509, 300)
	for _, words := range [][]string{{"Info", "Open", "Directory"}, {"Open"}, nil, {"The", "Open"}} {
		r.Set(search.Hit{Item: &x509, Title: ranges(x509.Title, words...)}, false)
		if got := marked(t, r); !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(words))) {
			t.Errorf("%q is marked, want %q", got, words)
		}
	}
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		a.Settings().SetTheme(theme.New(mode))
		r.Refresh()
		if m := test.WidgetRenderer(r).Objects()[3].(*canvas.Rectangle); m.FillColor != theme.Color(theme.Marker) {
			t.Errorf("in mode %s the marker is %v", mode, m.FillColor)
		}
	}
}

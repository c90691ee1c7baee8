package reader

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"

	"vademecum/app"
	"vademecum/ui/page"
)

// catalogue is what the cards of these tests tell.
func catalogue(id string) (app.Item, bool) {
	item, ok := map[string]app.Item{
		"wtsa/44":     {Code: "WTSA Resolution 44", Title: "Bridging the gap", Status: app.InForce},
		"itu-t/X.509": {Code: "X.509", Title: strings.Repeat("A very long title ", 40), Status: app.Superseded},
	}[id]
	return item, ok
}

// cards is a desk whose links have cards, shown without a rest of the pointer.
func cards(t *testing.T, blocks ...page.Block) *desk {
	d := newDesk(t, blocks...)
	d.Reader.calls.Item, d.sheet.rest = catalogue, 0
	return d
}

// card is what stands on the card that is shown, and the ground of it.
func (d *desk) card() (words string, ground *canvas.Rectangle) {
	_, over := d.sheet.attention()
	var lines []string
	for _, o := range over {
		switch o := o.(type) {
		case *canvas.Text:
			lines = append(lines, o.Text)
		case *canvas.Rectangle:
			ground = o
		}
	}
	return strings.Join(lines, "|"), ground
}

func (d *desk) point(at fyne.Position) {
	d.sheet.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}})
}

func TestTheKeyboardShowsCards(t *testing.T) {
	d := cards(t, paper()...)
	d.press(fyne.KeyTab)
	if got, _ := d.card(); got != "WTSA Resolution 44|In force|Bridging the gap|here: Rev. Geneva, 2022" {
		t.Errorf("the card says %s", got)
	}
	d.press(fyne.KeyTab)
	got, _ := d.card()
	if !strings.HasPrefix(got, "X.509|Superseded|") || strings.Count(got, "|") != 1+cardTitleLines || !strings.HasSuffix(got, "…") {
		t.Errorf("a card with a long title says %s", got)
	}
	d.press(fyne.KeyTab) // the catalogue has no X.510
	if got, _ := d.card(); got != "" {
		t.Errorf("the card of what is not there says %s", got)
	}
}

func TestThePointerShowsCards(t *testing.T) {
	d := cards(t, paper()...)
	link := shows(t, d.sheet.layout, "Resolution 44")
	d.point(fyne.NewPos(link.x+3, link.y+3))
	got, ground := d.card()
	if !strings.HasPrefix(got, "WTSA Resolution 44") {
		t.Fatalf("the card says %q", got)
	}
	if ground.Position().Y < link.y+link.h {
		t.Errorf("the card at %v covers the link", ground.Position())
	}
	d.point(fyne.NewPos(link.x+3, link.y-30))
	if got, _ := d.card(); got != "" {
		t.Errorf("beside the link the card says %s", got)
	}
	if d.sheet.Cursor() != desktop.DefaultCursor {
		t.Error("over a passage the pointer is a hand")
	}
}

func TestAPassingPointerShowsNoCard(t *testing.T) {
	d := cards(t, paper()...)
	d.sheet.rest = cardRest
	link := shows(t, d.sheet.layout, "Resolution 44")
	d.point(fyne.NewPos(link.x+3, link.y+3))
	if got, _ := d.card(); got != "" {
		t.Errorf("at once the card says %s", got)
	}
	d.sheet.MouseOut()
}

// TestCardsStayInView: above the link where there is no room below, and within the
// width of the page.
func TestCardsStayInView(t *testing.T) {
	link := page.Passage{Anchor: "a", Spans: []page.Span{{Text: strings.Repeat("to the right ", 3)}, {Text: "Resolution 44", To: "wtsa/44"}}}
	for _, size := range []fyne.Size{{Width: 300, Height: 400}, {Width: 700, Height: 400}} {
		d := cards(t, append(numbered(5), append([]page.Block{link}, numbered(5)...)...)...)
		d.window.Resize(size)
		at := shows(t, d.sheet.layout, "Resolution 44")
		for _, y := range []float32{30, size.Height - 40} { // of the link in the view
			d.scrollTo(at.y - y)
			d.point(fyne.NewPos(at.x+3, at.y+3))
			words, ground := d.card()
			if words == "" {
				t.Fatalf("in %v no card is shown", size)
			}
			p, s, top := ground.Position(), ground.Size(), d.State().Offset
			if p.X < 0 || p.X+s.Width > size.Width || p.Y < top || p.Y+s.Height > top+size.Height {
				t.Errorf("in %v with the link at %g the card stands from %v, %v large; the view begins at %g", size, y, p, s, top)
			}
			d.sheet.MouseOut()
		}
	}
}

func TestRowsHaveNoCards(t *testing.T) {
	d := cards(t, page.Row{Code: "WTSA Resolution 44", To: "wtsa/44"})
	d.press(fyne.KeyDown)
	if got, _ := d.card(); got != "" {
		t.Errorf("the card of a row says %s", got)
	}
}

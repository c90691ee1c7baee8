package shell

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"vademecum/app/search"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/part"
	"vademecum/ui/theme"
)

// A remark says how a query was taken, in one line that may hold one offer: other
// words to search for, which a click puts into the box. Brief is what of it there has to be
// room for at the least, where that is less than all; it is never said with an offer.
// Typed is the query, of which a part may do.
type remark struct{ before, offer, after, brief, typed string }

// nothingToSay is the remark on a query that was taken as it stands.
var nothingToSay remark

// remarkOn is what is to be said of an answer. Repaired words have been searched
// already; the offer is to write them so. Of an answer without hits the page at the
// right says more than fits here.
func remarkOn(r search.Result) remark {
	var m remark
	switch {
	case r.DidYouMean == "":
	case len(r.Hits) > 0 && r.Hits[0].Tier == search.TierRepaired:
		m = offering(language.Say("Showing results for %s", page.Here), r.DidYouMean)
		if typed := mistyped(r.Query, r.DidYouMean); typed != "" {
			m = offering(language.Say("Showing results for %s; you typed %s", page.Here, typed), r.DidYouMean)
		}
	default:
		m = offering(language.Say("Did you mean %s?", page.Here), r.DidYouMean)
	}
	further := []string{language.Sentence(r.Understood)}
	if len(r.Hits) > 0 {
		further = append(further, language.Sentence(r.Notice))
	}
	for _, text := range further {
		switch {
		case text == "":
		case m == remark{}:
			m.before = text
		case m.offer == "": // the box says how the query was meant, the notice what is listed
			m.before, m.brief = m.before+" · "+text, text
		default:
			m.after += " · " + text
		}
	}
	if m.before != "" && m.offer == "" {
		m.typed = r.Query
	}
	return m
}

// offering is a remark that holds an offer in the place of [page.Here].
func offering(sentence, words string) remark {
	before, after, _ := strings.Cut(sentence, page.Here)
	return remark{before: before, offer: words, after: after}
}

// mistyped names the words that were repaired, when they are few.
func mistyped(query, repaired string) string {
	right := strings.Fields(strings.ToLower(repaired))
	var wrong []string
	for _, word := range strings.Fields(query) {
		known := false
		for _, r := range right {
			known = known || r == strings.ToLower(word)
		}
		if !known {
			wrong = append(wrong, language.Say("“%s”", word))
		}
	}
	if len(wrong) == 0 || len(wrong) > 3 {
		return ""
	}
	return language.Enumerate(wrong...)
}

// remarkHeight is the least of the line, whether there is anything in it or not: nothing
// may jump while somebody types.
const remarkHeight = 20

// A remarkLine shows a remark beside the box. One that is too long for its line takes
// more where there is the height for them, as there is beside the box: its end says what
// is listed.
type remarkLine struct {
	widget.BaseWidget
	remark  remark
	offered func(words string)
	echo    func(remark) // told of every remark; may be nil
	texts   [3]*canvas.Text
	under   *canvas.Line // the offer is not told by its colour alone
	over    bool         // the pointer is on the offer
}

func newRemarkLine(offered func(string)) *remarkLine {
	l := &remarkLine{offered: offered, under: canvas.NewLine(color.Transparent)}
	for i := range l.texts {
		l.texts[i] = canvas.NewText("", color.Transparent)
		l.texts[i].TextSize = theme.Small.Size
	}
	l.ExtendBaseWidget(l)
	return l
}

func (l *remarkLine) say(m remark) {
	if l.remark == m {
		return
	}
	l.remark = m
	l.Refresh()
	if l.echo != nil {
		l.echo(m)
	}
}

// text is the remark as it reads.
func (m remark) text() string { return m.before + m.offer + m.after }

// Tapped belongs to Fyne, as do the methods below it.
func (l *remarkLine) Tapped(e *fyne.PointEvent) {
	if l.onOffer(e.Position) {
		l.offered(l.remark.offer)
	}
}

func (l *remarkLine) MouseIn(e *desktop.MouseEvent)    { l.over = l.onOffer(e.Position) }
func (l *remarkLine) MouseMoved(e *desktop.MouseEvent) { l.over = l.onOffer(e.Position) }
func (l *remarkLine) MouseOut()                        { l.over = false }

func (l *remarkLine) Cursor() desktop.Cursor {
	if l.over {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

func (l *remarkLine) onOffer(at fyne.Position) bool {
	offer := l.texts[1]
	from, size := offer.Position(), offer.Size()
	reach := max(0, (theme.Target-size.Height)/2) // a target tall enough for an unsteady hand
	return l.remark.offer != "" && at.X >= from.X && at.X <= from.X+size.Width && at.Y >= from.Y-reach && at.Y <= from.Y+size.Height+reach
}

func (l *remarkLine) CreateRenderer() fyne.WidgetRenderer { return &remarkView{l} }

// remarkView sets the parts of a remark one behind the other.
type remarkView struct{ *remarkLine }

func (v *remarkView) Destroy()           {}
func (v *remarkView) MinSize() fyne.Size { return fyne.NewSize(0, remarkHeight) }

func (v *remarkView) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{v.texts[0], v.texts[1], v.texts[2], v.under}
}

func (v *remarkView) Refresh() {
	v.Layout(v.Size())
	canvas.Refresh(v.remarkLine)
}

func (v *remarkView) Layout(size fyne.Size) {
	set := v.remark.setIn(max(size.Width, 0), rowsIn(size.Height))
	pitch := theme.Small.Height()
	if set.rows > 1 {
		pitch = min(pitch, (size.Height+2*spill)/float32(set.rows))
	}
	middle := (max(size.Height, remarkHeight) - pitch*float32(set.rows-1)) / 2
	v.under.StrokeColor, v.under.StrokeWidth = color.Transparent, 1
	x, row := float32(0), 0
	for i, words := range set.words {
		if set.row[i] != row {
			x, row = 0, set.row[i]
		}
		begin, baseline := x, theme.Centred(theme.Small, middle+pitch*float32(row))
		x += part.SetText(v.texts[i], words, theme.Quiet, x, baseline)
		if i == 1 && v.remark.offer != "" {
			v.texts[i].Color = theme.Color(theme.Link)
			v.under.StrokeColor = theme.Color(theme.Link)
			v.under.Position1, v.under.Position2 = fyne.NewPos(begin, baseline+2), fyne.NewPos(x, baseline+2)
		}
	}
}

package shell

import (
	"image/color"
	"slices"
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
// room for at the least, where that is less than all, with [page.Here] for the offer.
// Typed is the query, of which a part may do.
type remark struct{ before, offer, after, brief, typed string }

// nothingToSay is the remark on a query that was taken as it stands.
var nothingToSay remark

// remarkOn is what is to be said of an answer. Repaired words have been searched
// already; the offer is to write them so. Of an answer without hits the page at the
// right says more than fits here.
func remarkOn(r search.Result) remark {
	var offer, brief string
	switch {
	case r.DidYouMean == "":
	case len(r.Hits) > 0 && r.Hits[0].Tier == search.TierRepaired:
		brief = language.Say("Showing results for %s", page.Here)
		offer = brief
		if typed := mistyped(r.Query, r.DidYouMean); typed != "" {
			offer = language.Say("Showing results for %s; you typed %s", page.Here, typed)
		}
	default:
		brief = language.Say("Did you mean %s?", page.Here)
		offer = brief
	}
	notice := ""
	if len(r.Hits) > 0 {
		notice = language.Sentence(r.Notice)
	}
	var m remark
	m.before, m.after, _ = strings.Cut(joined(offer, language.Sentence(r.Understood), notice), page.Here)
	m.offer = r.DidYouMean
	m.brief = joined(brief, notice) // the box says what was typed and how it was meant, the notice what is listed
	if m.text() != "" {
		m.typed = r.Query
	}
	return m
}

// joined is what there is of some parts, one behind the other.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), " · ")
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
	set     setting      // as it stands in the texts
	texts   [mostPieces]*canvas.Text
	unders  [mostRows]*canvas.Line // of the offer, which is not told by its colour alone
	over    bool                   // the pointer is on the offer
}

func newRemarkLine(offered func(string)) *remarkLine {
	l := &remarkLine{offered: offered}
	for i := range l.texts {
		l.texts[i] = canvas.NewText("", color.Transparent)
		l.texts[i].TextSize = theme.Small.Size
	}
	for i := range l.unders {
		l.unders[i] = canvas.NewLine(color.Transparent)
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
	for i, p := range l.set.pieces {
		from, size := l.texts[i].Position(), l.texts[i].Size()
		reach := max(0, (theme.Target-size.Height)/2) // a target tall enough for an unsteady hand
		if p.offer && at.X >= from.X && at.X <= from.X+size.Width && at.Y >= from.Y-reach && at.Y <= from.Y+size.Height+reach {
			return true
		}
	}
	return false
}

func (l *remarkLine) CreateRenderer() fyne.WidgetRenderer { return &remarkView{l} }

// remarkView sets the parts of a remark one behind the other.
type remarkView struct{ *remarkLine }

func (v *remarkView) Destroy()           {}
func (v *remarkView) MinSize() fyne.Size { return fyne.NewSize(0, remarkHeight) }

func (v *remarkView) Objects() []fyne.CanvasObject {
	var all []fyne.CanvasObject
	for _, text := range v.texts {
		all = append(all, text)
	}
	for _, under := range v.unders {
		all = append(all, under)
	}
	return all
}

func (v *remarkView) Refresh() {
	v.Layout(v.Size())
	canvas.Refresh(v.remarkLine)
}

func (v *remarkView) Layout(size fyne.Size) {
	v.set = v.remark.setIn(max(size.Width, 0), rowsIn(size.Height))
	pitch := theme.Small.Height()
	if v.set.rows > 1 {
		pitch = min(pitch, (size.Height+2*spill)/float32(v.set.rows))
	}
	middle := (max(size.Height, remarkHeight) - pitch*float32(v.set.rows-1)) / 2
	for _, under := range v.unders {
		under.StrokeColor, under.StrokeWidth = color.Transparent, 1
	}
	x, row := float32(0), 0
	for i, text := range v.texts {
		if i >= len(v.set.pieces) {
			part.SetText(text, "", theme.Quiet, 0, 0)
			continue
		}
		p, ink := v.set.pieces[i], theme.Quiet
		if p.row != row {
			x, row = 0, p.row
		}
		if p.offer {
			ink = theme.Link
		}
		begin, baseline := x, theme.Centred(theme.Small, middle+pitch*float32(row))
		x += part.SetText(text, p.words, ink, x, baseline)
		if p.offer {
			under := v.unders[row]
			under.StrokeColor = theme.Color(theme.Link)
			under.Position1, under.Position2 = fyne.NewPos(begin, baseline+2), fyne.NewPos(x, baseline+2)
		}
	}
}

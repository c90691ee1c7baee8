package row

import (
	"image/color"
	"math"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/app"
	"vademecum/ui/glyph"
	"vademecum/ui/ink"
	"vademecum/ui/theme"
)

// Height of a [Row], in Fyne's units: a line for the code and two for the title.
const Height float32 = 74

const (
	titleLines         = 2
	markSize   float32 = 10
	barWidth   float32 = 3
	leastWidth float32 = 120
	placeMost  float32 = 0.6 // of its line for the place of a passage; the rest is for the document

	markerRadius float32 = 2
)

// A view draws a row. Its texts are made once and given new words, and drawn in one
// picture with the markers below them; only the mark, whose shapes differ, is made anew
// when the status changes.
type view struct {
	row     *Row
	ground  *canvas.Rectangle
	bar     *canvas.Rectangle // at the left of the selected row
	picture *ink.Picture
	code    *canvas.Text
	kind    *canvas.Text
	title   [titleLines]*canvas.Text
	mark    []fyne.CanvasObject

	markers []*canvas.Rectangle // under what matched; the first marking of them are in use
	marking int
	stands  []fyne.CanvasObject // in the picture; kept for its room

	marked  app.Status // what mark shows
	markedX float32
	inked   color.Color // and in what colour
}

func newView(r *Row) *view {
	v := &view{
		row:     r,
		ground:  canvas.NewRectangle(color.Transparent),
		bar:     canvas.NewRectangle(color.Transparent),
		picture: ink.NewPicture(),
		code:    label(theme.Strong),
		kind:    label(theme.Small),
	}
	for i := range v.title {
		v.title[i] = label(theme.Small)
	}
	v.ground.CornerRadius = theme.Radius
	v.bar.CornerRadius = barWidth / 2
	return v
}

func label(f glyph.Face) *canvas.Text {
	t := canvas.NewText("", color.Transparent)
	t.TextSize, t.TextStyle, t.FontSource = f.Size, f.Style, f.Font
	return t
}

func (v *view) MinSize() fyne.Size { return fyne.NewSize(leastWidth, Height) }
func (v *view) Destroy()           {}

func (v *view) Layout(size fyne.Size) {
	v.ground.Resize(fyne.NewSize(size.Width, size.Height-2))
	v.ground.Move(fyne.NewPos(0, 1))
	v.bar.Resize(fyne.NewSize(barWidth, size.Height-2*theme.Near))
	v.bar.Move(fyne.NewPos(theme.Hair/2, theme.Near))
	v.fill(size)
}

func (v *view) Refresh() { v.fill(v.row.Size()) }

func (v *view) Objects() []fyne.CanvasObject {
	return slices.Concat([]fyne.CanvasObject{v.ground, v.bar}, v.picture.Objects(), v.mark)
}

// fill puts the item's words and colours into the row, and marks what matched. Only what
// is other than before is painted anew.
func (v *view) fill(size fyne.Size) {
	item := v.row.Item()
	v.marking = 0
	ground, bar := color.Color(color.Transparent), color.Color(color.Transparent)
	switch {
	case v.row.selected:
		ground, bar = theme.Color(theme.Selected), theme.Color(theme.Accent)
	case v.row.hovered:
		ground = theme.Color(theme.Hover)
	}
	paint(v.ground, ground)
	paint(v.bar, bar)

	left, right := theme.Near, size.Width-theme.Near
	markX := right - markSize
	baseline := theme.Tight + theme.Strong.Ascent()
	words := right
	if item.Status != "" {
		words = markX - theme.Tight
	}
	code, kind := item.Code, theme.KindWord(item.Kind)
	codeRoom := words - left
	if v.row.document != "" {
		code = theme.Strong.Truncate(code, codeRoom*placeMost)
		kind = theme.Small.Truncate(v.row.document, codeRoom-theme.Strong.Width(code)-theme.Tight)
	} else if theme.Strong.Width(code)+theme.Tight+theme.Small.Width(kind) > codeRoom {
		kind = "" // a long code says what it is
	}
	code = theme.Strong.Truncate(code, codeRoom)
	v.tint(item.Code, spans(item.Code, []string{code})[0], v.row.hit.Code, theme.Strong, left, baseline)
	set(v.code, code, theme.KindColor(item.Kind), theme.Strong, left, baseline)
	set(v.kind, kind, theme.Quiet, theme.Small, left+theme.Strong.Width(code)+theme.Tight, baseline)

	title, ink, matches := item.Title, theme.Ink, v.row.hit.Title
	if title == "" {
		title, ink, matches = item.TitleNote, theme.Quiet, nil
		if title == "" && v.row.document == "" && kind == "" { // there is room for it here
			title = theme.KindWord(item.Kind)
		}
	}
	lines := theme.Small.WrapAtMost(title, right-left, titleLines)
	below := baseline + theme.Hair + theme.Small.Height()
	parts := spans(title, lines)
	for i, t := range v.title {
		line, under := "", below+float32(i)*theme.Small.Height()
		if i < len(lines) {
			line = lines[i]
			v.tint(title, parts[i], matches, theme.Small, left, under)
		}
		set(t, line, ink, theme.Small, left, under)
	}

	if c := theme.Color(theme.StatusColor(item.Status)); v.marked != item.Status || v.markedX != markX || v.inked != c {
		v.mark = theme.Mark(item.Status, fyne.NewPos(markX, float32(math.Round(float64(baseline-markSize)))), markSize)
		v.marked, v.markedX, v.inked = item.Status, markX, c
		canvas.Refresh(v.ground) // paints what stands on it, too
	}

	stands := v.stands[:0]
	for _, m := range v.markers[:v.marking] {
		stands = append(stands, m)
	}
	stands = append(stands, v.code, v.kind)
	for _, t := range v.title {
		stands = append(stands, t)
	}
	if v.picture.Show(stands...) {
		canvas.Refresh(v.ground) // which stands there even where Fyne draws all the words
	}
	v.stands = stands
}

func paint(r *canvas.Rectangle, c color.Color) {
	if r.FillColor != c {
		r.FillColor = c
		canvas.Refresh(r)
	}
}

func set(t *canvas.Text, words string, ink fyne.ThemeColorName, f glyph.Face, x, baseline float32) {
	width, height, ascent := f.Measure(words)
	t.Text, t.Color = words, theme.Color(ink)
	t.Move(fyne.NewPos(x, float32(math.Round(float64(baseline-ascent)))))
	t.Resize(fyne.NewSize(width, height))
}

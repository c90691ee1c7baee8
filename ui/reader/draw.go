package reader

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"vademecum/ui/ink"
	"vademecum/ui/theme"
)

// draw makes the canvas objects of some parts, at their places on the page. The texts
// among them are drawn in pictures, which come last, and are there to be read.
func draw(parts []part) []fyne.CanvasObject {
	objects := make([]fyne.CanvasObject, 0, len(parts)+4)
	var texts []*canvas.Text
	for i := range parts {
		p := &parts[i]
		switch p.form {
		case letters:
			t := text(p)
			objects, texts = append(objects, t), append(texts, t)
		case bar:
			objects = append(objects, rectangle(p.area, theme.Color(p.color), 0))
		case box:
			objects = append(objects, outline(p))
		case mark:
			objects = append(objects, theme.Mark(p.status, fyne.NewPos(p.x, p.y), p.w)...)
		case info:
			objects = append(objects, letterI(p)...)
		case chevron:
			objects = append(objects, arrowHead(p)...)
		case away:
			objects = append(objects, arrowAway(p)...)
		case tile:
			objects = append(objects, tileShape(p))
		case dot:
			objects = append(objects, rectangle(p.area, theme.Color(p.color), p.w/2))
		}
	}
	return append(objects, inked(texts)...)
}

// worth is how many pixels Fyne paints, one by one, while it sets about painting one
// object more: so much empty ground between two texts is painted along with them.
const worth = 3000

// inked has texts drawn in few pictures with little ground between them.
func inked(texts []*canvas.Text) (objects []fyne.CanvasObject) {
	var together []fyne.CanvasObject // that will be one picture
	var around area
	finish := func() {
		if len(together) > 0 {
			picture := ink.NewPicture()
			picture.Show(together...)
			objects = append(objects, picture.Objects()[0])
		}
		together = together[:0]
	}
	for _, t := range texts {
		at := area{t.Position().X, t.Position().Y, t.Size().Width, t.Size().Height}
		both := around.with(at)
		if len(together) == 0 || both.w*both.h-around.w*around.h-at.w*at.h > worth {
			finish()
			both = at
		}
		together, around = append(together, t), both
	}
	finish()
	return objects
}

func text(p *part) *canvas.Text {
	t := canvas.NewText(p.text, theme.Color(p.color))
	t.TextSize, t.TextStyle, t.FontSource = p.face.Size, p.face.Style, p.face.Font
	position(t, p.area)
	return t
}

func rectangle(a area, fill color.Color, radius float32) *canvas.Rectangle {
	r := canvas.NewRectangle(fill)
	r.CornerRadius = radius
	position(r, a)
	return r
}

// outline is the shape of a button, or turned, of a pill or chip.
func outline(p *part) fyne.CanvasObject {
	r := rectangle(p.area, color.Transparent, theme.Radius)
	if p.turned {
		r.CornerRadius = p.h / 2
	}
	r.StrokeColor, r.StrokeWidth = theme.Color(p.color), 1
	return r
}

// letterI is the sign of a source: an i in a circle.
func letterI(p *part) []fyne.CanvasObject {
	c := theme.Color(p.color)
	circle := canvas.NewCircle(color.Transparent)
	circle.StrokeColor, circle.StrokeWidth = c, 1.25
	position(circle, p.area)
	middle := p.x + p.w/2
	return []fyne.CanvasObject{
		circle,
		rectangle(area{middle - 1, p.y + 3, 2, 2}, c, 0),
		rectangle(area{middle - 1, p.y + 6, 2, 5}, c, 0),
	}
}

func arrowHead(p *part) []fyne.CanvasObject {
	c := theme.Color(p.color)
	if p.turned { // points down
		tip := fyne.NewPos(p.x+p.w/2, p.y+p.h*0.75)
		return []fyne.CanvasObject{
			line(c, fyne.NewPos(p.x, p.y+p.h*0.25), tip),
			line(c, tip, fyne.NewPos(p.x+p.w, p.y+p.h*0.25)),
		}
	}
	tip := fyne.NewPos(p.x+p.w*0.75, p.y+p.h/2)
	return []fyne.CanvasObject{
		line(c, fyne.NewPos(p.x+p.w*0.25, p.y), tip),
		line(c, tip, fyne.NewPos(p.x+p.w*0.25, p.y+p.h)),
	}
}

func arrowAway(p *part) []fyne.CanvasObject {
	c := theme.Color(p.color)
	tip := fyne.NewPos(p.x+p.w, p.y)
	return []fyne.CanvasObject{
		line(c, fyne.NewPos(p.x, p.y+p.h), tip),
		line(c, fyne.NewPos(p.x+p.w*0.3, p.y), tip),
		line(c, tip, fyne.NewPos(p.x+p.w, p.y+p.h*0.7)),
	}
}

func line(c color.Color, from, to fyne.Position) fyne.CanvasObject {
	l := canvas.NewLine(c)
	l.Position1, l.Position2, l.StrokeWidth = from, to, 1.5
	return l
}

// ground answers to the pointer over one area of a target.
func ground(t *target, a area) fyne.CanvasObject {
	switch t.look {
	case unmoved:
		return rectangle(a, color.Transparent, 0)
	case underlined:
		return rectangle(area{a.x, a.y + a.h - 3, a.w, 1}, theme.Color(theme.Link), 0)
	}
	return rectangle(a, theme.Color(theme.Hover), theme.Radius)
}

// ring is drawn around the target that the keyboard stands on.
func ring(t *target) fyne.CanvasObject {
	a := t.bounds()
	out := float32(1)
	if t.look == underlined {
		out = 3
	}
	r := rectangle(area{a.x - out, a.y - out, a.w + 2*out, a.h + 2*out}, color.Transparent, theme.Radius)
	r.StrokeColor, r.StrokeWidth = theme.Color(theme.Accent), 2
	return r
}

// reveal is a note above a target, kept within the page, or what is told on its board.
func (s *sheet) reveal(t *target) []fyne.CanvasObject {
	if t.reveal == "" {
		return nil
	}
	if t.board.h > 0 {
		return s.tell(t)
	}
	face := theme.FacesAt(s.scale).Small
	lines := face.Wrap(t.reveal, min(cardWide*max(1, s.scale), s.width-4*theme.Tight))
	var wide float32
	for _, line := range lines {
		wide = max(wide, face.Width(line)+2*theme.Tight)
	}
	leading := theme.Leading(face)
	tall := face.Height() + float32(len(lines)-1)*leading + theme.Hair
	b := t.bounds()
	x := max(theme.Hair, min(b.x+b.w/2-wide/2, s.width-wide-theme.Near))
	y := b.y - tall - theme.Hair
	if y < s.r.scroll.Offset.Y { // out of sight
		y = b.y + b.h + theme.Hair
	}
	note := rectangle(area{x, y, wide, tall}, theme.Color(theme.Raised), theme.Radius)
	note.StrokeColor, note.StrokeWidth = theme.Color(theme.Edge), 1
	objects := []fyne.CanvasObject{note}
	for i, line := range lines {
		objects = append(objects, text(&part{
			text: line, face: face, color: theme.Ink,
			area: area{x + theme.Tight, y + theme.Hair/2 + float32(i)*leading, face.Width(line), face.Height()},
		}))
	}
	return objects
}

func position(o fyne.CanvasObject, a area) {
	o.Move(fyne.NewPos(a.x, a.y))
	o.Resize(fyne.NewSize(a.w, a.h))
}

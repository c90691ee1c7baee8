package reader

import (
	"image/color"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/theme"
)

// The shapes that pictures are made of, beside those of the text. Their lines run
// across or down, and are bars.

const tileRadius float32 = 4

// tileShape is a filled cell with rounded corners, or turned, its outline.
func tileShape(p *part) fyne.CanvasObject {
	if !p.turned {
		return rectangle(p.area, theme.Color(p.color), tileRadius)
	}
	r := rectangle(area{p.x + 0.5, p.y + 0.5, p.w - 1, p.h - 1}, color.Transparent, tileRadius)
	r.StrokeColor, r.StrokeWidth = theme.Color(p.color), 1
	return r
}

// A pattern tells a status within a bar, beside its colour: filled in force, half
// filled prepublished, hollow superseded, striped withdrawn, dashed where the status
// is unknown, and ruled at the foot for what has none.
func pattern(status app.Status, a area) []part {
	c := theme.StatusColor(status)
	fill := func(x, y, w, h float32) part { return part{form: bar, color: c, area: area{x, y, w, h}} }
	if a.h < 3 { // no room for a pattern: that something is there can still be seen
		return []part{fill(a.x, a.y, a.w, a.h)}
	}
	hollow := []part{
		fill(a.x, a.y, a.w, 1), fill(a.x, a.y+a.h-1, a.w, 1),
		fill(a.x, a.y, 1, a.h), fill(a.x+a.w-1, a.y, 1, a.h),
	}
	switch status {
	case app.InForce:
		return []part{fill(a.x, a.y, a.w, a.h)}
	case app.Prepublished:
		return append(hollow, fill(a.x, a.y, whole(a.w/2), a.h))
	case app.Superseded:
		return hollow
	case app.Withdrawn:
		var stripes []part
		for y := a.y; y < a.y+a.h; y += 3 {
			stripes = append(stripes, fill(a.x, y, a.w, 1))
		}
		return stripes
	case app.Unknown:
		var dashes []part
		for y := a.y; y < a.y+a.h; y += 6 {
			tall := min(3, a.y+a.h-y)
			dashes = append(dashes, fill(a.x, y, 1, tall), fill(a.x+a.w-1, y, 1, tall))
		}
		return dashes
	}
	return []part{fill(a.x, a.y+a.h-1, a.w, 1), fill(whole(a.x+a.w/2), a.y, 1, a.h)}
}

// dashes is a broken line from left to right.
func dashes(color fyne.ThemeColorName, x, right, y float32) []part {
	var list []part
	for ; x < right; x += 8 {
		list = append(list, part{form: bar, color: color, area: area{x, y, min(4, right-x), 1.5}})
	}
	return list
}

func (s *setter) parts(list []part) {
	for _, p := range list {
		s.part(p)
	}
}

// litBy is the ground of what else answers when pointer or keyboard is on a target.
func litBy(t *target) []fyne.CanvasObject {
	var list []fyne.CanvasObject
	for _, a := range t.lit {
		list = append(list, rectangle(a, theme.Color(theme.Hover), tileRadius))
	}
	return list
}

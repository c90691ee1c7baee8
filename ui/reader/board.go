package reader

import (
	"fyne.io/fyne/v2"

	"vademecum/ui/theme"
)

// A board is a place above a field of cells where it is told what the cell under the
// pointer or the keyboard is. A note beside the cell would hide its neighbours, which
// is what one compares it with; and the board has the lines for the longest of what it
// may have to tell, so that nothing moves while one goes from cell to cell. Where it
// is out of sight, as at the foot of a tall field, the same is told at the edge of the
// view.

// board sets a board with a hint on it, and returns where it is told what else.
func (s *setter) board(hint string, tells []string) area {
	face, lines := s.faces.Small, s.faces.Small.Wrap(hint, s.column)
	most := len(lines)
	for _, t := range tells {
		most = max(most, len(face.Wrap(t, s.column)))
	}
	at := area{s.left, s.y, s.column, float32(most) * theme.Leading(face)}
	s.strip(at.h)
	s.stack(hint, lines, face, theme.Quiet, at.x, theme.Centred(face, at.y+theme.Leading(face)/2), theme.Leading(face))
	s.y += theme.Hair
	return at
}

// told is the board on which something is told at present: it has no height where
// nothing is. The hint on it is not drawn meanwhile.
func (s *sheet) told() area {
	if s.hover != none && s.targets[s.hover].board.h > 0 {
		return s.targets[s.hover].board
	}
	if at := s.focusedTarget(); at != none && s.r.focused {
		return s.targets[at].board
	}
	return area{}
}

// tell draws what a target reveals on its board, in the place of the hint.
func (s *sheet) tell(t *target) []fyne.CanvasObject {
	face, at := theme.FacesAt(s.scale).Small, t.board
	lines, leading := face.Wrap(t.reveal, at.w), theme.Leading(face)
	var objects []fyne.CanvasObject
	if top, tall := s.r.scroll.Offset.Y, s.r.Size().Height; at.y < top || at.y+at.h > top+tall {
		at.h = float32(len(lines))*leading + 2*theme.Hair
		at.y = whole(top + tall - at.h - theme.Hair)
		if b := t.bounds(); b.y+b.h > at.y { // the cell itself stands there
			at.y = whole(top + theme.Hair)
		}
		ground := rectangle(area{at.x - theme.Near, at.y, at.w + 2*theme.Near, at.h}, theme.Color(theme.Raised), theme.Radius)
		ground.StrokeColor, ground.StrokeWidth = theme.Color(theme.Edge), 1
		objects = append(objects, ground)
		at.y += theme.Hair
	}
	for i, line := range lines {
		p := set(line, face, theme.Ink, at.x, theme.Centred(face, at.y+leading/2)+float32(i)*leading)
		objects = append(objects, text(&p))
	}
	return objects
}

// sameBoard reports whether two targets are told of at one place.
func sameBoard(t, other *target) bool { return t.board.h > 0 && t.board == other.board }

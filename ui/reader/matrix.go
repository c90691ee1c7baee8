package reader

import (
	"strconv"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A matrix is as wide as the column of text. Where its cells would become smaller
// than what can be clicked, the goals stand in several bands below each other, each
// with all the lines.

const (
	matrixNames float32 = 214 // room for the names of lines, where titles stand beside codes
	cellMost    float32 = 34
	cellInset   float32 = 2
)

// A field is how a matrix is divided.
type field struct {
	names  float32 // width of the names of lines
	cell   float32 // width and height of a cell
	band   int     // goals in a band
	titles bool    // beside the codes of lines
	board  area    // where it is told what a cell is
}

func (s *setter) field(m page.Matrix) field {
	f := field{names: s.scaled(matrixNames), titles: true, band: len(m.Goals)}
	least := max(theme.Target, whole(s.faces.Label.Width("00"))+2*cellInset+theme.Hair)
	fits := func() int { return max(1, int((s.column-f.names)/least)) }
	if fits() < len(m.Goals) { // codes alone
		f.names, f.titles = 0, false
		for _, l := range m.Lines {
			f.names = max(f.names, s.lineIndent(l)+s.faces.Label.Width(l.Code)+theme.Tight)
		}
		f.names = min(whole(f.names), s.column-least)
	}
	if n := fits(); n < f.band {
		bands := (f.band + n - 1) / n
		f.band = (f.band + bands - 1) / bands
	}
	f.cell = float32(int(min(s.scaled(cellMost), (s.column-f.names)/float32(f.band))))
	return f
}

func (s *setter) lineIndent(l page.Side) float32 { return float32(l.Indent) * s.scaled(theme.Near) }

// matrix sets a matrix, band by band.
func (s *setter) matrix(m page.Matrix) {
	if len(m.Lines) == 0 || len(m.Goals) == 0 {
		return
	}
	f := s.field(m)
	f.board = s.board(language.Say("Point at a cell, or go there with the arrow keys, to read here what meets in it."), told(m))
	for from := 0; from < len(m.Goals); from += f.band {
		if from > 0 {
			s.y += theme.Gap
		}
		s.band(m, f, from, min(from+f.band, len(m.Goals)))
	}
	green := theme.KindColor(app.Goal)
	s.picture(m, []key{
		{sampled(tile, green, false), language.Say("the goal as a whole")},
		{sampled(tile, green, true), language.Say("targets of it alone")},
		{s.sampledText("2"), language.Say("how many targets")},
	})
}

func (s *setter) sampledText(text string) func(area) []part {
	return func(a area) []part {
		face := s.faces.Label
		return []part{set(text, face, theme.KindColor(app.Goal), a.x+(a.w-face.Width(text))/2, theme.Centred(face, a.y+a.h/2))}
	}
}

// band sets the goals of one band over all the lines. Its names are cells too: those
// of goals in the row above the first, those of lines before the first cell.
func (s *setter) band(m page.Matrix, f field, from, to int) {
	left := s.left + f.names
	top, bottom := s.y, s.y+f.cell*float32(len(m.Lines)+1)
	s.strip(f.cell)
	over := s.faces.Caps.Truncate(m.Over, f.names)
	s.text(over, s.faces.Caps, theme.Quiet, left-theme.Near-s.faces.Caps.Width(over), theme.Centred(s.faces.Caps, top+f.cell/2))
	for j := from; j < to; j++ {
		g := m.Goals[j]
		at := area{left + float32(j-from)*f.cell, top, f.cell, f.cell}
		face := s.faces.Label
		s.text(g.Short, face, theme.KindColor(app.Goal), at.x+(f.cell-face.Width(g.Short))/2, theme.Centred(face, top+f.cell/2))
		s.target(target{
			name: name{verb: open, value: g.To}, areas: []area{at}, stop: true, spot: spot{true, 0, j + 1},
			reveal: joined(g.Code, g.Title), lit: []area{{at.x, top, f.cell, bottom - top}}, board: f.board,
		})
	}
	for i, line := range m.Lines {
		s.strip(f.cell)
		s.lineName(line, f, i, from == 0)
		for j := from; j < to; j++ {
			at := area{left + float32(j-from)*f.cell, s.current().top, f.cell, f.cell}
			s.cell(m, i, j, at)
			s.target(target{
				name: name{verb: open, value: m.Cells[i][j].To}, areas: []area{at}, stop: true, spot: spot{true, i + 1, j + 1},
				reveal: cellWords(m, i, j), board: f.board,
				lit: []area{{s.left, at.y, left - s.left + float32(to-from)*f.cell, f.cell}, {at.x, top, f.cell, bottom - top}},
			})
		}
	}
}

// lineName sets the name of a line. In bands after the first it can be clicked, but
// the keyboard does not stop at it again.
func (s *setter) lineName(line page.Side, f field, i int, stop bool) {
	top := s.current().top
	baseline := theme.Centred(s.faces.Label, top+f.cell/2)
	x := s.left + s.lineIndent(line)
	room := s.left + f.names - theme.Tight - x
	code := s.faces.Label.Truncate(line.Code, room)
	s.text(code, s.faces.Label, theme.Ink, x, baseline)
	if x += s.faces.Label.Width(code) + theme.Tight; f.titles && line.Indent == 0 {
		s.text(s.faces.Small.Truncate(line.Title, s.left+f.names-theme.Tight-x), s.faces.Small, theme.Quiet, x, baseline)
	}
	s.target(target{
		name: name{verb: open, value: line.To}, areas: []area{{s.left, top, f.names - theme.Hair, f.cell}},
		stop: stop, spot: spot{true, i + 1, 0}, reveal: joined(line.Code, line.Title), board: f.board,
	})
}

// cell draws what a line contributes to a goal.
func (s *setter) cell(m page.Matrix, i, j int, at area) {
	c := m.Cells[i][j]
	in := area{at.x + cellInset, at.y + cellInset, at.w - 2*cellInset, at.h - 2*cellInset}
	green := theme.KindColor(app.Goal)
	color := green
	switch {
	case c.Whole:
		s.part(part{form: tile, color: green, area: in})
		color = theme.OnAccent
	case c.Targets > 0:
		s.part(part{form: tile, color: green, area: in, turned: true})
	default:
		s.part(part{form: bar, color: theme.Rule, area: area{whole(at.x + at.w/2 - 1), whole(at.y + at.h/2 - 1), 2, 2}})
	}
	if c.Targets > 0 {
		text, face := strconv.Itoa(c.Targets), s.faces.Label
		s.text(text, face, color, at.x+(at.w-face.Width(text))/2, theme.Centred(face, at.y+at.h/2))
	}
}

// cellWords says what a cell shows: the two that meet in it, and how.
func cellWords(m page.Matrix, i, j int) string {
	words := m.Cells[i][j].Words()
	if words == "" {
		words = language.Say("nothing read in a source")
	}
	return language.Say("%s · %s: %s", joined(m.Lines[i].Code, m.Lines[i].Title), joined(m.Goals[j].Code, m.Goals[j].Title), words)
}

// told is all that is told of the cells.
func told(m page.Matrix) []string {
	list := make([]string, 0, len(m.Lines)*len(m.Goals))
	for i := range m.Lines {
		for j := range m.Goals {
			list = append(list, cellWords(m, i, j))
		}
	}
	return list
}

// joined names something by its code and title.
func joined(code, title string) string {
	if title == "" {
		return code
	}
	return language.Enumerate(code, title)
}

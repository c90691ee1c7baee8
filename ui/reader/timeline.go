package reader

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A timeline shows at a glance how old a text is and how often it was renewed:
// its editions stand on a line as far apart as their dates, drawn in the shape of
// their status, with a tick above for each amendment; a ring stands about the edition
// that the page is of. Two rules give way to legibility. Points never come closer than
// pointApart, so that each can be clicked; and a label that would run into another is
// left out, and shown when pointer or keyboard is on its point.

const (
	pointSize  float32 = 12
	pointApart float32 = 18
	tickTall   float32 = 7
	tickApart  float32 = 4
	hereApart  float32 = 3 // of the ring about the edition that the page is of
	ticksMost          = 5 // above a point; more are given as a number
)

// timeline sets the points of a timeline, oldest at the left.
func (s *setter) timeline(t page.Timeline) {
	if len(t.Points) == 0 {
		return
	}
	tall, axis := s.scaled(72), s.scaled(30)
	top := s.y
	s.strip(tall)
	right := s.right() - gutter
	// Half a label of room at both ends keeps the first and last label within
	// the column.
	inset := pointSize
	for _, p := range t.Points {
		inset = max(inset, s.faces.Label.Width(p.Label)/2)
	}
	xs := spread(dates(t.Points), s.left+inset, right-inset)
	y := top + axis
	s.part(part{form: bar, color: theme.Rule, area: area{s.left, y - 1, right - s.left, 2}})
	labelled := s.labels(t.Points, xs)
	for i, p := range t.Points {
		x := xs[i]
		s.point(p, x, y, reach(xs, i))
		if labelled[i] {
			face, color := s.faces.Small, theme.Quiet
			if p.Status == app.InForce || p.Here {
				face, color = s.faces.Label, theme.Ink
			}
			s.text(p.Label, face, color, x-face.Width(p.Label)/2, y+pointSize+s.scaled(theme.Gap))
		}
	}
}

// point draws one edition and what hangs on it, and makes it a target as wide as
// its neighbours leave room for.
func (s *setter) point(p page.Point, x, y, wide float32) {
	half := pointSize / 2
	// A patch of paper keeps the line from showing through hollow shapes.
	s.part(part{form: bar, color: theme.Paper, area: area{x - half - 2, y - half, pointSize + 4, pointSize}})
	status := p.Status
	if status == "" {
		status = app.Unknown
	}
	s.part(part{form: mark, status: status, area: area{x - half, y - half, pointSize, pointSize}})
	if p.Here {
		s.part(part{form: box, color: theme.Ink, area: area{x - half - hereApart, y - half - hereApart, pointSize + 2*hereApart, pointSize + 2*hereApart}, turned: true})
	}
	foot := y - half - theme.Hair
	if p.Here {
		foot -= hereApart
	}
	if p.Marks > ticksMost {
		text := "+" + strconv.Itoa(p.Marks)
		s.text(text, s.faces.Small, theme.Quiet, x-s.faces.Small.Width(text)/2, foot)
	} else {
		from := x - float32(p.Marks-1)*tickApart/2
		for i := range p.Marks {
			s.part(part{form: bar, color: theme.Edge, area: area{from + float32(i)*tickApart - 0.75, foot - tickTall, 1.5, tickTall}})
		}
	}
	said := []string{p.Label, strings.ToLower(theme.StatusWord(p.Status))}
	if p.Marks > 0 {
		said = append(said, language.Count(p.Marks, "%s further text", "%s further texts"))
	}
	if p.Here {
		said = append(said, language.Say("the one shown above"))
	}
	if p.To == "" {
		return
	}
	s.target(target{
		name: name{verb: open, value: p.To}, stop: true, reveal: strings.Join(nonEmpty(said...), " · "),
		areas: []area{{x - wide/2, y - theme.Target/2, wide, theme.Target}},
	})
}

// reach is how wide the target of a point may be without covering a neighbour.
func reach(xs []float32, i int) float32 {
	wide := theme.Target
	if i > 0 {
		wide = min(wide, xs[i]-xs[i-1])
	}
	if i < len(xs)-1 {
		wide = min(wide, xs[i+1]-xs[i])
	}
	return wide
}

// dates turns the dates of points into years with fractions. A point whose date
// cannot be read takes that of the point before.
func dates(points []page.Point) []float64 {
	out := make([]float64, len(points))
	for i, p := range points {
		if year, ok := date(p.Date); ok {
			out[i] = year
		} else if i > 0 {
			out[i] = out[i-1]
		}
	}
	return out
}

// date reads a date as precise as it is known: "2019-10-14", "2019-10", "2019".
func date(text string) (years float64, ok bool) {
	for _, form := range []string{"2006-01-02", "2006-01", "2006"} {
		if t, err := time.Parse(form, text); err == nil {
			return float64(t.Year()) + float64(t.YearDay()-1)/366, true
		}
	}
	return 0, false
}

// spread places dates between left and right in proportion to time, but at least
// pointApart from each other, or evenly when not even that fits.
func spread(when []float64, left, right float32) []float32 {
	n := len(when)
	xs := make([]float32, n)
	if n == 1 {
		xs[0] = right
		return xs
	}
	apart := min(pointApart, (right-left)/float32(n-1))
	span := when[n-1] - when[0]
	for i := range xs {
		share := float32(i) / float32(n-1)
		if span > 0 {
			share = float32((when[i] - when[0]) / span)
		}
		xs[i] = left + share*(right-left)
		if i > 0 {
			xs[i] = max(xs[i], xs[i-1]+apart)
		}
	}
	// Pushing to the right may have pushed the last points out; push them back.
	limit := right
	for i := n - 1; i >= 0; i-- {
		xs[i] = min(xs[i], limit)
		limit = xs[i] - apart
	}
	return xs
}

// labels chooses the points whose labels are shown: that of which the page is, the last,
// those in force, the first, then every other that runs into none chosen before.
func (s *setter) labels(points []page.Point, xs []float32) []bool {
	shown := make([]bool, len(points))
	free := func(i int) bool {
		for j := range points {
			if shown[j] {
				room := (s.faces.Label.Width(points[i].Label)+s.faces.Label.Width(points[j].Label))/2 + theme.Tight
				if gap := xs[i] - xs[j]; gap < room && -gap < room {
					return false
				}
			}
		}
		return true
	}
	last := len(points) - 1
	order := []int{last}
	if here := slices.IndexFunc(points, func(p page.Point) bool { return p.Here }); here >= 0 {
		order = []int{here, last}
	}
	for i := last; i >= 0; i-- {
		if points[i].Status == app.InForce {
			order = append(order, i)
		}
	}
	order = append(order, 0)
	for i := last; i >= 0; i-- {
		order = append(order, i)
	}
	for _, i := range order {
		if !shown[i] && points[i].Label != "" && free(i) {
			shown[i] = true
		}
	}
	return shown
}

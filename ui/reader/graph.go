package reader

import (
	"slices"
	"strings"

	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A graph has its item in the middle, what the item points to at the right and what
// points to it at the left, in groups that a bracket holds together and a trunk joins
// to the middle. With nothing on one side all groups stand at the right; on a narrow
// page they stand below each other, and the head of the page is the middle.

const (
	nodeHigh   float32 = 28
	nodeApart  float32 = 4
	groupName  float32 = 28
	groupApart float32 = 10
	centreWide float32 = 150
	graphGap   float32 = 48 // between the middle and either side
)

// graph sets what is around an item.
func (s *setter) graph(g page.Graph) {
	both := slices.Concat(g.Outgoing, g.Incoming)
	if len(both) == 0 {
		return
	}
	gap, centre := s.scaled(graphGap), s.scaled(centreWide)
	wide := whole((s.column - centre - 2*gap) / 2)
	left, right := g.Incoming, g.Outgoing
	switch {
	case s.narrow():
		left, right = nil, both
		centre, gap, wide = 0, theme.Gap, s.column-theme.Gap
	case len(left) == 0 || len(right) == 0:
		left, right = nil, both
		wide = min(s.column-centre-gap, s.scaled(theme.Column)*0.6)
	}
	tall := max(s.sideTall(left), s.sideTall(right), s.nodeTall())
	top := s.y + theme.Tight
	s.y = top
	s.stripFor(tall, 200, page.MostNodes)
	x := s.left
	middle := whole(top + tall/2)
	if left != nil {
		trunk := s.left + wide + gap/2
		s.side(left, area{s.left, top + whole((tall-s.sideTall(left))/2), wide, 0}, trunk, middle, true)
		x = s.left + wide + gap
		s.line(trunk, middle, x-trunk, 1.5)
	}
	if s.narrow() {
		s.side(right, area{s.left + gap, top, wide, 0}, none, middle, false)
		s.picture(g, nil)
		return
	}
	trunk := x + centre + gap/2
	s.side(right, area{x + centre + gap, top + whole((tall-s.sideTall(right))/2), wide, 0}, trunk, middle, false)
	s.line(x+centre, middle, trunk-x-centre, 1.5)
	s.centre(g.Centre, area{x, middle - s.scaled(22), centre, s.scaled(44)})
	s.picture(g, nil)
}

// nodeTall is the height of a node, which can be clicked at every size of text.
func (s *setter) nodeTall() float32 { return max(s.scaled(nodeHigh), theme.Target) }

func (s *setter) line(x, y, w, h float32) {
	s.part(part{form: bar, color: theme.Edge, area: area{x, y, w, h}})
}

// centre draws the item in the middle.
func (s *setter) centre(n page.Node, at area) {
	face := s.faces.Strong
	lines := face.WrapAtMost(n.Code, at.w-2*theme.Tight, 3)
	leading := theme.Leading(face)
	if tall := float32(len(lines))*leading + theme.Gap; tall > at.h {
		at.y, at.h = whole(at.y-(tall-at.h)/2), tall
	}
	s.part(part{form: tile, color: theme.Selected, area: at})
	s.part(part{form: tile, color: theme.KindColor(n.Kind), area: at, turned: true})
	y := at.y + (at.h-float32(len(lines))*leading)/2
	for _, line := range lines {
		s.text(line, face, theme.Ink, at.x+(at.w-face.Width(line))/2, theme.Centred(face, y+leading/2))
		y += leading
	}
}

// sideTall is the height of groups below each other.
func (s *setter) sideTall(groups []page.Relatives) float32 {
	var tall float32
	for i, r := range groups {
		if i > 0 {
			tall += s.scaled(groupApart)
		}
		tall += s.groupTall(r)
	}
	return tall
}

func (s *setter) groupTall(r page.Relatives) float32 {
	rows := len(r.Nodes)
	if r.More > 0 {
		rows++
	}
	return s.scaled(groupName) + float32(rows)*(s.nodeTall()+nodeApart)
}

// side sets the groups of one side within an area, joined to a trunk that the middle
// is joined to as well, unless there is none.
func (s *setter) side(groups []page.Relatives, at area, trunk, middle float32, mirrored bool) {
	first, last := middle, middle
	for i, r := range groups {
		if i > 0 {
			at.y += s.scaled(groupApart)
		}
		body := at.y + s.scaled(groupName)
		at.y += s.groupTall(r)
		half := whole((body + at.y - nodeApart) / 2)
		first, last = min(first, half), max(last, half)
		// The bracket stands at the side of the trunk.
		edge := at.x - theme.Tight
		name := at.x
		words := r.Reading
		if r.More > 0 {
			words += " " + language.Number(len(r.Nodes)+r.More)
		}
		words = s.faces.Label.Truncate(words, at.w)
		if mirrored {
			edge = at.x + at.w + theme.Tight
			name = at.x + at.w - s.faces.Label.Width(words)
		}
		s.text(words, s.faces.Label, theme.Quiet, name, theme.Centred(s.faces.Label, body-s.scaled(groupName)/2+2))
		s.line(edge, body, 1.5, at.y-nodeApart-body)
		if trunk != none {
			s.line(min(edge, trunk), half, max(edge, trunk)-min(edge, trunk), 1.5)
		}
		for _, n := range r.Nodes {
			s.node(n, r.Reading, area{at.x, body, at.w, s.nodeTall()})
			body += s.nodeTall() + nodeApart
		}
		if r.More > 0 {
			s.moreNodes(r, area{at.x, body, at.w, s.nodeTall()})
		}
	}
	if trunk != none {
		s.line(trunk, first, 1.5, last-first+1.5)
	}
}

// node draws one item: a bar in the colour of its kind, code, title and status.
func (s *setter) node(n page.Node, reading string, at area) {
	middle := at.y + at.h/2
	s.part(part{form: tile, color: theme.Panel, area: at})
	s.part(part{form: bar, color: theme.KindColor(n.Kind), area: area{at.x, at.y + theme.Hair, 3, at.h - 2*theme.Hair}})
	right := at.x + at.w - theme.Tight
	if n.Status != "" {
		size := s.scaled(markSize)
		right -= size
		s.part(part{form: mark, status: n.Status, area: area{right, whole(middle - size/2), size, size}})
		right -= theme.Tight
	}
	x := at.x + theme.Near
	color := theme.Link
	if n.To == "" {
		color = theme.Ink
	}
	code := s.faces.Label.Truncate(n.Code, right-x)
	s.text(code, s.faces.Label, color, x, theme.Centred(s.faces.Label, middle))
	if x += s.faces.Label.Width(code) + theme.Tight; x < right {
		s.text(s.faces.Small.Truncate(n.Title, right-x), s.faces.Small, theme.Quiet, x, theme.Centred(s.faces.Label, middle))
	}
	does := open
	if n.To == "" {
		does = telling
	}
	words := []string{reading + " " + n.Code, theme.KindWord(n.Kind), n.Title, strings.ToLower(theme.StatusWord(n.Status))}
	s.target(target{
		name: name{verb: does, value: n.To}, stop: true, areas: []area{at},
		reveal: strings.Join(nonEmpty(words...), " · "),
	})
}

// moreNodes leads to the page that lists what is not shown.
func (s *setter) moreNodes(r page.Relatives, at area) {
	words := page.MoreWords(r.More)
	s.text(words, s.faces.Small, theme.Link, at.x+theme.Near, theme.Centred(s.faces.Small, at.y+at.h/2))
	s.target(target{name: name{verb: open, value: r.Rest}, stop: true, areas: []area{{at.x, at.y, theme.Apart + s.faces.Small.Width(words), at.h}}})
}

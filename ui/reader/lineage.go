package reader

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// A lineage is drawn like a plan of lines: study periods from left to right, a lane
// for each group, and where work changed hands a line down or up from lane to lane.
// A broken line runs through periods in which no source was found to name the group.
// Where not all periods fit, the last are shown; the table has them all.

const (
	laneTall    float32 = 32
	laneThick   float32 = 12
	periodLeast float32 = 58
	periodMost  float32 = 150
)

// plan is where the parts of a lineage stand.
type plan struct {
	left, pitch float32
	first       int // period shown first
	top         float32
	tall        float32 // of a lane
}

func (p plan) x(period int) float32 { return p.left + float32(period-p.first)*p.pitch }
func (p plan) middle(i int) float32 { return whole(p.top + (float32(i)+0.5)*p.tall) }

// lineage sets the lanes of study groups.
func (s *setter) lineage(l page.Lineage) {
	if len(l.Lanes) == 0 {
		return
	}
	var names float32
	for _, lane := range l.Lanes {
		names = max(names, s.faces.Label.Width(lane.Code))
	}
	names = min(whole(names)+theme.Gap, s.column/2)
	room := s.column - names
	shown := max(1, min(len(l.Periods), int(room/s.scaled(periodLeast))))
	heading := s.scaled(28)
	p := plan{
		left: s.left + names, first: len(l.Periods) - shown, pitch: min(whole(room/float32(shown)), s.scaled(periodMost)),
		top: s.y + heading, tall: s.scaled(laneTall),
	}
	s.strip(heading + p.tall*float32(len(l.Lanes)))
	bottom := p.top + p.tall*float32(len(l.Lanes))
	for i := p.first; i < len(l.Periods); i++ {
		s.part(part{form: bar, color: theme.Rule, area: area{p.x(i), p.top, 1, bottom - p.top}})
		text := s.periodName(l.Periods[i], p.pitch)
		s.text(text, s.faces.Small, theme.Quiet, p.x(i)+theme.Tight, theme.Centred(s.faces.Small, p.top-heading/2))
	}
	s.part(part{form: bar, color: theme.Rule, area: area{p.x(len(l.Periods)), p.top, 1, bottom - p.top}})
	for _, m := range l.Mergers {
		s.merger(l, p, m)
	}
	for i := range l.Lanes {
		s.lane(l, p, i)
	}
	indigo := theme.KindColor(app.StudyGroup)
	legend := []key{{sampled(tile, indigo, false), language.Say("named in a source")}}
	if slices.ContainsFunc(l.Lanes, func(x page.Lane) bool { return len(x.Periods) > 0 && x.Periods[0].Linked }) {
		legend = append(legend, key{sampled(tile, theme.Edge, true), language.Say("known from the link alone")})
	}
	if broken(l) {
		legend = append(legend, key{func(a area) []part { return dashes(theme.Edge, a.x, a.x+a.w, a.y+a.h/2) }, language.Say("not read in any source")})
	}
	if len(l.Mergers) > 0 {
		legend = append(legend, key{sampled(dot, theme.Ink, false), language.Say("work taken up")})
	}
	s.picture(l, legend)
}

// broken reports whether any lane has a gap.
func broken(l page.Lineage) bool {
	for _, lane := range l.Lanes {
		if n := len(lane.Periods); n > 0 && lane.Periods[n-1].Period-lane.Periods[0].Period >= n {
			return true
		}
	}
	return false
}

// periodName is a study period, shortened to "2022–24" where there is no room.
func (s *setter) periodName(period string, room float32) string {
	if s.faces.Small.Width(period) <= room-theme.Gap {
		return period
	}
	from, to, _ := strings.Cut(period, "–")
	if len(to) == 4 {
		to = to[2:]
	}
	return from + "–" + to
}

// lane draws one group: its name, and a piece for each period.
func (s *setter) lane(l page.Lineage, p plan, i int) {
	lane := l.Lanes[i]
	y := p.middle(i)
	color := theme.Link
	if lane.Here {
		color = theme.Ink
	}
	s.text(s.faces.Label.Truncate(lane.Code, p.left-s.left-theme.Tight), s.faces.Label, color, s.left, theme.Centred(s.faces.Label, y))
	if lane.To != "" && !lane.Here {
		s.target(target{name: name{verb: open, value: lane.To}, stop: true, areas: []area{{s.left - theme.Hair, y - p.tall/2, p.left - s.left, p.tall}}})
	}
	thick := s.scaled(laneThick)
	for j, n := range lane.Periods {
		if j > 0 {
			from := max(lane.Periods[j-1].Period+1, p.first)
			s.parts(dashes(theme.Edge, p.x(from)+theme.Hair, p.x(n.Period), y-0.75))
		}
		if n.Period < p.first {
			continue
		}
		at := area{p.x(n.Period) + theme.Hair, y - thick/2, p.pitch - 2*theme.Hair, thick}
		s.part(part{form: tile, color: laneColor(l, i), area: at, turned: n.Linked})
		s.target(target{
			name: name{verb: telling, value: l.Periods[n.Period]}, stop: laneColor(l, i) != theme.Edge, spot: spot{true, i, n.Period},
			areas: []area{{p.x(n.Period), y - p.tall/2, p.pitch, p.tall}}, reveal: l.Words(i, j),
		})
	}
}

// laneColor is stronger for the group whose page it is, on a page of one.
func laneColor(l page.Lineage, i int) fyne.ThemeColorName {
	if of := slices.IndexFunc(l.Lanes, func(x page.Lane) bool { return x.Here }); of >= 0 && of != i {
		return theme.Edge
	}
	return theme.KindColor(app.StudyGroup)
}

// merger draws where the work of a group was taken up: from the end of its lane to the
// beginning of the other.
func (s *setter) merger(l page.Lineage, p plan, m page.Merger) {
	if m.Period < p.first {
		return
	}
	x, from, into := p.x(m.Period), p.middle(m.From), p.middle(m.Into)
	if last := l.Lanes[m.From].Periods; len(last) > 0 {
		s.parts(dashes(theme.Ink, p.x(max(p.first, last[len(last)-1].Period+1))+theme.Hair, x-theme.Hair, from-0.75))
	}
	s.part(part{form: bar, color: theme.Ink, area: area{x - 0.75, min(from, into), 1.5, max(from, into) - min(from, into)}})
	const half = 5
	for _, y := range []float32{from, into} {
		s.part(part{form: dot, color: theme.Ink, area: area{x - half, y - half, 2 * half, 2 * half}})
	}
}

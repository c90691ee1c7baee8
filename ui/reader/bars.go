package reader

import (
	"strconv"

	"vademecum/app"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/theme"
)

// Bars stand on one line, as tall as their count, the tallest as tall as the picture.
// Years that would become too thin to tell apart are drawn two, five or ten to a bar.

const (
	barsTall  float32 = 132
	barLeast  float32 = 9  // from one to the next
	barMost   float32 = 44 // likewise
	barsScale float32 = 34 // room for the number at the top of the line beside them
)

// bars sets bars with a scale at their left and labels below.
func (s *setter) bars(b page.Bars) {
	if len(b.Bars) == 0 {
		return
	}
	list := s.binned(b)
	most := 0
	for _, x := range list {
		most = max(most, x.Total())
	}
	tall, foot := s.scaled(barsTall), s.scaled(theme.Apart)
	above := whole(s.faces.Small.Height()/2) + 1 // for the upper half of the number at the top
	top := s.y + above
	s.stripFor(above+tall+foot, 4*len(list), len(list))
	left := s.left + s.scaled(barsScale)
	pitch := min((s.right()-left)/float32(len(list)), s.scaled(barMost))
	thick := max(2, whole(pitch*0.72))
	ground := top + tall
	for _, at := range []struct {
		y     float32
		count int
	}{{top, most}, {ground, 0}} {
		s.part(part{form: bar, color: theme.Rule, area: area{left, at.y, s.right() - left, 1}})
		text := language.Number(at.count)
		s.text(text, s.faces.Small, theme.Quiet, left-theme.Tight-s.faces.Small.Width(text), theme.Centred(s.faces.Small, at.y))
	}
	every := s.labelled(b.Years, list, pitch)
	for i, x := range list {
		from := left + float32(i)*pitch
		s.pile(x, b.Statuses, area{whole(from + (pitch-thick)/2), top, thick, tall}, most)
		s.target(target{
			name: name{verb: telling, value: x.Label}, stop: true, spot: spot{true, 0, i},
			areas: []area{{from, top, pitch, tall + foot}}, reveal: x.Label + " · " + said(x, b.Statuses),
		})
		if every(x, i) {
			s.text(x.Label, s.faces.Small, theme.Quiet, from+pitch/2-s.faces.Small.Width(x.Label)/2, theme.Centred(s.faces.Small, ground+foot/2+2))
		}
	}
	var legend []key
	for i, status := range b.Statuses {
		n := 0
		for _, x := range b.Bars {
			n += x.Counts[i]
		}
		word := theme.StatusWord(status)
		if status == "" {
			word = language.Say("No status")
		}
		legend = append(legend, key{func(a area) []part { return pattern(status, a) }, word + " " + language.Number(n)})
	}
	s.picture(b, legend)
}

func said(b page.Bar, statuses []app.Status) string {
	if b.Total() == 0 {
		return language.Say("none")
	}
	return b.Words(statuses)
}

// pile draws the pieces of a bar upon each other. A piece is never so thin that it is
// not seen.
func (s *setter) pile(b page.Bar, statuses []app.Status, at area, most int) {
	y := at.y + at.h
	sum := 0
	for i, n := range b.Counts {
		if n == 0 {
			continue
		}
		sum += n
		top := min(y-1, whole(at.y+at.h*(1-float32(sum)/float32(most))))
		s.parts(pattern(statuses[i], area{at.x, top, at.w, y - top}))
		y = top
	}
}

// binned puts years together until their bars are thick enough.
func (s *setter) binned(b page.Bars) []page.Bar {
	room := s.column - s.scaled(barsScale)
	for _, years := range []int{1, 2, 5, 10} {
		list := b.Bars
		if b.Years && years > 1 {
			list = together(b.Bars, years)
		}
		if !b.Years || years == 10 || room/float32(len(list)) >= s.scaled(barLeast) {
			return list
		}
	}
	return b.Bars
}

// together puts the bars of so many years into one: 1990 to 1994 for five.
func together(bars []page.Bar, years int) []page.Bar {
	var list []page.Bar
	begin := -1
	for _, b := range bars {
		y, _ := strconv.Atoi(b.Label)
		if first := y - y%years; first != begin {
			begin = first
			list = append(list, page.Bar{Label: strconv.Itoa(first) + "–" + strconv.Itoa(first+years-1), Counts: make([]int, len(b.Counts))})
		}
		for i, n := range b.Counts {
			list[len(list)-1].Counts[i] += n
		}
	}
	return list
}

// labelled says which bars have their label below them: of years those that begin a
// decade, of anything else all, as far as there is room.
func (s *setter) labelled(years bool, list []page.Bar, pitch float32) func(page.Bar, int) bool {
	var wide float32
	for _, b := range list {
		wide = max(wide, s.faces.Small.Width(b.Label)+theme.Hair)
	}
	if !years {
		step := max(1, int(wide/pitch+0.999))
		return func(_ page.Bar, i int) bool { return i%step == 0 }
	}
	right := float32(-1e6)
	return func(b page.Bar, i int) bool {
		at := (float32(i) + 0.5) * pitch
		half := s.faces.Small.Width(b.Label) / 2
		decade := len(b.Label) >= 4 && b.Label[3] == '0'
		if !decade || at-half < right+theme.Hair || at+half > pitch*float32(len(list))+theme.Near {
			return false
		}
		right = at + half
		return true
	}
}

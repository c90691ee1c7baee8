package page

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// Lineage shows study groups across study periods: a lane for each group, a piece of
// it for each period in which a source names the group, and where the work of one was
// taken up by another, a line from lane to lane.
type Lineage struct {
	Periods []string // oldest first: "2022–2024"
	Lanes   []Lane
	Mergers []Merger
}

// A Lane is one group of a [Lineage].
type Lane struct {
	Code    string
	To      string
	Here    bool // the page is of this group
	Periods []Named
}

// A Named is a study period in which a source names a group.
type Named struct {
	Period int    // index in [Lineage.Periods]
	Title  string // of the group then; may be empty

	// Linked says that no more is known than that the work of the group changed hands
	// at one end of the period.
	Linked bool
}

// A Merger is the work of one group taken up by another, in the study period that
// then began.
type Merger struct {
	From, Into int // indexes in [Lineage.Lanes]
	Period     int // index in [Lineage.Periods]: the first of the new group
}

func (Lineage) block() {}

// Words says what a lane shows of one period.
func (l Lineage) Words(lane, at int) string {
	n := l.Lanes[lane].Periods[at]
	if n.Linked {
		return language.Say("%s: its own page says when it was named", l.Lanes[lane].Code)
	}
	return language.Say("%s in %s: %s", l.Lanes[lane].Code, l.Periods[n.Period], cmp.Or(n.Title, language.Say("title not read")))
}

// Table is a row for each lane: when a source names the group, and what became of it.
func (l Lineage) Table() []Row {
	var rows []Row
	for i, lane := range l.Lanes {
		var when []string
		for _, n := range lane.Periods {
			if !n.Linked {
				when = append(when, l.Periods[n.Period])
			}
		}
		r := Row{Code: lane.Code, To: lane.To}
		if len(when) > 0 {
			r.Title = language.Say("named in %s", language.Together(when...))
		}
		for _, m := range l.Mergers {
			if m.From == i {
				r.Note = join(r.Note, language.Say("continued by %s from %s", l.Lanes[m.Into].Code, l.Periods[m.Period]))
			}
			if m.Into == i {
				r.Note = join(r.Note, language.Say("continues %s", l.Lanes[m.From].Code))
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// Joined puts lineages together as one: the periods of all, each group once, with
// what any of them knows of it. Lanes stand in the order of codes, those whose work
// one group took up together with it.
func Joined(list []Lineage) Lineage {
	var all Lineage
	for _, l := range list {
		for _, p := range l.Periods {
			if !slices.Contains(all.Periods, p) {
				all.Periods = append(all.Periods, p)
			}
		}
	}
	slices.Sort(all.Periods)
	at := map[string]int{}
	for _, l := range list {
		for _, lane := range l.Lanes {
			i, known := at[lane.To]
			if !known {
				i = len(all.Lanes)
				at[lane.To] = i
				all.Lanes = append(all.Lanes, Lane{Code: lane.Code, To: lane.To})
			}
			all.Lanes[i].add(l, lane, all.Periods)
		}
		for _, m := range l.Mergers {
			joined := Merger{
				From: at[l.Lanes[m.From].To], Into: at[l.Lanes[m.Into].To],
				Period: slices.Index(all.Periods, l.Periods[m.Period]),
			}
			if !slices.Contains(all.Mergers, joined) {
				all.Mergers = append(all.Mergers, joined)
			}
		}
	}
	return all.ordered()
}

// add gives a lane the periods of another of the same group.
func (n *Lane) add(l Lineage, from Lane, periods []string) {
	for _, p := range from.Periods {
		if p.Linked {
			continue
		}
		at := slices.Index(periods, l.Periods[p.Period])
		i := slices.IndexFunc(n.Periods, func(x Named) bool { return x.Period == at })
		if i < 0 {
			n.Periods = append(n.Periods, Named{Period: at, Title: p.Title})
		} else {
			n.Periods[i].Title = cmp.Or(n.Periods[i].Title, p.Title)
		}
	}
	slices.SortFunc(n.Periods, func(a, b Named) int { return cmp.Compare(a.Period, b.Period) })
}

// ordered puts the lanes into the order in which they are drawn.
func (l Lineage) ordered() Lineage {
	into := func(lane int) int { // the group that a lane is drawn beside
		for _, m := range l.Mergers {
			if m.From == lane {
				return m.Into
			}
		}
		return lane
	}
	order := make([]int, len(l.Lanes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(
			app.CompareCodes(l.Lanes[into(a)].Code, l.Lanes[into(b)].Code),
			app.CompareCodes(l.Lanes[a].Code, l.Lanes[b].Code),
		)
	})
	sorted := Lineage{Periods: l.Periods}
	for _, i := range order {
		sorted.Lanes = append(sorted.Lanes, l.Lanes[i])
	}
	for _, m := range l.Mergers {
		m.From, m.Into = slices.Index(order, m.From), slices.Index(order, m.Into)
		sorted.Mergers = append(sorted.Mergers, m)
	}
	return sorted
}

// knownPeriods are the study periods of ITU-T that the catalogue names, one after the
// other: a lineage shows also those in which no source names the group. The last
// three are always shown.
var knownPeriods = []string{"2009–2012", "2013–2016", "2017–2020", "2022–2024", "2025–2028"}

const alwaysShown = 3

// GroupLineage is the lineage of one study group, as far as its own page tells it: of
// a group that it continues, or that continues it, the page knows the period in which
// that was done and no other.
func GroupLineage(p *app.Page) Lineage {
	titles := map[string]string{} // by study period
	for _, f := range p.Facts {
		if name, period, _ := strings.Cut(f.Name, " "); isPeriod(period) {
			titles[period] = cmp.Or(titles[period], "")
			if name == "title" {
				titles[period] = f.Value
			}
		}
	}
	if len(titles) == 0 {
		return Lineage{}
	}
	first := min(slices.Min(slices.Collect(maps.Keys(titles))), knownPeriods[len(knownPeriods)-alwaysShown])
	l := Lineage{Periods: slices.DeleteFunc(slices.Clone(knownPeriods), func(p string) bool { return p < first })}
	for period := range titles {
		if !slices.Contains(l.Periods, period) {
			l.Periods = append(l.Periods, period)
		}
	}
	slices.Sort(l.Periods)
	own := Lane{Code: language.Code(p.Item.Code), To: p.Item.ID, Here: true}
	for i, period := range l.Periods {
		if title, named := titles[period]; named {
			own.Periods = append(own.Periods, Named{Period: i, Title: title})
		}
	}
	l.Lanes = []Lane{own}
	oldest, newest := own.Periods[0].Period, own.Periods[len(own.Periods)-1].Period
	for _, g := range out(p, app.Continues) {
		l.Mergers = append(l.Mergers, Merger{From: len(l.Lanes), Into: 0, Period: oldest})
		l.Lanes = append(l.Lanes, lane(g, max(0, oldest-1)))
	}
	for _, g := range in(p, app.Continues) {
		next := min(newest+1, len(l.Periods)-1)
		l.Mergers = append(l.Mergers, Merger{From: 0, Into: len(l.Lanes), Period: next})
		l.Lanes = append(l.Lanes, lane(g, next))
	}
	return l.ordered()
}

// lane is a group that is known by a link alone.
func lane(g end, period int) Lane {
	return Lane{Code: g.code(), To: g.Other.ID, Periods: []Named{{Period: period, Linked: true}}}
}

// isPeriod reports whether a text is a study period: "2022–2024".
func isPeriod(s string) bool {
	return len(leadingDigits(s)) == 4 && strings.Contains(s, "–")
}

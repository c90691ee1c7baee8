package shell

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/app/search/plan"
	"vademecum/ui/language"
)

// facets are the chips above the list: what the results can be narrowed to, with
// how many of all that matches each would leave, and what they are narrowed to by
// now. They stand in one line, the most telling first; the rest is in the menu of a chip
// that says how many more there are.
type facets struct {
	tapped  func(plan.Filter)
	filters []plan.Filter // of the chips, in their order
	chosen  int           // how many of them are chosen; they stand first
	row     *flow
	more    *chip
	box     *fyne.Container

	// The walk with the keys from one filter to the next: the query it began
	// from, the filters on the way, the one it has come to (-1 before the first),
	// and the query that was written then.
	from  string
	way   []plan.Filter
	at    int
	wrote string
}

func newFacets(tapped func(plan.Filter)) *facets {
	f := &facets{tapped: tapped}
	f.more = newChip("", false, f.openMenu)
	f.row = &flow{hidden: func(n int) { f.more.say("+" + language.Number(n)) }}
	f.box = &fyne.Container{Layout: f.row}
	return f
}

// show makes the chips for an answer to a query.
func (f *facets) show(query string, counted []search.Facet) {
	f.filters, f.box.Objects = nil, nil
	counts := map[plan.Filter]int{}
	for _, c := range counted {
		counts[c.Filter] = c.Count
	}
	all := total(counted)
	for _, filter := range filtersIn(query) {
		f.add(filter, true, counts[filter])
	}
	for _, filter := range implied(query) {
		if counts[filter] > 0 { // else the search has let go of it
			f.add(filter, true, counts[filter])
		}
	}
	f.chosen = len(f.filters)
	for _, name := range []string{"in", "kind", "body", "sg", "year"} {
		for _, c := range counted {
			if c.Filter.Name == name && telling(c, all) {
				f.add(c.Filter, false, c.Count)
			}
		}
	}
	f.box.Objects = append(f.box.Objects, f.more)
	f.row.keep = true
	f.box.Refresh()
}

// none takes the chips away, and the room for them.
func (f *facets) none() {
	f.filters, f.chosen, f.box.Objects = nil, 0, nil
	f.row.keep = false
	f.box.Refresh()
}

// total is how many items match: everything is of one kind.
func total(counted []search.Facet) int {
	all := 0
	for _, c := range counted {
		if c.Filter.Name == "kind" {
			all += c.Count
		}
	}
	return all
}

// openMenu lists the filters for whose chips there is no room.
func (f *facets) openMenu() {
	driver := fyne.CurrentApp().Driver()
	if canvas := driver.CanvasForObject(f.more); canvas != nil {
		at := driver.AbsolutePositionForObject(f.more).AddXY(0, chipHeight+chipGap)
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", f.outOfSight()...), canvas, at)
	}
}

func (f *facets) outOfSight() []*fyne.MenuItem {
	var items []*fyne.MenuItem
	for i, filter := range f.filters {
		if c := f.box.Objects[i].(*chip); !c.Visible() {
			items = append(items, fyne.NewMenuItem(c.text.Text, func() { f.tapped(filter) }))
		}
	}
	return items
}

// mostChips is as many as can be looked through, those of the menu included.
const mostChips = 24

// readThrough is how many results are read through sooner than they are narrowed.
const readThrough = 8

// telling reports whether a chip tells anything of all that was found. Kinds do even
// when there is one, because they say what it is; of the statuses, the one that people
// narrow to; anything else, where it divides a list that wants dividing.
func telling(c search.Facet, all int) bool {
	switch c.Filter.Name {
	case "kind":
		return true
	case "in":
		return c.Filter.Value == string(app.InForce)
	}
	return all > readThrough && c.Count < all
}

func (f *facets) add(filter plan.Filter, chosen bool, count int) {
	if slices.Contains(f.filters, filter) || len(f.filters) == mostChips {
		return
	}
	text := worded(filter)
	if count > 0 {
		text = language.Beside(text, language.Number(count))
	}
	f.filters = append(f.filters, filter)
	f.box.Objects = append(f.box.Objects, newChip(text, chosen, func() { f.tapped(filter) }))
}

// turn says what the query becomes when the keys go some filters on: the next
// filter takes the place of the one before, and before the first there is none.
func (f *facets) turn(query string, by int) string {
	if query != f.wrote || f.way == nil {
		f.from, f.at, f.way = query, -1, nil
		f.way = f.filters[f.chosen:]
	}
	f.at = min(max(f.at+by, -1), len(f.way)-1)
	f.wrote = f.from
	if f.at >= 0 {
		f.wrote = with(f.from, f.way[f.at])
	}
	return f.wrote
}

// kindsNamed is what chips call the kinds.
var kindsNamed = map[app.Kind]string{
	app.Recommendation: language.Later("Recommendations"),
	app.Supplement:     language.Later("Supplements"),
	app.Annex:          language.Later("Annexes"),
	app.Guide:          language.Later("Guides"),
	app.Report:         language.Later("Reports"),
	app.Handbook:       language.Later("Handbooks"),
	app.Question:       language.Later("Questions"),
	app.Resolution:     language.Later("Resolutions"),
	app.Decision:       language.Later("Decisions"),
	app.Opinion:        language.Later("Opinions"),
	app.ActionLine:     language.Later("Action lines"),
	app.Goal:           language.Later("SDGs"),
	app.Target:         language.Later("Targets"),
	app.StudyGroup:     language.Later("Groups"),
	app.Event:          language.Later("Events"),
	app.Initiative:     language.Later("Initiatives"),
	app.Topic:          language.Later("Topics"),
	app.Organisation:   language.Later("Organisations"),
	app.Term:           language.Later("Terms"),
}

// worded is a filter in the words of a chip.
func worded(f plan.Filter) string {
	switch f.Name {
	case "kind":
		if name, ok := kindsNamed[app.Kind(f.Value)]; ok {
			return language.Say(name)
		}
	case "in":
		return language.Status(app.Status(f.Value))
	case "sg":
		return group(f.Value)
	case "body":
		return language.Body(f.Value)
	case "al":
		return strings.TrimPrefix(f.Value, "wsis/")
	case "sdg":
		return language.Say("SDG %s", strings.TrimPrefix(f.Value, "sdg/"))
	case "year":
		return strings.Replace(f.Value, "..", "–", 1)
	}
	return f.Value
}

// group is a study group as delegates call it: "SG17", "TSAG"; with its Sector
// where it is not ITU-T.
func group(id string) string {
	sector, number, ok := strings.Cut(strings.TrimPrefix(id, "sg/"), "/")
	if !ok {
		return id
	}
	if number[:min(1, len(number))] <= "9" {
		number = "SG" + number
	}
	if sector != "itu-t" {
		number = strings.ToUpper(sector) + " " + number
	}
	return number
}

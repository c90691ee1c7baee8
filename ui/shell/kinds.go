package shell

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"vademecum/app"
	"vademecum/app/search"
)

// groups are what the list can be narrowed to: kinds that a person thinks of as
// one, under the name the chip bears, in the order of the chips.
var groups = []struct {
	name  string
	kinds []app.Kind
}{
	{"Recommendations", []app.Kind{app.Recommendation, app.Supplement, app.Annex, app.Guide}},
	{"Resolutions", []app.Kind{app.Resolution, app.Decision, app.Opinion}},
	{"Action lines", []app.Kind{app.ActionLine}},
	{"SDGs", []app.Kind{app.Goal, app.Target}},
	{"Reports", []app.Kind{app.Report, app.Handbook}},
	{"Questions", []app.Kind{app.Question}},
	{"Groups", []app.Kind{app.StudyGroup, app.Organisation}},
	{"Events", []app.Kind{app.Event}},
}

// groupOf is the name of the group a kind belongs to.
func groupOf(kind app.Kind) string {
	for _, g := range groups {
		if slices.Contains(g.kinds, kind) {
			return g.name
		}
	}
	return ""
}

// chips stand above the list, one for each group among the results, with how
// many there are. There are none where they would not divide anything.
type chips struct {
	chosen string // name of a group; empty for all
	names  []string
	turned func()
	box    *fyne.Container
}

func newChips(turned func()) *chips {
	return &chips{turned: turned, box: &fyne.Container{Layout: &flow{}}}
}

// count makes the chips for what was found. All of it is shown again: a choice
// made for other results would hide these without being asked to.
func (c *chips) count(hits []search.Hit) {
	number := map[string]int{}
	for _, h := range hits {
		number[groupOf(h.Item.Kind)]++
	}
	c.chosen, c.names, c.box.Objects = "", nil, nil
	if len(number) > 1 {
		c.add("", "All "+strconv.Itoa(len(hits)))
		for _, g := range groups {
			if n := number[g.name]; n > 0 {
				c.add(g.name, g.name+" "+strconv.Itoa(n))
			}
		}
	}
	c.box.Refresh()
}

func (c *chips) add(name, text string) {
	c.names = append(c.names, name)
	c.box.Add(newChip(text, name == c.chosen, func() { c.choose(name) }))
}

// turn chooses the group some chips on, as far as there are any.
func (c *chips) turn(by int) {
	if len(c.names) > 0 {
		at := slices.Index(c.names, c.chosen) + by
		c.choose(c.names[min(max(at, 0), len(c.names)-1)])
	}
}

func (c *chips) choose(name string) {
	c.chosen = name
	for i, o := range c.box.Objects {
		o.(*chip).choose(c.names[i] == name)
	}
	c.turned()
}

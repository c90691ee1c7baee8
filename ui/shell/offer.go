package shell

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"vademecum/ui/keys"
	"vademecum/ui/language"
	"vademecum/ui/router"
	"vademecum/ui/theme"
)

// screens are the commands that open a page of the program's own.
var screens = map[keys.Command]router.Route{
	keys.Documents:  router.Documents,
	keys.Duties:     router.Duties,
	keys.Compare:    router.Compare,
	keys.References: router.Check,
	keys.Marks:      router.Marks,
	keys.Matrix:     router.Matrix,
	keys.Lineage:    router.Lineage,
	keys.Tours:      router.Tours,
	keys.Changes:    router.Changes,
	keys.Help:       router.Keys,
}

// everyTerm is the query that lists the terms of the catalogue, which have no page of
// their own.
const everyTerm = "kind:term"

// mostOffers is how many screens are offered at once. Words that mean more of them are
// the beginning of a word that nobody has finished yet.
const mostOffers = 2

// offers are the screens that the words in the box mean, in lines of their own below the
// results: the results are the catalogue's, in the order that the search gives them, and
// none of them makes room for a screen. The cursor of the results comes to the lines
// behind the last of them, or with one step up from the first.
type offers struct {
	meanings keys.Screens              // nil: nothing is ever offered
	has      func(c keys.Command) bool // whether this window can open it
	tapped   func(keys.Command)
	relaid   func()         // called when they take more room, or less
	screens  []keys.Command // that are offered
	cursor   int            // -1 while it is on none of them
	lines    [mostOffers]*action
	content  *fyne.Container
}

// newOffers makes lines in which nothing is ever offered, until they are told of screens.
func newOffers() *offers {
	o := &offers{cursor: -1, content: container.NewVBox(widget.NewSeparator())}
	for i := range o.lines {
		o.lines[i] = newLine(theme.Label, theme.Link)
		o.content.Add(o.lines[i])
	}
	o.content.Hide()
	return o
}

// show offers what a query means. Where that is what is offered already, as at nearly
// every letter, nothing is painted anew.
func (o *offers) show(query string) {
	var list []keys.Command
	for _, c := range o.meanings.Meant(query) {
		if o.has(c) && len(list) < mostOffers {
			list = append(list, c)
		}
	}
	if slices.Equal(list, o.screens) && o.cursor < 0 {
		return
	}
	lines := len(o.screens)
	o.screens, o.cursor = list, -1
	o.fill()
	if len(list) == 0 {
		o.content.Hide()
	} else {
		o.content.Show()
	}
	if len(list) != lines {
		o.relaid()
	}
}

// fill writes the lines.
func (o *offers) fill() {
	for i, line := range o.lines {
		if i >= len(o.screens) {
			line.Hide()
			continue
		}
		c, key := o.screens[i], ""
		if i == len(o.screens)-1 && o.cursor < 0 {
			key = keys.Of(keys.Previous).Printed // from the first result; nothing once it led here
		}
		line.onTapped = func() { o.tapped(c) }
		line.set(language.Say(keys.Of(c).Name), key, i == o.cursor)
		line.Show()
	}
}

// put sets the cursor to a line, or to none where there is no such line. It reports
// whether there is.
func (o *offers) put(at int) bool {
	if at < 0 || at >= len(o.screens) {
		at = -1
	}
	if o.cursor != at {
		o.cursor = at
		o.fill()
	}
	return at >= 0
}

// step is where the cursor comes to from one of some lines, which are the results and,
// below them, these. One step from either end leads to the other, so that an offer is
// near however many results there are; without an offer the ends are ends.
func (o *offers) step(from, by, lines int) int {
	to := from + by
	switch {
	case len(o.screens) > 0 && by == 1 && to == lines:
		return 0
	case len(o.screens) > 0 && by == -1 && to < 0:
		return lines - 1
	}
	return min(max(to, 0), lines-1)
}

// selected is the screen that the cursor is on.
func (o *offers) selected() (keys.Command, bool) {
	if o.cursor < 0 {
		return "", false
	}
	return o.screens[o.cursor], true
}

// opens reports whether this window has the screen that a command opens.
func (s *Shell) opens(c keys.Command) bool {
	route := screens[c]
	return route == "" || route == router.Keys || s.config.Screens[route.Screen()] != nil
}

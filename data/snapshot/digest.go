package snapshot

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
)

// What a row of our own words says, and its place among those of its item or
// tour.
type (
	digest struct {
		app.Digest
		position int
	}
	task struct {
		app.Task
		who      []string // ids
		position int
	}
	tourStop struct {
		tour, title, item, text string
		position                int
		cite                    app.Cite
	}
)

// takeDigest takes in what an item is about.
func takeDigest(c *collection, r row) {
	rec := c.of(r, r.cell("item"))
	if rec == nil {
		return
	}
	d := digest{app.Digest{Heading: r.cell("heading"), Text: r.cell("text"), Edition: r.cell("edition"), Cite: r.cite()}, c.position(r)}
	c.editionCode(r, d.Edition)
	c.checkCite(r, d.Cite)
	rec.digests = append(rec.digests, d)
}

// takeTask takes in what a resolution tells somebody to do.
func takeTask(c *collection, r row) {
	rec := c.of(r, r.cell("resolution"))
	if rec == nil {
		return
	}
	t := task{
		app.Task{Addressee: r.cell("addressee"), Text: r.cell("task"), Edition: r.cell("edition"), Cite: r.cite()},
		list(r.cell("who")), c.position(r),
	}
	for _, id := range t.who {
		c.of(r, id)
	}
	c.editionCode(r, t.Edition)
	c.checkCite(r, t.Cite)
	rec.tasks = append(rec.tasks, t)
}

// takeSourceError takes in a mistake of a source, what is printed and what is
// right.
func takeSourceError(c *collection, r row) {
	rec := c.of(r, r.cell("item"))
	if rec == nil {
		return
	}
	e := app.SourceError{Printed: r.cell("printed"), Correct: r.cell("correct"), Reason: r.cell("reason"), Cite: r.cite()}
	c.checkCite(r, e.Cite)
	rec.errors = append(rec.errors, e)
}

// takeTour takes in one stop of a tour.
func takeTour(c *collection, r row) {
	if c.of(r, r.cell("item")) == nil {
		return
	}
	s := tourStop{r.cell("tour"), r.cell("title"), r.cell("item"), r.cell("text"), c.position(r), r.cite()}
	c.checkCite(r, s.cite)
	c.tours = append(c.tours, s)
}

// position is the place of a row among those that are read together.
func (c *collection) position(r row) int {
	n, err := strconv.Atoi(r.cell("position"))
	if err != nil || n < 1 {
		c.problem(r, "the position %q is no number from 1", r.cell("position"))
	}
	return n
}

// orderOwnWords puts digests, tasks and tours into the order in which they are
// read, and reports positions that are given twice.
func (c *collection) orderOwnWords() {
	for _, rec := range c.records {
		slices.SortStableFunc(rec.digests, func(a, b digest) int { return cmp.Compare(a.position, b.position) })
		slices.SortStableFunc(rec.tasks, func(a, b task) int { return cmp.Compare(a.position, b.position) })
		for i := 1; i < len(rec.digests); i++ {
			if rec.digests[i].position == rec.digests[i-1].position {
				c.problem(rec.row, "%s has two digests at position %d", rec.ID, rec.digests[i].position)
			}
		}
	}
	slices.SortStableFunc(c.tours, func(a, b tourStop) int {
		return cmp.Or(strings.Compare(a.tour, b.tour), cmp.Compare(a.position, b.position))
	})
}

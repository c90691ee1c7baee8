package snapshot

import (
	"context"

	"vademecum/app"
)

const taskColumns = "task.addressee, task.text, task.edition, task.sources, task.locator"

// ownWords reads what the catalogue says of an item in our own words.
func (r *reader) ownWords(n int, p *app.Page) {
	r.each(func(f *fields) {
		p.Digests = append(p.Digests, app.Digest{Heading: f.next(), Text: f.next(), Edition: f.next(), Cite: f.cite()})
	}, "SELECT "+packed("heading", "text", "edition", "sources", "locator")+" FROM digest WHERE item = ? ORDER BY position", n)
	var numbers []int
	r.each(func(f *fields) {
		numbers = append(numbers, f.number())
		p.Tasks = append(p.Tasks, f.task())
	}, "SELECT "+packed("n", taskColumns)+" FROM task WHERE item = ? ORDER BY n", n)
	at := map[int]int{}
	for i, n := range numbers {
		at[n] = i
	}
	r.each(func(f *fields) {
		t := &p.Tasks[at[f.number()]]
		t.Who = append(t.Who, f.item())
	}, "SELECT "+packed("addressed.task", itemColumns)+` FROM task
		JOIN addressed ON addressed.task = task.n JOIN item ON item.n = addressed.item
		WHERE task.item = ? ORDER BY addressed.task, item.n`, n)
	r.each(func(f *fields) {
		t := f.task()
		t.Resolution = f.item()
		p.Given = append(p.Given, t)
	}, "SELECT "+packed(taskColumns, itemColumns)+` FROM addressed
		JOIN task ON task.n = addressed.task JOIN item ON item.n = task.item
		WHERE addressed.item = ? ORDER BY task.n`, n)
	r.each(func(f *fields) {
		p.Errors = append(p.Errors, app.SourceError{Printed: f.next(), Correct: f.next(), Reason: f.next(), Cite: f.cite()})
	}, "SELECT "+packed("printed", "correct", "reason", "sources", "locator")+" FROM source_error WHERE item = ? ORDER BY position", n)
}

func (f *fields) task() app.Task {
	return app.Task{Addressee: f.next(), Text: f.next(), Edition: f.next(), Cite: f.cite()}
}

// Tours returns the tours through the catalogue, by their ids.
func (s *Store) Tours(ctx context.Context) ([]app.Tour, error) {
	var tours []app.Tour
	read := reader{ctx: ctx, db: s.db}
	read.each(func(f *fields) {
		id, title := f.next(), f.next()
		if len(tours) == 0 || tours[len(tours)-1].ID != id {
			tours = append(tours, app.Tour{ID: id, Title: title})
		}
		t := &tours[len(tours)-1]
		t.Stops = append(t.Stops, app.Stop{Text: f.next(), Cite: f.cite(), Item: f.item()})
	}, "SELECT "+packed("stop.tour", "stop.title", "stop.text", "stop.sources", "stop.locator", itemColumns)+
		" FROM stop JOIN item ON item.n = stop.item ORDER BY stop.tour, stop.position")
	if read.err != nil && ctx.Err() == nil {
		return nil, app.Errorf("the tours of the snapshot could not be read: %s", read.err)
	}
	return tours, read.err
}

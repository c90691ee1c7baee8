package snapshot

import (
	"context"

	"vademecum/app"
)

// Tasks returns what the resolutions of the catalogue tell somebody to do, each
// with its Resolution, in the order of the resolutions and of the tasks in them, and
// the sources they cite.
func (s *Store) Tasks(ctx context.Context) ([]app.Task, map[string]app.Source, error) {
	var tasks []app.Task
	read := reader{ctx: ctx, db: s.db}
	read.each(func(f *fields) {
		t := f.task()
		t.Resolution = f.item()
		tasks = append(tasks, t)
	}, "SELECT "+packed(taskColumns, itemColumns)+" FROM task JOIN item ON item.n = task.item ORDER BY task.item, task.n")
	if read.err != nil && ctx.Err() == nil {
		return nil, nil, app.Errorf("the tasks of the snapshot could not be read: %s", read.err)
	}
	if read.err != nil {
		return nil, nil, read.err
	}
	sources, err := s.sources(ctx, &app.Page{Tasks: tasks})
	return tasks, sources, err
}

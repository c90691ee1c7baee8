package main

import (
	"context"
	"sync"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/data/snapshot"
	"vademecum/ui/home"
	"vademecum/ui/router"
	"vademecum/ui/shell"
)

// notebook gives the marks of the library to the window. It implements shell.Notebook.
type notebook struct{ own *own }

// Existing gives the marks for reading; nil where there is no library yet.
func (n notebook) Existing() (shell.Marks, error) {
	l, err := n.own.existing()
	if l == nil { // not an interface that holds nil
		return nil, err
	}
	return l, err
}

// Made gives them for writing, and makes the library where there is none.
func (n notebook) Made() (shell.Marks, error) {
	l, err := n.own.made()
	if l == nil {
		return nil, err
	}
	return l, err
}

// Marks implements marks.Library, as does Deletions.
func (o *own) Marks(ctx context.Context) (mark.Marks, error) { return o.marksOn(ctx, "") }

// Deletions lists what can be brought back.
func (o *own) Deletions(ctx context.Context) ([]mark.Deletion, error) {
	l, err := o.existing()
	if l == nil {
		return nil, err
	}
	return l.Deletions(ctx)
}

// marksOn reads the marks on an item or a document, or all where it is empty.
func (o *own) marksOn(ctx context.Context, item string) (mark.Marks, error) {
	l, err := o.existing()
	switch {
	case l == nil:
		return mark.Marks{}, err
	case item == "":
		return l.Marks(ctx)
	}
	return l.MarksOn(ctx, item)
}

// Marked implements changes.Marks: the items with a star and those in collections. A
// library that cannot be read is told of elsewhere and marks none.
func (o *own) Marked(ctx context.Context) (map[string]bool, error) {
	m, err := o.Marks(ctx)
	if err != nil {
		return nil, ctx.Err()
	}
	marked := map[string]bool{}
	for _, s := range m.Stars {
		marked[string(router.To(s.Item).Item())] = true // an edition is its item here
	}
	for _, c := range m.Collections {
		for _, e := range c.Entries {
			marked[string(router.To(e.Item).Item())] = true
		}
	}
	return marked, nil
}

// themes reads which resolutions give a task concerning which topic, when it is first
// asked.
func themes(store *snapshot.Store, all []app.Item, item func(string) (app.Item, bool)) func(context.Context) ([]home.Theme, error) {
	var topics []app.Item
	for _, i := range all {
		if i.Kind == app.Topic {
			topics = append(topics, i)
		}
	}
	read := sync.OnceValues(func() ([]home.Theme, error) {
		var list []home.Theme
		for _, i := range topics {
			ids, err := store.Linked(context.Background(), i.ID, app.Mandates, true) // some milliseconds for all: not worth giving up
			if err != nil {
				return nil, err
			}
			theme := home.Theme{Topic: i}
			for _, id := range ids {
				if r, known := item(id); known && r.Kind == app.Resolution {
					theme.Resolutions = append(theme.Resolutions, r)
				}
			}
			list = append(list, theme)
		}
		return list, nil
	})
	return func(context.Context) ([]home.Theme, error) { return read() }
}

package shell

import (
	"context"
	"errors"
	"slices"
	"sync"

	"vademecum/app/mark"
)

// A pad is a notebook in memory. What these tests do not do to it, it does not know.
type pad struct {
	unknown
	broken bool

	mu    sync.Mutex
	marks mark.Marks
	gone  []mark.Deletion // the one deleted last first
	exist bool
}

type unknown = Marks

var errPad = errors.New("the pad is burning")

func (p *pad) Existing() (Marks, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case p.broken:
		return nil, errPad
	case !p.exist:
		return nil, nil
	}
	return p, nil
}

func (p *pad) Made() (Marks, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.broken {
		return nil, errPad
	}
	p.exist = true
	return p, nil
}

func (p *pad) MarksOn(_ context.Context, item string) (m mark.Marks, err error) {
	all := p.now()
	for _, s := range all.Stars {
		if s.Item == item {
			m.Stars = append(m.Stars, s)
		}
	}
	for _, n := range all.Notes {
		if n.Item == item {
			m.Notes = append(m.Notes, n)
		}
	}
	for _, c := range all.Collections {
		if slices.ContainsFunc(c.Entries, func(e mark.Entry) bool { return e.Item == item }) {
			m.Collections = append(m.Collections, c)
		}
	}
	return m, nil
}

// now is a copy of the marks as they are.
func (p *pad) now() mark.Marks {
	p.mu.Lock()
	defer p.mu.Unlock()
	m := p.marks
	m.Stars, m.Notes, m.Collections = slices.Clone(m.Stars), slices.Clone(m.Notes), slices.Clone(m.Collections)
	return m
}

func (p *pad) delete(kind mark.Deleted, was mark.Marks) mark.Deletion {
	d := mark.Deletion{N: int64(len(p.gone) + 1), Kind: kind, Was: was}
	p.gone = slices.Insert(p.gone, 0, d)
	return d
}

func (p *pad) Marks(context.Context) (mark.Marks, error) { return p.now(), nil }

func (p *pad) Opened(_ context.Context, s mark.Subject) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.marks.Recents = slices.Insert(p.marks.Recents, 0, mark.Recent{Subject: s})
	return nil
}

func (p *pad) Star(_ context.Context, s mark.Subject) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.marks.Stars = append(p.marks.Stars, mark.Star{Subject: s})
	return nil
}

func (p *pad) Unstar(_ context.Context, t mark.Target) (mark.Deletion, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	i := slices.IndexFunc(p.marks.Stars, func(s mark.Star) bool { return s.Target == t })
	was := p.marks.Stars[i]
	p.marks.Stars = slices.Delete(slices.Clone(p.marks.Stars), i, i+1)
	return p.delete(mark.DeletedStar, mark.Marks{Stars: []mark.Star{was}}), nil
}

func (p *pad) AddNote(_ context.Context, s mark.Subject, text string) (mark.Note, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	n := mark.Note{N: int64(len(p.marks.Notes) + 1), Subject: s, Text: text}
	p.marks.Notes = append(p.marks.Notes, n)
	return n, nil
}

func (p *pad) DeleteNote(_ context.Context, n int64) (mark.Deletion, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	i := slices.IndexFunc(p.marks.Notes, func(note mark.Note) bool { return note.N == n })
	was := p.marks.Notes[i]
	p.marks.Notes = slices.Delete(slices.Clone(p.marks.Notes), i, i+1)
	return p.delete(mark.DeletedNote, mark.Marks{Notes: []mark.Note{was}}), nil
}

func (p *pad) AddCollection(_ context.Context, name, _ string) (mark.Collection, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := mark.Collection{N: int64(len(p.marks.Collections) + 1), Name: name}
	p.marks.Collections = append(p.marks.Collections, c)
	return c, nil
}

func (p *pad) Collect(_ context.Context, n int64, s mark.Subject, _ string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := &p.marks.Collections[n-1]
	c.Entries = append(slices.Clone(c.Entries), mark.Entry{Subject: s})
	return nil
}

func (p *pad) Deletions(context.Context) ([]mark.Deletion, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.gone), nil
}

func (p *pad) Undo(_ context.Context, n int64) (mark.Deletion, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	i := slices.IndexFunc(p.gone, func(d mark.Deletion) bool { return d.N == n })
	back := p.gone[i]
	p.gone = slices.Delete(p.gone, i, i+1)
	p.marks.Stars = append(p.marks.Stars, back.Was.Stars...)
	p.marks.Notes = append(p.marks.Notes, back.Was.Notes...)
	return back, nil
}

func (p *pad) RenameCollection(_ context.Context, n int64, name string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.marks.Collections[n-1].Name = name
	return nil
}

func (p *pad) MoveEntry(_ context.Context, n int64, t mark.Target, place int) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	e, at := p.entry(n, t)
	list := p.marks.Collections[n-1].Entries
	p.marks.Collections[n-1].Entries = slices.Insert(slices.Delete(slices.Clone(list), at, at+1), place, e)
	return nil
}

func (p *pad) Uncollect(_ context.Context, n int64, t mark.Target) (mark.Deletion, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	e, at := p.entry(n, t)
	c := &p.marks.Collections[n-1]
	c.Entries = slices.Delete(slices.Clone(c.Entries), at, at+1)
	return p.delete(mark.DeletedEntry, mark.Marks{Collections: []mark.Collection{{Name: c.Name, Entries: []mark.Entry{e}}}}), nil
}

func (p *pad) entry(n int64, t mark.Target) (mark.Entry, int) {
	list := p.marks.Collections[n-1].Entries
	at := slices.IndexFunc(list, func(e mark.Entry) bool { return e.Target == t })
	return list[at], at
}

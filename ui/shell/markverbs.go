package shell

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"vademecum/app/mark"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// doMark carries out what a button on a mark says: "delete 7", "entry out 3 itu-t/X.509".
// Numbers are those of notes, collections and deletions in the library; what a mark is on
// is one word, as [mark.Target.String] has it.
func (s *Shell) doMark(verb string) {
	words := strings.Fields(verb)
	for n := len(words); n > 0; n-- {
		if do := markVerbs[strings.Join(words[:n], " ")]; do != nil {
			do(s, arguments(words[n:]))
			return
		}
	}
	s.status.say(language.Say("This window does not know how to %s.", "mark "+verb))
}

// arguments are the words behind a verb.
type arguments []string

// number is the argument at a place as a number; 0 where it is none.
func (a arguments) number(at int) int64 {
	if at >= len(a) {
		return 0
	}
	n, _ := strconv.ParseInt(a[at], 10, 64)
	return n
}

// target is the argument at a place as what a mark is on.
func (a arguments) target(at int) mark.Target {
	if at >= len(a) {
		return mark.Target{}
	}
	t, _ := mark.ParseTarget(a[at]) // the empty one where it is none: nothing is marked on that
	return t
}

var markVerbs = map[string]func(*Shell, arguments){
	"note":          func(s *Shell, _ arguments) { s.writeNote() },
	"collect":       func(s *Shell, _ arguments) { s.collect() },
	"export":        func(s *Shell, _ arguments) { s.exportMarks() },
	"import":        func(s *Shell, _ arguments) { s.importMarks() },
	"edit":          func(s *Shell, a arguments) { s.editNote(a.number(0)) },
	"recents clear": func(s *Shell, _ arguments) { s.deleteMark(Marks.ClearRecents) },
	"delete": func(s *Shell, a arguments) {
		s.deleteMark(func(l Marks, ctx context.Context) (mark.Deletion, error) { return l.DeleteNote(ctx, a.number(0)) })
	},
	"unstar": func(s *Shell, a arguments) {
		s.deleteMark(func(l Marks, ctx context.Context) (mark.Deletion, error) { return l.Unstar(ctx, a.target(0)) })
	},
	"undo": func(s *Shell, a arguments) {
		s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
			back, err := l.Undo(ctx, a.number(0))
			return language.Say("Brought back: %s", page.Deleted(back)), err
		})
	},
	"collection new":      func(s *Shell, _ arguments) { s.newCollection() },
	"collection rename":   func(s *Shell, a arguments) { s.renameCollection(a.number(0)) },
	"collection describe": func(s *Shell, a arguments) { s.describeCollection(a.number(0)) },
	"collection delete":   func(s *Shell, a arguments) { s.deleteCollection(a.number(0)) },
	"collection to": func(s *Shell, a arguments) {
		s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
			return language.Say("Moved."), l.MoveCollection(ctx, a.number(0), int(a.number(1)))
		})
	},
	"entry to": func(s *Shell, a arguments) {
		s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
			return language.Say("Moved."), l.MoveEntry(ctx, a.number(0), a.target(1), int(a.number(2)))
		})
	},
	"entry note": func(s *Shell, a arguments) { s.annotate(a.number(0), a.target(1)) },
	"entry out": func(s *Shell, a arguments) {
		s.deleteMark(func(l Marks, ctx context.Context) (mark.Deletion, error) {
			return l.Uncollect(ctx, a.number(0), a.target(1))
		})
	},
}

// deleteMark deletes something, and says how it comes back.
func (s *Shell) deleteMark(remove func(Marks, context.Context) (mark.Deletion, error)) {
	s.changeMarks(func(ctx context.Context, l Marks) (string, error) { return deletedBy(remove(l, ctx)) })
}

// deleteCollection deletes a collection, and goes from its page to all marks.
func (s *Shell) deleteCollection(n int64) {
	s.changeMarksThen(func(ctx context.Context, l Marks) (string, error) { return deletedBy(l.DeleteCollection(ctx, n)) }, func() {
		if s.shown == router.Route(page.CollectionRoute(n)) {
			s.Open(router.Marks)
		}
	})
}

func (s *Shell) newCollection() {
	s.write(writing{title: language.Say("A new collection"), hint: language.Say("What is it called?"), line: true,
		save: func(name string) {
			made := mark.Collection{}
			s.changeMarksThen(func(ctx context.Context, l Marks) (said string, err error) {
				made, err = l.AddCollection(ctx, name, "")
				return language.Say("Made: %s", name), err
			}, func() { s.Open(router.Route(page.CollectionRoute(made.N))) })
		}})
}

func (s *Shell) renameCollection(n int64) {
	s.readMarks("", func(m mark.Marks) {
		c, ok := numbered(m, n)
		if !ok {
			return
		}
		s.write(writing{title: language.Say("Another name for the collection"), text: c.Name, line: true, save: func(name string) {
			s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
				return language.Say("Renamed: %s", name), l.RenameCollection(ctx, n, name)
			})
		}})
	})
}

func (s *Shell) describeCollection(n int64) {
	s.readMarks("", func(m mark.Marks) {
		c, ok := numbered(m, n)
		if !ok {
			return
		}
		s.write(writing{title: language.Say("What “%s” is for", c.Name), text: c.Note, empty: true, save: func(text string) {
			s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
				return language.Say("Described: %s", c.Name), l.DescribeCollection(ctx, c, text)
			})
		}})
	})
}

// annotate writes why something is in a collection.
func (s *Shell) annotate(n int64, t mark.Target) {
	s.readMarks("", func(m mark.Marks) {
		c, _ := numbered(m, n)
		at := slices.IndexFunc(c.Entries, func(e mark.Entry) bool { return e.Target == t })
		if at < 0 {
			return
		}
		e := c.Entries[at]
		s.write(writing{title: language.Say("Why %s is in “%s”", e.Name(), c.Name), text: e.Note, empty: true, save: func(text string) {
			s.changeMarks(func(ctx context.Context, l Marks) (string, error) {
				return language.Say("Noted on %s", e.Name()), l.AnnotateEntry(ctx, n, e, text)
			})
		}})
	})
}

// numbered is the collection of a number.
func numbered(m mark.Marks, n int64) (mark.Collection, bool) {
	at := slices.IndexFunc(m.Collections, func(c mark.Collection) bool { return c.N == n })
	if at < 0 {
		return mark.Collection{}, false
	}
	return m.Collections[at], true
}

// readMarks reads the marks on an item, or all, off the window's thread.
func (s *Shell) readMarks(item string, done func(mark.Marks)) {
	s.marking.pending++
	go func() {
		m, err := s.marksOn(context.Background(), item)
		s.config.Do(func() {
			s.marking.pending--
			if err != nil {
				s.status.say(language.Whole(err))
				return
			}
			done(m)
		})
	}()
}

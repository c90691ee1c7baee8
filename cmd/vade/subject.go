package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/data/library"
)

// subjectsOf finds what several texts name, or nothing when one of them is a mistake.
func subjectsOf(t *terminal, l *library.Library, texts []string) ([]mark.Subject, error) {
	var subjects []mark.Subject
	for _, text := range texts {
		s, err := subjectOf(t, l, text)
		if err != nil {
			return nil, err
		}
		subjects = append(subjects, s)
	}
	return subjects, nil
}

// subjectOf finds what a text names that can be marked: an item or an edition of the
// catalogue, in any spelling, a document of the library, or a passage of one.
func subjectOf(t *terminal, l *library.Library, text string) (mark.Subject, error) {
	if mark.IsLink(text) {
		target, err := mark.ParseLink(text)
		if err != nil {
			return mark.Subject{}, err
		}
		text = target.String()
	}
	if strings.HasPrefix(text, "doc/") {
		return documentSubject(t, l, text)
	}
	store, err := openSnapshot(t)
	if err != nil {
		return mark.Subject{}, err
	}
	defer store.Close()
	page, edition, err := resolve(t, store, text)
	if err != nil {
		return mark.Subject{}, err
	}
	return itemSubject(page, edition), nil
}

func itemSubject(page *app.Page, edition string) mark.Subject {
	for _, e := range page.Editions {
		if e.ID == edition {
			title := e.Title
			if title == "" {
				title = page.Item.Title
			}
			return mark.Subject{Target: mark.Target{Item: e.ID}, Code: e.Code, Title: title}
		}
	}
	return mark.Subject{Target: mark.Target{Item: page.Item.ID}, Code: page.Item.Code, Title: page.Item.Title}
}

// documentSubject finds a document, of whose id the first digits will do, or its
// passage behind a number sign.
func documentSubject(t *terminal, l *library.Library, text string) (s mark.Subject, err error) {
	wanted, err := mark.ParseTarget(text)
	if err != nil {
		return s, err
	}
	stored, err := l.Stored(t.ctx, wanted.Item)
	if err != nil {
		return s, err
	}
	s = mark.Subject{Target: mark.Target{Item: stored.ID}, Title: stored.Title}
	if !wanted.IsPassage() {
		return s, nil
	}
	d, err := l.Text(t.ctx, stored.ID)
	if err != nil {
		return s, err
	}
	i := wanted.Find(d.Passages)
	if i < 0 {
		return s, fmt.Errorf("%s has no passage %q, or several; vade search --mine lists places", stored.ID, wanted.Locator)
	}
	s.Target = mark.On(stored.ID, d.Passages[i])
	return s, nil
}

// targetAmong finds what a text names among what is marked, where it may be an item
// that this snapshot lacks or a document that was forgotten, else as subjectOf does.
func targetAmong(t *terminal, l *library.Library, marked []mark.Subject, text string) (mark.Target, error) {
	for _, s := range marked {
		if s.Target.String() == text || s.Link() == text || s.Item == text && !s.IsPassage() {
			return s.Target, nil
		}
	}
	if wanted, err := mark.ParseTarget(text); err == nil && wanted.IsPassage() {
		for _, s := range marked { // its passage may be gone, and the hash is much to type
			if s.Item == wanted.Item && s.Locator == wanted.Locator && wanted.Hash == "" {
				return s.Target, nil
			}
		}
	}
	s, err := subjectOf(t, l, text)
	return s.Target, err
}

// targetsAmong finds what several texts name among what is marked, each once, or nothing
// when one of them is a mistake or names what is not marked, of which missing tells.
func targetsAmong(t *terminal, l *library.Library, marked []mark.Subject, texts []string, missing string) ([]mark.Target, error) {
	var targets []mark.Target
	for _, text := range texts {
		target, err := targetAmong(t, l, marked, text)
		if err != nil {
			return nil, err
		}
		if !slices.ContainsFunc(marked, func(s mark.Subject) bool { return s.Target == target }) {
			return nil, fmt.Errorf(missing, target)
		}
		targets = append(targets, target)
	}
	return unique(targets), nil
}

// unique leaves each of several once.
func unique[T comparable](list []T) []T {
	var once []T
	for _, one := range list {
		if !slices.Contains(once, one) {
			once = append(once, one)
		}
	}
	return once
}

// errNoMarks is what is said where marks are asked for and there are none.
var errNoMarks = errors.New("there are no marks in your library yet; make one with: vade star ID")

// ownMarks is the person's library with the marks in it.
type ownMarks struct {
	*library.Library
	marks mark.Marks
	t     *terminal
}

// openMarks opens the library. Where there is none, there are no marks either: the
// error is [errNoMarks], and none is made.
func openMarks(t *terminal) (ownMarks, error) {
	l, err := openExisting(t)
	if err != nil {
		return ownMarks{}, err
	}
	if l == nil {
		return ownMarks{}, errNoMarks
	}
	m, err := l.Marks(t.ctx)
	if err != nil {
		return ownMarks{}, errors.Join(err, l.Close())
	}
	return ownMarks{l, m, t}, nil
}

// deleted prints what was deleted.
func (l ownMarks) deleted(d mark.Deletion, err error) error {
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(l.t.out, "deleted  %s\n", d)
	return err
}

// deleting runs a command that deletes, and says how to undo it.
func deleting(t *terminal, run func(ownMarks) error) error {
	l, err := openMarks(t)
	if err != nil {
		return err
	}
	defer l.Close()
	if err := run(l); err != nil {
		return err
	}
	fmt.Fprintln(t.errs, "vade undo brings it back")
	return nil
}

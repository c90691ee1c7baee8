package search

import (
	"context"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/duty"
	"vademecum/app/search/plan"
	"vademecum/app/search/word"
)

// Who is told what by resolutions is answered from the tasks of the catalogue, the same
// that the page on an addressee is made of (package duty). Whoever is told has a name as
// resolutions have it, "Director of TSB", and seldom a page; so from a resolution the answer
// is the resolution itself, with the names in the sentence above the list.

// A Tasker has what resolutions tell somebody to do. A [Catalogue] that is one answers who
// is told what; of another such questions are looked for as words.
type Tasker interface {
	// Tasks returns all tasks, each with its Resolution, in the order of these, and the
	// sources they cite.
	Tasks(ctx context.Context) ([]app.Task, map[string]app.Source, error)
}

// readTold reads the tasks, when they are first asked for.
func (x *Index) readTold() ([]duty.Addressee, error) {
	from, ok := x.catalogue.(Tasker)
	if !ok {
		return nil, nil
	}
	tasks, _, err := from.Tasks(context.Background())
	return duty.ByAddressee(nil, tasks), err
}

// tell answers who is told what. It reports false when nobody is called so.
func (x *Index) tell(p plan.Plan, r *restriction) (bool, error) {
	all, err := x.told()
	if err != nil {
		return false, err
	}
	r.within = newSet(len(x.entries))
	if !p.Relation.Reversed {
		return x.tellOf(p, all, r), nil
	}
	verb := p.Relation.Told
	tasks, names := tasksOf(all, p.Relation, verb)
	if len(tasks) == 0 && verb != plan.Tells {
		verb = plan.Tells
		tasks, names = tasksOf(all, p.Relation, verb)
	}
	if len(tasks) == 0 { // a group without a task is known all the same
		for _, of := range p.Relation.Of {
			if e, ok := x.entryOf(of.Family().ID()); ok {
				r.understood = p.UnderstoodOf(x.entries[e].Code)
				r.within.add(e)
				r.say(app.Say("No source in this snapshot has an answer to “%s”. Listed is %s itself.", shown(p.Text), x.entries[e].Code))
				return true, nil
			}
		}
		return false, nil
	}
	asked := *p.Relation
	asked.Told, p.Relation = verb, &asked
	r.understood = p.UnderstoodOf(strings.Join(names, ", "))
	r.why = map[int32]*wording{}
	for _, t := range tasks {
		e, ok := x.entryOf(t.Resolution.ID)
		switch {
		case !ok:
		case r.why[e] == nil:
			r.within.add(e)
			r.why[e] = &wording{why: t.Text}
		case !strings.Contains(r.why[e].why, t.Text): // a task for two of the names stands with each
			r.why[e].why += "; " + t.Text
		}
	}
	return true, nil
}

// tasksOf returns the tasks with a verb of whoever is asked about, and the names of all
// whom that means.
func tasksOf(all []duty.Addressee, asked *plan.Relation, verb string) (tasks []app.Task, names []string) {
	for _, a := range duty.Find(all, asked.OfText) {
		if !isCalled(a.Name, asked.OfText) {
			continue
		}
		before := len(tasks)
		for _, t := range a.Tasks {
			if verb == plan.Tells || strings.Contains(t.Cite.Locator, verb) { // the clause has the verb
				tasks = append(tasks, t)
			}
		}
		if len(tasks) > before {
			names = append(names, a.Name)
		}
	}
	return tasks, names
}

// isCalled reports whether a name is what some words name in full, or each of its words
// that says anything is begun by one of them.
func isCalled(name, words string) bool {
	if slices.Contains(document.Addressees(words), name) {
		return true
	}
	of := textWords(name)
	for _, w := range textWords(words) {
		if !isSmall(w) && !slices.ContainsFunc(of, func(n string) bool { return strings.HasPrefix(n, word.Fold(w)) }) {
			return false
		}
	}
	return true
}

// tellOf answers whom a resolution tells anything, of those that a number can mean: all that
// there are are listed, first that which tells somebody.
func (x *Index) tellOf(p plan.Plan, all []duty.Addressee, r *restriction) bool {
	var of []int32
	first, names := -1, []string(nil)
	for _, reading := range p.Relation.Of {
		e, ok := x.entryOf(reading.Family().ID())
		if !ok {
			continue
		}
		if told := toldBy(all, x.entries[e].ID); first < 0 && len(told) > 0 {
			first, names = len(of), told
		}
		of = append(of, e)
	}
	if len(of) == 0 {
		return false
	}
	if first > 0 {
		e := of[first]
		of = slices.Insert(slices.Delete(of, first, first+1), 0, e)
	}
	for _, e := range of {
		r.within.add(e)
		r.texts = append(r.texts, scored{entry: e, points: maxPoints / float32(2+len(r.texts))})
	}
	code := x.entries[of[0]].Code
	r.understood = p.UnderstoodOf(code)
	if first < 0 {
		r.say(app.Say("No source in this snapshot has an answer to “%s”. Listed is %s itself.", shown(p.Text), code))
	} else {
		r.say(app.Say("%s tells %s what to do. Its page has the tasks.", code, names))
	}
	return true
}

// toldBy returns the names of those whom a resolution tells anything.
func toldBy(all []duty.Addressee, resolution string) (names []string) {
	for _, a := range all {
		if slices.ContainsFunc(a.Tasks, func(t app.Task) bool { return t.Resolution.ID == resolution }) {
			names = append(names, a.Name)
		}
	}
	return names
}

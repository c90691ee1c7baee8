package search

import (
	"context"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/duty"
	"vademecum/app/search/plan"
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

// readTold reads the tasks, when they are first asked for. Where that fails they are read
// again when they are asked for again.
func (x *Index) readTold() ([]duty.Addressee, error) {
	if all := x.told.Load(); all != nil {
		return *all, nil
	}
	from, ok := x.catalogue.(Tasker)
	if !ok {
		return nil, nil
	}
	tasks, _, err := from.Tasks(context.Background())
	if err != nil {
		return nil, err
	}
	all := duty.ByAddressee(nil, tasks)
	x.told.Store(&all)
	return all, nil
}

// tell answers who is told what. It reports false when nobody is called so.
func (x *Index) tell(p plan.Plan, r *restriction) (bool, error) {
	all, err := x.readTold()
	if err != nil {
		return false, err
	}
	r.within = newSet(len(x.entries))
	if !p.Relation.Reversed {
		return x.tellOf(p, all, r), nil
	}
	verb := p.Relation.Told
	tasks, by := x.tasksOf(all, p.Relation, verb)
	if len(tasks) == 0 && verb != plan.Tells {
		verb = plan.Tells
		tasks, by = x.tasksOf(all, p.Relation, verb)
	}
	if len(tasks) == 0 { // a group without a task is known all the same
		for _, of := range p.Relation.Of {
			if e, ok := x.entryOf(of.Family().ID()); ok {
				r.understood = p.UnderstoodOf(x.entries[e].Code)
				r.within.add(e)
				if r.leaves(e) {
					r.say(app.Say("No source in this snapshot has an answer to “%s”. Listed is %s itself.", shown(p.Text), x.entries[e].Code))
				}
				return true, nil
			}
		}
		return false, nil
	}
	asked := *p.Relation
	asked.Told, p.Relation = verb, &asked
	r.understood = p.UnderstoodOf(strings.Join(by.names, ", "))
	if len(by.about) > 0 {
		r.understood = app.Say("%s · %s", r.understood, app.Say("“%s”", strings.Join(by.about, " ")))
	}
	r.why = map[int32]*wording{}
	for _, t := range tasks {
		e, _ := x.entryOf(t.Resolution.ID)
		if r.why[e] == nil {
			r.within.add(e)
			r.why[e] = &wording{why: t.Text}
		} else {
			r.why[e].why += "; " + t.Text
		}
	}
	return true, nil
}

// told is who some words name, and what else the words say.
type told struct {
	names []string
	about []string // folded words that the tasks are to be about
}

// tasksOf returns the tasks with a verb of whoever is asked about, of resolutions that there
// are, each once although it may be for several, and who that is.
func (x *Index) tasksOf(all []duty.Addressee, asked *plan.Relation, verb string) (tasks []app.Task, by told) {
	addressees, about := calledIn(all, asked.OfText)
	by.about = about
	type key struct{ resolution, locator, text string }
	seen := map[key]bool{}
	for _, a := range addressees {
		is := false
		for _, t := range a.Tasks {
			e, ok := x.entryOf(t.Resolution.ID)
			if !ok || verb != plan.Tells && !strings.Contains(t.Cite.Locator, verb) || // the clause has the verb
				!beginWords(t.Text+" "+x.entries[e].Title, about) {
				continue
			}
			is = true
			if k := (key{t.Resolution.ID, t.Cite.Locator, t.Text}); !seen[k] {
				seen[k] = true
				tasks = append(tasks, t)
			}
		}
		if is {
			by.names = append(by.names, a.Name)
		}
	}
	return tasks, by
}

// calledIn returns those whom some words name, and the words that say something else: "spam"
// of "the Council on spam". The name ends where fewer of the words mean others.
func calledIn(all []duty.Addressee, words string) (called []duty.Addressee, about []string) {
	find := func(words []string) []duty.Addressee {
		name := strings.Join(words, " ")
		return slices.DeleteFunc(duty.Find(all, name), func(a duty.Addressee) bool { return !isCalled(a.Name, name) })
	}
	same := func(a, b duty.Addressee) bool { return a.Name == b.Name }
	fields := strings.Fields(words)
	called = find(fields)
	end := len(fields)
	for end > 0 && slices.EqualFunc(find(fields[:end-1]), called, same) {
		end--
	}
	for _, w := range textWords(strings.Join(fields[end:], " ")) {
		isOfName := func(a duty.Addressee) bool { return beginWords(a.Name, []string{w}) }
		if !tellsNothing(w) && !plan.IntroducesSubject(w) && !slices.ContainsFunc(called, isOfName) {
			about = append(about, w)
		}
	}
	return called, about
}

// isCalled reports whether a name is what some words name in full, or each of its words
// that says anything is begun by one of them.
func isCalled(name, words string) bool {
	if slices.Contains(document.Addressees(words), name) {
		return true
	}
	telling := significant(words)
	return len(telling) > 0 && beginWords(name, telling)
}

// beginWords reports whether each of some folded words begins a word of a text.
func beginWords(text string, begin []string) bool {
	of := textWords(text)
	for _, w := range begin {
		if !slices.ContainsFunc(of, func(n string) bool { return strings.HasPrefix(n, w) }) {
			return false
		}
	}
	return true
}

// tellOf answers whom a resolution tells anything, of those that a number can mean: all that
// the filters leave are listed, first that which tells somebody.
func (x *Index) tellOf(p plan.Plan, all []duty.Addressee, r *restriction) bool {
	var known, of []int32
	first, names := -1, []string(nil)
	for _, reading := range p.Relation.Of {
		e, ok := x.entryOf(reading.Family().ID())
		if !ok {
			continue
		}
		if known = append(known, e); !r.leaves(e) {
			continue
		}
		if told := toldBy(all, x.entries[e].ID); first < 0 && len(told) > 0 {
			first, names = len(of), told
		}
		of = append(of, e)
	}
	if len(of) == 0 {
		r.understood = p.Understood()
		return len(known) > 0
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

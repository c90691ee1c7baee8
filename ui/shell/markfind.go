package shell

import (
	"context"
	"strings"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/app/search"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// What the person has marked is found by the words of their notes and of the names of
// their collections, and by codes and titles. While the catalogue is searched, a chip
// says how much of theirs answers, too; chosen, it leaves only that. What it does is
// written into the box: "in:marks".
const inMarks = "in:marks"

// turnMarks adds "in:marks" to the query, or takes it out.
func (s *Shell) turnMarks() {
	rest, only := cutWord(s.query, inMarks)
	if !only {
		rest, _ = cutMine(rest)
		rest = strings.TrimSpace(rest + " " + inMarks)
	}
	s.Type(strings.TrimSpace(rest))
}

// lookUpMarks lists what is marked and answers the query; all of it where the query is
// empty.
func (s *Shell) lookUpMarks(text string, again bool) {
	s.searching.drop()
	s.passing.drop()
	s.remark.say(remark{})
	s.results.mine.none()
	text = strings.TrimSpace(text)
	s.marking.finding.ask(func(ctx context.Context) (mark.Marks, error) { return s.findMarks(ctx, text) }, nothing,
		func(m mark.Marks, err error) {
			rows := markRows(m, s.config.Item)
			s.results.show("", search.Result{})
			s.results.fill(rows)
			s.results.marks.show(true, len(rows), false)
			s.results.caption.say(language.Count(len(rows), "%s of your marks", "%s of your marks"))
			if err != nil {
				s.results.caption.say("")
				s.status.say(language.Whole(err))
			}
			switch {
			case again:
				s.results.point(s.cursor)
			case len(rows) > 0:
				s.previewSelected(restBeforePreview)
			default:
				s.preview(router.Marks, restBeforePreview)
			}
			s.catchUp()
		})
}

// countMarks says beside the results of a search how much of the person's answers, too.
// Complaints are left to those who look there.
func (s *Shell) countMarks(text string) {
	s.marking.finding.drop()
	s.results.marks.none()
	if s.config.Marks == nil {
		return
	}
	s.marking.finding.ask(func(ctx context.Context) (mark.Marks, error) { return s.findMarks(ctx, text) }, nothing,
		func(m mark.Marks, _ error) { s.results.marks.show(false, len(markRows(m, nil)), false) })
}

// findMarks are the marks that answer a query. What was only opened is no mark here.
func (s *Shell) findMarks(ctx context.Context, text string) (mark.Marks, error) {
	m, err := s.marksOn(ctx, "")
	m.Recents = nil
	if text != "" {
		m = m.Find(text)
	}
	return m, err
}

// noteShown is how much of a note a row has room for, in letters.
const noteShown = 160

// markRows are marks as rows of the list: collections, notes, then items that are
// starred or collected, each once.
func markRows(m mark.Marks, item func(string) (app.Item, bool)) []result {
	var rows []result
	add := func(to router.Route, i app.Item, of string) {
		rows = append(rows, result{Hit: search.Hit{Item: &i, Status: i.Status}, route: to, document: of})
	}
	for _, c := range m.Collections {
		add(router.Route(page.CollectionRoute(c.N)), app.Item{Code: c.Name, Title: mark.Beginning(page.OwnLine(c.Note), noteShown)}, language.Count(len(c.Entries), "%s item", "%s items"))
	}
	for _, n := range m.Notes {
		add(router.Route(n.Target.String()), app.Item{ID: n.Item, Code: n.Name(), Title: mark.Beginning(page.OwnLine(n.Text), noteShown)}, language.Say("your note"))
	}
	listed := map[mark.Target]bool{}
	marked := func(of mark.Subject, how string) {
		if listed[of.Target] {
			return
		}
		listed[of.Target] = true
		i := app.Item{ID: of.Item, Code: of.Name(), Title: of.Title}
		if item != nil && !of.IsPassage() {
			if known, ok := item(of.Item); ok {
				i = known
			}
		}
		add(router.Route(of.Target.String()), i, how)
	}
	for _, s := range m.Stars {
		marked(s.Subject, language.Say("starred"))
	}
	for _, c := range m.Collections {
		for _, e := range c.Entries {
			marked(e.Subject, c.Name)
		}
	}
	return rows
}

package shell

import (
	"context"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/search"
	"vademecum/ui/language"
	"vademecum/ui/page"
	"vademecum/ui/router"
)

// The catalogue is searched at every letter, and its answer is shown at once. The
// person's documents are searched behind that, by a request of its own that starts
// with the answer of the catalogue, because that knows which items the query names.
// What it finds is added below, so that nothing moves under the eye of whoever types.

const (
	passagesBelow = 20  // passages that are listed below the items
	passagesAlone = 200 // and when nothing else is
	excerptShown  = 180 // bytes of a passage that a row has room for
)

// documentKind is what a document and its passages are called in rows.
var documentKind = app.Kind(language.Later("document"))

// askPassages looks for the query in the person's documents. It reports false when
// there is nothing to look in or for: filters and questions about links are about
// the catalogue.
func (s *Shell) askPassages(r search.Result, only, again bool) bool {
	s.passing.drop()
	s.results.mine.show(only, 0, false)
	if s.config.Documents == nil || !r.Plain() {
		return false
	}
	limit := passagesBelow
	if only {
		limit = passagesAlone
	}
	s.passing.ask(func(ctx context.Context) ([]document.Found, error) {
		return r.Passages(ctx, limit+1, s.config.Documents.Search)
	}, nothing, func(list []document.Found, err error) {
		s.passagesFound(r, only, again, list[:min(len(list), limit)], len(list) > limit, err)
	})
	return true
}

// passagesFound lists passages. A library that cannot be used is told of once; the
// catalogue works without it.
func (s *Shell) passagesFound(r search.Result, only, again bool, list []document.Found, more bool, err error) {
	if err != nil {
		if !s.complained || only {
			s.status.say(language.Whole(err))
		}
		s.complained = true
	}
	s.results.mine.show(only, len(list), more)
	if only {
		s.results.caption.say(passagesFound(len(list)))
	}
	alone := len(s.results.hits) == 0
	var rows []result
	for _, f := range list {
		rows = append(rows, passage(f))
	}
	s.results.add(rows)
	if again {
		s.results.point(s.cursor)
	}
	switch {
	case !alone:
		return
	case again:
	case len(rows) == 0:
		s.foundNothing(r, only)
	default:
		s.previewSelected(restBeforePreview)
	}
	s.catchUp()
}

// passage is a passage as a row of the list: its place as the code, what stands
// around the words that were found as the title.
func passage(f document.Found) result {
	text, words := document.Excerpt(f.Passage.Text, f.Words, excerptShown)
	hit := search.Hit{Item: &app.Item{ID: f.Document.ID, Kind: documentKind, Code: language.Sentence(f.Passage.Where()), Title: text}}
	for _, w := range words {
		hit.Title = append(hit.Title, search.Range(w))
	}
	return result{Hit: hit, route: router.Passage(f.Document.ID, page.Anchor(f.Passage, f.Index)), document: f.Document.Title}
}

// passagesFound says how many passages are listed when nothing else is.
func passagesFound(n int) string {
	switch {
	case n == 0:
		return language.Say("No passages")
	case n >= passagesAlone:
		return language.Say("The best passages")
	}
	return language.Count(n, "%s passage", "%s passages")
}

package compare

import (
	"strings"

	"vademecum/ui/router"
)

// Name is the first part of the routes of this screen.
const Name = "compare"

// A question is what a route of this screen asks for.
//
//	compare                             which is the old document?
//	compare/3f9a…                       and which is the new one?
//	compare/3f9a…..07c2…                what changed?
//	compare/3f9a…..file-1               compared with a file that was dropped
//	compare/3f9a…..07c2…/pp/140         in this resolution
//	compare/3f9a…..07c2…?all            with all that did not
type question struct {
	old, fresh string // ids of documents
	resolution string // id without edition; may be empty
	all        bool   // show also what is the same
}

const prefix = "doc/"

func read(route router.Route) question {
	text := strings.TrimPrefix(strings.TrimPrefix(string(route.Page()), Name), "/")
	var q question
	text, q.all = strings.CutSuffix(text, "?all")
	old, fresh, _ := strings.Cut(text, "..")
	q.old = documentID(old)
	fresh = strings.TrimPrefix(fresh, prefix)
	fresh, q.resolution, _ = strings.Cut(fresh, "/")
	q.fresh = documentID(fresh)
	return q
}

// documentID is the id of the document with a hash, or of a file.
func documentID(hash string) string {
	if hash == "" || strings.HasPrefix(hash, filePrefix) {
		return hash
	}
	return prefix + strings.TrimPrefix(hash, prefix)
}

// route is the route that asks the question.
func (q question) route() string {
	r := Name
	if q.old != "" {
		r += "/" + strings.TrimPrefix(q.old, prefix)
	}
	if q.fresh != "" {
		r += ".." + strings.TrimPrefix(q.fresh, prefix)
	}
	if q.resolution != "" {
		r += "/" + q.resolution
	}
	if q.all {
		r += "?all"
	}
	return r
}

// swapped asks the other way round.
func (q question) swapped() question {
	q.old, q.fresh = q.fresh, q.old
	return q
}

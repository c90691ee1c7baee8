package search

import (
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/search/word"
)

// kindWords are the folded words by which people name a kind of item along with
// its subject: "wsis e-science", "sg smart cities", "clean water target".
// Titles and codes do not hold them. Kinds whose codes say what they are, as
// those of resolutions do, need none.
var kindWords = map[app.Kind]string{
	app.ActionLine: "wsis action line",
	app.StudyGroup: "sg study group",
	app.Goal:       "sdg sustainable development goal",
	app.Target:     "sdg sustainable development target",
}

// calledByName reports whether items of a kind are called by names and not by
// numbers. A code of several words then tells no more than a title does, while one
// of a single word is an acronym, or as good as one; that of a topic is a subject.
func calledByName(kind app.Kind) bool {
	return kind == app.Initiative || kind == app.Topic || kind == app.Event
}

// codeField is the field that the code of an item is.
func codeField(i *app.Item) field {
	if i.Kind == app.Topic || calledByName(i.Kind) && strings.Contains(i.Code, " ") {
		return fieldCodeName
	}
	return fieldCode
}

// aliasField is the field that another name of an item is.
func aliasField(i *app.Item, name string) field {
	if i.Kind == app.Topic || calledByName(i.Kind) && strings.Contains(name, " ") || hasTitles(i.Kind) && strings.Count(name, " ") >= shortestTitle {
		return fieldAliasName
	}
	return fieldAlias
}

// hasTitles reports whether items of a kind are other titles by what another name of
// several words is: the one that a resolution had before it was revised, the long one
// of a goal. Such a name is no number, and its words are worth what those of a title
// are.
func hasTitles(kind app.Kind) bool {
	return kind == app.Resolution || kind == app.StudyGroup || kind == app.Goal
}

// shortestTitle is the number of blanks in the shortest name that is taken for a
// title.
const shortestTitle = 4

// A meaning says what of an item one of its names means.
type meaning int

const (
	itsWords   meaning = iota // no more than its words: they are found as those of its title are
	itself                    // who types this means the item, which then stands first
	itsSubject                // who types this means the texts on it; the item explains it, and stands second
)

// meantBy says what a code or other name of an item means. That of an item with a
// number always means the item. A topic is meant by the questions that it answers;
// its other names are subjects. An initiative and an event are meant by their
// codes; their other names may be words by which they are looked for.
func meantBy(e *Entry, name string) meaning {
	switch {
	case e.Kind == app.Topic && asks(name), !calledByName(e.Kind), e.Kind != app.Topic && name == e.Code:
		return itself
	case e.Kind == app.Topic, !strings.Contains(name, " "):
		return itsSubject
	}
	return itsWords
}

// asks reports whether a name is a question.
func asks(name string) bool {
	first, _, more := strings.Cut(name, " ")
	return more && slices.Contains(questionWords, word.Fold(first))
}

var questionWords = strings.Fields("how what who whom whose which when where why will would does do did is are was were can may must should has have")

// nameKey is the form in which codes and other names are compared with what was
// typed, of items that are called by them: folded, with single blanks for all marks, so
// that the question mark at the
// end of a question makes no difference.
func nameKey(name string) string {
	folded := word.Fold(name)
	if isKey(folded) { // as nearly everything typed is
		return folded
	}
	key := make([]byte, 0, len(folded))
	word.Each(folded, func(from, to int, _ bool) {
		if len(key) > 0 {
			key = append(key, ' ')
		}
		key = append(key, folded[from:to]...)
	})
	return string(key)
}

// isKey reports whether a folded text has nothing but letters, digits and single
// blanks within.
func isKey(folded string) bool {
	blank := true
	for i := range len(folded) {
		switch c := folded[i]; {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			blank = false
		case c == ' ' && !blank:
			blank = true
		default:
			return false
		}
	}
	return !blank
}

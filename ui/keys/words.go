package keys

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app/search"
	"vademecum/ui/language"
)

// byWords are the screens of the program, each by the words for it that people type where
// they look for everything else: in the box. The words stand in one text with commas
// between, in no order, and are others in every language. Not all of them are in the
// name of the screen.
var byWords = []struct {
	command Command
	words   string
}{
	{Matrix, language.Later("matrix, WSIS matrix, SDG matrix, WSIS SDG matrix, WSIS and SDGs, action lines and SDGs, goals and action lines")},
	{Lineage, language.Later("lineage, lineage of study groups, history of study groups, study periods, old study groups, study group family tree")},
	{Tours, language.Later("learning paths, learning, tours, tutorial, where to begin, getting started, first steps, introduction")},
	{Changes, language.Later("what changed, what's new, whats new, what is new, changes, news, recent changes, updates, new Recommendations")},
	{Terms, language.Later("terms, glossary, acronyms, abbreviations, list of terms, list of acronyms, vocabulary, dictionary")},
	{Duties, language.Later("duties, tasks, who does what, who is told to do what, mandates, instructs, who is instructed")},
	{References, language.Later("check, check references, check a draft, check my draft, reference check, verify references, check a document")},
	{Compare, language.Later("compare, compare two texts, compare documents, compare versions, differences, diff, track changes")},
	{Documents, language.Later("documents, my documents, your documents, own documents, my papers, meeting papers, my files, library")},
	{Marks, language.Later("marks, my marks, your marks, stars, my stars, starred, favourites, favorites, bookmarks, notes, my notes, collections, my collections, briefing, briefings")},
	{Help, language.Later("keys, every key, shortcuts, keyboard shortcuts, keyboard, help")},
}

// fewest is how many letters words must have to mean a screen, so that a number of which
// no more is typed yet means none. Where a character is a word, two of them do.
const fewest = 4

// Screens knows what the screens are called in one language.
type Screens []called

// called are all names of a screen and all other words for it, made plain.
type called struct {
	command Command
	names   []string
}

// InWords are the screens in the language of the interface. English words for them are
// understood in every language, because whoever works at the Union knows those, too.
func InWords() Screens {
	var list Screens
	for _, b := range byWords {
		c, name := called{command: b.command}, Of(b.command).Name
		for _, words := range []string{name, language.Say(name), b.words, language.Say(b.words)} {
			for one := range strings.FieldsFuncSeq(words, func(r rune) bool { return strings.ContainsRune(",،、，", r) }) {
				c.names = append(c.names, plain(one))
			}
		}
		list = append(list, c)
	}
	return list
}

// Meant lists the screens for which words are a name or the beginning of one.
func (s Screens) Meant(words string) (list []Command) {
	wanted := plain(words)
	if short(wanted) {
		return nil
	}
	for _, c := range s {
		if slices.ContainsFunc(c.names, func(name string) bool { return strings.HasPrefix(name, wanted) }) {
			list = append(list, c.command)
		}
	}
	return list
}

// plain is a text without what makes no difference: capitals, accents, and whatever
// stands between words.
func plain(text string) string {
	return strings.Join(strings.FieldsFunc(search.Fold(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

func short(text string) bool {
	n := utf8.RuneCountInString(text)
	if strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
		return n < 2
	}
	return n < fewest
}

// Package language says the words of the interface in the person's language. What the
// catalogue holds stays in the language it was published in: only what the program
// itself says is translated.
//
// The key of a text is the English text. Whatever has no translation is said in
// English, so that nothing is ever shown empty.
//
// The translations are bundles of Fyne's package lang, and Fyne is given them for its
// own dialogs (package desktop beside this one). They are looked up here, because pages
// are composed beside Fyne's thread and know nothing of Fyne, and because lang has no
// way to be told a language while the program runs.
package language

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"

	xtext "golang.org/x/text/language"
)

// A Language is one that the interface speaks.
type Language struct {
	Tag  string // as in BCP 47: "fr"
	Name string // what those who speak it call it: "Français"
}

// English is the tag of the language in which the program is written.
const English = "en"

// System stands for the language of the system, whichever that is.
const System = "system"

// All are the languages of the Union, in the order in which the window lists them.
var All = []Language{
	{English, "English"},
	{"fr", "Français"},
	{"es", "Español"},
	{"ru", "Русский"},
	{"zh", "中文"},
	{"ar", "العربية"},
}

// spoken is the tongue of the interface. It is one for the whole program, as the
// language of Fyne's own dialogs is.
var spoken atomic.Pointer[tongue]

func init() { spoken.Store(&tongue{tag: English}) }

// Use has everything said in a language from now on, by its tag; empty or [System] is
// that of the system. What is none of the six is English. It may be called from
// anywhere at any time; what was said before stays as it was said.
func Use(tag string) error {
	t, err := read(Resolve(tag))
	if err != nil {
		return err
	}
	spoken.Store(t)
	return nil
}

// Current is the tag of the language in use. A program that never called [Use] speaks
// English.
func Current() string { return spoken.Load().tag }

// Resolve is the tag itself; or where it is empty or [System], that of the language which
// the person set for the system, as it was when the program first asked.
func Resolve(tag string) string {
	if tag == "" || tag == System {
		return ofSystem()
	}
	return tag
}

var ofSystem = sync.OnceValue(func() string { return nearest(wantedOfSystem()) })

// nearest is the tag of the one of the six that those languages are met with best.
func nearest(wanted []xtext.Tag) string {
	tags := make([]xtext.Tag, len(All))
	for i, l := range All {
		tags[i] = xtext.Make(l.Tag)
	}
	_, i, sure := xtext.NewMatcher(tags).Match(wanted...)
	if sure == xtext.No {
		return English
	}
	return All[i].Tag
}

// Say is a text in the language of the interface. The text is a literal, as for
// [fmt.Sprintf], so that a test can find every one of them; a translation may put the
// arguments in another order with %[2]s. Errors and sentences among the arguments are
// said in the language, too.
func Say(text string, arguments ...any) string {
	return format(translated(text), arguments)
}

// translated is a text with its arguments still to be put in.
func translated(text string) string {
	if t := spoken.Load(); t.tag != English {
		if said, ok := t.texts[text]; ok {
			return said.Other
		}
	}
	return text
}

// Count says how many there are of something, in the plural that the language has for
// that number. One and other are literals in which the first %s stands for the number,
// in English; the other is the key. What else is said stands in further arguments.
func Count(n int, one, other string, arguments ...any) string {
	text := other
	if n == 1 {
		text = one
	}
	if t := spoken.Load(); t.tag != English {
		if said, ok := t.texts[other]; ok {
			text = said.of(t.plural(n))
		}
	}
	return format(text, append([]any{Number(n)}, arguments...))
}

// Later marks a text that stands in a table and is said later, by [Say] of what the
// table holds. It returns the text as it is.
func Later(text string) string { return text }

// format leaves a text without verbs as it is: that there are two is said by the word
// alone in some languages.
func format(text string, arguments []any) string {
	if len(arguments) > 0 && strings.Contains(text, "%") {
		text = fmt.Sprintf(text, fromBelow(arguments)...)
	}
	if spoken.Load().tag == "ar" && arabic.MatchString(text) {
		text = foreignBehind.ReplaceAllString(text, "$1\u200e$2")
		text = foreignBefore.ReplaceAllString(text, "$1\u200e$2")
		return foreignBrackets.ReplaceAllString(text, "$1\u200e")
	}
	return text
}

var arabic = regexp.MustCompile(`\p{Arabic}`)

// foreignBehind is a number or a Latin word behind an Arabic one. Fyne draws what stands
// between the two on the wrong side, unless a mark says that it runs from left to right
// (LRM, U+200E).
var foreignBehind = regexp.MustCompile(`(\p{Arabic})([^\pL\pN\x{200E}]*[\pN\p{Latin}])`)

// foreignBefore is a Latin word with a comma or the like and an Arabic word behind it: of
// what stands between them, Fyne sets the comma behind the Arabic word, and no blank before
// it.
var foreignBefore = regexp.MustCompile(`(\p{Latin}[\w./-]*[^\pL\pN\s\x{200E}][^\pL\pN\x{200E}]*)(\p{Arabic})`)

// foreignBrackets are brackets without an Arabic word in them. Fyne mirrors the one that closes
// them, unless what is behind it runs from left to right, too.
var foreignBrackets = regexp.MustCompile(`(\((?:[^()\p{Arabic}]|\([^()\p{Arabic}]*\))+\))\x{200E}?`)

// A Plural is a text for [Count] that stands in a table and is said later.
type Plural struct{ One, Other string }

// Counted marks such a text, in the words of [Count].
func Counted(one, other string) Plural { return Plural{one, other} }

// Of says how many there are.
func (p Plural) Of(n int) string { return Count(n, p.One, p.Other) }

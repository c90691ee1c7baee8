package language

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"vademecum/app"
)

// What happens below the window is told in sentences of package app, which the layers
// there make in English and which are said here: the notices of the search, how it took
// a query, and errors.

// Sentence says a sentence from below the window.
func Sentence(s app.Sentence) string {
	if s.Empty() {
		return ""
	}
	with := make([]any, len(s.With))
	for i, w := range s.With {
		with[i] = argument(w)
	}
	if n, ok := number(s); ok {
		return Count(n, s.One, s.Text, with[1:]...)
	}
	return Say(s.Text, with...)
}

func number(s app.Sentence) (n int, ok bool) {
	if s.One != "" && len(s.With) > 0 {
		n, ok = s.With[0].(int)
	}
	return n, ok
}

// argument says what varies in a sentence. A number is how many there are of something;
// one that is a name, as that of a line is, comes as a text.
func argument(w any) string {
	switch w := w.(type) {
	case string:
		return w
	case int:
		return Number(w)
	case int64:
		return Number(int(w))
	case app.Sentence:
		return Sentence(w)
	case error:
		return Error(w)
	case app.Kind:
		return Kind(w)
	case app.Status:
		return StatusWithin(w)
	case []string:
		return Enumerate(w...)
	}
	return fmt.Sprint(w)
}

// Error says what went wrong. What no sentence of this program tells, such as an error
// of the system, stands as it is, wherever in an error it is.
func Error(err error) string { return Sentence(app.SentenceOf(err)) }

// Whole says what went wrong as a sentence that stands alone: it begins with a capital
// letter and has a full stop, where the language has either. The name of a file stays as
// it is.
func Whole(err error) string {
	s := app.SentenceOf(err)
	text := Sentence(s)
	if text == "" {
		return ""
	}
	if opens(s) {
		first, size := utf8.DecodeRuneInString(text)
		text = string(unicode.ToUpper(first)) + text[size:]
	}
	return Stopped(text)
}

// opens reports whether a sentence begins with words that are its own, rather than with
// what it speaks of.
func opens(s app.Sentence) bool {
	pattern := translated(s.Text)
	for {
		found := leading.FindStringSubmatch(pattern)
		if found == nil || len(s.With) == 0 {
			return true
		}
		at, _ := strconv.Atoi(found[1]) // the first, where no number says which
		switch w := s.With[min(max(at, 1), len(s.With))-1].(type) {
		case app.Sentence:
			return opens(w)
		case error:
			return opens(app.SentenceOf(w))
		case app.Kind, app.Status, int: // before which nothing changes
			return true
		default:
			if argument(w) != "" {
				return false
			}
		}
		s.With, pattern = s.With[1:], pattern[len(found[0]):]
	}
}

// leading is an argument with which a text begins.
var leading = regexp.MustCompile(`^%(?:\[(\d+)\])?s`)

// Sentences says several sentences one behind the other.
func Sentences(list []app.Sentence) string {
	all := ""
	for _, s := range list {
		said := Stopped(Sentence(s))
		if all != "" {
			said = Say("%s %s", all, said)
		}
		all = said
	}
	return all
}

// Stopped is a text with a full stop, where the language has one.
func Stopped(text string) string {
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "。") {
		return text
	}
	return Say("%s.", text)
}

// fromBelow gives arguments with those said that are sentences from below the window.
func fromBelow(arguments []any) []any {
	for i, a := range arguments {
		switch a.(type) {
		case error, app.Sentence:
			said := slices.Clone(arguments) // those of the caller stay as they are
			said[i] = argument(a)
			return fromBelow(said)
		}
	}
	return arguments
}

package language

import (
	"fmt"
	"slices"
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

// argument says what varies in a sentence.
func argument(w any) string {
	switch w := w.(type) {
	case string:
		return w
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
func Error(err error) string {
	if told, ok := err.(*app.Error); ok {
		return Sentence(told.Sentence)
	}
	text := err.Error()
	var causes []error
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		if cause := e.Unwrap(); cause != nil {
			causes = []error{cause}
		}
	case interface{ Unwrap() []error }:
		causes = e.Unwrap()
	}
	for _, cause := range causes {
		if english := cause.Error(); english != "" {
			text = strings.Replace(text, english, Error(cause), 1)
		}
	}
	return text
}

// Whole says what went wrong as a sentence that stands alone: it begins with a capital
// letter and has a full stop, where the language has either.
func Whole(err error) string {
	text := Error(err)
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	text = string(unicode.ToUpper(first)) + text[size:]
	return stopped(text)
}

// Sentences says several sentences one behind the other.
func Sentences(list []app.Sentence) string {
	all := ""
	for _, s := range list {
		said := stopped(Sentence(s))
		if all != "" {
			said = Say("%s %s", all, said)
		}
		all = said
	}
	return all
}

// stopped is a text with a full stop, where the language has one.
func stopped(text string) string {
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

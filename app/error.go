package app

import "strings"

// An Error is an error that is said in a sentence.
type Error struct{ Sentence }

// Errorf makes an error of a sentence, in the form of [Say]. Errors among the arguments,
// and among those of sentences there, are what it comes of: [errors.Is] and [errors.As]
// find them.
func Errorf(text string, with ...any) error { return &Error{Say(text, with...)} }

// Error says it in English.
func (e *Error) Error() string { return e.String() }

// Unwrap gives the errors that it comes of.
func (e *Error) Unwrap() []error { return e.errors() }

func (s Sentence) errors() (list []error) {
	for _, w := range s.With {
		switch w := w.(type) {
		case error:
			list = append(list, w)
		case Sentence:
			list = append(list, w.errors()...)
		}
	}
	return list
}

// SentenceOf is an error as a sentence: what this program says in it as sentences within
// it, and the rest as it stands.
func SentenceOf(err error) Sentence {
	s, _ := sentenceOf(err)
	return s
}

// sentenceOf tells as well whether this program says any of it.
func sentenceOf(err error) (s Sentence, ours bool) {
	if e, ok := err.(*Error); ok {
		return e.Sentence, true
	}
	var causes []error
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		causes = []error{e.Unwrap()}
	case interface{ Unwrap() []error }:
		causes = e.Unwrap()
	}
	rest := err.Error()
	for _, cause := range causes {
		if cause == nil {
			continue
		}
		within, ours := sentenceOf(cause)
		before, after, found := strings.Cut(rest, cause.Error())
		if ours && found {
			s.Text += "%s%s"
			s.With = append(s.With, before, within)
			rest = after
		}
	}
	if s.Empty() {
		return Sentence{Text: rest}, false
	}
	s.Text += "%s"
	s.With = append(s.With, rest)
	return s, true
}

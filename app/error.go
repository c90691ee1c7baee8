package app

// An Error is an error that is said in a sentence.
type Error struct{ Sentence }

// Errorf makes an error of a sentence, in the form of [Say]. Errors among the arguments
// are what it comes of: [errors.Is] and [errors.As] find them.
func Errorf(text string, with ...any) error { return &Error{Say(text, with...)} }

// Error says it in English.
func (e *Error) Error() string { return e.String() }

// Unwrap gives the errors that it comes of.
func (e *Error) Unwrap() []error {
	var list []error
	for _, w := range e.With {
		if err, ok := w.(error); ok {
			list = append(list, err)
		}
	}
	return list
}

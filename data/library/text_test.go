package library

import (
	"errors"
	"testing"
)

// A text is what a document says, as Document gives it.
func TestText(t *testing.T) {
	l := openTemp(t)
	importAll(t, l, plain("1"), write(t, map[string]string{"a.txt": otnPaper}))
	s := one(t, l)
	o, err := l.Document(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	text, err := l.Text(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	diff(t, "the text", *text, o.Document)
	if _, err := l.Text(t.Context(), "doc/0123456789abcdef"); !errors.Is(err, ErrNotFound) {
		t.Errorf("an unknown id: %v", err)
	}
}

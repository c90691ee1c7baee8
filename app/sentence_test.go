package app_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"testing"

	"vademecum/app"
)

func TestSentencesInEnglish(t *testing.T) {
	for want, s := range map[string]app.Sentence{
		"":                              {},
		"100 % of it":                   app.Say("100 % of it"),
		"Nothing fits “x”.":             app.Say("Nothing fits “%s”.", "x"),
		"line 3: the note is empty":     app.Say("line %s: %s", 3, app.Errorf("the note is empty")),
		"kind: action line":             app.Say("kind: %s", app.ActionLine),
		"There are a, b.":               app.Say("There are %s.", []string{"a", "b"}),
		"One is left.":                  app.Count(1, "One is left.", "%s are left."),
		"2 are left of 4.":              app.Count(2, "One is left of %[2]s.", "%s are left of %s.", 4),
		"One is left of 4.":             app.Count(1, "One is left of %[2]s.", "%s are left of %s.", 4),
		"page 7 has more than 1 parts.": app.Say("%s has more than %s parts.", app.Say("page %s", 7), 1),
		"It is so. Do this.":            app.Say("It is so.").And(app.Say("Do %s.", "this")),
		"Do this.":                      app.Sentence{}.And(app.Say("Do this.")).And(app.Sentence{}),
	} {
		if got := s.String(); got != want {
			t.Errorf("%+v is said as %q, want %q", s, got, want)
		}
		if s.Empty() != (want == "") {
			t.Errorf("%q is empty: %v", want, s.Empty())
		}
	}
}

// What is written down is the same sentence when it is read again, in its parts.
func TestSentencesAreWrittenDown(t *testing.T) {
	for _, c := range []struct {
		s    app.Sentence
		with int // how many arguments can be said by themselves, as sentences
	}{
		{app.Say("It is so."), 0},
		{app.Say("%s: %s.", "UTF-8", app.Say("all its bytes fit")), 1},
		{app.Count(2, "One is left.", "%s are left."), 0},
		{app.Say("it cannot be read: %s", fs.ErrPermission), 0},
		{app.Say("line %s: %s", 3, app.Errorf("the note on %s is empty", "“X.509”\n\\")), 1},
		{app.Errorf("it is so: %s", app.Errorf("the note is empty")).(*app.Error).Sentence, 1},
		{app.Say("%s; nothing was taken", fmt.Errorf("a.txt: %w", app.Errorf("the note is empty"))), 1},
		{app.Say("%s; nothing was taken", fmt.Errorf("a.txt: %w", fs.ErrPermission)), 0},
		{app.Say("in %s seconds: %s, %s", 60.0, app.InForce, []string{"a", "b"}), 0},
	} {
		text, err := json.Marshal(c.s)
		if err != nil {
			t.Fatal(err)
		}
		var read app.Sentence
		if err := json.Unmarshal(text, &read); err != nil || read.String() != c.s.String() || read.Text != c.s.Text || read.One != c.s.One {
			t.Errorf("%s is read as %+v, %v", text, read, err)
		}
		sentences := 0
		for _, w := range read.With {
			if _, ok := w.(app.Sentence); ok {
				sentences++
			}
		}
		if sentences != c.with {
			t.Errorf("%s has %d sentences within it, want %d", text, sentences, c.with)
		}
	}
	var read app.Sentence
	if err := json.Unmarshal([]byte(`"as it stands"`), &read); err != nil || read.String() != "as it stands" {
		t.Errorf("a text alone is read as %q, %v", read, err)
	}
	for _, broken := range []string{`{`, `3`, `{"With":[true]}`, `{"Text":"%s","With":[{"With":3}]}`} {
		if err := json.Unmarshal([]byte(broken), &read); err == nil {
			t.Errorf("%s is read as %q", broken, read)
		}
	}
}

// What this program says in an error is a sentence within it; the rest stands as it is.
func TestErrorsAsSentences(t *testing.T) {
	empty, kind := app.Errorf("the note is empty"), errors.New("not found")
	for _, c := range []struct {
		err  error
		text string
		with int
	}{
		{empty, "the note is empty", 0},
		{fmt.Errorf("100 %% of a.txt: %w", empty), "%s%s%s", 3},
		{fmt.Errorf("import: %w", fmt.Errorf("a.txt: %w (%w)", empty, kind)), "%s%s%s", 3},
		{errors.Join(empty, kind, empty), "%s%s%s%s%s", 5},
		{&fs.PathError{Op: "open", Path: "100 %s", Err: fs.ErrPermission}, "open 100 %s: permission denied", 0},
		{errors.New(""), "", 0},
	} {
		s := app.SentenceOf(c.err)
		if s.String() != c.err.Error() || s.Text != c.text || len(s.With) != c.with {
			t.Errorf("%v is the sentence %q, %q", c.err, s.Text, s.With)
		}
	}
}

func TestErrorsAreFoundWithinSentences(t *testing.T) {
	kind := app.Errorf("not in your library")
	err := fmt.Errorf("import: %w", app.Errorf("%s cannot be read (%s); %s", "a.txt", fs.ErrPermission, kind))
	if want := "import: a.txt cannot be read (permission denied); not in your library"; err.Error() != want {
		t.Errorf("it says %q, want %q", err, want)
	}
	for _, cause := range []error{fs.ErrPermission, kind} {
		if !errors.Is(err, cause) {
			t.Errorf("%q is not found in %q", cause, err)
		}
	}
	if errors.Is(err, app.Errorf("not in your library")) {
		t.Error("an error is another of the same words")
	}
	within := app.Errorf("%s was left as it is", app.Say("of %s it is said: %s", "a.txt", app.Say("it cannot be read: %s", fs.ErrPermission)))
	if !errors.Is(within, fs.ErrPermission) {
		t.Errorf("the cause is not found in sentences within sentences: %v", within)
	}
	if errors.Is(err, fs.ErrNotExist) {
		t.Error("an error is found that is not there")
	}
}

package app

import (
	"encoding/json"
	"fmt"
	"strings"
)

// A Sentence is something said to the person. What varies in it stands apart from its
// words, so that the window can say it in the person's language; until it is shown,
// nothing is put together.
type Sentence struct {
	// Text is the sentence in English, with %s for each argument in their order. It is
	// the key of the translations, hence a literal wherever a Sentence is made.
	Text string

	// One is the same where the first argument is the number one, which it may leave
	// out; empty where no number decides.
	One string

	// With are the arguments. Sentences, errors, kinds, statuses and lists are said in
	// the person's language, too; anything else stands as it is.
	With []any
}

// Say makes a sentence.
func Say(text string, with ...any) Sentence { return Sentence{Text: text, With: with} }

// Count makes a sentence on how many there are of something. The number is the first
// argument.
func Count(n int, one, other string, with ...any) Sentence {
	return Sentence{Text: other, One: one, With: append([]any{n}, with...)}
}

// Empty reports whether nothing is said.
func (s Sentence) Empty() bool { return s.Text == "" }

// And is this sentence and another behind it. Either may be empty.
func (s Sentence) And(next Sentence) Sentence {
	switch {
	case s.Empty():
		return next
	case next.Empty():
		return s
	}
	return Say("%s %s", s, next)
}

// String says the sentence in English.
func (s Sentence) String() string {
	if len(s.With) == 0 {
		return s.Text
	}
	text := s.Text
	if n, ok := s.With[0].(int); ok && n == 1 && s.One != "" {
		text = s.One
	}
	if !strings.Contains(text, "%") { // that there is one is said by the word alone
		return text
	}
	with := make([]any, len(s.With))
	for i, w := range s.With {
		if list, ok := w.([]string); ok {
			with[i] = strings.Join(list, ", ")
		} else {
			with[i] = fmt.Sprint(w)
		}
	}
	return fmt.Sprintf(text, with...)
}

// written is a sentence as it is written down, for another process or another day.
type written struct {
	Text string
	One  string            `json:",omitempty"`
	With []json.RawMessage `json:",omitempty"`
}

// MarshalJSON writes a sentence so that it can be said in any language later, with the
// sentences, the errors and the numbers within it. Other arguments, kinds, statuses and
// lists among them, become texts in English.
func (s Sentence) MarshalJSON() ([]byte, error) {
	w := written{Text: s.Text, One: s.One}
	for _, with := range s.With {
		switch said := with.(type) {
		case Sentence, int:
		case error:
			with = said.Error()
			if s, ours := sentenceOf(said); ours {
				with = s
			}
		default:
			with = Sentence{"%s", "", []any{with}}.String()
		}
		raw, err := json.Marshal(with)
		if err != nil {
			return nil, err
		}
		w.With = append(w.With, raw)
	}
	return json.Marshal(w)
}

// UnmarshalJSON reads what MarshalJSON wrote. A text alone is a sentence without
// arguments.
func (s *Sentence) UnmarshalJSON(b []byte) error {
	*s = Sentence{}
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &s.Text)
	}
	var w written
	if err := json.Unmarshal(b, &w); err != nil {
		return err
	}
	s.Text, s.One = w.Text, w.One
	for _, raw := range w.With {
		var n int
		if json.Unmarshal(raw, &n) == nil {
			s.With = append(s.With, n)
			continue
		}
		var with Sentence
		if err := json.Unmarshal(raw, &with); err != nil {
			return err
		}
		if raw[0] == '"' {
			s.With = append(s.With, with.Text)
		} else {
			s.With = append(s.With, with)
		}
	}
	return nil
}

package language

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/jeandeaual/go-locale"
	"golang.org/x/text/feature/plural"
	xtext "golang.org/x/text/language"

	"vademecum/assets/translations"
)

// A tongue is a language with all that it says. It does not change once it is read, so
// that anyone may look up in it at any time.
type tongue struct {
	tag    string
	spoken xtext.Tag
	texts  map[string]text // by the English text
}

// A text is what is said, in each plural that the language has. What does not depend on
// a number has the last alone.
type text struct{ Zero, One, Two, Few, Many, Other string }

// UnmarshalJSON reads a text, which is a string or one string for each plural.
func (t *text) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &t.Other)
	}
	type forms text
	return json.Unmarshal(b, (*forms)(t))
}

// of is the text in a plural; in the most general one where it lacks that.
func (t text) of(form plural.Form) string {
	said := ""
	switch form {
	case plural.Zero:
		said = t.Zero
	case plural.One:
		said = t.One
	case plural.Two:
		said = t.Two
	case plural.Few:
		said = t.Few
	case plural.Many:
		said = t.Many
	}
	if said == "" {
		return t.Other
	}
	return said
}

// plural is the plural that a number takes, by the rules of Unicode CLDR
// (https://cldr.unicode.org/index/cldr-spec/plural-rules).
func (t *tongue) plural(n int) plural.Form {
	return plural.Cardinal.MatchPlural(t.spoken, max(n, -n), 0, 0, 0, 0)
}

// read reads a tongue. English needs nothing read, and stands for what is none of the
// six.
func read(tag string) (*tongue, error) {
	if tag == English || !slices.ContainsFunc(All, func(l Language) bool { return l.Tag == tag }) {
		return &tongue{tag: English, spoken: xtext.English}, nil
	}
	t := &tongue{tag: tag, spoken: xtext.Make(tag)}
	bundle, err := translations.Files.ReadFile(tag + ".json")
	if err == nil {
		err = json.Unmarshal(bundle, &t.texts)
	}
	if err != nil {
		return nil, fmt.Errorf("the translations into %q built into this program cannot be read: %w", tag, err)
	}
	return t, nil
}

// wantedOfSystem are the languages the person set for the system, the dearest first:
// LANGUAGE and LANG, or what other systems have instead.
func wantedOfSystem() []xtext.Tag {
	names, err := locale.GetLocales()
	if err != nil {
		return nil // a system that does not say is answered in English
	}
	var tags []xtext.Tag
	for _, name := range names {
		if tag, err := xtext.Parse(name); err == nil {
			tags = append(tags, tag)
		}
	}
	return tags
}

package language

import (
	"testing"

	"golang.org/x/text/feature/plural"
	xtext "golang.org/x/text/language"
)

// The plurals of the six languages as Unicode CLDR has them.
func TestPlurals(t *testing.T) {
	names := map[plural.Form]string{plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other"}
	for tag, forms := range map[string]map[int]string{
		"en": {0: "other", 1: "one", 2: "other", 21: "other"},
		"fr": {0: "one", 1: "one", 2: "other", 100: "other"},
		"es": {0: "other", 1: "one", 2: "other"},
		"ru": {0: "many", 1: "one", 2: "few", 4: "few", 5: "many", 11: "many", 12: "many", 21: "one", 22: "few", 25: "many", 101: "one", 111: "many", 1234: "few"},
		"zh": {0: "other", 1: "other", 2: "other", 16172: "other"},
		"ar": {0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 102: "other", 103: "few", 16172: "many"},
	} {
		tongue, err := read(tag)
		if err != nil {
			t.Fatal(err)
		}
		for n, want := range forms {
			if got := names[tongue.plural(n)]; got != want {
				t.Errorf("%s: %d takes %q, want %q", tag, n, got, want)
			}
		}
	}
}

// A form that needs no number leaves it out; one that is missing is replaced by the most
// general.
func TestForms(t *testing.T) {
	arabic := &tongue{tag: "ar", spoken: xtext.Make("ar"), texts: map[string]text{
		"%s texts": {Two: "نصان", Few: "%s نصوص", Other: "%s نص"},
	}}
	spoken.Store(arabic)
	t.Cleanup(func() { spoken.Store(&tongue{tag: English}) })
	for n, want := range map[int]string{2: "نصان", 3: "3 نصوص", 11: "11 نص", 100: "100 نص"} {
		if got := Count(n, "%s text", "%s texts"); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestTheLanguageOfTheSystem(t *testing.T) {
	for _, c := range []struct {
		system []string
		want   string
	}{
		{nil, "en"},
		{[]string{"fr-CH"}, "fr"},
		{[]string{"sv-SE", "ru"}, "ru"}, // the next best
		{[]string{"zh-TW"}, "zh"},
		{[]string{"ar-EG"}, "ar"},
		{[]string{"es-419", "en"}, "es"},
		{[]string{"fi"}, "en"},
	} {
		var tags []xtext.Tag
		for _, s := range c.system {
			tags = append(tags, xtext.Make(s))
		}
		if got := nearest(tags); got != c.want {
			t.Errorf("%v is met with %q, want %q", c.system, got, c.want)
		}
	}
}

package language_test

import (
	"testing"

	"vademecum/ui/language"
)

func TestNumber(t *testing.T) {
	for _, l := range language.All {
		speak(t, l.Tag)
		for n, want := range map[int]string{0: "0", 999: "999", 1000: "1\u00a0000", 16172: "16\u00a0172", 1234567: "1\u00a0234\u00a0567", -12: "-12", -123456: "-123\u00a0456"} {
			if got := language.Number(n); got != want {
				t.Errorf("%s: %d is %q, want %q", l.Tag, n, got, want)
			}
		}
	}
}

func TestDecimal(t *testing.T) {
	for tag, want := range map[string]string{"en": "12.3", "fr": "12,3", "es": "12,3", "ru": "12,3", "zh": "12.3", "ar": "12.3"} {
		speak(t, tag)
		if got := language.Decimal(12.34); got != want {
			t.Errorf("%s: %q, want %q", tag, got, want)
		}
	}
}

func TestLists(t *testing.T) {
	for _, c := range []struct {
		names               []string
		enumerate, together string
	}{
		{nil, "", ""},
		{[]string{"a"}, "a", "a"},
		{[]string{"a", "b"}, "a, b", "a and b"},
		{[]string{"a", "b", "c"}, "a, b, c", "a, b and c"},
	} {
		if got := language.Enumerate(c.names...); got != c.enumerate {
			t.Errorf("%q enumerated is %q, want %q", c.names, got, c.enumerate)
		}
		if got := language.Together(c.names...); got != c.together {
			t.Errorf("%q together is %q, want %q", c.names, got, c.together)
		}
	}
}

func TestFacts(t *testing.T) {
	for _, c := range []struct {
		facts []string
		want  string
	}{
		{nil, ""},
		{[]string{"", ""}, ""},
		{[]string{"a"}, "a"},
		{[]string{"a", "", "b", "c"}, "a · b · c"},
	} {
		if got := language.Facts(c.facts...); got != c.want {
			t.Errorf("%q are %q, want %q", c.facts, got, c.want)
		}
	}
	if got, want := language.Beside("In force", "12"), "In force 12"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	speak(t, "ar") // each fact and each number keeps its place on the line
	if got, want := language.Facts("9", "7"), "9\u200e · \u200e7"; got != want {
		t.Errorf("in Arabic %+q, want %+q", got, want)
	}
	if got, want := language.Beside("سارية", "12"), "سارية\u200e 12"; got != want {
		t.Errorf("in Arabic %+q, want %+q", got, want)
	}
}

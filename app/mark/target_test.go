package mark

import (
	"testing"

	"pgregory.net/rapid"

	"vademecum/app/document"
)

func TestTargetForm(t *testing.T) {
	for _, c := range []struct {
		target Target
		text   string
	}{
		{Target{Item: "itu-t/X.509"}, "itu-t/X.509"},
		{Target{Item: "itu-t/X.509@2019!Amd1@2024-10"}, "itu-t/X.509@2019!Amd1@2024-10"},
		{Target{"doc/3f9a0c417be2d518", "§41", ""}, "doc/3f9a0c417be2d518#§41"},
		{Target{"doc/3f9a0c417be2d518", "considering e)", "9c1f0a2b3c4d5e6f"}, "doc/3f9a0c417be2d518#considering%20e)~9c1f0a2b3c4d5e6f"},
		{Target{"doc/3f9a0c417be2d518", "", "9c1f0a2b3c4d5e6f"}, "doc/3f9a0c417be2d518#~9c1f0a2b3c4d5e6f"},
		{Target{"doc/3f9a0c417be2d518", "~ 5 % <#>", ""}, "doc/3f9a0c417be2d518#%7E%205%20%25%20%3C%23%3E"},
	} {
		if got := c.target.String(); got != c.text {
			t.Errorf("%+v is written %q, want %q", c.target, got, c.text)
		}
		for _, text := range []string{c.text, scheme + c.text} {
			if got, err := ParseTarget(text); got != c.target || err != nil {
				t.Errorf("%q is read as %+v, %v", text, got, err)
			}
		}
		if c.target.IsPassage() != (c.target.Locator+c.target.Hash != "") {
			t.Errorf("%s is taken for the other kind", c.text)
		}
	}
	for _, text := range []string{"", "vademecum:", "#§41", "a b", "doc/1#~12", "doc/1#~9C1F0A2B3C4D5E6F", "doc/%zz", "doc/%0A", "doc/1# a", "\xff"} {
		if got, err := ParseTarget(text); err == nil {
			t.Errorf("%q is read as %+v", text, got)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		want := anySubject.Draw(t, "subject").Target
		if got, err := ParseTarget(want.Link()); got != want || err != nil {
			t.Fatalf("%+v is written %q and read as %+v, %v", want, want.Link(), got, err)
		}
	})
}

// TestFindPassage: a mark finds its passage again after a document has been taken
// apart anew.
func TestFindPassage(t *testing.T) {
	passages := []document.Passage{
		{Locator: "", Text: "A heading"},
		{Locator: "considering a)", Text: "that cables are long,"},
		{Locator: "considering b)", Text: "that this paper is short,"},
		{Locator: "considering a)", Text: "that waste is heavy,"}, // of the second resolution
		{Locator: "§7", Text: "The same twice."},
		{Locator: "§8", Text: "The same twice."},
		{Locator: "", Text: "No number"},
	}
	for _, c := range []struct {
		what, locator, text string
		want                int
	}{
		{"the passage as it was", "considering b)", "that this paper is short,", 2},
		{"blanks fall otherwise", "considering b)", "that this  paper\nis short,", 2},
		{"a locator that two have", "considering a)", "that waste is heavy,", 3},
		{"a text that two have", "§8", "The same twice.", 5},
		{"it was numbered anew", "considering d)", "that this paper is short,", 2},
		{"its text was read better", "considering b)", "that th1s paper is short,", 2},
		{"its text was read better, but two have the locator", "considering a)", "that w4ste is heavy,", -1},
		{"without a locator", "", "No number", 6},
		{"without a locator, and the text is another", "", "Number", -1},
		{"nothing of it is left", "§99", "Gone.", -1},
	} {
		if got := On("doc/1", document.Passage{Locator: c.locator, Text: c.text}).Find(passages); got != c.want {
			t.Errorf("%s: passage %d, want %d", c.what, got, c.want)
		}
	}
	for locator, want := range map[string]int{"§8": 5, "considering a)": -1, "": -1, "§9": -1} {
		if got := (Target{Item: "doc/1", Locator: locator}).Find(passages); got != want {
			t.Errorf("%q alone: passage %d, want %d", locator, got, want)
		}
	}
}

// TestFindByText: the first of several passages of one text is meant where the place
// tells nothing, and the place alone decides only where it is one place.
func TestFindByText(t *testing.T) {
	passages := []document.Passage{
		{Locator: "§1", Text: "The same."}, {Locator: "§2", Text: "The same."}, {Locator: "§3", Text: "Another."}, {Locator: "§4", Text: "The same."},
	}
	for _, c := range []struct {
		what   string
		target Target
		want   int
	}{
		{"a place that is gone", Target{"doc/1", "§9", HashOf("The same.")}, 0},
		{"no place", Target{"doc/1", "", HashOf("The same.")}, 0},
		{"a place whose text is another now", Target{"doc/1", "§3", HashOf("The same.")}, 0},
		{"a text that is gone", Target{"doc/1", "§1", HashOf("Gone.")}, 0},
		{"a text that is gone, at another place", Target{"doc/1", "§3", HashOf("Gone.")}, 2},
		{"neither place nor text", Target{Item: "doc/1"}, -1},
		{"no place, and a text that is gone", Target{"doc/1", "", HashOf("Gone.")}, -1},
	} {
		if got := c.target.Find(passages); got != c.want {
			t.Errorf("%s: passage %d, want %d", c.what, got, c.want)
		}
		if got := c.target.Find(nil); got != -1 {
			t.Errorf("%s: passage %d of none", c.what, got)
		}
	}
	unnumbered := []document.Passage{{Text: "One."}}
	if got := (Target{"doc/1", "", HashOf("Two.")}).Find(unnumbered); got != -1 {
		t.Errorf("a passage without a place is found by having none: %d", got)
	}
}

package shell

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app/search/plan"
)

var (
	resolutions = plan.Filter{Name: "kind", Value: "resolution"}
	lines       = plan.Filter{Name: "kind", Value: "action line"}
	inForce     = plan.Filter{Name: "in", Value: "in force"}
	sg17        = plan.Filter{Name: "sg", Value: "sg/itu-t/17"}
	recent      = plan.Filter{Name: "year", Value: "2020..2024"}
	assembly    = plan.Filter{Name: "body", Value: "UN General Assembly"}
)

func TestWith(t *testing.T) {
	for _, c := range []struct {
		text string
		add  plan.Filter
		want string
	}{
		{"", resolutions, "kind:resolution"},
		{"counterfeit", resolutions, "counterfeit kind:resolution"},
		{"  counterfeit   device ", lines, "counterfeit device kind:action-line"},
		{"counterfeit kind:rec", resolutions, "counterfeit kind:resolution"}, // one kind at a time
		{"kind:rec counterfeit in:force", resolutions, "counterfeit in:force kind:resolution"},
		{"kind:rec", sg17, "kind:rec sg:17"}, // filters of different names add up
		{"kind:rec sg:17", inForce, "kind:rec sg:17 in:force"},
		{"year:2019", recent, "year:2020..2024"},
		{"peace", assembly, "peace body:unga"},
		{"X.509:", inForce, "X.509: in:force"},
		{"resolutions on counterfeit", inForce, "resolutions on counterfeit in:force"},
		{"resolutions on counterfeit", lines, "counterfeit kind:action-line"}, // in place of what the wording implies
		{"резолюции по кибербезопасности", inForce, "резолюции по кибербезопасности in:force"},
		{"резолюции по кибербезопасности", lines, "cybersecurity kind:action-line"}, // its words as they were read
	} {
		got := with(c.text, c.add)
		if got != c.want {
			t.Errorf("%q with %v: %q, want %q", c.text, c.add, got, c.want)
		}
		if !lets(filtersIn(got), c.add) || len(filtersIn(got)) == 0 {
			t.Errorf("%q is not understood as holding %v", got, c.add)
		}
	}
}

func TestWithout(t *testing.T) {
	for _, c := range []struct {
		text string
		drop plan.Filter
		want string
	}{
		{"kind:resolution", resolutions, ""},
		{"counterfeit kind:res", resolutions, "counterfeit"},
		{"counterfeit KIND:Resolutions device", resolutions, "counterfeit device"},
		{"counterfeit kind: res device", resolutions, "counterfeit device"}, // with a blank
		{"kind:action line c5", lines, "c5"},                                // of two words
		{"kind:action-line c5", lines, "c5"},
		{"body:un general assembly peace", assembly, "peace"},
		{"body: un general assembly peace", assembly, "peace"},
		{"in:force sg:17 in:force", inForce, "sg:17"}, // wherever it stands
		{"counterfeit", resolutions, "counterfeit"},
		{"resolutions on counterfeit", resolutions, "resolutions on counterfeit"}, // no filter was typed
		{"kind:rec", resolutions, "kind:rec"},
		{"kind:", resolutions, "kind:"},
	} {
		if got := without(c.text, c.drop); got != c.want {
			t.Errorf("%q without %v: %q, want %q", c.text, c.drop, got, c.want)
		}
	}
}

// A chip that is chosen because the wording implies its filter can be dropped too.
func TestToggled(t *testing.T) {
	for _, c := range []struct {
		text   string
		toggle plan.Filter
		want   string
	}{
		{"counterfeit", resolutions, "counterfeit kind:resolution"},
		{"counterfeit kind:res", resolutions, "counterfeit"},
		{"resolutions on counterfeit", resolutions, "counterfeit"},
		{"resolutions on counterfeit in:force", resolutions, "counterfeit in:force"},
		{"resolutions on counterfeit in:force", inForce, "resolutions on counterfeit"},
		{"sg17 2024", plan.Filter{Name: "year", Value: "2024"}, "sg:17 kind:recommendation"},
	} {
		got := toggled(c.text, c.toggle)
		if slices.Equal(sortedWords(got), sortedWords(c.want)) {
			continue
		}
		t.Errorf("%q with %v turned over: %q, want %q", c.text, c.toggle, got, c.want)
	}
}

func sortedWords(text string) []string { return slices.Sorted(strings.FieldsSeq(text)) }

func TestUnfiltered(t *testing.T) {
	for text, want := range map[string]string{
		"":                             "",
		"counterfeit":                  "", // has none
		"kind:res":                     "", // has nothing else
		"counterfeit kind:res sg:17":   "counterfeit",
		"kind:action line c5 in:force": "c5",
	} {
		if got := unfiltered(text); got != want {
			t.Errorf("%q without filters: %q, want %q", text, got, want)
		}
	}
}

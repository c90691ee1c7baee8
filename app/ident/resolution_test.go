package ident

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

// The pieces of a mention may stand in any order; the reading is the same.
func TestMentionInAnyOrder(t *testing.T) {
	for _, c := range []struct {
		pieces []string
		want   string
	}{
		{[]string{"WTSA", "Resolution 44"}, "wtsa/44"},
		{[]string{"WTSA-24", "Resolution 44"}, "wtsa/44@2024"},
		{[]string{"WTSA-20", "Resolution 44"}, "wtsa/44@2022"},
		{[]string{"PP", "Resolution 123", "(Rev. Antalya, 2006)"}, "pp/123@2006"},
		{[]string{"Council", "Decision 584"}, "council/Decision-584"},
		{[]string{"ITU-R", "Resolution 9-6"}, "itu-r/Res-R.9@6"},
		{[]string{"ITU-D", "Recommendation 22"}, "wtdc/Recommendation-22"},
		{[]string{"Resolution 123", "Antalya"}, "pp/123@2006"},
	} {
		for _, order := range permutations(c.pieces) {
			if order[0] == "(Rev. Antalya, 2006)" || order[0] == "Antalya" {
				continue // a mention begins with what it is of
			}
			text := strings.Join(order, " ")
			if got := ids(Parse(text)); got != c.want {
				t.Errorf("%q is read as %q, want %s", text, got, c.want)
			}
		}
	}
}

func permutations(list []string) [][]string {
	if len(list) < 2 {
		return [][]string{list}
	}
	var all [][]string
	for n := range list {
		rest := slices.Concat(list[:n], list[n+1:])
		for _, p := range permutations(rest) {
			all = append(all, append([]string{list[n]}, p...))
		}
	}
	return all
}

// What a text names must not be read as anything else.
func TestNamedBodyRulesOutTheOthers(t *testing.T) {
	for _, b := range bodyWords {
		for name := range b.words.all {
			kind := "resolution"
			if b.body == "wtpf" {
				kind = "opinion"
			}
			text := strings.Join(name, "-") + " " + kind + " 40"
			for _, i := range Parse(text) {
				if i.Body != b.body {
					t.Errorf("%q is read as %s, of another body than %s", text, i.ID(), b.body)
				}
			}
			if len(Parse(text)) == 0 {
				t.Errorf("%q has no reading", text)
			}
		}
	}
}

// Every body that adopts texts of a kind is named by some word, and every word
// leads to a body that adopts something.
func TestBodiesAgree(t *testing.T) {
	var named, adopting []string
	for _, b := range bodyWords {
		named = append(named, b.body)
	}
	for _, kind := range []app.Kind{app.Resolution, app.Decision, app.Opinion, app.Recommendation} {
		adopting = append(adopting, bodiesOf[kind]...)
	}
	for _, b := range named {
		if !slices.Contains(adopting, b) {
			t.Errorf("%s is named but adopts nothing", b)
		}
	}
	for _, b := range adopting {
		if !slices.Contains(named, b) {
			t.Errorf("%s adopts texts but has no name", b)
		}
	}
}

// A place that contradicts the body, or a year without a conference, must not
// lead to an edition of another conference.
func TestContradictionsInventNothing(t *testing.T) {
	for text, want := range map[string]string{
		"WTSA Resolution 44 (Antalya, 2006)": "wtsa/44@2006", // no such edition: the catalogue says so
		"WTSA Resolution 44 (Antalya)":       "wtsa/44",
		"WTSA Resolution 44 (2013)":          "wtsa/44@2013",
		"PP Resolution 77 (Dubai, 2012)":     "pp/77@2012",
		"Resolution 44 (Antalya, 2010)":      "wtsa/44@2010, pp/44@2010, wtdc/44@2010, itu-r/Res-R.44, wcit/44@2010, wrc/44@2010, council/44@2010",
		"WTSA Opinion 2":                     "",
		"ITU-T Decision 5":                   "",
		"PP Resolution 44 WTSA":              "",
		"Resolution 44 Resolution 45":        "",
		"Resolution 44 45":                   "",
		"Resolution 44 Paris":                "",
		"Resolution 2000":                    "",
	} {
		readings := Parse(text)
		if got := ids(readings); got != want {
			t.Errorf("%q is read as %q, want %q", text, got, want)
		}
		for _, i := range readings {
			if i.Place != "" {
				t.Errorf("%q: %s is given the place %s", text, i.ID(), i.Place)
			}
		}
	}
}

// The Sectors a study group number is read in, once for study groups and once for
// Questions, which carry the number behind the slash.
func TestSectorsOfGroups(t *testing.T) {
	for group, want := range map[string]string{
		"1":  "itu-d itu-r",
		"2":  "itu-t itu-d",
		"3":  "itu-t itu-r",
		"5":  "itu-t itu-r",
		"6":  "itu-r itu-t",
		"7":  "itu-r itu-t",
		"8":  "itu-r",
		"12": "itu-t",
		"17": "itu-t",
		"21": "itu-t",
	} {
		var groups, questions []string
		for _, i := range Parse("SG " + group) {
			groups = append(groups, i.Number[:5])
		}
		for _, i := range Parse("Question 4/" + group) {
			if i.Body == "itu-r" {
				questions = append(questions, i.Body)
			} else {
				questions = append(questions, i.Number[:5])
			}
		}
		if got := strings.Join(groups, " "); got != want {
			t.Errorf("SG %s is of %s, want %s", group, got, want)
		}
		if got := strings.Join(questions, " "); got != want {
			t.Errorf("Question 4/%s is of %s, want %s", group, got, want)
		}
	}
}

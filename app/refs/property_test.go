package refs

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// whole are mentions that say all that is needed to know what they name, wherever
// they stand.
var whole = []struct{ text, id string }{
	{"Recommendation ITU-T X.509 (10/2019)", "itu-t/X.509"},
	{"ITU-T G.709/Y.1331 Amd. 2", "itu-t/G.709"},
	{"Amendment 1 to Recommendation ITU-T H.810", "itu-t/H.810"},
	{"Report ITU-R BT.2247-4", "itu-r/Report-BT.2247"},
	{"ITU-T K.Suppl.14", "itu-t/K.Suppl.14"},
	{"Resolution 44 (Rev. Hammamet, 2016)", "wtsa/44"},
	{"Resolution 71 (Rev. Dubai, 2018)", "pp/71"},
	{"resolution A/RES/70/125", "un/A/RES/70/125"},
	{"WSIS Action Line C5", "wsis/C5"},
	{"SDG 9", "sdg/9"},
	{"SDG target 4.b", "sdg/4.b"},
	{"ITU-T Study Group 17", "sg/itu-t/17"},
	{"Question 5/17", "question/itu-t/5/17"},
	{"TSAG", "sg/itu-t/TSAG"},
}

// fillings are words that name nothing, though some of them look like it.
var fillings = []string{
	"boats sail", "on 12 May 2019", "in clause 7.1", "at 10.30", "for 17 countries", "by fax +41 22 730 5111", "as said in Annex A",
	"(see below)", "– and more –", "under ISO 27001", "of 3.5 GHz", "(2019)", "in room A.123", "with Figure H.264",
}

// sentences draws sentences of such mentions and fillings, and the ids in them.
func sentences(t *rapid.T) (words []string, ids []string) {
	for range rapid.IntRange(1, 8).Draw(t, "sentences") {
		words = append(words, strings.Fields("The paper "+rapid.SampledFrom(fillings).Draw(t, "filling"))...)
		m := rapid.SampledFrom(whole).Draw(t, "mention")
		words = append(words, strings.Fields("names "+m.text+" there.")...)
		ids = append(ids, m.id)
	}
	return words, ids
}

// TestWholeMentions holds for any order of mentions that say all that is needed:
// each is found, once, and nothing else is.
func TestWholeMentions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words, want := sentences(t)
		text := strings.Join(words, " ")
		mentions := Find(text, Context{})
		if got := ids(mentions); got != strings.Join(want, " ") {
			t.Fatalf("%s\nrefers to %s, want %s", text, got, strings.Join(want, " "))
		}
		for n, m := range mentions {
			if n > 0 && m.From < mentions[n-1].To {
				t.Fatalf("%s\n%s overlaps %s", text, m.As, mentions[n-1].As)
			}
		}
	})
}

// TestBlanksDoNotCount holds for any text: more blanks, narrow blanks or a line's
// end in their place change neither what is named nor how it is printed.
func TestBlanksDoNotCount(t *testing.T) {
	blank := rapid.SampledFrom([]string{" ", "  ", "\n", "\u00a0", "\u2009 ", "\t"})
	rapid.Check(t, func(t *rapid.T) {
		words, _ := sentences(t)
		var spaced strings.Builder
		for _, w := range words {
			spaced.WriteString(w + blank.Draw(t, "blank"))
		}
		a, b := Find(strings.Join(words, " "), Context{}), Find(spaced.String(), Context{})
		if len(a) != len(b) {
			t.Fatalf("%q has %d mentions, without blanks %d", spaced.String(), len(b), len(a))
		}
		for n := range a {
			if a[n].ID != b[n].ID || a[n].As != b[n].As || a[n].Detail != b[n].Detail {
				t.Fatalf("%q: %+v, without blanks %+v", spaced.String(), b[n], a[n])
			}
		}
	})
}

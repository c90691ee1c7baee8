package search

import (
	"slices"
	"testing"

	"vademecum/app/search/plan"
)

func TestSomeWords(t *testing.T) {
	x := New(titled(
		"Management of utility networks",
		"Management of waste",
		"Networks and their management",
		"Format of the waste report",
	), nil)
	for text, want := range map[string][]string{
		"utility management zebra":        {"x/A", "x/B", "x/C"}, // the rare word decides
		"what about the waste of utility": {"x/A", "x/B", "x/D"}, // small words do not count
		"of the pdf":                      nil,                   // nor are they enough
		"zebra unicorn giraffe waste":     nil,                   // nothing holds most of the words
		"zebra":                           nil,                   // one word: all or nothing
	} {
		found := find(t, x, 10, func(s *scratch, found *best) error {
			return x.bySomeWords(t.Context(), s, plan.Read(text).Words, found)
		})
		var got []string
		for _, f := range found {
			got = append(got, x.entries[f.entry].ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
}

// TestSomeWordsUnheard: what had to be left out is said, and only that.
func TestSomeWordsUnheard(t *testing.T) {
	x := New(titled("Management of utility networks", "Waste report"), nil)
	const rest = " Listed is what holds the most telling of the other words."
	for text, want := range map[string]string{
		"utility zebra management":         "No title or name in this snapshot holds “zebra”." + rest,
		"the Zebra of Quagga utility":      "No title or name in this snapshot holds “zebra, quagga”." + rest,
		"zebra utility managemant network": "No title or name in this snapshot holds “zebra”." + rest, // put right is not left out
		"utility waste":                    "Nothing holds all of these words. Listed is what holds the most telling of them.",
		"utility networks":                 "",
	} {
		for range 2 { // as found, and as kept
			if got := search(t, x, text).Notice.String(); got != want {
				t.Errorf("%q is answered with %q, want %q", text, got, want)
			}
		}
	}
}

// TestSomeWordsAreMarked: the words that were found show in the title.
func TestSomeWordsAreMarked(t *testing.T) {
	x := New(titled("Management of utility networks", "Waste report"), nil)
	hits := search(t, x, "utility zebra management").Hits
	if len(hits) == 0 || hits[0].Tier != TierSomeWords {
		t.Fatalf("found are %+v, want some of the words", hits)
	}
	var marked []string
	for _, r := range hits[0].Marked().Title {
		marked = append(marked, hits[0].Item.Title[r.From:r.To])
	}
	if want := []string{"Management", "utility"}; !slices.Equal(marked, want) {
		t.Errorf("marked are %q, want %q", marked, want)
	}
}

// TestSomeWordsAcronym: a word that is also an acronym stands for itself as well as
// for what it spells out, and the plural of a word is no acronym.
func TestSomeWordsAcronym(t *testing.T) {
	x := New(titled(
		"Colour and temper (CAT) of steel", // the words are those of the letters
		"Cat flaps in doors",
		"Colour of walls",
		"Doors",
	), nil)
	for query, want := range map[string]string{
		"cat flap noise":  "x/B",
		"cats flap noise": "x/B",
	} {
		if hits := search(t, x, query).Hits; len(hits) == 0 || hits[0].Item.ID != want {
			t.Errorf("%q finds %q, want %s first", query, ids(hits), want)
		}
	}
}

// TestSomeWordsFit: of titles that hold the same words, the one that begins with
// them side by side comes first; and a word that had to be guessed does not outweigh
// one that is certain.
func TestSomeWordsFit(t *testing.T) {
	x := New(titled(
		"Towers for the cooling of water, and masts",
		"Cooling towers",
		"Pumps and their valves", "Pumps, again", "Pumps of towers",
		"Vanes",
	), nil)
	for query, want := range map[string]string{
		"cooling towers zebra": "x/B",
		"pumps vales zebra":    "x/C",
	} {
		if hits := search(t, x, query).Hits; len(hits) == 0 || hits[0].Item.ID != want {
			t.Errorf("%q finds %q, want %s first", query, ids(hits), want)
		}
	}
}

// TestLooseHitsDoNotEndTheSearch: a short word in front of one that is written out
// was written out itself, so the beginning of another word is no sure hit for it.
func TestLooseHitsDoNotEndTheSearch(t *testing.T) {
	x := New(titled("Tinning of plates", "The plates of drinkers", "Optical fibre cabinets", "Optical clocks", "Drums", "Poles", "Wires"), nil)
	for query, want := range map[string][]string{
		"tin plates":  {"x/A", "x/B"}, // the second holds some of the words
		"opt fib cab": {"x/C"},        // all are beginnings
		"opt clocks":  {"x/D", "x/C"},
		"op cl":       {"x/D"},
	} {
		if got := ids(search(t, x, query).Hits); !slices.Equal(got, want) {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}

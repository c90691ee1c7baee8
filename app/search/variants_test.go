package search

import "testing"

// TestVariants: the same thing put otherwise, and the wording that found it.
func TestVariants(t *testing.T) {
	x := New(titled(
		"Characteristics of optical fibre",
		"Cybersecurity of things",
		"Machine learning in the field",
		"Group 3 facsimile terminals",
		"Intelligent passive optics (IPO) overview",
		"Maintenance of intelligent passive optics",
		"Quantum keys",
		"Bridging the standardization gap",
		"Sub-marine cables",
	), nil)
	for query, first := range map[string]string{
		"optical fiber":                "x/A",
		"cyber security":               "x/B",
		"machinelearning":              "x/C",
		"machinelearning field":        "x/C",
		"fax group 3":                  "x/D",
		"kwantum":                      "x/G",
		"kwantum key":                  "x/G",
		"bsg":                          "x/H",
		"ipo maintenance":              "x/F",
		"recommendation on sub marine": "x/I",
		"submarine cable":              "x/I",
		"facsimile standard pdf":       "x/D",
		"do we have any facsimile":     "x/D",
		"have you got quantum keys":    "x/G",
	} {
		hits := search(t, x, query).Hits
		if len(hits) == 0 || hits[0].Item.ID != first || hits[0].Tier > TierVariants {
			t.Errorf("%q finds %q, want %s first, without guessing", query, ids(hits), first)
		}
	}
}

func TestSynonymsAreFolded(t *testing.T) {
	for word, meanings := range namesIn(t, synonymsText, languagesText) {
		if Fold(word) != word || len(meanings) == 0 {
			t.Errorf("%q: want a folded word with a meaning", word)
		}
		for _, meaning := range meanings {
			if len(meaning) == 0 || len(meaning) == 1 && meaning[0] == word {
				t.Errorf("%q means %q", word, meaning)
			}
			for _, w := range meaning {
				if Fold(w) != w {
					t.Errorf("%q means %q, which is not folded", word, w)
				}
			}
		}
	}
}

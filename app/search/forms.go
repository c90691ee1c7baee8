package search

import "strings"

// Who asks in a sentence bends the words: how calls are "routed", what is
// "encrypted", lines that are "protected". Titles name the same with nouns: routing,
// encryption, protection. So a word with one of the endings below also stands for
// the words that have its stem and another of them, or none. This is asked with the
// other variants only, while hits are few.

// bent are the endings that a word of a query may lose, the longest first.
var bent = []string{"ations", "ments", "ation", "ingly", "ively", "edly", "ings", "ment", "ions", "ing", "ion", "ed", "ly"}

// nominal are the endings that a stem may have in a title, as keys of sound have
// them: an s at the end and one of two equal letters are gone.
var nominal = map[string]bool{
	"": true, "e": true, "ed": true, "er": true, "ing": true, "ion": true, "ation": true, "ment": true, "ive": true, "iti": true, "al": true,
}

// leastStem is the length of the shortest stem: of shorter ones too many words are
// made.
const leastStem = 5

// stem returns a word without its ending, and whether it has one.
func stem(word string) (string, bool) {
	for _, ending := range bent {
		if stem, ok := strings.CutSuffix(word, ending); ok {
			return stem, len(stem) >= leastStem
		}
	}
	return word, false
}

// addForms adds the other forms of a word.
func (x *Index) addForms(s *scratch, word string) {
	if _, ok := letterMask(word); !ok {
		return
	}
	stem, ok := stem(word)
	if !ok {
		return
	}
	s.key = appendSoundKey(s.key[:0], stem)
	added := 0
	for _, other := range x.alike(s.key, true) {
		if added == mostAlike {
			break
		}
		if nominal[other.key[len(s.key):]] && x.word(other.word) != word {
			s.alts = append(s.alts, alt{
				interval: interval{other.word, other.word + 1}, exact: other.word,
				cost: x.weights.Form, typed: wholeWord, named: true,
			})
			added++
		}
	}
}

package search

import (
	"cmp"
	_ "embed" // for the two tables
	"slices"
	"strings"
	"sync"
)

var (
	//go:embed synonyms.txt
	synonymsText string

	//go:embed languages.txt
	languagesText string
)

// nameTables hold everyday words, and French and Spanish ones, with what titles call
// the same; see synonyms.txt and languages.txt.
type nameTables struct {
	exact map[string][][]string
	stems map[string][]nickname // by the stems of the names, for the plurals that the tables leave out
	begin sieve                 // the stems of the first words of all names: most words begin none
}

// everydayNames reads the tables when they are asked for first. [New] does so beside its
// work: they are for words that titles lack, so a start need not wait for them.
var everydayNames = sync.OnceValue(func() *nameTables {
	t := &nameTables{exact: readSynonyms(synonymsText + languagesText)}
	t.stems = stemmed(t.exact)
	t.begin = newSieve(len(t.stems))
	for stem := range t.stems {
		first, _, _ := strings.Cut(stem, " ")
		t.begin.add(first)
	}
	return t
})

// longestName is the number of words of the longest everyday name in the tables.
const longestName = 3

// readSynonyms reads lines "name = phrase, phrase". All phrases lie in one slice, and so
// do their words.
func readSynonyms(text string) map[string][][]string {
	table := make(map[string][][]string, strings.Count(text, "\n"))
	phrases := make([][]string, 0, strings.Count(text, "\n")+strings.Count(text, ","))
	words := make([]string, 0, cap(phrases)+strings.Count(text, " "))
	for line := range strings.Lines(text) {
		name, meanings, ok := strings.Cut(strings.TrimSpace(line), "=")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		name = strings.TrimSpace(name)
		first := len(phrases)
		for meaning := range strings.SplitSeq(meanings, ",") {
			begin := len(words)
			for word := range strings.FieldsSeq(meaning) {
				words = append(words, word)
			}
			phrases = append(phrases, words[begin:len(words):len(words)])
		}
		if known := table[name]; known != nil {
			table[name] = append(known, phrases[first:]...)
		} else {
			table[name] = phrases[first:len(phrases):len(phrases)]
		}
	}
	return table
}

// A nickname is a name with what it means.
type nickname struct {
	name     string
	meanings [][]string
}

// stemmed returns the names of a table by their stems, the shorter first: it is the
// singular.
func stemmed(table map[string][][]string) map[string][]nickname {
	stems := make(map[string][]nickname, len(table))
	all := make([]nickname, 0, len(table)) // most stems have one name
	var stem []byte
	var words []string
	for name, meanings := range table {
		words = slices.AppendSeq(words[:0], strings.FieldsSeq(name))
		stem = appendStems(stem[:0], words)
		same := stems[string(stem)]
		if same == nil {
			all = append(all, nickname{name, meanings})
			stems[string(stem)] = all[len(all)-1 : len(all) : len(all)]
			continue
		}
		same = append(same, nickname{name, meanings})
		slices.SortFunc(same, func(a, b nickname) int {
			return cmp.Or(cmp.Compare(len(a.name), len(b.name)), strings.Compare(a.name, b.name))
		})
		stems[string(stem)] = same
	}
	return stems
}

// appendStems appends the stems of some words with blanks between them. A stem is a
// word without the ending of its plural: réseaux and réseau, redes and red, normes
// and norme share one.
func appendStems(to []byte, words []string) []byte {
	for n, word := range words {
		if n > 0 {
			to = append(to, ' ')
		}
		if len(word) > shortestStem {
			word = strings.TrimSuffix(word, "s")
			if strings.HasSuffix(word, "aux") || strings.HasSuffix(word, "eux") {
				word = word[:len(word)-1]
			}
			word = strings.TrimSuffix(word, "e")
		}
		to = append(to, word...)
	}
	return to
}

// shortestStem is the length of the longest word whose ending is left alone.
const shortestStem = 3

// shortestMasculine is the length of the shortest word that has a feminine with an e.
const shortestMasculine = 5

// meanings returns what titles call the thing that some words name in the tables, as
// they stand there or in the other number.
func (s *scratch) meanings(words []string) [][]string {
	tables := everydayNames()
	s.key = appendStems(s.key[:0], words[:1])
	if !tables.begin.mayBytes(s.key) {
		return nil
	}
	if found, ok := tables.exact[string(s.phrase(words))]; ok {
		return found
	}
	s.key = appendStems(s.key[:0], words)
	for _, n := range tables.stems[string(s.key)] {
		if otherNumber(n.name, words) {
			return n.meanings
		}
	}
	return nil
}

// otherNumber reports whether a name has the words, each in either number, or in French
// in the other gender. Those of one stem need not be: rate is no form of rats, nor care
// of car.
func otherNumber(name string, words []string) bool {
	for _, word := range words {
		var one string
		one, name, _ = strings.Cut(name, " ")
		many := word
		if len(many) < len(one) {
			one, many = many, one
		}
		ending, ok := strings.CutPrefix(many, one)
		switch ending {
		case "", "s", "es", "x":
		case "e":
			ok = ok && len(one) >= shortestMasculine
		default:
			ok = false
		}
		if !ok {
			return false
		}
	}
	return true
}

// withoutIdle returns the words without those that tell nothing. A word of an everyday
// name of several words stays: "text" tells nothing, "text message" does.
func (s *scratch) withoutIdle(words []string) []string {
	put := s.texts(len(words))
	for n := 0; n < len(words); n++ {
		if count, _ := s.everyday(words[n:]); count > 1 {
			put = append(put, words[n:n+count]...)
			n += count - 1
		} else if !tellsNothing(words[n]) {
			put = append(put, words[n])
		}
	}
	return put
}

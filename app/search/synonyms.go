package search

import (
	_ "embed" // for the two tables
	"strings"
)

var (
	//go:embed synonyms.txt
	synonymsText string

	//go:embed languages.txt
	languagesText string
)

// synonyms are everyday words, and French and Spanish ones, with what titles call
// the same; see synonyms.txt and languages.txt.
var synonyms = readSynonyms(synonymsText + languagesText)

// synonymStems are the same by the stems of their names, for the plurals that the
// tables leave out.
var synonymStems = stemmed(synonyms)

// beginNames has the stems of the first words of all names: most words begin none.
var beginNames = func() sieve {
	begin := newSieve(len(synonymStems))
	for stem := range synonymStems {
		first, _, _ := strings.Cut(stem, " ")
		begin.add(first)
	}
	return begin
}()

// longestName is the number of words of the longest everyday name in the tables.
const longestName = 3

// readSynonyms reads lines "name = phrase, phrase".
func readSynonyms(text string) map[string][][]string {
	table := map[string][][]string{}
	for line := range strings.Lines(text) {
		word, meanings, ok := strings.Cut(strings.TrimSpace(line), "=")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		word = strings.TrimSpace(word)
		for meaning := range strings.SplitSeq(meanings, ",") {
			table[word] = append(table[word], strings.Fields(meaning))
		}
	}
	return table
}

// stemmed returns a table by the stems of its names. Of two names with one stem the
// shorter counts: it is the singular.
func stemmed(table map[string][][]string) map[string][][]string {
	names := make(map[string]string, len(table)) // by their stems
	var stem []byte
	for name := range table {
		stem = appendStems(stem[:0], strings.Fields(name))
		if known, ok := names[string(stem)]; !ok || len(name) < len(known) || len(name) == len(known) && name < known {
			names[string(stem)] = name
		}
	}
	stems := make(map[string][][]string, len(names))
	for stem, name := range names {
		stems[stem] = table[name]
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

// meanings returns what titles call the thing that some words name in the tables, as
// they stand there or in the other number.
func (s *scratch) meanings(words []string) [][]string {
	s.key = appendStems(s.key[:0], words[:1])
	if !beginNames.mayBytes(s.key) {
		return nil
	}
	if found, ok := synonyms[string(s.phrase(words))]; ok {
		return found
	}
	s.key = appendStems(s.key[:0], words)
	return synonymStems[string(s.key)]
}

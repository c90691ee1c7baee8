package search

import (
	"cmp"
	_ "embed" // for the two tables
	"hash/maphash"
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

// nameTables find everyday words, and French and Spanish ones, in the texts that say what
// titles call the same; see synonyms.txt and languages.txt. These lie in the program, so of
// a line only its place is kept, and what it says is read when somebody asks for it.
type nameTables struct {
	lines []uint64 // in order: the hash of the stems of a name, and in the lowest bits its place
	seed  maphash.Seed
	begin sieve // the stems of the first words of all names: most words begin none
}

// placeBits is how many bits the place of a line takes: the bytes before it in its text,
// and in those before.
const placeBits = 20

// everydayNames goes through the tables when they are asked for first. [New] does so
// beside its work: they are for words that titles lack, so a start need not wait for them.
var everydayNames = sync.OnceValue(func() *nameTables {
	most := strings.Count(synonymsText, "\n") + strings.Count(languagesText, "\n")
	t := &nameTables{lines: make([]uint64, 0, most), seed: maphash.MakeSeed(), begin: newSieve(most)}
	place := 0
	var stems []byte
	var words []string
	for _, text := range [...]string{synonymsText, languagesText} {
		for line := range strings.Lines(text) {
			if name, _, ok := strings.Cut(line, means); ok && line[0] != '#' {
				words = slices.AppendSeq(words[:0], strings.FieldsSeq(name))
				stems = appendStems(stems[:0], words[:1])
				t.begin.add(string(stems))
				stems = appendStems(stems[:0], words)
				t.lines = append(t.lines, t.hash(stems)|uint64(place))
			}
			place += len(line)
		}
	}
	slices.Sort(t.lines)
	return t
})

// means stands between a name and what titles call the thing.
const means = " = "

// hash is that of some stems, with room for a place.
func (t *nameTables) hash(stems []byte) uint64 {
	return maphash.Bytes(t.seed, stems) >> placeBits << placeBits
}

// lineAt returns the name and the meanings that stand at a place.
func lineAt(place uint64) (name, meanings string) {
	text := synonymsText
	if place >= uint64(len(text)) {
		text, place = languagesText, place-uint64(len(text))
	}
	text, _, _ = strings.Cut(text[place:], "\n")
	name, meanings, _ = strings.Cut(text, means)
	return name, meanings
}

// longestName is the number of words of the longest everyday name in the tables.
const longestName = 3

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
// they stand there or else in the other number: then the shorter name counts, which is the
// singular. It is good as long as the search goes on.
func (s *scratch) meanings(words []string) [][]string {
	t := everydayNames()
	if !s.mayBeginName(words[0]) {
		return nil
	}
	s.key = appendStems(s.key[:0], words)
	hash := t.hash(s.key)
	typed, name, meanings := s.phrase(words), "", ""
	n, _ := slices.BinarySearch(t.lines, hash)
	for ; n < len(t.lines) && t.lines[n]>>placeBits == hash>>placeBits; n++ {
		one, its := lineAt(t.lines[n] - hash)
		if one == string(typed) {
			meanings = its
			break
		}
		if otherNumber(one, words) && (name == "" || cmp.Or(cmp.Compare(len(one), len(name)), strings.Compare(one, name)) < 0) {
			name, meanings = one, its
		}
	}
	if meanings == "" {
		return nil
	}
	from := len(s.meant)
	for meaning := range strings.SplitSeq(meanings, ", ") {
		put := s.texts(1 + strings.Count(meaning, " "))
		s.meant = append(s.meant, slices.AppendSeq(put, strings.FieldsSeq(meaning)))
	}
	return s.meant[from:len(s.meant):len(s.meant)]
}

// mayBeginName reports whether a name in the tables may begin with a word: most words begin
// none.
func (s *scratch) mayBeginName(word string) bool {
	s.key = appendStems(s.key[:0], []string{word})
	return everydayNames().begin.mayBytes(s.key)
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

package terms

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"vademecum/data/relaton"
)

// A term is an acronym in one of its meanings, as the collection prints it.
type term struct {
	Code   string   // in its usual spelling
	Title  string   // the usual long form, with a capital at its beginning
	Record string   // the newest that prints this long form
	Items  int      // that explain the acronym so, in any of their texts
	Titled []string // ids of those that do so in a title, sorted
}

// gather finds the terms of a collection, in the order of their acronyms, and
// those of one acronym by how many items give it this meaning.
func gather(prose []relaton.Prose) []term {
	meanings := map[string]*meaning{}
	for _, p := range prose {
		for _, text := range []struct {
			words  string
			titled bool
		}{{p.Title, true}, {p.Abstract, false}} {
			for _, pair := range pairs(text.words) {
				k := pair.key()
				if meanings[k] == nil {
					meanings[k] = &meaning{
						codes: map[string]int{}, longs: map[string]int{}, newest: map[string]relaton.Prose{},
						items: map[string]bool{}, titled: map[string]bool{},
					}
				}
				meanings[k].add(pair, p, text.titled)
			}
		}
	}
	var found []term
	for _, k := range slices.Sorted(maps.Keys(meanings)) {
		found = append(found, meanings[k].found())
	}
	slices.SortStableFunc(found, func(a, b term) int {
		return cmp.Or(strings.Compare(key(a.Code), key(b.Code)), b.Items-a.Items)
	})
	return found
}

// key is what the spellings of one term have in common.
func (p pair) key() string { return key(p.Code) + "\t" + key(p.Long) }

// oneSpelling writes the ways of spelling a word in one.
var oneSpelling = strings.NewReplacer("isation", "ization", "ising", "izing", "fiber", "fibre", "center", "centre", "modelling", "modeling")

// key is what spellings of one name have in common: "set-top boxes" and "Set-top
// box", "optimisation" and "optimization".
func key(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, w := range words {
		if len(w) > 3 {
			w = singular(w)
		}
		words[i] = oneSpelling.Replace(w)
	}
	return strings.Join(words, "")
}

// A meaning gathers how texts print an acronym in one meaning.
type meaning struct {
	codes, longs  map[string]int           // spellings, and how often each is printed
	newest        map[string]relaton.Prose // newest text that prints a long form
	items, titled map[string]bool          // ids
}

func (m *meaning) add(p pair, in relaton.Prose, titled bool) {
	m.codes[p.Code]++
	m.longs[p.Long]++
	m.items[in.Item] = true
	if titled {
		m.titled[in.Item] = true
	}
	if last, ok := m.newest[p.Long]; !ok || last.Date <= in.Date {
		m.newest[p.Long] = in
	}
}

func (m *meaning) found() term {
	long := usual(m.longs)
	return term{
		Code: usual(m.codes), Title: capital(long), Record: m.newest[long].Record,
		Items: len(m.items), Titled: slices.Sorted(maps.Keys(m.titled)),
	}
}

// usual is the spelling that is printed most often; of several that are, the one
// with the fewest capitals, and then the first.
func usual(spellings map[string]int) string {
	return slices.MinFunc(slices.Collect(maps.Keys(spellings)), func(a, b string) int {
		return cmp.Or(spellings[b]-spellings[a], capitals(a)-capitals(b), strings.Compare(a, b))
	})
}

func capitals(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// capital makes the first letter a capital, unless it is a small one on purpose,
// as in "eXtensible".
func capital(s string) string {
	r := []rune(s)
	if len(r) > 1 && unicode.IsUpper(r[1]) || len(r) == 0 {
		return s
	}
	r[0] = unicode.ToUpper(r[0])
	return string(r)
}

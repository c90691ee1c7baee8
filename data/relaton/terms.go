package relaton

import (
	"cmp"
	_ "embed"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"vademecum/data/catalogue"
)

// Index terms are the words under which one would look for a Recommendation at
// the back of a book: single words of its title and its abstract, without the
// abstract. They are chosen so.
//
// A word is a run of letters and digits that begins with a letter or is an
// acronym like 5G, hyphens included ("public-key", "H-plane" in "H-plane"). The
// numbers of other Recommendations are taken out first; they are citations.
//
// Words are counted in lower case. Each is written in the spelling the collection
// prefers, so that PKI and IPv6 stay what they are while a title set in capitals
// comes out in small letters.
//
// A plural is filed under its singular when the collection knows the singular
// too: a reader who looks for "key" wants "keys". Nothing else is cut off: "coded",
// "coder" and "coding" are three things.
//
// What makes a word distinctive is how few items use it. Its weight is the
// logarithm of the share of items that lack it (the inverse document frequency of
// Spärck Jones, 1972), times 1 + ln(occurrences), so that what a text returns to
// counts a little more. A word that more than commonShare of the items use is no
// index term (a collection counts as fewItems at least, or every word of a small
// one would be common), nor is a word of stopwords.txt. A word that stands in one item alone
// must be an acronym, stand there twice or stand in the title: else it is a
// misprint as often as not.
const (
	termsPerItem = 40
	commonShare  = 0.08
	fewItems     = 50
)

//go:embed stopwords.txt
var stopwordsText string

var stopwords = readStopwords(stopwordsText)

func readStopwords(s string) map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(s) {
		if !strings.HasPrefix(line, "#") {
			for w := range strings.FieldsSeq(line) {
				set[w] = true
			}
		}
	}
	return set
}

// A vocabulary is the words of the whole collection, in lower case.
type vocabulary struct {
	items     int                       // with any words at all
	written   map[string]int            // items that use a word as it is
	filed     map[string]int            // items that use it or its plural
	spellings map[string]map[string]int // of a word, and how often
}

func newVocabulary(all []*family) *vocabulary {
	v := &vocabulary{written: map[string]int{}, filed: map[string]int{}, spellings: map[string]map[string]int{}}
	var items []map[string]bool
	for _, f := range all {
		title, abstract, _ := f.prose()
		keys := map[string]bool{}
		for _, w := range words(title + "\n" + abstract) {
			key := strings.ToLower(w)
			keys[key] = true
			if v.spellings[key] == nil {
				v.spellings[key] = map[string]int{}
			}
			v.spellings[key][w]++
		}
		for key := range keys {
			v.written[key]++
		}
		if len(keys) > 0 {
			items = append(items, keys)
		}
	}
	v.items = len(items)
	for _, keys := range items {
		filed := map[string]bool{}
		for key := range keys {
			filed[v.singular(key)] = true
		}
		for key := range filed {
			v.filed[key]++
		}
	}
	return v
}

// prose returns the newest title and the newest abstract of a family, and the
// records they stand in.
func (f *family) prose() (title, abstract string, records []string) {
	if t := f.titled(); t != nil {
		title, records = t.title(), append(records, t.Name)
	}
	for _, t := range slices.Backward(f.editions) {
		if abstract = t.abstract(); abstract != "" {
			if !slices.Contains(records, t.Name) {
				records = append(records, t.Name)
			}
			break
		}
	}
	return title, abstract, records
}

var (
	wordShape   = regexp.MustCompile(`[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*`)
	numberShape = regexp.MustCompile(`\b[A-Z]{1,3}\.[0-9][0-9A-Za-z./-]*`)
	wordBegins  = regexp.MustCompile(`^(?:\p{L}|[0-9]\p{Lu})`)

	manyAcronyms = regexp.MustCompile(`^(\p{Lu}[\p{Lu}0-9]+)s$`) // "PKIs"
)

// words returns the words of a text in the order they stand there, each part of
// them in lower case unless it is an acronym.
func words(s string) []string {
	var list []string
	for _, w := range wordShape.FindAllString(numberShape.ReplaceAllString(s, " "), -1) {
		if !wordBegins.MatchString(w) || len(w) < 2 {
			continue
		}
		if m := manyAcronyms.FindStringSubmatch(w); m != nil {
			w = m[1]
		}
		parts := strings.Split(w, "-")
		for i, p := range parts {
			if !acronym(p, len(parts) > 1) {
				parts[i] = strings.ToLower(p)
			}
		}
		list = append(list, strings.Join(parts, "-"))
	}
	return list
}

// acronym tells whether a word keeps its capitals: it has two (PKI, IPv6, QoS), or
// is a single one within a compound (A-law).
func acronym(w string, compound bool) bool {
	capitals := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals >= 2 || capitals == 1 && (compound && len(w) == 1 || w[0] >= '0' && w[0] <= '9')
}

// spelling is the way the collection writes a word most often.
func (v *vocabulary) spelling(key string) string {
	best := key
	for w, n := range v.spellings[key] {
		if m := v.spellings[key][best]; n > m || n == m && w < best {
			best = w
		}
	}
	return best
}

// singular returns the word under which a plural is filed.
func (v *vocabulary) singular(key string) string {
	stem, plural := strings.CutSuffix(key, "s")
	if !plural || len(stem) < 3 {
		return key
	}
	for _, end := range []string{"s", "u", "i", "ic"} { // process, bus, basis, optics
		if strings.HasSuffix(stem, end) {
			return key
		}
	}
	if s, ok := strings.CutSuffix(stem, "ie"); ok && v.written[s+"y"] > 1 {
		return s + "y"
	}
	for _, end := range []string{"she", "che", "xe", "sse", "ze"} { // switches, boxes, processes
		if s := stem[:len(stem)-1]; strings.HasSuffix(stem, end) && v.written[s] > 1 {
			return s
		}
	}
	if v.written[stem] > 1 {
		return stem
	}
	return key
}

// terms returns the index terms of a title and an abstract, sorted.
func (v *vocabulary) terms(title, abstract string) []string {
	common := commonShare * float64(max(v.items, fewItems))
	type candidate struct {
		key    string
		count  int
		titled bool
		weight float64
	}
	found := map[string]*candidate{}
	take := func(s string, titled bool) {
		for _, w := range words(s) {
			key := v.singular(strings.ToLower(w))
			if stopwords[key] || stopwords[strings.ToLower(w)] {
				continue
			}
			if found[key] == nil {
				found[key] = &candidate{key: key}
			}
			found[key].count++
			found[key].titled = found[key].titled || titled
		}
	}
	take(title, true)
	take(abstract, false)

	var list []*candidate
	for key, c := range found {
		spelling := v.spelling(key)
		n := v.filed[key]
		isAcronym := spelling != key
		switch {
		case len(key) < 3 && !isAcronym, float64(n) > common:
			continue
		case n == 1 && !isAcronym && !c.titled && c.count == 1:
			continue
		}
		c.weight = math.Log(float64(v.items)/float64(max(n, 1))) * (1 + math.Log(float64(c.count)))
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.key, b.key))
	})
	var chosen []string
	for _, c := range list[:min(len(list), termsPerItem)] {
		chosen = append(chosen, v.spelling(c.key))
	}
	slices.SortFunc(chosen, func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a), strings.ToLower(b)), cmp.Compare(a, b))
	})
	return chosen
}

func addTerms(table *catalogue.Table, f *family, v *vocabulary) {
	title, abstract, records := f.prose()
	if terms := v.terms(title, abstract); len(terms) > 0 {
		table.Add(f.id, strings.Join(terms, catalogue.ListSeparator), source, strings.Join(records, catalogue.ListSeparator))
	}
}

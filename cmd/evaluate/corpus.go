package main

import (
	"slices"
	"strings"
	"unicode"

	"vademecum/app"
	"vademecum/app/search"
)

// A corpus is the catalogue as the generator looks at it. It has nothing of the
// index it is to judge but the folding of letters: what a right answer is must
// not be decided by the search under test.
type corpus struct {
	items      []item
	holders    map[string][]int      // word → places in items of those whose titles, codes or other names hold it, ascending
	vocabulary []string              // the words of holders, sorted
	meanings   map[string][][]string // acronym → what titles and terms say it stands for, without plurals
}

type item struct {
	search.Entry
	words  []string // of the title, folded, in order
	places []string // of a resolution: where its editions were adopted
}

// newCorpus takes the catalogue in; places are those of resolutions, by id.
func newCorpus(entries []search.Entry, places map[string][]string) *corpus {
	c := &corpus{holders: map[string][]int{}, meanings: map[string][][]string{}}
	for _, e := range entries {
		if e.Kind == app.Term { // who types words of a title wants a text; that a term leads to it is a help
			var long []string
			for _, word := range words(e.Title) {
				long = append(long, singular(word))
			}
			if letters := search.Fold(e.Code); len(long) > 1 {
				c.meanings[letters] = append(c.meanings[letters], long)
			}
			continue
		}
		i := len(c.items)
		c.items = append(c.items, item{e, words(e.Title), places[e.ID]})
		if letters, long := longForm(c.items[i]); letters != "" {
			c.meanings[letters] = append(c.meanings[letters], long)
		}
		for _, word := range words(strings.Join(append(e.Aliases, e.Code, e.Title), " ")) {
			if of := c.holders[word]; len(of) == 0 || of[len(of)-1] != i {
				c.holders[word] = append(of, i)
			}
		}
	}
	for word := range c.holders {
		c.vocabulary = append(c.vocabulary, word)
	}
	slices.Sort(c.vocabulary)
	return c
}

// words cuts a text into its runs of letters and digits, folded.
func words(text string) []string {
	return strings.FieldsFunc(search.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// beginning returns the words of the vocabulary that begin with a text.
func (c *corpus) beginning(text string) []string {
	from, _ := slices.BinarySearch(c.vocabulary, text)
	to := from
	for to < len(c.vocabulary) && strings.HasPrefix(c.vocabulary[to], text) {
		to++
	}
	return c.vocabulary[from:to]
}

// near returns the words of the vocabulary at most that many errors away.
func (c *corpus) near(word string, errors int) []string {
	var near []string
	for _, w := range c.vocabulary {
		if len(w)-len(word) <= errors && len(word)-len(w) <= errors && distance(word, w) <= errors {
			near = append(near, w)
		}
	}
	return near
}

// holding returns the ids of the items that hold, of each list of words, at least
// one.
func (c *corpus) holding(lists ...[]string) []string {
	held := make(map[int]int)
	for n, list := range lists {
		for _, word := range list {
			for _, i := range c.holders[word] {
				if held[i] == n {
					held[i]++
				}
			}
		}
	}
	return c.where(func(i int, _ item) bool { return held[i] == len(lists) })
}

// where returns the sorted ids of the items that pass a test.
func (c *corpus) where(test func(i int, it item) bool) []string {
	var ids []string
	for i, it := range c.items {
		if test(i, it) {
			ids = append(ids, it.ID)
		}
	}
	slices.Sort(ids)
	return ids
}

// phrase reports whether words stand side by side in this order.
func (it item) phrase(words ...string) bool {
	for i := 0; i+len(words) <= len(it.words); i++ {
		if slices.Equal(it.words[i:i+len(words)], words) {
			return true
		}
	}
	return false
}

// telling returns the words of a title that say what it is about, each once:
// Latin letters only, at least that many, none of the words that any title may
// hold.
func (it item) telling(letters int) []string {
	var telling []string
	for _, word := range it.words {
		if len(word) >= letters && strings.Trim(word, latin) == "" && !slices.Contains(common, word) && !slices.Contains(telling, word) {
			telling = append(telling, word)
		}
	}
	return telling
}

const latin = "abcdefghijklmnopqrstuvwxyz"

// common are words that nobody searches for.
var common = strings.Fields(`about above against among and based before being below between both
	during each from general have into it its more only other over part some such that the their there
	these this through towards under until upon used using various when where which while with within without`)

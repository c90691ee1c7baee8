package ident

import (
	"slices"
	"strings"
)

// A vocabulary is the number of a set of phrases that mean the same; 0 is that of the
// empty one. Entries are written as people write them and folded like the text they are
// looked for in.
//
// Reading asks at each word for a hundred vocabularies and more, and nearly all words
// of a text begin a phrase of none. So the phrases of all vocabularies lie in one
// lexicon under their first words, each word of a text is looked up in it once, when the
// text is cut ([tokens]), and remembers what it found.
type vocabulary int

// A phrase is one of a vocabulary, in words.
type phrase struct {
	of    vocabulary
	words []string
}

// A lexeme is the phrases that begin with one word, in the order of their vocabularies.
// There are none where the word stands only within phrases.
type lexeme []phrase

var lexicon struct {
	size   vocabulary
	byWord map[string]*lexeme
}

// vocab builds a vocabulary. None of its phrases may begin with a number or a mark.
func vocab(phrases ...string) vocabulary {
	if lexicon.byWord == nil {
		lexicon.byWord = map[string]*lexeme{}
	}
	lexicon.size++
	for _, p := range phrases {
		folded, _ := fold(p)
		words := strings.Fields(folded)
		for _, w := range words {
			if lexicon.byWord[w] == nil {
				lexicon.byWord[w] = &lexeme{}
			}
		}
		l := lexicon.byWord[words[0]]
		*l = append(*l, phrase{lexicon.size, words})
	}
	return lexicon.size
}

// all yields the words of each phrase of v, in no order.
func (v vocabulary) all(yield func([]string) bool) {
	for _, phrases := range lexicon.byWord {
		for _, p := range *phrases {
			if p.of == v && !yield(p.words) {
				return
			}
		}
	}
}

// in reads the longest phrase of v that c begins with, and a dot after it. The
// words of a phrase may be joined by a hyphen, a dot or a slash: "itu-t", "itu t".
func (v vocabulary) in(c cursor) (cursor, bool) {
	if len(c) == 0 || c[0].lexeme == nil { // as nearly always
		return c, false
	}
	return v.longest(c)
}

func (v vocabulary) longest(c cursor) (cursor, bool) {
	var longest cursor
	words := 0
	for _, p := range *c[0].lexeme {
		if p.of != v || len(p.words) <= words {
			continue
		}
		if rest, ok := c.phrase(p.words); ok {
			longest, words = rest, len(p.words)
		}
	}
	if words == 0 {
		return c, false
	}
	return longest.skip("."), true
}

// begin reports whether c begins with a phrase of v.
func (v vocabulary) begin(c cursor) bool {
	_, ok := v.in(c)
	return ok
}

func (c cursor) phrase(words []string) (cursor, bool) {
	ok := true
	for n, w := range words {
		if n > 0 {
			c = c.skip("-./")
		}
		if c, ok = c.word(w); !ok {
			return nil, false
		}
	}
	return c, len(words) > 0
}

// Words of several letters that readings look for one by one. They are a vocabulary so
// that the lexicon has every word that an identifier can have.
var _ = vocab(slices.Concat(seriesR, latinWords, romans[1:], textNames,
	[]string{"bl", "qkd", "attachment", "software", "hundred", "thousand", "and"})...)

// isForeign reports whether c has a word that no identifier has: more than one letter, and
// not in the lexicon. Most texts with a number in them are told from identifiers by that.
func (c cursor) isForeign() bool {
	for _, t := range c {
		if t.kind == word && t.lexeme == nil && len(t.text) > 1 {
			return true
		}
	}
	return false
}

// What several readings share, in English, French, Spanish and Russian.
var (
	ituWords     = vocab("itu", "uit", "мсэ")
	sectorTWords = vocab("itu t", "itut", "uit t", "uitt", "мсэ т", "ccitt")
	sectorRWords = vocab("itu r", "itur", "uit r", "uitr", "мсэ р", "мсэ r", "ccir")
	sectorDWords = vocab("itu d", "itud", "uit d", "uitd", "мсэ д", "мсэ d")
	// A word with so many double letters is misspelt often enough to be read so.
	recWords = vocab("rec", "recs", "reco", "recommendation", "recommendations", "recomendation", "reccomendation", "reccommendation",
		"recommendaton", "recomendación", "recommandation", "рек", "рекомендация")
	reportWords   = vocab("report", "rep", "informe", "rapport", "отчет")
	supplWords    = vocab("suppl", "sup", "supp", "supplement", "supplements", "suplemento", "supplément", "доп", "дополнение")
	seriesWords   = vocab("series", "ser", "serie", "série", "серия", "серии")
	fillerWords   = vocab("the", "of", "to", "de", "la", "el", "a la", "à la", "du", "des", "del", "في")
	questionWords = vocab("q", "question", "questions", "cuestión", "вопрос")
	numberWords   = vocab("no", "n", "nr", "num", "number", "número", "numéro", "nº", "n°")
)

// filler passes over articles and prepositions.
func (c cursor) filler() cursor {
	for range 3 {
		c, _ = fillerWords.in(c)
	}
	return c
}

// has reports whether a phrase of v can begin anywhere in c.
func (c cursor) has(v vocabulary) bool {
	for _, t := range c {
		if t.lexeme != nil && slices.ContainsFunc(*t.lexeme, func(p phrase) bool { return p.of == v }) {
			return true
		}
	}
	return false
}

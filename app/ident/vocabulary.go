package ident

import "strings"

// A vocabulary is a set of phrases that mean the same. Entries are written as
// people write them and folded like the text they are looked for in.
type vocabulary [][]string

// vocab builds a vocabulary.
func vocab(phrases ...string) vocabulary {
	v := make(vocabulary, len(phrases))
	for n, p := range phrases {
		folded, _ := fold(p)
		v[n] = strings.Fields(folded)
	}
	return v
}

// in reads the longest phrase of v that c begins with, and a dot after it. The
// words of a phrase may be joined by a hyphen, a dot or a slash: "itu-t", "itu t".
func (v vocabulary) in(c cursor) (cursor, bool) {
	var longest cursor
	words := 0
	if len(c) == 0 || c[0].kind == mark {
		return c, false
	}
	for _, phrase := range v {
		if len(phrase) <= words || phrase[0] != c[0].text {
			continue // most phrases end here, and most of the time of reading is spent here
		}
		if rest, ok := c.phrase(phrase); ok {
			longest, words = rest, len(phrase)
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
	fillerWords   = vocab("the", "of", "to", "de", "la", "el", "a la", "à la", "du", "des", "del")
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

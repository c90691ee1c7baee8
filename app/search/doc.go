// Package search finds items while a person types. It is pure: it holds the
// catalogue's entries in memory, knows no SQL and no window, and its only
// outside help is [Terms].
//
// # The tiers
//
// A delegate types an identifier in whatever spelling the badge of the meeting
// used, or half a title, or the letters of an acronym half remembered. Those are
// different questions, and one formula for all of them answers each badly: a
// matcher made for file names puts old corrigenda before X.509. So a query goes
// through tiers, the most certain first, and a later tier is asked only while
// the list is short:
//
//  1. identifier (identifier.go): the text is an identifier, or the beginning of
//     one. Package ident says how it can be read, the catalogue which readings
//     exist. There is no guessing here, hence nothing may stand above it.
//  2. words (words.go): every word of the query is a word, or begins a word, of
//     the code, the title or another name. This is what most queries are, and
//     where ranking matters; weights.go says what counts and why.
//  3. index terms (terms.go): every word is among the index terms, which come
//     from abstracts too. They say what a text mentions rather than what it is,
//     so they come after the titles.
//  4. subsequence (subsequence.go): the letters stand in this order in a code or
//     a short title. Vowels left out, letters skipped. Long titles contain almost
//     any letters in order, so this is asked of short strings only.
//  5. some of the words (some.go): a last resort, so that one superfluous word
//     ("… pdf", "what does itu say about …") does not empty the list. The result
//     says that it did so.
//
// The last three guess, and a number is not guessed at: they are not asked when
// the query reads as an identifier (search.go).
//
// The score of a hit is the rank of its tier and, within the tier, its points. A
// hit of an earlier tier therefore stands above every hit of a later one, and
// an item is listed under the first tier that found it.
//
// # The index
//
// Titles are folded once ([Fold]) and cut into words (token.go). The distinct words, sorted,
// are the vocabulary; a word is from then on its place in it. So the words that
// begin with "cert" are one interval of numbers, and asking whether an entry
// holds one of them costs two comparisons per word of the entry. Two tables hold
// everything: the postings (word → entries) name the candidates for the rarest
// word of the query, and the tokens (entry → its words in order) check the other
// words and give the points. They take a few megabytes for the whole catalogue.
//
// Two things are kept out of the tables. Queries are cleaned and cut before
// anything looks at them (query.go), so that no text, however odd, is an error.
// And every scan looks at its context now and then, because the person has
// usually typed the next letter by the time a slow one would end.
package search

// Package search finds items while a person types. It holds the catalogue's
// entries in memory, knows no SQL and no window; what it asks of outside is a
// [Catalogue]. Package plan says what a text means; here the answer is found.
//
// A query with words in Russian, Chinese or Arabic is put into English before anything
// else (read.go, package tongue).
//
// # The tiers
//
// A delegate types an identifier in whatever spelling the badge of the meeting
// used, or half a title, or the letters of an acronym half remembered. Those are
// different questions, and one formula for all of them answers each badly: a
// matcher made for file names puts old corrigenda before X.509. So a query goes
// through tiers, the most certain first:
//
//  1. identifier (identifier.go): the text is an identifier, or the beginning of
//     one. There is no guessing here, hence nothing may stand above it.
//     A range or a list of identifiers is answered by its members (list.go). What
//     people call an item, typed as a whole, names it too (called.go).
//  2. words (words.go): every word of the query is a word, or begins a word, of
//     the code, the title or another name. Plurals and the other spelling of a
//     word (sound.go), two words written as one, and what an acronym stands for
//     (acronym.go) count as typed. This is what most queries are.
//  3. variants (variants.go): the same thing put otherwise, by rules and by tables
//     of everyday words (synonyms.txt) and of French and Spanish ones
//     (languages.txt). Asked while there are fewer than three hits.
//  4. index terms and digests (terms.go): what a text mentions rather than what it
//     is. This and what follows are asked only when there is no text at all; but
//     texts that only mention the words of a longer query do not end the search,
//     since a digest mentions much: 6 is asked as well, and of the two the title
//     that holds more of the words stands first (search.go).
//  5. repaired (repair.go, near.go): slips of the finger.
//  6. some of the words (some.go): for a query with a word too many, or with one in
//     another form than titles have (forms.go), or with everyday names of which no
//     title has all.
//  7. letters in order (letters.go): vowels left out, abbreviations made up. Words
//     without vowels are no slips of the finger: for those it comes before 5.
//
// From 3 on the tiers bury each other: each finds something for nearly any text,
// so the order matters more than what each does well. It follows from what must
// be assumed: that the person named the thing otherwise (3), that the words are
// right and the title lacks them (4), that a word is wrong (5), that a word is
// superfluous (6), that whole letters are missing (7). A number is not guessed at:
// where the text reads as an identifier, only 1 and 2 are asked.
//
// What stood in the list must not leave it while the person types on. "Res. 45
// (Kigali)" passes through "Res. 45 (Ki", which is neither an identifier nor words
// of a title; so where nothing fits the whole, the item that the beginning of the
// text names stands before all guesses, or else the study group that is named in it
// (beginning.go). A "pdf" that is not ended yet counts as one (variants.go).
//
// The score of a hit is the rank of its tier and, within the tier, its points. An
// item is listed under the first tier that found it. The pages that explain a subject,
// those of acronyms and topics, stand second, behind the best text on it, unless it is
// asked what something is; then they stand first (pages.go).
//
// Questions about links are answered from the link table (relation.go), and who is told
// what by resolutions from the tasks of the catalogue (told.go).
//
// # Wordings
//
// All of 2, 3 and 5 are one piece of code. A query is put as one or more wordings
// (wording.go): a row of slots, each filled by any of some words, each at a cost.
// Typed words are intervals of the vocabulary at no cost; another spelling costs a
// little; a correction costs much. A scan (words.go) finds what fills all slots
// and gives points. So highlighting, the corrected query of "did you mean" and
// the explanation of a hit all follow from the wording that found it.
//
// # Points
//
// [Weights] says what counts, each with its reason. A word found whole is the
// measure. The code beats the title, since who types "h.264 video" means that
// number; a phrase beats scattered words; what accounts for much of a title beats
// what is lost in a long one; of equals, what is in force, a Recommendation,
// often revised, shorter, newer. A word that two slots claim counts for one. What
// a phrase gains by its mere length is taken off again when it only stands for an
// acronym, or texts that spell it out would bury those that use it.
//
// The very word beats its plural and its other spelling wherever it stands: who
// has typed a form has said which. The words of a long form count as one phrase.
//
// An error costs more than standing can give: of two corrections the nearer one
// wins, whatever it finds.
//
// # Layout, and what a keystroke costs
//
// The entries are sorted once by what they are worth before any query
// (standing.go), so the number of an entry is its rank. Every list and set of
// entries is then a ranking: a scan that must stop has looked at the best, and
// filters alone are answered by walking through a set.
//
// The vocabulary is one sorted string (vocabulary.go). The words that begin with
// "cert" are an interval, their postings lie side by side, and whether an entry
// holds one of them is two comparisons for each of its words. The rarest slot
// gives the candidates, the forward index (entry → its words in order) checks the
// other slots and gives the points in the same pass. What cannot gain enough
// points to enter the list any more is passed over: a byte beside each posting says
// how good a place the word has there, which bounds the points before any word of
// the entry is looked at. At most 1 024 entries are given points at all; beyond
// that a query is so unspecific that standing decides.
//
// The tiers that guess begin from what is made for them: the places of any four
// initials, and the vocabulary as a tree, letter by letter, in which all words that
// begin alike are compared with what was typed at once, and left at once where none
// of them can be meant (near.go). All work is bounded by counting what is touched,
// not by the clock, so that the answer to a query is always the same. The bounds lie
// beyond what any query of the evaluation touches in this catalogue (words.go,
// some.go, letters.go); in one of a million titles they are what keeps a keystroke
// short.
//
// Short beginnings make the slow keystrokes: an "s" begins words of nearly every
// entry. Their sets are made beforehand, and what they find alone is kept (heavy.go).
// Package ident takes longer to say that a text is no identifier than everything else; it
// refuses at once what has no digit, no number in words and no name of a group. Scratch
// space comes from a pool (scratch.go), so what a keystroke allocates is its result; and
// the last answers are kept, because whoever types also takes letters back (recent.go),
// as bytes, because the collector interrupts a keystroke the longer the more pointers
// there are to follow (kept.go); for the same reason ids, names and editions lie
// in one text each (register.go, editions.go). While a word is being ended, what
// matches is often the same from one letter to the next, and its facets are not
// counted again (facet.go).
//
// A search answers with the list. Where in a code and a title a hit matched, and what
// the list could be narrowed to, is worked out by whoever shows that: a window has
// fourteen rows in sight of two hundred ([Hit.Marked], [Result.Counted]).
//
// What was typed goes on from what was typed before, and that is made use of where it
// changes no answer. A word that was looked up for the last letter is not looked up
// again, and the one being typed is looked for among those that its beginning begins
// (looked.go). Where little filled the words so far, only that can fill them with a
// letter or a word more (narrow.go). Both live in the scratch and say what is true of
// the index whoever asks, so no answer depends on the history of a box. Whether a
// text is the name of anything, or a word heard like another, is mostly answered "no"
// by a single bit (sieve.go): what a keystroke waits for is memory, not arithmetic. For
// the same reason what is asked of every candidate lies in one place (head), and a token
// has no more bytes than a scan needs; where words begin in a title stands apart, for
// those who mark them.
//
// A start waits until the index is there, so nothing is made that the first letters can do
// without. All titles are folded into one text, which is cut into words without a copy.
// The index is made at each start rather than kept in the snapshot, which would tie the
// format of the one to the structures of the other; it is quick enough without.
//
// Index terms and digests are too many to stand in line at start, and so are the strings that
// letters are looked for in. They are read while the first letters are typed; only
// tiers 4 and 7 wait for them. So are the tables of everyday names, for 3 and 6.
//
// # What was left out
//
//   - Asking the snapshot's full text for index terms at each keystroke: the
//     keystrokes that need them took 150 µs (median) with it, and 30 µs without.
//   - The scores of the subsequence library: they double with every adjacent
//     letter, which tells little, and overflow near forty.
//   - Looking for plurals and other spellings only when hits are few: "color
//     television" then finds colorimetry, and stops there.
//   - Adding up the points of a long form as of any words: the four words of an
//     acronym outweighed every title that has the acronym itself.
//
// Queries are cleaned and cut before anything looks at them (package plan), so no
// text, however odd, is an error; and every scan looks at its context once in
// 1 024 entries, because the person has usually typed the next letter by the time
// a slow one would end.
package search

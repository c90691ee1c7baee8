// Package plan says what a query means: a pure function from text to a [Plan],
// without a look at the catalogue, so that it can be tested as a plain list of
// cases (testdata/plans.txt; a line added there is a case).
//
// # How the parts of a query are told apart
//
// One box takes four sorts of text, and most queries are one of them:
//
//   - a filter, "kind:resolution", "sg:17", "in:force". It is a name of letters
//     only with a colon behind it, and is typed on purpose, so it is looked for
//     first (filter.go) and can stand anywhere beside the rest. A colon that
//     belongs to a number ("H.264: …", "C7: e-government"), to an address
//     ("http://…") or to a title ("Multimedia: …", where a blank follows a name
//     that is none of ours) makes no filter. A name or a value that is not known
//     is a problem, which is said, and its text is searched as words: an
//     answer that leaves out what was not understood would look like an answer to
//     the whole.
//   - a relation, "cites X.509", "who facilitates e-health". It is a phrase from
//     a table, with an item in its gap (phrase.go, relation.go). The words of the
//     phrase alone prove nothing: "references", "part of" and "editions" stand
//     in titles. What proves it is that the gap holds an identifier of the kind
//     that the relation asks for. Only phrases that no title contains, such as
//     "who facilitates …", take words for their item, and then whether something
//     bears those words is for the index to find out.
//   - who is told what by resolutions, "instructs TSB Director", "tasks in wtsa 44"
//     (told.go). Whoever is told is taken as typed, and is for the index to find.
//   - a list, "sg17 2024", "wtsa resolutions", "recommendations on passwords"
//     (list.go). It names a kind in the plural, or with "on" behind it, and is
//     read as the filters it implies and the words after the preposition.
//   - several identifiers, a range or one after the other, "Resolutions 12–15", "Recs
//     G.709 and G.798" (lists.go). Every piece must be an identifier of an item. Who
//     bears the numbers is for the index to find out: [Plan.Lists] has one list for each
//     body that the text can mean. It also finds out whether a number alone is meant as
//     one more of the same: "X.509 and 2019" is a list only if there is an X.2019.
//   - a number with digits left open, "G.65x", which is a range; one with its Sector
//     behind it; a conference that is still to be held (open.go).
//   - an identifier or words. Package ident reads identifiers; everything else is
//     words, folded as the index folds them. Words that only wrap a question
//     around them ("what does ITU say about …", filler.go) are set apart: they
//     stand in Plan.Filler and Plan.AllWords, and not in Plan.Words. Where they ask what
//     something is or means, that stands in Plan.Asked as well.
//
// A name with a number that cannot be, "study group 99" (impossible.go), is none
// of these: it is answered with a sentence in Plan.Problems and no words.
//
// # Which reading wins
//
// Typed filters are taken out first. What is left is tried as a relation, the
// phrase with the most words of its own first: "which study group deals with …"
// before "which …". Then as a list, then as an identifier, and then, if it is
// none of them, the same once more without the words of a question around it, so
// that "what are the amendments to G.709" is found as "amendments to G.709" is.
// A relation stands before an identifier because no spelling of an identifier is
// a relation, which a test holds against all spellings of package ident; a list
// is not read into a text that is an identifier as a whole.
//
// Of a text that is none of these, [Plan.Beginnings] gives the items that its beginnings
// name, and [Plan.Within] the study groups named anywhere in it: what can be shown of a
// question that nothing answers.
//
// All of this can be wrong without harm. Filters that were not typed but implied,
// and a relation, are a reading of the words; when they lead to nothing, [Plan.Plain]
// gives the plan in which every word is a word. The list then is never emptier
// than it would have been.
//
// # What is guaranteed
//
// [Read] answers any text: broken UTF-8, control characters and formatting marks
// become blanks or vanish, at most [MaxText] characters and 24 words are looked
// at, and reading takes microseconds whatever is typed. Plan.Text is valid UTF-8
// with single blanks, and reading it again gives the same plan, unless it was
// cut. Words and AllWords are folded as package word folds, hold letters and
// digits only, and each once; Words holds nothing that AllWords does not. A
// filter read back from [Filter.String] is the same filter. Signs that mean
// something to SQL or to a full-text engine mean nothing here.
package plan

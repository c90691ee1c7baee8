// Package tongue says Russian, Chinese and Arabic queries in the English of the catalogue:
// [English] is a function from text to text, without an index.
//
// # Why a table and not a dictionary
//
// The catalogue is in English, and so are the questions that package plan understands.
// French and Spanish share their letters with English and most of their roots, so their
// words are looked up where a search finds too little, in a table of what titles call the
// same. A word in other letters can stand in no title at all. So it is put into English
// before anything else is done, and then the whole of search is there for it: identifiers,
// questions about links, lists, filters, repair and all tiers.
//
// A dictionary would give for each word all that it can mean, and a program would have to
// choose. What delegates ask for is a small world: for most words the titles have one
// that is meant, and a person who knows both writes it down once. So each name has one
// English phrase, chosen to find, not to be read: "качество обслуживания" is "quality of
// service", and "сайт" is whatever titles say of sites. Words that only join others tell
// nothing in English, and have an empty one. What is in no table stays as it was typed:
// names that the catalogue holds in these letters, and what package ident reads in them,
// are still found.
//
// The tables, russian.txt, chinese.txt and arabic.txt, lie in the program, each is read when
// the first letter of its script is typed, and each tells at its head how its lines are
// written. A text without such letters is not touched, and costs a look at its bytes.
//
// # How a name is found
//
// At each place the longest name counts. Russian and Arabic have words with blanks between
// them and forms of words. Names are written down in the form of dictionaries; a word
// that has no such name is compared by its stem, of Russian the one of Snowball, of Arabic
// a light one (arabic.go), where also what is joined to a word in front comes off: article,
// "and", "for". The forms of one word begin alike, so that no table of stems is
// needed (table.go). Chinese has neither blanks nor forms: a run of characters is cut from
// the left into the longest names there are (chinese.go). Its characters are the simplified
// ones, as in the texts of the Union.
//
// While a word is being typed, its beginning is read as the shortest name that begins so,
// from the third letter on, in Chinese from the first character: the list fills while the
// person types, and what the beginning was read as is said beside it.
//
// # Order
//
// English words come in the order of those they stand for. Search asks little of order:
// "безопасность сетей" is "security network", which finds the same as "network security".
// Questions are phrases, and have names of several words. One thing is put in order, a
// number before what it counts: "第44号决议" and "44-я резолюция" are "resolution 44".
//
// # Limits
//
// A name means one thing, whatever stands around it. Grammar is not read: who is the
// subject of "кто кого заменил" is lost. A run of Chinese that can be cut in two ways is
// cut in the first, unless a longer name says otherwise, and characters that are left
// between known words are dropped, since they are mostly the rest of a word cut wrongly.
// Beginnings are guesses: of "сет" nobody knows what is to come. So the person is always
// told what a query was read as.
package tongue

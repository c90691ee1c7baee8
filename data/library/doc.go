// Package library is the person's own file: the documents they imported, taken
// apart into passages, with the references in them and an index of their words.
// docs/library.md describes the file to its owner; migrations/ has its tables.
//
// # What is promised
//
// Nothing is there by halves. A document is read, taken apart and searched for
// references before the file is touched, and then written in one transaction. A
// process that is killed, a disk that is full or a person who cancels leaves the
// documents of before, whole, and nothing of the one on its way; TestKill kills
// fifty processes to see it.
//
// Nothing that a person made is lost. A commit is told only when it is on the disk.
// A file that is damaged, another program's or a later version's is named in a
// sentence and left alone, to the byte: the check happens before anything that
// could write is opened. Before a migration changes the file, a copy of it is laid
// beside it.
//
// What is forgotten is gone: from every table, from the word index, from the unused
// pages of the file and from the file of SQLite beside it. An index notes a
// deletion and drops the words when its parts are next made one, so forgetting a
// document does that at once. It takes about a second in a library of 500.
//
// # What names a document
//
// Its id is made from the bytes of its file: the same paper has the same id with
// everybody, so that one delegate's link to §41 of a paper opens at another's. But
// a text may come in several files: saved twice, once as UTF-8 and once as UTF-16. So
// the hash of what it says decides whether it is new. The first file
// names the document; the others are remembered and lead to it, and importing any
// of them again does not even take it apart.
//
// # Why the original is kept
//
// Extraction gets better, and the files people import lie in downloads and on
// sticks. So the file itself is kept, compressed, and [Library.Reextract] takes it
// apart again under the same id. The version of the rules stands with every
// document; it takes in the catalogue, because what a reference means depends on
// what there is to refer to.
//
// # How passages are found
//
// FTS4 keeps the words; it is told not to keep the text a second time. Passages are
// numbered so that one document's lie together and later documents' lie above
// (migrations/0001.sql). The index is sorted with the highest first, which lets a
// search stop at the first few hundred, whether a word is in ten passages or in
// half of them. These are weighed by our own rules (rank.go): FTS4 has no ranking,
// and what counts for somebody who half remembers a paragraph is how near the words
// stand to each other and what kind of passage it is, not how rare they are.
//
// Each way of searching is asked only when the surer ones left room: passages that
// mention the item the query names, the words as a phrase, all of the words, and
// last the beginnings of words. Articles and prepositions count only in the phrase.
//
// # Marks
//
// The person's stars, notes, collections and recents are here too; app/mark has their
// rules. They hang on no row of another table: a document may be forgotten, or taken
// apart anew, and the notes on it stay, because they are the person's own work and
// the document is a copy. A deletion takes a mark out of its table and puts it into a
// journal in the same transaction, as the text in which marks are exported, so that
// what can be brought back has one form everywhere; [Library.Undo] puts it back under
// its number and at its place. Whoever changes a text says which text they saw, and
// if another program has written there meanwhile, both texts are kept.
//
// # Who may write
//
// One connection writes, some read, and SQLite's write-ahead log keeps them out of
// each other's way, those of a second program too. A change takes the right to
// write when it begins and holds it for the time of the writing alone, so that two
// programs that import wait for each other for fractions of a second; one that
// waits for five seconds gives up with a sentence.
package library

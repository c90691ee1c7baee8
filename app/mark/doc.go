// Package mark is what a person makes of the catalogue for themselves: stars, notes,
// collections, and the list of what they opened last. It has the types and the
// rules; data/library keeps the marks and docs/library.md describes them to their
// owner.
//
// # What a mark is on
//
// A mark names an item, an edition or a document by its id, and a passage by the id
// of its document, its locator and a hash of its text ([Target]). So it outlives
// what it is on: an item that a newer snapshot lacks, a document that was forgotten
// or taken apart anew. For the time when there is nothing left to look up, every mark
// also keeps what its item was called when it was made.
//
// # Nothing is lost
//
// Two programs may change the same marks, and the marks of two computers may be
// brought together. Wherever two texts meet in one place the rule is the same
// ([Both]): a text that is part of the other is in it already, otherwise one stands
// below the other. What was deleted can be brought back ([Deletion]).
//
// # The file
//
// [Write] and [Read] are the one readable form of all marks: Markdown that any
// editor shows, and strict enough to come back as it went. It is the form in which
// marks travel, and the one in which the library keeps what was deleted.
// [Merge] brings the marks of a file to those there are.
package mark

// Package compare sets two texts against each other, clause by clause: two
// editions of a resolution, or any two documents.
//
// # How passages are paired
//
// A difference of lines, as programmers use it, is of little help here. Nearly
// every clause of a new edition differs in a word, letters shift as soon as one
// clause is put in, and clauses wander from one group to another. So pairing goes
// from the certain to the likely:
//
//  1. Passages with the same words, once in either text, are the same passage,
//     where they stand in the same order. They are the anchors (anchor.go).
//  2. Between two anchors, the pairing is taken that has most words in common
//     while keeping the order (gap.go). Two passages can be a pair if they are of
//     one kind and share at least a third of their words; the same locator makes
//     a pair likelier and lets less do.
//  3. What is left on both sides may have moved: pairs that share two thirds of
//     their words, and are no mere phrase, wherever they stand (moved.go).
//
// The rest was added or removed. What two passages share is counted by Dice's
// measure on the words in small letters: twice the common words by all words.
//
// # Words
//
// Within a pair, words and marks are compared in order by Myers' algorithm (E. W.
// Myers, An O(ND) difference algorithm, Algorithmica 1, 1986), which finds the
// smallest number of words put in and taken out (words.go).
//
// All work is bounded: where two texts have thousands of passages and nothing in
// common, the finer steps are left out, and everything is removed and added.
package compare

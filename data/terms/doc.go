// Package terms makes the table of terms of the catalogue: the acronyms that
// delegates meet, and what they stand for.
//
// Most of them explain themselves. Where a text first uses an acronym it prints
// the long form before it: "the optical transport network (OTN)". Over the
// titles and abstracts of the whole Relaton collection that rule finds every
// acronym that matters, with its meaning and with a record to cite. Three steps
// make rows of it:
//
//   - extract.go finds what may be an acronym in parentheses, and match.go finds
//     how far its long form reaches back: the words before it are read as its
//     letters, from right to left.
//   - gather.go brings together what the records say of one acronym in one
//     meaning. Spellings differ ("set-top boxes", "Set-top box"); the usual one
//     is printed.
//   - convert.go chooses. A meaning enters the table when several items explain
//     the acronym so, or the title of one does. Three lists kept by hand have the
//     last word: kept.tsv adds rows read elsewhere, forms in other languages, and
//     what a term leads to; wordings.tsv says which two long forms are one
//     meaning; left-out.tsv names what is found and not shown, with the reason.
//
// A long form is the name of a thing, and that it has this name is a fact. No
// sentence of an abstract leaves this package.
package terms

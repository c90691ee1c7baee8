// Package app is what Vademecum knows: the vocabulary of the catalogue, free of
// SQL and of any window.
//
// Everything with a page of its own is an [Item]: a Recommendation, a
// resolution, an action line, a study group. An item has a kind, a code as ITU
// prints it, and an id, the stable address under which it is linked, saved and
// opened ("itu-t/X.509"). Its dated texts are [Edition]s, what is said of it are
// [Fact]s, and what ties it to other items are [Link]s. Every one of them carries
// a [Cite]: the sources it was read in and the place in them. Whatever could not
// be read in a source is left empty, and shown as not known.
//
// The capabilities live in packages of their own below this one: app/ident reads
// identifiers, app/search finds items. The arrows run one way, ui → app ← data:
// the window shows these types, the snapshot fills them, and neither knows the
// other.
package app

// Package snapshot holds the catalogue as the program reads it: one SQLite file,
// built from data/catalogue, bundled into the program, and never written to
// once it is built.
//
// # Building
//
// [Build] reads every table of the catalogue, in the order of the list in
// catalogue.go. One small function per table turns a row into items, editions,
// facts, links, aliases and index terms; the files are named after what they
// map: recommendation.go, resolution.go, actionline.go, studygroup.go. A row
// that names an item, an edition's item or a source that does not exist is an
// error with file and line, so nothing in a snapshot points nowhere.
//
// The same catalogue gives the same file, byte for byte: the rows go in sorted,
// in one transaction, nothing in the file tells the time, and VACUUM lays the
// pages out afresh at the end. Two things besides the catalogue decide the bytes:
// the rules of this package and the version of SQLite; the meta table names
// both.
//
// What the tables of the catalogue become:
//
//	recommendations, itu-r-publications   items; part_of is the parent and a link "part of"
//	editions, itu-r-editions              editions; the newest decides date, study group and the link "responsible group"
//	joint-numbers                         aliases that open the item, and links "twin of"
//	twins                                 links "twin of" without a page at the other end
//	references, citations                 links "cites", or "mandates": see citation.go
//	index-terms                           index terms
//	resolutions                           items; keywords, other titles and notes are facts
//	resolution-editions                   editions, and links "held at" to the event
//	counterparts                          links "counterpart"; the note holds the subject and how close it is
//	action-lines, sdgs                    items; paragraph, other title and full name are facts
//	facilitators, further-facilitators    links "facilitated by", with the role
//	contributions                         links "contributes to"
//	study-groups                          one item per group; title, scope and status of each period are facts
//	terms                                 items; the forms in other languages are facts and aliases, what they lead to links "names"
//	names                                 facts "looked for as", and names under which a search finds the item
//	events, organisations                 items; place, dates, notes, region and role are facts
//
// # Opening
//
// [Open] unpacks the bundled file once into the person's cache directory and
// opens it there, read-only and immutable. docs/performance.md has the figures
// that decided this. The name of the cached file carries the hash of its
// content, which is checked at every start, so a damaged or foreign file is
// never read: the bundled one takes its place and [Store.Notice] says so.
//
// # Reading
//
// [Store] implements app.Pages, search.Catalogue and search.TermLister, and gives search
// its entries.
//
// # Comparing
//
// [ReadTexts] reads from any snapshot file, also one of an older format, what
// app/changes compares. [Store.Changes] compares with the snapshot that was opened
// before this one and still lies in the cache: changes_since.go says how that is known.
package snapshot

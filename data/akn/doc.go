// Package akn writes resolutions as Akoma Ntoso XML (OASIS LegalDocML, Akoma Ntoso
// 1.0, schema akomantoso30.xsd) in the manner of AKN4UN, the profile of the United
// Nations: a statement with preface, preamble, main body and attachments.
//
// # What becomes of the parts of a resolution
//
//	number, title, history     preface: longTitle, container "title", container "history"
//	formula                    preamble: formula
//	group of the preamble      preamble: recitals, its words in intro
//	clause of the preamble     recital; what nests in it, items of a blockList
//	operative group            mainBody: hcontainer "operative", its words in heading
//	operative clause           paragraph; what nests in it, points
//	annex or section           attachment with a doc of its own
//	row of a table             tr
//	footnote                   authorialNote where its first mark stands
//
// The order of elements is that of the schema, which a test holds for everything
// that is written. A paragraph of the schema holds either content or parts; one
// with parts has its own words in intro.
//
// # What is known and what is not
//
// The schema demands a full date of the work. A resolution says its year and no
// day, so the date given is the first of January and its name is "year". Addresses
// have the year alone, as the naming convention of Akoma Ntoso allows. A resolution
// without a year bears the date on which the file was written, named "unknown".
//
// # Back again
//
// Reading the file with data/reader/akn and document.Read gives the same clauses
// under the same locators; tests prove it on resolutions of every shape. Page and
// line numbers belong to the file a resolution came from and are not written.
package akn

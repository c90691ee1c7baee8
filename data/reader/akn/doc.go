// Package akn reads Akoma Ntoso, the XML of parliaments and of the United Nations
// (OASIS LegalDocML, Akoma Ntoso 1.0, namespace …/akn/3.0; the profile of the UN is
// AKN4UN): single documents, and collections such as the Final Acts of a
// conference.
//
// # What becomes of the elements
//
// Every element that can hold a sentence of its own (p, heading, num, block …)
// becomes a block, whatever it lies in; what lies around it says which kind.
//
//   - longTitle is a Title of the first level, with type and number of the
//     document; the container named "title" and docTitle one of the second.
//   - The intro of recitals ("considering") and the heading of whatever lies in the
//     main body ("instructs the Secretary-General") are Titles from the third
//     level on.
//   - recital, paragraph, point and the other parts of a hierarchy, and the items
//     of lists, are Entries. The num is their marker, their depth the number of
//     such parts around them.
//   - authorialNote becomes a Note behind the block it stands in, and a mark where
//     it stood; notes in the metadata become Notes where noteRef points to them.
//   - tr and td are Cells.
//   - A document within a collection or attachment begins with a Part.
//
// Elements of other names are looked through. The older namespaces and documents
// without one are read the same, as only local names are looked at.
//
// # Hostile files
//
// encoding/xml knows the five entities of XML and expands no others, so nothing
// can grow. A document that declares entities is refused all the same, because
// its text would not be whole. Elements within each other are counted, and
// everything that is kept goes through limit.Collector.
package akn

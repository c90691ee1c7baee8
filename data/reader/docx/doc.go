// Package docx reads Word documents (DOCX): Office Open XML, ISO/IEC 29500-1,
// whose part WordprocessingML it follows.
//
// # What a document is made of
//
// A DOCX file is a ZIP archive of XML parts (archive.go). The text is in
// word/document.xml; footnotes, endnotes, styles and the definitions of lists are
// in parts of their own, docProps holds the title. Headers and footers are parts
// too, and are not read: they are furniture.
//
// The body is a run of paragraphs and tables. Each is read into a small tree
// (node.go), turned into blocks, and forgotten, so that memory follows the longest
// table and not the document. What drawings, links, smart tags, content controls
// and the like wrap around text is dropped while the tree is made, and what they
// hold stands in its place. Of alternatives made for different versions of Word,
// the first is read and the fallback is not.
//
// # What is printed, and what is stored
//
// Word stores less than it prints. The number of a list entry is not in the text:
// it follows from the definition of the list, the level, and all the entries
// before (numbering.go). That a paragraph is a heading, is centred or bold may be
// said by its style, or by the style that one is based on, and so on (style.go).
// ITU's own templates name their headings Rec_No, Annex_title or Section_No
// without telling Word that they are headings, so those names are known here
// (heading.go). The number of a footnote is counted (note.go).
//
// The reverse holds as well: numbers that somebody typed, with a tab behind them,
// are taken out of the text and become the marker, as if Word had numbered the
// paragraph. ITU numbers nearly everything that way.
//
// # What is kept and what is not
//
//   - Tracked changes are read as if all were accepted, and a remark says so. Where the
//     end of a paragraph is deleted, what it says stands in the next, set as that one; where
//     no paragraph is next, its end stays, unless all of it is deleted.
//   - Of fields (page numbers, cross-references, a table of contents) the result
//     stays, the code goes.
//   - Text boxes are lifted out and follow the paragraph they hang on.
//   - Hidden text is left out, as in print, and so is a footnote whose mark is hidden.
//   - Raised figures stay raised, where they are no marks of footnotes: 10⁹, X.509¹.
//   - Soft hyphens go; hyphens and blanks at which no line may break become
//     ordinary ones, so that "ITU-T" is one spelling.
//   - Page numbers are where Word noted page ends when it last laid the document
//     out. Programs that edit a document without laying it out leave some of these
//     notes and lose others; where they do not add up to the number of pages that
//     the document says it has, there are no page numbers rather than wrong ones.
package docx

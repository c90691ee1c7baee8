// Package document takes documents apart: what a reader found on the pages
// ([Raw]) becomes headings, paragraphs, bullets, clauses, tables and footnotes
// that can each be pointed at ([Document]). How resolutions are told and taken
// apart is said in resolution.go; this page is about everything else: papers,
// reports, Recommendations.
//
// # What comes in
//
// Some formats know their paragraphs. Text and PDF know lines, and lines have lost
// nearly all that made the page readable: indents, letter sizes, the place of a
// picture. What is left is the text, blank lines, and what people do when they
// number things. The rules below live off that. None of them knows a particular
// document; each looks for two kinds of evidence before it decides, because every
// single one can be met by accident: a number at the start of a line may be a
// paragraph, an entry, a footnote, a year or the rest of a sentence.
//
// # The page goes first
//
// Page starts are where the format says, or one blank before a line that follows
// the last without a blank line, which is all that some converters leave of them
// (pages.go). Numbers that stand alone and keep step with the count are page
// numbers, and then pages are numbered as printed. Lines that come back at the edge
// of many pages are running heads. Blocks of bare addresses before a page start are
// what converters make of links; an address anywhere else is text (furniture.go).
//
// Two more things leave the flow before lines are joined. A box stands beside the
// text on paper and in the middle of a sentence as lines; it opens with its label
// and ends where a line holds more than codes (box.go). A footnote stands at the end
// of a page, and its mark sticks to a word on the same page: one without the other
// is no footnote (footnote.go).
//
// # Lines become pieces
//
// A new piece starts with a bullet or number at the start of a line, and behind a
// blank line unless the sentence goes on there (piece.go). It goes on with a small
// letter, behind a word that ends no sentence, behind a page break, and where the
// line above was full: where the next word would not have fitted on it. Column
// widths change with pictures, so full is measured against the lines around
// (line.go). Hyphens, addresses and dates are put together again (join.go); a hyphen
// goes only if the document writes the word in one elsewhere, so that no word is
// invented.
//
// # Numbered paragraphs are a sequence
//
// Paragraph 41 is the one behind 40. The longest count of numbers of one form that
// goes through the document is its paragraphs (sequence.go); whatever restarts at 1
// inside it is a list, whatever stands outside is neither. The count bounds all that
// follows: lists end where the next number comes, and a heading is what stands
// before one.
//
// # Lists and headings
//
// "(b) Small ships" is an entry when an (a) is open in the same paragraph, or when
// it starts a count that goes on before the next numbered paragraph. It is a heading
// when a numbered paragraph or another heading follows (classify.go). Headings
// without number are short, end no sentence and stand right before a numbered
// paragraph. Numerals are repeated and skipped in real documents, so the level of a
// heading comes from the style of its number: a style that is open keeps its level,
// a new one starts a level below, and "(i)" is a letter behind (h) and a numeral
// elsewhere (heading.go). Where a format marks headings, it is believed and nothing
// is guessed.
//
// What a heading names, its section, is read by package ident from its own words:
// "Action Line C7: E-Health" is wsis/C7-ehealth. There is no list of headings.
//
// Bullets that look different lie on different levels if the text before announces
// them; the look that comes back comes back to its level. Text behind an entry
// belongs to it where the list goes on after it, unless it announces that list
// (list.go).
//
// # What comes out
//
// A numbered paragraph carries its own lead only; entries and further paragraphs in
// it are passages of their own that are part of it. Its last line is the last line
// of the last of them. Locators say where a passage is:
//
//	§74           the numbered paragraph
//	§74 • 12      its twelfth bullet of the first level
//	§74 • 12 • 1  the first bullet in that
//	§3 b)         an entry with a letter or number
//	§66 ¶ 2       the second text of its own in a paragraph
//	6.1 ¶ 2       the second paragraph without number under clause 6.1
//	3.2.1         a definition or another numbered clause
//	3.2.1 NOTE 1  a note to it
//	[ITU-T X.509] an entry of a list of references
//	Annex A, (a)  headings have their number
//
// Where a document gives two passages the same locator, the second has "(2)" behind
// it. A locator of a numbered paragraph is unique in its document, any other under
// its heading.
//
// Every rule works in time in proportion to the length of the text, and looks no
// further than a fixed number of pieces ahead, because documents come from anywhere.
package document

// Package pdf reads the text of PDF files (ISO 32000-1), in a process of its own.
//
// # Why another process
//
// A PDF file is a graph of objects with offsets, streams compressed several times
// over and small programs that draw letters; a broken or malicious one can make
// any reader of it loop, recurse or allocate without end. Go cannot stop a
// goroutine that does not want to stop, nor give it a share of memory. So [Read]
// starts our own program once more as a child that does nothing but read a PDF
// from its standard input ([Child]), under limits for memory, computing time, open
// files and output that the operating system enforces where it can (limits.go),
// and that ends when the context ends. Whatever happens to the child, the answer
// is a document or a sentence.
//
// # From objects to letters
//
// github.com/ledongthuc/pdf gives the objects: it finds them through the
// cross-reference tables, unpacks streams and lifts the encryption of files that
// open without a password. Its own extraction of text is not used. It takes no
// account of the widths of letters in fonts that PDF knows by name or that have
// two bytes per letter, of the space between words, or of texts drawn within
// forms, and it gives up at the first slip in a stream of drawing commands.
//
// So the commands are read here (lexer.go, content.go), forgivingly: what cannot
// be understood is passed over. A letter is a code in a font; which character it
// means is said by the font's own table (ToUnicode, cmap.go), or by its encoding
// and the names of its glyphs (encoding.go), or, in fonts of the nineties that
// number their glyphs, by comparing the widths with those of a known font
// (guess.go).
//
// # From letters to lines
//
// Nothing in a PDF says what a word is. Letters that follow each other on a
// baseline without a gap worth a blank are a word (word.go); words on a baseline
// are a line, raised or lowered ones included (line.go). Where two columns of full
// lines stand side by side, the left one comes first (column.go); in a table, rows
// stay together. A blank line stands where lines are further apart than most are.
// Raised figures are footnote marks if a footnote on the same page begins with
// them (note.go), and otherwise part of the text.
//
// What belongs to the page and not to the text, running heads and page numbers,
// is left in: [vademecum/app/document.Read] sees the whole document and tells.
package pdf

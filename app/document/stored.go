package document

import (
	"time"

	"vademecum/app"
)

// A Stored is a document in the person's library, without its passages.
type Stored struct {
	ID       string // "doc/3f9a0c417be2d518": the same file has the same id everywhere
	Title    string // as the document gives it, else the name of the file; never empty
	Format   Format
	Language string // as BCP 47; empty where unknown
	Encoding string // of text formats: "UTF-8", "windows-1252"
	Pages    int    // 0 where the format has none
	Remarks  []app.Sentence

	Name     string    // of the file it was read from: "T22-C-0123.docx"
	Paths    []string  // where it lay when it was imported, sorted; nothing says it still does
	Size     int64     // of the file, in bytes
	Imported time.Time // when it first came in, in UTC

	// Extractor names the version of the program's rules that took it apart.
	Extractor string

	Passages    int
	Mentions    int // of items, in all passages
	Resolutions int
}

// A Range is a stretch of a text in bytes, From up to but not including To. Both
// stand between characters.
type Range struct{ From, To int }

// A Found is a passage of a stored document that answers a query.
type Found struct {
	Document Stored // its ID, Title, Format, Name and Imported alone
	Passage  Passage
	Index    int    // of the passage in its document
	Under    string // text of the heading it stands under; may be empty

	Words []Range // what matched in Passage.Text, in order, without overlap
	Score float64 // comparable within one answer only; higher is better
}

// A MentionedIn is a passage of a stored document that mentions an item.
type MentionedIn struct {
	Document Stored // its ID, Title, Format, Name and Imported alone
	Passage  Passage
	Index    int    // of the passage in its document
	Under    string // text of the heading it stands under; may be empty

	At      []Range  // where in Passage.Text, in order
	As      []string // each as printed there: "G.709/Y.1331 Amd.2"
	Details []string // what each says of the edition: "Amd.2"; entries may be empty
}

package document

import "vademecum/app"

// A Document is a text taken apart.
type Document struct {
	Format      Format
	Title       string
	Language    string // as BCP 47; empty where unknown
	Encoding    string
	Pages       int
	Passages    []Passage      // in reading order
	Resolutions []Resolution   // in reading order; empty for papers that hold none
	Remarks     []app.Sentence // on what was left out or put right
}

// PassageKind says what part of a document a passage is.
type PassageKind string

// The kinds of passages.
const (
	Heading   PassageKind = "heading"
	Paragraph PassageKind = "paragraph"
	Bullet    PassageKind = "bullet"  // a part of a paragraph: a bullet or an entry of its list
	Clause    PassageKind = "clause"  // of a resolution
	Formula   PassageKind = "formula" // what opens a resolution: its number, title, adopting body
	TableRow  PassageKind = "row"
	Footnote  PassageKind = "footnote"
	Box       PassageKind = "box" // what floats beside the text: the SDG targets of an action line
)

// A Passage is the smallest part of a document that can be pointed at.
type Passage struct {
	// Locator points at the passage within its section: "§41", "§74 • 12",
	// "considering e)", "resolves 2", "instructs the Director of the
	// Telecommunication Standardization Bureau", "table 2 row 5", "footnote 1".
	// Headings have their printed number, or none.
	Locator string

	Kind    PassageKind
	Text    string // one line; joined across lines and pages, without its number or bullet
	Marker  string // the number or bullet as printed: "41.", "•", "e)"; may be empty
	Level   int    // of a heading from 1; of a bullet or clause its nesting from 1
	Within  int    // index of the passage this one is part of (paragraph of a bullet, heading of a box, paragraph of a footnote); -1
	Heading int    // index of the heading it stands under; -1
	Section string // id of what the section is about: "wsis/C2", "pp/140@2018"; empty where nothing says

	Page    int // where it starts; 0 where unknown
	Line    int // where it starts; 0 where unknown
	LineEnd int // where it ends; 0 where unknown

	Marks []Mark // footnote marks within Text
}

// A Resolution is a resolution, decision, recommendation or opinion of an
// assembly, conference or council as its text gives it.
type Resolution struct {
	ID      string // "wtsa/53@2008"; empty where the text does not say enough
	Type    string // as printed, in ordinary case: "Resolution", "Decision", "Recommendation"
	Number  string // as printed: "53", "COM5/1"
	Body    string // as in the id: "wtsa", "pp"; empty where nothing says
	Place   string // of the edition at hand: "Johannesburg"
	Year    int
	Revised bool       // the text says "Rev."
	History []Adoption // what stands in brackets below the number, oldest first
	Title   string
	Opening string // the enacting formula: "The Plenipotentiary Conference …"
	Groups  []Group
	Annexes []Annex
	First   int // index of its first passage
	Last    int // index of its last passage
}

// An Adoption is one event in the history of a resolution.
type Adoption struct {
	Place   string
	Year    int
	Revised bool
}

// A Group is a run of clauses under one heading word.
type Group struct {
	Words     string // as printed, in one line: "considering further", "instructs the Director of the Radiocommunication Bureau"
	Operative bool
	Verb      string // "considering", "resolves", "instructs", "invites"
	Addressee string // who is told: "Director of the Radiocommunication Bureau"; empty where the words name nobody
	Heading   int    // index of the passage with the words
	Clauses   []int  // indices of passages, in reading order
}

// An Annex is a text attached to a resolution, or a section that follows its
// clauses.
type Annex struct {
	Title       string
	First, Last int // indices of its passages
}

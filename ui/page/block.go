// Package page composes the pages: it turns what the catalogue holds on an item
// into blocks, top to bottom, for the reader view to draw. It knows nothing of
// Fyne, so that what a page says is tested as text.
//
// One file composes one kind of item and bears its name: recommendation.go,
// resolution.go, actionline.go.
package page

import (
	"vademecum/app"
	"vademecum/app/mark"
)

// A Block is one piece of a page. The reader view draws each of the types below
// and nothing else.
type Block interface{ block() }

// A Span is a run of text. A span with a To is a link to that item; one with an
// Address opens in the person's browser; one with a Do has the window do something.
type Span struct {
	Text    string
	To      string
	Address string
	Do      string // what the window carries out, as of an [Action]
	Muted   bool
	Face    Face
	Mark    Mark
	Note    string // what the text says of the item beyond its id, "Amd.2"; stands on the card of the link
}

// A Face is how the letters of a run look. Only what a person wrote has other than plain
// ones.
type Face struct{ Bold, Italic, Mono bool }

// A Mark says what a run of text is beside its words. Each is drawn by a colour and
// by a sign, so that it is told without seeing the colour.
type Mark int

// The marks.
const (
	Plain   Mark = iota
	Found        // what a query matched: on a tinted ground
	Added        // in the newer text alone: underlined
	Removed      // in the older text alone: struck through
	Moved        // in both texts, at another place: within an outline
)

// Head stands at the top of a page: what it is, in one look.
type Head struct {
	Kind       app.Kind
	Code       string
	Title      string // "title not verified" and the like stand in TitleNote
	TitleNote  string
	Status     app.Status // empty where the kind has none
	StatusNote string
	Line       []Span // "10/2019 · edition 9 · Study Group 17 · ISO/IEC 9594-8", dots included
	Actions    []Action
	Cite       app.Cite
}

// An Action is a button under the head of a page. Exactly one of its fields
// besides the label and the rank is set.
type Action struct {
	Label   string
	Address string // opens in the person's browser
	Copy    string // goes to the clipboard
	Do      string // what the window carries out: "import files", "forget doc/3f9a0c417be2d518"
	Second  bool   // of second rank: drawn without an outline
}

// Section is a heading with what stands under it. A section whose rows exceed
// Short shows that many and a row that opens the rest; zero shows all. Sections that
// are parts of one list have the columns of their rows in Common: they stand below each
// other, also while the rest of a section is not shown.
type Section struct {
	Title  string
	Count  string // "14 Recommendations · 3 resolutions"; may be empty
	Short  int
	Common bool
	Body   []Block // Row, Fact, Paragraph, Passage, Timeline, Words, Subheading or a Picture
}

// Subheading groups rows within a section: "In force", "2019".
type Subheading struct {
	Text  string
	Count int
}

// Row is one linked line: an edition, a citing Recommendation, a target.
type Row struct {
	Code     string
	Title    string
	Meta     string     // right-hand side: date, version, year
	Status   app.Status // drawn as shape and word; may be empty
	Relation string     // "cites", "cited by"; shown before the source
	Note     string     // second line: role, period, subject; may be empty
	Below    []Span     // under the note, of what leads elsewhere than the row: the places where it stands; may be empty
	To       string     // id to open; may be empty
	Indent   int        // 1 for what hangs on the row above
	Cite     app.Cite
}

// Fact is a name with its value.
type Fact struct {
	Name  string
	Value []Span
	Cite  app.Cite
}

// Paragraph is running text. Muted paragraphs say what is not known.
type Paragraph struct {
	Spans []Span
	Cite  app.Cite
}

// A Passage is a part of a document that can be pointed at: a paragraph, a clause, a
// bullet, a heading. It can be given the focus, gone to and copied.
type Passage struct {
	Anchor  string // unique on the page: "§41", "pp/140@2018 resolves 2"
	Margin  string // stands in the margin: "41", "e)", "•"; may be empty
	Heading int    // of a heading its level from 1; 0 for everything else
	Level   int    // how far it is indented; 0 is not at all
	Spans   []Span
	Quiet   bool        // of second rank: a footnote, a box
	Copy    string      // what copying it gives: its text with its citation
	On      mark.Target // what a mark on it is on; empty where it can have none
}

// Timeline draws the editions of an item as points on a line, oldest first.
type Timeline struct {
	Points []Point
}

// A Point is one edition on a timeline.
type Point struct {
	Label  string // "10/2019"
	Date   string // "2019-10-14", as precise as known; orders and spaces the points
	Status app.Status
	Marks  int    // amendments, corrigenda and the rest that hang on it
	To     string // id of the edition
	Here   bool   // the page is that of this edition, or of what hangs on it
}

// Words is a run of index terms; each opens a search for itself.
type Words struct {
	Name string // what they have in common; stands beside them; may be empty
	List []string
	Cite app.Cite
}

func (Head) block()       {}
func (Section) block()    {}
func (Subheading) block() {}
func (Row) block()        {}
func (Fact) block()       {}
func (Paragraph) block()  {}
func (Passage) block()    {}
func (Timeline) block()   {}
func (Words) block()      {}

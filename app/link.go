package app

// Relation says how one item stands to another. It is read from the first item
// to the second: X.510 cites X.509.
type Relation string

// The relations between items.
const (
	Supersedes       Relation = "supersedes"
	TwinOf           Relation = "twin of"           // the same text under another number: joint number, ISO/IEC
	Cites            Relation = "cites"             // names it in its text or abstract
	Mandates         Relation = "mandates"          // a resolution gives a task concerning it
	Counterpart      Relation = "counterpart"       // same or related subject in another body
	ContributesTo    Relation = "contributes to"    // an action line to a goal or target
	FacilitatedBy    Relation = "facilitated by"    // an action line by an organisation
	ResponsibleGroup Relation = "responsible group" // a text by a study group
	PartOf           Relation = "part of"
	HeldAt           Relation = "held at"        // an edition adopted at an event
	Continues        Relation = "continues"      // a study group takes up the work of another
	ReportedUnder    Relation = "reported under" // a text or an initiative by an action line
	RunBy            Relation = "run by"         // an initiative by an organisation or a study group
	Names            Relation = "names"          // a term stands for it, or leads to it
)

// relationReversed reads each relation from the second item to the first.
var relationReversed = map[Relation]string{
	Supersedes:       "superseded by",
	TwinOf:           "twin of",
	Cites:            "cited by",
	Mandates:         "mandated by",
	Counterpart:      "counterpart",
	ContributesTo:    "contributed to by",
	FacilitatedBy:    "facilitates",
	ResponsibleGroup: "responsible for",
	PartOf:           "has part",
	HeldAt:           "adopted",
	Continues:        "continued by",
	ReportedUnder:    "reports",
	RunBy:            "runs",
	Names:            "named by",
}

// Reversed words the relation as seen from its second item: "cited by" for
// [Cites].
func (r Relation) Reversed() string { return relationReversed[r] }

// Role is what an organisation is to an action line beside which a source names it.
type Role string

// The roles. A source that merely lists an organisation among the facilitators of an
// action line gives it none of them.
const (
	Facilitator   Role = "facilitator" // the sole one, the one that leads, or the one
	CoFacilitator Role = "co-facilitator"
	Partner       Role = "partner"
)

// Roles lists the roles, the one that is most to an action line first.
var Roles = []Role{Facilitator, CoFacilitator, Partner}

// StrongerRole is the role that is more to an action line, where sources tell two of one
// organisation.
func StrongerRole(a, b Role) Role {
	for _, r := range Roles {
		if r == a || r == b {
			return r
		}
	}
	return ""
}

// A Link ties one item to another, and says why.
type Link struct {
	From     string // item id
	To       string // item id; empty when the other end has no page, and then Label names it
	Relation Relation
	Label    string // the other end as the source prints it: "ISO/IEC 9594-8", "WTSA Resolution 44 (Rev. Hammamet, 2016)"
	Role     Role   // of the organisation at the other end of [FacilitatedBy]; empty when no source tells one
	Note     string // what the source adds: a period, a subject, its words for a role
	Cite     Cite

	// Other is the item at the end that is not the page's own, filled in where
	// links are read for a page. It is zero when that end has no page.
	Other Item
}

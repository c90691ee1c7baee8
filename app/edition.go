package app

import "strings"

// Part says what a dated text is to the item it belongs to.
type Part string

// The parts an item is published in. An edition is the text itself; the others
// hang on an edition and change or accompany it.
const (
	PartEdition     Part = "edition"
	PartAmendment   Part = "amendment"
	PartCorrigendum Part = "corrigendum"
	PartErratum     Part = "erratum"
	PartAddendum    Part = "addendum"
	PartAppendix    Part = "appendix" // appendix published to one dated edition
	PartAnnex       Part = "annex"    // annex published to one dated edition
)

// An Edition is one dated text of an item: an edition of a Recommendation, an
// amendment to it, the Dubai 2012 revision of a resolution.
type Edition struct {
	ID    string // "itu-t/X.509@2019-10", "itu-t/X.509@2019!Amd1@2024-10", "wtsa/44@2012"
	Of    string // id of the item
	Part  Part
	On    string // id of the edition it hangs on, when the source tells; empty for editions
	Code  string // as printed: "X.509 (2019) Amd. 1 (10/2024)", "Rev. Dubai, 2012"
	Title string

	TitleNote  string // as [Item.TitleNote]
	Date       string // "2019-10-14", "2009-11", "2012"
	Version    string // edition number as the source gives it: "9", "9.3"; may be empty
	Status     Status
	StatusNote string
	Group      string // id of the study group named for this text; may be empty
	Place      string // of the assembly or conference, for resolutions; may be empty
	Address    string // official address at ITU; may be empty

	Cite Cite
}

// EditionNamed is the edition or what hangs on one that bears an id; nil where the page
// has none of it.
func EditionNamed(p *Page, id string) *Edition {
	for i := range p.Editions {
		if id != "" && p.Editions[i].ID == id {
			return &p.Editions[i]
		}
	}
	return nil
}

// EditionCode is the code of an edition with that of its item, which many print without:
// "X.509 (10/2016)", "Report BT.2247-4", "WTSA Resolution 44 (Rev. Hammamet, 2016)".
func EditionCode(i Item, e Edition) string {
	switch dated := i.Code + " (" + PrintedDate(e.Date) + ")"; {
	case e.Date != "" && (e.Code == "" || e.Code == i.Code || i.Kind == Handbook): // whose editions bear no number
		return dated
	case e.Code == "":
		return i.Code
	case strings.HasPrefix(e.Code, i.Code):
		return e.Code
	case !strings.HasPrefix(i.Body, "ITU-"): // editions of resolutions bear place and year alone
		return i.Code + " (" + e.Code + ")"
	case i.Kind == Resolution:
		return i.Body + " Resolution " + strings.TrimPrefix(e.Code, "R.")
	case i.Kind == Report || i.Kind == Question:
		return citedKind[i.Kind] + " " + e.Code
	}
	return e.Code
}

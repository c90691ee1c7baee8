// Package check looks at the references of a draft before it is sent: is what they
// name still in force, does the edition exist, is the title the one of the
// catalogue?
//
// It says only what the catalogue knows. An item or an edition that the catalogue
// does not have may exist all the same, and the advice says so in these words.
package check

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/ident"
	"vademecum/app/refs"
)

// A Finding is what is to be said of a reference.
type Finding string

// The findings. All but OK, NotHeld and OfOthers need attention.
const (
	OK              Finding = "ok"
	NotHeld         Finding = "not held"          // of a kind that the catalogue holds few of
	OfOthers        Finding = "of others"         // a text of another organisation, of which the catalogue holds none
	Unknown         Finding = "unknown"           // the catalogue does not have the item
	EditionNotFound Finding = "edition not found" // it has the item, without that edition
	EditionNotRead  Finding = "edition not read"  // the reference names one in words that cannot be read
	NewerInForce    Finding = "newer edition"     // in force, as is a newer one
	Superseded      Finding = "superseded"
	Withdrawn       Finding = "withdrawn"
	TitleDiffers    Finding = "title differs"
)

// NeedsAttention reports whether somebody should look at the reference.
func (f Finding) NeedsAttention() bool { return f != OK && f != NotHeld && f != OfOthers }

// A Row is one reference of a document, looked at.
type Row struct {
	Passage int // index in the document
	Mention refs.Mention
	Code    string     // of the item, as ITU prints it; empty when it is unknown
	Title   string     // of the item
	Status  app.Status // of the edition named, unknown where that is not found; else of the item; empty for kinds that have none
	Newest  string     // the newest edition as printed: "X.509 (10/2019)"; may be empty
	Finding Finding
	Beside  bool   // By hangs on the same edition as what is named: the newest amendment to it
	By      string // what has taken its place, as printed: another text, or the newest edition; may be empty
	Near    string // the edition of the year or of the number that was named, where no other was found; may be empty
	Dated   string // the date of Near, month and year, where its number was named with another date; may be empty
	Unread  string // what is said of the edition and cannot be read; empty where all of it can
	Quoted  string // the title behind it, where that is none of the item's
	Advice  string // a sentence for people; empty when there is nothing to say
}

// Document looks at every reference of d, in the order in which they stand. mentions are
// those of [refs.Resolved]; texts of other organisations are found here. Errors are those
// of the catalogue.
func Document(ctx context.Context, d *document.Document, mentions [][]refs.Mention, catalogue app.Pages) ([]Row, error) {
	pages := map[string]*app.Page{}
	own := resolutionOf(d)
	var rows []Row
	for n, list := range mentions {
		for _, m := range list {
			page, asked := pages[m.ID]
			if !asked {
				found, err := catalogue.Page(ctx, m.ID)
				if err != nil && !errors.Is(err, app.ErrNotFound) {
					return nil, err
				}
				if err == nil {
					page = found
				}
				pages[m.ID] = page
			}
			if own[n] == m.ID {
				rows = append(rows, itself(n, m, page))
				continue
			}
			rows = append(rows, look(n, m, d.Passages[n].Text, page))
		}
		rows = append(rows, ofOthers(n, d.Passages[n].Text, list)...)
	}
	slices.SortStableFunc(rows, func(a, b Row) int {
		return cmp.Or(a.Passage-b.Passage, a.Mention.From-b.Mention.From)
	})
	return rows, nil
}

// ofOthers are the rows of the texts of other organisations that a passage names. Those
// that are mentions are texts of ITU as well, by their number at ISO.
func ofOthers(n int, text string, mentions []refs.Mention) []Row {
	var rows []Row
	read := 0 // the end of the mentions that begin before the end of other
	for _, other := range refs.Others(text) {
		for len(mentions) > 0 && mentions[0].From < other.To {
			read, mentions = max(read, mentions[0].To), mentions[1:]
		}
		if read > other.From {
			continue
		}
		other.ID = "" // nothing that the catalogue could open
		rows = append(rows, Row{Passage: n, Mention: other, Finding: OfOthers, Advice: "numbered by another organisation; the catalogue does not hold it"})
	}
	return rows
}

// resolutionOf gives for each passage the id of the resolution it is part of, without
// its edition.
func resolutionOf(d *document.Document) []string {
	own := make([]string, len(d.Passages))
	for _, r := range d.Resolutions {
		id, _, _ := strings.Cut(r.ID, "@")
		for n := max(r.First, 0); n <= r.Last && n < len(own); n++ {
			own[n] = id
		}
	}
	return own
}

// itself is the row of a resolution that speaks of itself. Whether that edition is
// still the newest is no matter of its own text.
func itself(n int, m refs.Mention, page *app.Page) Row {
	row := Row{Passage: n, Mention: m, Finding: OK}
	if page != nil {
		row.Code, row.Title, row.Newest = page.Item.Code, page.Item.Title, editionName(page, app.CitedEdition(page, ""))
	}
	return row
}

// look finds out what is to be said of one reference. Of one by a number of ISO it is said
// of the text of ITU, whose editions and titles those of ISO need not follow.
func look(n int, m refs.Mention, text string, page *app.Page) Row {
	if m.Twin() && page != nil {
		row := look(n, refs.Mention{ID: m.ID}, "", page)
		row.Mention = m
		row.Advice = strings.TrimSuffix("published by ITU as "+row.Code+"; "+row.Advice, "; ")
		return row
	}
	row := Row{Passage: n, Mention: m, Finding: OK}
	if page == nil {
		row.Finding, row.Advice = Unknown, "not in the catalogue"
		if fewHeld(m.ID) {
			row.Finding = NotHeld
		}
		return row
	}
	row.Code, row.Title, row.Status = page.Item.Code, page.Item.Title, page.Item.Status
	newest := app.CitedEdition(page, "")
	row.Newest = editionName(page, newest)
	illegible, said := unread(page, m), m
	said.Detail, row.Unread = without(m.Detail, illegible), strings.Trim(illegible, "()")
	edition, named, found := editionNamed(page, said)
	switch {
	case named && !found:
		row.Finding = EditionNotFound
		if row.Status != "" { // that of the item would be taken for that of the edition
			row.Status = app.Unknown
		}
		row.Advice = fmt.Sprintf("the catalogue has no %s of it", m.Detail)
		if other, ok := datedOtherwise(page, said); ok {
			row.Near, row.Dated = other.Code, monthYear(other.Date)
			row.Advice += fmt.Sprintf("; %s is dated %s", row.Near, row.Dated)
		} else if edition.ID != "" { // of that year
			row.Near = edition.Code
			row.Advice += "; the one of that year is " + row.Near
		} else if row.Newest != "" {
			row.Advice += "; the newest it has is " + row.Newest
		}
		return row
	case found:
		row.Status = edition.Status
	}
	by := successor(page)
	switch {
	case row.Status == app.Withdrawn:
		row.Finding, row.Advice = Withdrawn, "withdrawn"
	case page.Item.Status != app.InForce && by != "": // also of study groups, which have no status
		row.Finding, row.By, row.Advice = Superseded, by, "superseded by "+by
	case row.Status == app.Superseded && base(page, edition) == newest.ID && beside(page, edition) != "":
		row.Finding, row.Beside, row.By = Superseded, true, beside(page, edition)
		row.Advice = "superseded; the newest in force on that edition is " + row.By
	case row.Status == app.Superseded && found && base(page, edition) != newest.ID && row.Newest != "":
		row.Finding, row.By, row.Advice = Superseded, row.Newest, "superseded; the newest edition is "+row.Newest
	case row.Status == app.Superseded:
		row.Finding, row.Advice = Superseded, "superseded; the catalogue does not say by what"
	case found && edition.Part == app.PartEdition && edition.ID != newest.ID && row.Status == app.Unknown:
		row.Finding, row.By, row.Advice = Superseded, row.Newest, "there is a newer edition: "+row.Newest
	case row.Unread != "":
		row.Finding = EditionNotRead
		row.Advice = fmt.Sprintf("the edition could not be read: “%s”", row.Unread)
		if row.Newest != "" {
			row.Advice += "; the newest the catalogue has is " + row.Newest
		}
		if row.Status != "" && !found { // which edition it is of is not known
			row.Status = app.Unknown
		}
	case found && row.Status == app.InForce && newest.Status == app.InForce && base(page, edition) != newest.ID:
		row.Finding, row.By, row.Advice = NewerInForce, row.Newest, "in force; a newer edition is in force too: "+row.Newest
	default:
		if row.Status == app.Unknown {
			row.Advice = "status not known to the catalogue"
		}
		if quoted := misquoted(text[:m.From], text[m.To:], titlesOf(page)); quoted != "" {
			row.Finding, row.Quoted = TitleDiffers, quoted
			row.Advice = fmt.Sprintf("quoted as “%s”; the title in the catalogue is “%s”", quoted, page.Item.Title)
		}
	}
	return row
}

// base is the id of the edition that e hangs on, or e's own.
func base(page *app.Page, e app.Edition) string {
	if e.Part == app.PartEdition || e.On != "" {
		return cmp.Or(e.On, e.ID)
	}
	part, err := ident.FromID(e.ID)
	for _, on := range page.Editions {
		edition, wrong := ident.FromID(on.ID)
		if on.Part == app.PartEdition && err == nil && wrong == nil && part.Edition != "" && sameDate(edition.Edition, part.Edition) {
			return on.ID
		}
	}
	return e.ID
}

// beside is the newest part in force, as printed, of those of e's kind that hang on the
// same edition: what is in force in the place of an amendment is another amendment, and
// not the edition that both amend. It is empty for editions, and where there is none.
func beside(page *app.Page, e app.Edition) (code string) {
	if e.ID == "" || e.Part == app.PartEdition {
		return ""
	}
	on := base(page, e)
	for _, other := range page.Editions { // oldest first
		if other.Part == e.Part && other.Status == app.InForce && base(page, other) == on {
			code = editionName(page, other)
		}
	}
	return code
}

// fewHeld says whether the catalogue holds so few of a kind that a missing one means
// nothing. A study group whose number none ever had is missing indeed.
func fewHeld(id string) bool {
	if number, err := strconv.Atoi(id[strings.LastIndexByte(id, '/')+1:]); strings.HasPrefix(id, "sg/") && err == nil && number > ident.LastStudyGroup {
		return false
	}
	few := []string{"sg/", "question/", "itu-r/Q-", "un/", "council/", "wrc/", "wcit/", "wtpf/"}
	return slices.ContainsFunc(few, func(begin string) bool { return strings.HasPrefix(id, begin) })
}

// successor is what has taken the place of an item, as the catalogue prints it.
func successor(page *app.Page) string {
	for _, l := range page.In {
		if l.Relation == app.Supersedes || l.Relation == app.Continues {
			return cmp.Or(l.Other.Code, l.Label)
		}
	}
	return ""
}

package relaton

import (
	"regexp"

	"vademecum/app"
	"vademecum/data/catalogue"
)

// addTexts adds the editions of a family and what hangs on them.
func addTexts(table *catalogue.Table, f *family) {
	for _, t := range append(f.editions[:len(f.editions):len(f.editions)], f.hanging...) {
		on := ""
		if t.on != nil {
			on = t.on.id
		}
		title, note := f.titleOf(t)
		status, why := app.EditionStatus(letter(t.address()), f.newer(t))
		table.Add(t.id, f.id, string(t.part()), on, t.code(), title, note, t.date(), t.version(),
			string(status), why, group(t.committee()), t.address(), source, t.Name)
	}
}

// titleOf returns the title of a text. What hangs on an edition and has no title
// takes that of the edition, else that of the item; the note says so. An edition
// without a title has none: its wording is not known.
func (f *family) titleOf(t *text) (title, note string) {
	if title := t.title(); title != "" || t.part() == app.PartEdition {
		return title, ""
	}
	if t.on != nil {
		if title := t.on.title(); title != "" {
			return title, "inherited from " + t.on.code()
		}
	}
	if from := f.titled(); from != nil {
		return from.title(), "inherited from " + f.ident.Code()
	}
	return "", ""
}

// titled returns the newest edition that has a title, or nil.
func (f *family) titled() *text {
	for i := len(f.editions) - 1; i >= 0; i-- {
		if f.editions[i].title() != "" {
			return f.editions[i]
		}
	}
	return nil
}

// newer tells whether a newer edition stands in place of the text. For an
// edition that is any later edition of the same item. What hangs on an edition
// goes with it: an amendment is overtaken once there is an edition newer than
// the one it amends, even if the amendment itself bears a later date, since
// corrigenda to the old edition are often approved together with the new one. A
// newer amendment overtakes nothing: Amd. 2 adds to Amd. 1.
func (f *family) newer(t *text) bool {
	n := len(f.editions)
	if n == 0 {
		return false
	}
	newest := f.editions[n-1]
	switch {
	case t.part() == app.PartEdition:
		return t != newest
	case t.on != nil:
		return t.on != newest
	}
	return year(t.ident.Edition) < year(newest.ident.Edition)
}

var studyGroup = regexp.MustCompile(`^ITU-T Study Group (\d+)$`)

// group returns the id of a committee; empty for none and for one that has no
// page.
func group(committee string) string {
	if m := studyGroup.FindStringSubmatch(committee); m != nil {
		return "sg/itu-t/" + m[1]
	}
	if committee == "Telecommunication Standardization Advisory Group" {
		return "sg/itu-t/TSAG"
	}
	return ""
}

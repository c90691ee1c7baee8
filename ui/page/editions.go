package page

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// mainEditions are the editions proper, newest first, without what hangs on
// them.
func mainEditions(p *app.Page) []app.Edition {
	var list []app.Edition
	for _, e := range p.Editions {
		if e.Part == app.PartEdition {
			list = append(list, e)
		}
	}
	return list
}

// editionNumber tells editions apart in words: "edition 9", "version V8". It is
// empty where the source gives no number, and where the code says it already, as
// BT.500-15 does.
func editionNumber(e app.Edition) string {
	switch {
	case e.Version == "" || numbered(e):
		return ""
	case leadingDigits(e.Version) == "":
		return language.Say("version %s", e.Version)
	}
	return language.Say("edition %s", e.Version)
}

// numbered tells whether the code of an edition ends in its number, as those of
// ITU-R do: BT.500-15.
func numbered(e app.Edition) bool { return e.Version != "" && strings.HasSuffix(e.Code, "-"+e.Version) }

// editionsSection holds every dated text: a timeline of the editions, then a
// row for each, with the amendments, corrigenda and the rest under theirs.
// Asked is the text that the page was asked for; nil where none was.
func editionsSection(p *app.Page, asked *app.Edition) []Block {
	var body []Block
	if t := timeline(p.Editions, asked); len(t.Points) > 1 {
		body = append(body, t)
	}
	above := false // there is an edition that a text can hang on
	for _, e := range p.Editions {
		r := editionRow(p.Item, e)
		if above = above || e.Part == app.PartEdition; !above {
			r.Indent = 0
		}
		body = append(body, shownAbove(r, asked))
	}
	return section(language.Say("Editions"), countEditions(p.Editions), body)
}

// countEditions says how many there are of which: "9 editions · 1 amendment".
func countEditions(editions []app.Edition) string {
	number := map[app.Part]int{}
	for _, e := range editions {
		number[e.Part]++
	}
	var parts []string
	for _, part := range []struct {
		app.Part
		language.Plural
	}{
		{app.PartEdition, language.Counted("%s edition", "%s editions")},
		{app.PartAmendment, language.Counted("%s amendment", "%s amendments")},
		{app.PartCorrigendum, language.Counted("%s corrigendum", "%s corrigenda")},
		{app.PartErratum, language.Counted("%s erratum", "%s errata")},
		{app.PartAddendum, language.Counted("%s addendum", "%s addenda")},
		{app.PartAppendix, language.Counted("%s appendix", "%s appendices")},
		{app.PartAnnex, language.Counted("%s annex", "%s annexes")},
	} {
		if n := number[part.Part]; n > 0 {
			parts = append(parts, part.Of(n))
		}
	}
	return language.Facts(parts...)
}

// editionRow is one dated text. Its title is left out where it is that of the
// item, and its code where the row above says it already.
func editionRow(i app.Item, e app.Edition) Row {
	r := Row{
		Code: e.Code, Title: e.Title, Status: e.Status,
		Note: language.TitleNote(e.TitleNote), To: e.ID, Cite: e.Cite,
	}
	if sameTitle(e.Title, i.Title) || strings.HasPrefix(e.TitleNote, "inherited") {
		r.Title, r.Note = "", ""
	}
	if _, layout, ok := language.Parse(e.Date); ok && layout != language.ByYear {
		r.Meta = language.Date(e.Date)
	}
	if e.Part != app.PartEdition {
		r.Indent = 1
		return r
	}
	r.Meta = language.Facts(editionNumber(e), r.Meta)
	return r
}

// shownAbove says in the row of the text that the page was asked for that it is shown
// already.
func shownAbove(r Row, asked *app.Edition) Row {
	if asked != nil && r.To == asked.ID {
		r.To, r.Note = "", join(r.Note, language.Say("the one shown above"))
	}
	return r
}

// sameTitle tells whether two titles differ in nothing but capitals.
func sameTitle(a, b string) bool {
	return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b))
}

// timeline is the editions as points, oldest first, each with the number of
// texts that hang on it. Asked is the one that the page is of; it may be nil.
func timeline(newestFirst []app.Edition, asked *app.Edition) Timeline {
	var t Timeline
	marks := 0
	for _, e := range slices.Backward(newestFirst) {
		if e.Part != app.PartEdition {
			marks++ // texts stand after the edition they hang on, so walking back they come first
			continue
		}
		t.Points = append(t.Points, Point{
			Label: cmp.Or(editionDate(e.Date), e.Code), Date: e.Date,
			Status: e.Status, Marks: marks, To: e.ID,
			Here: asked != nil && (asked.ID == e.ID || asked.On == e.ID),
		})
		marks = 0
	}
	return t
}

// severalInForce says so when more than one edition is in force at once, which
// a reader would otherwise take for a mistake of ours.
func severalInForce(p *app.Page) []Block {
	var names []string
	var read app.Cite
	for _, e := range mainEditions(p) {
		if e.Status == app.InForce {
			names = append(names, e.Code)
			read = joinCites(read, e.Cite)
		}
	}
	if len(names) < 2 {
		return nil
	}
	return sentence(language.Say("More than one edition is in force, as the source says: %s.", language.Together(names...)), read)
}

package page

import (
	"strings"

	"vademecum/app"
	"vademecum/ui/language"
)

// Called is what the page of an item is called that was asked for by an id: the code of
// the item, or of the edition or amendment whose id it is.
func Called(p *app.Page, asked string) string {
	if e := app.EditionNamed(p, asked); e != nil {
		return app.EditionCode(p.Item, *e)
	}
	return language.Code(p.Item.Code)
}

// editionHead is the top of a page that was asked for by the id of an edition or
// amendment: that text in one look, with what to read where it is in force no more.
// Whoever asks for X.509 of 2016 must not take it for the X.509 in force.
func editionHead(p *app.Page, e app.Edition) []Block {
	h := Head{
		Kind: p.Item.Kind, Code: app.EditionCode(p.Item, e), Title: e.Title, TitleNote: language.TitleNote(e.TitleNote),
		Status: e.Status, StatusNote: e.StatusNote, Cite: e.Cite,
	}
	if h.Title == "" {
		h.Title, h.TitleNote = p.Item.Title, language.TitleNote(p.Item.TitleNote)
	}
	var date, by Span
	if !strings.Contains(h.Code, e.Date) { // as that of a resolution of which the year alone is known
		date = plain(language.Date(e.Date))
	}
	if by = group(e.Group); ofConference(p.Item) {
		by = adoptedBy(p, e)
	}
	h.Line = line(date, plain(editionNumber(e)), by)
	h.Line = joined(h.Line, now(p, e))
	return []Block{whole(p, e.ID, h, e.Address)}
}

// now leads from an edition to what stands in its place today: the edition in force, or
// where none is known to be, the newest; and it says that a resolution is in force where
// that is told of the resolution alone.
func now(p *app.Page, e app.Edition) []Span {
	var spans []Span
	if instead := app.Instead(p, e); instead != nil {
		return Within(language.Say("edition in force: %s", Here), Span{Text: instead.Code, To: instead.ID})
	}
	if newest := app.Current(p); e.Status != app.InForce && newest != nil && newest.ID != e.ID && newest.ID != e.On {
		spans = Within(language.Say("newest edition: %s", Here), Span{Text: newest.Code, To: newest.ID})
	}
	if e.Status != app.InForce && p.Item.Status == app.InForce {
		text := language.Say("%s: %s", language.Kind(p.Item.Kind), language.StatusWithin(p.Item.Status))
		spans = joined(spans, []Span{{Text: text, To: p.Item.ID}})
	}
	return spans
}

// edition is the section that stands first when one edition or amendment was asked for
// by its own id: what its head has no room for. It is empty where none was.
func edition(p *app.Page, asked *app.Edition) []Block {
	if asked == nil {
		return nil
	}
	e := *asked
	var body []Block
	say := func(name string, cite app.Cite, value ...Span) {
		body = append(body, Fact{Name: name, Value: value, Cite: cite})
	}
	if e.Status != "" {
		note := language.StatusNote(afterStatus(e.Status, e.StatusNote))
		say(language.Say("Status"), e.Cite, line(plain(statusOf(e)), Span{Text: note, Muted: true})...)
	}
	of := Span{Text: language.Code(p.Item.Code), To: p.Item.ID}
	if e.Part == app.PartEdition {
		said := Span{}
		if ofConference(p.Item) { // whose status is told of the resolution, seldom of an edition
			said = Span{Text: language.StatusNote(p.Item.StatusNote), Muted: true}
		}
		say(language.Say("Edition of"), p.Item.Cite, line(of, said)...)
	} else {
		if on := app.EditionNamed(p, e.On); on != nil {
			of = Span{Text: on.Code, To: on.ID}
		}
		say(language.Say("Belongs to"), e.Cite, of)
	}
	if e.Status == app.Unknown && len(whichInForce(p)) > 0 {
		body = append(body, Paragraph{Spans: []Span{{Text: language.Say("Whether this edition is the one in force, no source in this snapshot says.")}}})
	}
	if e.Address != "" {
		say(language.Say("Official text"), e.Cite, Span{Text: e.Address, Address: e.Address})
	}
	title := language.Say("This edition")
	if e.Part != app.PartEdition {
		title = language.Say("This text")
	}
	return section(title, "", body)
}

// ofConference tells what assemblies, conferences and councils adopt from what a Sector
// publishes. Conferences make Recommendations too, and the Radiocommunication Assembly
// resolutions: who published it decides, not what it is called.
func ofConference(i app.Item) bool {
	switch i.Kind {
	case app.Recommendation, app.Resolution, app.Decision, app.Opinion:
		return !strings.HasPrefix(i.Body, "ITU-")
	}
	return false
}

// statusOf is the status of an edition beside the word "Status".
func statusOf(e app.Edition) string {
	if e.Status == app.Unknown {
		return language.Say("unknown")
	}
	return language.StatusWithin(e.Status)
}

package page

import (
	"vademecum/app"
	"vademecum/ui/language"
)

// edition is the section that stands first when one edition or amendment was
// asked for by its own id: what that text is today, and what to read instead
// when it is no longer in force. It is empty when the id is that of the item.
func edition(p *app.Page, id string) []Block {
	var asked *app.Edition
	for i := range p.Editions {
		if p.Editions[i].ID == id {
			asked = &p.Editions[i]
		}
	}
	if asked == nil {
		return nil
	}
	e := *asked
	var body []Block
	say := func(name string, value ...Span) {
		body = append(body, Fact{Name: name, Value: value, Cite: e.Cite})
	}
	if e.Status != "" {
		say(language.Say("Status"), line(plain(statusOf(e)), Span{Text: afterStatus(e.Status, e.StatusNote), Muted: true})...)
	}
	if now := app.Instead(p, e); now != nil {
		say(language.Say("In force instead"), Span{Text: now.Code, To: now.ID})
	}
	made := language.Say("Published")
	if e.Place != "" { // what an assembly or conference decides is adopted
		made = language.Say("Adopted")
	}
	say(made, line(plain(language.Date(e.Date)), plain(editionNumber(e)))...)
	if e.Title != "" && !sameTitle(e.Title, p.Item.Title) {
		say(language.Say("Title"), line(plain(e.Title), Span{Text: language.TitleNote(e.TitleNote), Muted: true})...)
	}
	for _, on := range p.Editions {
		if on.ID == e.On {
			say(language.Say("Belongs to"), Span{Text: on.Code, To: on.ID})
		}
	}
	if l := adopted(p, e); l != nil {
		say(language.Say("By"), Span{Text: l.Other.Title, To: l.Other.ID})
	}
	if e.Address != "" {
		say(language.Say("Official text"), Span{Text: e.Address, Address: e.Address})
	}
	return section(e.Code, "", body)
}

// statusOf is the status of an edition beside the word "Status".
func statusOf(e app.Edition) string {
	if e.Status == app.Unknown {
		return language.Say("unknown")
	}
	return language.StatusWithin(e.Status)
}

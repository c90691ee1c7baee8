package page

import (
	"cmp"
	"strings"

	"vademecum/app"
	"vademecum/app/mark"
	"vademecum/ui/language"
)

// head is the top of a page: the item in one look, with the line of short facts
// under its title and what can be done with it. The address is that of the
// official text; it may be empty.
func head(p *app.Page, line []Span, address string) []Block {
	i := language.Item(p.Item)
	return []Block{whole(p, i.ID, Head{
		Kind: i.Kind, Code: i.Code, Title: i.Title, TitleNote: i.TitleNote,
		Status: i.Status, StatusNote: i.StatusNote,
		Line: line, Cite: i.Cite,
	}, address)}
}

// headOf is the top of a page of editions: that of the text which was asked for, or of
// the item with its line and address where none was.
func headOf(p *app.Page, asked *app.Edition, line []Span, address string) []Block {
	if asked == nil {
		return head(p, line, address)
	}
	return editionHead(p, *asked)
}

// whole is a head with what follows from the rest of it, and with what can be done with
// the text of that id: the item itself or one of its editions.
func whole(p *app.Page, id string, h Head, address string) Head {
	if h.Title == "" && !p.Item.NamedByCode() {
		h.TitleNote = cmp.Or(h.TitleNote, language.Say("title not verified"))
	}
	h.StatusNote = language.StatusNote(afterStatus(h.Status, h.StatusNote))
	h.Actions = []Action{{Label: language.Say("Cite"), Copy: app.CitationOf(p, id)}}
	if address != "" {
		h.Actions = append(h.Actions, Action{Label: language.Say("Open at ITU"), Address: address})
	}
	h.Actions = append(h.Actions,
		Action{Label: language.Say("Cite as …"), Do: "open cite/" + id, Second: true},
		Action{Label: language.Say("Copy link"), Copy: mark.Target{Item: id}.Link(), Second: true},
		Action{Label: language.Say("Around"), Do: "open " + AroundRoute(p.Item.ID), Second: true})
	return h
}

// afterStatus is a note on a status as it reads after the status itself, which
// it need not repeat: "WTSA-24 edition seen" of "in force (WTSA-24 edition seen)".
func afterStatus(s app.Status, note string) string {
	rest, ok := strings.CutPrefix(note, string(s)+" ")
	if !ok || s == "" {
		return note
	}
	if inner, ok := strings.CutPrefix(rest, "("); ok && strings.Index(inner, ")") == len(inner)-1 {
		return strings.TrimSuffix(inner, ")")
	}
	return rest
}

// line joins short facts with dots, leaving out those that are empty.
func line(spans ...Span) []Span {
	var joined []Span
	for _, s := range spans {
		if s.Text == "" {
			continue
		}
		if len(joined) > 0 {
			joined = append(joined, Span{Text: separator, Muted: true})
		}
		joined = append(joined, s)
	}
	return joined
}

// plain is a run of text that leads nowhere.
func plain(text string) Span { return Span{Text: text} }

// group is a study group by its id, as a link: "Study Group 17" for
// "sg/itu-t/17", "TSAG" for "sg/itu-t/TSAG".
func group(id string) Span {
	name := id[strings.LastIndex(id, "/")+1:]
	if name != "" && leadingDigits(name) == name {
		name = language.Say("Study Group %s", name)
	}
	return Span{Text: name, To: id}
}

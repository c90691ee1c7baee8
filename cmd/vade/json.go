package main

import (
	"encoding/json"
	"io"

	"vademecum/app"
	"vademecum/app/search"
)

// The JSON that vade prints. It is a promise to scripts: keys are added, never
// renamed or dropped, each is always there, empty where nothing is known; "why"
// alone is there only when it is asked for.
// docs/terminal.md says what they hold, and a test holds it to that.

type hitJSON struct {
	ID      string  `json:"id"`
	Kind    string  `json:"kind"`
	Code    string  `json:"code"`
	Title   string  `json:"title"`
	Status  string  `json:"status"`
	Score   float64 `json:"score"`
	Edition string  `json:"edition"`
	Why     string  `json:"why,omitempty"`
}

type pageJSON struct {
	ID            string                `json:"id"`
	Kind          string                `json:"kind"`
	Code          string                `json:"code"`
	Title         string                `json:"title"`
	TitleNote     string                `json:"title_note"`
	Status        string                `json:"status"`
	StatusNote    string                `json:"status_note"`
	Date          string                `json:"date"`
	Body          string                `json:"body"`
	Group         string                `json:"group"`
	Parent        string                `json:"parent"`
	Edition       string                `json:"edition"`
	EditionStatus string                `json:"edition_status"`
	Instead       string                `json:"instead"`
	Digests       []digestJSON          `json:"digests"`
	Tasks         []taskJSON            `json:"tasks"`
	Given         []taskJSON            `json:"given"`
	Errors        []sourceErrorJSON     `json:"errors"`
	Editions      []editionJSON         `json:"editions"`
	Facts         []factJSON            `json:"facts"`
	Links         []linkJSON            `json:"links"`
	Terms         []string              `json:"terms"`
	Sources       map[string]sourceJSON `json:"sources"`
	citeJSON
}

type editionJSON struct {
	ID         string `json:"id"`
	Part       string `json:"part"`
	On         string `json:"on"`
	Code       string `json:"code"`
	Title      string `json:"title"`
	TitleNote  string `json:"title_note"`
	Date       string `json:"date"`
	Version    string `json:"version"`
	Status     string `json:"status"`
	StatusNote string `json:"status_note"`
	Group      string `json:"group"`
	Place      string `json:"place"`
	Address    string `json:"address"`
	citeJSON
}

type factJSON struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	citeJSON
}

type linkJSON struct {
	Relation string `json:"relation"`
	To       string `json:"to"`
	Label    string `json:"label"`
	Role     string `json:"role"`
	Note     string `json:"note"`
	citeJSON
}

type sourceJSON struct {
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Date      string `json:"date"`
	Address   string `json:"address"`
	Terms     string `json:"terms"`
}

// A citeJSON ends every object that states a fact.
type citeJSON struct {
	Source  []string `json:"source"`
	Locator string   `json:"locator"`
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

func hitsJSON(hits []search.Hit, explain bool) []hitJSON {
	out := make([]hitJSON, len(hits))
	for i, h := range hits {
		out[i] = hitJSON{h.Item.ID, string(h.Item.Kind), h.Item.Code, h.Item.Title, string(h.Status), h.Score, h.Edition, ""}
		if explain {
			out[i].Why = reason(h)
		}
	}
	return out
}

func cite(c app.Cite) citeJSON { return citeJSON{append([]string{}, c.Sources...), c.Locator} }

func toJSON(p *app.Page, edition string) pageJSON {
	i := p.Item
	out := pageJSON{
		ID: i.ID, Kind: string(i.Kind), Code: i.Code, Title: i.Title, TitleNote: i.TitleNote,
		Status: string(i.Status), StatusNote: i.StatusNote, Date: i.Date, Body: i.Body, Group: i.Group, Parent: i.Parent,
		Digests: digestsJSON(p.Digests), Tasks: tasksJSON(p.Tasks, i.ID), Given: tasksJSON(p.Given, ""), Errors: errorsJSON(p.Errors),
		Edition: edition, Editions: []editionJSON{}, Facts: []factJSON{}, Links: []linkJSON{},
		Terms: append([]string{}, p.Terms...), Sources: map[string]sourceJSON{}, citeJSON: cite(i.Cite),
	}
	for _, e := range p.Editions {
		if e.ID == edition {
			out.EditionStatus = string(e.Status)
			if now := app.Instead(p, e); now != nil {
				out.Instead = now.ID
			}
		}
		out.Editions = append(out.Editions, editionJSON{
			e.ID, string(e.Part), e.On, e.Code, e.Title, e.TitleNote, e.Date, e.Version,
			string(e.Status), e.StatusNote, e.Group, e.Place, e.Address, cite(e.Cite),
		})
	}
	for _, f := range p.Facts {
		out.Facts = append(out.Facts, factJSON{f.Name, f.Value, cite(f.Cite)})
	}
	for _, l := range links(p) {
		out.Links = append(out.Links, linkJSON{l.relation, l.to, l.Label, string(l.Role), l.Note, cite(l.Cite)})
	}
	for key, s := range p.Sources {
		out.Sources[key] = sourceJSON{s.Title, s.Publisher, s.Date, s.Address, s.Terms}
	}
	return out
}

package main

import (
	"time"

	"vademecum/app/mark"
)

// The JSON about one's own marks; what json.go says of it holds here too.

type marksJSON struct {
	Stars       []markJSON       `json:"stars"`
	Notes       []noteJSON       `json:"notes"`
	Collections []collectionJSON `json:"collections"`
	Recents     []markJSON       `json:"recents"`
}

type markJSON struct {
	ID      string `json:"id"`
	Locator string `json:"locator"`
	Code    string `json:"code"`
	Title   string `json:"title"`
	Made    string `json:"made"`
}

type noteJSON struct {
	N int64 `json:"n"`
	markJSON
	Changed string `json:"changed"`
	Text    string `json:"text"`
}

type collectionJSON struct {
	Name    string      `json:"name"`
	Note    string      `json:"note"`
	Made    string      `json:"made"`
	Entries []entryJSON `json:"entries"`
}

type entryJSON struct {
	markJSON
	Note string `json:"note"`
}

func markToJSON(s mark.Subject, made time.Time) markJSON {
	return markJSON{ID: s.Item, Locator: s.Locator, Code: s.Code, Title: s.Title, Made: made.Format(time.RFC3339)}
}

func marksToJSON(m mark.Marks) marksJSON {
	out := marksJSON{Stars: []markJSON{}, Notes: []noteJSON{}, Collections: collectionsJSON(m.Collections), Recents: []markJSON{}}
	for _, s := range m.Stars {
		out.Stars = append(out.Stars, markToJSON(s.Subject, s.Made))
	}
	for _, n := range m.Notes {
		out.Notes = append(out.Notes, noteJSON{n.N, markToJSON(n.Subject, n.Made), n.Changed.Format(time.RFC3339), n.Text})
	}
	for _, r := range m.Recents {
		out.Recents = append(out.Recents, markToJSON(r.Subject, r.Opened))
	}
	return out
}

func collectionsJSON(list []mark.Collection) []collectionJSON {
	out := make([]collectionJSON, len(list))
	for i, c := range list {
		out[i] = collectionJSON{c.Name, c.Note, c.Made.Format(time.RFC3339), []entryJSON{}}
		for _, e := range c.Entries {
			out[i].Entries = append(out[i].Entries, entryJSON{markToJSON(e.Subject, e.Made), e.Note})
		}
	}
	return out
}

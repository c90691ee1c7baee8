package search

import (
	"context"
	"testing"

	"vademecum/app"
)

func TestAKindIsNamedAlongWithItsSubject(t *testing.T) {
	item := func(id string, kind app.Kind, code, title string) Entry {
		return Entry{Item: app.Item{ID: id, Kind: kind, Code: code, Title: title}}
	}
	x := New([]Entry{
		item("wsis/C9", app.ActionLine, "C9", "Media"),
		item("itu-t/H.248", app.Recommendation, "H.248", "Media gateway control"),
		item("sg/itu-t/20", app.StudyGroup, "Study Group 20", "Smart cities"),
		item("itu-t/Y.4900", app.Recommendation, "Y.4900", "Smart cities: indicators"),
		item("sdg/9.c", app.Target, "SDG 9.c", "ICT and Internet access"),
		item("itu-t/Y.9", app.Recommendation, "Y.9", "Internet access line for the media"),
		item("itu-t/G.9", app.Recommendation, "G.9", "Subscriber line"),
	}, nil)
	for query, want := range map[string]string{
		"wsis media":        "wsis/C9",
		"action line media": "wsis/C9",
		"sg smart cities":   "sg/itu-t/20",
		"target internet":   "sdg/9.c",
		"subscriber line":   "itu-t/G.9",
	} {
		result, err := x.Search(context.Background(), query, 3)
		if err != nil || len(result.Hits) == 0 || result.Hits[0].Item.ID != want {
			t.Errorf("%q finds %v (%v), want %s first", query, ids(result.Hits), err, want)
		}
	}
}

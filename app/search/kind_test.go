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

// TestNamesWithoutNumbers: an initiative, an event or a topic is found by its very
// name first; who types words of its name finds the texts on the subject before it.
func TestNamesWithoutNumbers(t *testing.T) {
	item := func(id string, kind app.Kind, status app.Status, code, title string, other ...string) Entry {
		return Entry{Item: app.Item{ID: id, Kind: kind, Status: status, Code: code, Title: title}, Aliases: other}
	}
	x := New([]Entry{
		item("initiative/lanterns", app.Initiative, "", "LANTERN", "Lanterns for rural schools", "rural lantern fund", "terminals that print"),
		item("initiative/harbours", app.Initiative, "", "Wireless harbours of tomorrow", ""),
		item("event/harbours", app.Event, "", "3rd wireless harbours day", "Wireless harbours for everybody"),
		item("topic/badges", app.Topic, "", "Badges", "How a badge is given", "who prints my badge", "badge desk"),
		item("itu-t/H.1", app.Recommendation, app.InForce, "H.1", "Requirements for the operation of wireless harbours in coastal areas"),
		item("itu-t/H.2", app.Recommendation, app.Superseded, "H.2", "Reference architecture and interfaces of rural schools"),
		item("itu-t/H.3", app.Recommendation, app.InForce, "H.3", "Terminals that print badges"),
	}, nil)
	for query, want := range map[string]string{
		"lantern":                       "initiative/lanterns",
		"Rural lantern fund":            "initiative/lanterns",
		"wireless harbours":             "itu-t/H.1",
		"wireless harbours of tomorrow": "initiative/harbours",
		"3rd wireless harbours day":     "event/harbours",
		"rural schools":                 "itu-t/H.2",
		"terminals that print":          "itu-t/H.3", // words by which the initiative is looked for are no name
		"who prints my badge":           "topic/badges",
		"Who prints my badge?":          "topic/badges",
		"who prints my b":               "topic/badges",
		"badges":                        "itu-t/H.3",
	} {
		result, err := x.Search(context.Background(), query, 3)
		if err != nil || len(result.Hits) == 0 || result.Hits[0].Item.ID != want {
			t.Errorf("%q finds %v (%v), want %s first", query, ids(result.Hits), err, want)
		}
	}
	if got := ids(search(t, x, "badges").Hits); len(got) < 2 || got[1] != "topic/badges" {
		t.Errorf("badges finds %q, want the page that explains them second", got)
	}
	for query, marked := range map[string]int{"badge desk": 0, "wireless harbours of tomorrow": 1} {
		if hit := search(t, x, query).Hits[0].Marked(); len(hit.Code) != marked {
			t.Errorf("%q marks %v in %q, want %d stretches", query, hit.Code, hit.Item.Code, marked)
		}
	}
}

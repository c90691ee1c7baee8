package search

import (
	"slices"
	"testing"

	"vademecum/app"
)

// TestWhatIsMeant holds rules by which one of two texts with all the words stands first.
func TestWhatIsMeant(t *testing.T) {
	rec := func(code, title string) Entry {
		return Entry{Item: app.Item{ID: "itu-t/" + code, Code: code, Title: title, Kind: app.Recommendation, Status: app.InForce}}
	}
	resolution := rec("R.1", "Meetings and their documents")
	resolution.ID, resolution.Code, resolution.Kind = "pp/1", "PP Resolution 1", app.Resolution
	resolution.Aliases = []string{"Cooperation on flags and lanterns in all regions"}
	x := New([]Entry{
		rec("G.808", "Guarding of rings and lines"),
		rec("G.808.1", "Guarding of rings only"),
		rec("X.1", "Interferometry of the ships that go out"), rec("X.2", "Interfaces of the ships that go out"),
		rec("X.3", "Flags and lanterns of ships at night and in fog, and their cooperation"), resolution,
		rec("X.4", "Whistles of engines"), {Item: app.Item{ID: "itu-t/X.5", Code: "X.5", Title: "Whistles of small engines", Kind: app.Supplement}},
		rec("X.6", "Bridges with optical lamps"), rec("X.7", "Greenhouse gas of base station masts"),
	}, nil)
	for _, c := range []struct{ why, query, first string }{
		{"all of a code, and not only its first numbers", "g.808 guarding", "itu-t/G.808"},
		{"a word that lacks one letter, before one whose beginning is heard so", "interfaes ships", "itu-t/X.2"},
		{"an older title is worth no more than a title", "flags lanterns", "itu-t/X.3"},
		{"the kind that is only implied leaves guesses alone", "report on whistles of small engines", "itu-t/X.5"},
		{"the plural of a word of the tables", "optiques lampes", "itu-t/X.6"},
		{"everyday names, where a title has some of them", "co2 cell towers somewhere", "itu-t/X.7"},
	} {
		if got := ids(search(t, x, c.query).Hits); len(got) == 0 || got[0] != c.first {
			t.Errorf("%s: %q finds %q, want %s first", c.why, c.query, got, c.first)
		}
	}
}

// TestTablesKnowPlurals: a name in the other number means the same, unless the tables
// have that too.
func TestTablesKnowPlurals(t *testing.T) {
	var s scratch
	known := namesIn(t, synonymsText, languagesText)
	for _, names := range [][2]string{{"reseaux", "reseau"}, {"redes", "red"}, {"normes", "norme"}, {"drones", "drone"}} {
		one, many := s.meanings(names[1:]), s.meanings(names[:1])
		if len(one) == 0 || !slices.EqualFunc(one, many, slices.Equal) && known[names[0]] == nil {
			t.Errorf("%s means %q and %s %q", names[1], one, names[0], many)
		}
	}
	if got := s.meanings([]string{"zebras"}); got != nil {
		t.Errorf("zebras mean %q", got)
	}
}

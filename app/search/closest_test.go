package search

import (
	"slices"
	"testing"

	"vademecum/app"
)

// TestClosestFirst: of texts that all answer a query, the one that says it the way
// it was typed stands first, though the others are shorter or begin with it.
func TestClosestFirst(t *testing.T) {
	for _, test := range []struct {
		why, query string
		first      string // the titles that must come first, in this order
		others     []string
	}{
		{"the very word before its plural", "pole timber", "Tests of a timber pole", []string{"Tests of timber poles", "Tests of poles of timber"}},
		{"who types both forms means both", "poles pole timber", "Timber for a pole among poles", []string{"Timber for a pole among ducts", "Timber for poles among ducts"}},
		{"one word before several with a hyphen", "subsystems", "Performance of subsystems", []string{"Performance of sub-systems"}},
		{"a compound written as two words", "inter working", "Interworking of exchanges", []string{"Internet working of exchanges", "Interim working of exchanges"}},
		{"the other spelling of a programme", "programme exchange", "Exchange of television programs", []string{"Exchange of televised items"}},
		{"a long form is one phrase", "qzt", "Measurement of the quality of zonal timing in networks", []string{"Quality in zonal networks and timing"}},
		{"a misspelt word that titles seldom need, where one has it", "standapds quarry", "Standards of quarry", []string{"Quarry dust", "Quarry stones"}},
		{"a known word that titles seldom need, where one has it", "quorry standards", "Standards of quarry", []string{"Quarry dust", "Quarry stones"}},
		{"whole words without vowels, before the beginning of one", "trffctlgrph", "Traffic of telegraph", []string{"Traffic of telegraphy"}},
		{"few words without vowels, before many", "tlgrphgrms", "Telegraph for some grams", []string{"Telegraph good rooms use"}},
		{"vowels left out of both words", "cntry trffs", "Country tariffs", []string{"Country roads", "Tariffs"}},
	} {
		titles := append(slices.Clone(test.others), test.first)
		entries := titled(titles...)
		entries = append(entries, Entry{Item: app.Item{ID: "term/qzt", Kind: app.Term, Code: "QZT", Title: "Quality of zonal timing"}})
		hits := search(t, New(entries, nil), test.query).Hits
		if len(hits) == 0 || hits[0].Item.Title != test.first {
			t.Errorf("%s: %q finds %q, want %s first", test.why, test.query, ids(hits), entries[len(titles)-1].ID)
			for _, h := range hits {
				t.Logf("%v %s %.1f %s", h.Tier, h.Item.Title, h.Score, h.Why)
			}
		}
	}
}

// TestNamedAsItExists: what exists as it was named stands before an item that has no
// such edition, and a conference named with its place before a resolution.
func TestNamedAsItExists(t *testing.T) {
	resolution := func(id, code string, editions ...string) Entry {
		e := Entry{Item: app.Item{ID: id, Kind: app.Resolution, Code: code, Title: "Budget"}}
		for _, edition := range editions {
			e.Editions = append(e.Editions, Edition{ID: edition})
		}
		return e
	}
	x := New([]Entry{
		resolution("pp/14", "PP Resolution 14", "pp/14@1994"),
		resolution("wtdc/9", "WTDC Resolution 9", "wtdc/9@2006"),
		resolution("pp/9", "PP Resolution 9", "pp/9@1998"),
		{Item: app.Item{ID: "event/pp-14", Kind: app.Event, Code: "PP-14", Title: "Plenipotentiary Conference 2014"}},
		{Item: app.Item{ID: "itu-t/T.1", Kind: app.Recommendation, Code: "T.1", Title: "Coding"}, Aliases: []string{"ISO/IEC 77777-3"}},
		{Item: app.Item{ID: "itu-t/T.2", Kind: app.Recommendation, Code: "T.2", Title: "Software for ISO 77777 part 3"}},
	}, nil)
	for query, want := range map[string]string{
		"resolution 9 Doha":  "wtdc/9",
		"PP-14 Busan":        "event/pp-14",
		"resolution 14 pp":   "pp/14",
		"iso 77777-3":        "itu-t/T.1",
		"ISO/IEC 77777-3":    "itu-t/T.1",
		"pp resolution 9":    "pp/9",
		"PP Res. 14 (Busan)": "pp/14",
	} {
		if hits := search(t, x, query).Hits; len(hits) == 0 || hits[0].Item.ID != want {
			t.Errorf("%q finds %q, want %s first", query, ids(hits), want)
		}
	}
}

// TestMentionsBehind: a title that holds most of the words stands before a text that
// only mentions them, and behind one whose title holds as many.
func TestMentionsBehind(t *testing.T) {
	entry := func(id, title string) Entry {
		return Entry{Item: app.Item{ID: "itu-t/" + id, Kind: app.Recommendation, Code: id, Title: title}}
	}
	x := New([]Entry{
		entry("L.1", "Ducts"), entry("L.2", "Quarry dust in the air"), entry("L.3", "Quarry dust of lorries"),
	}, lister{mentions: [][2]string{{"itu-t/L.1", "quarry ; dust ; mandate"}, {"itu-t/L.3", "mandate"}}})
	if got, want := ids(search(t, x, "mandate on quarry dust").Hits), []string{"itu-t/L.3", "itu-t/L.2", "itu-t/L.1"}; !slices.Equal(got, want) {
		t.Errorf("found %q, want %q", got, want)
	}
	hits := search(t, x, "mandate quarry dust").Hits
	for i := 1; i < len(hits); i++ {
		if hits[i].Tier < hits[i-1].Tier || hits[i].Score > hits[i-1].Score {
			t.Errorf("%s stands behind %s", hits[i].Item.ID, hits[i-1].Item.ID)
		}
	}
}

// TestNearestToNothing: a name that no table knows finds what begins alike and bears
// its number, with a sentence that says so; the kind of text that a question implies
// is let go of where it leaves nothing.
func TestNearestToNothing(t *testing.T) {
	x := New([]Entry{
		{Item: app.Item{ID: "itu-t/T.1", Kind: app.Recommendation, Code: "T.1", Title: "Quadrophony, layer 7"}},
		{Item: app.Item{ID: "wtsa/7", Kind: app.Resolution, Code: "WTSA Resolution 7", Title: "Budget"}},
	}, nil)
	if r := search(t, x, "qua7"); len(r.Hits) == 0 || r.Hits[0].Item.ID != "itu-t/T.1" || r.Hits[0].Tier != TierSomeWords || r.Notice.Empty() {
		t.Errorf("found %q with the notice %q", ids(r.Hits), r.Notice)
	}
	if r := search(t, x, "which resolution deals with quadrophony"); !slices.Contains(ids(r.Hits), "itu-t/T.1") || !r.Understood.Empty() {
		t.Errorf("found %q, understood as %q", ids(r.Hits), r.Understood)
	}
	if r := search(t, x, "which resolution is about the budget"); len(r.Hits) != 1 || r.Understood.String() != "kind: resolution" {
		t.Errorf("found %q, understood as %q", ids(r.Hits), r.Understood)
	}
}

// TestNamesOfSeveralWords: the tables of everyday names have some of several words.
func TestNamesOfSeveralWords(t *testing.T) {
	x := New(titled("Specification of the data link layer", "Layer 3 of the link"), nil)
	if hits := search(t, x, "layer 2").Hits; len(hits) == 0 || hits[0].Item.ID != "x/A" || hits[0].Tier != TierVariants {
		t.Errorf("found %q", ids(hits))
	}
}

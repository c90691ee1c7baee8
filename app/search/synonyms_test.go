package search

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search/word"
)

// namesIn returns every name of the tables with what it means, read line by line.
func namesIn(t *testing.T, tables ...string) map[string][][]string {
	t.Helper()
	names := map[string][][]string{}
	for _, table := range tables {
		lines(t, table, func(name string, meanings []string) {
			if names[name] != nil {
				t.Errorf("%q has two lines", name)
			}
			for _, meaning := range meanings {
				names[name] = append(names[name], strings.Fields(meaning))
			}
		})
	}
	return names
}

// TestMeanings: every name of the tables is found, and so is its plural where the tables
// have the singular alone; what names nothing is not.
func TestMeanings(t *testing.T) {
	s, names := &scratch{}, namesIn(t, synonymsText, languagesText)
	if len(names) < 4900 || len(names) != len(everydayNames().lines) {
		t.Errorf("of %d names, %d are found", len(names), len(everydayNames().lines))
	}
	first := s.meanings([]string{"smartphone"})
	for name, want := range names {
		if got := s.meanings(strings.Fields(name)); !slices.EqualFunc(got, want, slices.Equal[[]string]) {
			t.Errorf("%q means %q, want %q", name, got, want)
		}
	}
	if want := names["smartphone"]; !slices.EqualFunc(first, want, slices.Equal[[]string]) {
		t.Errorf("what was found first has become %q, want %q", first, want)
	}
	for name, known := range map[string]bool{"smartphones": true, "normes": true, "normas": true, "redes": true, "zzzz": false, "optical network": false,
		"telegraph poles": true, "telegraphs pole": true, "electric cars": true, "care": false, "rates": false, "case": false} {
		if got := s.meanings(strings.Fields(name)); got != nil != known {
			t.Errorf("%q means %q", name, got)
		}
	}
}

// TestShorterNameCounts: of two names that a word may be another number of, the shorter
// counts, and before both the word itself.
func TestShorterNameCounts(t *testing.T) {
	s, names := &scratch{}, namesIn(t, synonymsText, languagesText)
	for _, c := range []struct{ word, name string }{
		{"fraudes", "fraud"}, {"climates", "climat"}, {"climate", "climate"}, {"phones", "phones"}, {"planes", "plan"},
	} {
		if got, want := s.meanings([]string{c.word}), names[c.name]; want == nil || !slices.EqualFunc(got, want, slices.Equal[[]string]) {
			t.Errorf("%q means %q, want what %q does, %q", c.word, got, c.name, want)
		}
	}
}

// TestPlacesOfLines: the places of all lines fit into their bits, and the lines of both
// tables are read where they stand.
func TestPlacesOfLines(t *testing.T) {
	if length := len(synonymsText) + len(languagesText); length >= 1<<placeBits {
		t.Errorf("the tables have %d bytes, and places %d bits", length, placeBits)
	}
	for _, c := range []struct {
		place          int
		name, meanings string
	}{
		{1 + strings.Index(synonymsText, "\nfax = "), "fax", "facsimile"},
		{len(synonymsText) + 1 + strings.Index(languagesText, "\nacheminement = "), "acheminement", "routing"},
	} {
		if name, meanings := lineAt(uint64(c.place)); name != c.name || meanings != c.meanings {
			t.Errorf("at %d stands %q = %q, want %q = %q", c.place, name, meanings, c.name, c.meanings)
		}
	}
}

// TestOtherNumber: words of one stem are one name in the plural, and in the feminine of
// French, and are not for a stem alone.
func TestOtherNumber(t *testing.T) {
	for _, c := range []struct {
		name, words string
		want        bool
	}{
		{"red", "redes", true}, {"redes", "red", true}, {"drone", "drones", true}, {"reseau", "reseaux", true},
		{"direct", "directe", true}, {"directe", "direct", true}, {"pole", "pole", true},
		{"car", "care", false}, {"rats", "rate", false}, {"cas", "case", false}, {"plan", "planning", false},
		{"solar panel", "solar panels", true}, {"solar panel", "solars panel", true}, {"solar panel", "solar panning", false},
	} {
		if got := otherNumber(c.name, strings.Fields(c.words)); got != c.want {
			t.Errorf("%s as a name of %s: %t", c.words, c.name, got)
		}
	}
}

// lines calls f for each line of a table.
func lines(t *testing.T, table string, f func(name string, meanings []string)) {
	t.Helper()
	for line := range strings.Lines(table) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, meanings, ok := strings.Cut(line, " = ")
		if !ok {
			t.Errorf("%q is no line of a table", line)
			continue
		}
		f(name, strings.Split(meanings, ", "))
	}
}

// wordsOf cuts a text into words as titles and queries are.
func wordsOf(text string) []string {
	var words []string
	folded := word.Fold(text)
	word.Each(folded, func(from, to int, _ bool) { words = append(words, folded[from:to]) })
	return words
}

// mostMeanings bounds what a name may mean: each is a scan more.
const mostMeanings = 5

// TestLinesOfTheTable: a line that breaks one of these rules would never be found, or
// would find the same twice.
func TestLinesOfTheTable(t *testing.T) {
	s := &scratch{}
	lines(t, synonymsText, func(name string, meanings []string) {
		words := strings.Fields(name)
		if len(words) == 0 || len(words) > longestName {
			t.Errorf("%q has %d words, and names of at most %d are looked for", name, len(words), longestName)
		}
		if got := s.withoutIdle(words); !slices.Equal(got, words) {
			t.Errorf("of %q only %q is looked for", name, got)
		}
		if len(meanings) > mostMeanings {
			t.Errorf("%q means %d things", name, len(meanings))
		}
		for n, meaning := range meanings {
			if meaning == name || slices.Contains(meanings[:n], meaning) {
				t.Errorf("%q: %q says nothing new", name, meaning)
			}
		}
		for _, text := range append(meanings, name) {
			if want := strings.Fields(text); text != strings.Join(want, " ") || !slices.Equal(wordsOf(text), want) {
				t.Errorf("%q: %q is not written as its words %q", name, text, wordsOf(text))
			}
		}
	})
}

// TestNoPluralsOfNames: a name is found in either number, so a line for the plural that
// says what the singular does is one too many.
func TestNoPluralsOfNames(t *testing.T) {
	names := namesIn(t, synonymsText)
	for name, meanings := range names {
		one, isPlural := strings.CutSuffix(name, "s")
		if !isPlural || !slices.EqualFunc(names[one], meanings, slices.Equal) {
			continue
		}
		stems := appendStems(nil, strings.Fields(name))
		if string(stems) == string(appendStems(nil, strings.Fields(one))) && otherNumber(one, strings.Fields(name)) {
			t.Errorf("%q says no more than %q", name, one)
		}
	}
}

// TestNoCircleOfMeanings: two words may each mean the other. A circle of three or more
// would make all of them one word, by way of things that none of them is.
func TestNoCircleOfMeanings(t *testing.T) {
	means := map[string][]string{}
	lines(t, synonymsText, func(name string, meanings []string) {
		if !strings.Contains(name, " ") {
			means[name] = slices.DeleteFunc(meanings, func(m string) bool { return strings.Contains(m, " ") })
		}
	})
	for first := range means {
		for _, second := range means[first] {
			for _, third := range means[second] {
				if third != first && slices.Contains(means[third], first) {
					t.Errorf("%s means %s, that %s, and that %s again", first, second, third, first)
				}
			}
		}
	}
}

// TestWithoutIdle: what any text is or has tells nothing, unless it is part of a name.
func TestWithoutIdle(t *testing.T) {
	s := &scratch{}
	for query, want := range map[string]string{
		"text message":                  "text message",
		"text messages":                 "text messages",
		"the text of message sequences": "message sequences",
		"standard text message pdf":     "text message",
		"text message text":             "text message",
		"text":                          "",
		"do not disturb":                "do not disturb",
		"do bridges disturb":            "bridges disturb",
		"web pages of the itu":          "web pages",
		"what is online gaming":         "online gaming",
		"optical fibre standard":        "optical fibre",
		"":                              "",
	} {
		if got := strings.Join(s.withoutIdle(strings.Fields(query)), " "); got != want {
			t.Errorf("of %q, %q is left, want %q", query, got, want)
		}
	}
	words := strings.Fields("standard for text messages")
	if s.withoutIdle(words); strings.Join(words, " ") != "standard for text messages" {
		t.Errorf("the words of the query were changed to %q", words)
	}
}

// TestEverydayNames: a name finds what titles call so, alone and among other
// words, and what titles say themselves comes before it.
func TestEverydayNames(t *testing.T) {
	rec := func(code, title string) Entry {
		return Entry{Item: app.Item{ID: "itu-t/" + code, Code: code, Title: title, Kind: app.Recommendation, Status: app.InForce}}
	}
	x := New([]Entry{
		rec("Q.1", "Short message service in harbours"),
		rec("Q.2", "Message handling in archipelagos"),
		rec("Q.3", "Messages to nobody"),
		rec("L.1", "Maintenance of telecommunication poles"),
		rec("L.2", "Maintenance of chimneys"),
		rec("J.1", "Smart television for pensioners"),
		rec("J.2", "Television for older persons"),
		rec("Y.1", "Cloud gaming"),
		rec("Y.2", "Learning and gaming"),
	}, nil)
	for _, c := range []struct{ query, first string }{
		{"text message", "itu-t/Q.1"},
		{"text messages", "itu-t/Q.1"},
		{"text messages pdf", "itu-t/Q.1"},
		{"text message harbours", "itu-t/Q.1"},
		{"message handling", "itu-t/Q.2"},
		{"telegraph poles", "itu-t/L.1"},
		{"maintenance of a telegraph pole", "itu-t/L.1"},
		{"pensioners", "itu-t/J.1"},
		{"tv for old people", "itu-t/J.2"},
		{"online games", "itu-t/Y.1"},
	} {
		if got := ids(search(t, x, c.query).Hits); len(got) == 0 || got[0] != c.first {
			t.Errorf("%q finds %q, want %s first", c.query, got, c.first)
		}
	}
}

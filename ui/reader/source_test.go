package reader

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"vademecum/app"
	"vademecum/ui/page"
)

func TestSourceLine(t *testing.T) {
	test.NewTempApp(t)
	sources := map[string]app.Source{
		"relaton": {Title: "Relaton data", Address: "https://relaton.org"},
		"pp":      {Title: "Final Acts"},
	}
	tests := []struct {
		name     string
		cite     app.Cite
		relation string
		note     string
		want     string
	}{
		{"relation, source, locator", app.Cite{Sources: []string{"relaton"}, Locator: "X.yaml"}, "cites", "", "cites · Relaton data · X.yaml"},
		{"a note of the source", app.Cite{Sources: []string{"pp"}}, "", "Unknown: no status", "Unknown: no status · Final Acts"},
		{"two sources on two lines", app.Cite{Sources: []string{"pp", "relaton"}, Locator: "row 3"}, "", "", "Final Acts|Relaton data · row 3"},
		{"a source nobody describes is called by its key", app.Cite{Sources: []string{"itu-2019"}}, "", "", "itu-2019"},
		{"a locator alone", app.Cite{Locator: "row 3"}, "part of", "", "part of · row 3"},
	}
	for _, test := range tests {
		s := setter{setting: setting{sources: sources}}
		var lines []string
		for _, spans := range s.sourceLines(test.cite, test.relation, test.note) {
			line := ""
			for _, span := range spans {
				line += span.Text
			}
			lines = append(lines, line)
		}
		if got := strings.Join(lines, "|"); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestSourcesOpenAndClose(t *testing.T) {
	test.NewTempApp(t)
	blocks := []page.Block{
		page.Row{Code: "X.1", To: "a", Cite: cited, Relation: "cites"},
		page.Row{Code: "X.2", To: "b"},
		page.Fact{Name: "Place", Value: []page.Span{{Text: "Dubai"}}, Cite: cited},
	}
	tests := []struct {
		name    string
		all     bool
		turned  map[int]bool
		sources int
	}{
		{"closed at first", false, nil, 0},
		{"one opened", false, map[int]bool{0: true}, 1},
		{"all shown", true, nil, 2},
		{"all shown but one", true, map[int]bool{2: true}, 1},
	}
	for _, test := range tests {
		l := lay(blocks, relaton, State{sources: test.turned}, test.all, wide)
		if got := strings.Count(strings.Join(l.words(), "\n"), "Relaton data"); got != test.sources {
			t.Errorf("%s: %d source lines, want %d", test.name, got, test.sources)
		}
	}
}

func TestWhatHasNoLinkIsReachedByItsSign(t *testing.T) {
	test.NewTempApp(t)
	tests := []struct {
		name  string
		block page.Block
		stops []verb
	}{
		{"a row that opens a page", page.Row{Code: "X.1", To: "a", Cite: cited}, []verb{open}},
		{"a row that opens none", page.Row{Code: "X.1", Cite: cited}, []verb{cite}},
		{"a fact with a link", page.Fact{Value: []page.Span{{Text: "x", Address: "https://x"}}, Cite: cited}, []verb{address}},
		{"a fact without", page.Fact{Value: []page.Span{{Text: "x"}}, Cite: cited}, []verb{cite}},
		{"a fact without source either", page.Fact{Value: []page.Span{{Text: "x"}}}, nil},
	}
	for _, test := range tests {
		l := lay([]page.Block{test.block}, relaton, State{}, false, wide)
		var stops []verb
		for _, target := range l.targets {
			if target.stop {
				stops = append(stops, target.verb)
			}
		}
		if len(stops) != len(test.stops) || len(stops) > 0 && stops[0] != test.stops[0] {
			t.Errorf("%s: the keyboard stops at %v, want %v", test.name, stops, test.stops)
		}
	}
}

package page

import (
	"strings"
	"testing"

	"vademecum/app"
)

func TestOneEditionIsNamedOnce(t *testing.T) {
	of := func(notes ...string) string {
		p := &app.Page{Item: app.Item{ID: "pp/140"}}
		for i, n := range notes {
			p.Out = append(p.Out, app.Link{Relation: app.Cites, Label: "text " + string(rune('a'+i)), Note: n})
		}
		return text(citations(p))
	}
	for _, test := range []struct {
		name  string
		notes []string
		times int
	}{
		{"all in one edition", []string{"Rev. Dubai, 2018", "Rev. Dubai, 2018", "Rev. Dubai, 2018"}, 1},
		{"one in another", []string{"Rev. Dubai, 2018", "Rev. Busan, 2014", "Rev. Dubai, 2018"}, 2},
		{"one in none that is known", []string{"Rev. Dubai, 2018", "", "Rev. Dubai, 2018"}, 2},
		{"none", []string{"", ""}, 0},
	} {
		if got := strings.Count(strings.ToLower(of(test.notes...)), "read in rev. dubai, 2018"); got != test.times {
			t.Errorf("%s: the edition is named %d times, want %d:\n%s", test.name, got, test.times, of(test.notes...))
		}
	}
}

func TestRecallingAnEarlierEditionIsNoCitationByAnother(t *testing.T) {
	self := app.Item{ID: "pp/101", Kind: app.Resolution, Code: "PP Resolution 101"}
	link := app.Link{From: "pp/101", To: "pp/101", Relation: app.Cites, Label: "PP Resolution 101 (Rev. Guadalajara, 2010)", Other: self}
	got := text(citations(&app.Page{Item: self, Out: []app.Link{link}, In: []app.Link{link}}))
	if strings.Contains(got, "Cited by") || !strings.Contains(got, "PP Resolution 101  |  Rev. Guadalajara, 2010") {
		t.Errorf("want it among what is cited, and not among what cites:\n%s", got)
	}
}

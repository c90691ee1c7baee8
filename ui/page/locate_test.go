package page

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// places are the anchors of a page that has all kinds of them.
var places = []string{
	0:  "heading I.",
	1:  "§73",
	2:  "§74",
	3:  "§74 • 1",
	4:  "§74 • 12",
	5:  "pp/140@2018 considering a)",
	6:  "pp/140@2018 considering e)",
	7:  "pp/140@2018 bearing in mind d)",
	8:  "pp/140@2018 resolves 1",
	9:  "pp/140@2018 resolves 2",
	10: "pp/140@2018 instructs the Director of the Telecommunication Development Bureau 2",
	11: "pp/2@2018 considering a)",
	12: "pp/2@2018 resolves 1~812",
	13: "pp/2@2018 resolves 1~830",
	14: "heading Annex A",
	15: "table 2 row 5",
	16: "itu-t/X.509 3.2.1",
	17: "footnote 1~90",
}

func TestLocate(t *testing.T) {
	for _, c := range []struct {
		words string
		from  int
		want  int // -1 for nothing
	}{
		// The anchor itself.
		{"§74", 0, 2},
		{"pp/140@2018 resolves 2", 0, 9},
		{"pp/2@2018 resolves 1~830", 0, 13},
		// With the number it has elsewhere, or had before.
		{"pp/140@2018 resolves 2~444", 0, 9},
		{"pp/2@2018 resolves 1~828", 0, 13},
		{"pp/2@2018 resolves 1~4", 0, 12},
		{"footnote 1~95", 0, 17},
		// A numbered paragraph, as people say it.
		{"74", 0, 2},
		{"74.", 0, 2},
		{"§ 74", 0, 2},
		{"para 74", 0, 2},
		{"Paragraph 74", 0, 2},
		{"75", 0, -1},
		{"7", 0, -1},
		// Its bullets.
		{"§74 • 12", 0, 4},
		{"74 12", 0, 4},
		{"74 • 2", 0, -1},
		// Clauses, in full and cut short.
		{"bearing in mind d)", 0, 7},
		{"Bearing in mind d", 0, 7},
		{"bearing d)", 0, 7},
		{"bear d", 0, 7},
		{"instructs the Director 2", 0, 10},
		{"instructs Director of Development 2", 0, 10},
		{"instructs the Secretary-General 2", 0, -1},
		{"bearing in mind c)", 0, -1},
		// The one at hand counts first, then those behind it, then those before.
		{"considering a)", 0, 5},
		{"considering a)", 6, 11},
		{"considering a)", 12, 5},
		{"resolves 1", 12, 12},
		// What else has a name.
		{"annex a", 0, 14},
		{"table 2 row 5", 0, 15},
		{"3.2.1", 0, 16},
		// What names nothing here.
		{"", 0, -1},
		{"•", 0, -1},
		{"X.509", 0, -1},
		{"a)", 0, -1},
		{"C5", 0, -1},
		{"resolves", 0, -1},
		{"digital divide", 0, -1},
	} {
		if got := Locate(places, c.words, c.from); got != c.want {
			t.Errorf("%q from %d is %d, want %d", c.words, c.from, got, c.want)
		}
	}
	if got := Locate(nil, "§1", 0); got != -1 {
		t.Errorf("on a page without passages §1 is %d", got)
	}
}

func TestAnchorsStandInOrder(t *testing.T) {
	blocks := []Block{
		Head{}, Passage{Anchor: "a"},
		Section{Body: []Block{Row{}, Passage{Anchor: "b"}}},
		Passage{Anchor: "c"},
	}
	if diff := cmp.Diff([]string{"a", "b", "c"}, Anchors(blocks)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

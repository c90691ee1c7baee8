package compare_test

import (
	"fmt"
	"strings"
	"testing"

	"vademecum/app/compare"
	"vademecum/app/document"
)

// acts is a document of several resolutions: a number and the edition of each.
func acts(resolutions ...string) *document.Document {
	var lines []string
	for _, r := range resolutions {
		number, edition, _ := strings.Cut(r, " ")
		year := edition[len(edition)-4:]
		lines = append(lines, "RESOLUTION "+number+" ("+edition+")", "Boats of number "+number,
			"The World Telecommunication Development Conference ("+strings.TrimPrefix(edition, "Rev. ")+"),",
			"considering", "a) that boats sail in "+year+",", "resolves", "to count boats of number "+number+".")
	}
	return edition(strings.Join(lines, "\n"))
}

func TestPairs(t *testing.T) {
	a, b := acts("7 Kigali, 2022", "8 Kigali, 2022", "9 Kigali, 2022"), acts("9 Rev. Baku, 2025", "7 Rev. Baku, 2025", "11 Baku, 2025")
	if got, want := fmt.Sprint(compare.Pairs(a, b)), "[{2 0} {0 1} {-1 2} {1 -1}]"; got != want {
		t.Errorf("pairs %s, want %s", got, want)
	}
	// Without ids, number and kind tell.
	for _, d := range []*document.Document{a, b} {
		for n := range d.Resolutions {
			d.Resolutions[n].ID = ""
		}
	}
	if got, want := fmt.Sprint(compare.Pairs(a, b)), "[{2 0} {0 1} {-1 2} {1 -1}]"; got != want {
		t.Errorf("pairs by number %s, want %s", got, want)
	}
}

func TestChoose(t *testing.T) {
	one, revised, other := acts("7 Kigali, 2022"), acts("7 Rev. Baku, 2025"), acts("9 Baku, 2025")
	several, more := acts("7 Kigali, 2022", "9 Kigali, 2022"), acts("7 Rev. Baku, 2025", "9 Rev. Baku, 2025")
	none := &document.Document{}
	for _, c := range []struct {
		name  string
		a, b  *document.Document
		what  string
		pair  compare.Pair
		whole bool
	}{
		{"two editions", one, revised, "", compare.Pair{Old: 0, New: 0}, false},
		{"one and the acts it is in", one, more, "", compare.Pair{Old: 0, New: 0}, false},
		{"the acts and another of them", several, other, "", compare.Pair{Old: 1, New: 0}, false},
		{"two acts", several, more, "", compare.Pair{Old: -1, New: -1}, false},
		{"one of two acts", several, more, "wtdc/9", compare.Pair{Old: 1, New: 1}, false},
		{"its edition is no matter", several, more, "wtdc/9@2025", compare.Pair{Old: 1, New: 1}, false},
		{"not in them", several, more, "wtdc/1", compare.Pair{Old: -1, New: -1}, false},
		{"two resolutions that are not one", one, other, "", compare.Pair{Old: -1, New: -1}, true},
		{"papers", none, none, "", compare.Pair{Old: -1, New: -1}, true},
		{"a paper and acts", none, more, "", compare.Pair{Old: -1, New: -1}, true},
		{"a paper has no resolution", none, more, "wtdc/9", compare.Pair{Old: -1, New: -1}, false},
	} {
		pair, whole := compare.Choose(c.a, c.b, c.what)
		if pair != c.pair || whole != c.whole {
			t.Errorf("%s: %v, %v; want %v, %v", c.name, pair, whole, c.pair, c.whole)
		}
	}
}

func TestSummary(t *testing.T) {
	a, b := edition(old), edition(fresh)
	if got, want := compare.Documents(a, b).Summary(), "5 changed, 2 added, 1 moved, 6 the same."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := compare.Documents(a, a).Summary(), "The texts are the same."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

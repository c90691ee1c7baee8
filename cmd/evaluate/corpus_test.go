package main

import (
	"math/rand/v2"
	"slices"
	"testing"

	"vademecum/app"
	"vademecum/app/search"
)

// shelf is a catalogue that can be taken in at a glance.
func shelf() *corpus {
	entry := func(id, code, title string, aliases ...string) search.Entry {
		return search.Entry{Item: app.Item{ID: id, Kind: app.Recommendation, Body: "ITU-T", Code: code, Title: title}, Aliases: aliases}
	}
	return newCorpus([]search.Entry{
		entry("itu-t/A.1", "A.1", "Security of the optical network"),
		entry("itu-t/A.2", "A.2", "Optical networks: security and secrecy", "Network protection"),
		entry("itu-t/A.3", "A.3", "Public-key certificates"),
		entry("itu-t/A.4", "A.4", "Distributed ledger technology (DLT)"),
		entry("itu-t/A.5", "A.5", "Security of DLT"),
		{Item: app.Item{ID: "term/dlt", Kind: app.Term, Code: "DLT", Title: "distributed ledger technology"}},
	}, nil)
}

func TestHolding(t *testing.T) {
	c := shelf()
	for _, test := range []struct {
		lists [][]string
		want  []string
	}{
		{each([]string{"optical", "network"}), []string{"itu-t/A.1", "itu-t/A.2"}}, // A.2 by its other name
		{each([]string{"security", "network", "optical"}), []string{"itu-t/A.1", "itu-t/A.2"}},
		{each([]string{"key", "public"}), []string{"itu-t/A.3"}}, // a hyphen parts words
		{[][]string{c.beginning("secr")}, []string{"itu-t/A.2"}},
		{[][]string{c.beginning("sec")}, []string{"itu-t/A.1", "itu-t/A.2", "itu-t/A.5"}},
		{[][]string{c.near("securitv", 1), {"optical"}}, []string{"itu-t/A.1", "itu-t/A.2"}},
		{each([]string{"optical", "certificates"}), nil},
	} {
		if got := c.holding(test.lists...); !slices.Equal(got, test.want) {
			t.Errorf("%v is held by %v, want %v", test.lists, got, test.want)
		}
	}
}

func TestTelling(t *testing.T) {
	it := item{words: words("The use of IPv6 within networks, networks based on SDN")}
	if got, want := it.telling(3), []string{"use", "networks", "sdn"}; !slices.Equal(got, want) {
		t.Errorf("the telling words are %v, want %v", got, want)
	}
}

func TestAcronym(t *testing.T) {
	c := shelf()
	query, answers := acronym(c, c.items[3], nil)
	if want := []string{"itu-t/A.4", "itu-t/A.5"}; query != "dlt" || !slices.Equal(answers, want) {
		t.Errorf("%q is answered by %v, want dlt and %v", query, answers, want)
	}
	if query, _ := acronym(c, c.items[0], nil); query != "" {
		t.Errorf("a title that explains no acronym gives %q", query)
	}
}

// A mistyped word may be as near to another word as to the one meant.
func TestMistyped(t *testing.T) {
	c := shelf()
	random := rand.New(rand.NewPCG(1, 2))
	made := 0
	for range 200 {
		query, answers := mistyped(c, []string{"network"}, []int{1}, false, random)
		if query == "" { // the slip left the beginning of a word
			continue
		}
		made++
		if distance(query, "network") != 1 || !slices.Contains(answers, "itu-t/A.1") {
			t.Fatalf("%q with the answers %v", query, answers)
		}
		if both := distance(query, "networks") == 1; both && !slices.Contains(answers, "itu-t/A.2") {
			t.Errorf("%q is as near to networks, but %v lacks itu-t/A.2", query, answers)
		}
	}
	if made < 100 {
		t.Errorf("only %d of 200 slips made a query", made)
	}
}

func TestCasesAreTheSameEveryTime(t *testing.T) {
	first := recipes[0].cases(shelf(), 0)
	for range 5 {
		again := recipes[0].cases(shelf(), 0)
		if !slices.EqualFunc(first, again, func(a, b testCase) bool { return a.Query == b.Query }) {
			t.Fatalf("%v, then %v", first, again)
		}
	}
}

package search

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// TestFilters holds what a filter lets through against a look at every entry.
func TestFilters(t *testing.T) {
	x := furnished(t, links)
	edited := func(e *Entry, from, to int) bool {
		found := false
		eachYear(e, func(y int) { found = found || from <= y && y <= to })
		return found
	}
	for _, c := range []struct {
		query string
		holds func(e *Entry) bool
		least int // entries that must be there, so that the test tests something
	}{
		{"kind:res", func(e *Entry) bool { return e.Kind == app.Resolution }, 20},
		{"kind:target", func(e *Entry) bool { return e.Kind == app.Target }, 5},
		{"in:force", func(e *Entry) bool { return e.Status == app.InForce }, 50},
		{"in:superseded", func(e *Entry) bool { return e.Status == app.Superseded }, 1},
		{"body:itu-r", func(e *Entry) bool { return e.Body == "ITU-R" }, 5},
		{"sg:17", func(e *Entry) bool { return e.Group == "sg/itu-t/17" }, 5},
		{"year:2024", func(e *Entry) bool { return edited(e, 2024, 2024) }, 3},
		{"year:2016..2019", func(e *Entry) bool { return edited(e, 2016, 2019) }, 10},
		{"year:..1999", func(e *Entry) bool { return edited(e, 1865, 1999) }, 5},
		{"kind:res year:2024 in:unknown", func(e *Entry) bool {
			return e.Kind == app.Resolution && edited(e, 2024, 2024) && e.Status == app.Unknown
		}, 1},
		{"al:C7", func(e *Entry) bool {
			return slices.Contains([]string{"wsis/C7", "wsis/C7-ehealth", "wsis/C7-ebusiness"}, e.ID)
		}, 3},
		{"sdg:9.c", func(e *Entry) bool { return slices.Contains([]string{"sdg/9.c", "sdg/9", "wsis/C2", "wsis/C5"}, e.ID) }, 4},
		{"al:C5 kind:res", func(e *Entry) bool { return e.ID == "pp/130" }, 1},
		{"al:C5 sdg:9.c", func(e *Entry) bool { return e.ID == "wsis/C5" || e.ID == "sdg/9.c" }, 2},
		{"sg:17 certificate", func(e *Entry) bool { return e.Group == "sg/itu-t/17" && strings.Contains(Fold(e.Title), "certificate") }, 1},
	} {
		result, err := x.Search(t.Context(), c.query, len(x.entries))
		if err != nil {
			t.Fatal(err)
		}
		var want []string // in the order of standing, where there are no words
		for e := range x.entries {
			entry := x.entries[e]
			for _, edition := range x.editions.of(int32(e)) {
				entry.Editions = append(entry.Editions, edition)
			}
			if c.holds(&entry) {
				want = append(want, entry.ID)
			}
		}
		got := ids(result.Hits)
		if strings.Contains(c.query, " certificate") {
			slices.Sort(got)
			slices.Sort(want)
		}
		if !slices.Equal(got, want) || len(want) < c.least {
			t.Errorf("%s lets through %q\nwant %q, at least %d", c.query, got, want, c.least)
		}
	}
}

// TestFiltersSayWhatIsMissing: a filter that fits nothing is no error.
func TestFiltersSayWhatIsMissing(t *testing.T) {
	x := furnished(t, links)
	for _, c := range []struct {
		query, notice string
		found         bool // by its words
	}{
		{"sg:security", "“security” is no study group", true},
		{"sg:29", "There is no sg:29 in this snapshot.", false},
		{"sg:2", "No text in this snapshot names ITU-T Study Group 2. ITU-T Study Group 13 continues its work.", false},
		{"sdg:3.9", "There is no sdg:3.9 in this snapshot.", false},
		{"body:wcit", "Nothing in this snapshot fits body:wcit.", false},
		{"knd:res x.509", "“knd:” is no filter. The filters are kind:", true},
		{"study group 99", "There is no study group 99.", false},
		{"year:2024..2020 x.509", "No year lies in “2024..2020”", false},
		{"kind:", "“kind:” wants a value, such as kind:resolution.", false},
	} {
		r := search(t, x, c.query)
		if !strings.Contains(r.Notice.String(), c.notice) {
			t.Errorf("%q: the notice is %q, want %q", c.query, r.Notice, c.notice)
		}
		if found := len(r.Hits) > 0; found != c.found {
			t.Errorf("%q finds %q", c.query, ids(r.Hits))
		}
	}
}

// TestLinkedFiltersAreKept: asking again does not ask the catalogue, and what is
// kept is not changed by the search that used it.
func TestLinkedFiltersAreKept(t *testing.T) {
	x := furnished(t, links)
	first := ids(search(t, x, "al:C5 kind:res").Hits)
	kept, ok := x.columns.linked.Load(plan.Filter{Name: "al", Value: "wsis/C5"})
	if !ok || kept.(set).len() != 3 {
		t.Errorf("kept of al:C5: %v, want C5 and its two links", kept)
	}
	x.catalogue = nil
	if again := ids(search(t, x, "al:C5 kind:res").Hits); !slices.Equal(first, again) || len(again) == 0 {
		t.Errorf("first %q, then %q", first, again)
	}
}

func TestYears(t *testing.T) {
	for _, c := range []struct{ date, editions, want string }{
		{"2019-10", "itu-t/X.509@2019-10", "2019 2019"},
		{"", "itu-t/X.509@2019!Amd1@2024-10 itu-t/X.509!Err1@2020-01", "2019 2024 2020"},
		{"2022", "wtsa/44@2022 wtsa/44@2004", "2022 2022 2004"},
		{"2023-10", "itu-r/BT.500@15 itu-r/BT.500@14", "2023"},
		{"", "itu-t/Q.3403@2016-02.v1 itu-r/X@19999", "2016"},
		{"x", "", ""},
	} {
		e := Entry{Item: app.Item{Date: c.date}}
		for _, id := range strings.Fields(c.editions) {
			e.Editions = append(e.Editions, Edition{ID: id})
		}
		var years []string
		eachYear(&e, func(y int) { years = append(years, strconv.Itoa(y)) })
		if got := strings.Join(years, " "); got != c.want {
			t.Errorf("%q and %q are of the years %q, want %q", c.date, c.editions, got, c.want)
		}
	}
}

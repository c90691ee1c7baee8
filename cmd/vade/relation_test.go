package main

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search"
	"vademecum/data/snapshot"
)

func answer(t *testing.T, query string) search.Result {
	t.Helper()
	result, err := index(t).Search(t.Context(), query, 10_000)
	if err != nil {
		t.Fatalf("searching %q: %v", query, err)
	}
	return result
}

func idsOf(hits []search.Hit) []string {
	var ids []string
	for _, h := range hits {
		ids = append(ids, h.Item.ID)
	}
	return ids
}

// TestRelations asks questions about links of the bundled snapshot. Each row has
// all the answers, in any order, and what the notice says where an answer is not
// a source's own word. The rows were checked against the catalogue.
func TestRelations(t *testing.T) {
	for _, c := range []struct{ query, want, notice string }{
		{"who facilitates e-health", "org/itu org/who", ""},
		{"facilitator of c7 health", "org/itu org/who", ""},
		{"qui facilite C9", "org/itu org/unesco", ""},
		{"who facilitates capacity building", "org/itu org/unctad org/undp org/unesco", ""}, // C4, by its title
		{"facilitated by who", "wsis/C7 wsis/C7-ehealth", ""},
		{"action lines for sdg 9.c", "wsis/C2 wsis/C5 wsis/C6 wsis/C7-eagriculture wsis/C7-egovernment wsis/C9", ""},
		{"mandates c5", "council/1332 pp/130 pp/140 pp/71", ""},
		{"part of c7", "wsis/C7-eagriculture wsis/C7-ebusiness wsis/C7-eemployment wsis/C7-eenvironment wsis/C7-egovernment wsis/C7-ehealth wsis/C7-elearning wsis/C7-escience", ""},
		{"study group of x.509", "sg/itu-t/17", ""},
		{"what replaced sg16", "sg/itu-t/21", ""},
		{"what replaced L.10", "itu-t/L.10 itu-t/L.100", "No source in this snapshot says what replaced L.10. In force under the same number: L.100."},
		{"what replaced G.8021.1", "itu-t/G.8021.1", "No source in this snapshot says what replaced G.8021.1/Y.1341.1."},
		{"what replaced X.500", "itu-t/X.500", "X.500 is in force: no source in this snapshot says that anything replaced it."},
		{"superseded by X.500", "itu-t/X.500", "No source in this snapshot has an answer to “superseded by X.500”. Listed is X.500 itself."},
		{"what replaced X.509 (2016)", "itu-t/X.509", "Listed is the newest edition."},
		{"supplements to g.709", "itu-t/G.709", "No source in this snapshot has an answer"}, // they belong to the series
		{"sg:16", "", "No text in this snapshot names Study Group 16. Study Group 21 continues its work."},
	} {
		result := answer(t, c.query)
		got := idsOf(result.Hits)
		slices.Sort(got)
		if strings.Join(got, " ") != c.want || !strings.Contains(result.Notice.String(), c.notice) || c.notice == "" && !result.Notice.Empty() {
			t.Errorf("%q (%s): %q, notice %q\nwant %s, notice %q", c.query, result.Understood, got, result.Notice, c.want, c.notice)
		}
	}
}

// TestRelationsAgreeWithPages: what a question about links finds is what the page
// of the item shows, no more and no less.
func TestRelationsAgreeWithPages(t *testing.T) {
	store, err := snapshot.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	for _, c := range []struct {
		query, of string
		relation  app.Relation
		in, out   bool
		least     int
	}{
		{"cites X.509", "itu-t/X.509", app.Cites, true, false, 5},
		{"cited by x.510", "itu-t/X.510", app.Cites, false, true, 1},
		{"counterpart of wtsa 44", "wtsa/44", app.Counterpart, true, true, 3},
		{"action lines for sdg 9", "sdg/9", app.ContributesTo, true, false, 3},
		{"sdgs for c5", "wsis/C5", app.ContributesTo, false, true, 5},
		{"adopted at wtsa-24", "event/wtsa-24", app.HeldAt, true, false, 5},
		{"facilitated by unesco", "org/unesco", app.FacilitatedBy, true, false, 5},
	} {
		page, err := store.Page(t.Context(), c.of)
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for _, side := range []struct {
			asked bool
			links []app.Link
		}{{c.in, page.In}, {c.out, page.Out}} {
			for _, l := range side.links {
				ofKind := !strings.HasPrefix(c.query, "action lines") || l.Other.Kind == app.ActionLine
				if side.asked && l.Relation == c.relation && l.Other.ID != "" && ofKind {
					want = append(want, l.Other.ID)
				}
			}
		}
		slices.Sort(want)
		want = slices.Compact(want)
		got := idsOf(answer(t, c.query).Hits)
		slices.Sort(got)
		if !slices.Equal(got, want) || len(want) < c.least {
			t.Errorf("%q: %q\nthe page has %q, want at least %d", c.query, got, want, c.least)
		}
	}
}

// TestGroupAndYear: a study group and a year list its Recommendations of which a
// text appeared in that year.
func TestGroupAndYear(t *testing.T) {
	hits := answer(t, "sg17 2024").Hits
	for _, h := range hits {
		if h.Item.Group != "sg/itu-t/17" || h.Item.Kind != app.Recommendation {
			t.Errorf("%s is a %s of %s", h.Item.ID, h.Item.Kind, h.Item.Group)
		}
	}
	if got := idsOf(hits); !slices.Contains(got, "itu-t/X.509") || len(got) < 10 { // X.509 (2019) Amd. 1 is of 10/2024
		t.Errorf("Study Group 17 in 2024: %q", got)
	}
	if all := answer(t, "sg:17 kind:rec year:2024").Hits; !slices.Equal(idsOf(all), idsOf(hits)) {
		t.Errorf("typed as filters it finds %q", idsOf(all))
	}
}

// TestDatedTexts: the editions and amendments that a question lists are those of
// the page, in its order.
func TestDatedTexts(t *testing.T) {
	store, err := snapshot.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	for _, c := range []struct {
		query, of string
		part      app.Part
	}{
		{"editions of x.509", "itu-t/X.509", app.PartEdition},
		{"amendments to g.709", "itu-t/G.709", app.PartAmendment},
		{"x.509 corrigenda", "itu-t/X.509", app.PartCorrigendum},
	} {
		page, err := store.Page(t.Context(), c.of)
		if err != nil {
			t.Fatal(err)
		}
		var want, got []string
		for _, e := range page.Editions {
			if e.Part == c.part {
				want = append(want, e.ID)
			}
		}
		for _, h := range answer(t, c.query).Hits {
			got = append(got, h.Edition)
		}
		if !slices.Equal(got, want) || len(want) < 3 {
			t.Errorf("%q: %q, the page has %q", c.query, got, want)
		}
	}
}

// TestFacetsLeaveWhatTheyCount: choosing a facet leaves as many items as it said.
func TestFacetsLeaveWhatTheyCount(t *testing.T) {
	for _, query := range []string{"security", "kind:res", "cites X.509", "resolutions on spam", "sg:17 in:force"} {
		result := answer(t, query).Counted()
		if len(result.Facets) == 0 {
			t.Errorf("%q has no facets", query)
		}
		for _, f := range result.Facets {
			narrowed := answer(t, query+" "+f.Filter.String())
			matched := slices.DeleteFunc(narrowed.Hits, func(h search.Hit) bool { return h.Tier > search.TierWords })
			if len(matched) != f.Count {
				t.Errorf("%q: %s says %d and leaves %d", query, f.Filter, f.Count, len(matched))
			}
		}
	}
}

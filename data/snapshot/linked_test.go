package snapshot

import (
	"context"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

func TestLinked(t *testing.T) {
	s := smallStore(t)
	for _, c := range []struct {
		id       string
		relation app.Relation
		reversed bool
		want     string
	}{
		{"itu-t/X.510", app.Cites, false, "itu-t/X.509"}, // RFC 5280 has no page here
		{"itu-t/X.509", app.Cites, true, "itu-t/X.510"},
		{"itu-t/X.509", app.Cites, false, ""},
		{"wsis/C5", app.ContributesTo, false, "sdg/9 sdg/9.c"},
		{"sdg/9.c", app.ContributesTo, true, "wsis/C5"},
		{"wsis/C5", app.FacilitatedBy, false, "org/itu"},
		{"org/itu", app.FacilitatedBy, true, "wsis/C5"},
		{"wsis/C7-ehealth", app.FacilitatedBy, false, ""}, // a name without a page
		{"wsis/C5", app.Mandates, true, "pp/140"},
		{"wtsa/44", app.Cites, true, "pp/140"},
		{"pp/140", app.Counterpart, false, "wtsa/44"},
		{"pp/140", "", false, "wsis/C5 wsis/C7 wsis/C7-ehealth wtsa/44"},
		{"wsis/C5", "", false, "org/itu sdg/9 sdg/9.c"},
		{"wsis/C5", "", true, "initiative/u4ssc itu-t/X.509 pp/140"},
		{"wsis/C5", app.ReportedUnder, true, "itu-t/X.509"},
		{"org/itu", app.RunBy, true, "initiative/u4ssc"},
		{"itu-t/X.999", "", false, ""},
		{"", "", true, ""},
		{"' OR 1=1 --", "", false, ""},
		{"wsis/C5", "no such relation", false, ""},
	} {
		got, err := s.Linked(t.Context(), c.id, c.relation, c.reversed)
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(got)
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s, relation %q, reversed %v: %q, want %q", c.id, c.relation, c.reversed, got, c.want)
		}
	}
}

// TestLinkedAgreesWithPages: what Linked gives for an item is what its page
// shows, for every item.
func TestLinkedAgreesWithPages(t *testing.T) {
	s := smallStore(t)
	links := 0
	for _, e := range entriesOf(t, s) {
		page := smallPage(t, e.ID)
		for _, side := range []struct {
			links    []app.Link
			reversed bool
		}{{page.Out, false}, {page.In, true}} {
			want := map[string]bool{}
			for _, l := range side.links {
				if l.Other.ID != "" {
					want[l.Other.ID] = true
				}
			}
			got, err := s.Linked(t.Context(), e.ID, "", side.reversed)
			if err != nil {
				t.Fatal(err)
			}
			for _, id := range got {
				if !want[id] {
					t.Errorf("%s, reversed %v: %s is not on the page, or comes twice", e.ID, side.reversed, id)
				}
				delete(want, id)
			}
			if len(want) > 0 {
				t.Errorf("%s, reversed %v: %v are missing", e.ID, side.reversed, want)
			}
			links += len(got)
		}
	}
	if links < 20 {
		t.Errorf("only %d links were looked at", links)
	}
}

func TestLinkedStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := smallStore(t).Linked(ctx, "itu-t/X.509", "", true); err != context.Canceled {
		t.Errorf("error %v, want that of the context", err)
	}
}

// TestLinkedWalksThroughNoTable: no search may wait for a walk through all links.
func TestLinkedWalksThroughNoTable(t *testing.T) {
	s := smallStore(t)
	for _, reversed := range []bool{false, true} {
		rows, err := s.db.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+linkedQuery(reversed), "wsis/C5", "")
		if err != nil {
			t.Fatal(err)
		}
		steps := 0
		for rows.Next() {
			var id, parent, unused int
			var detail string
			if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
				t.Fatal(err)
			}
			if steps++; strings.HasPrefix(detail, "SCAN") {
				t.Errorf("reversed %v: %s", reversed, detail)
			}
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
		if steps < 3 {
			t.Errorf("reversed %v: only %d steps are explained", reversed, steps)
		}
	}
}

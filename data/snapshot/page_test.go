package snapshot

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

var _ app.Pages = (*Store)(nil)

func TestPageByAnyID(t *testing.T) {
	for _, c := range []struct{ id, item string }{
		{"itu-t/X.509", "itu-t/X.509"},
		{"itu-t/X.509@2016-10", "itu-t/X.509"},
		{"itu-t/X.509@2019!Amd1@2024-10", "itu-t/X.509"},
		{"itu-t/Y.1303", "itu-t/G.7041"}, // joint number
		{"itu-r/BT.500@9", "itu-r/BT.500"},
		{"wtsa/44@2024", "wtsa/44"},
		{"sdg/9.c", "sdg/9.c"},
	} {
		p, err := smallStore(t).Page(t.Context(), c.id)
		if err != nil || p.Item.ID != c.item {
			t.Errorf("%s opens %v (%v), want %s", c.id, p, err, c.item)
		}
	}
}

func TestUnknownPage(t *testing.T) {
	s := smallStore(t)
	for _, id := range []string{"itu-t/X.999", "itu-t/X.509@1950", "", "X.509", "'; DROP TABLE item; --", "\xff\x00", strings.Repeat("x", 10_000)} {
		_, err := s.Page(t.Context(), id)
		if !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%.40q: the error is %v, want not found", id, err)
		}
	}
	if _, err := s.Page(t.Context(), "itu-t/X.999"); err == nil || !strings.Contains(err.Error(), "itu-t/X.999") {
		t.Errorf("%v does not name the id", err)
	}
}

// Every edition stands where the page shows it: newest first, each followed by
// what hangs on it, oldest first. The erratum says no edition; its date does. BT.500-10 has
// no date; its number says where it belongs.
func TestPageEditions(t *testing.T) {
	want := "itu-t/X.509@2019-10; itu-t/X.509!Err1@2020-01; itu-t/X.509@2019!Cor1@2021-10; itu-t/X.509@2019!Amd1@2024-10; " +
		"itu-t/X.509@2016-10; itu-t/X.509@2016!Cor1@2018-05; itu-t/X.509@1988-11"
	if got := editionIDs(smallPage(t, "itu-t/X.509").Editions); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	if got, want := editionIDs(smallPage(t, "itu-r/BT.500").Editions), "itu-r/BT.500@14; itu-r/BT.500@10; itu-r/BT.500@9"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

func TestPageLinksCarryBothEnds(t *testing.T) {
	for _, e := range entriesOf(t, smallStore(t)) {
		p := smallPage(t, e.ID)
		for _, l := range p.Out {
			if l.From != e.ID || l.To != l.Other.ID || (l.To == "" && l.Label == "") {
				t.Errorf("%s: the link out %+v does not hold together", e.ID, l)
			}
		}
		for _, l := range p.In {
			if l.To != e.ID || l.From != l.Other.ID || l.From == "" || l.Other.Code == "" {
				t.Errorf("%s: the link in %+v does not hold together", e.ID, l)
			}
		}
	}
}

// The page of a goal has what contributes to it through its targets, each link whole; no
// other page has any such.
func TestPageOfAGoalGoesThroughItsTargets(t *testing.T) {
	var got []string
	for _, l := range smallPage(t, "sdg/9").Through {
		got = append(got, l.From+" to "+l.To+": "+linkLine(l, l.Other))
		if l.From != l.Other.ID || l.Other.Code != "C5" || len(l.Cite.Sources) == 0 {
			t.Errorf("the link %+v does not hold together", l)
		}
	}
	if diff := cmp.Diff([]string{"wsis/C5 to sdg/9.c: contributes to wsis/C5 |  | target; printed 9.C"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, id := range []string{"sdg/9.c", "wsis/C5", "pp/140"} {
		if n := len(smallPage(t, id).Through); n != 0 {
			t.Errorf("the page of %s has %d links through targets", id, n)
		}
	}
}

// The sources of a page are those that something on it cites, no others.
func TestPageSources(t *testing.T) {
	for id, want := range map[string][]string{
		"pp/140":       {"acts", "geneva"}, // geneva: where the action lines it names were read
		"sdg/9.c":      {"geneva", "matrix"},
		"itu-r/BT.500": {"rel"},
	} {
		p := smallPage(t, id)
		var got []string
		for key, s := range p.Sources {
			got = append(got, key)
			if s.Key != key || s.Title == "" {
				t.Errorf("%s: the source %s is %+v", id, key, s)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
	want := app.Source{
		Key: "rel", Title: "Records of publications", Publisher: "Relaton", Date: "2026-08-22",
		Address: "https://github.com/relaton/relaton-data-itu", Terms: "CC BY 4.0",
	}
	if diff := cmp.Diff(want, smallPage(t, "itu-r/BT.500").Sources["rel"]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadingCancelled(t *testing.T) {
	s := smallStore(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Page(ctx, "itu-t/X.509"); !errors.Is(err, context.Canceled) {
		t.Errorf("Page: %v", err)
	}
	if _, err := s.Entries(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("Entries: %v", err)
	}
	if _, err := s.Lookup(ctx, []string{"directory"}, 10); !errors.Is(err, context.Canceled) {
		t.Errorf("Lookup: %v", err)
	}
}

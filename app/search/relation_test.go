package search

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/search/plan"
)

// A linkTable is a [Catalogue] of a few links: "from relation to" with the
// relation's blanks as hyphens.
type linkTable struct {
	links []string
	err   error
}

func (l linkTable) Lookup(context.Context, []string, int) ([]string, error) { return nil, l.err }

func (l linkTable) Linked(_ context.Context, id string, r app.Relation, reversed bool) ([]string, error) {
	var ids []string
	for _, link := range l.links {
		c := strings.Fields(link)
		near, far := c[0], c[2]
		if reversed {
			near, far = far, near
		}
		if near == id && (r == "" || strings.ReplaceAll(string(r), " ", "-") == c[1]) {
			ids = append(ids, far)
		}
	}
	return ids, l.err
}

// links are some that the whole catalogue has, and an invented one: that X.842
// supersedes X.50.
var links = linkTable{links: []string{
	"itu-t/X.842 cites itu-t/X.509",
	"itu-t/X.500 cites itu-t/X.509",
	"wtsa/50 cites itu-t/X.509",
	"wsis/C5 contributes-to sdg/9.c", "wsis/C2 contributes-to sdg/9.c", "wsis/C2 contributes-to sdg/9",
	"wsis/C7-ehealth part-of wsis/C7", "wsis/C7-ebusiness part-of wsis/C7", "sdg/9.c part-of sdg/9",
	"pp/123 counterpart wtsa/44", "wtsa/44 counterpart wtdc/37",
	"pp/130 mandates wsis/C5",
	"wtsa/44 held-at event/wtsa-24", "wtsa/72 held-at event/wtsa-24",
	"itu-t/X.509 responsible-group sg/itu-t/17",
	"sg/itu-t/13 continues sg/itu-t/2",
	"itu-t/X.842 supersedes itu-t/X.50",
	"itu-t/X.509 cites itu-t/gone", // not in the index
}}

// furnished is the index of the small catalogue with what that leaves out: bodies,
// study groups and dates, and one text that was renumbered.
func furnished(t testing.TB, catalogue Catalogue) *Index {
	t.Helper()
	entries := smallCatalogue(t)
	for n := range entries {
		e := &entries[n]
		body, _, _ := strings.Cut(e.ID, "/")
		e.Body = map[string]string{"itu-t": "ITU-T", "itu-r": "ITU-R", "wtsa": "WTSA", "pp": "PP", "wtdc": "WTDC", "wsis": "WSIS"}[body]
		if strings.HasPrefix(e.ID, "itu-t/X.") {
			e.Group = "sg/itu-t/17"
		}
		if len(e.Editions) > 0 {
			_, e.Date, _ = strings.Cut(e.Editions[0].ID, "@")
		}
	}
	entries = append(entries,
		Entry{Item: app.Item{ID: "itu-t/L.10", Kind: app.Recommendation, Code: "L.10", Title: "Optical fibre cables for duct and tunnel application", Status: app.Superseded, Body: "ITU-T"}},
		Entry{Item: app.Item{ID: "itu-t/L.100", Kind: app.Recommendation, Code: "L.100", Title: "Optical fibre cables for duct and tunnel application", Status: app.InForce, Body: "ITU-T"}},
		Entry{Item: app.Item{ID: "org/who", Kind: app.Organisation, Code: "WHO", Title: "World Health Organization"}},
	)
	return New(entries, catalogue)
}

// smallCatalogue copies the entries, so that changing them leaves others alone.
func smallCatalogue(t testing.TB) []Entry { return slices.Clone(catalogue(t)) }

func TestRelations(t *testing.T) {
	x := furnished(t, linkTable{links: append(slices.Clone(links.links), "wsis/C7-ehealth facilitated-by org/who", "itu-t/L.100 twin-of itu-t/L.10")})
	for _, c := range []struct{ query, understood, want, notice string }{
		{"cites X.509", "links: cites → X.509", "itu-t/X.500 itu-t/X.842 wtsa/50", ""},
		{"which resolutions cite X.509", "links: cites → X.509", "wtsa/50", ""},
		{"cites X.509 kind:res", "links: cites → X.509 · kind: resolution", "wtsa/50", ""},
		{"cited by x.842", "links: cited by → X.842", "itu-t/X.509", ""},
		{"cited by x.509", "links: cited by → X.509", "itu-t/X.509", "has an answer to"},
		{"action lines for sdg 9.c", "links: contributes to → SDG 9.c", "wsis/C2 wsis/C5", ""},
		{"sdgs for c2", "links: contributed to by → C2", "sdg/9 sdg/9.c", ""},
		{"who facilitates e-health", "links: facilitates → C7 E-health", "org/who", ""},
		{"facilitated by WHO", "links: facilitated by → WHO", "wsis/C7-ehealth", ""},
		{"facilitated by the world health organization", "links: facilitated by → WHO", "wsis/C7-ehealth", ""},
		{"c7 e-health facilitator who", "links: facilitates → C7 E-health", "org/who", ""},
		{"c7 e-health facilitator itu", "links: facilitates → C7 E-health", "", "Nothing in this snapshot fits"},
		{"part of c7", "links: part of → C7", "wsis/C7-ebusiness wsis/C7-ehealth", ""},
		{"targets of sdg 9", "links: part of → SDG 9", "sdg/9.c", ""},
		{"counterpart of wtsa 44", "links: counterpart → WTSA Resolution 44", "pp/123 wtdc/37", ""},
		{"counterpart of pp 123", "links: counterpart → PP Resolution 123", "wtsa/44", ""},
		{"mandates c5", "links: mandates → C5", "pp/130", ""},
		{"adopted at wtsa-24", "links: held at → WTSA-24", "wtsa/44 wtsa/72", ""},
		{"study group of x.509", "links: responsible for → X.509", "sg/itu-t/17", ""},
		{"which study group deals with certificate frameworks", "links: responsible for → X.509", "sg/itu-t/17", ""},
		{"what replaced X.50", "links: supersedes → X.50", "itu-t/X.842", ""},
		{"superseded by X.842", "links: superseded by → X.842", "itu-t/X.50", ""},
		{"what replaced L.10", "links: supersedes → L.10", "itu-t/L.10 itu-t/L.100", "No source in this snapshot says what replaced L.10. In force under the same number: L.100."},
		{"what replaced X.500", "links: supersedes → X.500", "itu-t/X.500", "X.500 is in force"},
		{"cited by x.509 kind:goal", "links: cited by → X.509 · kind: goal", "", "Nothing in this snapshot fits"},
		{"corrigenda to x.842 kind:goal", "texts: corrigenda → X.842 · kind: goal", "", "Nothing in this snapshot fits"},
		{"what continues sg2", "links: continues → ITU-T Study Group 2", "sg/itu-t/13", ""},
	} {
		r, err := x.Search(t.Context(), c.query, 20)
		if err != nil {
			t.Fatal(err)
		}
		got := ids(r.Hits)
		slices.Sort(got)
		if strings.Join(got, " ") != c.want || r.Understood.String() != c.understood || !strings.Contains(r.Notice.String(), c.notice) || c.notice == "" && !r.Notice.Empty() {
			t.Errorf("%q: %q, understood %q, notice %q\nwant %s, understood %q, notice %q", c.query, got, r.Understood, r.Notice, c.want, c.understood, c.notice)
		}
	}
}

// TestDatedTexts: editions and amendments are listed one by one, newest first as
// on the page.
func TestDatedTexts(t *testing.T) {
	x := furnished(t, links)
	listed := func(query string) (editions []string, notice string) {
		r := search(t, x, query)
		for _, h := range r.Hits {
			if h.Edition == "" {
				t.Errorf("%q lists %s itself", query, h.Item.ID)
			}
			editions = append(editions, h.Edition)
		}
		return editions, r.Notice.String()
	}
	var all, amendments []string
	e, _ := x.entryOf("itu-t/X.509")
	for _, edition := range x.editions.of(e) {
		switch {
		case !strings.Contains(edition.ID, "!"):
			all = append(all, edition.ID)
		case strings.Contains(edition.ID, "!Amd"):
			amendments = append(amendments, edition.ID)
		}
	}
	if len(all) < 2 {
		t.Fatal("the small catalogue has no text with several editions")
	}
	if got, _ := listed("editions of x.509"); !slices.Equal(got, all) {
		t.Errorf("editions of X.509: %q, want %q", got, all)
	}
	if len(amendments) > 0 {
		if got, _ := listed("amendments to x.509"); !slices.Equal(got, amendments) {
			t.Errorf("amendments to X.509: %q, want %q", got, amendments)
		}
	}
	old := strings.TrimPrefix(all[1], "itu-t/X.509@")[:len("2016")]
	if got, notice := listed("what replaced X.509 (" + old + ")"); !slices.Equal(got, all[:1]) || notice != "Listed is the newest edition." {
		t.Errorf("what replaced the edition of %s: %q, notice %q; want %q", old, got, notice, all[:1])
	}
	if r := search(t, x, "errata of sdg 9"); !r.Understood.Empty() { // no text
		t.Errorf("errata of a goal are understood as %q", r.Understood)
	}
	if r := search(t, x, "corrigenda to x.842"); !slices.Equal(ids(r.Hits), []string{"itu-t/X.842"}) || !strings.Contains(r.Notice.String(), "knows no such texts of X.842") {
		t.Errorf("what is not there: %q, notice %q", ids(r.Hits), r.Notice)
	}
}

// TestRelationsToNothing: what reads like a relation but is about nothing known
// is a search for its words.
func TestRelationsToNothing(t *testing.T) {
	x := furnished(t, links)
	for _, c := range []struct{ query, notice string }{
		{"cites X.99999", "“X.99999” names nothing in this snapshot"},
		{"who facilitates telephony", ""},
		{"who cites who cites who cites X.509", ""},
		{"facilitated by nobody at all", ""},
	} {
		r := search(t, x, c.query)
		if !r.Understood.Empty() || !strings.Contains(r.Notice.String(), c.notice) {
			t.Errorf("%q is understood as %q, notice %q; want plain words, notice %q", c.query, r.Understood, r.Notice, c.notice)
		}
	}
}

// TestImpliedFiltersGiveWay: a filter that only the wording implies does not
// stand in the way of what is there.
func TestImpliedFiltersGiveWay(t *testing.T) {
	x := furnished(t, links)
	p := plan.Read("wcit resolutions on spam")
	r, err := x.understand(t.Context(), &p)
	if err != nil || r.within != nil || !p.IsPlain() || !slices.Equal(p.Words, []string{"wcit", "resolutions", "on", "spam"}) {
		t.Errorf("a list of nothing is read as %q with words %q, %v; want plain words", p.Understood(), p.Words, err)
	}
	p = plan.Read("resolutions on spam")
	r, err = x.understand(t.Context(), &p)
	if err != nil || r.within == nil || r.understood.String() != "kind: resolution" || !slices.Equal(p.Words, []string{"spam"}) {
		t.Errorf("a list of resolutions is read as %q with words %q, %v", r.understood, p.Words, err)
	}
}

func TestRelationErrors(t *testing.T) {
	broken := errors.New("the link table is gone")
	x := furnished(t, linkTable{err: broken})
	for _, query := range []string{"cites X.509", "what replaced X.50", "counterpart of wtsa 44", "al:C5 security", "sg:2"} {
		if _, err := x.Search(t.Context(), query, 5); !errors.Is(err, broken) {
			t.Errorf("%q: error %v, want that of the catalogue", query, err)
		}
	}
	x = furnished(t, nil)
	for query, want := range map[string]string{"cites X.509": "itu-t/X.509", "al:C5": "wsis/C5"} {
		if got := ids(search(t, x, query).Hits); !slices.Equal(got, []string{want}) {
			t.Errorf("%q without a catalogue of links: %q, want the item itself", query, got)
		}
	}
}

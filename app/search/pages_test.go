package search

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"vademecum/app"
)

// explaining is a small catalogue in which pages explain what acronyms and things are.
func explaining(t testing.TB, catalogue Catalogue) *Index {
	t.Helper()
	item := func(id string, kind app.Kind, code, title string, other ...string) Entry {
		e := Entry{Item: app.Item{ID: id, Kind: kind, Code: code, Title: title}, Aliases: other}
		if kind == app.Recommendation {
			e.Status = app.InForce
		}
		return e
	}
	old := item("itu-t/Y.4", app.Recommendation, "Y.4", "Lantern roof network")
	old.Status = app.Superseded
	return New([]Entry{
		item("term/lrn", app.Term, "LRN", "Lantern roof network", "Réseau de lanternes", "РФС"),
		item("term/lrn-light", app.Term, "LRN", "Light ramp notation"),
		item("term/7l", app.Term, "7L", "Seventh lantern"),
		item("term/tar", app.Term, "TAR", "Twin antenna relay"),
		item("term/qed", app.Term, "QED", "Quiet evening deck"),
		item("itu-t/S.2", app.Recommendation, "S.2", "Charges for QEDs"),
		item("term/lg", app.Term, "LG", "Lantern group"),
		item("term/otb", app.Term, "OTB", "Office of the beacon"),
		item("org/otb", app.Organisation, "OTB", "Office of the beacon"),
		item("topic/lantern-groups", app.Topic, "Lantern groups", "How a lantern group works", "what is a wick", "keeper"),
		item("itu-t/Y.1", app.Recommendation, "Y.1", "General overview of LRN"),
		item("itu-t/Y.2", app.Recommendation, "Y.2", "LRN lamps"),
		item("itu-t/Y.3", app.Recommendation, "Y.3", "Disaster management for improving the resilience and recovery of deployable movable LRN resource units in harbours"),
		old,
		item("itu-t/Y.5", app.Recommendation, "Y.5", "Beacons at night"),
		item("itu-t/Y.6", app.Recommendation, "Y.6", "Light ramp notation for masts"),
		item("itu-t/Y.7", app.Recommendation, "Y.7", "Lantern roof network for masts"),
		item("itu-t/J.1", app.Recommendation, "J.1", "Seventh lantern of a cable modem"),
		item("itu-t/J.2", app.Recommendation, "J.2", "Requirements for messages over 7L"),
		item("itu-t/S.1", app.Recommendation, "S.1", "Tarpaulins"),
		item("wtsa/9", app.Resolution, "WTSA Resolution 9", "Keeper of the wick"),
		item("term/hm", app.Term, "HM", "Harbour master"),
		item("pp/8", app.Resolution, "PP Resolution 8", "Role of the harbour master in keeping beacons of the member states lit through the winter months and beyond"),
		item("wtsa/8", app.Resolution, "WTSA Resolution 8", "Harbour master"),
		item("itu-t/H.8", app.Recommendation, "H.8", "Duties of a harbour master"),
		item("term/rsf", app.Term, "RSF", "Rope splicing fund"),
		item("pp/11", app.Resolution, "PP Resolution 11", "Fairs of the Union"),
		item("itu-t/W.1", app.Recommendation, "W.1", "Splicing of a rope"),
	}, catalogue)
}

var led = linkTable{links: []string{
	"term/lrn names itu-t/Y.4", "term/lrn names itu-t/Y.5", "term/lrn names itu-t/Y.3", "term/lrn names itu-t/Y.1", "term/lrn names wtsa/9",
	"term/otb names org/otb",
	"term/hm names pp/8", "term/hm names itu-t/H.8", "term/rsf names pp/11",
}}

// TestPagesThatExplain: behind the best text for who looks for texts, in front for who asks
// what something is.
func TestPagesThatExplain(t *testing.T) {
	x := explaining(t, led)
	for _, c := range []struct{ query, want string }{
		// What the page leads to stands before all others where it is about the subject, else behind
		// the page; what is out of date is left where it is found.
		{"lrn", "itu-t/Y.1 term/lrn itu-t/Y.5 itu-t/Y.3"},
		{"lantern roof network", "itu-t/Y.7 term/lrn itu-t/Y.5 itu-t/Y.1"},
		// A question for what it is, in any of its forms, has the page first.
		{"what is LRN", "term/lrn itu-t/Y.1 itu-t/Y.5"},
		{"What is the LRN?", "term/lrn itu-t/Y.1"},
		{"what does LRN stand for", "term/lrn"},
		{"define lantern roof network", "term/lrn"},
		{"LRN definition", "term/lrn"},
		{"qu'est-ce qu'un réseau de lanternes", "term/lrn"},
		{"что такое РФС", "term/lrn"},
		// A topic before an acronym, in either number, and by what its questions ask for.
		{"what is a lantern group", "topic/lantern-groups term/lg"},
		{"what are lantern groups", "topic/lantern-groups term/lg"},
		{"what is LG", "topic/lantern-groups term/lg"},
		{"what is a keeper", "topic/lantern-groups wtsa/9"},
		{"meaning of wick", "topic/lantern-groups wtsa/9"},
		{"keeper", "wtsa/9 topic/lantern-groups"},
		// What bears the name is what was asked for.
		{"what is OTB", "org/otb term/otb"},
		// The beginning of a word is no text on an acronym.
		{"tar", "term/tar itu-t/S.1"},
		{"qed", "itu-t/S.2 term/qed"},
		// Fifth generation is said of much that is not 5G.
		{"7l", "itu-t/J.2 term/7l itu-t/J.1"},
		// Before a text that has nothing else for its title stands nothing that the page leads to, and
		// of several words a long title is not about them.
		{"harbour master", "wtsa/8 term/hm itu-t/H.8 pp/8"},
		{"hm", "itu-t/H.8 term/hm pp/8"},
		// What holds none of the words comes behind the page when everything else was looked for.
		{"rope splicing fund", "term/rsf pp/11 itu-t/W.1"},
		{"rsf", "pp/11 term/rsf"},
	} {
		got := ids(search(t, x, c.query).Hits)
		want := strings.Fields(c.want)
		if !slices.Equal(got[:min(len(got), len(want))], want) {
			t.Errorf("%q finds %q, want %q first", c.query, got, want)
		}
		for n, id := range got {
			if slices.Contains(got[:n], id) {
				t.Errorf("%q lists %s twice", c.query, id)
			}
		}
	}
	if got := ids(search(t, x, "lrn kind:recommendation").Hits); slices.Contains(got, "term/lrn") || slices.Contains(got, "wtsa/9") {
		t.Errorf("a page is listed against the filters: %q", got)
	}
	if r, err := x.Search(context.Background(), "what is lrn", 1); err != nil || !slices.Equal(ids(r.Hits), []string{"term/lrn"}) {
		t.Errorf("a list of one is %q, %v", ids(r.Hits), err)
	}
}

// TestWhatTheCatalogueSaysComesFirst: of the things that an acronym stands for, the page
// that has it for its own before all others.
func TestWhatTheCatalogueSaysComesFirst(t *testing.T) {
	x := explaining(t, nil)
	if got := x.acronyms.long["lrn"]; len(got) == 0 || !slices.Equal(got[0], []string{"lantern", "roof", "network"}) {
		t.Errorf("LRN stands for %q", got)
	}
	if got := ids(search(t, x, "lrn").Hits); slices.Index(got, "itu-t/Y.6") < slices.Index(got, "itu-t/Y.7") {
		t.Errorf("lrn finds %q, want the second meaning behind the first", got)
	}
}

func TestPagesErrors(t *testing.T) {
	broken := errors.New("the link table is gone")
	x := explaining(t, linkTable{err: broken})
	if _, err := x.Search(context.Background(), "lrn", 5); !errors.Is(err, broken) {
		t.Errorf("error %v, want that of the catalogue", err)
	}
}

// TestEverywhere: of an acronym that very many titles have, no text is the best unless the
// catalogue names one about it.
func TestEverywhere(t *testing.T) {
	long := "Disaster management for improving the resilience and recovery of deployable movable LNT resource units in harbours"
	for _, c := range []struct {
		texts        int
		title, first string
	}{
		{leastEverywhere - 1, long, "term/lnt"},
		{leastEverywhere - 2, long, "itu-t/A.0"},
		{leastEverywhere - 1, "Overview of LNT", "itu-t/Z.1"},
	} {
		entries := []Entry{
			{Item: app.Item{ID: "term/lnt", Kind: app.Term, Code: "LNT", Title: "Lantern"}},
			{Item: app.Item{ID: "itu-t/Z.1", Kind: app.Recommendation, Code: "Z.1", Title: c.title, Status: app.InForce}},
		}
		for n := range c.texts - 1 {
			number := strconv.Itoa(n)
			entries = append(entries, Entry{Item: app.Item{ID: "itu-t/A." + number, Kind: app.Recommendation, Code: "A." + number, Title: "Lamps of LNT", Status: app.InForce}})
		}
		x := New(entries, linkTable{links: []string{"term/lnt names itu-t/Z.1"}})
		if got := ids(search(t, x, "lnt").Hits); got[0] != c.first {
			t.Errorf("of %d texts with LNT, one of them %q, %s comes first, want %s", c.texts, c.title, got[0], c.first)
		}
	}
}

// TestPagesSayWhatFoundThem: what is put elsewhere keeps what it was found by, and what the
// catalogue alone found says so.
func TestPagesSayWhatFoundThem(t *testing.T) {
	x := explaining(t, led)
	for _, c := range []struct{ query, id, why, marked string }{
		{"lrn", "itu-t/Y.1", "", "General overview of [LRN]"},
		{"lrn", "itu-t/Y.5", "named by the page of LRN", "Beacons at night"},
		{"lrn", "itu-t/Y.7", "lrn as lantern roof network", "[Lantern] [roof] [network] for masts"},
		{"what is a keeper", "topic/lantern-groups", "explains keeper", "How a lantern group works"},
		{"rope splicing fund", "pp/11", "named by the page of RSF", "Fairs of the Union"},
	} {
		r := search(t, x, c.query)
		n := slices.Index(ids(r.Hits), c.id)
		if n < 0 {
			t.Errorf("%q finds %q, want %s", c.query, ids(r.Hits), c.id)
			continue
		}
		hit := r.Hits[n].Marked()
		marked := hit.Item.Title
		for _, m := range slices.Backward(hit.Title) {
			marked = marked[:m.From] + "[" + marked[m.From:m.To] + "]" + marked[m.To:]
		}
		if hit.Why != c.why || marked != c.marked {
			t.Errorf("%q finds %s because %q, %q; want %q, %q", c.query, c.id, hit.Why, marked, c.why, c.marked)
		}
		for n := range r.Hits[1:] {
			if r.Hits[n].Score < r.Hits[n+1].Score || r.Hits[n].Tier > r.Hits[n+1].Tier {
				t.Errorf("%q: %s stands behind %s of a lower score or a later tier", c.query, r.Hits[n+1].Item.ID, r.Hits[n].Item.ID)
			}
		}
	}
}

// TestPagesAreCounted: facets promise no more than narrowing gives.
func TestPagesAreCounted(t *testing.T) {
	x := explaining(t, led)
	for _, query := range []string{"lrn", "lantern roof network", "what is lrn", "what is a keeper", "keeper", "rsf", "rope splicing fund", "hm", "otb", "qed"} {
		for _, f := range search(t, x, query).Counted().Facets {
			narrowed := 0
			for _, g := range search(t, x, query+" "+f.Filter.String()).Counted().Facets {
				if g.Filter == f.Filter {
					narrowed = g.Count
				}
			}
			if narrowed < f.Count {
				t.Errorf("%q promises %d with %s, and there are %d", query, f.Count, f.Filter, narrowed)
			}
		}
	}
}

// counting counts how often it is asked what the page of an acronym leads to.
type counting struct {
	linkTable
	asked *int
}

func (c counting) Linked(ctx context.Context, id string, r app.Relation, reversed bool) ([]string, error) {
	if r == app.Names {
		*c.asked++
	}
	return c.linkTable.Linked(ctx, id, r, reversed)
}

// TestLeadsAreAskedOnce: what the page of an acronym leads to is asked of the catalogue once,
// and a filter of one search stands in the way of no other.
func TestLeadsAreAskedOnce(t *testing.T) {
	asked, fresh := 0, 0
	x := explaining(t, counting{led, &asked})
	for _, query := range []string{"lrn kind:res", "lrn", "LRN kind:rec", "what is lrn", "lrn in:force", "lrn kind:res"} {
		want := search(t, explaining(t, counting{led, &fresh}), query)
		if diff := differs(search(t, x, query), want); diff != "" {
			t.Errorf("%q finds otherwise when others were asked before: %s", query, diff)
		}
	}
	if asked != 1 || fresh < 2 {
		t.Errorf("the catalogue was asked %d times by one index and %d times by several, want once and several times", asked, fresh)
	}
}

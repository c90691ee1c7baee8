package search

import (
	"context"
	"errors"
	"slices"
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
	}, catalogue)
}

var led = linkTable{links: []string{
	"term/lrn names itu-t/Y.4", "term/lrn names itu-t/Y.5", "term/lrn names itu-t/Y.3", "term/lrn names itu-t/Y.1", "term/lrn names wtsa/9",
	"term/otb names org/otb",
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

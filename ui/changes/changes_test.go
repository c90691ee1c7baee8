package changes

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/app/changes"
	"vademecum/ui/page"
	"vademecum/ui/page/pagetest"
	"vademecum/ui/router"
)

// catalogue compares two snapshots in memory, and counts how often.
type catalogue struct {
	older, newer []changes.Item
	err          error
	asked        int
}

func (c *catalogue) Changes(context.Context) (changes.Comparison, error) {
	c.asked++
	if c.err != nil {
		return changes.Comparison{}, c.err
	}
	return changes.Between(changes.Snapshot{Date: "2026-01-01", Items: c.older}, changes.Snapshot{Date: "2026-08-22", Items: c.newer}), nil
}

func (c *catalogue) Sources(_ context.Context, keys []string) (map[string]app.Source, error) {
	sources := map[string]app.Source{}
	for _, k := range keys {
		sources[k] = app.Source{Key: k, Title: strings.ToUpper(k)}
	}
	return sources, nil
}

// marks are ids, or an error.
type marks struct {
	ids []string
	err error
}

func (m marks) Marked(context.Context) (map[string]bool, error) {
	marked := map[string]bool{}
	for _, id := range m.ids {
		marked[id] = true
	}
	return marked, m.err
}

// text is a Recommendation of a study group with one edition.
func text(code, title, group string, status app.Status, date string) changes.Item {
	id := "itu-t/" + code
	cite := app.Cite{Sources: []string{"rel"}, Locator: code}
	return changes.Item{
		Item:     app.Item{ID: id, Kind: app.Recommendation, Code: code, Title: title, Status: status, Body: "ITU-T", Group: group, Cite: cite},
		Editions: []app.Edition{{ID: id + "@" + date, Of: id, Part: app.PartEdition, Code: code + " (" + date + ")", Date: date, Status: status, Cite: cite}},
	}
}

const security, transport = "sg/itu-t/17", "sg/itu-t/15"

// some is a catalogue in which something of each sort has changed.
func some() *catalogue {
	x509 := text("X.509", "The Directory", security, app.InForce, "2019")
	revised := x509
	revised.Editions = append([]app.Edition{{
		ID: "itu-t/X.509@2026", Of: "itu-t/X.509", Part: app.PartEdition, Code: "X.509 (2026)", Date: "2026", Status: app.Prepublished,
		Cite: app.Cite{Sources: []string{"news"}},
	}}, revised.Editions...)
	return &catalogue{
		older: []changes.Item{
			x509, text("G.709", "Interfaces", transport, app.InForce, "2020"), text("X.25", "Packets", security, app.InForce, "1996"),
			text("X.9", "Gone", security, app.Withdrawn, "1988"),
		},
		newer: []changes.Item{
			text("G.1", "Light", transport, app.InForce, "2026"), text("G.709", "Interfaces for light", transport, app.InForce, "2020"),
			revised, text("X.25", "Packets", security, app.Withdrawn, "1996"),
		},
	}
}

func composed(t *testing.T, s *Screen, route router.Route) string {
	t.Helper()
	shown, err := s.Compose(t.Context(), route)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(shown.Title, "What changed") {
		t.Errorf("%s is titled %q", route, shown.Title)
	}
	return pagetest.Text(shown.Blocks)
}

func TestPage(t *testing.T) {
	want := `# what changed: What changed
From the snapshot of 2026-01-01 to that of 2026-08-22
1 new · 1 revised · 1 withdrawn · 1 retitled · 1 removed
[Copy report]

## Among what you have marked
- X.25 | Packets | Study Group 17 | withdrawn → itu-t/X.25 ‹rel: X.25›
  (withdrawn, before: in force)

## By study group
- Study Group 15 | 1 new · 1 retitled → changes/sg/itu-t/15
- Study Group 17 | 1 revised · 1 withdrawn · 1 removed → changes/sg/itu-t/17

## By series
- ITU-T G series | 1 new · 1 retitled → changes/series/itu-t/G
- ITU-T X series | 1 revised · 1 withdrawn · 1 removed → changes/series/itu-t/X

## New — 1
- G.1 (2026) | Light | Study Group 15 | in force → itu-t/G.1 ‹rel: G.1›

## Revised — 1
- X.509 (2026) | The Directory | Study Group 17 | prepublished → itu-t/X.509@2026 ‹news›

## Withdrawn — 1
- X.25 | Packets | Study Group 17 | withdrawn → itu-t/X.25 ‹rel: X.25›
  (before: in force)

## Retitled — 1
- G.709 | Interfaces for light | Study Group 15 | in force → itu-t/G.709 ‹rel: G.709›
  (before: Interfaces)

## Removed — 1
- X.9 | Gone | Study Group 17 | withdrawn ‹rel: X.9›
`
	if diff := cmp.Diff(want, composed(t, New(some(), marks{ids: []string{"itu-t/X.25", "wtsa/44"}}), "changes")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestNarrowed: the pages of a study group and of a series.
func TestNarrowed(t *testing.T) {
	s := New(some(), nil)
	want := `# what changed: Study Group 15
From the snapshot of 2026-01-01 to that of 2026-08-22
1 new · 1 retitled · all changes → changes
[Copy report]

## New — 1
- G.1 (2026) | Light | Study Group 15 | in force → itu-t/G.1 ‹rel: G.1›

## Retitled — 1
- G.709 | Interfaces for light | Study Group 15 | in force → itu-t/G.709 ‹rel: G.709›
  (before: Interfaces)
`
	if diff := cmp.Diff(want, composed(t, s, groupRoute(transport))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	series := strings.Replace(want, "Study Group 15", "ITU-T G series", 1)
	if diff := cmp.Diff(series, composed(t, s, seriesRoute("itu-t/G"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, route := range []router.Route{"changes/sg/itu-t/99", "changes/series/Z", "changes/series/"} {
		if _, err := s.Compose(t.Context(), route); !errors.Is(err, app.ErrNotFound) {
			t.Errorf("%s: the error is %v", route, err)
		}
	}
}

// TestLinksLeadSomewhere: every route to a page of the screen that one of its pages has
// is composed.
func TestLinksLeadSomewhere(t *testing.T) {
	s := New(some(), nil)
	shown, err := s.Compose(t.Context(), Name)
	if err != nil {
		t.Fatal(err)
	}
	followed := 0
	for _, b := range shown.Blocks {
		section, _ := b.(page.Section)
		for _, inner := range section.Body {
			if r, ok := inner.(page.Row); ok && router.Route(r.To).Screen() == Name {
				followed++
				if text := composed(t, s, router.Route(r.To)); !strings.Contains(text, "# what changed: "+r.Title) {
					t.Errorf("%s is the page\n%s", r.To, text)
				}
			}
		}
	}
	if followed != 4 {
		t.Errorf("%d links are followed, want 4", followed)
	}
}

func TestNothingYet(t *testing.T) {
	s := New(&catalogue{err: changes.ErrNoOlder}, nil)
	if text := composed(t, s, Name); !strings.Contains(text, "No older snapshot has been opened") {
		t.Error(text)
	}
	if blocks, _, err := s.News(t.Context(), 5); blocks != nil || err != nil {
		t.Errorf("the home page has news: %v, %v", blocks, err)
	}
	same := some()
	same.older = same.newer
	s = New(same, nil)
	if text := composed(t, s, Name); !strings.Contains(text, "nothing changed") || strings.Contains(text, "Copy") {
		t.Error(text)
	}
	if blocks, _, err := s.News(t.Context(), 5); blocks != nil || err != nil {
		t.Errorf("the home page has news: %v, %v", blocks, err)
	}
}

// TestNews: on the home page what is marked comes first.
func TestNews(t *testing.T) {
	blocks, sources, err := New(some(), marks{ids: []string{"itu-t/G.709"}}).News(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	want := `
## New since the snapshot of 2026-01-01 — 1 new · 1 revised · 1 withdrawn · 1 retitled · 1 removed
- G.709 | Interfaces for light | Study Group 15 | in force → itu-t/G.709 ‹rel: G.709›
  (retitled, marked by you, before: Interfaces)
- G.1 (2026) | Light | Study Group 15 | in force → itu-t/G.1 ‹rel: G.1›
  (new)
- All that changed, by study group and series → changes
`
	if diff := cmp.Diff(want, pagetest.Text(blocks)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(sources) != 1 || sources["rel"].Title != "REL" {
		t.Errorf("the sources are %v", sources)
	}
}

// TestComparesOnce: a comparison is made once, and one that failed is tried again.
func TestComparesOnce(t *testing.T) {
	c := some()
	c.err = errors.New("the disk is busy")
	s := New(c, nil)
	if _, err := s.Compose(t.Context(), Name); !errors.Is(err, c.err) {
		t.Errorf("the error is %v", err)
	}
	if _, _, err := s.News(t.Context(), 3); !errors.Is(err, c.err) {
		t.Errorf("the error of the news is %v", err)
	}
	c.err = nil
	for range 3 {
		composed(t, s, Name)
	}
	if c.asked != 3 {
		t.Errorf("the snapshots are compared %d times, want 3: two that failed and one", c.asked)
	}
	unreadable := New(c, marks{err: fmt.Errorf("the library is damaged")})
	if _, err := unreadable.Compose(t.Context(), Name); err == nil {
		t.Error("unreadable marks are no error")
	}
	if _, _, err := unreadable.News(t.Context(), 3); err == nil {
		t.Error("unreadable marks are no error of the news")
	}
}

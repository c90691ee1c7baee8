package home

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"vademecum/app"
	"vademecum/ui/page"
)

func item(kind app.Kind, id, code string) app.Item {
	return app.Item{ID: id, Kind: kind, Code: code, Title: "Title of " + code, Status: app.InForce}
}

// text is a page as a reader would see it, one line for each thing on it.
func text(blocks []page.Block) []string {
	var lines []string
	for _, b := range blocks {
		switch b := b.(type) {
		case page.Head:
			lines = append(lines, "# "+b.Code)
		case page.Section:
			lines = append(lines, "## "+b.Title)
			lines = append(lines, text(b.Body)...)
		case page.Row:
			lines = append(lines, b.Code+" → "+b.To)
		case page.Fact:
			lines = append(lines, b.Name+": "+b.Value[0].Text)
		case page.Paragraph:
			lines = append(lines, b.Spans[0].Text)
		case page.Words:
			lines = append(lines, strings.TrimPrefix(b.Name+": "+strings.Join(b.List, ", "), ": "))
		}
	}
	return lines
}

// under is what stands below one heading.
func under(t *testing.T, lines []string, heading string) []string {
	t.Helper()
	start := slices.Index(lines, "## "+heading)
	if start < 0 {
		t.Fatalf("no section %q in\n%s", heading, strings.Join(lines, "\n"))
	}
	rest := lines[start+1:]
	if end := slices.IndexFunc(rest, func(s string) bool { return strings.HasPrefix(s, "## ") }); end >= 0 {
		rest = rest[:end]
	}
	return rest
}

func TestTheWaysIn(t *testing.T) {
	subline := item(app.ActionLine, "wsis/C7-ehealth", "C7 e-health")
	subline.Parent = "wsis/C7"
	closed := item(app.StudyGroup, "sg/itu-t/16", "Study Group 16")
	closed.Status = app.Superseded
	lines := text(Compose(Contents{Catalogue: Read([]app.Item{
		item(app.ActionLine, "wsis/C11", "C11"), item(app.ActionLine, "wsis/C2", "C2"),
		item(app.ActionLine, "wsis/C1", "C1"), subline, closed,
		item(app.StudyGroup, "sg/itu-t/17", "Study Group 17"), item(app.StudyGroup, "sg/itu-t/5", "Study Group 5"),
		item(app.Goal, "sdg/10", "SDG 10"), item(app.Goal, "sdg/9", "SDG 9"),
	})}))
	for _, c := range []struct {
		heading string
		want    []string
	}{
		{"WSIS action lines", []string{"C1 → wsis/C1", "C2 → wsis/C2", "C11 → wsis/C11"}},
		{"Study groups", []string{"Study Group 5 → sg/itu-t/5", "Study Group 17 → sg/itu-t/17"}},
		{"Sustainable Development Goals", []string{"SDG 9 → sdg/9", "SDG 10 → sdg/10"}},
	} {
		if got := under(t, lines, c.heading); !slices.Equal(got, c.want) {
			t.Errorf("%s:\n got %q\nwant %q", c.heading, got, c.want)
		}
	}
}

func TestNewestRecommendations(t *testing.T) {
	dated := func(code, date, body string, s app.Status) app.Item {
		return app.Item{ID: "itu-t/" + code, Kind: app.Recommendation, Code: code, Date: date, Body: body, Status: s}
	}
	lines := text(Compose(Contents{Catalogue: Read([]app.Item{
		dated("X.1", "2019-10", "ITU-T", app.InForce),
		dated("X.2", "2026-03", "ITU-T", app.InForce),
		dated("X.3", "2026-05", "ITU-T", app.Prepublished), // not yet a Recommendation to work by
		dated("X.4", "2026-06", "ITU-T", app.Superseded),
		dated("M.5", "2026-07", "ITU-R", app.InForce),
		dated("X.6", "2026-02", "ITU-T", app.InForce),
	})}))
	want := []string{"X.2 → itu-t/X.2", "X.6 → itu-t/X.6", "X.1 → itu-t/X.1"}
	if got := under(t, lines, "Newest Recommendations"); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCounts(t *testing.T) {
	items := []app.Item{
		item(app.Recommendation, "itu-t/X.1", "X.1"), item(app.Supplement, "itu-t/X.Suppl.1", "X Suppl. 1"),
		item(app.Guide, "itu-t/IMPL-8", "IMPL-8"), item(app.Goal, "sdg/9", "SDG 9"), item(app.Target, "sdg/9.c", "SDG 9.c"),
	}
	got := under(t, text(Compose(Contents{Catalogue: Read(items), Retrieved: "2026-08-22", Editions: 16172})), "In this snapshot")
	want := []string{
		"Publications as of: 2026-08-22",
		"ITU-T editions, with amendments and the like: 16\u00a0172",
		"Recommendations: 1", "Supplements, annexes and guides: 2", "Goals and targets: 2",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// Every kind is counted somewhere, a new one included.
func TestEveryKindIsCounted(t *testing.T) {
	for _, k := range app.Kinds {
		if got := counts(Contents{Catalogue: Read([]app.Item{item(k, "x/1", "1")})}); len(got) != 1 {
			t.Errorf("an item of kind %q is counted %d times, want once", k, len(got))
		}
	}
}

func TestAnEmptyCatalogueStillTeaches(t *testing.T) {
	lines := text(Compose(Contents{}))
	if len(under(t, lines, "Type what you know")) == 0 {
		t.Error("the first page teaches nothing")
	}
	for _, l := range lines {
		if strings.HasPrefix(l, "## ") && l != "## Type what you know" && l != "## Your own documents" {
			t.Errorf("an empty section %q is shown", l)
		}
	}
}

func rows(list ...page.Block) func() []page.Block { return func() []page.Block { return list } }

func TestLearningPathsAndTopics(t *testing.T) {
	lines := text(Compose(Contents{
		Tours:     rows(page.Row{Title: "Your first meeting", Meta: "8 stops", To: "tour/first-meeting"}),
		Views:     rows(page.Row{Title: "The matrix", To: "matrix"}),
		Catalogue: Read([]app.Item{item(app.Topic, "topic/fellowships", "Fellowships")}),
	}))
	if got := under(t, lines, "At a glance"); len(got) != 1 || !strings.Contains(got[0], "matrix") {
		t.Errorf("under what is seen at a glance stands %q", got)
	}
	if got := under(t, lines, "Learning paths"); len(got) != 1 || !strings.Contains(got[0], "tour/first-meeting") {
		t.Errorf("under learning paths stands %q", got)
	}
	if got := under(t, lines, "Explained"); len(got) != 1 || !strings.Contains(got[0], "Fellowships") {
		t.Errorf("under what is explained stands %q", got)
	}
}

// The newest are the same whatever order the catalogue has them in: those of the newest
// dates, and of one date those that come first.
func TestTheNewestOfMany(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := rapid.SliceOf(rapid.Custom(func(t *rapid.T) app.Item {
			return app.Item{
				ID: fmt.Sprint("itu-t/", rapid.Uint64().Draw(t, "id")), Kind: app.Recommendation, Body: "ITU-T", Status: app.InForce,
				Date: fmt.Sprintf("20%02d", rapid.IntRange(0, 20).Draw(t, "year")),
			}
		})).Draw(t, "items")
		sorted := slices.Clone(items)
		slices.SortStableFunc(sorted, func(a, b app.Item) int { return cmp.Compare(b.Date, a.Date) })
		var got, want []string
		for _, i := range Read(items).newest {
			got = append(got, i.ID)
		}
		for _, i := range sorted[:min(newest, len(sorted))] {
			want = append(want, i.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}

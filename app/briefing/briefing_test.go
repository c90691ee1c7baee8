package briefing_test

import (
	"math"
	"testing"

	"vademecum/app"
	"vademecum/app/briefing"
)

// TestName: a list of contents calls an item by all that is known of its name, once.
func TestName(t *testing.T) {
	for _, c := range []struct{ code, title, want string }{
		{"B.1", "Boats", "B.1  Boats"},
		{"B.1", "", "B.1"},
		{"", "Harbour rules", "Harbour rules"},
		{"TSAG", "TSAG", "TSAG"},
		{"", "", ""},
	} {
		if got := (briefing.Item{Code: c.code, Title: c.title}).Name(); got != c.want {
			t.Errorf("code %q, title %q: %q, want %q", c.code, c.title, got, c.want)
		}
	}
}

func TestCountAndDays(t *testing.T) {
	for n, want := range map[int]string{0: "0 items", 1: "1 item", 2: "2 items"} {
		if got := (&briefing.Briefing{Items: make([]briefing.Item, n)}).Count(); got != want {
			t.Errorf("%d: %q", n, got)
		}
	}
	for date, want := range map[string][2]string{ // as printed, and in the properties of files
		"2026-11-02": {"2 November 2026", "2026-11-02"},
		"2026-08":    {"08/2026", "1980-01-01"},
		"":           {"", "1980-01-01"},
		"soon":       {"soon", "1980-01-01"},
	} {
		b := briefing.Briefing{Date: date, Snapshot: date}
		if b.Day() != want[0] || b.SnapshotDay() != want[0] || b.Time().Format("2006-01-02") != want[1] {
			t.Errorf("%q: %q, %q, %v", date, b.Day(), b.SnapshotDay(), b.Time())
		}
	}
}

// TestSourceText: a source in one line says what is known of it, and nothing twice.
func TestSourceText(t *testing.T) {
	for _, c := range []struct {
		source app.Source
		want   string
	}{
		{app.Source{Title: "Records", Publisher: "Harbour Office", Date: "2026-08-22", Address: "https://example.int"}, "Records, Harbour Office, 22 August 2026"},
		{app.Source{Title: "Records", Publisher: "Records", Date: "2024"}, "Records, 2024"},
		{app.Source{Title: "Acts of 2024", Date: "2024-10"}, "Acts of 2024, 10/2024"},
		{app.Source{Title: "Records"}, "Records"},
	} {
		if got := briefing.SourceText(c.source); got != c.want {
			t.Errorf("%+v: %q, want %q", c.source, got, c.want)
		}
	}
}

var statuses = []app.Status{app.InForce, app.Prepublished, app.Superseded, app.Withdrawn, app.Unknown}

// TestSigns: no two statuses have one sign, so that they are told apart without colour.
// What the catalogue may come to say one day has the sign of what is not known.
func TestSigns(t *testing.T) {
	seen := map[string]app.Status{}
	for _, s := range statuses {
		sign := briefing.Sign(s)
		if other, twice := seen[sign]; twice || sign == "" {
			t.Errorf("%s and %s have the sign %q", s, other, sign)
		}
		seen[sign] = s
	}
	if briefing.Sign("in abeyance") != briefing.Sign(app.Unknown) {
		t.Error("a status that is not known here has a sign of its own")
	}
}

// TestContrast: the word of a status can be read on white paper, with a contrast of 5 to
// 1 as WCAG 2 reckons it, and no two have one colour.
func TestContrast(t *testing.T) {
	channel := func(c int) float64 {
		v := float64(c) / 255
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	seen := map[[3]int]app.Status{}
	for _, s := range statuses {
		r, g, b := briefing.Colour(s)
		luminance := 0.2126*channel(r) + 0.7152*channel(g) + 0.0722*channel(b)
		if contrast := 1.05 / (luminance + 0.05); contrast < 5 {
			t.Errorf("%s has a contrast of %.2f", s, contrast)
		}
		if other, twice := seen[[3]int{r, g, b}]; twice {
			t.Errorf("%s has the colour of %s", s, other)
		}
		seen[[3]int{r, g, b}] = s
	}
}

package cite

import (
	"testing"

	"vademecum/app"
)

func TestDates(t *testing.T) {
	for text, want := range map[string]Date{
		"2019-10-14": {2019, 10, 14},
		"2009-11":    {2009, 11, 0},
		"2012":       {2012, 0, 0},
		"2012-13-01": {2012, 0, 0},
		"2012-02-30": {2012, 2, 0},
		"2012-2-3":   {2012, 0, 0},
		"2012-00":    {2012, 0, 0},
		"C24":        {},
		"":           {},
		"-001":       {},
		"0000-01":    {},
		"+201":       {},
	} {
		if got := parseDate(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
	for _, text := range []string{"2019-10-14", "2009-01", "2012", ""} {
		if got := parseDate(text).iso(); got != text {
			t.Errorf("%q comes back as %q", text, got)
		}
	}
}

func TestKeys(t *testing.T) {
	for id, want := range map[string]string{
		"itu-t/X.509":                   "itu-t:X.509",
		"itu-t/X.509@2019-10":           "itu-t:X.509_2019-10",
		"itu-t/X.509@2019!Amd1@2024-10": "itu-t:X.509_2019/Amd1_2024-10",
		"un/A/RES/70/125":               "un:A:RES:70:125",
		"itu-r/P.[3/BL/1]":              "itu-r:P.+5B3:BL:1+5D",
		"a+b":                           "a+2Bb",
		"term/élan":                     "term:+C3+A9lan",
	} {
		if got := (Reference{ID: id}).key(); got != want {
			t.Errorf("%s: got %s, want %s", id, got, want)
		}
	}
}

func TestAuthors(t *testing.T) {
	for _, c := range []struct {
		kind       app.Kind
		body, want string
	}{
		{app.Recommendation, "ITU-T", itu},
		{app.Report, "ITU-R", itu},
		{app.Question, "ITU-D", itu},
		{app.Decision, "ITU Council", itu},
		{app.Resolution, "WTSA", itu},
		{app.Resolution, "WRC", itu},
		{app.Opinion, "WTPF", itu},
		{app.Resolution, "UN General Assembly", un},
		{app.Resolution, "UN ECOSOC", un},
		{app.Goal, "", un},
		{app.Target, "", un},
		{app.ActionLine, "WSIS", "World Summit on the Information Society"},
		{app.Resolution, "Some Forum", "Some Forum"},
		{app.Term, "", ""},
		{app.Event, "", ""},
	} {
		if got := author(app.Item{Kind: c.kind, Body: c.body}); got != c.want {
			t.Errorf("%s of %q: got %q, want %q", c.kind, c.body, got, c.want)
		}
	}
}

// TestWhatIsCited picks the edition, and takes no date from a text that is not it.
func TestWhatIsCited(t *testing.T) {
	p := &app.Page{
		Item: app.Item{ID: "itu-t/X.1", Kind: app.Recommendation, Code: "X.1", Title: "New", Body: "ITU-T", Date: "2020-05"},
		Editions: []app.Edition{
			{ID: "itu-t/X.1@2020-05", Part: app.PartEdition, Code: "X.1 (05/2020)", Date: "2020-05-01", Status: app.Prepublished},
			{ID: "itu-t/X.1@2010-03", Part: app.PartEdition, Code: "X.1 (03/2010)", Title: "Old", Date: "2010-03-01", Status: app.InForce},
			{ID: "itu-t/X.1@2010!Amd1@2011-01", Part: app.PartAmendment, Code: "X.1 (2010) Amd. 1 (01/2011)", Date: "2011-01-01", Status: app.InForce},
		},
	}
	for edition, want := range map[string]string{
		"":                            "itu-t/X.1@2010-03 Recommendation ITU-T X.1 2010-03-01 Old",
		"itu-t/X.1@2020-05":           "itu-t/X.1@2020-05 Recommendation ITU-T X.1 2020-05-01 New",
		"itu-t/X.1@2010!Amd1@2011-01": "itu-t/X.1@2010!Amd1@2011-01 Recommendation ITU-T X.1 (2010) Amd. 1 2011-01-01 New",
		"itu-t/X.1@1900":              "itu-t/X.1@2010-03 Recommendation ITU-T X.1 2010-03-01 Old",
	} {
		r := Of(p, edition)
		if got := r.ID + " " + r.Number + " " + r.Date.iso() + " " + r.Title; got != want {
			t.Errorf("%s:\n got %s\nwant %s", edition, got, want)
		}
	}
	p.Editions = p.Editions[2:]
	if r := Of(p, ""); r.Date != (Date{}) || r.Number != "ITU-T X.1" && r.Number != "Recommendation ITU-T X.1" {
		t.Errorf("with an amendment alone: got %s, %v", r.Number, r.Date)
	}
}

func TestOneLine(t *testing.T) {
	for text, want := range map[string]string{
		" a\r\nb\tc  d ": "a b c d",
		"a\u2028b\x00c":  "a b c",
		"\xffa":          "\uFFFDa",
		"":               "",
		"un\u00A0broken": "un\u00A0broken",
	} {
		if got := line(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

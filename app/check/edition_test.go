package check

import (
	"testing"

	"pgregory.net/rapid"

	"vademecum/app"
	"vademecum/app/refs"
)

// TestSameDate: what is said of a date and what is known of it agree as far as both go.
func TestSameDate(t *testing.T) {
	for _, c := range []struct {
		have, want string
		same       bool
	}{
		{"2019-10", "2019-10", true},
		{"2019-10", "2019", true},
		{"2019", "2019-10", true},
		{"2019-10", "", true}, // nothing is said
		{"", "", true},
		{"", "2019", false}, // nothing is known
		{"", "2019-10", false},
		{"2019-10", "2019-11", false},
		{"2019-10", "2019-1", false},
		{"2019-10", "2018", false},
		{"2019", "201", false},
		{"2016-02.v2", "2016-02", false}, // a version of it is another edition
		{"15", "1", false},               // ITU-R numbers its editions
		{"1", "15", false},
	} {
		if got := sameDate(c.have, c.want); got != c.same {
			t.Errorf("%q answers to %q: %v, want %v", c.have, c.want, got, c.same)
		}
	}
}

// TestSameDateBothWays: of two known dates neither is the surer.
func TestSameDateBothWays(t *testing.T) {
	date := rapid.StringMatching(`(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := date.Draw(t, "a"), date.Draw(t, "b")
		if sameDate(a, b) != sameDate(b, a) {
			t.Fatalf("%s and %s: %v one way, %v the other", a, b, sameDate(a, b), sameDate(b, a))
		}
		if year := a[:4]; !sameDate(a, year) || !sameDate(year, a) {
			t.Fatalf("%s is not of %s", a, year)
		}
	})
}

// TestEditionName: the edition of a resolution bears place and year alone, that of a
// Recommendation its number too.
func TestEditionName(t *testing.T) {
	for _, c := range []struct{ item, id, code, want string }{
		{"X.509", "itu-t/X.509@2019-10", "X.509 (10/2019)", "X.509 (10/2019)"},
		{"Report BT.2247", "itu-r/Report-BT.2247@4", "BT.2247-4", "Report BT.2247-4"},
		{"BT.500", "itu-r/BT.500@15", "BT.500-15", "BT.500-15"},
		{"WTSA Resolution 44", "wtsa/44@2024", "Rev. New Delhi, 2024", "WTSA Resolution 44 (Rev. New Delhi, 2024)"},
		{"WTSA Resolution 44", "wtsa/44@2024", "", ""},
		{"WTSA Resolution 44", "", "Rev. New Delhi, 2024", ""},
	} {
		page := &app.Page{Item: app.Item{Code: c.item}}
		if c.code == "BT.2247-4" {
			page.Item.Kind, page.Item.Body = app.Report, "ITU-R"
		}
		if got := editionName(page, app.Edition{ID: c.id, Code: c.code}); got != c.want {
			t.Errorf("%s of %s is called %q, want %q", c.code, c.item, got, c.want)
		}
	}
}

// TestEditionNamed reads what stands in brackets behind a number against the editions
// of its item: whether it names one, which, and whether it names it rightly.
func TestEditionNamed(t *testing.T) {
	const none = ""
	for _, c := range []struct {
		id, detail   string
		want         string
		named, found bool
	}{
		{"itu-t/X.509", "", none, false, false},
		{"itu-t/X.509", "series", none, false, false},
		{"itu-t/X.509", "approved last spring", none, false, false},
		{"itu-t/X.509", "(10/2019)", "itu-t/X.509@2019-10", true, true},
		{"itu-t/X.509", "(2016)", "itu-t/X.509@2016-10", true, true},
		{"itu-t/X.509", "(2017)", none, true, false},
		{"itu-t/X.509", "(2019) Amd.1", "itu-t/X.509@2019!Amd1@2024-10", true, true},
		{"itu-t/X.509", "(2019) Amd.1 (10/2024)", "itu-t/X.509@2019!Amd1@2024-10", true, true},
		{"itu-t/X.509", "(2019) Amd.2", none, true, false},
		{"itu-t/X.509", "(2019) Cor.1", none, true, false},
		{"itu-t/X.509", "Amd.1", "itu-t/X.509@2019!Amd1@2024-10", true, true},
		{"itu-r/BT.500", "-12", "itu-r/BT.500@12", true, true},
		{"itu-r/BT.500", "-12 (2009)", "itu-r/BT.500@12", true, true},
		{"itu-r/BT.500", "-1", none, true, false},
		{"wtsa/44", "Rev. Geneva, 2022", "wtsa/44@2022", true, true},
		{"wtsa/44", "2016", "wtsa/44@2016", true, true},
		{"wtsa/44", "Rev. 2016", "wtsa/44@2016", true, true},
		{"wtsa/44", "Rev. Doha, 2016", "wtsa/44@2016", true, false}, // the year is right, the place is not
		{"wtsa/44", "Rev. Doha, 2017", none, true, false},
		{"itu-t/X.509", "(13/2019)", none, true, false},
		{"itu-t/X.509", "Suppl.4", none, true, false}, // a text of its own that the catalogue lacks
		{"itu-t/X.509", "(V9)", none, false, false},   // no source numbers its editions
		{"itu-t/X.32", "(V3)", none, false, false},    // ITU prints none of theirs
		{"itu-t/X.32", "(V3) (10/2019)", "itu-t/X.32@2019-10", true, true},
		{"itu-t/X.32", "(V3) Cor.1", "itu-t/X.32@2019!Cor1@2021-10", true, true},
		{"itu-t/H.1", "(V1)", "itu-t/H.1@2021-08", true, true},
		{"itu-t/H.1", "(V2) (08/2024)", "itu-t/H.1@2024-08", true, true},
		{"itu-t/H.1", "(V2) Cor.1", "itu-t/H.1@2024!Cor1@2025-01", true, true},
		{"itu-t/H.1", "(V1) (08/2024)", none, true, false},
		{"itu-t/H.1", "(V4)", none, true, false},
		{"itu-r/BO.7", "(2001)", "itu-r/BO.7@4", true, true},
		{"itu-r/BO.7", "(06/2001)", "itu-r/BO.7@4", true, true},
		{"itu-r/BO.7", "(07/2001)", none, true, false},
		{"itu-r/BO.7", "-4 (06/2001)", "itu-r/BO.7@4", true, true},
		{"itu-r/BO.7", "-4 (10/2019)", none, true, false},
		{"council/1106", "1996, last modified 2001", "council/1106@2001", true, true},
		{"itu-t/X.27", "(10/2019)", none, false, false}, // of which no edition is known
	} {
		page := catalogue[c.id]
		e, named, found := editionNamed(page, refs.Mention{ID: c.id, Detail: c.detail})
		if e.ID != c.want || named != c.named || found != c.found {
			t.Errorf("%s, %q: %q, named %v, found %v; want %q, %v, %v", c.id, c.detail, e.ID, named, found, c.want, c.named, c.found)
		}
	}
}

package app

import "testing"

// TestEditionCode: whatever an edition bears, its code tells which text it is, and which
// of its editions.
func TestEditionCode(t *testing.T) {
	item := func(k Kind, body, code string) Item { return Item{Kind: k, Body: body, Code: code} }
	for _, c := range []struct {
		item       Item
		code, date string
		want       string
	}{
		{item(Recommendation, "ITU-T", "X.509"), "X.509 (10/2016)", "2016-10-14", "X.509 (10/2016)"},
		{item(Recommendation, "ITU-T", "X.509"), "X.509 (2019) Amd. 1 (10/2024)", "2024-10-29", "X.509 (2019) Amd. 1 (10/2024)"},
		{item(Recommendation, "ITU-T", "D.300R"), "D.300 R (06/1998)", "1998-06-12", "D.300 R (06/1998)"},
		{item(Supplement, "ITU-T", "E-100 series Suppl. 2"), "E-100 Suppl. 2 (10/1984)", "1984-10-19", "E-100 Suppl. 2 (10/1984)"},
		{item(Recommendation, "ITU-R", "BT.500"), "BT.500-14", "2019-10", "BT.500-14"},
		{item(Recommendation, "ITU-R", "BO.1212"), "BO.1212", "2002-08", "BO.1212 (08/2002)"},
		{item(Recommendation, "ITU-R", "BO.1212"), "BO.1212", "", "BO.1212"},
		{item(Report, "ITU-R", "Report BT.2247"), "BT.2247-4", "2023-10", "Report BT.2247-4"},
		{item(Question, "ITU-R", "Question 1/5"), "1-4/5", "2008-09", "Question 1-4/5"},
		{item(Handbook, "ITU-R", "Handbook 46"), "46.HDB", "2007-07", "Handbook 46 (07/2007)"},
		{item(Handbook, "ITU-R", "Handbook 46"), "46.HDB", "", "46.HDB"},
		{item(Resolution, "ITU-R", "ITU-R Resolution 17"), "R.17-4", "2012-01", "ITU-R Resolution 17-4"},
		{item(Resolution, "WTSA", "WTSA Resolution 44"), "Rev. Hammamet, 2016", "2016", "WTSA Resolution 44 (Rev. Hammamet, 2016)"},
		{item(Decision, "ITU Council", "Council Decision 517"), "", "2004", "Council Decision 517 (2004)"},
		{item(Resolution, "UN General Assembly", "A/RES/70/125"), "16 December 2015", "2015-12-16", "A/RES/70/125 (16 December 2015)"},
		{item(Resolution, "PP", "PP Resolution 2"), "", "", "PP Resolution 2"},
	} {
		if got := EditionCode(c.item, Edition{Code: c.code, Date: c.date}); got != c.want {
			t.Errorf("%q of %s is called %q, want %q", c.code, c.item.Code, got, c.want)
		}
	}
}

// TestEditionNamed: an id is that of an edition or of what hangs on one, and never that
// of the item.
func TestEditionNamed(t *testing.T) {
	p := &Page{Item: Item{ID: "itu-t/X.509"}, Editions: []Edition{
		{ID: "itu-t/X.509@2019-10", Part: PartEdition}, {ID: "itu-t/X.509@2019!Amd1@2024-10", Part: PartAmendment}, {Part: PartErratum},
	}}
	for _, id := range []string{"itu-t/X.509@2019-10", "itu-t/X.509@2019!Amd1@2024-10"} {
		if e := EditionNamed(p, id); e == nil || e.ID != id {
			t.Errorf("%s names %v", id, e)
		}
	}
	for _, id := range []string{"", "itu-t/X.509", "itu-t/X.509@2016-10"} {
		if e := EditionNamed(p, id); e != nil {
			t.Errorf("%q names %v", id, e)
		}
	}
}

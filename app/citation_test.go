package app

import "testing"

func TestCitation(t *testing.T) {
	edition := func(date string, s Status) Edition {
		return Edition{ID: date, Part: PartEdition, Date: date, Status: s, Address: "https://example.int/" + date}
	}
	amendment := Edition{ID: "amd", Part: PartAmendment, Date: "2024-10-01", Status: InForce, Address: "https://example.int/amd"}
	x509 := Item{Code: "X.509", Title: "Public-key certificates", Body: "ITU-T", Date: "2019-10"}

	for _, c := range []struct {
		name string
		page Page
		want string
	}{
		{"the edition in force",
			Page{Item: x509, Editions: []Edition{edition("2019-10-14", InForce), edition("2016-10-14", Superseded)}},
			"ITU-T X.509 (10/2019), Public-key certificates, https://example.int/2019-10-14"},
		{"the newest in force, not a newer one before publication",
			Page{Item: x509, Editions: []Edition{edition("2026-01-09", Prepublished), edition("2019-10-14", InForce)}},
			"ITU-T X.509 (10/2019), Public-key certificates, https://example.int/2019-10-14"},
		{"none in force: the newest",
			Page{Item: x509, Editions: []Edition{edition("1996-08", Withdrawn), edition("1993", Superseded)}},
			"ITU-T X.509 (08/1996), Public-key certificates, https://example.int/1996-08"},
		{"never an amendment",
			Page{Item: x509, Editions: []Edition{amendment, edition("2019-10-14", Superseded)}},
			"ITU-T X.509 (10/2019), Public-key certificates, https://example.int/2019-10-14"},
		{"only the year known",
			Page{Item: Item{Code: "WTSA Resolution 44", Title: "Bridging the gap", Body: "WTSA"}, Editions: []Edition{{ID: "wtsa/44@2024", Part: PartEdition, Date: "2024"}}},
			"WTSA Resolution 44 (2024), Bridging the gap"},
		{"a Recommendation of ITU-T: its edition says when",
			Page{Item: Item{Kind: Recommendation, Code: "X.509", Body: "ITU-T"}, Editions: []Edition{{ID: "a", Part: PartEdition, Code: "X.509 (10/2019)", Date: "2019-10-14"}}},
			"Recommendation ITU-T X.509 (10/2019)"},
		{"a Report of ITU-R: its number says which edition, the date when",
			Page{Item: Item{Kind: Report, Code: "Report SA.2312", Body: "ITU-R"}, Editions: []Edition{{ID: "a", Part: PartEdition, Code: "SA.2312-0", Date: "2014-11"}}},
			"Report ITU-R SA.2312-0 (11/2014)"},
		{"a resolution: place and year",
			Page{Item: Item{Kind: Resolution, Code: "WTSA Resolution 44", Body: "WTSA"}, Editions: []Edition{{ID: "a", Part: PartEdition, Code: "Rev. New Delhi, 2024", Date: "2024"}}},
			"WTSA Resolution 44 (Rev. New Delhi, 2024)"},
		{"no title known",
			Page{Item: Item{Code: "PP Resolution 200", Date: "2018"}},
			"PP Resolution 200 (2018)"},
		{"nothing but a code",
			Page{Item: Item{Code: "C7"}},
			"C7"},
	} {
		if got := Citation(&c.page); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

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
		{"a Handbook: its editions bear no number, but a date",
			Page{Item: Item{Kind: Handbook, Code: "Handbook 46", Body: "ITU-R"}, Editions: []Edition{{ID: "a", Part: PartEdition, Code: "46.HDB", Date: "2007-07"}}},
			"ITU-R Handbook 46 (07/2007)"},
		{"a Question of a Sector",
			Page{Item: Item{Kind: Question, Code: "Question 1/1", Body: "ITU-D"}},
			"Question ITU-D 1/1"},
		{"a resolution of the Radiocommunication Assembly: as ITU-R numbers it",
			Page{Item: Item{Kind: Resolution, Code: "ITU-R Resolution 17", Body: "ITU-R"}, Editions: []Edition{{ID: "a", Part: PartEdition, Code: "R.17-4", Date: "2012-01"}}},
			"Resolution ITU-R 17-4 (01/2012)"},
		{"the Council: its name once",
			Page{Item: Item{Kind: Decision, Code: "Council Decision 517", Body: "ITU Council"}, Editions: []Edition{{ID: "a", Part: PartEdition, Code: "2004", Date: "2004"}}},
			"ITU Council Decision 517 (2004)"},
		{"a resolution of the United Nations: its symbol does not say what it is",
			Page{Item: Item{Kind: Resolution, Code: "A/RES/70/125", Body: "UN General Assembly"}, Editions: []Edition{{ID: "a", Part: PartEdition, Code: "16 December 2015", Date: "2015-12-16"}}},
			"UN General Assembly Resolution A/RES/70/125 (16 December 2015)"},
		{"a label that is not the title of the text: in brackets",
			Page{Item: Item{Kind: Decision, Code: "Council Decision 641", Body: "ITU Council", Title: "Group of experts", TitleNote: "short label only"}},
			"ITU Council Decision 641, [Group of experts]"},
		{"a title of an earlier period or of the text above: without brackets",
			Page{Item: Item{Kind: StudyGroup, Code: "Study Group 11", Body: "ITU-T", Title: "Signalling", TitleNote: "title of 2022–2024"}},
			"ITU-T Study Group 11, Signalling"},
		{"a title of an earlier edition than the one cited: in brackets",
			Page{Item: Item{Kind: Resolution, Code: "PP Resolution 71", Body: "PP", Title: "Plan for 2020-2023", TitleNote: "title of Rev. Dubai, 2018"},
				Editions: []Edition{{ID: "b", Part: PartEdition, Code: "Rev. Bucharest, 2022", Date: "2022"}}},
			"PP Resolution 71 (Rev. Bucharest, 2022), [Plan for 2020-2023]"},
		{"a title of the very edition that is cited: without brackets",
			Page{Item: Item{Kind: Resolution, Code: "PP Resolution 71", Body: "PP", Title: "Plan for 2020-2023", TitleNote: "title of Rev. Dubai, 2018"},
				Editions: []Edition{{ID: "a", Part: PartEdition, Code: "Rev. Dubai, 2018", Date: "2018"}}},
			"PP Resolution 71 (Rev. Dubai, 2018), Plan for 2020-2023"},
		{"an action line",
			Page{Item: Item{Kind: ActionLine, Code: "C7 e-health", Body: "WSIS", Title: "E-health"}},
			"WSIS Action Line C7 e-health, E-health"},
		{"an event: place and days",
			Page{Item: Item{Kind: Event, Code: "WTSA-24", Title: "Assembly", Date: "2024-10-15"},
				Facts: []Fact{{Name: "place", Value: "New Delhi, India"}, {Name: "dates", Value: "2024-10-15 to 2024-10-24"}}},
			"WTSA-24 (New Delhi, India, 15–24 October 2024), Assembly"},
		{"an event of which only the first day is known",
			Page{Item: Item{Kind: Event, Code: "WTSA-24", Date: "2024-10-15"}},
			"WTSA-24 (15 October 2024)"},
		{"a term: where it was read",
			Page{Item: Item{Kind: Term, Code: "BSG", Title: "Bridging the gap", Cite: Cite{Sources: []string{"gone", "report"}}},
				Sources: map[string]Source{"report": {Title: "Report", Publisher: "Somebody", Address: "https://example.int/"}}},
			"BSG, Bridging the gap, in Report, Somebody, https://example.int/"},
		{"nothing but an erratum: its date is not that of the text",
			Page{Item: Item{Kind: Guide, Code: "IMPL-8", Body: "ITU-T", Date: "2011-12-12"}, Editions: []Edition{{ID: "a", Part: PartErratum, Code: "IMPL-8 (2010) Err. 1 (12/2011)", Date: "2011-12-12"}}},
			"ITU-T IMPL-8"},
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

func TestCitationOfAnEdition(t *testing.T) {
	p := &Page{
		Item: Item{Kind: Recommendation, Code: "X.509", Title: "Public-key certificates", Body: "ITU-T"},
		Editions: []Edition{
			{ID: "itu-t/X.509@2019-10", Part: PartEdition, Code: "X.509 (10/2019)", Date: "2019-10-14", Status: InForce},
			{ID: "itu-t/X.509@2019!Amd1@2024-10", Part: PartAmendment, Code: "X.509 (2019) Amd. 1 (10/2024)", Date: "2024-10-29", Title: "Improvements"},
			{ID: "itu-t/X.509@1988-11", Part: PartEdition, Code: "X.509 (11/1988)", Date: "1988-11-25", Title: "Authentication"},
		},
	}
	for edition, want := range map[string]string{
		"":                              "Recommendation ITU-T X.509 (10/2019), Public-key certificates",
		"itu-t/X.509@1988-11":           "Recommendation ITU-T X.509 (11/1988), Authentication",
		"itu-t/X.509@2019!Amd1@2024-10": "Recommendation ITU-T X.509 (2019) Amd. 1 (10/2024), Improvements",
		"itu-t/X.509@1900":              "Recommendation ITU-T X.509 (10/2019), Public-key certificates",
	} {
		if got := CitationOf(p, edition); got != want {
			t.Errorf("%s:\n got %s\nwant %s", edition, got, want)
		}
	}
}

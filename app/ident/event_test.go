package ident

import "testing"

// TestConferencesAndTheirResolutions: a year with a body is its conference where it met
// in that year or was named by it; two digits can be a resolution as well. In a
// mention the year is that of the edition.
func TestConferencesAndTheirResolutions(t *testing.T) {
	for text, want := range map[string]string{
		"WTSA-24":           "event/wtsa-24, wtsa/24",
		"WTSA 24":           "event/wtsa-24, wtsa/24",
		"WTSA-2024":         "event/wtsa-24",
		"WTSA-20":           "event/wtsa-20, wtsa/20",
		"WTSA-2020":         "event/wtsa-20", // by its name
		"WTSA-2022":         "event/wtsa-20", // by the year it was held in
		"WTSA-22":           "wtsa/22",       // two digits are those of its name
		"WTSA-23":           "wtsa/23",
		"PP-18":             "event/pp-18, pp/18",
		"PP-19":             "pp/19",
		"WTDC-17":           "event/wtdc-17, wtdc/17",
		"WTDC-18":           "wtdc/18",
		"WSIS Forum 2022":   "event/wsis-forum-2022",
		"WSIS Forum 2009":   "event/wsis-forum-2009",
		"WSIS Forum 2008":   "", // the first was held in 2009
		"WSIS Forum 22":     "",
		"WSIS Forum 2022 x": "",
		"WSIS+10":           "event/wsis+10-hle-2014",
		"WSIS 10":           "event/wsis+10-hle-2014, wsis/C10",

		"Resolution 44 of WTSA-16":       "wtsa/44@2016",
		"Resolution 44 of WTSA-17":       "", // there was none
		"Resolution 44 of WTSA 2016":     "wtsa/44@2016",
		"Resolution WTSA 44":             "wtsa/44",
		"Resolution WTSA-16 44":          "wtsa/44@2016",
		"Resolution 646 (Rev.WRC-15)":    "wrc/646@2015",
		"Resolution 646 (WRC-19)":        "wrc/646@2019",
		"Resolution 646 (Rev.WRC-1)":     "",
		"Resolution 646 (Rev.WRC-199)":   "",
		"Resolution 1332 (C11)":          "council/1332@2011",
		"Decision 584 (C12)":             "council/Decision-584@2012",
		"Resolution 44 (C11) of WTSA":    "",
		"Resolution 1999 of PP":          "pp/1999",
		"Resolution 2000 of PP":          "",
		"Resolution 0 of PP":             "",
		"Resolution 44 (Rev. Dubai, 12)": "",
	} {
		if got := ids(Parse(text)); got != want {
			t.Errorf("%s is %q, want %q", text, got, want)
		}
	}
}

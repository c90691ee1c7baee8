package facts

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestNamed(t *testing.T) {
	for _, c := range []struct{ printed, id, code, body, edition string }{
		{"PP Resolution 140", "pp/140", "PP Resolution 140", "PP", ""},
		{"PP Decision 5", "pp/Decision-5", "PP Decision 5", "PP", ""},
		{"PP Recommendation 7", "pp/Recommendation-7", "PP Recommendation 7", "PP", ""},
		{"WTSA Resolution 44", "wtsa/44", "WTSA Resolution 44", "WTSA", ""},
		{"WTDC Resolution 47", "wtdc/47", "WTDC Resolution 47", "WTDC", ""},
		{"WTDC Recommendation 22", "wtdc/Recommendation-22", "WTDC Recommendation 22", "WTDC", ""},
		{"WCIT Resolution 4", "wcit/4", "WCIT Resolution 4", "WCIT", ""},
		{"WRC Resolution 958", "wrc/958", "WRC Resolution 958", "WRC", ""},
		{"WTPF Opinion 2", "wtpf/Opinion-2", "WTPF Opinion 2", "WTPF", ""},
		{"ITU Council Resolution 1332", "council/1332", "Council Resolution 1332", "ITU Council", ""},
		{"Council Resolution 1332", "council/1332", "Council Resolution 1332", "ITU Council", ""},
		{"ITU Council Decision 584", "council/Decision-584", "Council Decision 584", "ITU Council", ""},
		{"UNGA Resolution 70/125", "un/A/RES/70/125", "A/RES/70/125", "UN General Assembly", ""},
		{"UNGA Resolution 57/270 B", "un/A/RES/57/270B", "A/RES/57/270 B", "UN General Assembly", ""},
		{"UNGA Resolution 72/266B", "un/A/RES/72/266B", "A/RES/72/266 B", "UN General Assembly", ""},
		{"ECOSOC Resolution 2023/3", "un/E/RES/2023/3", "E/RES/2023/3", "UN ECOSOC", ""},
		{"UN Human Rights Council Resolution 20/8", "un/A/HRC/RES/20/8", "UN Human Rights Council Resolution 20/8", "UN Human Rights Council", ""},
		{"ITU-R Resolution 48-2", "itu-r/Res-R.48", "ITU-R Resolution 48-2", "", "itu-r/Res-R.48@2"},
		{"ITU-R Resolution 67", "itu-r/Res-R.67", "ITU-R Resolution 67", "", ""},
		{"ITU-T Recommendation E.164", "itu-t/E.164", "ITU-T Recommendation E.164", "", ""},
		{"WSIS Action Line C8", "wsis/C8", "Action Line C8", "", ""},
		{"WSIS Tunis Agenda § 90 and 107", "", "", "", ""},
		{"ITU Sectors Resolution 1", "", "", "", ""},
		{"IMAC Recommendation 13/2016", "", "", "", ""},
	} {
		n, err := named(c.printed)
		if err != nil {
			t.Error(err)
			continue
		}
		if got := [4]string{n.ID, n.Code, n.Body, n.Edition}; got != [4]string{c.id, c.code, c.body, c.edition} {
			t.Errorf("%s is read as %q, want %q", c.printed, got, [4]string{c.id, c.code, c.body, c.edition})
		}
	}
	for _, printed := range []string{"", "Resolution 44", "WTSA Resolution", "WTSA Resolution §", "PP Resolution 21 (Rev. Dubai, 2018)"} {
		if n, err := named(printed); err == nil {
			t.Errorf("%q is read as %s, want an error", printed, n.ID)
		}
	}
}

func TestCiting(t *testing.T) {
	n, edition, err := citing("PP Resolution 25 (Rev. Dubai, 2018)")
	if err != nil || n.ID != "pp/25" || edition != "Rev. Dubai, 2018" {
		t.Errorf("read %s, edition %q, error %v", n.ID, edition, err)
	}
	n, edition, err = citing("Council Resolution 1158")
	if err != nil || n.ID != "council/1158" || edition != "" {
		t.Errorf("read %s, edition %q, error %v", n.ID, edition, err)
	}
}

func TestReadEditions(t *testing.T) {
	for _, c := range []struct {
		list string
		want []edition
		rest string
	}{
		{"", nil, ""},
		{"Florianópolis, 2004; Rev. New Delhi, 2024", []edition{
			{"x/1@2004", "Florianópolis, 2004", "Florianópolis", "2004"}, {"x/1@2024", "Rev. New Delhi, 2024", "New Delhi", "2024"}}, ""},
		{"Rev. WRC-15", []edition{{"x/1@2015", "Rev. WRC-15", "", "2015"}}, ""},
		{"1996, last modified 2001", []edition{{"x/1@1996", "1996", "", "1996"}, {"x/1@2001", "last modified 2001", "", "2001"}}, ""},
		{"Modified 2016; Modified 2024", []edition{{"x/1@2016", "Modified 2016", "", "2016"}, {"x/1@2024", "Modified 2024", "", "2024"}}, ""},
		{"Rev. 2015", []edition{{"x/1@2015", "Rev. 2015", "", "2015"}}, ""},
		{"16 December 2015", []edition{{"x/1@2015", "16 December 2015", "", "2015-12-16"}}, ""},
		{"C24", nil, "C24"},
		{"31 February 2015", nil, "31 February 2015"},
	} {
		got, rest := readEditions("x/1", c.list)
		if diff := cmp.Diff(c.want, got); diff != "" || rest != c.rest {
			t.Errorf("%q leaves %q (-want +got):\n%s", c.list, rest, diff)
		}
	}
	if got := newest("x/1", "1996, last modified 2001"); got != "x/1@2001" {
		t.Errorf("the newest edition is %q", got)
	}
}

func TestReadStatus(t *testing.T) {
	for _, c := range []struct {
		phrase string
		want   app.Status
		note   string
	}{
		{"in force after PP-22 (listed in basic texts 2023)", app.InForce, "in force after PP-22 (listed in basic texts 2023)"},
		{"in force after WTSA-24 (named in a 2026 ITU page; edition not read)", app.InForce, "in force after WTSA-24 (named in a 2026 ITU page; edition not read)"},
		{"in force (WTSA-24 edition seen)", app.InForce, "in force (WTSA-24 edition seen)"},
		{"in force (WTDC-25 edition seen)", app.InForce, "in force (WTDC-25 edition seen)"},
		{"in force at WTSA-20; WTSA-24 status not verified", app.Unknown, "in force at WTSA-20; WTSA-24 status not verified"},
		{"in force at WTDC-22 (Kigali); WTDC-25 status not verified", app.Unknown, "in force at WTDC-22 (Kigali); WTDC-25 status not verified"},
		{"modified at WTDC-25 (secondary source)", app.Unknown, "modified at WTDC-25 (secondary source)"},
		{"last edition seen WTSA-16; later status not verified", app.Unknown, "last edition seen WTSA-16; later status not verified"},
		{"not in the basic texts 2023 list (abrogated at or before PP-22, as far as the list shows)", app.Unknown,
			"not in the basic texts 2023 list (abrogated at or before PP-22, as far as the list shows)"},
		{"unknown", app.Unknown, "status not found in a source"},
	} {
		if got, note := readStatus(c.phrase); got != c.want || note != c.note {
			t.Errorf("%q is %q (%q), want %q (%q)", c.phrase, got, note, c.want, c.note)
		}
	}
}

func TestSplitRemarks(t *testing.T) {
	for _, c := range []struct{ label, title, remarks string }{
		{"Strategic and structural review of ITU-T", "Strategic and structural review of ITU-T", ""},
		{"Regional presence (subject)", "Regional presence", ""},
		{"Assistance to Palestine (subject; cited in PP Resolutions 99 and 125)", "Assistance to Palestine", "title: cited in PP Resolutions 99 and 125"},
		{"Sevilla Commitment (Fourth International Conference; subject)", "Sevilla Commitment (Fourth International Conference)", ""},
		{"ICT for development (series; own title not read separately)", "ICT for development", "title: series, own title not read separately"},
		{"AI for development (translated from a Chinese source)", "AI for development", "title: translated from a Chinese source"},
		{"Holding of the WSIS (Geneva)", "Holding of the WSIS (Geneva)", ""},
	} {
		if title, remarks := splitRemarks(c.label); title != c.title || remarks != c.remarks {
			t.Errorf("%q gives %q and %q, want %q and %q", c.label, title, remarks, c.title, c.remarks)
		}
	}
}

func TestFormsOfAnAddress(t *testing.T) {
	for _, forms := range [][]string{
		{"https://www.itu.int/en/x", "http://www.itu.int/en/x", "https://itu.int/en/x/", "https://itu.int:443/en/x"},
		{"https://studylib.net/doc/13672944", "https://studylib.net/doc/13672944/itu-t-resolution-43-%E2%80%93-regional..."},
		{"github.com/a/b:c/d.json", "https://github.com/a/b/blob/HEAD/c/d.json"},
	} {
		for _, form := range forms {
			if bare(form) != bare(forms[0]) {
				t.Errorf("%s and %s are taken for different documents", form, forms[0])
			}
		}
	}
}

func TestPlaceOfALocator(t *testing.T) {
	im := &importer{places: map[string]string{"cmp_res_21/preamble/recs_recognizing/rec_2": "recognizing b)"}}
	for locator, want := range map[string]string{
		"cmp_res_21/preamble/recs_recognizing/rec_2": "Resolution 21, recognizing b) (cmp_res_21/preamble/recs_recognizing/rec_2)",
		"cmp_dec_5/body/hcont_decides/para_1":        "Decision 5 (cmp_dec_5/body/hcont_decides/para_1)",
		"cmp_rec_7/preamble/recs_noting/rec_1":       "Recommendation 7 (cmp_rec_7/preamble/recs_noting/rec_1)",
		"recalling b":                                "recalling b",
		"":                                           "",
	} {
		if got := im.place(locator); got != want {
			t.Errorf("%q is worded %q, want %q", locator, got, want)
		}
	}
}

package ident

import (
	"strings"
	"testing"

	"vademecum/app"

	"github.com/google/go-cmp/cmp"
)

func TestFromID(t *testing.T) {
	for _, c := range []struct {
		id   string
		want Ident
	}{
		{"itu-t/X.509", Ident{Body: "itu-t", Number: "X.509", Kind: app.Recommendation}},
		{"itu-t/X.509@2019-10", Ident{Body: "itu-t", Number: "X.509", Kind: app.Recommendation, Edition: "2019-10"}},
		{"itu-t/X.509@2019!Amd1@2024-10", Ident{
			Body: "itu-t", Number: "X.509", Kind: app.Recommendation, Edition: "2019",
			Parts: []Part{{app.PartAmendment, "1"}}, PartDate: "2024-10",
		}},
		{"itu-t/G.671@2005!Amd1!Err1@2006-11", Ident{
			Body: "itu-t", Number: "G.671", Kind: app.Recommendation, Edition: "2005",
			Parts: []Part{{app.PartAmendment, "1"}, {app.PartErratum, "1"}}, PartDate: "2006-11",
		}},
		{"itu-t/G.709!Amd2", Ident{
			Body: "itu-t", Number: "G.709", Kind: app.Recommendation, Parts: []Part{{app.PartAmendment, "2"}},
		}},
		{"itu-t/Q.3403@2016-02.v1", Ident{
			Body: "itu-t", Number: "Q.3403", Kind: app.Recommendation, Edition: "2016-02", Version: "1", Dotted: true,
		}},
		{"itu-t/H.264@v10", Ident{Body: "itu-t", Number: "H.264", Kind: app.Recommendation, Version: "10"}},
		{"itu-t/G.Suppl.43", Ident{Body: "itu-t", Number: "G.Suppl.43", Kind: app.Supplement}},
		{"itu-t/G.729.AnnexA", Ident{Body: "itu-t", Number: "G.729.AnnexA", Kind: app.Annex}},
		{"itu-t/H.350.1.attachment", Ident{Body: "itu-t", Number: "H.350.1.attachment", Kind: app.Annex}},
		{"itu-t/IMPL-8", Ident{Body: "itu-t", Number: "IMPL-8", Kind: app.Guide}},
		{"itu-r/BT.500@12", Ident{Body: "itu-r", Number: "BT.500", Kind: app.Recommendation, Edition: "12"}},
		{"itu-r/Report-BT.2247", Ident{Body: "itu-r", Number: "Report-BT.2247", Kind: app.Report}},
		{"itu-r/Q-226/1", Ident{Body: "itu-r", Number: "Q-226/1", Kind: app.Question}},
		{"itu-r/HB-46", Ident{Body: "itu-r", Number: "HB-46", Kind: app.Handbook}},
		{"itu-r/Res-R.17@3", Ident{Body: "itu-r", Number: "Res-R.17", Kind: app.Resolution, Edition: "3"}},
		{"wtsa/44@2024", Ident{Body: "wtsa", Number: "44", Kind: app.Resolution, Edition: "2024", Place: "New Delhi"}},
		{"wtsa/44@2013", Ident{Body: "wtsa", Number: "44", Kind: app.Resolution, Edition: "2013"}},
		{"pp/Decision-5", Ident{Body: "pp", Number: "Decision-5", Kind: app.Decision}},
		{"pp/Recommendation-7", Ident{Body: "pp", Number: "Recommendation-7", Kind: app.Recommendation}},
		{"wtpf/Opinion-2", Ident{Body: "wtpf", Number: "Opinion-2", Kind: app.Opinion}},
		{"council/1332", Ident{Body: "council", Number: "1332", Kind: app.Resolution}},
		{"un/A/RES/57/270B", Ident{Body: "un", Number: "A/RES/57/270B", Kind: app.Resolution}},
		{"wsis/C7-ehealth", Ident{Body: "wsis", Number: "C7-ehealth", Kind: app.ActionLine}},
		{"sdg/9", Ident{Body: "sdg", Number: "9", Kind: app.Goal}},
		{"sdg/9.c", Ident{Body: "sdg", Number: "9.c", Kind: app.Target}},
		{"sg/itu-t/17", Ident{Body: "sg", Number: "itu-t/17", Kind: app.StudyGroup}},
		{"sg/itu-t/TSAG", Ident{Body: "sg", Number: "itu-t/TSAG", Kind: app.StudyGroup}},
		{"question/itu-d/1/1", Ident{Body: "question", Number: "itu-d/1/1", Kind: app.Question}},
		{"event/wsis+10-hle-2014", Ident{Body: "event", Number: "wsis+10-hle-2014", Kind: app.Event}},
		{"org/apt", Ident{Body: "org", Number: "apt", Kind: app.Organisation}},
		{"initiative/u4ssc", Ident{Body: "initiative", Number: "u4ssc", Kind: app.Initiative}},
		{"topic/fellowships", Ident{Body: "topic", Number: "fellowships", Kind: app.Topic}},
		{"term/bsg", Ident{Body: "term", Number: "bsg", Kind: app.Term}},
		{"term/asn.1", Ident{Body: "term", Number: "asn.1", Kind: app.Term}},
		{"term/cap-carrierless-amplitude-phase", Ident{Body: "term", Number: "cap-carrierless-amplitude-phase", Kind: app.Term}},
	} {
		got, err := FromID(c.id)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.id, diff)
		}
		if got.ID() != c.id {
			t.Errorf("%s comes back as %s", c.id, got.ID())
		}
	}
}

func TestFromIDRefuses(t *testing.T) {
	for _, c := range []struct{ id, because string }{
		{"", "must begin with a body"},
		{"x509", "must begin with a body"},
		{"itu-t", "must begin with a body"},
		{"ITU-T/X.509", "must begin with a body"},
		{"iso/9594-8", "must begin with a body"},
		{"itu-t/", "no number of itu-t"},
		{"itu-t/x.509", "no number of itu-t"},
		{"itu-t/X. 509", "no number of itu-t"},
		{"itu-t/X.509/", "no number of itu-t"},
		{"itu-t/../etc", "no number of itu-t"},
		{"itu-t/X.509\n", "no number of itu-t"},
		{"wtsa/0x2c", "no number of wtsa"},
		{"wsis/C112", "no number of wsis"},
		{"sdg/9.e", "no number of sdg"},
		{"un/A/70/125", "no number of un"},
		{"itu-t/X.509@", "no edition of itu-t"},
		{"itu-t/X.509@2019-13", "no edition of itu-t"},
		{"itu-t/X.509@12", "no edition of itu-t"},
		{"itu-t/X.509@2019-10@2020-01", "no edition of itu-t"},
		{"itu-r/BT.500@200", "no edition of itu-r"},
		{"wtsa/44@24", "no edition of wtsa"},
		{"term/BSG", "no number of term"},
		{"term/bsg@2024", "no editions"},
		{"sdg/9@2015", "no editions"},
		{"event/wtsa-24!Amd1", "no editions"},
		{"itu-t/X.509!", "no amendment"},
		{"itu-t/X.509!Amd", "no amendment"},
		{"itu-t/X.509!amd1", "no amendment"},
		{"itu-t/X.509!Amd1!", "no amendment"},
		{"itu-t/X.509!Amd1@", "no date"},
		{"itu-t/X.509!Amd1@24", "no date"},
		{"itu-t/" + strings.Repeat("X", 200), "longer than"},
	} {
		i, err := FromID(c.id)
		if err == nil {
			t.Errorf("%q is read as %s, want an error", c.id, i.ID())
		} else if !strings.Contains(err.Error(), c.because) {
			t.Errorf("%q: the error says %q, want one that says %q", c.id, err, c.because)
		}
	}
}

func TestFamilyBaseParent(t *testing.T) {
	for _, c := range []struct{ printed, family, base, parent string }{
		{"ITU-T X.509 (2019) Amd. 1 (10/2024)", "itu-t/X.509", "itu-t/X.509@2019", ""},
		{"ITU-T X.509 (10/2019)", "itu-t/X.509", "itu-t/X.509@2019-10", ""},
		{"ITU-T G Suppl. 39 (2006) Err. 1 (08/2006)", "itu-t/G.Suppl.39", "itu-t/G.Suppl.39@2006", ""},
		{"ITU-T E-100 series Suppl. 1 (02/2019)", "itu-t/E-100.Suppl.1", "itu-t/E-100.Suppl.1@2019-02", ""},
		{"ITU-T D.140 Suppl. 1 (06/2002)", "itu-t/D.140.Suppl.1", "itu-t/D.140.Suppl.1@2002-06", "itu-t/D.140"},
		{"ITU-T G.729 Annex B (1996) Cor. 1 (02/1998)", "itu-t/G.729.AnnexB", "itu-t/G.729.AnnexB@1996", "itu-t/G.729"},
		{"ITU-T H.350.1 attachment (08/2003)", "itu-t/H.350.1.attachment", "itu-t/H.350.1.attachment@2003-08", "itu-t/H.350.1"},
		{"ITU-T G.726 App. II test vectors (03/1991)", "itu-t/G.726.AppII.test-vectors", "itu-t/G.726.AppII.test-vectors@1991-03", "itu-t/G.726"},
	} {
		i, err := Relaton(c.printed, "recommendation")
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		parent := ""
		if p, ok := i.Parent(); ok {
			parent = p.ID()
		}
		if i.Family().ID() != c.family || i.Base().ID() != c.base || parent != c.parent {
			t.Errorf("%s: item %s, base %s, parent %q; want %s, %s, %q",
				c.printed, i.Family().ID(), i.Base().ID(), parent, c.family, c.base, c.parent)
		}
	}
}

// The parent of an annex to a text with two numbers has both of them.
func TestParentKeepsJointNumbers(t *testing.T) {
	i, err := Relaton("ITU-T L.255/L.17 App. I (02/1997)", "recommendation")
	if err != nil {
		t.Fatal(err)
	}
	parent, ok := i.Parent()
	if want := "ITU-T L.255/L.17"; !ok || parent.String() != want {
		t.Errorf("the parent is %q, want %q", parent.String(), want)
	}
}

func TestCode(t *testing.T) {
	for id, want := range map[string]string{
		"itu-t/X.509@2019-10":           "X.509 (10/2019)",
		"itu-t/X.509@2019!Amd1@2024-10": "X.509 (2019) Amd. 1 (10/2024)",
		"itu-t/E-100.Suppl.1":           "E-100 series Suppl. 1",
		"itu-t/V.25ter.AnnexA":          "V.25 ter Annex A",
		"itu-r/BT.500@12":               "BT.500-12",
		"itu-r/Report-M.2083@0":         "Report M.2083-0",
		"itu-r/Q-226/7@1":               "Question 226-1/7",
		"itu-r/HB-46":                   "Handbook 46",
		"itu-r/HB-43@2005-05":           "Handbook 43 (05/2005)",
		"itu-r/Res-R.9@6":               "ITU-R Resolution 9-6",
		"wtsa/44@2024":                  "WTSA Resolution 44 (New Delhi, 2024)",
		"wtsa/44@2013":                  "WTSA Resolution 44 (2013)",
		"pp/Decision-5":                 "PP Decision 5",
		"un/A/RES/70/125":               "A/RES/70/125",
		"wsis/C7-eenvironment":          "WSIS C7 e-environment",
		"sdg/9.c":                       "SDG 9.c",
		"sg/itu-d/2":                    "ITU-D SG2",
		"question/itu-d/22-1/1":         "ITU-D Question 22-1/1",
		"event/wsis-forum-2022":         "WSIS Forum 2022",
		"event/wtsa-24":                 "WTSA-24",
		"org/apt":                       "APT",
		"initiative/smart-islands":      "Smart islands",
		"topic/fellowships":             "Fellowships",
		"term/imt-2020":                 "IMT-2020",
	} {
		i, err := FromID(id)
		if err != nil {
			t.Errorf("%v", err)
		} else if i.Code() != want {
			t.Errorf("the code of %s is %q, want %q", id, i.Code(), want)
		}
	}
}

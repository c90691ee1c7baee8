package ident

import (
	"testing"

	"vademecum/app"

	"github.com/google/go-cmp/cmp"
)

// One printed identifier of every form in the Relaton data, with its doctype.
var relatonForms = []struct{ printed, doctype, id string }{
	{"ITU-T X.509 (10/2019)", "recommendation", "itu-t/X.509@2019-10"},
	{"ITU-T E.118.1 (03/2023)", "recommendation", "itu-t/E.118.1@2023-03"},
	{"ITU-T H.222.0 (02/2000)", "recommendation", "itu-t/H.222.0@2000-02"},
	{"ITU-T D.103/E.231 (10/1984)", "recommendation", "itu-t/D.103@1984-10"},
	{"ITU-T G.709.1/Y.1331.1 (01/2017)", "recommendation", "itu-t/G.709.1@2017-01"},
	{"ITU-T D.190/E.275/F.43 (10/1984)", "recommendation", "itu-t/D.190@1984-10"},
	{"ITU-T D.200 R (10/1976)", "recommendation", "itu-t/D.200R@1976-10"},
	{"ITU-T D.609R (02/2025)", "recommendation", "itu-t/D.609R@2025-02"},
	{"ITU-T D.300 R/E.282 R (12/1972)", "recommendation", "itu-t/D.300R@1972-12"},
	{"ITU-T E.250 bis (12/1972)", "recommendation", "itu-t/E.250bis@1972-12"},
	{"ITU-T F.80bis/E.322 (10/1976)", "recommendation", "itu-t/F.80bis@1976-10"},
	{"ITU-T E.210/F.120/Q.11 ter (09/1979)", "recommendation", "itu-t/E.210@1979-09"},
	{"ITU-T E.211/Q.11 quarter (11/1980)", "recommendation", "itu-t/E.211@1980-11"},
	{"ITU-T Q.2931 B (12/2000)", "recommendation", "itu-t/Q.2931B@2000-12"},
	{"ITU-T Q.1912.5 C (10/2008)", "recommendation", "itu-t/Q.1912.5C@2008-10"},
	{"ITU-T I.256.2a (03/1993)", "recommendation", "itu-t/I.256.2a@1993-03"},
	{"ITU-T M.73l (10/1976)", "recommendation", "itu-t/M.73l@1976-10"},
	{"ITU-T Q.120-Q.139 (11/1988)", "recommendation", "itu-t/Q.120-Q.139@1988-11"},
	{"ITU-T Q.732.2-5 (03/1993)", "recommendation", "itu-t/Q.732.2-5@1993-03"},
	{"ITU-T D.000 (10/1984)", "recommendation", "itu-t/D.000@1984-10"},
	{"ITU-T Q.3403 v.1 (02/2016)", "recommendation", "itu-t/Q.3403@2016-02.v1"},
	{"ITU-T H.264 (V10) (02/2016)", "recommendation", "itu-t/H.264@2016-02"},
	{"ITU-T A.13 (2000) Amd. 1 (12/2007)", "recommendation-amendment", "itu-t/A.13@2000!Amd1@2007-12"},
	{"ITU-T A.12 (2008) Cor. 1 (06/2015)", "recommendation-corrigendum", "itu-t/A.12@2008!Cor1@2015-06"},
	{"ITU-T H.262 (1995) Technical Cor. 1 (11/1996)", "recommendation-corrigendum", "itu-t/H.262@1995!Cor1@1996-11"},
	{"ITU-T X.680 (1994) Amd. 1/Technical Cor. 1 (12/1997)", "recommendation-corrigendum", "itu-t/X.680@1994!Amd1!Cor1@1997-12"},
	{"ITU-T G.671 (2005) Amd. 1 Err. 1 (11/2006)", "recommendation", "itu-t/G.671@2005!Amd1!Err1@2006-11"},
	{"ITU-T Q.2931 (1995) Amd. 2 Cor. 1 (06/2000)", "recommendation-corrigendum", "itu-t/Q.2931@1995!Amd2!Cor1@2000-06"},
	{"ITU-T H.222.0 (V8) (2021) Amd. 1 (12/2022)", "recommendation-amendment", "itu-t/H.222.0@2021!Amd1@2022-12"},
	{"ITU-T I.363 (1993) Add. 1 (11/1993)", "recommendation", "itu-t/I.363@1993!Add1@1993-11"},
	{"ITU-T G.722 (1988) App. IV (07/2007)", "recommendation", "itu-t/G.722@1988!AppIV@2007-07"},
	{"ITU-T G.722 (1988) Annex A (03/1993)", "recommendation-annex", "itu-t/G.722@1988!AnnexA@1993-03"},
	{"ITU-T G Suppl. 1 (12/1972)", "recommendation-supplement", "itu-t/G.Suppl.1@1972-12"},
	{"ITU-T M Suppl. 1.1 (12/1972)", "recommendation-supplement", "itu-t/M.Suppl.1.1@1972-12"},
	{"ITU-T E-100 series Suppl. 1 (02/2019)", "recommendation-supplement", "itu-t/E-100.Suppl.1@2019-02"},
	{"ITU-T E-300 Suppl. 1 (10/1984)", "recommendation-supplement", "itu-t/E-300.Suppl.1@1984-10"},
	{"ITU-T E100-300 Suppl. 3 (10/1984)", "recommendation-supplement", "itu-t/E100-300.Suppl.3@1984-10"},
	{"ITU-T E.1100 series Suppl. 1 (03/2012)", "recommendation-supplement", "itu-t/E.1100.Suppl.1@2012-03"},
	{"ITU-T D.140 Suppl. 1 (06/2002)", "recommendation-supplement", "itu-t/D.140.Suppl.1@2002-06"},
	{"ITU-T V.25 ter Suppl. 1 (04/1995)", "recommendation-supplement", "itu-t/V.25ter.Suppl.1@1995-04"},
	{"ITU-T E.164 Suppl. 3 (2004) Amd. 1 (11/2009)", "recommendation-amendment", "itu-t/E.164.Suppl.3@2004!Amd1@2009-11"},
	{"ITU-T G.729 Annex C+ (02/2000)", "recommendation-annex", "itu-t/G.729.AnnexC+@2000-02"},
	{"ITU-T Z.100 Annex F1 (01/2015)", "recommendation-annex", "itu-t/Z.100.AnnexF1@2015-01"},
	{"ITU-T G.729 Annex B (1996) Cor. 1 (02/1998)", "recommendation-corrigendum", "itu-t/G.729.AnnexB@1996!Cor1@1998-02"},
	{"ITU-T V.25 ter Annex A (08/1996)", "recommendation-annex", "itu-t/V.25ter.AnnexA@1996-08"},
	{"ITU-T G.101 App. I (05/2000)", "recommendation", "itu-t/G.101.AppI@2000-05"},
	{"ITU-T I.112 App.I (02/2002)", "recommendation", "itu-t/I.112.AppI@2002-02"},
	{"ITU-T L.255/L.17 App. I (02/1997)", "recommendation", "itu-t/L.255.AppI@1997-02"},
	{"ITU-T G.726 App. II test vectors (03/1991)", "recommendation", "itu-t/G.726.AppII.test-vectors@1991-03"},
	{"ITU-T G.728 App. I Software (07/1995)", "recommendation", "itu-t/G.728.AppI.Software@1995-07"},
	{"ITU-T H.350.1 attachment (08/2003)", "recommendation", "itu-t/H.350.1.attachment@2003-08"},
	{"ITU-T EMC-3 (1974) Amd. 1 (01/1978)", "recommendation-amendment", "itu-t/EMC-3@1974!Amd1@1978-01"},
	{"ITU-T IMPL-8 (2010) Err. 1 (12/2011)", "recommendation", "itu-t/IMPL-8@2010!Err1@2011-12"},
	{"ITU-T SEC-QKD (2020) Cor. 1 (04/2021)", "recommendation-corrigendum", "itu-t/SEC-QKD@2020!Cor1@2021-04"},

	{"ITU-R BO.1130-0", "recommendation", "itu-r/BO.1130@0"},
	{"ITU-R BO.1212", "recommendation", "itu-r/BO.1212"},
	{"ITU-R BT-1543-1", "recommendation", "itu-r/BT.1543@1"},
	{"ITU-R RS.516-1-0", "recommendation", "itu-r/RS.516@1-0"},
	{"ITU-R RS.1745/SA.1745", "recommendation", "itu-r/RS.1745"},
	{"ITU-R BS.6/1005", "recommendation", "itu-r/BS.6/1005"},
	{"ITU-R M.5/BL/10:", "recommendation", "itu-r/M.5/BL/10"},
	{"ITU-R M.5-BL-13", "recommendation", "itu-r/M.5-BL-13"},
	{"ITU-R P.[3/BL/1]", "recommendation", "itu-r/P.[3/BL/1]"},
	{"ITU-R BT.6BL5", "recommendation", "itu-r/BT.6BL5"},
	{"ITU-R LS-0", "recommendation", "itu-r/LS@0"},
	{"ITU-R USB", "recommendation", "itu-r/USB"},
	{"ITU-R BO.1227-1", "technical-report", "itu-r/Report-BO.1227@1"},
	{"ITU-R BT.2545", "technical-report", "itu-r/Report-BT.2545"},
	{"ITU-R IV.IX", "technical-report", "itu-r/Report-IV.IX"},
	{"ITU-R SM2", "technical-report", "itu-r/Report-SM2"},
	{"ITU-R 1/6:", "question", "itu-r/Q-1/6"},
	{"ITU-R 226-4/3:", "question", "itu-r/Q-226/3@4"},
	{"ITU-R 111-2:", "question", "itu-r/Q-111@2"},
	{"ITU-R SG06.147-1", "question", "itu-r/Q-SG06.147-1"},
	{"ITU-R R.17-3", "resolution", "itu-r/Res-R.17@3"},
	{"ITU-R R.1", "resolution", "itu-r/Res-R.1"},
	{"ITU-R 04.HDB", "handbook", "itu-r/HB-04"},
	{"ITU-R 65", "handbook", "itu-r/HB-65"},
}

func TestRelaton(t *testing.T) {
	for _, c := range relatonForms {
		i, err := Relaton(c.printed, c.doctype)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		if i.ID() != c.id {
			t.Errorf("%s (%s) is %s, want %s", c.printed, c.doctype, i.ID(), c.id)
		}
		back, err := FromID(c.id)
		if err != nil || back.ID() != c.id || back.Kind != i.Kind {
			t.Errorf("%s reads back as %s (%s): %v", c.id, back.ID(), back.Kind, err)
		}
	}
}

// The printed form comes back, but for the few forms of one thing that the
// package documentation lists.
func TestRelatonPrintsBack(t *testing.T) {
	folded := map[string]string{
		"ITU-T D.200 R (10/1976)":                              "ITU-T D.200R (10/1976)",
		"ITU-T D.300 R/E.282 R (12/1972)":                      "ITU-T D.300R/E.282R (12/1972)",
		"ITU-T F.80bis/E.322 (10/1976)":                        "ITU-T F.80 bis/E.322 (10/1976)",
		"ITU-T H.262 (1995) Technical Cor. 1 (11/1996)":        "ITU-T H.262 (1995) Cor. 1 (11/1996)",
		"ITU-T X.680 (1994) Amd. 1/Technical Cor. 1 (12/1997)": "ITU-T X.680 (1994) Amd. 1 Cor. 1 (12/1997)",
		"ITU-T E-300 Suppl. 1 (10/1984)":                       "ITU-T E-300 series Suppl. 1 (10/1984)",
		"ITU-T E.1100 series Suppl. 1 (03/2012)":               "ITU-T E.1100 Suppl. 1 (03/2012)",
		"ITU-T I.112 App.I (02/2002)":                          "ITU-T I.112 App. I (02/2002)",
		"ITU-R BT-1543-1":                                      "ITU-R BT.1543-1",
		"ITU-R M.5/BL/10:":                                     "ITU-R M.5/BL/10",
		"ITU-R BO.1227-1":                                      "ITU-R Report BO.1227-1",
		"ITU-R BT.2545":                                        "ITU-R Report BT.2545",
		"ITU-R IV.IX":                                          "ITU-R Report IV.IX",
		"ITU-R SM2":                                            "ITU-R Report SM2",
		"ITU-R 1/6:":                                           "ITU-R Question 1/6",
		"ITU-R 226-4/3:":                                       "ITU-R Question 226-4/3",
		"ITU-R 111-2:":                                         "ITU-R Question 111-2",
		"ITU-R SG06.147-1":                                     "ITU-R Question SG06.147-1",
		"ITU-R R.17-3":                                         "ITU-R Resolution 17-3",
		"ITU-R R.1":                                            "ITU-R Resolution 1",
		"ITU-R 04.HDB":                                         "ITU-R Handbook 04",
		"ITU-R 65":                                             "ITU-R Handbook 65",
	}
	for _, c := range relatonForms {
		i, err := Relaton(c.printed, c.doctype)
		if err != nil {
			t.Errorf("%v", err)
			continue
		}
		want := c.printed
		if other, ok := folded[c.printed]; ok {
			want = other
		}
		if i.String() != want {
			t.Errorf("%s (%s) prints as %q, want %q", c.printed, c.doctype, i.String(), want)
		}
	}
}

// What Relaton reads, the grammar for people reads as well, the forms of ITU-T as
// its first reading.
func TestRelatonFormsParse(t *testing.T) {
	noGrammar := map[string]bool{ // see the package documentation
		"ITU-R RS.516-1-0": true, "ITU-R M.5-BL-13": true, "ITU-R P.[3/BL/1]": true, "ITU-R BT.6BL5": true,
		"ITU-R LS-0": true, "ITU-R USB": true, "ITU-R IV.IX": true, "ITU-R SM2": true, "ITU-R SG06.147-1": true,
		"ITU-R 111-2:": true,
	}
	for _, c := range relatonForms {
		if noGrammar[c.printed] {
			continue
		}
		readings := Parse(c.printed)
		found := false
		for n, i := range readings {
			found = found || i.ID() == c.id && (n == 0 || i.Body == "itu-r")
		}
		if !found {
			t.Errorf("%s has the readings %s, want %s", c.printed, ids(readings), c.id)
		}
	}
}

func TestRelatonFields(t *testing.T) {
	for _, c := range []struct {
		printed, doctype string
		want             Ident
	}{
		{"ITU-T G.7041/Y.1303 (2001) Amd. 1 (06/2002)", "recommendation-amendment", Ident{
			Body: "itu-t", Number: "G.7041", Kind: app.Recommendation, Joint: []string{"Y.1303"}, Edition: "2001",
			Parts: []Part{{app.PartAmendment, "1"}}, PartDate: "2002-06",
		}},
		{"ITU-T H.222.0 (V8) (06/2021)", "recommendation", Ident{
			Body: "itu-t", Number: "H.222.0", Kind: app.Recommendation, Edition: "2021-06", Version: "8",
		}},
		{"ITU-T Q.3403 v.1 (02/2016)", "recommendation", Ident{
			Body: "itu-t", Number: "Q.3403", Kind: app.Recommendation, Edition: "2016-02", Version: "1", Dotted: true,
		}},
		{"ITU-T L.255/L.17 App. I (02/1997)", "recommendation", Ident{
			Body: "itu-t", Number: "L.255.AppI", Kind: app.Annex, Joint: []string{"L.17.AppI"}, Edition: "1997-02",
		}},
		{"ITU-R RS.1745/SA.1745", "recommendation", Ident{
			Body: "itu-r", Number: "RS.1745", Kind: app.Recommendation, Joint: []string{"SA.1745"},
		}},
		{"ITU-R 226-4/3:", "question", Ident{Body: "itu-r", Number: "Q-226/3", Kind: app.Question, Edition: "4"}},
	} {
		got, err := Relaton(c.printed, c.doctype)
		if err != nil {
			t.Errorf("%v", err)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.printed, diff)
		}
	}
}

// A form that is not known must stop the build of the catalogue, not slip in.
func TestRelatonRefuses(t *testing.T) {
	for _, printed := range []string{
		"", "ITU-T", "ITU-T ", "X.509 (10/2019)", "ISO/IEC 9594-8", "ITU-D 1/1", "ITU-T X.509 (10/2019",
		"ITU-T X.509 (10/2019) (11/2019)", "ITU-T X.509 (2019) Amd. (10/2024)", "ITU-T X.509 (2019) Nova 1 (10/2024)",
		"ITU-T x.509 (10/2019)", "ITU-T X.509 (13/2019)", "ITU-T X..509 (10/2019)", "ITU-R BT 500",
	} {
		if i, err := Relaton(printed, "recommendation"); err == nil {
			t.Errorf("%q is read as %s, want an error", printed, i.ID())
		}
	}
	if i, err := Relaton("ITU-R X.17", "resolution"); err == nil {
		t.Errorf("a resolution of ITU-R outside series R is read as %s", i.ID())
	}
}

package relaton

import (
	"strings"
	"testing"

	"vademecum/data/catalogue"
)

func TestItems(t *testing.T) {
	all, err := families(sample(`
		ITU-T H.350 (09/2003) | 2003-09-06 | 1 | Old directory
		ITU-T H.350 (08/2011) | 2011-08-29 | 2 | Directory
		ITU-T H.350 (05/2026) | 2026-05-29 | 3
		ITU-T H.350 attachment (08/2003) | 2003-08-01
		ITU-T H.350 Annex A (08/2003) | 2003-08-01 | | Names
		ITU-T H.350 Suppl. 1 (08/2003) | 2003-08-01
		ITU-T H Suppl. 1 (05/1999) | 1999-05-28 | | Sign language
		ITU-T G.720 Annex Z (08/2003) | 2003-08-01
		ITU-T P.1 (1999) Amd. 1 (01/2000) | 2000-01-14
		ITU-T IMPL-8 (2010) Err. 1 (12/2011) | 2011-12-12
		ITU-T L.255/L.17 (11/1988) | 1988-11-25 | | Closures
		ITU-T L.17 App. I (02/1997) | 1997-02-07 | | Uses
		{question} ITU-R 226-1/7: | 2012-04 | | Clocks
		{technical-report} ITU-R BT.2247-0 | 2012-01 | | Pictures
		{resolution} ITU-R R.17-3 | 2012-01 | | Networks
	`))
	if err != nil {
		t.Fatal(err)
	}
	table := catalogue.New("recommendations")
	known := index(all)
	for _, f := range all {
		addItem(table, f, known)
	}
	got := map[string]string{}
	for _, row := range table.Rows {
		got[row[0]] = strings.Join(row[1:], " | ")
	}
	for id, want := range map[string]string{
		"itu-t/H.350":            "recommendation | H.350 | Directory |  |  | relaton-itu | itu-t-h-350-08-2011",
		"itu-t/H.350.attachment": "annex | H.350 attachment | Directory | inherited from H.350 | itu-t/H.350 | relaton-itu | itu-t-h-350-08-2011",
		"itu-t/H.350.AnnexA":     "annex | H.350 Annex A | Names |  | itu-t/H.350 | relaton-itu | itu-t-h-350-annex-a-08-2003",
		"itu-t/H.350.Suppl.1":    "supplement | H.350 Suppl. 1 |  | no title in the source | itu-t/H.350 | relaton-itu | itu-t-h-350-suppl--1-08-2003",
		"itu-t/H.Suppl.1":        "supplement | H Suppl. 1 | Sign language |  |  | relaton-itu | itu-t-h-suppl--1-05-1999",
		"itu-t/G.720.AnnexZ":     "annex | G.720 Annex Z |  | no title in the source |  | relaton-itu | itu-t-g-720-annex-z-08-2003",
		"itu-t/P.1":              "recommendation | P.1 |  | no edition in the source |  | relaton-itu | itu-t-p-1-1999-amd--1-01-2000",
		"itu-t/IMPL-8":           "guide | IMPL-8 |  | no edition in the source |  | relaton-itu | itu-t-impl-8-2010-err--1-12-2011",
		"itu-t/L.17.AppI":        "annex | L.17 App. I | Uses |  | itu-t/L.255 | relaton-itu | itu-t-l-17-app--i-02-1997",
		"itu-r/Q-226/7":          "question | Question 226/7 | Clocks |  |  | relaton-itu | itu-r-226-1-7:",
		"itu-r/Report-BT.2247":   "report | Report BT.2247 | Pictures |  |  | relaton-itu | itu-r-bt-2247-0",
		"itu-r/Res-R.17":         "resolution | ITU-R Resolution 17 | Networks |  |  | relaton-itu | itu-r-r-17-3",
	} {
		if got[id] != want {
			t.Errorf("%s:\n got %s\nwant %s", id, got[id], want)
		}
	}
}

func TestFind(t *testing.T) {
	all, err := families(sample(`
		ITU-T L.10 (11/1988) | 1988-11-25
		ITU-T L.100/L.10 (05/2021) | 2021-05-14
		ITU-T E.164/Q.11 bis (11/1988) | 1988-11-25
		ITU-T E.163/Q.11 bis (10/1984) | 1984-10-19
		ITU-T G.7041/Y.1303 (04/2011) | 2011-04-13
	`))
	if err != nil {
		t.Fatal(err)
	}
	known := index(all)
	for _, c := range []struct{ what, id, want string }{
		{"the item", "itu-t/G.7041", "itu-t/G.7041"},
		{"its joint number", "itu-t/Y.1303", "itu-t/G.7041"},
		{"a number that is an item of its own too", "itu-t/L.10", "itu-t/L.10"},
		{"a number that two items have shared", "itu-t/Q.11bis", ""},
		{"a number that is not there", "itu-t/X.9999", ""},
	} {
		got := ""
		if f := known.find(c.id); f != nil {
			got = f.id
		}
		if got != c.want {
			t.Errorf("%s: find(%s) = %q, want %q", c.what, c.id, got, c.want)
		}
	}
}

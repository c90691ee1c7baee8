package relaton

import (
	"strings"
	"testing"

	"vademecum/data/catalogue"
)

func TestMentions(t *testing.T) {
	for _, c := range []struct{ what, text, want string }{
		{"as ITU writes it", "as Recommendation ITU-T X.509 says", "ITU-T X.509"},
		{"the older order", "in ITU-T Recommendation J.222.2.", "ITU-T J.222.2"},
		{"the Sector alone", "defined by ITU-T Y.3102, which", "ITU-T Y.3102"},
		{"in brackets", "see [ITU-T H.248.1] and [ITU-T H.248.8]", "ITU-T H.248.1, ITU-T H.248.8"},
		{"abbreviated", "of ITU-T Rec. E.106; ITU-T Recs G.803 and G.805", "ITU-T E.106, ITU-T G.803, ITU-T G.805"},
		{"CCITT", "CCITT Rec. X.200", "ITU-T X.200"},
		{"ITU-R", "BT.2020 as in Recommendation ITU-R BT.2020-2", "ITU-R BT.2020-2"},
		{"CCIR", "CCIR Recommendation V.431", "ITU-R V.431"},
		{"a list", "Recommendations ITU-T G.651, G.652 and G.655", "ITU-T G.651, ITU-T G.652, ITU-T G.655"},
		{"a list that repeats the Sector", "Recommendations ITU-T Q.2763, ITU-T Q.2723.1, and ITU-T Q.2723.2", "ITU-T Q.2763, ITU-T Q.2723.1, ITU-T Q.2723.2"},
		{"a list with years", "Recommendations ITU-T G.711 (64 kbit/s) and ITU-T G.726 (32 kbit/s)", "ITU-T G.711, ITU-T G.726"},
		{"a list over both Sectors", "Recommendations ITU-T J.1 and ITU-R BT.601", "ITU-T J.1, ITU-R BT.601"},
		{"of a range its ends", "Recommendations G.651 to G.655", "G.651, G.655"},
		{"no Sector", "Recommendation I.371 applies", "I.371"},
		{"joint numbers", "Rec. ITU-T G.709/Y.1331 frames", "ITU-T G.709/Y.1331"},
		{"hyphens lost on the way", "Recommendation ITUT G.8152 and Rec. ITU T G.805", "ITU-T G.8152, ITU-T G.805"},
		{"bis and ter", "Recommendation V.25 ter and ITU-T X.1303 bis", "V.25 ter, ITU-T X.1303 bis"},
		{"stuck to the next sentence", "Recommendation G.707.This is", "G.707"},
		{"a bare number is no mention", "an X.509 certificate, V.24 and H.264", ""},
		{"a series is no Recommendation", "the ITU-T T.120 series, the ITU-T H.300-series, ITU-T X.500-Series, ITU-T H.810 sub-series", ""},
		{"nor is a clause or a table", "This Recommendation, clause 7.1, Table 1/Y.1711", ""},
		{"nor another standard", "ITU-T | ISO/IEC 9594-8, RFC 5280", ""},
		{"a word that begins like one", "Recorded at X.25 gateways", ""},
		{"nothing", "", ""},
	} {
		var got []string
		for _, m := range mentions(c.text) {
			got = append(got, strings.TrimSpace(m.sector+" "+m.number))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: mentions in %q:\n%s, want\n%s", c.what, c.text, s, c.want)
		}
	}
}

const cited = `
	ITU-T G.709/Y.1331 (06/2020) | 2020-06-22
	ITU-T L.10 (11/1988) | 1988-11-25
	ITU-T L.100/L.10 (05/2021) | 2021-05-14
	ITU-T G.992.1 (07/1999) | 1999-07-02
	ITU-T G.992.3 (07/2002) | 2002-07-29
	ITU-T G.992.1 Annex H (10/2000) | 2000-10-06
	ITU-T T.38 (11/2015) | 2015-11-29
	ITU-T V.431 (11/1988) | 1988-11-25
	ITU-R V.431-9 | 2026-03
	ITU-R BT.601-7 | 2011-03
`

func TestResolve(t *testing.T) {
	all, err := families(sample(cited))
	if err != nil {
		t.Fatal(err)
	}
	known := index(all)
	for _, c := range []struct{ what, sector, number, want string }{
		{"a number", "ITU-T", "T.38", "itu-t/T.38"},
		{"a joint number", "ITU-T", "Y.1331", "itu-t/G.709"},
		{"both names of one text", "ITU-T", "G.709/Y.1331", "itu-t/G.709"},
		{"the older bearer of the second name is not meant", "ITU-T", "L.100/L.10", "itu-t/L.100"},
		{"two texts", "ITU-T", "G.992.1/G.992.3", "itu-t/G.992.1 itu-t/G.992.3"},
		{"a word grown on", "ITU-T", "T.38-capable", "itu-t/T.38"},
		{"an edition of ITU-R", "ITU-R", "BT.601-5", "itu-r/BT.601"},
		{"the same number in both Sectors", "ITU-R", "V.431", "itu-r/V.431"},
		{"no Sector: ITU-T first", "", "V.431", "itu-t/V.431"},
		{"no Sector: what there is", "", "BT.601", "itu-r/BT.601"},
		{"not in that Sector", "ITU-T", "BT.601", ""},
		{"not there", "ITU-T", "G.9999", ""},
		{"no number", "ITU-T", "G.X", ""},
	} {
		var got []string
		for _, f := range known.resolve(mention{c.sector, c.number}) {
			got = append(got, f.id)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s %s is %q, want %q", c.what, c.sector, c.number, s, c.want)
		}
	}
}

// One row per item cited, from the newest text that does; an item does not cite
// itself, under whatever number, nor what it is part of.
func TestReferences(t *testing.T) {
	records := sample(cited + `
		ITU-T G.709 (02/2001) | 2001-02-09
		ITU-T G.709 (2001) Amd. 1 (11/2001) | 2001-11-13`)
	for i, abstract := range map[int]string{
		0:  "Recommendation ITU-T G.709/Y.1331 as ITU-T Y.1331 cites Recommendation T.38 and ITU-T G.9999.",
		5:  "Annex H to Recommendation G.992.1, and ITU-T G.992.3.",
		10: "Recommendation T.38 and ITU-T Rec. G.992.1/G.992.3.",
		11: "ITU-T L.100/L.10 and ITU-T T.38",
	} {
		records[i].Abstracts = []typed{{"", abstract}}
	}
	all, err := families(records)
	if err != nil {
		t.Fatal(err)
	}
	table := catalogue.New("references")
	known := index(all)
	for _, f := range all {
		addReferences(table, f, known)
	}
	table.Sort()
	compareRows(t, table, []string{
		"itu-t/G.709|itu-t/G.992.1|G.992.1/G.992.3|relaton-itu|itu-t-g-709-02-2001",
		"itu-t/G.709|itu-t/G.992.3|G.992.1/G.992.3|relaton-itu|itu-t-g-709-02-2001",
		"itu-t/G.709|itu-t/L.100|L.100/L.10|relaton-itu|itu-t-g-709-2001-amd--1-11-2001",
		"itu-t/G.709|itu-t/T.38|T.38|relaton-itu|itu-t-g-709-y-1331-06-2020",
		"itu-t/G.992.1.AnnexH|itu-t/G.992.3|G.992.3|relaton-itu|itu-t-g-992-1-annex-h-10-2000",
	})
}

package relaton

import (
	"strings"
	"testing"
)

// sample makes records of lines "identifier | date | edition | title | address";
// what stands at the end may be left out. The doctype is "recommendation", as the
// source has it even for errata, or stands in braces: "{handbook} ITU-R 46".
func sample(lines string) []record {
	var records []record
	for line := range strings.Lines(lines) {
		cells := strings.Split(strings.TrimSpace(line)+"||||", "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if cells[0] == "" {
			continue
		}
		var r record
		r.Ext.Doctype.Content = "recommendation"
		if kind, rest, ok := strings.Cut(strings.TrimPrefix(cells[0], "{"), "} "); ok {
			r.Ext.Doctype.Content, cells[0] = kind, rest
		}
		r.Name = strings.ToLower(strings.NewReplacer(" ", "-", "(", "", ")", "", "/", "-", ".", "-").Replace(cells[0]))
		r.Identifiers = []typed{{"ITU", cells[0]}}
		r.Dates = append(r.Dates, struct {
			Type string `yaml:"type"`
			At   string `yaml:"at"`
		}{"published", cells[1]})
		r.Edition.Content = cells[2]
		if cells[3] != "" {
			r.Titles = []typed{{"main", cells[3]}}
		}
		if cells[4] != "" {
			r.Addresses = []typed{{"src", cells[4]}}
		}
		records = append(records, r)
	}
	return records
}

// familyOf returns the family of an id among the families of a sample.
func familyOf(t *testing.T, id, lines string) *family {
	t.Helper()
	all, err := families(sample(lines))
	if err != nil {
		t.Fatal(err)
	}
	if f := index(all).families[id]; f != nil {
		return f
	}
	t.Fatalf("no family %s", id)
	return nil
}

func ids(texts []*text) string {
	var list []string
	for _, t := range texts {
		list = append(list, t.id)
	}
	return strings.Join(list, " ")
}

func TestFamilies(t *testing.T) {
	for _, c := range []struct{ what, lines, id, code, editions, hanging string }{
		{
			"a Recommendation and what hangs on it",
			`ITU-T X.509 (10/2019) | 2019-10-14
			 ITU-T X.509 (2019) Amd. 1 (10/2024) | 2024-10-29
			 ITU-T X.509 (2019) Cor. 1 (10/2021) | 2021-10-29
			 ITU-T X.509 (11/1988) | 1988-11-25`,
			"itu-t/X.509", "X.509",
			"itu-t/X.509@1988-11 itu-t/X.509@2019-10",
			"itu-t/X.509@2019!Cor1@2021-10 itu-t/X.509@2019!Amd1@2024-10",
		},
		{
			"printed with a joint number and without: one item, named as printed last",
			`ITU-T G.709 (03/1993) | 1993-03-12
			 ITU-T G.709/Y.1331 (06/2020) | 2020-06-22
			 ITU-T G.709/Y.1331 (2020) Cor. 1 (01/2021) | 2021-01-13`,
			"itu-t/G.709", "G.709/Y.1331",
			"itu-t/G.709@1993-03 itu-t/G.709@2020-06",
			"itu-t/G.709@2020!Cor1@2021-01",
		},
		{
			"the other number of a joint one may be an older item of its own",
			`ITU-T L.10 (11/1988) | 1988-11-25
			 ITU-T L.100/L.10 (05/2021) | 2021-05-14`,
			"itu-t/L.10", "L.10", "itu-t/L.10@1988-11", "",
		},
		{
			"an erratum the source calls a Recommendation",
			`ITU-T G.107 (05/2000) | 2000-05-18
			 ITU-T G.107 (2000) Err. 1 (05/2001) | 2001-05-30`,
			"itu-t/G.107", "G.107", "itu-t/G.107@2000-05", "itu-t/G.107@2000!Err1@2001-05",
		},
		{
			"only an amendment in the source",
			`ITU-T MES-2 (1992) Amd. 1 (01/1999) | 1999-01-01`,
			"itu-t/MES-2", "MES-2", "", "itu-t/MES-2@1992!Amd1@1999-01",
		},
		{
			"two versions of one date",
			`ITU-T Q.3403 v.2 (02/2016) | 2016-02-13
			 ITU-T Q.3403 v.1 (02/2016) | 2016-02-13`,
			"itu-t/Q.3403", "Q.3403", "itu-t/Q.3403@2016-02.v1 itu-t/Q.3403@2016-02.v2", "",
		},
		{
			"ITU-R goes by edition number, the first without one",
			`ITU-R BT.798-1 | 1995-05
			 ITU-R BT.798 | 2024-05 | | | https://www.itu.int/R-REC-BT.798-0-199209-S!!PDF-E.pdf
			 ITU-R BT.798-10 | 2001-01
			 ITU-R BT.798-9 | 2010-01`,
			"itu-r/BT.798", "BT.798",
			"itu-r/BT.798@1992-09 itu-r/BT.798@1 itu-r/BT.798@9 itu-r/BT.798@10", "",
		},
		{
			"Handbooks of one number are told apart by date",
			`{handbook} ITU-R 46 | 2022-08
			 {handbook} ITU-R 46.HDB | 2007-07`,
			"itu-r/HB-46", "Handbook 46", "itu-r/HB-46@2007-07 itu-r/HB-46@2022-08", "",
		},
	} {
		f := familyOf(t, c.id, c.lines)
		if got := f.ident.Code(); got != c.code {
			t.Errorf("%s: code %q, want %q", c.what, got, c.code)
		}
		if got := ids(f.editions); got != c.editions {
			t.Errorf("%s: editions\n%s, want\n%s", c.what, got, c.editions)
		}
		if got := ids(f.hanging); got != c.hanging {
			t.Errorf("%s: on them\n%s, want\n%s", c.what, got, c.hanging)
		}
	}
}

func TestFamiliesRefuse(t *testing.T) {
	for _, c := range []struct{ what, lines, want string }{
		{"an identifier of no known form", "ITU-T X.509 (soon) | 2000-01-01", `itu-t-x-509-soon.yaml: "ITU-T X.509 (soon)"`},
		{"one text twice", "ITU-T X.1 (03/1993) | 1993-03-12\nITU-T X.1/V.1 (03/1993) | 1993-03-12", "both give the text itu-t/X.1@1993-03"},
	} {
		_, err := families(sample(c.lines))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.what, err, c.want)
		}
	}
}

func TestBase(t *testing.T) {
	const hseries = `
		ITU-T H.222.0 (02/2000) | 2000-02-17 | 2
		ITU-T H.222.0 (V8) (03/2021) | 2021-03-16 | 8
		ITU-T H.222.0 (V9) (08/2021) | 2021-08-29 | 9
	`
	for _, c := range []struct{ what, text, want string }{
		{"the edition of the year", "ITU-T H.222.0 (2000) Amd. 1 (12/2002) | 2002-12-14", "itu-t/H.222.0@2000-02"},
		{"the version, where the identifier prints it", "ITU-T H.222.0 (V8) (2021) Amd. 1 (12/2022) | 2022-12-22", "itu-t/H.222.0@2021-03"},
		{"the number of the edition", "ITU-T H.222.0 (2021) Cor. 1 (12/2022) | 2022-12-22 | 8.1", "itu-t/H.222.0@2021-03"},
		{"the newest before the text", "ITU-T H.222.0 (2021) Cor. 2 (12/2022) | 2022-12-22", "itu-t/H.222.0@2021-08"},
		{"and none after it", "ITU-T H.222.0 (2021) Cor. 3 (05/2021) | 2021-05-14", "itu-t/H.222.0@2021-03"},
		{"an erratum to an amendment hangs on the edition", "ITU-T H.222.0 (2000) Amd. 1 Err. 1 (01/2003) | 2003-01-10", "itu-t/H.222.0@2000-02"},
		{"an edition that is not in the source", "ITU-T H.222.0 (1995) Amd. 1 (11/1996) | 1996-11-11", ""},
	} {
		f := familyOf(t, "itu-t/H.222.0", hseries+c.text)
		got := ""
		if on := f.hanging[0].on; on != nil {
			got = on.id
		}
		if got != c.want {
			t.Errorf("%s: %s hangs on %q, want %q", c.what, c.text, got, c.want)
		}
	}
	f := familyOf(t, "itu-t/Q.1", `
		ITU-T Q.1 v.1 (02/2016) | 2016-02-13
		ITU-T Q.1 v.2 (02/2016) | 2016-02-13
		ITU-T Q.1 (2016) Cor. 1 (02/2017) | 2017-02-13`)
	if on := f.hanging[0].on; on != nil {
		t.Errorf("of two editions of one day neither can be the one a corrigendum hangs on; got %s", on.id)
	}
}

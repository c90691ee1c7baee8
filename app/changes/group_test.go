package changes

import (
	"strings"
	"testing"

	"vademecum/app"
)

func TestSeriesOf(t *testing.T) {
	for id, want := range map[string]string{
		"itu-t/X.509":              "itu-t/X",
		"itu-t/G.Suppl.43":         "itu-t/G",
		"itu-t/E-100.Suppl.1":      "itu-t/E",
		"itu-t/Q.120-Q.139":        "itu-t/Q",
		"itu-t/D.608R":             "itu-t/D",
		"itu-t/IMPL-8":             "",
		"itu-t/EMC-3":              "",
		"itu-t/SEC-QKD":            "",
		"itu-r/BT.500":             "itu-r/BT",
		"itu-r/Report-BT.2247":     "itu-r/BT",
		"itu-r/SNG.770":            "itu-r/SNG",
		"itu-r/Q-226/1":            "",
		"itu-r/Q-SG06.147-1":       "",
		"itu-r/HB-46":              "",
		"itu-r/Res-R.17":           "",
		"wtsa/44":                  "",
		"itu-t/":                   "",
		"":                         "",
		"topic/X.500 explained":    "",
		"question/itu-d/1/1":       "",
		"council/Decision-584":     "",
		"un/A/RES/70/125":          "",
		"itu-r/Report-":            "",
		"itu-t/X":                  "",
		"itu-t/M.Suppl.1.1@2019":   "itu-t/M",
		"itu-r/BO.4/BL/4":          "itu-r/BO",
		"itu-t/H.350.1.attachment": "itu-t/H",
	} {
		if got := seriesOf(id); got != want {
			t.Errorf("%s is of the series %q, want %q", id, got, want)
		}
	}
}

func TestNames(t *testing.T) {
	for id, want := range map[string]string{"sg/itu-t/17": "Study Group 17", "sg/itu-t/TSAG": "TSAG", "": ""} {
		if got := GroupName(id); got != want {
			t.Errorf("%q is called %q, want %q", id, got, want)
		}
	}
}

// several is a comparison of texts of three study groups and four series.
func several() Comparison {
	of := func(id, group string) Item {
		i := recommendation(id, "", "2026-07 in force")
		i.Group = group
		return i
	}
	return Between(Snapshot{}, Snapshot{Items: []Item{
		of("itu-t/X.1", "sg/itu-t/17"), of("itu-t/F.1", "sg/itu-t/9"), of("itu-r/F.2", ""), of("itu-r/BT.3", ""), of("itu-t/A.1", "sg/itu-t/TSAG"),
		{Item: app.Item{ID: "term/bsg", Kind: app.Term, Group: "sg/itu-t/99"}},
	}})
}

// TestFind: a study group and a series answer to whatever they are called.
func TestFind(t *testing.T) {
	c := several()
	if got := strings.Join(append(c.Groups, c.Series...), " "); got != "sg/itu-t/9 sg/itu-t/17 sg/itu-t/TSAG itu-t/A itu-t/F itu-t/X itu-r/F itu-r/BT" {
		t.Errorf("the groups and series are %q", got)
	}
	for text, want := range map[string]string{
		"sg17": "sg/itu-t/17", "SG 17": "sg/itu-t/17", "17": "sg/itu-t/17", "Study Group 17": "sg/itu-t/17", "SG-17": "sg/itu-t/17",
		"sg/itu-t/17": "sg/itu-t/17", "tsag": "sg/itu-t/TSAG", "sg/ITU-T/tsag": "sg/itu-t/TSAG",
		"7": "", "sg99": "", "": "", "sg": "", "study group": "",
	} {
		if got, ok := c.FindGroup(text); got != want || ok != (want != "") {
			t.Errorf("the study group %q is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"X": "itu-t/X", "x": "itu-t/X", "F": "itu-t/F", "itu-r/f": "itu-r/F", "ITU-R F": "itu-r/F", "bt": "itu-r/BT", "Z": "", "": "",
	} {
		if got, ok := c.FindSeries(text); got != want || ok != (want != "") {
			t.Errorf("the series %q is %q, want %q", text, got, want)
		}
	}
}

// TestSeriesOfNoSeries: several letters before a point are a series of ITU-R, of ITU-T
// they are something else.
func TestSeriesOfNoSeries(t *testing.T) {
	for id, want := range map[string]string{
		"itu-t/EMC.3":          "",
		"itu-t/X_3":            "",
		"itu-r/SNGX.770":       "",
		"itu-r/BT-500":         "",
		"itu-r/500":            "",
		"itu-d/X.509":          "",
		"itu-t/.509":           "",
		"itu-r/M.2083":         "itu-r/M",
		"itu-r/Report-SNG.770": "itu-r/SNG",
	} {
		if got := seriesOf(id); got != want {
			t.Errorf("%s is of the series %q, want %q", id, got, want)
		}
	}
}

// TestFindExactly: an id by itself is meant before what is only called so, and blanks
// around do not matter.
func TestFindExactly(t *testing.T) {
	c := Comparison{Groups: []string{"sg/itu-t/5", "sg/itu-r/5", "sg/itu-d/2"}, Series: []string{"itu-t/F", "itu-r/F", "itu-r/BT"}}
	for text, want := range map[string]string{
		"sg/itu-r/5": "sg/itu-r/5", " SG 5 ": "sg/itu-t/5", "sg 2": "sg/itu-d/2", "SG - 2": "sg/itu-d/2",
	} {
		if got, ok := c.FindGroup(text); got != want || !ok {
			t.Errorf("the study group %q is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{" f ": "itu-t/F", "ITU-R/F": "itu-r/F", " itu-r bt ": "itu-r/BT"} {
		if got, ok := c.FindSeries(text); got != want || !ok {
			t.Errorf("the series %q is %q, want %q", text, got, want)
		}
	}
}

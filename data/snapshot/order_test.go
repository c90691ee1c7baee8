package snapshot

import (
	"slices"
	"strings"
	"testing"

	"vademecum/app"
)

func TestOrder(t *testing.T) {
	for _, c := range []struct {
		name     string
		editions string // id, date and what it hangs on, as far as known; no ! in the id is an edition
		want     string
	}{
		{"newest edition first",
			"R@1988,1988; R@2019-10,2019-10-14; R@2016,2016-10",
			"R@2019-10; R@2016; R@1988"},
		{"what hangs on an edition follows it, oldest first",
			"R@2019,2019; R@2016,2016; R@2019!Cor1,2021,R@2019; R@2019!Amd1,2020,R@2019; R@2016!Amd1,2018,R@2016",
			"R@2019; R@2019!Amd1; R@2019!Cor1; R@2016; R@2016!Amd1"},
		{"an erratum to an amendment follows the amendment",
			"R@2005,2005; R@2005!Amd1,2006-03,R@2005; R@2005!Amd2,2006-05,R@2005; R@2005!Amd1!Err1,2006-11,R@2005!Amd1",
			"R@2005; R@2005!Amd1; R@2005!Amd1!Err1; R@2005!Amd2"},
		{"without On the year in the id decides",
			"R@2019-10,2019-10; R@2016-10,2016-10; R@2016!Amd1@2020,2020",
			"R@2019-10; R@2016-10; R@2016!Amd1@2020"},
		{"the year in the id must be the whole year",
			"R@2019-10,2019-10; R@2019-1,2019-01; R@2019-1!Amd1,2019-11",
			"R@2019-10; R@2019-1; R@2019-1!Amd1"},
		{"without a year the newest edition that is not younger",
			"R@2019,2019-10; R@2016,2016-10; R!Err1,2018-01",
			"R@2019; R@2016; R!Err1"},
		{"older than every edition, or without a date: at the end",
			"R!Amd1,1980; R!Amd2,; R@2016,2016; R@2019,2019",
			"R@2019; R@2016; R!Amd2; R!Amd1"},
		{"an On that names nothing counts as none",
			"R@2019,2019; R@2016,2016; R@2016!Amd1,2017,R@2015",
			"R@2019; R@2016; R@2016!Amd1"},
		{"an edition without a date comes last",
			"R@9,; R@14,2019; R@10,",
			"R@14; R@10; R@9"},
		{"Amd. 2 before Amd. 10",
			"R@2019,2019; R@2019!Amd10,2020,R@2019; R@2019!Amd2,2020,R@2019",
			"R@2019; R@2019!Amd2; R@2019!Amd10"},
		{"two that hang on each other are not lost",
			"R@2019,2019; R@2019!Amd1,2020,R@2019!Amd2; R@2019!Amd2,2021,R@2019!Amd1",
			"R@2019; R@2019!Amd1; R@2019!Amd2"},
		{"editions of ITU-R count by their numbers: a date may be that of a file",
			"itu-r/R@0,1992-05; itu-r/R@1,2017-01; itu-r/R@2,2006-07; itu-r/R@10,2022-12",
			"itu-r/R@10; itu-r/R@2; itu-r/R@1; itu-r/R@0"},
		{"one of ITU-R without a number keeps the place of its date",
			"itu-r/R@1,2017-01; itu-r/R@2,2006-07; itu-r/R@2010-03,2010-03",
			"itu-r/R@2; itu-r/R@2010-03; itu-r/R@1"},
		{"editions of ITU-T do not",
			"itu-t/R@2,1992-05; itu-t/R@1,2017-01",
			"itu-t/R@1; itu-t/R@2"},
		{"only an amendment is known", "R!Amd1,2020", "R!Amd1"},
		{"nothing", "", ""},
	} {
		var editions []app.Edition
		for _, text := range strings.Split(c.editions, "; ") {
			if text == "" {
				continue
			}
			cells := append(strings.Split(text, ","), "")
			e := app.Edition{ID: cells[0], Date: cells[1], On: cells[2], Part: app.PartEdition}
			if strings.Contains(e.ID, "!") {
				e.Part = app.PartAmendment
			}
			editions = append(editions, e)
		}
		for _, direction := range []string{"as given", "backwards"} {
			if got := editionIDs(order(editions)); got != c.want {
				t.Errorf("%s, %s: %s, want %s", c.name, direction, got, c.want)
			}
			slices.Reverse(editions)
		}
	}
}

func editionIDs(editions []app.Edition) string {
	var ids []string
	for _, e := range editions {
		ids = append(ids, e.ID)
	}
	return strings.Join(ids, "; ")
}

func TestCompareNumbers(t *testing.T) {
	ordered := []string{"", "1", "9", "9.3", "10", "V8", "V10", "V10a"}
	for i, a := range ordered {
		for j, b := range ordered {
			got, want := compareNumbers(a, b), i-j
			if (got < 0) != (want < 0) || (got > 0) != (want > 0) {
				t.Errorf("compareNumbers(%q, %q) = %d", a, b, got)
			}
		}
	}
}

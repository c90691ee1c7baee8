package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

// groupPage is the page of a study group that sources name in some study periods, and
// that stands in links to others.
func groupPage(number, periods string, links ...app.Link) *app.Page {
	p := &app.Page{Item: app.Item{ID: "sg/itu-t/" + number, Kind: app.StudyGroup, Code: "Study Group " + number}}
	for period := range strings.FieldsSeq(periods) {
		p.Facts = append(p.Facts, app.Fact{Name: "title " + period, Value: "Title of " + number + " in " + period}, app.Fact{Name: "status " + period, Value: "active"})
	}
	for _, l := range links {
		if l.From == p.Item.ID {
			p.Out = append(p.Out, l)
		} else {
			p.In = append(p.In, l)
		}
	}
	return p
}

// continues is that a group takes up the work of another; other is the one whose page
// it is not.
func continues(from, to, other string) app.Link {
	return app.Link{
		From: "sg/itu-t/" + from, To: "sg/itu-t/" + to, Relation: app.Continues,
		Other: app.Item{ID: "sg/itu-t/" + other, Kind: app.StudyGroup, Code: "Study Group " + other},
	}
}

// lineageText is a lineage as rows: periods, then lanes, in which x is a period in
// which the group is named, o one that is known by a link, and - any other.
func lineageText(l Lineage) string {
	lines := []string{strings.Join(l.Periods, " ")}
	for _, lane := range l.Lanes {
		marks := strings.Split(strings.Repeat("-", len(l.Periods)), "")
		for _, n := range lane.Periods {
			marks[n.Period] = "x"
			if n.Linked {
				marks[n.Period] = "o"
			}
		}
		lines = append(lines, strings.Join(marks, "")+" "+lane.Code)
	}
	for _, m := range l.Mergers {
		lines = append(lines, l.Lanes[m.From].Code+" into "+l.Lanes[m.Into].Code+" in "+l.Periods[m.Period])
	}
	return strings.Join(lines, "\n")
}

func TestGroupLineage(t *testing.T) {
	for name, test := range map[string]struct {
		page *app.Page
		want string
	}{
		"the last three periods are always shown": {
			groupPage("17", "2025–2028"),
			"2017–2020 2022–2024 2025–2028\n--x Study Group 17",
		},
		"earlier ones from the first in which it is named, and none is left out between": {
			groupPage("17", "2025–2028 2009–2012"),
			"2009–2012 2013–2016 2017–2020 2022–2024 2025–2028\nx---x Study Group 17",
		},
		"a later period than the catalogue knew so far": {
			groupPage("17", "2029–2032 2025–2028"),
			"2017–2020 2022–2024 2025–2028 2029–2032\n--xx Study Group 17",
		},
		"a group formed of two others": {
			groupPage("21", "2025–2028", continues("21", "16", "16"), continues("21", "9", "9")),
			"2017–2020 2022–2024 2025–2028\n-o- Study Group 9\n-o- Study Group 16\n--x Study Group 21\n" +
				"Study Group 9 into Study Group 21 in 2025–2028\nStudy Group 16 into Study Group 21 in 2025–2028",
		},
		"a group whose work another took up": {
			groupPage("16", "2022–2024", continues("21", "16", "21")),
			"2017–2020 2022–2024 2025–2028\n-x- Study Group 16\n--o Study Group 21\nStudy Group 16 into Study Group 21 in 2025–2028",
		},
		"other facts are no periods": {
			&app.Page{Item: app.Item{ID: "sg/itu-t/3"}, Facts: []app.Fact{{Name: "work in 2022", Value: "24 items"}}}, "",
		},
		"a group of which nothing is known": {groupPage("1", ""), ""},
	} {
		if diff := cmp.Diff(test.want, lineageText(GroupLineage(test.page))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestLineageAsText(t *testing.T) {
	l := GroupLineage(groupPage("21", "2025–2028", continues("21", "16", "16")))
	want := []Row{
		{Code: "Study Group 16", Note: "continued by Study Group 21 from 2025–2028", To: "sg/itu-t/16"},
		{Code: "Study Group 21", Title: "named in 2025–2028", Note: "continues Study Group 16", To: "sg/itu-t/21"},
	}
	if diff := cmp.Diff(want, l.Table()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, test := range []struct {
		lane int
		want string
	}{
		{0, "Study Group 16: its own page says when it was named"},
		{1, "Study Group 21 in 2025–2028: Title of 21 in 2025–2028"},
	} {
		if got := l.Words(test.lane, 0); got != test.want {
			t.Errorf("lane %d says %q, want %q", test.lane, got, test.want)
		}
	}
	untitled := Lineage{Periods: []string{"2022–2024"}, Lanes: []Lane{{Code: "TSAG", Periods: []Named{{}}}}}
	if got, want := untitled.Words(0, 0), "TSAG in 2022–2024: title not read"; got != want {
		t.Errorf("a lane without a title says %q, want %q", got, want)
	}
}

// Each page knows its own periods and half of a merger; together they know both, and
// the merger is drawn once.
func TestJoined(t *testing.T) {
	all := Joined([]Lineage{
		GroupLineage(groupPage("16", "2022–2024 2009–2012", continues("21", "16", "21"))),
		GroupLineage(groupPage("17", "2025–2028 2022–2024")),
		GroupLineage(groupPage("2", "2013–2016")),
		GroupLineage(groupPage("21", "2025–2028", continues("21", "16", "16"))),
	})
	want := `2009–2012 2013–2016 2017–2020 2022–2024 2025–2028
-x--- Study Group 2
---xx Study Group 17
x--x- Study Group 16
----x Study Group 21
Study Group 16 into Study Group 21 in 2025–2028`
	if diff := cmp.Diff(want, lineageText(all)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := all.Words(2, 1); got != "Study Group 16 in 2022–2024: Title of 16 in 2022–2024" {
		t.Errorf("a title is lost in joining: %q", got)
	}
}

package reader

import (
	"testing"

	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page"
)

func TestSpread(t *testing.T) {
	tests := []struct {
		name string
		when []float64
		want []float32
	}{
		{"one point stands at the end", []float64{2000}, []float32{100}},
		{"as far apart as the dates", []float64{2000, 2005, 2020}, []float32{0, 25, 100}},
		{"but not closer than can be clicked", []float64{2000, 2000.1, 2020}, []float32{0, 18, 100}},
		{"nor at the end", []float64{2000, 2019.9, 2020}, []float32{0, 82, 100}},
		{"evenly when there is no room", []float64{2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2020}, []float32{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100}},
		{"all of one day", []float64{2000, 2000}, []float32{0, 100}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, spread(test.when, 0, 100)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
	}
}

func TestDate(t *testing.T) {
	tests := []struct {
		text string
		year int
		ok   bool
	}{
		{"2019-10-14", 2019, true}, {"2019-10", 2019, true}, {"2019", 2019, true}, {"", 0, false}, {"10/2019", 0, false},
	}
	for _, test := range tests {
		if got, ok := date(test.text); int(got) != test.year || ok != test.ok {
			t.Errorf("%q is read as %g, %v", test.text, got, ok)
		}
	}
	if a, _ := date("2019-01"); a >= 2019.5 {
		t.Errorf("January 2019 is read as %g", a)
	}
	if got := dates([]page.Point{{Date: "1988"}, {Date: "unknown"}}); got[1] != got[0] {
		t.Errorf("an unreadable date stands at %g, want with the one before, %g", got[1], got[0])
	}
}

func TestLabels(t *testing.T) {
	test.NewTempApp(t)
	points := make([]page.Point, 5)
	for i := range points {
		points[i] = page.Point{Label: "10/2019", Status: app.Superseded}
	}
	inForce := append([]page.Point(nil), points...)
	inForce[1].Status = app.InForce
	tests := []struct {
		name   string
		points []page.Point
		xs     []float32
		want   []bool
	}{
		{"room for all", points, []float32{0, 100, 200, 300, 400}, []bool{true, true, true, true, true}},
		{"crowded: the last, the first, and what fits between", points, []float32{0, 20, 100, 180, 200}, []bool{true, false, true, false, true}},
		{"one in force comes before the first", inForce, []float32{0, 20, 100, 180, 200}, []bool{false, true, true, false, true}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, newSetter(setting{width: wide, scale: 1}).labels(test.points, test.xs)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", test.name, diff)
		}
	}
}

func TestPointsAreTargetsThatSayWhatTheyAre(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{page.Timeline{Points: []page.Point{
		{Label: "1988", Date: "1988", Status: app.Superseded, Marks: 1, To: "a"},
		{Label: "2019", Date: "2019", Status: app.InForce, Marks: 3, To: "b"},
		{Label: "2020", Date: "2020"},
	}}}, nil, State{}, false, wide)
	var got []string
	for _, target := range l.targets {
		got = append(got, target.value+": "+target.reveal)
	}
	want := []string{"a: 1988 · superseded · 1 further text", "b: 2019 · in force · 3 further texts"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("targets (-want +got)\n%s", diff)
	}
}

// The edition that the page is of has a ring and its label, also where there is hardly
// room, and says so when pointed at.
func TestPointOfThePage(t *testing.T) {
	test.NewTempApp(t)
	points := []page.Point{
		{Label: "10/2016", Date: "2016-10", Status: app.Superseded, To: "a"},
		{Label: "10/2019", Date: "2019-10", Status: app.Superseded, Marks: 1, To: "b"},
		{Label: "11/2019", Date: "2019-11", Status: app.InForce, To: "c"},
	}
	rings := func() (rings int, around string) {
		l := lay([]page.Block{page.Timeline{Points: points}}, nil, State{}, false, 200)
		var marks []area
		for _, s := range l.strips {
			for _, p := range s.parts {
				switch p.form {
				case mark:
					marks = append(marks, p.area)
				case box:
					rings++
					for i, m := range marks {
						if m.x > p.x && m.x+m.w < p.x+p.w {
							around = points[i].To
						}
					}
				}
			}
		}
		return rings, around
	}
	if n, _ := rings(); n != 0 {
		t.Errorf("the timeline of an item has %d rings", n)
	}
	points[1].Here = true
	if n, around := rings(); n != 1 || around != "b" {
		t.Errorf("%d rings, around %q; want 1 around b", n, around)
	}
	l := lay([]page.Block{page.Timeline{Points: points}}, nil, State{}, false, 200)
	if got := l.targets[1].reveal; got != "10/2019 · superseded · 1 further text · the one shown above" {
		t.Errorf("it says %q", got)
	}
	if shown := newSetter(setting{width: wide, scale: 1}).labels(points, []float32{0, 100, 110}); !shown[1] || shown[2] {
		t.Errorf("of two labels that run into each other are shown %v", shown)
	}
}

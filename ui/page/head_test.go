package page

import (
	"testing"

	"vademecum/app"
)

func TestStatusIsNotSaidTwice(t *testing.T) {
	for _, test := range []struct {
		status     app.Status
		note, want string
	}{
		{app.InForce, "in force (WTSA-24 edition seen)", "WTSA-24 edition seen"},
		{app.InForce, "in force after PP-22 (listed in basic texts 2023)", "after PP-22 (listed in basic texts 2023)"},
		{app.InForce, "in force (a) and (b)", "(a) and (b)"},
		{app.InForce, "address ends in I", "address ends in I"},
		{app.Unknown, "in force at WTSA-20; WTSA-24 status not verified", "in force at WTSA-20; WTSA-24 status not verified"},
		{app.Unknown, "unknown", "unknown"},
		{app.InForce, "", ""},
		{"", " of no kind", " of no kind"},
	} {
		if got := afterStatus(test.status, test.note); got != test.want {
			t.Errorf("%s, %q: %q, want %q", test.status, test.note, got, test.want)
		}
	}
}

func TestLineLeavesOutWhatIsEmpty(t *testing.T) {
	for _, test := range []struct {
		spans []Span
		want  string
	}{
		{nil, ""},
		{[]Span{plain("")}, ""},
		{[]Span{plain("10/2019")}, "10/2019"},
		{[]Span{plain(""), plain("10/2019"), plain(""), group("sg/itu-t/17")}, "10/2019 · Study Group 17 → sg/itu-t/17"},
	} {
		if got := spans(line(test.spans...)); got != test.want {
			t.Errorf("line of %+v = %q, want %q", test.spans, got, test.want)
		}
	}
}

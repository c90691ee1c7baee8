package page

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

// dated are texts: id, status and date of each.
func dated(list ...[3]string) []end {
	var ends []end
	for _, x := range list {
		ends = append(ends, end{Link: app.Link{Other: app.Item{ID: x[0], Status: app.Status(x[1]), Date: x[2]}}})
	}
	return ends
}

func TestPerYear(t *testing.T) {
	body := perYear(dated(
		[3]string{"itu-t/X.1", "in force", "2019-10"},
		[3]string{"itu-t/X.2", "superseded", "2019-01-01"},
		[3]string{"itu-t/X.3", "superseded", "2016"},
		[3]string{"itu-t/X.4", "in force", "2019"},
		[3]string{"itu-t/X.5", "", "2017-02"},
		[3]string{"itu-t/X.6", "in force", ""},
		[3]string{"itu-t/X.7", "in force", "no date"},
	))[0].(Section).Body
	want := []Block{
		Bars{
			Statuses: []app.Status{app.InForce, app.Superseded, ""}, Years: true,
			Bars: []Bar{{"2016", []int{0, 1, 0}}, {"2017", []int{0, 0, 1}}, {"2018", []int{0, 0, 0}}, {"2019", []int{2, 1, 0}}},
		},
		muted("2 texts not shown: no source gives their year.")[0],
	}
	if diff := cmp.Diff(want, body); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	rows := []Row{
		{Code: "2019", Title: "2 in force, 1 superseded", Meta: "3"},
		{Code: "2017", Title: "1 without a status", Meta: "1"},
		{Code: "2016", Title: "1 superseded", Meta: "1"},
	}
	if diff := cmp.Diff(rows, body[0].(Bars).Table()); diff != "" {
		t.Errorf("as text (-want +got):\n%s", diff)
	}
	if got := perYear(dated([3]string{"itu-t/X.1", "in force", "2019"})); got != nil {
		t.Errorf("one year is drawn: %v", got)
	}
}

func TestPerSeries(t *testing.T) {
	body := perSeries(dated(
		[3]string{"itu-t/G.1", "unknown", ""}, [3]string{"itu-t/X.2", "in force", ""}, [3]string{"itu-t/X.3", "in force", ""},
		[3]string{"itu-t/SEC-QKD", "in force", ""}, [3]string{"itu-r/M.1", "in force", ""},
	))[0].(Section).Body
	want := []Row{{Code: "X", Title: "2 in force", Meta: "2"}, {Code: "G", Title: "1 of unknown status", Meta: "1"}}
	if diff := cmp.Diff(want, body[0].(Bars).Table()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := perSeries(dated([3]string{"itu-t/G.1", "in force", ""})); got != nil {
		t.Errorf("one series is drawn: %v", got)
	}
}

func TestSeries(t *testing.T) {
	for id, want := range map[string]string{
		"itu-t/X.509": "X", "itu-t/G.Suppl.43": "G", "itu-t/E-100.Suppl.1": "", "itu-t/SEC-QKD": "", "itu-r/M.1457": "", "question/itu-t/1/17": "",
	} {
		if got := series(id); got != want {
			t.Errorf("%s is of the series %q, want %q", id, got, want)
		}
	}
}

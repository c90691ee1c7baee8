package changes

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

func TestOf(t *testing.T) {
	c := several()
	for _, q := range []struct{ group, series, want string }{
		{"", "", "X.1 F.1 F.2 BT.3 A.1"},
		{"sg/itu-t/17", "", "X.1"},
		{"", "itu-t/F", "F.1"},
		{"", "itu-r/F", "F.2"},
		{"sg/itu-t/17", "itu-t/F", ""},
	} {
		var codes []string
		for _, x := range c.Of(q.group, q.series).Changes {
			codes = append(codes, x.Item.Code)
		}
		if got := strings.Join(codes, " "); got != q.want {
			t.Errorf("of %q and %q there are %q, want %q", q.group, q.series, got, q.want)
		}
	}
}

// TestLeading: what somebody has marked comes first, then what is newest; what is of
// one date keeps its order.
func TestLeading(t *testing.T) {
	c := several()
	c.Changes[3].Texts[0].Date = "2026-08-22" // BT.3; the others are of 2026-07
	c.Changes[1].Texts[0].Date = ""           // F.1
	for _, q := range []struct {
		marked string
		most   int
		want   string
	}{
		{"", 2, "BT.3 X.1"},
		{"itu-t/A.1", 2, "A.1 BT.3"},
		{"itu-t/A.1", 99, "A.1 BT.3 X.1 F.2 F.1"},
		{"itu-t/A.1", 0, ""},
		{"itu-t/none", 1, "BT.3"},
	} {
		var codes []string
		for _, x := range c.Leading(map[string]bool{q.marked: true}, q.most) {
			codes = append(codes, x.Item.Code)
		}
		if got := strings.Join(codes, " "); got != q.want {
			t.Errorf("with %q marked %q leads, want %q", q.marked, got, q.want)
		}
	}
}

// TestChange: what a change is called, dated and opened by.
func TestChange(t *testing.T) {
	resolution := app.Item{ID: "wtsa/44", Code: "WTSA Resolution 44", Body: "WTSA", Status: app.Unknown, Date: "2024"}
	report := app.Item{ID: "itu-r/Report-SA.2312", Code: "Report SA.2312", Body: "ITU-R", Date: "2014-11"}
	first := app.Edition{ID: "a", Code: "X.509 (2019) Amd. 1 (10/2024)", Date: "2024-10", Status: app.InForce, Cite: app.Cite{Locator: "first"}}
	second := app.Edition{ID: "b", Code: "X.509 (2019) Cor. 3 (07/2026)", Date: "2026-07", Status: app.Prepublished}
	for _, c := range []struct {
		change                            Change
		names, date, status, target, cite string
	}{
		{Change{Kind: Amended, Item: x509("2019-10 in force").Item, Texts: []app.Edition{first, second}},
			"X.509 (2019) Amd. 1 (10/2024); X.509 (2019) Cor. 3 (07/2026)", "2026-07", "in force", "itu-t/X.509", "first"},
		{Change{Kind: Amended, Item: x509().Item, Texts: []app.Edition{first}},
			"X.509 (2019) Amd. 1 (10/2024)", "2024-10", "in force", "a", "first"},
		{Change{Kind: New, Item: x509().Item, Texts: []app.Edition{first}},
			"X.509 (2019) Amd. 1 (10/2024)", "2024-10", "in force", "itu-t/X.509", "first"},
		{Change{Kind: Revised, Item: resolution, Texts: []app.Edition{{ID: "wtsa/44@2024", Code: "Rev. New Delhi, 2024", Date: "2024", Status: app.InForce}}},
			"WTSA Resolution 44 (Rev. New Delhi, 2024)", "2024", "in force", "wtsa/44@2024", ""},
		{Change{Kind: Revised, Item: report, Texts: []app.Edition{{ID: "c", Code: "SA.2312-1"}}},
			"SA.2312-1", "2014-11", "", "c", ""},
		{Change{Kind: Revised, Item: report, Texts: []app.Edition{{ID: "c"}}},
			"Report SA.2312", "2014-11", "", "c", ""},
		{Change{Kind: Withdrawn, Item: resolution}, "WTSA Resolution 44", "2024", "unknown", "wtsa/44", ""},
	} {
		x := c.change
		got := []string{strings.Join(x.Names(), "; "), x.Date(), string(x.Status()), x.Target(), x.Cite().Locator}
		if diff := cmp.Diff([]string{c.names, c.date, c.status, c.target, c.cite}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.names, diff)
		}
	}
}

func TestMarkdown(t *testing.T) {
	now := x509("2019-10 in force", "2016-10 superseded")
	now.Title = "Keys | *and* certificates"
	was := x509("2016-10 in force")
	got := Between(Snapshot{Date: "2026-01-01", Items: []Item{was}}, Snapshot{Date: "2026-08-22", Items: []Item{now}}).Markdown()
	want := `# What changed between 2026-01-01 and 2026-08-22

1 revised, 1 retitled

## Revised (1)

| Text | Title | Study group | Date | Status | Before |
|---|---|---|---|---|---|
| X.509@2019-10 | Keys \| \*and\* certificates | Study Group 17 | 2019-10 | in force |  |

## Retitled (1)

| Text | Title | Study group | Date | Status | Before |
|---|---|---|---|---|---|
| X.509 | Keys \| \*and\* certificates | Study Group 17 |  | in force | The Directory |
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := Between(Snapshot{Date: "a"}, Snapshot{Date: "b"}).Markdown(); got != "# What changed between a and b\n\nNothing changed.\n" {
		t.Errorf("without a change it is %q", got)
	}
}

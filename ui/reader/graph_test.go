package reader

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"github.com/google/go-cmp/cmp"

	"vademecum/app"
	"vademecum/ui/page"
)

// someGraph has two relations on one side and one on the other.
func someGraph() page.Graph {
	rec := func(code string) page.Node {
		return page.Node{Code: code, Title: "Title of " + code, Kind: app.Recommendation, Status: app.InForce, To: "itu-t/" + code}
	}
	return page.Graph{
		Centre: page.Node{Code: "X.509", Kind: app.Recommendation, To: "itu-t/X.509"},
		Outgoing: []page.Relatives{
			{Reading: "responsible group", Nodes: []page.Node{{Code: "Study Group 17", Title: "Security", Kind: app.StudyGroup, To: "sg/itu-t/17"}}},
			{Reading: "twin of", Nodes: []page.Node{{Code: "ISO/IEC 9594-8"}}},
		},
		Incoming: []page.Relatives{{Reading: "cited by", Nodes: []page.Node{rec("X.510"), rec("X.1089")}, More: 12, Rest: "itu-t/X.509"}},
	}
}

func TestNodesOpenAndSayWhatTheyAre(t *testing.T) {
	test.NewTempApp(t)
	l := lay([]page.Block{someGraph()}, nil, State{}, false, wide)
	var got []string
	for _, target := range l.targets {
		switch target.verb {
		case open:
			got = append(got, target.value+": "+target.reveal)
		case telling:
			got = append(got, "("+target.reveal+")")
		}
	}
	want := []string{
		"itu-t/X.510: cited by X.510 · Rec · Title of X.510 · in force",
		"itu-t/X.1089: cited by X.1089 · Rec · Title of X.1089 · in force",
		"itu-t/X.509: ", // the rest
		"sg/itu-t/17: responsible group Study Group 17 · Group · Security",
		"(twin of ISO/IEC 9594-8)",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	shows(t, l, "cited by 14")
	shows(t, l, "and 12 more")
}

// Whatever points to the item stands at its left, what it points to at its right; on
// a narrow page, and with one side alone, everything stands at the right.
func TestSidesOfAGraph(t *testing.T) {
	test.NewTempApp(t)
	x := func(g page.Graph, width float32, text string) float32 {
		return shows(t, lay([]page.Block{g}, nil, State{}, false, width), text).x
	}
	g := someGraph()
	if in, centre, out := x(g, wide, "X.510"), x(g, wide, "X.509"), x(g, wide, "Study Group 17"); in >= centre || centre >= out {
		t.Errorf("from left to right stand %g, %g and %g", in, centre, out)
	}
	if in, out := x(g, thin, "X.510"), x(g, thin, "Study Group 17"); in != out {
		t.Errorf("on a narrow page the sides stand at %g and %g, want below each other", in, out)
	}
	g.Outgoing = nil
	if in, centre := x(g, wide, "X.510"), x(g, wide, "X.509"); in <= centre {
		t.Errorf("a single side stands at %g, left of the middle at %g", in, centre)
	}
}

func TestGraphByKeyboard(t *testing.T) {
	d := newDesk(t, someGraph())
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if diff := cmp.Diff([]string{"open itu-t/X.1089"}, d.calls); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

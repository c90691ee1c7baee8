package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"vademecum/app"
)

// graphText is a graph as lines: a side, a relation and its nodes.
func graphText(g Graph) string {
	var b strings.Builder
	for _, side := range []struct {
		name  string
		links []Relatives
	}{{"from", g.Outgoing}, {"to", g.Incoming}} {
		for _, r := range side.links {
			fmt.Fprintf(&b, "%s %s:", side.name, r.Reading)
			for _, n := range r.Nodes {
				fmt.Fprintf(&b, " %s", n.Code)
			}
			if r.More > 0 {
				fmt.Fprintf(&b, " +%d", r.More)
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

func linksTo(relation app.Relation, status app.Status, prefix string, n int) []app.Link {
	var list []app.Link
	for i := range n {
		code := fmt.Sprintf("%s.%d", prefix, i+1)
		list = append(list, app.Link{Relation: relation, Other: app.Item{ID: "itu-t/" + code, Code: code, Status: status}})
	}
	return list
}

func TestAround(t *testing.T) {
	item := app.Item{ID: "itu-t/X.509", Code: "X.509"}
	self := app.Link{Relation: app.Cites, Other: item}
	for name, test := range map[string]struct {
		page *app.Page
		want string
	}{
		"nothing is known":         {&app.Page{Item: item}, ""},
		"a link to itself is none": {&app.Page{Item: item, In: []app.Link{self}}, ""},
		"both sides, what is in force first": {
			&app.Page{Item: item, Out: append(linksTo(app.Cites, app.Superseded, "A", 2), linksTo(app.Cites, app.InForce, "B", 1)...), In: linksTo(app.Cites, "", "C", 1)},
			"from cites: B.1 A.1 A.2\nto cited by: C.1\n",
		},
		"what reads the same both ways stands once": {
			&app.Page{Item: item, Out: linksTo(app.TwinOf, "", "A", 1), In: linksTo(app.TwinOf, "", "B", 1)},
			"from twin of: A.1 B.1\n",
		},
		"what has no page is named as printed": {
			&app.Page{Item: item, Out: []app.Link{{Relation: app.TwinOf, Label: "ISO 9594-8"}}}, "from twin of: ISO 9594-8\n",
		},
		"a relation of many takes what the others leave": {
			&app.Page{Item: item, Out: linksTo(app.ResponsibleGroup, "", "A", 2), In: linksTo(app.Cites, "", "B", 300)},
			"from responsible group: A.1 A.2\nto cited by: " + codes("B", 22) + " +278\n",
		},
		"and two of many share": {
			&app.Page{Item: item, Out: linksTo(app.Cites, "", "A", 40), In: linksTo(app.Cites, "", "B", 30)},
			"from cites: " + codes("A", 12) + " +28\nto cited by: " + codes("B", 12) + " +18\n",
		},
	} {
		if diff := cmp.Diff(test.want, graphText(Around(test.page))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func codes(prefix string, n int) string {
	var list []string
	for i := range n {
		list = append(list, fmt.Sprintf("%s.%d", prefix, i+1))
	}
	return strings.Join(list, " ")
}

func TestGraphAsText(t *testing.T) {
	p := &app.Page{Item: app.Item{ID: "itu-t/X.509", Code: "X.509"}, Out: linksTo(app.Names, "", "A", 1), In: linksTo(app.Cites, app.InForce, "B", 30)}
	rows := Around(p).Table()
	want := []Row{
		{Code: "A.1", Note: "names", To: "itu-t/A.1"},
		{Code: "B.1", Note: "cited by", Status: app.InForce, To: "itu-t/B.1"},
		{Title: "and 7 more", Note: "cited by", To: "itu-t/X.509"},
	}
	if diff := cmp.Diff(want, []Row{rows[0], rows[1], rows[len(rows)-1]}); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(rows) != MostNodes+1 {
		t.Errorf("%d rows, want %d and one for the rest", len(rows), MostNodes)
	}
}

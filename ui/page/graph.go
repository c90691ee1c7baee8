package page

import (
	"slices"

	"vademecum/app"
	"vademecum/ui/language"
)

// Graph shows what is one step away from an item: what it points to on one side, what
// points to it on the other, grouped by relation.
type Graph struct {
	Centre             Node
	Incoming, Outgoing []Relatives
}

// A Node is an item on a [Graph].
type Node struct {
	Code   string
	Title  string
	Kind   app.Kind
	Status app.Status
	To     string // id; empty for what has no page here
}

// Relatives are the items that stand in one relation to the centre of a [Graph].
type Relatives struct {
	Reading string // how the relation reads from the centre: "cites", "cited by"
	Nodes   []Node
	More    int    // that are not shown
	Rest    string // the page that lists those
}

func (Graph) block() {}

// MostNodes is how many items a [Graph] shows around its centre.
const MostNodes = 24

// Table is a row for each item around the centre, relation by relation.
func (g Graph) Table() []Row {
	var rows []Row
	for _, r := range slices.Concat(g.Outgoing, g.Incoming) {
		for _, n := range r.Nodes {
			rows = append(rows, Row{Code: n.Code, Title: n.Title, Note: r.Reading, Status: n.Status, To: n.To})
		}
		if r.More > 0 {
			rows = append(rows, Row{Title: MoreWords(r.More), Note: r.Reading, To: r.Rest})
		}
	}
	return rows
}

// MoreWords says how many more there are than are shown.
func MoreWords(n int) string { return language.Count(n, "and %s more", "and %s more") }

// Around is the graph of what is one step away from an item. Where there is more than
// it can show, every relation gets as even a share as it can use; what is in force
// comes first, then the order of codes.
func Around(p *app.Page) Graph {
	g := Graph{Centre: node(p.Item)}
	var outgoing, incoming []Relatives
	for _, r := range relationsOf(p) {
		if r.Reversed() == string(r) {
			outgoing = appendRelatives(outgoing, language.Reading(string(r)), either(p, r), p.Item.ID)
			continue
		}
		outgoing = appendRelatives(outgoing, language.Reading(string(r)), out(p, r), p.Item.ID)
		incoming = appendRelatives(incoming, language.Reading(r.Reversed()), in(p, r), p.Item.ID)
	}
	share(outgoing, incoming)
	g.Outgoing, g.Incoming = outgoing, incoming
	return g
}

// relationsOf are the relations in which an item stands, each once: those it has few
// links of first, since they say most of it.
func relationsOf(p *app.Page) []app.Relation {
	count := map[app.Relation]int{}
	var list []app.Relation
	for _, l := range slices.Concat(p.Out, p.In) {
		if count[l.Relation] == 0 {
			list = append(list, l.Relation)
		}
		count[l.Relation]++
	}
	slices.SortStableFunc(list, func(a, b app.Relation) int { return count[a] - count[b] })
	return list
}

func appendRelatives(list []Relatives, reading string, ends []end, from string) []Relatives {
	ends, _ = split(ends, func(e end) bool { return e.Other.ID != from })
	if len(ends) == 0 {
		return list
	}
	inForce, rest := split(ends, func(e end) bool { return e.Other.Status == app.InForce })
	r := Relatives{Reading: reading, Rest: from}
	for _, e := range append(inForce, rest...) {
		n := node(e.Other)
		n.Code = e.code()
		r.Nodes = append(r.Nodes, n)
	}
	return append(list, r)
}

// share leaves at most [MostNodes] nodes in all, by giving each relation one after the
// other until there are none to give.
func share(lists ...[]Relatives) {
	taken := map[*Relatives]int{}
	for left, gave := MostNodes, true; left > 0 && gave; {
		gave = false
		for _, list := range lists {
			for i := range list {
				if r := &list[i]; left > 0 && taken[r] < len(r.Nodes) {
					taken[r]++
					left--
					gave = true
				}
			}
		}
	}
	for _, list := range lists {
		for i := range list {
			r := &list[i]
			r.More = len(r.Nodes) - taken[r]
			r.Nodes = r.Nodes[:taken[r]]
		}
	}
}

func node(i app.Item) Node {
	return Node{Code: language.Code(i.Code), Title: i.Title, Kind: i.Kind, Status: i.Status, To: i.ID}
}

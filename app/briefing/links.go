package briefing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"vademecum/app"
)

const (
	mostNamed  = 8 // of the items that a relation leads to
	mostTitled = 3 // as long as there are no more, each stands with its title
)

// An end is what stands at the other end of links of one relation.
type end struct{ app.Link }

func (e end) key() string  { return cmp.Or(e.Other.ID, e.Label, e.To) }
func (e end) code() string { return cmp.Or(e.Other.Code, e.Label, e.Other.Title, e.To) }

// add adds the other end of a link, unless it is there.
func add(list []end, l app.Link) []end {
	x := end{l}
	if slices.ContainsFunc(list, func(e end) bool { return e.key() == x.key() }) {
		return list
	}
	return append(list, x)
}

// A relation is all that an item is linked with in one way.
type relation struct {
	name string
	ends []end
}

// links are the relations of the item, those from it first. What replaced it has been
// said before.
func (c *composer) links(n int, p *app.Page) []Block {
	var relations []relation
	group := func(name string, l app.Link) {
		i := slices.IndexFunc(relations, func(r relation) bool { return r.name == name })
		if i < 0 {
			i = len(relations)
			relations = append(relations, relation{name: name})
		}
		relations[i].ends = add(relations[i].ends, l)
	}
	for _, l := range p.Out {
		group(string(l.Relation), l)
	}
	for _, l := range p.In {
		group(l.Relation.Reversed(), l)
	}
	var blocks []Block
	for _, r := range relations {
		if r.name == app.Supersedes.Reversed() && (p.Item.Status == app.Superseded || p.Item.Status == app.Withdrawn) {
			continue
		}
		blocks = append(blocks, c.relation(n, r))
	}
	if blocks == nil {
		return nil
	}
	return append([]Block{{Kind: Heading, Level: 1, Spans: []Span{{Text: "Links"}}}}, blocks...)
}

// relation is the line on one relation: the first few by name, those of this briefing
// before all others, and how many there are.
func (c *composer) relation(n int, r relation) Block {
	slices.SortStableFunc(r.ends, func(a, b end) int {
		return cmp.Or(cmp.Compare(c.rank(n, a), c.rank(n, b)), app.CompareCodes(a.code(), b.code()))
	})
	b := Block{Kind: Fact, Name: capital(r.name)}
	count, titled := len(r.ends), len(r.ends) <= mostTitled
	if count > 1 {
		b.Name += fmt.Sprintf(" (%d)", count)
	}
	separator := ", "
	if titled {
		separator = "; "
	}
	for i, x := range r.ends {
		if i == mostNamed && count > mostNamed+1 { // "and 1 more" is as long as a name
			b.Spans = append(b.Spans, Span{Text: fmt.Sprintf(" and %d more", count-i), Muted: true})
			break
		}
		if i > 0 {
			b.Spans = append(b.Spans, Span{Text: separator})
		}
		b.Spans = append(b.Spans, c.name(x, titled)...)
		for _, number := range c.cites(x.Cite) {
			if !slices.Contains(b.Cites, number) {
				b.Cites = append(b.Cites, number)
			}
		}
	}
	slices.Sort(b.Cites)
	return b
}

// rank puts what else is in the briefing before what is not, and what is in force
// before the rest.
func (c *composer) rank(n int, x end) int {
	at, here := c.at[x.Other.ID]
	switch {
	case here && at != n:
		return 0
	case x.Other.Status == "" || x.Other.Status == app.InForce:
		return 1
	}
	return 2
}

// name is the other end by its code, and with its title if asked for; an item of this
// briefing is a link.
func (c *composer) name(x end, titled bool) []Span {
	code := Span{Text: x.code()}
	if at, here := c.at[x.Other.ID]; here {
		code.To = Anchor(at)
	}
	if !titled || x.Other.Title == "" || x.Other.Title == x.code() {
		return []Span{code}
	}
	return []Span{code, {Text: " " + x.Other.Title}}
}

// capital begins a text with a capital letter.
func capital(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

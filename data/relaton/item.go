package relaton

import (
	"vademecum/app"
	"vademecum/data/catalogue"
)

// addItem adds the row of a family. Its title is that of its newest edition that
// has one. An annex without a title takes that of its Recommendation.
func addItem(table *catalogue.Table, f *family, known *register) {
	partOf := ""
	parent := known.parent(f)
	if parent != nil {
		partOf = parent.id
	}
	title, note, locator := "", "", ""
	switch from := f.titled(); {
	case from != nil:
		title, locator = from.title(), from.Name
	case f.ident.Kind == app.Annex && parent != nil && parent.titled() != nil:
		from := parent.titled()
		title, note, locator = from.title(), "inherited from "+parent.ident.Code(), from.Name
	case len(f.editions) > 0:
		note, locator = "no title in the source", f.editions[len(f.editions)-1].Name
	default:
		note, locator = "no edition in the source", f.hanging[len(f.hanging)-1].Name
	}
	table.Add(f.id, string(f.ident.Kind), f.ident.Code(), title, note, partOf, source, locator)
}

// A register answers which families there are, under which numbers.
type register struct {
	families map[string]*family
	joint    map[string][]*family // by the ids of their further numbers
}

func index(all []*family) *register {
	k := &register{families: map[string]*family{}, joint: map[string][]*family{}}
	for _, f := range all {
		k.families[f.id] = f
	}
	for _, f := range all {
		for _, n := range f.jointNumbers() {
			k.joint[n.id] = append(k.joint[n.id], f)
		}
	}
	return k
}

// find returns the family of an id, which may be that of a joint number. Numbers
// that several families have shared name none of them.
func (k *register) find(id string) *family {
	if f := k.families[id]; f != nil {
		return f
	}
	if list := k.joint[id]; len(list) == 1 {
		return list[0]
	}
	return nil
}

// parent returns the Recommendation that a family is part of, or nil.
func (k *register) parent(f *family) *family {
	if i, ok := f.ident.Parent(); ok {
		return k.find(i.ID())
	}
	return nil
}

package relaton

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app/ident"
	"vademecum/data/catalogue"
)

// A name is a further number of a family: a joint number, or the number of the
// same text at ISO and IEC.
type name struct {
	id, label string
	carriers  []string // the records that give it
}

// jointNumbers returns the further ITU numbers of a family, sorted by id. Editions
// differ in them: E.164 shared its number with I.331 in 1988 and 1991 only. The
// carriers are the editions that print the number; what hangs on an edition
// counts only where no edition does.
func (f *family) jointNumbers() []name {
	return f.names(func(t *text) []name {
		var list []name
		for _, number := range t.ident.Joint {
			joint := ident.Ident{Body: t.ident.Body, Number: number, Kind: t.ident.Kind}
			list = append(list, name{id: joint.ID(), label: joint.Code()})
		}
		return list
	})
}

// twins returns the numbers of a family at ISO and IEC, sorted.
func (f *family) twins() []name {
	return f.names(func(t *text) []name {
		var list []name
		for _, i := range t.Identifiers {
			if i.Type == "ISO" {
				list = append(list, name{id: clean(i.Content), label: clean(i.Content)})
			}
		}
		return list
	})
}

func (f *family) names(of func(*text) []name) []name {
	var all []name
	gather := func(texts []*text, known int) {
		for _, t := range texts {
			for _, n := range of(t) {
				at := slices.IndexFunc(all, func(a name) bool { return a.id == n.id })
				switch {
				case at < 0:
					n.carriers = []string{t.Name}
					all = append(all, n)
				case at >= known && !slices.Contains(all[at].carriers, t.Name):
					all[at].carriers = append(all[at].carriers, t.Name)
				}
			}
		}
	}
	gather(f.editions, 0)
	gather(f.hanging, len(all))
	slices.SortFunc(all, func(a, b name) int { return cmp.Compare(a.id, b.id) })
	return all
}

func addJointNumbers(table *catalogue.Table, f *family) {
	for _, n := range f.jointNumbers() {
		table.Add(f.id, n.id, n.label, source, strings.Join(n.carriers, catalogue.ListSeparator))
	}
}

func addTwins(table *catalogue.Table, f *family) {
	for _, n := range f.twins() {
		table.Add(f.id, n.label, source, strings.Join(n.carriers, catalogue.ListSeparator))
	}
}

package duty

import (
	"cmp"
	"slices"
	"strings"

	"vademecum/app"
	"vademecum/app/document"
	"vademecum/app/search/word"
)

// An Addressee is somebody who is told to do something.
type Addressee struct {
	Name    string     // in short form: "Director of TSB"
	Clauses []Clause   // of the person's documents
	Tasks   []app.Task // of the catalogue
}

// Resolutions is how many resolutions the clauses stand in.
func (a Addressee) Resolutions() int {
	seen := map[string]bool{}
	for _, c := range a.Clauses {
		seen[c.Resolution] = true
	}
	return len(seen)
}

// ByAddressee sorts clauses and tasks by who is told; who is told most comes first.
// A task for several stands with each of them.
func ByAddressee(clauses []Clause, tasks []app.Task) []Addressee {
	var all []Addressee
	at := map[string]int{} // index in all by folded name
	of := func(name string) *Addressee {
		key := word.Fold(name)
		n, ok := at[key]
		if !ok {
			n = len(all)
			at[key] = n
			all = append(all, Addressee{Name: name})
		}
		return &all[n]
	}
	for _, c := range clauses {
		a := of(c.Addressee)
		a.Clauses = append(a.Clauses, c)
	}
	for _, t := range tasks {
		for _, name := range document.Addressees(t.Addressee) {
			a := of(name)
			a.Tasks = append(a.Tasks, t)
		}
	}
	slices.SortStableFunc(all, func(a, b Addressee) int {
		return cmp.Or(
			cmp.Compare(len(b.Clauses)+len(b.Tasks), len(a.Clauses)+len(a.Tasks)),
			strings.Compare(a.Name, b.Name))
	})
	return all
}

// Find returns the addressees that a person asked for: those that the words name in
// full or in short ("the Director of the Telecommunication Standardization Bureau",
// "director of tsb"); if there are none, those whose names hold the words.
func Find(all []Addressee, words string) []Addressee {
	wanted := map[string]bool{word.Fold(strings.TrimSpace(words)): true}
	for _, name := range document.Addressees(words) {
		wanted[word.Fold(name)] = true
	}
	var found, holding []Addressee
	for _, a := range all {
		name := word.Fold(a.Name)
		if wanted[name] {
			found = append(found, a)
		}
		if holdsAll(name, words) {
			holding = append(holding, a)
		}
	}
	if found == nil {
		return holding
	}
	return found
}

// holdsAll says whether a folded name holds each of the words.
func holdsAll(name, words string) bool {
	fields := strings.Fields(word.Fold(words))
	for _, w := range fields {
		if !strings.Contains(name, w) {
			return false
		}
	}
	return len(fields) > 0
}

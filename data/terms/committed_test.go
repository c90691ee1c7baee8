package terms

// What the committed lists and the table made of them hold.

import (
	"os"
	"slices"
	"strings"
	"testing"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/data/catalogue"
)

// committed reads the table of the catalogue.
func committed(t *testing.T) []row {
	t.Helper()
	table, err := catalogue.Read(os.DirFS("../catalogue"), "terms")
	if err != nil {
		t.Fatal(err)
	}
	var list []row
	for _, c := range table.Rows {
		list = append(list, row{c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]})
	}
	return list
}

func lists(t *testing.T) *converter {
	t.Helper()
	c, err := parseLists(keptText, wordingsText, leftOutText)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// entries splits a cell that holds a list.
func entries(list string) []string { return strings.Split(list, catalogue.ListSeparator) }

// The table was made from the lists as they are.
func TestTableHoldsTheLists(t *testing.T) {
	rows := map[string]row{}
	keys := map[string]bool{}
	for _, r := range committed(t) {
		rows[r.id], keys[r.key()] = r, true
	}
	c := lists(t)
	for _, k := range c.kept {
		r, ok := rows[k.id]
		switch {
		case !ok:
			t.Errorf("%s is kept, and not in the table", k.id)
		case r.code != k.code || r.title != k.title || r.french != k.french || r.spanish != k.spanish:
			t.Errorf("%s is %+v, the list has %+v", k.id, r, k)
		case !strings.HasPrefix(r.other, k.other) || k.about != "" && r.about != k.about || !strings.Contains(r.source, k.source) || !strings.Contains(r.locator, k.locator):
			t.Errorf("%s is %+v, the list has %+v", k.id, r, k)
		}
	}
	for _, w := range c.wordings {
		if !slices.ContainsFunc(entries(rows[w.of].other), func(form string) bool { return key(form) == key(w.Long) }) {
			t.Errorf("%s does not have the wording %q", w.of, w.Long)
		}
	}
	for _, p := range c.leftOut {
		if keys[p.key()] {
			t.Errorf("%s as %q is left out, and in the table", p.Code, p.Long)
		}
	}
}

func TestIdsAreIdsOfTerms(t *testing.T) {
	for _, r := range committed(t) {
		i, err := ident.FromID(r.id)
		if err != nil || i.Kind != app.Term {
			t.Errorf("%s is no id of a term: %v", r.id, err)
		}
		if want := "term/" + slug(r.code); r.id != want && r.id != want+"-"+slug(r.title) {
			t.Errorf("%s is the id of %s, %s", r.id, r.code, r.title)
		}
	}
}

// A term must not be typed as something else is named: "C5" is an action line,
// "SG 17" a study group, "R.1" a Recommendation. Only an advisory group is known
// by its acronym and nothing else.
func TestNoTermIsAnIdentifier(t *testing.T) {
	for _, r := range committed(t) {
		for _, form := range slices.Concat([]string{r.code}, entries(r.french), entries(r.spanish), entries(r.other)) {
			for _, i := range ident.Parse(form) {
				if !strings.HasSuffix(i.Number, "/"+r.code) {
					t.Errorf("%s, a form of %s, reads as %s", form, r.id, i.ID())
				}
			}
		}
	}
}

// What the program found has the initials of its acronym; what is kept by hand
// need not (ISO).
func TestTitlesFitTheirAcronyms(t *testing.T) {
	kept := map[string]bool{}
	for _, k := range lists(t).kept {
		kept[k.id] = true
	}
	found := 0
	for _, r := range committed(t) {
		if kept[r.id] {
			continue
		}
		found++
		if got := longForm(r.title, r.code); got != r.title {
			t.Errorf("%s: of %q only %q has the initials of %s", r.id, r.title, got, r.code)
		}
		if r.source != source || r.locator == "" {
			t.Errorf("%s was read in %q, %q", r.id, r.source, r.locator)
		}
	}
	if found < 500 {
		t.Errorf("only %d terms were found by the program", found)
	}
}

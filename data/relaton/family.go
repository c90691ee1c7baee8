package relaton

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
)

// source is the key of the collection in sources.tsv.
const source = "relaton-itu"

// A text is one record understood: what it is, and what it is called.
type text struct {
	record
	ident ident.Ident
	id    string // of the edition or of what hangs on one
	on    *text  // the edition it hangs on; nil for editions, and where that cannot be decided
}

// A family is an item with all its texts.
type family struct {
	ident    ident.Ident
	id       string
	editions []*text // oldest first
	hanging  []*text // amendments, corrigenda and the rest, oldest first
}

// families sorts records into families, in the order of their ids.
func families(records []record) ([]*family, error) {
	byID := map[string]*family{}
	seen := map[string]string{}
	for _, r := range records {
		t, err := understand(r)
		if err != nil {
			return nil, err
		}
		if other := seen[t.id]; other != "" {
			return nil, fmt.Errorf("%s.yaml and %s.yaml both give the text %s", other, r.Name, t.id)
		}
		seen[t.id] = r.Name

		id := t.ident.Family().ID()
		f := byID[id]
		if f == nil {
			f = &family{ident: t.ident.Family(), id: id}
			byID[id] = f
		}
		if t.part() == app.PartEdition {
			f.editions = append(f.editions, t)
		} else {
			f.hanging = append(f.hanging, t)
		}
	}
	var all []*family
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		f := byID[id]
		slices.SortFunc(f.editions, older)
		slices.SortFunc(f.hanging, older)
		for _, t := range f.hanging {
			t.on = f.base(t)
		}
		// The newest edition prints the number as it stands today, joint numbers
		// included.
		if n := len(f.editions); n > 0 {
			f.ident = f.editions[n-1].ident.Family()
		}
		all = append(all, f)
	}
	return all, nil
}

// understand reads the identifier of a record. An ITU-R text printed without an
// edition number is told apart by its date: two Handbooks bear the number 46.
func understand(r record) (*text, error) {
	i, err := ident.Relaton(r.identifier(), r.Ext.Doctype.Content)
	if err != nil {
		return nil, fmt.Errorf("%s.yaml: %w", r.Name, err)
	}
	t := &text{record: r, ident: i, id: i.ID()}
	if i.Body == "itu-r" && i.Edition == "" {
		t.id += "@" + t.date()
	}
	return t, nil
}

// part says what the text is to its item. The identifier decides; the doctype of
// the source calls errata and addenda Recommendations.
func (t *text) part() app.Part {
	if n := len(t.ident.Parts); n > 0 {
		return t.ident.Parts[n-1].Kind
	}
	return app.PartEdition
}

// code is the printed form without the Sector.
func (t *text) code() string {
	_, code, _ := strings.Cut(strings.TrimSuffix(t.identifier(), ":"), " ")
	return code
}

// date is the date of the text. ITU-T gives the day of approval. ITU-R gives the
// month in which the file was put up, for a text of 1992 even 2024, so the month
// in its address, which is the one ITU-R prints, goes first.
func (t *text) date() string {
	if t.ident.Body == "itu-r" {
		if month := approved(t.address()); month != "" {
			return month
		}
	}
	return t.published()
}

// version is the number of the edition. For ITU-R it is the one in the
// identifier; the source gives no other.
func (t *text) version() string {
	if t.ident.Body == "itu-r" {
		return t.ident.Edition
	}
	return t.Edition.Content
}

// older orders texts of one family. ITU-R editions go by their number, which the
// first edition often lacks; a text without address has no date of its own.
func older(a, b *text) int {
	if a.ident.Body == "itu-r" {
		if c := cmp.Compare(number(a.ident.Edition), number(b.ident.Edition)); c != 0 {
			return c
		}
	}
	return cmp.Or(
		cmp.Compare(a.date(), b.date()),
		cmp.Compare(number(a.ident.Version), number(b.ident.Version)),
		cmp.Compare(a.Name, b.Name),
	)
}

// number reads an edition number; none counts as 0.
func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// base finds the edition that a text hangs on: the one of the year in its
// identifier. Of several editions in that year it is the one whose number the
// text carries on (an amendment to edition 4 is 4.1), else the newest that is not
// newer than the text. The result is nil when the collection has no such edition.
func (f *family) base(t *text) *text {
	var inYear []*text
	for _, e := range f.editions {
		if year(e.ident.Edition) == year(t.ident.Edition) && (t.ident.Version == "" || t.ident.Version == e.ident.Version) {
			inYear = append(inYear, e)
		}
	}
	if len(inYear) == 1 {
		return inYear[0]
	}
	edition, _, _ := strings.Cut(t.version(), ".")
	var sameNumber, notNewer []*text
	for _, e := range inYear {
		if edition != "" && e.version() == edition {
			sameNumber = append(sameNumber, e)
		}
		if e.date() <= t.date() {
			notNewer = append(notNewer, e)
		}
	}
	switch n := len(notNewer); {
	case len(sameNumber) == 1:
		return sameNumber[0]
	case n == 1, n > 1 && notNewer[n-1].date() > notNewer[n-2].date():
		return notNewer[n-1]
	}
	return nil
}

func year(date string) string {
	y, _, _ := strings.Cut(date, "-")
	return y
}

package snapshot

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
)

// order puts the editions of an item into the order of a page: the newest
// edition first (at ITU-R the highest number), and after each what hangs on it, oldest first, with what hangs
// on that in turn (an erratum to an amendment) straight after it.
//
// Where the source does not say which edition an amendment hangs on, its id
// does as far as it can: X.509@2019!Amd1 belongs to the edition of 2019. Where
// that names none, it is set after the newest edition that is not younger than
// itself; what has no date either comes last. Only its place in the list is
// inferred so; its On stays empty.
func order(editions []app.Edition) []app.Edition {
	var roots []app.Edition
	for _, e := range editions {
		if e.Part == app.PartEdition {
			roots = append(roots, e)
		}
	}
	slices.SortFunc(roots, func(a, b app.Edition) int {
		return cmp.Or(strings.Compare(b.Date, a.Date), compareNumbers(b.Version, a.Version), compareNumbers(b.ID, a.ID))
	})

	countITUR(roots)

	known := map[string]bool{}
	for _, e := range editions {
		known[e.ID] = true
	}
	hanging := map[string][]app.Edition{} // by the id of what they follow; "" for the end
	for _, e := range editions {
		if e.Part == app.PartEdition {
			continue
		}
		on := e.On
		if !known[on] || on == e.ID {
			on = suggestedBase(e, roots)
		}
		hanging[on] = append(hanging[on], e)
	}

	ordered := make([]app.Edition, 0, len(editions))
	placed := map[string]bool{}
	var place func(e app.Edition)
	place = func(e app.Edition) {
		if placed[e.ID] {
			return
		}
		placed[e.ID] = true
		ordered = append(ordered, e)
		on := hanging[e.ID]
		slices.SortFunc(on, olderFirst)
		for _, h := range on {
			place(h)
		}
	}
	for _, e := range roots {
		place(e)
	}
	rest := hanging[""]
	slices.SortFunc(rest, olderFirst)
	for _, e := range rest {
		place(e)
	}
	for _, e := range slices.SortedFunc(slices.Values(editions), olderFirst) { // two that hang on each other: an error in the source, but none is lost
		place(e)
	}
	return ordered
}

// countITUR puts the editions of ITU-R that have a number in the order of their numbers,
// in the places that they have among the others. The date of some is that of the file
// at ITU's site: BS.775-1, which was followed by others in 2006 and 2012, is one of 2017.
func countITUR(roots []app.Edition) {
	var places []int
	var numbered []app.Edition
	for n, e := range roots {
		if id, ok := strings.CutPrefix(e.ID, "itu-r/"); ok {
			if _, number, ok := strings.Cut(id, "@"); ok && number != "" && digits(number) == number {
				places, numbered = append(places, n), append(numbered, e)
			}
		}
	}
	slices.SortStableFunc(numbered, func(a, b app.Edition) int { return compareNumbers(b.ID, a.ID) })
	for n, place := range places {
		roots[place] = numbered[n]
	}
}

func olderFirst(a, b app.Edition) int {
	return cmp.Or(strings.Compare(a.Date, b.Date), compareNumbers(a.ID, b.ID))
}

// suggestedBase returns the id of the edition that a text belongs after when
// its own On names none; roots are the editions, newest first. It is empty when
// nothing suggests one.
func suggestedBase(e app.Edition, roots []app.Edition) string {
	if base, _, ok := strings.Cut(e.ID, "!"); ok && strings.Contains(base, "@") {
		for _, root := range roots {
			// "…@2019" is the edition of 2019-10, but "…@2019-1" is not.
			if tail, ok := strings.CutPrefix(root.ID, base); ok && (tail == "" || tail[0] == '-' || tail[0] == '.') {
				return root.ID
			}
		}
	}
	if e.Date != "" {
		for _, root := range roots {
			if root.Date != "" && root.Date <= e.Date {
				return root.ID
			}
		}
	}
	return ""
}

// compareNumbers compares texts so that the numbers in them count as numbers:
// edition 9 before edition 10, Amd2 before Amd10.
func compareNumbers(a, b string) int {
	for a != "" && b != "" {
		da, db := digits(a), digits(b)
		if da == "" || db == "" {
			if a[0] != b[0] {
				return cmp.Compare(a[0], b[0])
			}
			a, b = a[1:], b[1:]
			continue
		}
		na, _ := strconv.ParseUint(da, 10, 64) // too long a number counts as the largest
		nb, _ := strconv.ParseUint(db, 10, 64)
		if na != nb {
			return cmp.Compare(na, nb)
		}
		a, b = a[len(da):], b[len(db):]
	}
	return cmp.Compare(len(a), len(b))
}

// digits returns the run of digits that s begins with.
func digits(s string) string {
	i := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	if i < 0 {
		return s
	}
	return s[:i]
}

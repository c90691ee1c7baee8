package search

import "strings"

// A designation is what stands behind the item in the id of an edition, taken
// apart: "@2019!Amd1@2024-10" is the text itself dated 2019, and its Amd1 dated
// 2024-10. What a designation leaves out it does not know.
type designation []dated

type dated struct{ part, date string }

// designationOf takes apart what follows the item in an id. The first element is
// the text itself, whose part is empty.
func designationOf(id string) designation {
	var d designation
	if start := strings.IndexAny(id, "@!"); start < 0 {
		id = ""
	} else {
		id = id[start:]
	}
	for _, segment := range strings.Split(id, "!") {
		part, date, _ := strings.Cut(segment, "@")
		d = append(d, dated{part, date})
	}
	return d
}

// names reports whether a designation that a person gave, perhaps with less than
// is known, can mean this text: the same parts, and no date that contradicts.
// "!Amd2" means every Amd2, "@2019" the edition of 10/2019.
func (d designation) names(text designation) bool {
	if len(d) != len(text) {
		return false
	}
	for i := range d {
		if d[i].part != text[i].part || !agree(d[i].date, text[i].date) {
			return false
		}
	}
	return true
}

// agree reports whether one date says the same as the other, only less of it:
// 2019 and 2019-10, 2016-02 and 2016-02.v1, but not edition 1 and edition 12.
func agree(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if !strings.HasPrefix(b, a) {
		return false
	}
	return a == "" || len(a) == len(b) || b[len(a)] == '-' || b[len(a)] == '.'
}

package changes

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// seriesOf is the series that a text of ITU-T or ITU-R belongs to, as the beginning
// of its id: "itu-t/X", "itu-r/BT". It is empty for what belongs to none.
//
// ITU-T names its series by one letter, before a point (X.509) or before the hundreds
// of a series (E-100.Suppl.1). ITU-R names them by up to three letters before a point;
// those of its Reports are the same (Report-BT.2247).
func seriesOf(id string) string {
	sector, number, _ := strings.Cut(id, "/")
	if sector != "itu-t" && sector != "itu-r" {
		return ""
	}
	number = strings.TrimPrefix(number, "Report-")
	rest := strings.TrimLeft(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	letters := number[:len(number)-len(rest)]
	if letters == "" || rest == "" {
		return ""
	}
	switch {
	case sector == "itu-t" && len(letters) == 1 && (rest[0] == '.' || rest[0] == '-'):
	case sector == "itu-r" && len(letters) <= 3 && rest[0] == '.':
	default:
		return ""
	}
	return sector + "/" + letters
}

// GroupName names a study group for people by its id: "Study Group 17", "TSAG".
func GroupName(id string) string {
	number := tail(id)
	if strings.Trim(number, "0123456789") == "" && number != "" {
		return "Study Group " + number
	}
	return number
}

func tail(id string) string { return id[strings.LastIndexByte(id, '/')+1:] }

// FindGroup finds a study group of the comparison by what somebody calls it: "sg17",
// "SG 17", "17", "TSAG", "sg/itu-t/17".
func (c Comparison) FindGroup(text string) (id string, ok bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	number := strings.TrimPrefix(strings.TrimPrefix(text, "study group"), "sg")
	number = strings.TrimSpace(strings.TrimLeft(number, " -"))
	return find(c.Groups, text, number)
}

// FindSeries finds a series of the comparison by what somebody calls it: "X", "itu-t/X",
// "BT". Where both Sectors have a series of one letter, the letter alone means that
// of ITU-T.
func (c Comparison) FindSeries(text string) (series string, ok bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	return find(c.Series, strings.Replace(text, " ", "/", 1), text)
}

// find looks for an id by itself in whatever case, else by its last part.
func find(list []string, id, last string) (string, bool) {
	for _, name := range list {
		if strings.EqualFold(name, id) {
			return name, true
		}
	}
	for _, name := range list {
		if strings.EqualFold(tail(name), last) {
			return name, true
		}
	}
	return "", false
}

// named lists the study groups and the series that texts name.
func named(lists ...[]Item) (groups, series []string) {
	inGroups, inSeries := map[string]bool{}, map[string]bool{}
	for _, list := range lists {
		for _, i := range list {
			if isText(i) {
				inGroups[i.Group], inSeries[seriesOf(i.ID)] = true, true
			}
		}
	}
	return ordered(inGroups), ordered(inSeries)
}

// ordered lists ids with the Sectors from ITU-T down, and within a Sector shorter ones
// first, so that Study Group 9 stands before 11 and TSAG behind both.
func ordered(set map[string]bool) []string {
	delete(set, "")
	return slices.SortedFunc(maps.Keys(set), func(a, b string) int {
		x, y := tail(a), tail(b)
		return cmp.Or(cmp.Compare(b[:len(b)-len(y)], a[:len(a)-len(x)]), cmp.Compare(len(x), len(y)), cmp.Compare(x, y))
	})
}

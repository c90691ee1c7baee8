package home

import (
	"cmp"
	"slices"

	"vademecum/app"
)

// A Catalogue is what the first page tells of the items of a snapshot. The page is made
// at every visit, and the items are many: they are gone through once.
type Catalogue struct {
	topics, lines, groups, goals, newest []app.Item

	number map[app.Kind]int  // of items
	year   map[string]string // of the newest resolution of a body: "2024" of "wtsa"
}

// newest is how many of the newest Recommendations the page lists.
const newest = 8

// Read goes through the items of a snapshot.
func Read(items []app.Item) Catalogue {
	c := Catalogue{number: map[app.Kind]int{}, year: map[string]string{}}
	for i := range items {
		item := &items[i]
		c.number[item.Kind]++
		switch item.Kind {
		case app.Topic:
			c.topics = append(c.topics, *item)
		case app.ActionLine: // C1 to C11; the sub-lines stand on their pages
			if item.Parent == "" {
				c.lines = append(c.lines, *item)
			}
		case app.StudyGroup: // of today; one that another has taken over is found by typing it
			if item.Status == "" || item.Status == app.InForce {
				c.groups = append(c.groups, *item)
			}
		case app.Goal:
			c.goals = append(c.goals, *item)
		case app.Recommendation:
			if item.Body == "ITU-T" && item.Status == app.InForce {
				c.newest = withNewest(c.newest, item)
			}
		case app.Resolution:
			if body := bodyOf(item.ID); len(item.Date) >= len("2024") {
				c.year[body] = max(c.year[body], item.Date[:len("2024")])
			}
		}
	}
	for _, list := range [][]app.Item{c.topics, c.lines, c.groups, c.goals} { // C2 before C10
		slices.SortStableFunc(list, func(a, b app.Item) int { return app.CompareCodes(a.Code, b.Code) })
	}
	return c
}

// withNewest adds an item to the newest so far, newest first, if it is one of them. Of
// one date the one that comes first stays first.
func withNewest(list []app.Item, item *app.Item) []app.Item {
	at, _ := slices.BinarySearchFunc(list, item.Date, func(i app.Item, date string) int {
		return cmp.Or(cmp.Compare(date, i.Date), -1)
	})
	if at == newest {
		return list
	}
	list = slices.Insert(list, at, *item)
	return list[:min(newest, len(list))]
}

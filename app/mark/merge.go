package mark

import (
	"cmp"
	"slices"
)

// A Sum counts what a merge brought.
type Sum struct {
	Stars, Notes, Collections, Entries, Recents int // that are new
	Joined                                      int // texts that were put below others
}

// Merge brings other marks to those there are. Nothing that is there goes, and
// everything that comes is there afterwards: a star that is new, a note whose text
// is new on its target, a collection whose name is new; to a collection that is
// there already the entries that are new, at its end. Numbers of other libraries
// mean nothing here, so what is new has none. Merging the same again changes nothing.
func Merge(mine, theirs Marks) (Marks, Sum) {
	var sum Sum
	all := Marks{Stars: slices.Clone(mine.Stars), Notes: slices.Clone(mine.Notes)}

	starred := map[Target]bool{}
	for _, s := range all.Stars {
		starred[s.Target] = true
	}
	for _, s := range theirs.Stars {
		if !starred[s.Target] {
			starred[s.Target] = true
			all.Stars = append(all.Stars, s)
			sum.Stars++
		}
	}
	slices.SortStableFunc(all.Stars, func(a, b Star) int { return a.Made.Compare(b.Made) })

	type said struct {
		on   Target
		text string
	}
	noted := map[said]bool{}
	for _, n := range all.Notes {
		noted[said{n.Target, n.Text}] = true
	}
	for _, n := range theirs.Notes {
		if !noted[said{n.Target, n.Text}] {
			noted[said{n.Target, n.Text}] = true
			n.N = 0
			all.Notes = append(all.Notes, n)
			sum.Notes++
		}
	}
	slices.SortStableFunc(all.Notes, func(a, b Note) int { return a.Made.Compare(b.Made) })

	all.Collections = mergeCollections(mine.Collections, theirs.Collections, &sum)
	all.Recents = mergeRecents(mine.Recents, theirs.Recents, &sum)
	return all, sum
}

func mergeCollections(mine, theirs []Collection, sum *Sum) []Collection {
	all := slices.Clone(mine)
	for i := range all {
		all[i].Entries = slices.Clone(all[i].Entries)
	}
	for _, c := range theirs {
		i := slices.IndexFunc(all, func(have Collection) bool { return SameName(have.Name, c.Name) })
		if i < 0 {
			i = len(all)
			all = append(all, Collection{Name: c.Name, Note: c.Note, Made: c.Made})
			sum.Collections++
		}
		have := &all[i]
		have.Note = joined(have.Note, c.Note, sum)
		at := map[Target]int{}
		for j, e := range have.Entries {
			at[e.Target] = j
		}
		for _, e := range c.Entries {
			if j, there := at[e.Target]; there {
				have.Entries[j].Note = joined(have.Entries[j].Note, e.Note, sum)
				continue
			}
			at[e.Target] = len(have.Entries)
			have.Entries = append(have.Entries, e)
			sum.Entries++
		}
	}
	return all
}

// joined is [Both], counted where it changes what is there.
func joined(there, comes string, sum *Sum) string {
	text := Both(there, comes)
	if text != there {
		sum.Joined++
	}
	return text
}

func mergeRecents(mine, theirs []Recent, sum *Sum) []Recent {
	all := slices.Clone(mine)
	for _, r := range theirs {
		i := slices.IndexFunc(all, func(have Recent) bool { return have.Item == r.Item })
		switch {
		case i < 0:
			all = append(all, r)
		case r.Opened.After(all[i].Opened):
			all[i].Opened = r.Opened
		}
	}
	slices.SortStableFunc(all, func(a, b Recent) int { return cmp.Compare(b.Opened.Unix(), a.Opened.Unix()) })
	all = all[:min(len(all), MostRecents)]
	known := map[string]bool{}
	for _, r := range mine {
		known[r.Item] = true
	}
	for _, r := range all {
		if !known[r.Item] {
			sum.Recents++
		}
	}
	return all
}

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"vademecum/app"
)

// A pageLink is a link as read from the item of the page, whichever end that is.
type pageLink struct {
	app.Link
	relation string // "cites" or, from the other end, "cited by"
	to       string // id of the other end; may be empty
}

// links returns the links of a page, those from the item first.
func links(p *app.Page) []pageLink {
	var all []pageLink
	for _, l := range p.Out {
		all = append(all, pageLink{l, string(l.Relation), l.To})
	}
	for _, l := range p.In {
		all = append(all, pageLink{l, l.Relation.Reversed(), l.From})
	}
	return all
}

// A pageWriter prints a page for people.
type pageWriter struct {
	strings.Builder
	sources bool // whether to print where each fact was read
}

// pageText prints what an item is, its texts, what is said of it and its links
// by relation. The edition that was asked for stands above all, and an arrow marks it.
func pageText(p *app.Page, edition string, sources bool) string {
	w := &pageWriter{sources: sources}
	w.asked(p, edition)
	w.head(p.Item)
	w.digests(p.Digests)
	w.tasks("Who is told to do what", p.Tasks)
	w.tasks("Told by resolutions", p.Given)
	w.editions(p.Editions, edition)
	w.facts(p.Facts)
	all := links(p)
	for len(all) > 0 {
		relation := all[0].relation
		other := func(l pageLink) bool { return l.relation != relation }
		w.links(relation, slices.DeleteFunc(slices.Clone(all), other))
		all = slices.DeleteFunc(all, func(l pageLink) bool { return !other(l) })
	}
	w.errors(p.Errors)
	if len(p.Terms) > 0 {
		fmt.Fprintf(w, "\nIndex terms\n  %s\n", strings.Join(p.Terms, ", "))
	}
	if sources {
		w.sourceList(p.Sources)
	}
	return w.String()
}

// asked says first of all what the edition that was asked for is today, and what is in
// force instead, in the words of the window's page: the head below is that of the item.
func (w *pageWriter) asked(p *app.Page, edition string) {
	for _, e := range p.Editions {
		if e.ID != edition {
			continue
		}
		status := string(e.Status)
		if e.Status == "" || e.Status == app.Unknown {
			status = "status " + string(app.Unknown)
		}
		fmt.Fprintf(w, "%s: %s", textCode(p.Item, e), status)
		if now := app.Instead(p, e); now != nil {
			fmt.Fprintf(w, "; in force instead: %s", textCode(p.Item, *now))
		}
		w.WriteString("\n\n")
		return
	}
}

// textCode names a text: the code of an edition of a resolution is its place and year only.
func textCode(i app.Item, e app.Edition) string {
	if e.Place != "" {
		return i.Code + " (" + e.Code + ")"
	}
	return e.Code
}

func (w *pageWriter) head(i app.Item) {
	fmt.Fprintf(w, "%s\n%s\n", i.Code, called(i))
	var rows [][]string
	for _, row := range [][]string{
		{"id", i.ID}, {"kind", string(i.Kind)}, {"status", string(i.Status)}, {"decided by", i.StatusNote},
		{"date", i.Date}, {"body", i.Body}, {"group", i.Group}, {"part of", i.Parent}, {"source", w.cite(i.Cite)},
	} {
		if row[1] != "" {
			rows = append(rows, row)
		}
	}
	w.WriteString(aligned("", rows))
}

func (w *pageWriter) editions(editions []app.Edition, asked string) {
	var rows [][]string
	for _, e := range editions {
		mark := "  "
		if e.ID == asked {
			mark = "→ "
		}
		if e.Part != app.PartEdition {
			mark += "  "
		}
		rows = append(rows, []string{mark + e.Code, e.Date, string(e.Status), e.Place, w.cite(e.Cite)})
	}
	w.section("Editions", "", rows)
}

func (w *pageWriter) facts(facts []app.Fact) {
	var rows [][]string
	for _, f := range facts {
		rows = append(rows, []string{f.Name, f.Value, w.cite(f.Cite)})
	}
	w.section("Facts", "  ", rows)
}

// links prints the links of one relation: the other end once, and under it
// whatever the sources add, each remark once.
func (w *pageWriter) links(relation string, links []pageLink) {
	var rows [][]string
	end := ""
	said := map[string]bool{}
	for _, l := range links {
		id, title := l.to, called(l.Other)
		if id == "" {
			id, title = l.Label, ""
		}
		if id != end {
			rows = append(rows, []string{id, title})
			end, said = id, map[string]bool{}
		}
		remark := strings.TrimSpace(l.Note + "  " + w.cite(l.Cite))
		if remark != "" && !said[remark] {
			rows = append(rows, []string{"", "  " + remark})
			said[remark] = true
		}
	}
	w.section(strings.ToUpper(relation[:1])+relation[1:], "  ", rows)
}

func (w *pageWriter) sourceList(sources map[string]app.Source) {
	var rows [][]string
	for _, key := range slices.Sorted(maps.Keys(sources)) {
		s := sources[key]
		said := slices.DeleteFunc([]string{s.Title, s.Publisher, s.Date, s.Address}, func(s string) bool { return s == "" })
		rows = append(rows, []string{"[" + key + "]", strings.Join(said, ", ")})
	}
	w.section("Sources", "  ", rows)
}

// section prints rows under a name, or nothing when there are none.
func (w *pageWriter) section(name, indent string, rows [][]string) {
	if len(rows) > 0 {
		fmt.Fprintf(w, "\n%s\n%s", name, aligned(indent, rows))
	}
}

// cite words where a fact was read, if that is asked for.
func (w *pageWriter) cite(c app.Cite) string {
	if !w.sources {
		return ""
	}
	return strings.TrimSpace("[" + strings.Join(c.Sources, ", ") + "] " + c.Locator)
}

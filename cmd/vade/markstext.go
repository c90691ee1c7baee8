package main

import (
	"fmt"
	"strings"
	"time"

	"vademecum/app/mark"
)

// marksText is marks as a person reads them, a section for each sort that there is.
func marksText(m mark.Marks) string {
	var sections []string
	add := func(heading, text string) {
		if text != "" {
			sections = append(sections, heading+"\n"+text)
		}
	}
	var stars, recents [][]string
	for _, s := range m.Stars {
		stars = append(stars, []string{s.Target.String(), s.Made.Local().Format(time.DateOnly), subjectTitle(s.Subject)})
	}
	add("Stars", aligned("", stars))
	var notes strings.Builder
	for _, n := range m.Notes {
		fmt.Fprintf(&notes, "%d  %s  %s  %s\n%s", n.N, n.Target, n.Changed.Local().Format(time.DateOnly), subjectTitle(n.Subject), indented("    ", n.Text))
	}
	add("Notes", notes.String())
	for _, c := range m.Collections {
		sections = append(sections, "Collection "+collectionText(c))
	}
	for _, r := range m.Recents {
		recents = append(recents, []string{r.Item, r.Opened.Local().Format(time.DateOnly), subjectTitle(r.Subject)})
	}
	add("Opened last", aligned("", recents))
	return strings.Join(sections, "\n")
}

// collectionText is a collection with its entries.
func collectionText(c mark.Collection) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%s", c.Name, indented("    ", c.Note))
	for _, e := range c.Entries {
		fmt.Fprintf(&b, "%s  %s\n%s", e.Target, subjectTitle(e.Subject), indented("    ", e.Note))
	}
	return b.String()
}

func indented(indent, text string) string {
	if text == "" {
		return ""
	}
	return indent + strings.ReplaceAll(text, "\n", "\n"+indent) + "\n"
}

// subjectTitle is what is marked in words.
func subjectTitle(s mark.Subject) string {
	if s.Title == "" && s.Code != "" {
		return s.Code
	}
	return titleOf(s.Title, "")
}

package check

import (
	"regexp"
	"strings"

	"vademecum/app"
	"vademecum/app/ident"
	"vademecum/app/refs"
)

// What a reference says of its edition and nobody can read. Package refs leaves such words
// in the detail as they stand: "(Spring 2016)", "(draft)". A text of which they are said
// must not pass for one of which nothing is said, for that one means the newest edition.

var (
	bracketed = regexp.MustCompile(`\([^()]*\)`)

	// numbered is a version or an edition by its number, as refs writes them.
	numbered = regexp.MustCompile(`^\((V|Ed\. )(\d{1,2})\)$`)
)

// unread returns what the detail of a reference says of the edition and cannot be read, as
// it is printed; empty where all of it can, or the catalogue has no editions to tell apart.
func unread(page *app.Page, m refs.Mention) string {
	if len(page.Editions) == 0 {
		return ""
	}
	switch body, number, _ := strings.Cut(page.Item.ID, "/"); {
	case body == "itu-t", body == "itu-r" && !strings.HasPrefix(number, "Res-"):
		for _, said := range bracketed.FindAllString(m.Detail, -1) {
			if !legible(page, m, said) {
				return said
			}
		}
	case adopting[body] && m.Detail != "":
		for _, i := range ident.Parse(page.Item.Code + " (" + m.Detail + ")") {
			if i.Body+"/"+i.Number == page.Item.ID {
				return ""
			}
		}
		return m.Detail
	}
	return ""
}

// adopting are the bodies whose resolutions have editions by place and year.
var adopting = map[string]bool{"wtsa": true, "pp": true, "wtdc": true, "council": true, "wcit": true, "wrc": true, "wtpf": true}

// legible reports whether brackets behind the number of a Recommendation can be read: they
// hold figures, or a number by which ITU tells editions of this text apart. Where it does
// not, "version 3" behind the number is that of something else, but not within brackets.
func legible(page *app.Page, m refs.Mention, said string) bool {
	number := numbered.FindStringSubmatch(said)
	switch {
	case number == nil:
		return strings.Trim(said, "()0123456789/-. ") == ""
	case versioned(page):
		return true
	case number[1] == "V":
		return m.Detail != said || !strings.ContainsAny(m.As, "(（[")
	}
	rest := refs.Mention{ID: m.ID, Detail: without(m.Detail, said)}
	e, _, found := editionNamed(page, rest) // the edition of its date may bear that number
	return found && e.Version == number[2]
}

// without takes what could not be read out of a detail.
func without(detail, said string) string {
	return strings.Join(strings.Fields(strings.Replace(detail, said, "", 1)), " ")
}

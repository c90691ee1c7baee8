package ident

import (
	"slices"
	"strconv"
	"strings"

	"vademecum/app"
)

// readQuestion reads Questions assigned to study groups: "Q22/1", "Question
// 22-1/1", "ITU-R Question 226-1/7". What follows the slash is the study group,
// and says which Sector can be meant. ITU-D counts revisions within the number
// (22-1/1), ITU-R counts editions (226-1/7 is edition 1 of 226/7). In a Question of
// ITU-R people also write a hyphen for the slash.
func readQuestion(c cursor) []Ident {
	sector, c := c.sector()
	c, named := questionWords.in(c)
	if !named && sector != "itu-r" { // "ITU-R 226-1/7:" stands in the Relaton data
		return nil
	}
	if sector == "" {
		sector, c = c.sector()
	}
	c, _ = numberWords.in(c)
	n, c, ok := c.skip("-").count(1, 999)
	if !ok {
		return nil
	}
	revision, hyphen := "", false
	rest := c
	if rest, hyphen = c.mark("-"); hyphen {
		r, after, ok := rest.count(0, 99)
		if !ok {
			return nil
		}
		revision, c = strconv.Itoa(r), after
	}
	group := 0
	if rest, ok = c.mark("/"); !ok && hyphen && sector == "itu-r" {
		rest, ok = c.mark("-") // "226-1-7"
	}
	if ok {
		if rest, ok := groupWords.in(rest); ok {
			c = rest
		} else {
			c = c[1:]
		}
		if group, c, ok = c.count(1, LastStudyGroup); !ok {
			return nil
		}
	}
	if sector == "" {
		sector, c = c.skip("(,").filler().sector()
	}
	if !c.end() || group == 0 && (sector != "itu-r" || !named) {
		return nil
	}
	list := sectorsOf(group)
	if sector != "" {
		list = []string{sector}
	} else if revision != "" && list[0] == "itu-t" {
		list = list[1:] // ITU-T counts no revisions
	}
	var found []Ident
	for _, s := range list {
		found = append(found, question(s, n, revision, group))
	}
	// In "226-7" the hyphen may stand for the slash.
	if r, err := strconv.Atoi(revision); err == nil && group == 0 && slices.Contains(sectorsOf(r), "itu-r") {
		found = append(found, question("itu-r", n, "", r))
	}
	return found
}

func question(sector string, n int, revision string, group int) Ident {
	if sector == "itu-r" {
		i := Ident{Body: "itu-r", Number: "Q-" + strconv.Itoa(n), Edition: revision, Kind: app.Question}
		if group > 0 {
			i.Number += "/" + strconv.Itoa(group)
		}
		return i
	}
	number := sector + "/" + strconv.Itoa(n)
	if revision != "" {
		number += "-" + revision
	}
	return Ident{Body: "question", Number: number + "/" + strconv.Itoa(group), Kind: app.Question}
}

// printQuestion gives "ITU-D Question 22-1/1".
func printQuestion(number string) string {
	sector, question, _ := strings.Cut(number, "/")
	return strings.ToUpper(sector) + " Question " + question
}

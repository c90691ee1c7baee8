package main

import (
	"vademecum/ui/briefing"
	"vademecum/ui/cite"
	"vademecum/ui/language"
	"vademecum/ui/page"
)

// takeOut are the buttons of a collection that lead to its briefing and its citations.
func takeOut(collection int64) []page.Action {
	return []page.Action{
		{Label: language.Say("Briefing …"), Do: "open " + string(briefing.Of(collection))},
		{Label: language.Say("Cite as …"), Do: "open " + string(cite.Collection(collection))},
	}
}

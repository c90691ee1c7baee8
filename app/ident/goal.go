package ident

import (
	"strconv"

	"vademecum/app"
)

// LastGoal is the number of the last Sustainable Development Goal.
const LastGoal = 17

var (
	sdgWords    = vocab("sdg", "sdgs", "un sdg", "ods", "odd", "цур", "sustainable development goal", "objetivo de desarrollo sostenible", "objectif de développement durable")
	goalWords   = vocab("goal", "objetivo", "objectif", "цель")
	targetWords = vocab("target", "meta", "cible", "задача")
)

// readGoal reads Sustainable Development Goals and their targets: "SDG 9", "sdg
// 9c", "goal 9", "target 9.c", "ods 9", "9.c". A target in digits needs a word
// before it, because 9.1 alone can be anything.
func readGoal(c cursor) []Ident {
	named := false
	for _, v := range []vocabulary{sdgWords, goalWords, targetWords} {
		if rest, ok := v.in(c); ok {
			named, c = true, rest
			c, _ = numberWords.in(c.skip("-:"))
		}
	}
	digits, rest, ok := c.digits(4)
	if !ok || digits[0] == '0' {
		return nil
	}
	if !named {
		if _, ok := rest.mark("."); !ok {
			return nil
		}
	}
	if rest.end() {
		return goalsIn(digits)
	}
	goal, _, ok := c.count(1, LastGoal)
	rest = rest.skip(".-")
	if !ok {
		return nil
	}
	target := ""
	if letter, after, ok := rest.letters(1); ok && letter >= "a" && letter <= "d" {
		target, rest = letter, after
	} else if n, after, ok := rest.count(1, 19); ok && named {
		target, rest = strconv.Itoa(n), after
	}
	if target == "" || !rest.end() {
		return nil
	}
	return []Ident{{Body: "sdg", Number: strconv.Itoa(goal) + "." + target, Kind: app.Target}}
}

// goalsIn reads digits alone: a goal, or a target whose dot was dropped, so that
// 91 is 9.1 and 11 is goal 11 or target 1.1.
func goalsIn(digits string) []Ident {
	var found []Ident
	for cut := len(digits); cut > 0; cut-- {
		goal, target := digits[:cut], digits[cut:]
		if number, err := strconv.Atoi(goal); err != nil || number > LastGoal {
			continue
		}
		switch {
		case target == "":
			found = append(found, Ident{Body: "sdg", Number: goal, Kind: app.Goal})
		case target[0] != '0' && len(target) <= 2 && (len(target) == 1 || target <= "19"):
			found = append(found, Ident{Body: "sdg", Number: goal + "." + target, Kind: app.Target})
		}
	}
	return found
}

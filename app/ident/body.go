package ident

import (
	"regexp"
	"strings"

	"vademecum/app"
)

// A body is what the first segment of an id names, with the numbers it can have
// and the editions they can have. What these patterns refuse is no id.
type body struct {
	name    string
	printed string // as it stands before the number
	number  func(string) bool
	edition func(string) bool // nil where items have no editions
}

// byNumber is how ITU-R tells editions apart; those without a number, and
// Handbooks, have only their date.
var byNumber = regexp.MustCompile(`^(\d{1,2}(-\d{1,2})?|\d{4}(-(0[1-9]|1[0-2]))?)$`).MatchString

// bodies lists every first segment of an id.
var bodies = []body{
	{"itu-t", "ITU-T", isTextNumber, isDate},
	{"itu-r", "ITU-R", isRadioNumber, byNumber},
	{"wtsa", "WTSA", isResolutionNumber, isYear},
	{"pp", "PP", isResolutionNumber, isYear},
	{"wtdc", "WTDC", isResolutionNumber, isYear},
	{"council", "Council", isResolutionNumber, isYear},
	{"wcit", "WCIT", isResolutionNumber, isYear},
	{"wrc", "WRC", isResolutionNumber, isYear},
	{"wtpf", "WTPF", isResolutionNumber, isYear},
	{"un", "UN", regexp.MustCompile(`^(A/RES/\d{1,3}/\d{1,4}[A-Z]?|E/RES/\d{4}/\d{1,4}|A/HRC/RES/\d{1,3}/\d{1,4})$`).MatchString, isYear},
	{"wsis", "WSIS", regexp.MustCompile(`^C([1-9]\d?|7-e[a-z]+)$`).MatchString, nil},
	{"sdg", "SDG", isGoalNumber, nil},
	{"sg", "", regexp.MustCompile(`^itu-[tdr]/([1-9]\d?|TSAG|TDAG|RAG)$`).MatchString, nil},
	{"question", "", regexp.MustCompile(`^itu-[tdr]/\d{1,3}(-\d{1,2})?/\d{1,2}$`).MatchString, nil},
	{"event", "", regexp.MustCompile(`^[a-z0-9+]+(-[a-z0-9+]+)*$`).MatchString, nil},
	{"org", "", regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString, nil},
	{"initiative", "", regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString, nil},
	{"topic", "", regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString, nil},
	{"term", "", regexp.MustCompile(`^[a-z0-9]+([.+-][a-z0-9]+)*$`).MatchString, nil},
}

// isBody reports whether a name is the first segment of ids.
func isBody(name string) bool {
	_, ok := bodyOf(name)
	return ok
}

func bodyOf(name string) (body, bool) {
	for _, b := range bodies {
		if b.name == name {
			return b, true
		}
	}
	return body{}, false
}

// prefixKinds says what the first word of a number makes of it.
var prefixKinds = []struct {
	body, prefix string
	kind         app.Kind
}{
	{"itu-t", "IMPL-", app.Guide},
	{"itu-r", "Report-", app.Report},
	{"itu-r", "Q-", app.Question},
	{"itu-r", "HB-", app.Handbook},
	{"itu-r", "Res-R.", app.Resolution},
	{"", "Decision-", app.Decision},
	{"", "Opinion-", app.Opinion},
	{"", "Recommendation-", app.Recommendation},
}

// kindOf says what kind of item a number is. It can, because every kind has a
// form of its own.
func kindOf(body, number string) app.Kind {
	for _, p := range prefixKinds {
		if (p.body == "" || p.body == body) && strings.HasPrefix(number, p.prefix) {
			return p.kind
		}
	}
	switch body {
	case "itu-t":
		switch _, rest := splitNumber(number); {
		case strings.HasPrefix(rest, ".Suppl."):
			return app.Supplement
		case rest != "":
			return app.Annex
		}
		return app.Recommendation
	case "itu-r":
		return app.Recommendation
	case "wsis":
		return app.ActionLine
	case "sdg":
		if strings.Contains(number, ".") {
			return app.Target
		}
		return app.Goal
	case "sg":
		return app.StudyGroup
	case "question":
		return app.Question
	case "event":
		return app.Event
	case "org":
		return app.Organisation
	case "initiative":
		return app.Initiative
	case "topic":
		return app.Topic
	case "term":
		return app.Term
	}
	return app.Resolution
}
